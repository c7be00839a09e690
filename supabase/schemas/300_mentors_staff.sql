-- What staff see of mentors and decide about them: approve, decline, pause, resume.

-- Helpers -------------------------------------------------------------------------------

-- Profiles that wait for a decision, the one sent first before the others.
create or replace function private.waiting_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.mentors where status = 'pending' and private.is_staying(profile_id)),
    'rows', (
      select coalesce(jsonb_agg(private.mentor_card(m.profile_id) || jsonb_build_object(
          'picture', private.picture_kind(m.photo_key), 'submitted_at', m.submitted_at, 'conduct_version', m.conduct_version, 'orientation', (
            select to_jsonb(c) - 'profile_id' from public.orientation_completions c
            where c.profile_id = m.profile_id and c.track = 'mentor' order by c.completed_at desc limit 1))
          order by m.submitted_at, m.profile_id), '[]')
      from (select * from public.mentors where status = 'pending' and private.is_staying(profile_id) order by submitted_at, profile_id limit p_most) m))
$$;

-- Mentors on a break now, the newest break first.
create or replace function private.paused_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.mentors where status = 'published' and paused_at is not null and coalesce(resume_at, 'infinity') > private.now()),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('mentor_id', m.profile_id, 'name', p.display_name, 'slug', m.slug,
          'pause_reason', m.pause_reason, 'paused_at', m.paused_at, 'resume_at', m.resume_at) order by m.paused_at desc), '[]')
      from (select * from public.mentors where status = 'published' and paused_at is not null
              and coalesce(resume_at, 'infinity') > private.now() order by paused_at desc limit p_most) m
      join public.profiles p on p.id = m.profile_id))
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.review_mentor(p_mentor uuid, p_decision text, p_reason text default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('decide', p_mentor);
  m public.mentors;
  reason text := private.check_text('reason', p_reason, 0, 1000);
begin
  if p_decision is null or p_decision not in ('approve', 'decline') then raise exception 'decision_unknown'; end if;
  if p_decision = 'decline' and reason is null then raise exception 'reason_required'; end if;
  select * into m from public.mentors where profile_id = p_mentor for update;
  if not found then raise exception 'mentor_not_found'; end if;
  if m.status <> 'pending' then raise exception 'already_reviewed'; end if;
  -- It may have been edited since it was sent.
  if p_decision = 'approve' then perform private.check_complete(m); end if;
  update public.mentors set
    status = case when p_decision = 'approve' then 'published' else 'declined' end::public.mentor_status,
    reviewed_at = private.now(), review_reason = reason, updated_at = private.now(),
    published_at = case when p_decision = 'approve' then private.now() end
  where profile_id = p_mentor returning * into m;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'mentor_' || p_decision, 'mentor', p_mentor, reason);
  perform private.notify(p_mentor, case when p_decision = 'approve' then 'mentor_approved' else 'mentor_declined' end,
    'mentor_review:' || p_mentor || ':' || m.reviewed_at, null, null, jsonb_build_object('reason', reason));
  return jsonb_build_object('status', m.status);
end $$;
comment on function public.review_mentor(uuid, text, text) is
  'A coordinator decides on a waiting profile: approve, or decline with a reason that the mentor reads (T17). Logged. Returns {status}. Raises staff_only, decision_unknown, reason_required|_too_long, cannot_act_on_yourself, mentor_not_found, already_reviewed, and on approval what submit_mentor_profile() says about an unfinished profile, orientation_required among it.';

create or replace function public.staff_pause_mentor(p_mentor uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('decide', p_mentor);
  reason text := private.check_text('reason', p_reason, 3, 1000);
  m public.mentors;
begin
  if not exists (select from public.mentors where profile_id = p_mentor) then raise exception 'mentor_not_found'; end if;
  m := private.settle_mentor(p_mentor);
  if m.status <> 'published' then raise exception 'mentor_not_published'; end if;
  update public.mentors set paused_at = private.now(), resume_at = null, pause_reason = 'staff',
    still_open_asked_at = null, updated_at = private.now()
  where profile_id = p_mentor;
  perform private.close_requests(
    array(select id from public.requests where mentor_id = p_mentor and status in ('sent', 'question')), 'mentor_paused');
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'mentor_pause', 'mentor', p_mentor, reason);
  perform private.notify(p_mentor, 'mentor_paused_by_staff', 'mentor_paused_by_staff:' || private.now(), null, null,
    jsonb_build_object('reason', reason));
  return jsonb_build_object('paused', true);
end $$;
comment on function public.staff_pause_mentor(uuid, text) is
  'A coordinator pauses a mentor, with a reason that is logged and told; waiting requests close kindly (T45). Returns {paused}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, mentor_not_found, mentor_not_published.';

create or replace function public.staff_resume_mentor(p_mentor uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('decide', p_mentor);
  reason text := private.check_text('reason', p_reason, 3, 1000);
begin
  update public.mentors set paused_at = null, resume_at = null, pause_reason = null, expired_in_a_row = 0, updated_at = private.now()
   where profile_id = p_mentor and paused_at is not null;
  if not found then raise exception 'mentor_not_paused'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'mentor_resume', 'mentor', p_mentor, reason);
  return jsonb_build_object('paused', false);
end $$;
comment on function public.staff_resume_mentor(uuid, text) is
  'A coordinator ends a pause, with a reason that is logged (T45). Returns {paused}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, mentor_not_paused.';

grant execute on function
  public.review_mentor(uuid, text, text), public.staff_pause_mentor(uuid, text), public.staff_resume_mentor(uuid, text)
to authenticated;
