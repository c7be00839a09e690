-- What staff see of reports and do about them: read a request with a reason, warn, close, suspend.

-- Helpers -------------------------------------------------------------------------------

-- A member as staff see one beside a report: who they are, since when, and what was reported and done before.
create or replace function private.person_for_staff(p_member uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', p.id, 'name', p.display_name, 'status', p.status, 'since', p.created_at, 'is_you', p.id = auth.uid(), 'is_staff', p.role = any (private.roles_that_may('see')),
    'slug', (select slug from private.mentor_listings where id = p.id),
    'mentor', (select case when m.paused_at is not null and coalesce(m.resume_at, 'infinity') > private.now() then 'paused' else m.status::text end
               from public.mentors m where m.profile_id = p.id),
    'asked', (select count(*) from public.requests where mentee_id = p.id),
    'was_asked', (select count(*) from public.requests where mentor_id = p.id),
    'reports_about', (select count(*) from public.reports where subject_id = p.id
      or reporter_id <> p.id and subject_id in (select id from public.requests where p.id in (mentor_id, mentee_id))),
    'reports_sent', (select count(*) from public.reports where reporter_id = p.id),
    'acts', (select coalesce(jsonb_agg(jsonb_build_object('action', a.action, 'at', a.at, 'reason', a.reason) order by a.at desc), '[]')
             from (select * from private.audit_log where subject_id = p.id and action <> 'request_read' order by at desc limit 10) a))
  from public.profiles p where p.id = p_member
$$;

-- Whom a report is about: the profile, or the other side of the request.
create or replace function private.reported_in(p_report public.reports) returns uuid
language sql stable security invoker set search_path = ''
as $$
  select case when p_report.subject_kind = 'profile' then p_report.subject_id
    else (select case when mentor_id = p_report.reporter_id then mentee_id else mentor_id end from public.requests where id = p_report.subject_id) end
$$;

-- Reports that nobody has settled, the oldest first: who, about whom, what, and the history of both.
create or replace function private.reports_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.reports where resolved_at is null),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'subject_kind', r.subject_kind, 'reason', r.reason, 'note', r.note, 'created_at', r.created_at,
          'reporter', private.person_for_staff(r.reporter_id), 'about', private.person_for_staff(private.reported_in(r)),
          'request', (select jsonb_build_object('id', q.id, 'status', private.effective_status(q.status, q.deadline_at), 'created_at', q.created_at,
                        'relationship', (select id from public.relationships where request_id = q.id and status in ('accepted', 'awaiting_payment', 'active')))
                      from public.requests q where r.subject_kind = 'request' and q.id = r.subject_id),
          'picture', (select private.picture_kind(m.photo_key) from public.mentors m where m.profile_id = private.reported_in(r))) order by r.created_at), '[]')
      from (select * from public.reports where resolved_at is null order by created_at limit p_most) r))
$$;

-- Accounts that are suspended now, the newest first.
create or replace function private.suspended_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.profiles where status = 'suspended'),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, 'at', a.at, 'reason', a.reason) order by a.at desc), '[]')
      from (select * from public.profiles where status = 'suspended' order by updated_at desc limit p_most) p
      left join lateral (select at, reason from private.audit_log where subject_id = p.id and action = 'member_suspend' order by at desc limit 1) a on true))
$$;

-- Writes down what staff did to a member.
create or replace function private.log_act(p_staff uuid, p_action text, p_member uuid, p_reason text) returns void
language sql security invoker set search_path = ''
as $$
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason) values (p_staff, p_action, 'profile', p_member, p_reason)
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.resolve_report(p_report uuid, p_resolution text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid;
  done text := private.check_text('resolution', p_resolution, 3, 1000);
begin
  staff := private.staff_actor('settle', (select private.reported_in(r) from public.reports r where r.id = p_report));
  update public.reports set resolved_at = private.now(), resolved_by = staff, resolution = done
   where id = p_report and resolved_at is null;
  if not found then raise exception 'report_not_found'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'report_resolve', 'report', p_report, done);
  return jsonb_build_object('id', p_report);
end $$;
comment on function public.resolve_report(uuid, text) is
  'Staff close a report with what was done; logged. Who is reported cannot close it. Returns {id}. Raises staff_only, cannot_act_on_yourself, resolution_required|_too_short|_too_long, report_not_found.';

