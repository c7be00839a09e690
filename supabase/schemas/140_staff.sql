-- Staff: what a role may do, what waits for them, and the log of what they did.

-- Helpers -------------------------------------------------------------------------------

-- Which roles may do such a thing (T49): the one place that says so. An unknown thing nobody may do.
create or replace function private.roles_that_may(p_what text) returns public.member_role[]
language sql immutable security invoker set search_path = ''
as $$
  select case p_what
    when 'see' then array['coordinator', 'safeguarding', 'owner']           -- lists of people, requests and reports
    when 'settle' then array['coordinator', 'safeguarding', 'owner']        -- close a report or feedback, warn, suspend
    when 'decide' then array['coordinator', 'owner']                        -- about mentors, stories, events, effects and jobs
    when 'read_request' then array['safeguarding', 'owner']                 -- the words of a request
    when 'pause_relationship' then array['safeguarding', 'owner'] end::public.member_role[]
$$;

-- Whether the caller's role lets them do such a thing, and to whom: a coordinator of a program will be asked
-- about p_whom here. Security definer: read inside policies on profiles.
create or replace function private.may_staff(p_what text, p_whom uuid default null) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles where id = (select auth.uid()) and status = 'active' and role = any (private.roles_that_may(p_what)))
    and private.session_is_open()
$$;
grant execute on function private.may_staff(text, uuid) to anon, authenticated, service_role;

-- The caller's id when their role lets them do such a thing, and to somebody else; raises staff_only or
-- cannot_act_on_yourself otherwise.
create or replace function private.staff_actor(p_what text default 'decide', p_whom uuid default null) returns uuid
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if not private.may_staff(p_what, p_whom) then raise exception 'staff_only'; end if;
  if p_whom = auth.uid() then raise exception 'cannot_act_on_yourself'; end if;
  return private.actor();
end $$;
grant execute on function private.staff_actor(text, uuid) to authenticated, service_role;

-- Triggers ------------------------------------------------------------------------------

create or replace trigger audit_log_is_append_only before update or delete on private.audit_log
  for each row execute function private.refuse_change();

-- Public functions ----------------------------------------------------------------------

create or replace function public.staff_queue() returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  section text;
  found jsonb;
  queue jsonb := '{}';
  totals jsonb := '{}';
begin
  perform private.staff_actor('see');
  for section in select name from private.staff_sections loop
    execute format('select private.%I(50)', section || '_for_staff') into found;
    queue := queue || jsonb_build_object(section, found -> 'rows');
    totals := totals || jsonb_build_object(section, found -> 'total');
  end loop;
  return queue || jsonb_build_object('server_time', private.now(), 'totals', totals, 'may', jsonb_build_object('decide', private.may_staff('decide'), 'read_request', private.may_staff('read_request'),
    'pause_relationship', private.may_staff('pause_relationship')));
end $$;
comment on function public.staff_queue() is
  'What waits for staff, oldest first: profiles, requests due within 72 hours, paused mentors, reports with the history of both members, suspended accounts, paused mentorships, feedback, stories to read, events to come, group sessions offered, effects that failed 10 times, failing jobs (T17, T44, D13). At most 50 of each; totals says how many there are, under the same names; may says what the caller''s role allows: {decide, read_request, pause_relationship}. No photos: staff_photo() gives them one by one. Raises staff_only.';

grant execute on function public.staff_queue() to authenticated;
