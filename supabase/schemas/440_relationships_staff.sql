-- What safeguarding staff do about a relationship: pause it, and let it go on.

-- Relationships that staff have paused, the one that waits longest first; one that a side ended meanwhile stays until staff settle it.
create or replace function private.paused_relationships_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.relationships where paused_at is not null),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'mentor', mentor.display_name, 'mentee', mentee.display_name, 'paused_at', r.paused_at,
        'reason', (select a.reason from private.audit_log a where a.subject_id in (r.mentor_id, r.mentee_id) and a.action = 'relationship_pause' order by a.at desc limit 1)) order by r.paused_at), '[]')
      from (select * from public.relationships where paused_at is not null order by paused_at limit p_most) r
      join public.profiles mentor on mentor.id = r.mentor_id join public.profiles mentee on mentee.id = r.mentee_id))
$$;

create or replace function private.staff_move_relationship(p_relationship uuid, p_command text, p_reason text) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
declare
  staff uuid;
  reason text := private.check_text('reason', p_reason, 3, 1000);
  r public.relationships;
  command text := p_command;
begin
  select * into r from public.relationships where id = p_relationship;
  staff := private.staff_actor('pause_relationship', r.mentor_id);
  perform private.staff_actor('pause_relationship', r.mentee_id);
  if r.id is null then raise exception 'relationship_not_found'; end if;
  perform 1 from public.mentors where profile_id = r.mentor_id for update;
  select * into r from public.relationships where id = p_relationship for update;
  if command = 'resume' and r.ended_at is not null and r.paused_at is not null then
    update public.relationships set paused_at = null where id = r.id returning * into r;
    perform private.log_act(staff, 'relationship_resume', side, reason) from unnest(array[r.mentor_id, r.mentee_id]) as side;
    return jsonb_build_object('id', r.id, 'status', r.status);
  end if;
  if command = 'resume' and r.term_starts_at is null then command := 'resume_unagreed'; end if;
  r := private.move_relationship(r, command, staff);
  perform private.log_act(staff, 'relationship_' || p_command, side, reason) from unnest(array[r.mentor_id, r.mentee_id]) as side;
  perform private.notify_both(r, 'relationship_' || case p_command when 'pause' then 'paused' else 'resumed' end, r.id || ':' || private.now());
  return jsonb_build_object('id', r.id, 'status', r.status);
end $$;

create or replace function public.staff_pause_relationship(p_relationship uuid, p_reason text) returns jsonb
language sql security definer set search_path = ''
as $$ select private.staff_move_relationship(p_relationship, 'pause', p_reason) $$;
comment on function public.staff_pause_relationship(uuid, text) is
  'Safeguarding staff pause a mentorship: no contact until they let it go on; its dates wait. Both are told that staff did, and find the reason in their data. Returns {id, status}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, relationship_not_found, relationship_lapsed, relationship_already_ended, relationship_wrong_state.';

create or replace function public.staff_resume_relationship(p_relationship uuid, p_reason text) returns jsonb
language sql security definer set search_path = ''
as $$ select private.staff_move_relationship(p_relationship, 'resume', p_reason) $$;
comment on function public.staff_resume_relationship(uuid, text) is
  'Staff let a paused mentorship go on; its dates move by the time of the pause. One that a side ended meanwhile is settled by it, and stays ended. Returns {id, status}. Raises as staff_pause_relationship().';

grant execute on function public.staff_pause_relationship(uuid, text), public.staff_resume_relationship(uuid, text) to authenticated;
