-- Requests: the one place where a request changes state, and what holds whoever writes one.

-- Helpers -------------------------------------------------------------------------------

-- The status that time has already decided, whether or not a job wrote it down.
create or replace function private.effective_status(p_status public.request_status, p_deadline timestamptz) returns public.request_status
language sql stable security invoker set search_path = ''
as $$ select case when p_status in ('sent', 'question') and p_deadline <= private.now() then 'expired' else p_status end $$;
grant execute on function private.effective_status(public.request_status, timestamptz) to authenticated, service_role;

-- Whether the caller is one of a request's two sides. Security definer: keeps
-- the event policy free of a join under RLS.
create or replace function private.is_side_of(p_request uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_active() and exists (
    select from public.requests
    where id = p_request and (select auth.uid()) in (mentee_id, mentor_id))
$$;
grant execute on function private.is_side_of(uuid) to authenticated, service_role;

-- Raises too_many_open_requests when a mentee has as many open ones as one may (T23).
create or replace function private.check_room(p_mentee uuid) returns void
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if (select count(*) from public.requests
      where mentee_id = p_mentee and status in ('sent', 'question') and deadline_at > private.now())
     >= private.setting_int('mentee_open_requests') then
    raise exception 'too_many_open_requests';
  end if;
end $$;

-- Refreshes what is derived from a mentor's requests: usual time to an answer
-- over the last 20, and how many were answered in time (D2).
create or replace function private.refresh_reply_facts(p_mentor uuid) returns void
language sql security invoker set search_path = ''
as $$
  with due as (
    select first_answer_at, created_at, status from public.requests
    where mentor_id = p_mentor and (first_answer_at is not null or status = 'expired')
    order by created_at desc limit 20
  ), facts as (
    select count(*) as due,
           count(first_answer_at) as answered,
           round(percentile_cont(0.5) within group (order by extract(epoch from first_answer_at - created_at) / 3600)
             filter (where first_answer_at is not null)) as hours
    from due
  )
  update public.mentors set
    reply_hours = facts.hours, reply_sample = facts.answered,
    answered_in_time = facts.answered, answers_due = facts.due
  from facts where profile_id = p_mentor and facts.due > 0
$$;

-- Takes a locked request one step on, dates it and writes the event. Raises request_expired when its
-- deadline has passed, request_already_answered when it has ended, request_wrong_state when the command
-- does not fit.
create or replace function private.move_request(
  p_request public.requests, p_command text, p_actor uuid, p_note text default null
) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  step private.transitions;
  next_status public.request_status;
  moved public.requests;
  at timestamptz := private.now();
begin
  if p_request.status = 'expired'
     or (p_command <> 'expire' and private.effective_status(p_request.status, p_request.deadline_at) = 'expired') then
    raise exception 'request_expired';
  end if;
  step := private.next_step('request', p_command, p_request.status::text, 'request_already_answered');
  next_status := step.to_status;

  update public.requests set
    status = next_status,
    clock_left = case when p_command = 'ask' then deadline_at - at
                      when next_status in ('sent', 'question') then null else clock_left end,
    deadline_at = case p_command
      when 'ask' then at + private.setting_days('question_days')
      when 'reply' then at + greatest(clock_left, private.setting_days('least_days_after_reply'))
      when 'extend' then deadline_at + private.setting_days('extension_days')
      else deadline_at end,
    deadline_moved_at = case when p_command in ('ask', 'reply', 'extend') then at else deadline_moved_at end,
    extended_at = case when p_command = 'extend' then at else extended_at end,
    first_answer_at = case when p_command in ('ask', 'accept', 'decline') then coalesce(first_answer_at, at) else first_answer_at end,
    -- Reminders are of a date: a new one has its own (XE-06).
    first_reminder_at = case when p_command in ('ask', 'reply', 'extend') then null else first_reminder_at end,
    last_reminder_at = case when p_command in ('ask', 'reply', 'extend') then null else last_reminder_at end,
    question_reminder_at = case when p_command in ('ask', 'reply', 'extend') then null else question_reminder_at end,
    ended_at = case when next_status in ('sent', 'question') then null else at end,
    decline_reason = p_request.decline_reason,
    close_reason = p_request.close_reason,
    updated_at = at
  where id = p_request.id
  returning * into moved;

  insert into public.request_events (request_id, command, actor_id, from_status, to_status, note, deadline_at)
  values (moved.id, p_command, p_actor, p_request.status, moved.status, p_note, moved.deadline_at);

  if step.actor = 'mentor' then
    -- Acting is the answer to "still open?": the count of silences starts again.
    update public.mentors set expired_in_a_row = 0, still_open_asked_at = null, updated_at = at
     where profile_id = moved.mentor_id and (expired_in_a_row > 0 or still_open_asked_at is not null);
  end if;
  if p_command in ('ask', 'accept', 'decline', 'expire') then
    perform private.refresh_reply_facts(moved.mentor_id);
  end if;
  return moved;
end $$;

-- Ends a request for both sides: each is told once. The one who acted, if any,
-- gets a record of it, read already; acceptance is told to both, it carries how to meet, and so is what staff closed or a suspension of its mentee.
create or replace function private.end_request(
  p_request public.requests, p_command text, p_actor uuid, p_note text default null, p_data jsonb default '{}'
) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  ended public.requests := private.move_request(p_request, p_command, p_actor, p_note);
  about jsonb := p_data || jsonb_build_object('deadline_at', ended.deadline_at);
  type text := 'request_' || ended.status;
begin
  perform private.notify(ended.mentee_id, type, type || ':' || ended.id, ended.id, null, about,
                         p_command <> 'accept' and p_actor is not distinct from ended.mentee_id);
  perform private.notify(ended.mentor_id, type, type || ':' || ended.id, ended.id, null, about,
                         p_command = 'close' and ended.close_reason not in ('closed_by_staff', 'mentee_unavailable') or (p_command <> 'accept' and p_actor is not distinct from ended.mentor_id));
  return ended;
end $$;

-- Closes open requests kindly, with a reason that both can read. Overdue ones
-- expire instead: a close never hides a missed date.
create or replace function private.close_requests(p_requests uuid[], p_reason text) returns integer
language plpgsql security invoker set search_path = ''
as $$
declare
  one public.requests;
  closed integer := 0;
begin
  for one in
    select * from public.requests
    where id = any (p_requests) and status in ('sent', 'question')
    order by id for update
  loop
    if one.deadline_at <= private.now() then
      perform private.expire_request(one);
    else
      one.close_reason := p_reason;
      perform private.end_request(one, 'close', null, null, jsonb_build_object('reason', p_reason));
      closed := closed + 1;
    end if;
  end loop;
  return closed;
end $$;

-- Closes what waits for a locked mentor who has no place left.
create or replace function private.close_when_full(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  if (private.mentor_opening(p_mentor)).places_open > 0 then return; end if;
  perform private.close_requests(
    array(select id from public.requests where mentor_id = p_mentor and status in ('sent', 'question')), 'mentor_full');
end $$;

-- Expires one locked, overdue request. A mentor who lets two in a row go by is
-- asked "still open?" (D2); a mentee's silence after a question is not held against them.
create or replace function private.expire_request(p_request public.requests) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors%rowtype;
begin
  perform private.end_request(p_request, 'expire', null, null,
                              jsonb_build_object('waited_for', case when p_request.status = 'question' then 'mentee' else 'mentor' end));
  if p_request.status = 'question' then return; end if;
  update public.mentors set expired_in_a_row = expired_in_a_row + 1 where profile_id = p_request.mentor_id returning * into m;
  if m.expired_in_a_row >= private.setting_int('expired_in_a_row') and m.still_open_asked_at is null and m.status = 'published'
     and (m.paused_at is null or m.resume_at <= private.now()) then
    update public.mentors set still_open_asked_at = private.now() where profile_id = m.profile_id;
    perform private.notify(m.profile_id, 'still_open_asked', 'still_open_asked:' || p_request.id, null, null,
      jsonb_build_object('deadline_at', private.now() + private.setting_days('still_open_days')));
  end if;
end $$;

-- Expires a locked mentor's overdue requests, the oldest date first. What time has
-- decided comes before what is done next: two silences in a row are counted in
-- their order, whether or not a job ran between them.
create or replace function private.expire_overdue(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  one public.requests;
begin
  for one in
    select * from public.requests
    where mentor_id = p_mentor and status in ('sent', 'question') and deadline_at <= private.now()
    order by deadline_at, id for update
  loop
    perform private.expire_request(one);
  end loop;
end $$;

-- Locks a mentor, then writes down what time already decided about them: overdue
-- requests expire, an unanswered "still open?" becomes a pause. Commands lock
-- mentors before requests, here or in lock_request().
create or replace function private.settle_mentor(p_mentor uuid) returns public.mentors
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
begin
  select * into m from public.mentors where profile_id = p_mentor for update;
  if not found then raise exception 'mentor_not_available'; end if;
  perform private.settle_relationships_of(p_mentor);
  perform private.expire_overdue(p_mentor);
  select * into m from public.mentors where profile_id = p_mentor;
  if m.still_open_asked_at + private.setting_days('still_open_days') <= private.now() then
    update public.mentors set
      paused_at = still_open_asked_at + private.setting_days('still_open_days'), resume_at = null, pause_reason = 'unanswered',
      still_open_asked_at = null, expired_in_a_row = 0, updated_at = private.now()
    where profile_id = p_mentor returning * into m;
    perform private.close_requests(
      array(select id from public.requests where mentor_id = p_mentor and status in ('sent', 'question')), 'mentor_paused');
    perform private.notify(p_mentor, 'paused_unanswered', 'paused_unanswered:' || m.paused_at);
  end if;
  return m;
end $$;

-- Locks a mentor and one request of theirs for a command. Raises request_not_found when
-- the command is not the caller's side's: a stranger learns nothing.
create or replace function private.lock_request(p_request uuid, p_actor uuid, p_command text) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  side text := private.actor_of('request', p_command);
  r public.requests;
begin
  select * into r from public.requests where id = p_request
     and case side when 'mentor' then mentor_id when 'mentee' then mentee_id end = p_actor;
  if not found then raise exception 'request_not_found'; end if;
  perform 1 from public.mentors where profile_id = r.mentor_id for update;
  perform private.settle_relationships_of(r.mentor_id);
  perform private.expire_overdue(r.mentor_id);
  select * into r from public.requests where id = p_request for update;
  return r;
end $$;

-- Triggers ------------------------------------------------------------------------------

-- A deleted member's words may be forgotten, and a joined account's deeds are the kept one's; nothing else ever changes.
-- Security definer: joins are closed to whoever writes.
create or replace function private.guard_event() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if to_jsonb(new) ->> 'note' is null and (to_jsonb(new) - 'note') is not distinct from (to_jsonb(old) - 'note') then return new; end if;
  if (to_jsonb(new) - 'actor_id') is not distinct from (to_jsonb(old) - 'actor_id')
    and exists (select from private.account_joins where kept_id = new.actor_id and old.actor_id in (one_id, other_id)) then return new; end if;
  raise exception 'append_only';
end $$;
create or replace trigger request_events_are_append_only before update on public.request_events
  for each row execute function private.guard_event();
create or replace trigger request_events_are_never_removed before delete on public.request_events
  for each row execute function private.refuse_change();

-- The caps hold whatever writes the row: a command, the service role, a script
-- (D1, T19, traps 1 and 2). Security definer: no writer reads all that is counted.
create or replace function private.guard_caps() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'requests' then
    -- Looked at under the lock: an account that was joined or suspended meanwhile asks nobody.
    perform 1 from public.profiles where id = new.mentee_id and status = 'active' for no key update;
    if not found then raise exception 'account_deleted'; end if;
    perform 1 from public.mentors where profile_id = new.mentor_id for update;
    perform private.check_room(new.mentee_id);
    perform private.check_open(new.mentor_id);
  else
    perform 1 from public.mentors where profile_id = new.mentor_id for update;
    if (private.mentor_opening(new.mentor_id)).places_open = 0 then raise exception 'mentor_at_capacity'; end if;
  end if;
  return new;
end $$;
create or replace trigger requests_stay_within_caps before insert on public.requests
  for each row when (new.status in ('sent', 'question')) execute function private.guard_caps();
create or replace trigger relationships_stay_within_caps before insert on public.relationships
  for each row when (new.ended_at is null) execute function private.guard_caps();
-- One that comes back to life takes a place as a new one does.
create or replace trigger relationships_come_back_within_caps before update on public.relationships
  for each row when (new.ended_at is null and old.ended_at is not null) execute function private.guard_caps();

-- Policies ------------------------------------------------------------------------------

-- What people write to each other is theirs: staff have no policy here, they read
-- through staff_read_request(), which asks why and logs it (MC-15, T49).
drop policy if exists "Both sides read their request" on public.requests;
create policy "Both sides read their request" on public.requests
  for select to authenticated using ((select auth.uid()) in (mentee_id, mentor_id) and (select private.is_active()));

drop policy if exists "Both sides read what happened to their request" on public.request_events;
create policy "Both sides read what happened to their request" on public.request_events
  for select to authenticated using (private.is_side_of(request_id));
