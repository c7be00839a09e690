-- What a search index beside the database has yet to hear of.

-- Triggers ------------------------------------------------------------------------------

create or replace function private.record_listing_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.record_search_change('mentor', coalesce(new.id, old.id)::text);
  return null;
end $$;
create or replace trigger listings_wait_for_the_index after insert or update or delete on private.mentor_listings
  for each row execute function private.record_listing_change();

create or replace function private.record_load_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.record_search_change('mentor', new.mentor_id::text);
  return null;
end $$;
create or replace trigger loads_wait_for_the_index after update on private.mentor_load
  for each row when (old.load is distinct from new.load) execute function private.record_load_change();

-- A topic's words are in its own document and in those of its mentors.
create or replace function private.record_topic_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.record_search_change('topic', coalesce(new.slug, old.slug));
  if tg_op = 'UPDATE' then
    perform private.record_search_change('mentor', id::text) from private.mentor_listings where new.slug = any (topics) order by id;
  end if;
  return null;
end $$;
create or replace trigger topics_wait_for_the_index after insert or update or delete on public.topics
  for each row execute function private.record_topic_change();

-- Public functions ----------------------------------------------------------------------

create or replace function public.search_documents(p_entity text, p_ids text[] default null, p_after text default null, p_most integer default 500) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if p_entity = 'topic' then
    return (select coalesce(jsonb_agg(to_jsonb(page) || jsonb_build_object('id', slug) order by slug collate "C"), '[]') from (
      select slug, field_slug, name_en, name_fr, synonyms_en, synonyms_fr, position from public.topics
      where (p_ids is null or slug = any (p_ids)) and (p_after is null or slug collate "C" > p_after) order by slug collate "C" limit p_most) as page);
  end if;
  return (select coalesce(jsonb_agg(page.document order by page.id), '[]') from (
    select id, private.mentor_document(l) as document from private.mentor_listings l
    where (p_ids is null or id = any (p_ids::uuid[])) and (p_after is null or id > p_after::uuid) order by id limit p_most) as page);
end $$;
comment on function public.search_documents(text, text[], text, integer) is
  'Documents of mentors or topics as the search index holds them, by id: those in p_ids, or a page of p_most after p_after. Who is not published is not among them. Service role only.';

create or replace function public.claim_search_changes(p_claim uuid, p_most integer default 500, p_lease_seconds integer default 60)
returns table (entity text, id text, version integer, attempt integer)
language sql security definer set search_path = ''
as $$
  update private.search_changes c set
    claim = p_claim, claimed_until = private.now() + make_interval(secs => p_lease_seconds), attempts = c.attempts + 1
  from (
    select w.entity, w.entity_id from private.search_changes w
    where w.synced < w.changed and w.dead_at is null and w.available_at <= private.now()
      and (w.claimed_until is null or w.claimed_until <= private.now())
      and not exists (select from private.search_sync s where s.held_until > private.now())
    order by w.changed_at limit p_most for update skip locked) as due
  where c.entity = due.entity and c.entity_id = due.entity_id
  returning c.entity, c.entity_id, c.changed, c.attempts
$$;
comment on function public.claim_search_changes(uuid, integer, integer) is
  'Takes changes to bring to the index under a lease, the oldest first, each entity with one worker only. Service role only.';

create or replace function public.finish_search_changes(p_claim uuid, p_done jsonb) returns integer
language sql security definer set search_path = ''
as $$
  with finished as (
    update private.search_changes c set synced = d.version, claim = null, claimed_until = null, attempts = 0, last_error = null
    from jsonb_to_recordset(p_done) as d (entity text, id text, version integer)
    where c.entity = d.entity and c.entity_id = d.id and c.claim = p_claim returning 1)
  select count(*)::integer from finished
$$;
comment on function public.finish_search_changes(uuid, jsonb) is
  'Marks claimed changes as known to the index: [{entity, id, version}]. What changed again meanwhile waits again. Returns how many were still claimed. Service role only.';

