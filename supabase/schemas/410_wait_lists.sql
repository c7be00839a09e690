-- Wait-lists: people who wait for a mentor on a topic, and the places they are offered.

-- Helpers -------------------------------------------------------------------------------


-- How long leaving a wait-list can be undone.
create or replace function private.leave_undo() returns interval
language sql immutable security invoker set search_path = ''
as $$ select interval '10 minutes' $$;

-- How many stand before somebody, and the place they hold: what they see of one wait-list.
-- An offer shows while its mentor still has room: a place that is gone was promised to nobody.
create or replace function private.wait_list_view(p_place public.wait_list) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'topic', p_place.topic_slug, 'name_en', t.name_en, 'name_fr', t.name_fr, 'since', p_place.created_at,
    'position', 1 + (select count(*) from private.active_wait_list o
      where o.topic_slug = p_place.topic_slug and (o.created_at, o.profile_id) < (p_place.created_at, p_place.profile_id)),
    'length', (select count(*) from private.active_wait_list o where o.topic_slug = p_place.topic_slug),
    'offer', (
      select jsonb_build_object('expires_at', p_place.offer_expires_at, 'mentor', jsonb_build_object('id', l.id, 'slug', l.slug, 'name', l.display_name))
      from private.mentor_listings l
      where l.id = p_place.offered_mentor_id and l.open_from <= private.now() and l.open_until > private.now()))
  from public.topics t where t.slug = p_place.topic_slug
$$;

-- Whether a mentor's place can be offered to somebody who is here: not to themselves, to nobody
-- who blocked or was blocked, hid them, asked them already or is with them.
create or replace function private.may_be_offered(p_profile uuid, p_mentor uuid) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select p_profile <> p_mentor and private.is_staying(p_profile)
    and not private.is_blocked_between(p_profile, p_mentor)
    and not exists (select from public.saved_mentors where profile_id = p_profile and mentor_id = p_mentor and kind = 'dismissed')
    and not exists (select from public.requests where mentee_id = p_profile and mentor_id = p_mentor and status in ('sent', 'question'))
    and not exists (select from public.relationships where mentee_id = p_profile and mentor_id = p_mentor and ended_at is null)
$$;

-- Whether somebody who waits can be told of a mentor's free place: in their topics, and not told of it already.
create or replace function private.can_take(p_place public.wait_list, p_mentor uuid, p_topics text[]) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select p_place.left_at is null and p_place.offered_at is null and p_place.topic_slug = any (p_topics)
    and private.may_be_offered(p_place.profile_id, p_mentor)
    and not exists (select from private.active_wait_list o where o.profile_id = p_place.profile_id and o.offered_mentor_id = p_mentor)
$$;

