-- Group sessions: what a long wait-list leads to.

-- Helpers -------------------------------------------------------------------------------

-- Whether a mentor was offered a group session on a topic in the last 90 days.
create or replace function private.was_offered_group(p_mentor uuid, p_topic text) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select exists (select from public.group_offers where mentor_id = p_mentor and topic_slug = p_topic
                 and offered_at > private.now() - private.setting_days('group_offer_again_days'))
$$;

-- Offers a group session to the mentors of each topic with a long wait-list, those on a break
-- left alone; the same mentor and topic once in 90 days.
create or replace function private.offer_group_sessions(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  m record;
  offered public.group_offers;
  made integer := 0;
begin
  for m in
    select p.profile_id, list.topic_slug, list.waiting
    from (select topic_slug, count(*)::integer as waiting from private.active_wait_list group by topic_slug
          having count(*) > private.setting_int('group_session_over')) as list
    join public.mentor_topics mt on mt.topic_slug = list.topic_slug
    join public.mentors p on p.profile_id = mt.mentor_id
    join private.mentor_listings l on l.id = p.profile_id
    where (p.paused_at is null or p.resume_at <= private.now()) and l.open_until > private.now()
      and not private.was_offered_group(p.profile_id, list.topic_slug)
    order by p.profile_id, list.topic_slug limit p_most for update of p skip locked
  loop
    -- Under the lock: of two passes at once one offers.
    continue when private.was_offered_group(m.profile_id, m.topic_slug);
    insert into public.group_offers (topic_slug, mentor_id, waiting) values (m.topic_slug, m.profile_id, m.waiting) returning * into offered;
    perform private.notify(m.profile_id, 'group_offer', 'group_offer:' || offered.id, null, null, jsonb_build_object(
      'topic', m.topic_slug, 'waiting', m.waiting, 'deadline_at', offered.offered_at + private.setting_days('group_offer_days')));
    made := made + 1;
  end loop;
  return (made, 0, null)::private.job_pass;
end $$;

-- What staff see of group sessions: one row a topic, from the last 90 days, the newest first.
create or replace function private.group_offers_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with recent as (
    select * from public.group_offers where offered_at > private.now() - private.setting_days('group_offer_again_days'))
  select jsonb_build_object(
    'total', (select count(distinct topic_slug) from recent),
    'rows', (select coalesce(jsonb_agg(to_jsonb(latest) order by latest.offered_at desc, latest.topic), '[]') from (
      select g.topic_slug as topic, max(g.offered_at) as offered_at, count(*) as offered, count(*) filter (where g.answer = 'declined') as declined,
        (select count(*) from private.active_wait_list w where w.topic_slug = g.topic_slug) as waiting,
        coalesce(jsonb_agg(p.display_name order by g.answered_at) filter (where g.answer = 'accepted'), '[]') as accepted
      from recent g join public.profiles p on p.id = g.mentor_id
      group by g.topic_slug order by max(g.offered_at) desc, g.topic_slug limit p_most) as latest))
$$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Mentors read what they are offered, coordinators all of it" on public.group_offers;
create policy "Mentors read what they are offered, coordinators all of it" on public.group_offers
  for select to authenticated using (
    (mentor_id = (select auth.uid()) and (select private.is_active())) or (select private.may_staff('decide')));

-- Public functions ----------------------------------------------------------------------

create or replace function public.answer_group_offer(p_offer uuid, p_accept boolean) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  g public.group_offers;
begin
  if p_accept is null then raise exception 'accept_required'; end if;
  select * into g from public.group_offers where id = p_offer and mentor_id = me for update;
  if not found then raise exception 'group_offer_not_found'; end if;
  if g.answer is not null then raise exception 'group_offer_answered'; end if;
  if g.offered_at + private.setting_days('group_offer_days') <= private.now() then raise exception 'group_offer_expired'; end if;
  update public.group_offers set answer = case when p_accept then 'accepted' else 'declined' end, answered_at = private.now()
   where id = g.id returning * into g;
  if p_accept then
    perform private.notify(w.profile_id, 'group_accepted', 'group_accepted:' || g.id, null, null,
      jsonb_build_object('topic', g.topic_slug, 'mentor_id', me))
    from private.active_wait_list w where w.topic_slug = g.topic_slug and w.profile_id <> me and not private.is_blocked_between(w.profile_id, me);
  end if;
  return jsonb_build_object('answer', g.answer);
end $$;
comment on function public.answer_group_offer(uuid, boolean) is
  'A mentor says yes or no to a group session, in one press; after a yes who waits is told, each once (D13). Returns {answer: accepted|declined}. Raises accept_required, group_offer_not_found, group_offer_answered, group_offer_expired.';

grant execute on function public.answer_group_offer(uuid, boolean) to authenticated;
