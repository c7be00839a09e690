-- Capacity: when a mentor can be asked again, and why not before. One function answers for the guard,
-- the search index and the page, so they cannot differ.

-- Helpers -------------------------------------------------------------------------------

-- Whether anything about prices is shown (T57). Security definer: rules read it whoever acts.
create or replace function private.prices_shown() returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce((select value = 'true' from public.settings where key = 'prices_shown'), false) $$;

-- Whether a request ended because its mentee took it back, in whichever way.
create or replace function private.is_taken_back(p_status public.request_status, p_close_reason text) returns boolean
language sql immutable security invoker set search_path = ''
as $$ select p_status = 'withdrawn' or coalesce(p_close_reason in ('mentee_started', 'mentee_gone', 'no_reason_given'), false) $$;

-- The moment after which at most p_free of the given moments are still ahead.
create or replace function private.nth_from_end(p_moments timestamptz[], p_free integer) returns timestamptz
language sql immutable security invoker set search_path = ''
as $$
  select m from unnest(p_moments) as t (m) order by m desc offset greatest(p_free, 0) limit 1
$$;

-- Active and resting places, waiting requests, the rolling week, pauses (D1, T19, T20, D2).
-- A week is the last 168 hours, never a calendar week (trap 5). A request that was taken back
-- counts too, or sending and withdrawing would pass the cap; but one a mentee at most, and
-- none beside another of theirs, so that nobody fills a mentor's week with what they take back.
create or replace function private.mentor_opening(p_mentor uuid) returns private.opening
language plpgsql stable security invoker set search_path = ''
as $$
declare
  m public.mentors%rowtype;
  at timestamptz := private.now();
  living integer;
  resting timestamptz[];
  waiting timestamptz[];
  recent timestamptz[];
  answer private.opening := (null, 'infinity', 0, 0, null);
  candidate timestamptz;
begin
  select * into strict m from public.mentors where profile_id = p_mentor;
  answer.open_from := '-infinity';

  -- Without rest days nothing rests: who waited for the lock may be older than the end they see.
  select count(*) filter (where stands not in ('ended', 'completed', 'lapsed')),
         coalesce(array_agg(over_at + make_interval(hours => 24 * m.rest_days))
           filter (where m.rest_days > 0 and stands in ('ended', 'completed') and over_at + make_interval(hours => 24 * m.rest_days) > at), '{}')
    into living, resting
    from (select private.relationship_status_now(r) as stands, coalesce(ended_at, term_ends_at) as over_at from public.relationships r where mentor_id = p_mentor) as theirs;
  answer.places_open := greatest(m.max_active - living - cardinality(resting), 0);

  select coalesce(array_agg(deadline_at), '{}') into waiting
    from public.requests where mentor_id = p_mentor and status in ('sent', 'question') and deadline_at > at;
  answer.pending := cardinality(waiting);

  select coalesce(array_agg(created_at + interval '168 hours'), '{}') into recent
    from (
      select created_at, private.is_taken_back(status, close_reason) as taken_back,
        row_number() over (partition by mentee_id order by private.is_taken_back(status, close_reason), created_at desc) as nth
      from public.requests where mentor_id = p_mentor and created_at > at - interval '168 hours') as received
   where not taken_back or nth = 1;

  if cardinality(recent) >= m.weekly_cap then
    answer.open_from := private.nth_from_end(recent, m.weekly_cap - 1);
    answer.reason := 'mentor_weekly_cap_reached';
  end if;
  if answer.pending >= m.max_pending then
    candidate := private.nth_from_end(waiting, m.max_pending - 1);
    if candidate > answer.open_from then
      answer.open_from := candidate;
      answer.reason := 'mentor_has_enough_requests';
    end if;
  end if;
  if answer.places_open = 0 then
    candidate := case when living >= m.max_active then 'infinity'
                      else private.nth_from_end(resting, m.max_active - living - 1) end;
    if candidate > answer.open_from then
      answer.open_from := candidate;
      answer.reason := 'mentor_at_capacity';
    end if;
  end if;
  if m.paused_at is not null and coalesce(m.resume_at, 'infinity') > at then
    answer.open_from := greatest(answer.open_from, coalesce(m.resume_at, 'infinity'));
    answer.reason := 'mentor_paused';
  end if;
  if m.still_open_asked_at is not null then
    answer.open_until := m.still_open_asked_at + private.setting_days('still_open_days');
    if answer.open_until <= at then
      answer.open_from := 'infinity';
      answer.reason := 'mentor_paused';
    end if;
  end if;
  -- Who takes only paid requests cannot be asked where nobody can pay (T57).
  if m.status <> 'published' or not exists (select from public.profiles where id = p_mentor and status = 'active') or (m.pricing = 'paid' and not private.prices_shown()) then
    answer.open_from := 'infinity';
    answer.reason := 'mentor_not_available';
  end if;
  return answer;