-- Ends what time or the mentor has decided: who let a place pass makes room for the next,
-- and a place that went elsewhere is taken back from who heard of it last; they keep their place.
-- The place that passed first comes first.
create or replace function private.settle_offers(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  w public.wait_list;
  passed integer := 0;
begin
  for w in
    delete from public.wait_list where ctid = any (array(
      select ctid from public.wait_list where left_at is null and offer_expires_at <= private.now()
      order by offer_expires_at limit p_most for update skip locked)) returning *
  loop
    passed := passed + 1;
    perform private.notify(w.profile_id, 'place_passed', 'place_passed:' || w.topic_slug || ':' || w.offered_at, null, null,
      jsonb_build_object('topic', w.topic_slug));
  end loop;
  update public.wait_list gone set offered_mentor_id = null, offered_at = null, offer_expires_at = null
  from (
    select o.profile_id, o.topic_slug, private.may_be_offered(o.profile_id, o.offered_mentor_id) as fits,
      case when l.open_from <= private.now() and l.open_until > private.now() then l.places_open else 0 end as places,
      row_number() over (partition by o.offered_mentor_id order by o.offered_at, o.created_at, o.profile_id) as nth
    from private.active_wait_list o left join private.mentor_listings l on l.id = o.offered_mentor_id
    where o.offered_at is not null) as held
  where gone.profile_id = held.profile_id and gone.topic_slug = held.topic_slug and (held.nth > held.places or not held.fits);
  return (passed, 0, null)::private.job_pass;
end $$;

-- Offers each free place of a locked mentor to the first who waits and can take it, for 48 hours. A place is
-- free when nobody holds it, waits for an answer about it or has it on offer: never two offers for one.
create or replace function private.offer_places_of(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  at timestamptz := private.now();
  topics text[] := (select l.topics from private.mentor_listings l where l.id = p_mentor);
  opening private.opening := private.mentor_opening(p_mentor);
  free integer;
  w public.wait_list;
begin
  if opening.open_from > at or opening.open_until <= at then return; end if;
  free := opening.places_open - opening.pending - (select count(*) from private.active_wait_list o where o.offered_mentor_id = p_mentor)::integer;
  while free > 0 loop
    select l.* into w from public.wait_list l where l.topic_slug = any (topics) and private.can_take(l, p_mentor, topics)
     order by l.created_at, l.profile_id, l.topic_slug limit 1 for update of l;
    exit when not found;
    update public.wait_list set offered_mentor_id = p_mentor, offered_at = at, offer_expires_at = at + make_interval(hours => private.setting_int('offer_hours'))
     where profile_id = w.profile_id and topic_slug = w.topic_slug returning * into w;
    perform private.notify(w.profile_id, 'topic_open', 'topic_open:' || w.topic_slug || ':' || w.offered_at, null, null,
      jsonb_build_object('topic', w.topic_slug, 'mentor_id', w.offered_mentor_id, 'deadline_at', w.offer_expires_at));
    free := free - 1;
  end loop;
end $$;

-- Offers free places to the first who wait and can take them, mentor by mentor, the least
-- asked before the others. Only those who have a place for somebody are looked at.
create or replace function private.offer_places(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('offer_places_of', array(
    select p.profile_id
    from private.mentor_listings l join public.mentors p on p.profile_id = l.id
    where l.open_from <= private.now() and l.open_until > private.now()
      and l.places_open > (select count(*) from private.active_wait_list o where o.offered_mentor_id = l.id)
        + (select count(*) from public.requests r where r.mentor_id = l.id and r.status in ('sent', 'question') and r.deadline_at > private.now())
      and exists (select from public.wait_list w where w.topic_slug = any (l.topics) and private.can_take(w, l.id, l.topics))
    order by private.recent_load(l.id), l.places_open desc, l.id limit p_most for update of p skip locked))
$$;

-- Forgets places on a wait-list that were left and can no longer be taken back.
create or replace function private.forget_left_places(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare gone integer;
begin
  delete from public.wait_list where ctid = any (array(
    select ctid from public.wait_list where left_at <= private.now() - private.leave_undo() order by left_at limit p_most for update skip locked));
  get diagnostics gone = row_count;
  return (gone, 0, null)::private.job_pass;
end $$;

-- Views ---------------------------------------------------------------------------------

create or replace view private.active_wait_list with (security_invoker = true) as
  select w.* from public.wait_list w
  where w.left_at is null and (w.offer_expires_at is null or w.offer_expires_at > private.now());
comment on view private.active_wait_list is 'Who waits now, whether or not a job wrote down who let a place pass.';

-- Triggers ------------------------------------------------------------------------------

-- Asking is what the waiting was for: the topic asked about, or whatever the mentor who was on offer was asked.
create or replace function private.leave_wait_list_by_asking() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.wait_list w
   where w.profile_id = new.mentee_id
     and (w.offered_mentor_id = new.mentor_id
       or (w.topic_slug = coalesce(new.topic_slug, w.topic_slug)
         and exists (select from public.mentor_topics m where m.mentor_id = new.mentor_id and m.topic_slug = w.topic_slug)));
  return null;
end $$;
create or replace trigger asking_leaves_the_wait_list after insert on public.requests
  for each row when (new.status = 'sent') execute function private.leave_wait_list_by_asking();

-- A topic's page says how many wait.
create or replace function private.note_change_of_wait_list() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.note_page_change('wait-list:' || coalesce(new.topic_slug, old.topic_slug));
  return null;
end $$;
create or replace trigger wait_list_changes_pages after insert or delete or update of left_at on public.wait_list
  for each row execute function private.note_change_of_wait_list();

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members see their places on wait-lists" on public.wait_list;
create policy "Members see their places on wait-lists" on public.wait_list
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

-- Public functions ----------------------------------------------------------------------

create or replace function public.my_wait_lists() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  return jsonb_build_object('server_time', private.now(), 'lines', (
    select coalesce(jsonb_agg(private.wait_list_view(w) order by w.offer_expires_at, w.created_at, w.topic_slug), '[]')
    from public.wait_list w
    where w.profile_id = me and exists (select from private.active_wait_list o where o.profile_id = me and o.topic_slug = w.topic_slug)));
end $$;
comment on function public.my_wait_lists() is
  'The wait-lists the caller is on, a place on offer first. Returns {server_time, lines: [{topic, name_en, name_fr, since, position (1 is first), length, offer: {expires_at, mentor: {id, slug, name}} or null}]}. Raises sign_in_required, email_not_verified.';

create or replace function public.join_wait_list(p_topic text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  w public.wait_list;
begin
  if p_topic is null then raise exception 'topic_required'; end if;
  if not exists (select from public.topics where slug = p_topic) then raise exception 'topic_unknown'; end if;
  -- The member's own row serialises what they join.
  perform 1 from public.profiles where id = me for no key update;
  if not exists (select from private.active_wait_list where profile_id = me and topic_slug = p_topic)
     and (select count(*) from private.active_wait_list where profile_id = me) >= private.setting_int('wait_lists_at_once') then
    raise exception 'too_many_wait_lists';
  end if;
  -- Who comes back at once has their old place, unless one was on offer: the next one has heard of it.
  insert into public.wait_list as old (profile_id, topic_slug) values (me, p_topic)
  on conflict (profile_id, topic_slug) do update set
    created_at = case when old.offered_at is null and old.left_at > private.now() - private.leave_undo() then old.created_at else private.now() end,
    offered_mentor_id = null, offered_at = null, offer_expires_at = null, left_at = null
  where old.left_at is not null or old.offer_expires_at <= private.now();
  select * into w from public.wait_list where profile_id = me and topic_slug = p_topic;
  return private.wait_list_view(w);
end $$;
comment on function public.join_wait_list(text) is
  'A place at the end of a topic''s wait-list, or the old one for who left by mistake; again changes nothing (D12). Five at once. Returns one of them as in my_wait_lists(). Raises sign_in_required, email_not_verified, topic_required, topic_unknown, too_many_wait_lists.';

create or replace function public.leave_wait_list(p_topic text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if p_topic is null then raise exception 'topic_required'; end if;
  update public.wait_list set left_at = private.now()
   where profile_id = me and topic_slug = p_topic and left_at is null and (offer_expires_at is null or offer_expires_at > private.now());
  return jsonb_build_object('topic', p_topic);
end $$;
comment on function public.leave_wait_list(text) is
  'Off a topic''s wait-list, any time; joining again within 10 minutes undoes it. Who is on no such list changes nothing. Returns {topic}. Raises sign_in_required, email_not_verified, topic_required.';

create or replace function public.topic_facts(p_topic text default null)
returns table (topic_slug text, waiting integer, median_days integer, sample integer)
language sql stable security definer set search_path = ''
as $$
  with waits as (
    -- A request that names no topic counts for what its mentor chiefly does.
    select coalesce(r.topic_slug, (select m.topic_slug from public.mentor_topics m where m.mentor_id = r.mentor_id order by m.position limit 1)) as slug,
           extract(epoch from r.ended_at - r.created_at) / 86400 as days
    from public.requests r
    where r.status = 'accepted' and r.ended_at > private.now() - interval '90 days'
      and (p_topic is null or coalesce(r.topic_slug, p_topic) = p_topic)
  ), medians as (
    select slug, count(*)::integer as sample, greatest(1, round(percentile_cont(0.5) within group (order by days)))::integer as days
    from waits group by slug having count(*) >= 5)
  select t.slug, (select count(*)::integer from private.active_wait_list w where w.topic_slug = t.slug), medians.days, medians.sample
  from public.topics t left join medians on medians.slug = t.slug
  where t.slug = coalesce(p_topic, t.slug)
$$;
comment on function public.topic_facts(text) is
  'What a topic''s page says of waiting (D14): how many wait, and the median of whole days from a request to a yes over the last 90 days; null below five acceptances, for fewer say nothing and could say who. Null: every topic.';

grant execute on function public.topic_facts(text) to anon, authenticated;
grant execute on function public.my_wait_lists(), public.join_wait_list(text), public.leave_wait_list(text) to authenticated;
