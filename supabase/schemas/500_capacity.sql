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
  select count(*) filter (where status in ('accepted', 'awaiting_payment', 'active')),
         coalesce(array_agg(ended_at + make_interval(hours => 24 * m.rest_days))
           filter (where m.rest_days > 0 and status in ('ended', 'completed') and ended_at + make_interval(hours => 24 * m.rest_days) > at), '{}')
    into living, resting
    from public.relationships where mentor_id = p_mentor;
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

-- The caps hold whatever writes the row: a command, the service role, a script
-- (D1, T19, traps 1 and 2). Security definer: no writer reads all that is counted.
create or replace function private.guard_caps() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'requests' then
    perform 1 from public.profiles where id = new.mentee_id for no key update;
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
  for each row when (new.status in ('accepted', 'awaiting_payment', 'active')) execute function private.guard_caps();
