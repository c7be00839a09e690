-- Commands of a request. Each public function is one guarded, atomic change; the
-- private twin takes the actor, so that a one-time code from an e-mail can act
-- for its owner. Security definer throughout: members never write these tables.

-- Helpers -------------------------------------------------------------------------------

-- What every command returns: {id, status, deadline_at}.
create or replace function private.request_receipt(p_request public.requests) returns jsonb
language sql immutable security invoker set search_path = ''
as $$ select jsonb_build_object('id', p_request.id, 'status', p_request.status, 'deadline_at', p_request.deadline_at) $$;

-- By when a request that is sent now is answered.
create or replace function private.answer_due() returns timestamptz
language sql stable security definer set search_path = ''
as $$ select private.now() + private.setting_days('answer_days') $$;

-- A duration or format by its word; raises duration_unknown or format_unknown, so
-- that a wrong word answers like any other wrong field.
create or replace function private.as_duration(p_word text) returns public.mentoring_duration
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  return nullif(p_word, '')::public.mentoring_duration;
exception when invalid_text_representation then raise exception 'duration_unknown';
end $$;

create or replace function private.as_format(p_word text) returns public.meeting_format
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  return nullif(p_word, '')::public.meeting_format;
exception when invalid_text_representation then raise exception 'format_unknown';
end $$;

create or replace function private.as_decline_reason(p_word text) returns public.decline_reason
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if coalesce(p_word, '') = '' then raise exception 'decline_reason_required'; end if;
  return p_word::public.decline_reason;
exception when invalid_text_representation then raise exception 'decline_reason_unknown';
end $$;

-- The request of this mentee that waits with this mentor; null for none.
create or replace function private.open_request(p_mentee uuid, p_mentor uuid) returns uuid
language sql stable security invoker set search_path = ''
as $$
  select id from public.requests
  where mentee_id = p_mentee and mentor_id = p_mentor and status in ('sent', 'question') and deadline_at > private.now()
$$;

-- Whether a member may ask this mentor at all, whatever they write. Raises cannot_ask_yourself, rate_limited,
-- mentor_not_available, request_already_open, request_too_soon, already_together, too_many_open_requests.
create or replace function private.check_may_ask(p_actor uuid, p_mentor uuid) returns void
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if p_mentor = p_actor then raise exception 'cannot_ask_yourself'; end if;
  if (select count(*) from public.requests where mentee_id = p_actor and created_at > private.now() - interval '24 hours')
     >= private.setting_int('mentee_requests_a_day') then
    raise exception 'rate_limited';
  end if;
  -- A block by a first request tells its owner nothing: this answer would say who stands behind initials.
  if exists (select from public.blocks where blocker_id = p_mentor and blocked_id = p_actor
             or blocker_id = p_actor and blocked_id = p_mentor and request_id is null)
     -- What safety staff have paused between two people is theirs to settle first.
     or exists (select from public.relationships where mentee_id in (p_actor, p_mentor) and mentor_id in (p_actor, p_mentor) and paused_at is not null) then
    raise exception 'mentor_not_available';
  end if;
  if private.open_request(p_actor, p_mentor) is not null then raise exception 'request_already_open'; end if;
  -- Sent and taken back again and again, a request is no question but a nuisance.
  if exists (select from public.requests where mentee_id = p_actor and mentor_id = p_mentor
             and private.is_taken_back(status, close_reason)
             and ended_at > private.now() - make_interval(hours => private.setting_int('ask_again_hours'))) then
    raise exception 'request_too_soon';
  end if;
  if exists (select from public.relationships where mentee_id = p_actor and mentor_id = p_mentor and ended_at is null) then
    raise exception 'already_together';
  end if;
  perform private.check_room(p_actor);
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function private.send_request_as(
  p_actor uuid, p_id uuid, p_mentor uuid, p_goal text, p_background text, p_why text,
  p_duration public.mentoring_duration, p_format public.meeting_format, p_topic text, p_use_initials boolean
) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
  sent public.requests;
  goal text := private.check_text('goal', p_goal, 10, 600);
  background text := private.check_text('background', p_background, 10, 1000);
  why text := private.check_text('why', p_why, 10, 600);