create or replace function public.staff_read_request(p_request uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid;
  reason text := private.check_text('reason', p_reason, 3, 1000);
  r public.requests;
begin
  select * into r from public.requests where id = p_request;
  staff := private.staff_actor('read_request', r.mentor_id);
  perform private.staff_actor('read_request', r.mentee_id);
  if r.id is null then raise exception 'request_not_found'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  select staff, 'request_read', 'request', side, reason from unnest(array[r.mentor_id, r.mentee_id]) as side;
  return private.request_view(r, r.mentor_id);
end $$;
comment on function public.staff_read_request(uuid, text) is
  'Safeguarding staff read one request, with a reason that both sides find in their data (T49, D8). Names as the mentor sees them. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, request_not_found.';

create or replace function public.staff_warn_member(p_member uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('settle', p_member);
  reason text := private.check_text('reason', p_reason, 3, 1000);
begin
  if not exists (select from public.profiles where id = p_member and status in ('active', 'leaving')) then raise exception 'member_not_found'; end if;
  perform private.log_act(staff, 'member_warn', p_member, reason);
  perform private.notify(p_member, 'member_warned', 'member_warned:' || private.now(), null, null, jsonb_build_object('reason', reason));
  return jsonb_build_object('warned', true);
end $$;
comment on function public.staff_warn_member(uuid, text) is
  'Staff warn a member in words that the member is told; logged. Returns {warned}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, member_not_found.';

create or replace function public.staff_close_request(p_request uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid;
  reason text := private.check_text('reason', p_reason, 3, 1000);
  r public.requests;
begin
  select * into r from public.requests where id = p_request;
  staff := private.staff_actor('settle', r.mentor_id);
  perform private.staff_actor('settle', r.mentee_id);
  if r.id is null then raise exception 'request_not_found'; end if;
  perform 1 from public.mentors where profile_id = r.mentor_id for update;
  if private.close_requests(array[r.id], 'closed_by_staff') = 0 then raise exception 'request_already_answered'; end if;
  perform private.log_act(staff, 'request_close', side, reason) from unnest(array[r.mentor_id, r.mentee_id]) as side;
  return jsonb_build_object('status', 'closed');
end $$;
comment on function public.staff_close_request(uuid, text) is
  'Staff close an open request; both sides are told that staff did, and find the reason in their data. It cannot be opened again: its mentee may send another. Returns {status}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, request_not_found, request_already_answered.';

create or replace function public.staff_suspend_member(p_member uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('settle', p_member);
  reason text := private.check_text('reason', p_reason, 3, 1000);
  standing public.profiles;
begin
  -- In the order of every command: the member, their mentors, their requests.
  select * into standing from public.profiles where id = p_member for no key update;
  if standing.status = 'suspended' then raise exception 'already_suspended'; end if;
  if standing.status is null or standing.status not in ('active', 'leaving') then raise exception 'member_not_found'; end if;
  if standing.role = any (private.roles_that_may('see')) then raise exception 'cannot_suspend_staff'; end if;
  perform 1 from public.mentors
    where profile_id = p_member or profile_id in (select mentor_id from public.requests where mentee_id = p_member and status in ('sent', 'question'))
    order by profile_id for update;
  perform private.close_requests(array(select id from public.requests where mentor_id = p_member and status in ('sent', 'question')), 'mentor_unavailable');
  perform private.close_requests(array(select id from public.requests where mentee_id = p_member and status in ('sent', 'question')), 'mentee_unavailable');
  perform private.log_act(staff, 'member_suspend', p_member, reason);
  perform private.notify(p_member, 'account_suspended', 'account_suspended:' || private.now(), null, null, jsonb_build_object('reason', reason));
  update public.profiles set status = 'suspended', updated_at = private.now() where id = p_member;
  return jsonb_build_object('suspended', true);
end $$;
comment on function public.staff_suspend_member(uuid, text) is
  'Staff suspend an account: its public profile goes, its open requests close, and its member can do nothing but take a copy of their data. Told with the reason, and logged. Mentorships stand, without how to reach each other; the other side is told that this person is not available, never why. The day on which a leaving account is erased stands. Returns {suspended}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, cannot_suspend_staff, already_suspended, member_not_found.';

create or replace function public.staff_lift_suspension(p_member uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('settle', p_member);
  reason text := private.check_text('reason', p_reason, 3, 1000);
begin
  update public.profiles set status = case when delete_after is null then 'active' else 'leaving' end::public.account_status, updated_at = private.now()
   where id = p_member and status = 'suspended';
  if not found then raise exception 'not_suspended'; end if;
  -- A date that passed meanwhile is not held against the two.
  update public.relationships set activate_by = private.now() + private.setting_days('activation_last_reminder_days_left')
   where p_member in (mentor_id, mentee_id) and status = 'accepted' and activate_by < private.now() + private.setting_days('activation_last_reminder_days_left');
  perform private.log_act(staff, 'suspension_lift', p_member, reason);
  perform private.notify(p_member, 'suspension_lifted', 'suspension_lifted:' || private.now(), null, null, jsonb_build_object('reason', reason));
  return jsonb_build_object('suspended', false);
end $$;
comment on function public.staff_lift_suspension(uuid, text) is
  'Staff lift a suspension: the account is active or leaving as before, requests that closed stay closed, and a mentorship without an agreement has some days left. Told with the reason, and logged. Returns {suspended}. Raises staff_only, reason_required|_too_short|_too_long, not_suspended.';

grant execute on function
  public.resolve_report(uuid, text), public.staff_read_request(uuid, text), public.staff_warn_member(uuid, text),
  public.staff_close_request(uuid, text), public.staff_suspend_member(uuid, text), public.staff_lift_suspension(uuid, text)
to authenticated;
