-- What time does to a request: dates that pass, and reminders of those that come.

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
    when now >= greatest(p_request.deadline_at - private.setting_days('last_reminder_days_left'), dated_at + rest, p_request.first_reminder_at + rest) then 'last'
    when p_request.first_reminder_at is null and now >= first_from and first_from >= dated_at + rest then 'first'
  end
  from (
    select private.now() as now, coalesce(p_request.deadline_moved_at, p_request.created_at) as dated_at,
      make_interval(hours => private.setting_int('reminder_rest_hours')) as rest,
      p_request.deadline_at - private.setting_days('first_reminder_days_left') as first_from) as moments
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

-- Requests that are due within 72 hours, the nearest date first.
create or replace function private.near_deadline_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.requests where status in ('sent', 'question') and deadline_at > private.now()
      and deadline_at < private.now() + interval '72 hours'),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'mentor', p.display_name, 'mentor_id', r.mentor_id,
          'status', r.status, 'deadline_at', r.deadline_at) order by r.deadline_at, r.id), '[]')
      from (select * from public.requests where status in ('sent', 'question') and deadline_at > private.now()
              and deadline_at < private.now() + interval '72 hours' order by deadline_at limit p_most) r
      join public.profiles p on p.id = r.mentor_id))
$$;
