-- Jobs: each writes down what time already decided, and can run twice without harm.

create function public.run_deadlines(p_most integer default 200) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  at timestamptz := private.now();
  r public.requests;
  m public.mentors;
  settled integer := 0;
  reminded integer := 0;
  resumed integer := 0;
begin
  for m in
    select * from public.mentors
    where profile_id in (
        select mentor_id from public.requests where status in ('sent', 'question') and deadline_at <= at
        union
        select profile_id from public.mentors where still_open_asked_at + private.setting_days('still_open_days') <= at)
    order by profile_id limit p_most for update skip locked
  loop
    perform private.settle_mentor(m.profile_id);
    settled := settled + 1;
  end loop;

  for r in
    select * from public.requests
    where status = 'sent' and deadline_at > at and last_reminder_at is null
      and (deadline_at - private.setting_days('last_reminder_days_left') <= at
        or (first_reminder_at is null and deadline_at - private.setting_days('first_reminder_days_left') <= at))
    order by deadline_at limit p_most for update skip locked
  loop
    perform private.remind(r);
    reminded := reminded + 1;
  end loop;

  for r in
    select * from public.requests
    where status = 'question' and deadline_at > at and question_reminder_at is null
      and deadline_at - private.setting_days('last_reminder_days_left') <= at
    order by deadline_at limit p_most for update skip locked
  loop
    update public.requests set question_reminder_at = at where id = r.id;
    perform private.notify(r.mentee_id, 'request_question_reminder',
      'request_question_reminder:' || r.id || ':' || extract(epoch from r.deadline_at)::bigint, r.id, null,
      jsonb_build_object('deadline_at', r.deadline_at));
    reminded := reminded + 1;
  end loop;

  for m in
    select * from public.mentors where paused_at is not null and resume_at <= at limit p_most for update skip locked
  loop
    update public.mentors set paused_at = null, resume_at = null, pause_reason = null, updated_at = at where profile_id = m.profile_id;
    perform private.notify(m.profile_id, 'pause_over', 'pause_over:' || m.resume_at);
    resumed := resumed + 1;
  end loop;

  perform private.renew_aged_listings(p_most);
  perform private.recall_drafts(p_most);
  perform private.settle_offers();
  perform private.offer_places(p_most);
  perform private.offer_group_sessions(p_most);
  perform private.tell_saved_searches(p_most);
  delete from public.wait_list where left_at <= at - private.leave_undo();
  perform private.erase_leavers(p_most);
  perform private.forget_old(p_most);
  return jsonb_build_object('settled', settled, 'reminded', reminded, 'resumed', resumed);
end $$;
comment on function public.run_deadlines(integer) is
  'One pass over everything that time has decided: expiries, reminders, pauses, unfinished profiles, wait-lists, saved searches, accounts to erase, data past its time; p_most of each. Service role only. Returns {settled, reminded, resumed}.';

-- One reminder of a request to its mentor. When both are due at once, as after an
-- outage, the last one alone is sent: nobody is nudged twice in one breath (XE-06).
create function private.remind(p_request public.requests) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  at timestamptz := private.now();
  last_one boolean := p_request.deadline_at - private.setting_days('last_reminder_days_left') <= at;
begin
  update public.requests set
    first_reminder_at = coalesce(first_reminder_at, at),
    last_reminder_at = case when last_one then at end
  where id = p_request.id;
  insert into public.request_events (request_id, command, from_status, to_status, deadline_at)
  values (p_request.id, 'remind', p_request.status, p_request.status, p_request.deadline_at);
  perform private.notify(p_request.mentor_id, 'request_reminder',
    'request_reminder:' || p_request.id || ':' || case when last_one then 'last' else 'first' end, p_request.id, null,
    jsonb_build_object('deadline_at', p_request.deadline_at, 'last', last_one));
end $$;

-- What a listing counts changes with time alone: a place comes back when its rest
-- is over, requests leave the four weeks of recent load. Once a day, and at once after a rest.
create function private.renew_aged_listings(p_most integer) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  at timestamptz := private.now();
  aged uuid;
begin
  for aged in
    select m.profile_id
    from private.mentor_search s join public.mentors m on m.profile_id = s.mentor_id
    where s.refreshed_at <= at - interval '24 hours'
       or exists (
         select from public.relationships r
         where r.mentor_id = m.profile_id and r.status in ('ended', 'completed')
           and r.ended_at + make_interval(hours => 24 * m.rest_days) > s.refreshed_at
           and r.ended_at + make_interval(hours => 24 * m.rest_days) <= at)
    order by s.refreshed_at limit p_most for update of m skip locked
  loop
    perform private.refresh_listing(aged);
    update private.mentor_search set load = private.recent_load(aged), refreshed_at = at where mentor_id = aged;
  end loop;