begin
  if p_mentor is null then raise exception 'mentor_required'; end if;
  if p_duration is null then raise exception 'duration_required'; end if;
  if p_format is null then raise exception 'format_required'; end if;
  if p_topic is not null and not exists (select from public.topics where slug = p_topic) then
    raise exception 'topic_unknown';
  end if;

  -- The mentee's row serialises their own sends; the mentor's row everybody's.
  perform 1 from public.profiles where id = p_actor for no key update;
  -- The same id is the same send, tried again over a bad connection.
  select * into sent from public.requests where id = p_id;
  if found then
    if sent.mentee_id = p_actor and sent.mentor_id = p_mentor then return sent; end if;
    raise exception 'request_id_taken';
  end if;
  if (select display_name from public.profiles where id = p_actor) = '' then raise exception 'display_name_required'; end if;
  m := private.settle_mentor(p_mentor);
  -- Under the lock: a block that was on its way counts.
  perform private.check_may_ask(p_actor, p_mentor);
  perform private.check_open(p_mentor);
  if not p_duration = any (m.durations) then raise exception 'duration_not_offered'; end if;
  if not p_format = any (m.formats) then raise exception 'format_not_offered'; end if;
  -- The last of all: nobody reads for a request that could not be sent anyway.
  perform private.check_oriented(p_actor, 'mentee');

  insert into public.requests (id, mentee_id, mentor_id, goal, background, why, topic_slug, duration, format,
                               use_initials, price_cents, currency, deadline_at)
  values (coalesce(p_id, gen_random_uuid()), p_actor, p_mentor, goal, background, why, p_topic, p_duration, p_format,
          coalesce(p_use_initials, true), case when private.prices_shown() then m.price_cents end, m.currency, private.answer_due())
  returning * into sent;
  insert into public.request_events (request_id, command, actor_id, to_status, deadline_at)
  values (sent.id, 'send', p_actor, 'sent', sent.deadline_at);
  perform private.notify(p_mentor, 'request_received', 'request_received:' || sent.id, sent.id, null,
                         jsonb_build_object('deadline_at', sent.deadline_at));
  perform private.notify(p_actor, 'request_sent', 'request_sent:' || sent.id, sent.id, null,
                         jsonb_build_object('deadline_at', sent.deadline_at));
  return sent;
end $$;

