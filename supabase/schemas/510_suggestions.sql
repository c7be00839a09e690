-- Suggestions that explain themselves and never decide (D5, XE-01).

-- Helpers -------------------------------------------------------------------------------

-- Wants from JSON. Raises wants_required, wish_*, topics_*, languages_*, province_unknown,
-- time_zone_unknown, formats_unknown, durations_unknown, budget_unknown.
create or replace function private.read_wants(p_wants jsonb) returns public.mentee_wants
language plpgsql stable security invoker set search_path = ''
as $$
declare w public.mentee_wants;
begin
  if p_wants is null or jsonb_typeof(p_wants) <> 'object' then raise exception 'wants_required'; end if;
  w.goal := private.check_text('wish', p_wants ->> 'goal', 0, 600);
  if coalesce(jsonb_typeof(p_wants -> 'topics'), '') <> 'array' or p_wants -> 'topics' = '[]' then raise exception 'topics_required'; end if;
  if jsonb_array_length(p_wants -> 'topics') > 5 then raise exception 'topics_too_many'; end if;
  w.topics := private.distinct_texts(p_wants -> 'topics');
  if exists (select from unnest(w.topics) as t (slug) where not exists (select from public.topics k where k.slug = t.slug)) then
    raise exception 'topics_unknown';
  end if;
  w.languages := private.known_words('languages', coalesce(p_wants -> 'languages', '[]'), array(select code from public.languages));
  if cardinality(w.languages) > 10 then raise exception 'languages_too_many'; end if;
  w.province_code := nullif(p_wants ->> 'province_code', '');
  if w.province_code is not null and not exists (select from public.provinces where code = w.province_code) then raise exception 'province_unknown'; end if;
  w.time_zone := nullif(p_wants ->> 'time_zone', '');
  if w.time_zone !~ '^[A-Za-z_]{1,30}(/[A-Za-z0-9_+-]{1,30}){0,2}$' then raise exception 'time_zone_unknown'; end if;
  begin
    perform private.now() at time zone w.time_zone;
  exception when invalid_parameter_value then
    raise exception 'time_zone_unknown';
  end;
  w.formats := private.known_words('formats', coalesce(p_wants -> 'formats', '[]'), enum_range(null::public.meeting_format)::text[])::public.meeting_format[];
  w.durations := private.known_words('durations', coalesce(p_wants -> 'durations', '[]'), enum_range(null::public.mentoring_duration)::text[])::public.mentoring_duration[];
  w.budget := coalesce(p_wants ->> 'budget', 'any');
  if w.budget not in ('any', 'free', 'paid') then raise exception 'budget_unknown'; end if;
  return w;
end $$;

-- Topics that a goal's own words name, in either language, beside the chosen ones; five at the most.
create or replace function private.goal_topics(p_wants public.mentee_wants) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select array(
    select slug from (
      select substr(lexeme, 3) as slug from private.mentions(array[p_wants.goal]) as m, unnest(m.lexemes) as lexeme) as named
    where slug <> all (p_wants.topics) order by slug limit 5)
$$;

-- Open mentors among those whom p_among finds, or among all when it is null, best first:
-- development before all else, equals in an order that changes once a day. Language and
-- budget are needs; the rest only orders. Never the viewer, whom they dismissed, whom
-- either side blocked, whom they asked in 60 days or were with. One plan for all, as search has.
create or replace function private.suggest_among(p_among tsquery, p_wants public.mentee_wants, p_goal_topics text[], p_viewer uuid, p_not uuid, p_most integer)
returns setof private.suggestion
language plpgsql stable security invoker set search_path = '' set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  moment timestamptz := private.now();
  day bigint := extract(epoch from moment)::bigint / 86400;
  wanted text[] := p_wants.topics || p_goal_topics;
  saying tsquery[] := array(select quote_literal('m/' || slug)::tsquery from unnest(wanted) as slug);
  fields text[] := array(select distinct field_slug from public.topics where slug = any (wanted));
  hidden uuid[] := array(
    select p_not union select p_viewer
    union select unnest(private.hidden_from(p_viewer))
    union select mentor_id from public.requests where mentee_id = p_viewer and (status in ('sent', 'question') or created_at > moment - interval '60 days')
    union select mentor_id from public.relationships where mentee_id = p_viewer);
