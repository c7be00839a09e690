-- Requests past their date expire and an unanswered "still open?" becomes a pause, mentor
-- by mentor, the date that passed first before the others.
create or replace function private.settle_overdue(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('settle_mentor', array(
    select m.profile_id
    from (
      select mentor_id, min(since) as since from (
        select mentor_id, deadline_at as since from public.requests where status in ('sent', 'question') and deadline_at <= private.now()
        union all
        select profile_id, still_open_asked_at + private.setting_days('still_open_days') from public.mentors
        where still_open_asked_at <= private.now() - private.setting_days('still_open_days')) as passed
      group by mentor_id) as due
    join public.mentors m on m.profile_id = due.mentor_id
    order by due.since, m.profile_id limit p_most for update of m skip locked))
$$;

-- Which reminder of a waiting request is due to its mentor: first, last or null, each once
-- a date (XE-06). When both are, as after an outage, the last one alone. Who was just told
-- of the date, or reminded of it, is left in peace for reminder_rest_hours: a first reminder
-- that falls into that time is left out, the last one waits.
create or replace function private.due_reminder(p_request public.requests) returns text
language sql stable security invoker set search_path = ''
as $$
  select case
    when p_request.status <> 'sent' or p_request.last_reminder_at is not null or p_request.deadline_at <= now then null
    when now >= greatest(p_request.deadline_at - private.setting_days('last_reminder_days_left'), told + rest, p_request.first_reminder_at + rest) then 'last'
    when p_request.first_reminder_at is null and now >= first_from and first_from >= told + rest then 'first'
  end
  from (
    select private.now() as now, coalesce(p_request.deadline_moved_at, p_request.created_at) as told,
      make_interval(hours => private.setting_int('reminder_rest_hours')) as rest,
      p_request.deadline_at - private.setting_days('first_reminder_days_left') as first_from) as moments
$$;

-- Requests whose mentor is to be reminded, the nearest date first.
create or replace function private.remind_mentors(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('remind_mentor', array(
    select r.id from public.requests r
    where r.status = 'sent' and r.deadline_at > private.now() and r.last_reminder_at is null
      and r.deadline_at <= private.now() + private.setting_days('first_reminder_days_left')
      and private.due_reminder(r) is not null
    order by r.deadline_at, r.id limit p_most for update skip locked))
$$;

-- One reminder of a request to its mentor.
create or replace function private.remind_mentor(p_request uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  at timestamptz := private.now();
  r public.requests;
  due text;
begin
  select * into r from public.requests where id = p_request for update;
  due := private.due_reminder(r);
  if due is null then return; end if;
  update public.requests set first_reminder_at = coalesce(first_reminder_at, at), last_reminder_at = case when due = 'last' then at end
   where id = r.id;
  insert into public.request_events (request_id, command, from_status, to_status, deadline_at) values (r.id, 'remind', r.status, r.status, r.deadline_at);
  perform private.notify(r.mentor_id, 'request_reminder',
    'request_reminder:' || r.id || ':' || extract(epoch from r.deadline_at)::bigint || ':' || due, r.id, null,
    jsonb_build_object('deadline_at', r.deadline_at, 'last', due = 'last'));
end $$;

-- Questions whose mentee is to be reminded, the nearest date first.
create or replace function private.remind_mentees(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('remind_mentee', array(
    select id from public.requests
    where status = 'question' and question_reminder_at is null and deadline_at > private.now()
      and deadline_at <= private.now() + private.setting_days('last_reminder_days_left')
    order by deadline_at, id limit p_most for update skip locked))
$$;

-- The one reminder of a question to its mentee.
create or replace function private.remind_mentee(p_request uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare r public.requests;
begin
  update public.requests set question_reminder_at = private.now()
   where id = p_request and status = 'question' and question_reminder_at is null returning * into r;
  if not found then return; end if;
  perform private.notify(r.mentee_id, 'request_question_reminder',
    'request_question_reminder:' || r.id || ':' || extract(epoch from r.deadline_at)::bigint, r.id, null,
    jsonb_build_object('deadline_at', r.deadline_at));
end $$;

-- Pauses that end today are over, the one that ended first before the others.
create or replace function private.end_pauses(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('end_pause', array(
    select profile_id from public.mentors where paused_at is not null and resume_at <= private.now()
    order by resume_at, profile_id limit p_most for update skip locked))
$$;

create or replace function private.end_pause(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare m public.mentors;
begin
  select * into m from public.mentors where profile_id = p_mentor for update;
  update public.mentors set paused_at = null, resume_at = null, pause_reason = null, updated_at = private.now() where profile_id = p_mentor;
  perform private.notify(p_mentor, 'pause_over', 'pause_over:' || m.resume_at);
end $$;

-- When an unfinished mentor profile is recalled to its owner for the nth time, in days after the last edit.
create or replace function private.draft_recall_days(p_nth integer) returns interval
language sql stable security invoker set search_path = ''
as $$ select make_interval(hours => 24 * (value ->> p_nth - 1)::integer) from public.settings where key = 'draft_reminder_days' $$;

-- Unfinished mentor profiles to recall (T13), the one left longest first.
create or replace function private.recall_drafts(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('recall_draft', array(
    select profile_id from public.mentors
    where status = 'draft' and updated_at + private.draft_recall_days(draft_reminders + 1) <= private.now()
    order by updated_at, profile_id limit p_most for update skip locked))
$$;

-- One recall, however many an outage left out: never two in one breath.
create or replace function private.recall_draft(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare due integer;
begin
  select count(*) into due from public.mentors m, public.settings s, generate_series(1, jsonb_array_length(s.value)) as nth
   where m.profile_id = p_mentor and s.key = 'draft_reminder_days' and m.updated_at + private.draft_recall_days(nth) <= private.now();
  update public.mentors set draft_reminders = due where profile_id = p_mentor;
  perform private.notify(p_mentor, 'draft_waiting', 'draft_waiting:' || due);
end $$;

-- Accounts whose days of grace are over, the one that is due longest first.
create or replace function private.erase_leavers(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('erase_member', array(
    select id from public.profiles where status = 'leaving' and delete_after <= private.now()
    order by delete_after, id limit p_most for update skip locked))
$$;

-- Forgets what is past its time: p_most rows of each place, and each place by itself. Says the
-- most that it took from one of them: where that is p_most, more may wait there.
create or replace function private.forget_old(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  kept private.data_places;
  pass private.job_pass := (0, 0, null);
  gone integer;
begin
  for kept in select * from private.data_places where old is not null order by step loop
    begin
      execute format(
        case when kept.on_age = 'delete' then 'delete from %1$s where ctid = any (array(select ctid from %1$s where %2$s limit $2 for update skip locked))'
             else 'update %1$s set %3$s where ctid = any (array(select ctid from %1$s where %2$s limit $2 for update skip locked))' end,
        kept.place, kept.old, kept.emptied) using private.now() - private.setting_days(kept.old_days), p_most;
      get diagnostics gone = row_count;
      pass.handled := greatest(pass.handled, gone);
    exception when others then
      pass.failed := pass.failed + 1;
      pass.last_error := kept.place || ': ' || sqlerrm;
    end;
  end loop;
  return pass;
end $$;

-- Outbox -----------------------------------------------------------------------------

create or replace function public.claim_outbox(p_most integer default 20, p_lease_seconds integer default 60, p_kinds text[] default '{email,site}')
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

create or replace function public.finish_outbox(p_id uuid, p_attempt integer) returns boolean
language sql security definer set search_path = ''
as $$
  with finished as (
    update private.outbox set done_at = private.now(), claimed_until = null, last_error = null
    where id = p_id and attempts = p_attempt and done_at is null returning 1)
  select exists (select from finished)
$$;
comment on function public.finish_outbox(uuid, integer) is 'Marks a claimed effect delivered; false when the claim is no longer ours. Service role only.';

create or replace function public.fail_outbox(p_id uuid, p_attempt integer, p_error text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare failed private.outbox;
begin
  update private.outbox set
    claimed_until = null, last_error = left(p_error, 500),
    available_at = private.now() + least(make_interval(secs => 15 * power(2, attempts)), interval '6 hours'),
    dead_at = case when attempts >= 10 then private.now() end
  where id = p_id and attempts = p_attempt and done_at is null returning * into failed;
  return failed.id is not null;
end $$;
comment on function public.fail_outbox(uuid, integer, text) is
  'Puts a claimed effect back with a growing pause, 6 hours at most; dead after 10 tries, shown to staff. Service role only.';

create or replace function public.retry_dead_effect(p_id uuid) returns jsonb
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

create or replace function public.outbox_state() returns jsonb
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
  public.claim_outbox(integer, integer, text[]), public.finish_outbox(uuid, integer),
  public.fail_outbox(uuid, integer, text), public.outbox_state() to service_role;
grant execute on function public.retry_dead_effect(uuid) to authenticated;