create or replace function public.send_request(
  p_mentor uuid, p_goal text, p_background text, p_why text, p_duration text, p_format text,
  p_topic text default null, p_use_initials boolean default true, p_id uuid default null, p_orientation text default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare sent public.requests;
begin
  if p_orientation is not null then perform public.complete_orientation('mentee', p_orientation); end if;
  sent := private.send_request_as(private.actor(), p_id, p_mentor, p_goal, p_background, p_why,
    private.as_duration(p_duration), private.as_format(p_format), p_topic, p_use_initials);
  return jsonb_build_object('id', sent.id, 'status', sent.status, 'deadline_at', sent.deadline_at);
end $$;
comment on function public.send_request(uuid, text, text, text, text, text, text, boolean, uuid, text) is
  'A mentee asks a mentor (T22, T23, MO-05). p_id makes a second try the same send. p_orientation is the version of the mentees'' orientation that the sender says they have read, done with the same send. Returns {id, status, deadline_at}. Raises sign_in_required, email_not_verified, display_name_required, goal|background|why _required|_too_short|_too_long, duration_required|_unknown|_not_offered, format_required|_unknown|_not_offered, topic_unknown, cannot_ask_yourself, rate_limited, too_many_open_requests, request_already_open, request_too_soon, already_together, request_id_taken, mentor_required, mentor_not_available, mentor_paused, mentor_at_capacity, mentor_has_enough_requests, mentor_weekly_cap_reached, and when nothing else is wrong orientation_required, or orientation_changed for an old p_orientation (TD-10).';

create or replace function private.ask_question_as(p_actor uuid, p_request uuid, p_question text) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  question text := private.check_text('question', p_question, 5, 1000);
  r public.requests := private.lock_request(p_request, p_actor, 'ask');
  asked integer;
begin
  r := private.move_request(r, 'ask', p_actor, question);
  select count(*) into asked from public.request_events where request_id = r.id and command = 'ask';
  perform private.notify(r.mentee_id, 'request_question', 'request_question:' || r.id || ':' || asked, r.id, null,
                         jsonb_build_object('deadline_at', r.deadline_at));
  return r;
end $$;

create or replace function public.ask_question(p_request uuid, p_question text) returns jsonb
language sql security definer set search_path = ''
as $$ select private.request_receipt(private.ask_question_as(private.actor(), p_request, p_question)) $$;
comment on function public.ask_question(uuid, text) is
  'The mentor asks back; the clock stops and the mentee has 7 days (D3). Returns {id, status, deadline_at}. Raises question_required|_too_short|_too_long, request_not_found, request_expired, request_already_answered, request_wrong_state.';

create or replace function private.reply_as(p_actor uuid, p_request uuid, p_reply text) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  reply text := private.check_text('reply', p_reply, 1, 1000);
  r public.requests := private.lock_request(p_request, p_actor, 'reply');
  replied integer;
begin
  r := private.move_request(r, 'reply', p_actor, reply);
  select count(*) into replied from public.request_events where request_id = r.id and command = 'reply';
  perform private.notify(r.mentor_id, 'request_reply', 'request_reply:' || r.id || ':' || replied, r.id, null,
                         jsonb_build_object('deadline_at', r.deadline_at));
  return r;
end $$;

create or replace function public.reply_to_question(p_request uuid, p_reply text) returns jsonb
language sql security definer set search_path = ''
as $$ select private.request_receipt(private.reply_as(private.actor(), p_request, p_reply)) $$;
comment on function public.reply_to_question(uuid, text) is
  'The mentee replies; the clock goes on with what was left, 3 days at the least (D3). Returns {id, status, deadline_at}. Raises reply_required|_too_long, request_not_found, request_expired, request_already_answered, request_wrong_state.';

create or replace function private.extend_as(p_actor uuid, p_request uuid) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  r public.requests := private.lock_request(p_request, p_actor, 'extend');
begin
  if r.extended_at is not null and r.status in ('sent', 'question') then raise exception 'request_already_extended'; end if;
  r := private.move_request(r, 'extend', p_actor);
  perform private.notify(r.mentee_id, 'request_extended', 'request_extended:' || r.id, r.id, null,
                         jsonb_build_object('deadline_at', r.deadline_at));
  return r;
end $$;

create or replace function public.extend_request(p_request uuid) returns jsonb
language sql security definer set search_path = ''
as $$ select private.request_receipt(private.extend_as(private.actor(), p_request)) $$;
comment on function public.extend_request(uuid) is
  'The mentor takes 7 more days, once; both see the new date (D3). Returns {id, status, deadline_at}. Raises request_already_extended, request_not_found, request_expired, request_already_answered, request_wrong_state.';

create or replace function private.accept_as(
  p_actor uuid, p_request uuid, p_note text, p_pause boolean, p_resume_on date
) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  note text := private.check_text('note', p_note, 0, 1000);
  r public.requests := private.lock_request(p_request, p_actor, 'accept');
begin
  if r.status in ('sent', 'question') and r.deadline_at > private.now() then
    if (private.mentor_opening(r.mentor_id)).places_open = 0 then raise exception 'mentor_at_capacity'; end if;
    if exists (select from public.relationships where mentee_id = r.mentee_id and mentor_id = r.mentor_id and ended_at is null) then
      raise exception 'already_together';
    end if;
  end if;
  r := private.end_request(r, 'accept', p_actor, note);
  insert into public.relationships (request_id, mentor_id, mentee_id) values (r.id, r.mentor_id, r.mentee_id);
  if p_pause then perform private.pause_as(p_actor, p_resume_on, true); end if;
  perform private.close_when_full(r.mentor_id);
  return r;
end $$;

create or replace function public.accept_request(
  p_request uuid, p_note text default null, p_pause boolean default false, p_resume_on date default null
) returns jsonb
language sql security definer set search_path = ''
as $$ select private.request_receipt(private.accept_as(private.actor(), p_request, p_note, p_pause, p_resume_on)) $$;
comment on function public.accept_request(uuid, text, boolean, date) is
  'The mentor says yes: a relationship begins and holds a place. The last place closes the mentor''s other requests kindly (T29); p_pause answers "still open to more?" with no (T30). Returns {id, status, deadline_at}. Raises mentor_at_capacity, already_together, note_too_long, resume_date_in_past|_too_far, request_not_found, request_expired, request_already_answered.';

create or replace function private.decline_as(
  p_actor uuid, p_request uuid, p_reason public.decline_reason, p_note text, p_pause boolean, p_resume_on date
) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
declare
  note text := private.check_text('note', p_note, 0, 1000);
  r public.requests := private.lock_request(p_request, p_actor, 'decline');
begin
  if r.status in ('sent', 'question') then r.decline_reason := p_reason; end if;
  r := private.end_request(r, 'decline', p_actor, note, jsonb_build_object('reason', p_reason));
  if p_pause then perform private.pause_as(p_actor, p_resume_on, true); end if;
  return r;
end $$;

create or replace function public.decline_request(
  p_request uuid, p_reason text, p_note text default null, p_pause boolean default false, p_resume_on date default null
) returns jsonb
language sql security definer set search_path = ''
as $$
  select private.request_receipt(private.decline_as(
    private.actor(), p_request, private.as_decline_reason(p_reason), p_note, p_pause, p_resume_on))
$$;
comment on function public.decline_request(uuid, text, text, boolean, date) is
  'The mentor says no, with a reason from the list and a note if they like; p_pause answers "still open to more?" with no (T25, T30). Returns {id, status, deadline_at}. Raises decline_reason_required|_unknown, note_too_long, resume_date_in_past|_too_far, request_not_found, request_expired, request_already_answered.';

create or replace function private.withdraw_as(p_actor uuid, p_request uuid) returns public.requests
language plpgsql security invoker set search_path = ''
as $$
begin
  return private.end_request(private.lock_request(p_request, p_actor, 'withdraw'), 'withdraw', p_actor);
end $$;

create or replace function public.withdraw_request(p_request uuid) returns jsonb
language sql security definer set search_path = ''
as $$ select private.request_receipt(private.withdraw_as(private.actor(), p_request)) $$;
comment on function public.withdraw_request(uuid) is
  'The mentee takes the request back, any time before acceptance (T27). Returns {id, status, deadline_at}. Raises request_not_found, request_expired, request_already_answered.';

create or replace function public.close_my_other_requests(p_requests uuid[]) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  mine uuid[];
begin
  if cardinality(p_requests) > 20 then raise exception 'too_many_at_once'; end if;
  if not exists (select from public.relationships where mentee_id = me and ended_at is null) then
    raise exception 'no_relationship_yet';
  end if;
  mine := array(select id from public.requests where id = any (p_requests) and mentee_id = me);
  perform 1 from public.mentors where profile_id in (select mentor_id from public.requests where id = any (mine))
    order by profile_id for update;
  return jsonb_build_object('closed', private.close_requests(mine, 'mentee_started'));
end $$;
comment on function public.close_my_other_requests(uuid[]) is
  'A mentee who started with one mentor lets the others go (T29). Returns {closed}. Raises no_relationship_yet, too_many_at_once.';

grant execute on function
  public.send_request(uuid, text, text, text, text, text, text, boolean, uuid, text), public.ask_question(uuid, text),
  public.reply_to_question(uuid, text), public.extend_request(uuid), public.accept_request(uuid, text, boolean, date),
  public.decline_request(uuid, text, text, boolean, date), public.withdraw_request(uuid), public.close_my_other_requests(uuid[])
to authenticated;
