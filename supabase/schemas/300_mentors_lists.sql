-- Lists of mentors, as the pages of the directory, of topics and of home show them.

create or replace function public.mentors_page(p_kind text, p_key text, p_page integer, p_per_page integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with listed as materialized (
    select l.id, l.is_open,
      case when l.is_open then 0 else 2 end + case when p_kind = 'topic' and l.topics[1] is distinct from p_key then 1 else 0 end as rank,
      -- Among equals a lot decides, drawn anew for each list and each day: nobody stands first everywhere.
      md5(concat_ws(' ', (private.now() at time zone 'UTC')::date, p_kind, p_key, l.id)) as lot
    from public.published_mentors l
    where case p_kind
      when 'all' then true
      when 'open' then l.is_open
      when 'province' then l.province_code = p_key
      when 'language' then p_key = any (l.languages)
      when 'topic' then p_key = any (l.topics)
      else false end
  ), shown as (
    select id, rank, lot from listed order by rank, lot, id limit least(p_per_page, 100) offset (greatest(p_page, 1) - 1) * least(p_per_page, 100)
  )
  select jsonb_build_object(
    'total', (select count(*) from listed),
    'open', (select count(*) from listed where is_open),
    'mentors', (select coalesce(jsonb_agg(to_jsonb(m) order by s.rank, s.lot, s.id), '[]') from shown s join public.published_mentors m on m.id = s.id),
    'server_time', private.now())
$$;
comment on function public.mentors_page(text, text, integer, integer) is
  'One page of a list of mentors. p_kind: all, open, province, language or topic; p_key: its code or slug; p_page: from 1; p_per_page: 100 at most. Open ones first, on a topic those whose main topic it is, among equals by a lot of the day. Returns {total, open, mentors[], server_time}.';
grant execute on function public.mentors_page(text, text, integer, integer) to anon, authenticated, service_role;

create or replace function public.mentors_counted() returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with listed as materialized (select id, is_open, reply_hours, languages, topics, province_code, time_zone from public.published_mentors)
  select jsonb_build_object(
    'total', (select count(*) from listed),
    'open', (select count(*) from listed where is_open),
    'usual_hours', (select percentile_disc(0.5) within group (order by reply_hours) from listed where is_open and reply_hours is not null having count(*) >= 5),
    'open_languages', (select coalesce(jsonb_agg(distinct code), '[]') from listed cross join unnest(languages) as code where is_open),
    'languages', (select coalesce(jsonb_object_agg(code, n), '{}') from (select code, count(*) as n from listed cross join unnest(languages) as code group by code) as spoken),
    'topics', (select coalesce(jsonb_object_agg(slug, n), '{}') from (select slug, count(*) as n from listed cross join unnest(topics) as slug group by slug) as offered),
    'open_topics', (select coalesce(jsonb_object_agg(slug, n), '{}') from (select slug, count(*) as n from listed cross join unnest(topics) as slug where is_open group by slug) as offered),
    'open_fields', (select coalesce(jsonb_object_agg(field_slug, n), '{}') from (
      select t.field_slug, count(distinct m.id) as n from listed m cross join unnest(m.topics) as topic join public.topics t on t.slug = topic where m.is_open group by t.field_slug) as offered),
    'provinces', (select coalesce(jsonb_object_agg(province_code, n), '{}') from (select province_code, count(*) as n from listed group by province_code) as placed),
    'time_zones', (select coalesce(jsonb_agg(distinct time_zone), '[]') from listed),
    'server_time', private.now())
$$;
comment on function public.mentors_counted() is
  'How many mentors are listed, in all and by what they offer: {total, open, usual_hours, open_languages[], languages{}, topics{}, open_topics{}, open_fields{}, provinces{}, time_zones[], server_time}. open_topics and open_fields: who is open now, each mentor once a field. usual_hours: the median until an answer among those who are open; null below five, for a few answers say nothing.';
grant execute on function public.mentors_counted() to anon, authenticated, service_role;

create or replace function public.topics_beside(p_topic text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_object_agg(slug, n), '{}')
  from (select other as slug, count(*) as n from public.published_mentors m cross join unnest(m.topics) as other
        where p_topic = any (m.topics) and other <> p_topic group by other) as beside
$$;
comment on function public.topics_beside(text) is 'How many mentors of one topic help with each other topic too: {slug: count}.';
grant execute on function public.topics_beside(text) to anon, authenticated, service_role;