end $$;

-- Raises why a mentor cannot be asked now; silent when they can.
create or replace function private.check_open(p_mentor uuid) returns void
language plpgsql stable security invoker set search_path = ''
as $$
declare opening private.opening := private.mentor_opening(p_mentor);
begin
  if opening.open_from > private.now() then raise exception '%', opening.reason; end if;
end $$;

-- Pauses from now until a date in the mentor's own zone; without a date, until
-- they resume. p_keep leaves waiting requests to be answered by their dates.
create or replace function private.pause_as(p_actor uuid, p_resume_on date, p_keep boolean) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
  back timestamptz := (p_resume_on::timestamp at time zone (select time_zone from public.profiles where id = p_actor));
begin
  if back <= private.now() then raise exception 'resume_date_in_past'; end if;
  if back > private.now() + interval '400 days' then raise exception 'resume_date_too_far'; end if;
  m := private.settle_mentor(p_actor);
  if m.status <> 'published' then raise exception 'mentor_not_published'; end if;
  if m.pause_reason = 'staff' and m.paused_at is not null and m.resume_at is null then raise exception 'paused_by_staff'; end if;
  update public.mentors set paused_at = private.now(), resume_at = back, pause_reason = 'own',
    still_open_asked_at = null, expired_in_a_row = 0, updated_at = private.now()
  where profile_id = p_actor;
  if not p_keep then
    perform private.close_requests(
      array(select id from public.requests where mentor_id = p_actor and status in ('sent', 'question')), 'mentor_paused');
  end if;
end $$;

-- Back on the list, and a yes to "still open?"; the count of silences starts again
-- after those that time has already decided.
create or replace function private.resume_as(p_actor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
begin
  select * into m from public.mentors where profile_id = p_actor for update;
  if not found then raise exception 'not_a_mentor'; end if;
  if m.pause_reason = 'staff' and m.paused_at is not null then raise exception 'paused_by_staff'; end if;
  perform private.expire_overdue(p_actor);
  update public.mentors set paused_at = null, resume_at = null, pause_reason = null,
    still_open_asked_at = null, expired_in_a_row = 0, updated_at = private.now()
  where profile_id = p_actor;
end $$;

create or replace function private.end_pause(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare m public.mentors;
begin
  select * into m from public.mentors where profile_id = p_mentor for update;
  update public.mentors set paused_at = null, resume_at = null, pause_reason = null, updated_at = private.now() where profile_id = p_mentor;
  perform private.notify(p_mentor, 'pause_over', 'pause_over:' || m.resume_at);
end $$;

-- Pauses that end today are over, the one that ended first before the others.
create or replace function private.end_pauses(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('end_pause', array(
    select profile_id from public.mentors where paused_at is not null and resume_at <= private.now()
    order by resume_at, profile_id limit p_most for update skip locked))
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.pause_mentoring(p_resume_on date default null, p_keep_waiting boolean default true) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if not exists (select from public.mentors where profile_id = me) then raise exception 'not_a_mentor'; end if;
  perform private.pause_as(me, p_resume_on, coalesce(p_keep_waiting, true));
  return (select jsonb_build_object('paused_at', paused_at, 'resume_at', resume_at) from public.mentors where profile_id = me);
end $$;
comment on function public.pause_mentoring(date, boolean) is
  'The mentor takes no new requests until a date in their own zone, or until they resume; relationships stay untouched (T20). Waiting requests keep their dates unless p_keep_waiting is false: then they are closed kindly. Returns {paused_at, resume_at}. Raises not_a_mentor, mentor_not_published, paused_by_staff, resume_date_in_past|_too_far.';

create or replace function public.resume_mentoring() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.resume_as(private.actor());
  return jsonb_build_object('paused_at', null);
end $$;
comment on function public.resume_mentoring() is
  'Back in one press, after a pause of one''s own or one for silence (D2, T20); it also answers "still open?". Returns {paused_at}. Raises not_a_mentor, paused_by_staff.';

grant execute on function public.pause_mentoring(date, boolean), public.resume_mentoring() to authenticated;