end $$;

-- An unfinished mentor profile is recalled to its owner, twice at most (T13). After
-- an outage what was missed is one recall, not two in one breath.
create function private.recall_drafts(p_most integer) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
  days jsonb := (select value from public.settings where key = 'draft_reminder_days');
  due integer;
begin
  for m in
    select * from public.mentors
    where status = 'draft' and draft_reminders < jsonb_array_length(days)
      and updated_at + make_interval(hours => 24 * (days ->> draft_reminders)::integer) <= private.now()
    limit p_most for update skip locked
  loop
    select count(*) into due from jsonb_array_elements_text(days) as t (d)
     where m.updated_at + make_interval(hours => 24 * d::integer) <= private.now();
    update public.mentors set draft_reminders = due where profile_id = m.profile_id;
    perform private.notify(m.profile_id, 'draft_waiting', 'draft_waiting:' || due);
  end loop;
end $$;

-- Outbox -----------------------------------------------------------------------------

create function public.claim_outbox(p_most integer default 20, p_lease_seconds integer default 60, p_kinds text[] default '{email,site}')
returns table (id uuid, kind text, payload jsonb, attempt integer)
language sql security definer set search_path = ''
as $$
  update private.outbox o set claimed_until = private.now() + make_interval(secs => p_lease_seconds), attempts = o.attempts + 1
  from (
    select w.id from private.outbox w
    where w.done_at is null and w.dead_at is null and w.available_at <= private.now() and w.kind = any (p_kinds)
      and (w.claimed_until is null or w.claimed_until <= private.now())
    order by w.available_at limit p_most for update skip locked) as due
  where o.id = due.id
  returning o.id, o.kind, o.payload, o.attempts
$$;
comment on function public.claim_outbox(integer, integer, text[]) is
  'Takes effects to deliver under a lease; a worker that dies leaves them to the next one. Service role only.';

create function public.finish_outbox(p_id uuid, p_attempt integer) returns boolean
language sql security definer set search_path = ''
as $$
  with finished as (
    update private.outbox set done_at = private.now(), claimed_until = null, last_error = null
    where id = p_id and attempts = p_attempt and done_at is null returning 1)
  select exists (select from finished)
$$;
comment on function public.finish_outbox(uuid, integer) is 'Marks a claimed effect delivered; false when the claim is no longer ours. Service role only.';

create function public.fail_outbox(p_id uuid, p_attempt integer, p_error text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare failed private.outbox;
begin
  update private.outbox set
    claimed_until = null, last_error = left(p_error, 500),
    available_at = private.now() + least(make_interval(secs => 15 * power(2, attempts)), interval '6 hours'),
    dead_at = case when attempts >= 10 then private.now() end
  where id = p_id and attempts = p_attempt and done_at is null returning * into failed;
  -- An e-mail that is late is nobody's evening; a site that cannot be built is.
  if failed.kind = 'site' and failed.attempts = 1 then
    perform private.notify(id, 'site_build_failed', 'site_build_failed:' || p_id, null, null, jsonb_build_object('reason', left(p_error, 300)))
      from public.profiles where role in ('coordinator', 'owner') and status = 'active';
  end if;
  return failed.id is not null;
end $$;
comment on function public.fail_outbox(uuid, integer, text) is
  'Puts a claimed effect back with a growing pause, 6 hours at most; dead after 10 tries, shown to staff, who hear of a failed build at its first try. Service role only.';

create function public.retry_dead_effect(p_id uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare staff uuid := private.staff_actor();
begin
  update private.outbox set dead_at = null, attempts = 0, available_at = private.now() where id = p_id and dead_at is not null;
  if not found then raise exception 'effect_not_dead'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id) values (staff, 'effect_retry', 'effect', p_id);
  return jsonb_build_object('id', p_id);
end $$;
comment on function public.retry_dead_effect(uuid) is 'Staff try a dead effect again. Raises staff_only, effect_not_dead.';

create function public.outbox_state() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'pending', count(*) filter (where done_at is null and dead_at is null),
    'dead', count(*) filter (where dead_at is not null),
    'done', count(*) filter (where done_at is not null))
  from private.outbox
$$;
comment on function public.outbox_state() is 'Counts of effects: {pending, dead, done}. Service role only.';

grant execute on function
  public.run_deadlines(integer), public.claim_outbox(integer, integer, text[]), public.finish_outbox(uuid, integer),
  public.fail_outbox(uuid, integer, text), public.outbox_state() to service_role;
grant execute on function public.retry_dead_effect(uuid) to authenticated;
