-- No dead end: open mentors in the place of one who is not.

-- Helpers -------------------------------------------------------------------------------

-- What to look for in the place of a mentor: the topic of the request, or all that they help with.
create or replace function private.alternative_wants(p_mentor uuid, p_topic text) returns public.mentee_wants
language plpgsql stable security invoker set search_path = ''
as $$
declare w public.mentee_wants;
begin
  w.topics := case when exists (select from public.topics where slug = p_topic) then array[p_topic]
                   else private.topics_of(p_mentor) end;
  w.languages := '{}';
  w.formats := '{}';
  w.durations := '{}';
  w.budget := 'any';
  return w;
end $$;

-- What else that mentor helps with: it counts like what a goal names.
create or replace function private.other_topics_of(p_mentor uuid, p_topics text[]) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select array(select topic_slug from public.mentor_topics where mentor_id = p_mentor and topic_slug <> all (p_topics) order by position)
$$;

-- Open mentors in the place of one who is not, who share what it was about; where nobody does, whoever else is open (D12).
create or replace function private.suggest_alternatives(p_mentor uuid, p_topic text, p_viewer uuid, p_most integer) returns setof private.suggestion
language plpgsql stable security invoker set search_path = ''
as $$
declare
  w public.mentee_wants := private.alternative_wants(p_mentor, p_topic);
  beside text[] := private.other_topics_of(p_mentor, w.topics);
  likely private.suggestion[] := array(select s from private.suggest(w, beside, p_viewer, p_mentor, p_most) s);
  sharing private.suggestion[] := array(
    select likely[n] from generate_subscripts(likely, 1) as n
    where exists (select from private.mentor_listings l where l.id = (likely[n]).mentor_id and l.topics && w.topics) order by n);
begin
  if sharing <> '{}' then
    return query select * from unnest(sharing);
    return;
  end if;
  return query select * from unnest(likely);
  return query
    select s.* from private.suggest_among(null, w, beside, p_viewer, p_mentor, p_most) s
    where not exists (select from unnest(likely) known where known.mentor_id = s.mentor_id) limit p_most - cardinality(likely);
end $$;

-- The same as public rows, for e-mails.
create or replace function private.open_alternatives(p_mentor uuid, p_topic text, p_viewer uuid, p_most integer) returns setof private.mentor_listings
language sql stable security invoker set search_path = ''
as $$
  select l.* from private.suggest_alternatives(p_mentor, p_topic, p_viewer, p_most) s join lateral (
    select * from private.mentor_listings where id = s.mentor_id) l on true
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.open_mentors_like(p_mentor uuid, p_topic text default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := case when private.is_active() then auth.uid() end;
  -- A draft's topics are nobody else's business: only of who is listed, or was asked.
  known uuid := case when exists (select from private.mentor_listings where id = p_mentor)
    or exists (select from public.requests where mentor_id = p_mentor and mentee_id = me) then p_mentor end;
  w public.mentee_wants := private.alternative_wants(known, p_topic);
  beside text[] := private.other_topics_of(known, w.topics);
  mentors jsonb := (select coalesce(jsonb_agg(private.suggested_mentor(s)), '[]') from private.suggest_alternatives(known, p_topic, me, 3) s);
begin
  return jsonb_build_object(
    'mentors', mentors,
    'wants', private.wants_view(w, beside),
    'topic', w.topics[1],
    'shared', exists (select from jsonb_array_elements(mentors) as m where m -> 'topics' ?| w.topics),
    'names', (
      select coalesce(jsonb_object_agg(slug, jsonb_build_object('name_en', name_en, 'name_fr', name_fr)), '{}') from (
        select slug, name_en, name_fr from public.topics where slug = any (w.topics || beside)
        union all
        select 'field/' || slug, name_en, name_fr from public.topic_fields
        where slug in (select jsonb_array_elements_text(m -> 'near') from jsonb_array_elements(mentors) as m)) as named));
end $$;
comment on function public.open_mentors_like(uuid, text) is
  'At most three mentors who are open now in the place of one who is not, by the rules of suggest_mentors(), and the topic whose wait-list to join when there are fewer (D12, T26). They share the topic; shared is false when nobody does, and then they are others who are open. Returns {mentors[], shared, wants, topic, names}: names of the topics and, as field/<slug>, of the fields that reasons speak of.';

create or replace function public.mentors_beside(p_mentor uuid, p_most integer default 3) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- Only of who is listed: a draft's topics are nobody else's business.
  w public.mentee_wants := private.alternative_wants((select id from private.mentor_listings where id = p_mentor), null);
begin
  return (
    select coalesce(jsonb_agg(to_jsonb(m) order by s.place), '[]')
    from private.suggest(w, '{}', null, p_mentor, greatest(0, least(p_most, 12)))
      with ordinality as s (mentor_id, says, near, hours_apart, rested, development, other, place)
    -- Looked up one by one, as in suggest_among().
    cross join lateral (select * from public.published_mentors where id = s.mentor_id limit 1) as m
    where m.topics && w.topics);
end $$;
comment on function public.mentors_beside(uuid, integer) is
  'Other mentors who share a topic with a listed one and are open now, at most twelve, as published_mentors shows them: those who share most first, and among equals whoever was asked least. An empty list for somebody who is not listed.';

grant execute on function public.open_mentors_like(uuid, text), public.mentors_beside(uuid, integer) to anon, authenticated;