begin
  return query
  with among as materialized (
    select s.mentor_id, s.doc from private.matching(p_among) s where p_among is not null
    union all
    select s.mentor_id, s.doc from private.mentor_search s where p_among is null
  ), open as materialized (
    select l.id, l.topics, l.languages, l.province_code, l.time_zone, l.formats, l.durations, l.places_open, l.reply_hours, l.reply_sample,
      case when wanted <@ l.topics then '{}'
           else array(select t.slug from unnest(wanted, saying) as t (slug, said) where t.slug <> all (l.topics) and s.doc @@ t.said order by 1) end as says,
      case when l.topics && wanted then '{}'
           else array(select distinct t.field_slug from public.topics t where t.slug = any (l.topics) and t.field_slug = any (fields) order by 1) end as near
    from among s
    -- Looked up one by one: a planner that cannot tell how many are found would read every listing instead.
    cross join lateral (select * from private.mentor_listings where id = s.mentor_id limit 1) as l
    where l.open_from <= moment and l.open_until > moment
      and (l.id = any (hidden)) is not true
      and (p_wants.languages = '{}' or l.languages && p_wants.languages)
      and case p_wants.budget when 'free' then l.pricing in ('free', 'both') when 'paid' then l.pricing <> 'free' else true end
  ), developing as materialized (
    select o.id, sum(w.weight * least(coalesce(v.times, 0), w.most)) as points
    from open o
    cross join lateral (values
      ('main_topic', (o.topics[1] = any (p_wants.topics))::integer),
      ('topics', (select count(*)::integer from unnest(o.topics[2:]) as t where t = any (p_wants.topics))),
      ('goal_topics', (select count(*)::integer from unnest(o.topics) as t where t = any (p_goal_topics))),
      ('own_words', cardinality(o.says)),
      ('near_field', cardinality(o.near))) as v (factor, times)
    join private.match_weights w on w.factor = v.factor and w.class = 'development'
    group by o.id
  ), likely as (
    -- Whoever has fewer points for development than enough others have needs no further points.
    select o.*, d.points, apart.hours_apart, 5 - least(l.load, 5) as rested
    from developing d
    join open o on o.id = d.id
    join private.mentor_load l on l.mentor_id = d.id
    cross join lateral (
      select round(abs(extract(epoch from (moment at time zone o.time_zone) - (moment at time zone p_wants.time_zone))) / 3600, 2) as hours_apart) as apart
    where d.points >= (select min(best.points) from (select points from developing order by points desc limit p_most) as best)
  )
  select f.id, f.says, f.near, f.hours_apart, f.rested, f.points::integer, other.points::integer
  from likely f
  cross join lateral (
    select sum(w.weight * least(coalesce(v.times, 0), w.most)) as points
    from (values
      ('languages', (select count(*)::integer from unnest(f.languages) as t where t = any (p_wants.languages))),
      ('formats', (f.formats && p_wants.formats::text[])::integer),
      ('durations', (f.durations && p_wants.durations::text[])::integer),
      ('budget', (p_wants.budget <> 'any')::integer),
      ('province', (f.province_code = p_wants.province_code)::integer),
      ('time_zone', case when f.hours_apart = 0 then 2 when f.hours_apart <= 1 then 1 end),
      ('reply', case when f.reply_sample = 0 then 0 when f.reply_hours <= 48 then 2 when f.reply_hours <= 120 then 1 end),
      ('room', greatest(f.places_open, 1)),
      ('rested', f.rested)) as v (factor, times)
    join private.match_weights w on w.factor = v.factor and w.class <> 'development') as other
  order by 6 desc, 7 desc, hashtextextended(f.id::text || coalesce(p_viewer::text, ''), day), f.id
  limit p_most;
end $$;

