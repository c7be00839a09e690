-- Says that what pages show under a tag has changed.
create or replace function private.note_page_change(variadic p_tags text[]) returns void
language sql security definer set search_path = ''
as $$ insert into private.page_changes (tag) select distinct tag from unnest(p_tags) as tag where tag is not null $$;

-- For tables whose every change shows on pages; the first argument is the tag.
create or replace function private.note_change_of_table() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.note_page_change(tg_argv[0]);
  return null;
end $$;
create or replace trigger settings_change_pages after insert or update or delete on public.settings
  for each statement execute function private.note_change_of_table('settings');
create or replace trigger clock_changes_pages after insert or update or delete on private.clock
  for each statement execute function private.note_change_of_table('*');
create or replace trigger stories_change_pages after insert or update or delete on public.stories
  for each statement execute function private.note_change_of_table('stories');
create or replace trigger events_change_pages after insert or update or delete on public.events
  for each statement execute function private.note_change_of_table('events');

-- Deletes what every server has read long ago: one that was away for longer forgets all its pages.
create or replace function private.forget_page_changes(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare pass private.job_pass := (0, 0, null);
begin
  delete from private.page_changes where id in (
    select id from private.page_changes where noted_at < clock_timestamp() - interval '30 minutes' order by noted_at limit p_most);
  get diagnostics pass.handled = row_count;
  return pass;
end $$;

-- A change is seen when its transaction ends, and those end in any order: a reader asks for all that the
-- transactions after its last cursor noted, and gets some of it twice.
create or replace function public.page_changes(p_since text default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'cursor', pg_snapshot_xmin(pg_current_snapshot())::text,
    'changes', (select coalesce(jsonb_agg(jsonb_build_array(c.id, c.tag) order by c.id), '[]')
                from private.page_changes c where c.transaction_id >= p_since::xid8))
$$;
comment on function public.page_changes(text) is
  'What pages show that changed since a cursor: {cursor, changes: [[id, tag], …]}; without one, the cursor alone. The same change may come twice. A cursor that runs backwards belongs to another database. Service role only.';
grant execute on function public.page_changes(text) to service_role;

-- Lists of mentors ---------------------------------------------------------------------

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
  with listed as materialized (select is_open, reply_hours, languages, topics, province_code, time_zone from public.published_mentors)
  select jsonb_build_object(
    'total', (select count(*) from listed),
    'open', (select count(*) from listed where is_open),
    'usual_hours', (select percentile_disc(0.5) within group (order by reply_hours) from listed where is_open and reply_hours is not null having count(*) >= 5),
    'open_languages', (select coalesce(jsonb_agg(distinct code), '[]') from listed cross join unnest(languages) as code where is_open),
    'languages', (select coalesce(jsonb_object_agg(code, n), '{}') from (select code, count(*) as n from listed cross join unnest(languages) as code group by code) as spoken),
    'topics', (select coalesce(jsonb_object_agg(slug, n), '{}') from (select slug, count(*) as n from listed cross join unnest(topics) as slug group by slug) as offered),
    'provinces', (select coalesce(jsonb_object_agg(province_code, n), '{}') from (select province_code, count(*) as n from listed group by province_code) as placed),
    'time_zones', (select coalesce(jsonb_agg(distinct time_zone), '[]') from listed),
    'server_time', private.now())
$$;
comment on function public.mentors_counted() is
  'How many mentors are listed, in all and by what they offer: {total, open, usual_hours, open_languages[], languages{}, topics{}, provinces{}, time_zones[], server_time}. usual_hours: the median until an answer among those who are open; null below five, for a few answers say nothing.';
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