create or replace function public.fail_search_changes(p_claim uuid, p_failed jsonb, p_error text) returns integer
language sql security definer set search_path = ''
as $$
  with failed as (
    update private.search_changes c set
      claim = null, claimed_until = null, last_error = left(p_error, 500),
      available_at = private.now() + least(make_interval(secs => 5 * power(2, c.attempts)), interval '6 hours'),
      dead_at = case when c.attempts >= 10 then private.now() end
    from jsonb_to_recordset(p_failed) as f (entity text, id text)
    where c.entity = f.entity and c.entity_id = f.id and c.claim = p_claim returning 1)
  select count(*)::integer from failed
$$;
comment on function public.fail_search_changes(uuid, jsonb, text) is
  'Puts claimed changes that the index refused back with a growing pause, dead after 10 tries. Service role only.';

create or replace function public.release_search_changes(p_claim uuid) returns integer
language sql security definer set search_path = ''
as $$
  with released as (
    update private.search_changes set claim = null, claimed_until = null, attempts = greatest(attempts - 1, 0) where claim = p_claim returning 1)
  select count(*)::integer from released
$$;
comment on function public.release_search_changes(uuid) is
  'Gives a whole claim back, uncounted: the index did not answer, which is no fault of what was to be sent. Service role only.';

create or replace function public.requeue_search_changes(p_entity text, p_ids text[]) returns integer
language sql security definer set search_path = ''
as $$
  with again as (select private.record_search_change(p_entity, id) from (select distinct id from unnest(p_ids) as t (id) order by id) as ids)
  select count(*)::integer from again
$$;
comment on function public.requeue_search_changes(text, text[]) is 'Has entities brought to the index once more, for what a comparison found. Service role only.';

create or replace function public.search_changes_state() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'pending', count(*) filter (where synced < changed and dead_at is null),
    'claimed', count(*) filter (where claimed_until > private.now()),
    'dead', count(*) filter (where dead_at is not null))
  from private.search_changes
$$;
comment on function public.search_changes_state() is 'Counts of changes: {pending, claimed, dead}. Service role only.';

create or replace function public.hold_search_sync(p_seconds integer) returns boolean
language sql security definer set search_path = ''
as $$
  update private.search_sync set held_until = private.now() + make_interval(secs => p_seconds) where only_row;
  select p_seconds > 0
$$;
comment on function public.hold_search_sync(integer) is
  'Hands out no change for so many seconds, so that nothing reaches an index that is about to be replaced; 0 ends it. Service role only.';

create or replace function public.search_mark() returns text
language sql stable security invoker set search_path = ''
as $$ select pg_snapshot_xmin(pg_current_snapshot())::text $$;
comment on function public.search_mark() is
  'A mark in time: whatever commits after it has a transaction number that is not below it. Service role only.';

create or replace function public.search_changes_since(p_mark text) returns table (entity text, id text)
language sql stable security definer set search_path = ''
as $$ select c.entity, c.entity_id from private.search_changes c where c.changed_xid >= p_mark::xid8 order by 1, 2 $$;
comment on function public.search_changes_since(text) is 'Entities that changed since a mark of search_mark(). Service role only.';

create or replace function public.claim_search_compare(p_hours integer default 24) returns boolean
language sql security definer set search_path = ''
as $$
  -- Rows of those who left long ago say nothing any more.
  delete from private.search_changes c
   where c.entity = 'mentor' and c.synced = c.changed and c.changed_at < private.now() - interval '30 days'
     and not exists (select from private.mentor_listings l where l.id::text = c.entity_id);
  with mine as (
    update private.search_sync set compared_at = private.now()
    where only_row and (compared_at is null or compared_at <= private.now() - make_interval(hours => p_hours)) returning 1)
  select exists (select from mine)
$$;
comment on function public.claim_search_compare(integer) is
  'True for the one worker that is to compare index and database now, once in so many hours. Service role only.';

grant execute on function
  public.search_documents(text, text[], text, integer), public.claim_search_changes(uuid, integer, integer),
  public.finish_search_changes(uuid, jsonb), public.fail_search_changes(uuid, jsonb, text), public.release_search_changes(uuid),
  public.requeue_search_changes(text, text[]), public.search_changes_state(), public.hold_search_sync(integer),
  public.search_mark(), public.search_changes_since(text), public.claim_search_compare(integer)
to service_role;