-- The same for whoever has something to do with what is to be learnt, in steps: those who list two
-- wanted topics, one of them, anything near. A topic weighs more than all that somebody without it can
-- have instead, so where a step finds enough, nobody after it needs points. What a goal names beside
-- the topics can make up for a second one, so with it the first step is passed over.
create or replace function private.suggest(p_wants public.mentee_wants, p_goal_topics text[], p_viewer uuid, p_not uuid, p_most integer)
returns setof private.suggestion
language plpgsql stable security invoker set search_path = ''
as $$
declare
  likely private.suggestion[];
  among tsquery;
begin
  for among in
    select asked from (
      select 1 as step, string_agg(quote_literal('t/' || one.slug) || '&' || quote_literal('t/' || other.slug), '|')::tsquery as asked
        from unnest(p_wants.topics) as one (slug) join unnest(p_wants.topics) as other (slug) on one.slug < other.slug
        where p_goal_topics = '{}'
      union all
      select 2, string_agg(quote_literal('t/' || slug), '|')::tsquery from unnest(p_wants.topics) as slug
      union all
      select 3, string_agg(quote_literal(lexeme), '|')::tsquery from (
        select 't/' || slug as lexeme from public.topics
        where field_slug in (select field_slug from public.topics where slug = any (p_wants.topics || p_goal_topics))
        union all select 'm/' || slug from unnest(p_wants.topics || p_goal_topics) as slug) as named) as steps
    where asked is not null order by step
  loop
    likely := array(select s from private.suggest_among(among, p_wants, p_goal_topics, p_viewer, p_not, p_most) s);
    exit when cardinality(likely) >= p_most;
  end loop;
  return query select * from unnest(likely);
end $$;

-- One suggestion for a page: public columns and the facts behind it. No points: nobody is a number here.
create or replace function private.suggested_mentor(p_suggestion private.suggestion) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', l.id, 'slug', l.slug, 'display_name', l.display_name, 'headline_en', l.headline_en, 'headline_fr', l.headline_fr,
    'topics', l.topics, 'languages', l.languages, 'province_code', l.province_code, 'city', l.city, 'time_zone', l.time_zone,
    'formats', l.formats, 'durations', l.durations, 'pricing', l.pricing, 'price_cents', l.price_cents,
    'places_open', l.places_open, 'max_active', l.max_active, 'reply_hours', l.reply_hours, 'reply_sample', l.reply_sample, 'photo_key', l.photo_key,
    'says', p_suggestion.says, 'near', p_suggestion.near, 'hours_apart', p_suggestion.hours_apart, 'rested', p_suggestion.rested)
  from private.mentor_listings l where l.id = p_suggestion.mentor_id
$$;

-- Wants as a page reads them back: what was said, and the topics that the goal names.
create or replace function private.wants_view(p_wants public.mentee_wants, p_goal_topics text[]) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select to_jsonb(p_wants) - 'profile_id' - 'updated_at' || jsonb_build_object('goal', coalesce(p_wants.goal, ''), 'goal_topics', p_goal_topics)
$$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read what they want" on public.mentee_wants;
create policy "Members read what they want" on public.mentee_wants
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members take back what they want" on public.mentee_wants;
create policy "Members take back what they want" on public.mentee_wants
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

-- Public functions ----------------------------------------------------------------------

create or replace function public.save_wants(p_wants jsonb, p_base jsonb default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  standing public.mentee_wants;
  w public.mentee_wants;
begin
  if p_wants is null or jsonb_typeof(p_wants) <> 'object' then raise exception 'wants_required'; end if;
  select * into standing from public.mentee_wants where profile_id = me for update;
  perform private.check_base(coalesce(to_jsonb(standing), '{}'), p_wants, p_base);
  w := private.read_wants(private.patched(coalesce(to_jsonb(standing), '{}'), p_wants));
  insert into public.mentee_wants (profile_id, goal, topics, languages, province_code, time_zone, formats, durations, budget, updated_at)
  values (me, w.goal, w.topics, w.languages, w.province_code, w.time_zone, w.formats, w.durations, w.budget, private.now())
  on conflict (profile_id) do update set
    goal = excluded.goal, topics = excluded.topics, languages = excluded.languages, province_code = excluded.province_code,
    time_zone = excluded.time_zone, formats = excluded.formats, durations = excluded.durations, budget = excluded.budget, updated_at = excluded.updated_at;
  return jsonb_build_object('topics', w.topics);
end $$;
comment on function public.save_wants(jsonb, jsonb) is
  'Keeps what the caller looks for in a mentor. p_wants is a patch of {goal, topics[1..5], languages[], province_code, time_zone, formats[], durations[], budget: any|free|paid}: a key that is missing or blank leaves what stands, null takes it away. p_base: what the form began with for the fields it changes; when one of them was changed meanwhile, nothing is saved. Returns {topics}. Raises wants_required, profile_changed, topics_required|_too_many|_unknown, languages_unknown|_too_many, wish_too_long, province_unknown, time_zone_unknown, formats_unknown, durations_unknown, budget_unknown.';

create or replace function public.suggest_mentors(p_wants jsonb default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := case when private.is_active() then auth.uid() end;
  w public.mentee_wants;
  looser public.mentee_wants;
  named text[];
  answer jsonb;
  other jsonb := '{}';
begin
  if p_wants is null or p_wants = 'null' then
    select * into w from public.mentee_wants where profile_id = me;
    if not found then return jsonb_build_object('wants', null, 'mentors', '[]'::jsonb, 'looser', '{}'::jsonb, 'server_time', private.now()); end if;
  else
    w := private.read_wants(p_wants);
  end if;
  -- Where nothing about prices shows, nobody is looked for by price (T57).
  if not private.prices_shown() then w.budget := 'any'; end if;
  named := private.goal_topics(w);
  select coalesce(jsonb_agg(private.suggested_mentor(s)), '[]') into answer from private.suggest(w, named, me, null, 50) s;
  if jsonb_array_length(answer) < 3 then
    if w.languages <> '{}' then
      looser := w;
      looser.languages := '{}';
      other := other || jsonb_build_object('languages', (select count(*) from private.suggest(looser, named, me, null, 50)));
    end if;
    if w.budget <> 'any' then
      looser := w;
      looser.budget := 'any';
      other := other || jsonb_build_object('budget', (select count(*) from private.suggest(looser, named, me, null, 50)));
    end if;
  end if;
  return jsonb_build_object('wants', private.wants_view(w, named), 'mentors', answer, 'looser', other, 'server_time', private.now());
end $$;
comment on function public.suggest_mentors(jsonb) is
  'At most 50 mentors who are open now and fit what is wanted, best first, with the public facts that src/features/suggestions/domain ranks and explains by (XE-01, D5, T05). p_wants as in save_wants(); null: what the caller saved. Returns {wants or null, mentors[], looser: {languages?, budget?} counts where fewer than three fit, server_time}. Raises what save_wants() raises.';

create or replace function public.guess_topics(p_text text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  asked text := left(coalesce(p_text, ''), 300);
  named text[];
  found jsonb;
begin
  named := array(
    select substr(lexeme, 3) from private.mentions(array[coalesce((private.parse_query(asked)).corrected, asked)]) as m, unnest(m.lexemes) as lexeme
    order by 1 limit 3);
  if named = '{}' and btrim(asked) <> '' then
    -- What names no topic, mentors may say of themselves: their chief topics, if they say all of it.
    found := private.search_for(null, jsonb_build_object('query', asked, 'open_only', false, 'per_page', 5));
    if not (found ->> 'relaxed')::boolean then
      named := array(select hit #>> '{topics,0}' from jsonb_array_elements(found -> 'hits') as hit group by 1 order by count(*) desc, 1 limit 1);
    end if;
  end if;
  return to_jsonb(named);
end $$;
comment on function public.guess_topics(text) is
  'Topics that a sentence is about, three at the most: those it names in either language, misspelt too, else the chief topic of the mentors who say the same. Returns [slug].';

grant execute on function public.guess_topics(text) to anon, authenticated;
grant execute on function public.suggest_mentors(jsonb) to anon, authenticated;
grant execute on function public.save_wants(jsonb, jsonb) to authenticated;
