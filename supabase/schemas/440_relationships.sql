-- Relationships: where a mentorship stands, what comes next and for whom, and how time moves it.

-- Helpers -------------------------------------------------------------------------------

-- Whether one of the two is suspended: then nothing can be done together, and nothing is asked of the other.
create or replace function private.is_one_suspended(p_relationship public.relationships) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from public.profiles where id in (p_relationship.mentor_id, p_relationship.mentee_id) and status = 'suspended') $$;

-- The status that time has already decided, whether or not a job wrote it down (XE-05, XE-08).
create or replace function private.relationship_status_now(p_relationship public.relationships) returns public.relationship_status
language sql stable security invoker set search_path = ''
as $$
  select case
    when p_relationship.status in ('accepted', 'awaiting_payment') and p_relationship.activate_by <= private.now()
      and not private.is_one_suspended(p_relationship) then 'lapsed'
    when p_relationship.status = 'active' and p_relationship.term_ends_at <= private.now() then 'completed'
    else p_relationship.status end
$$;

-- How long a duration lasts. A single meeting has one_meeting_days.
create or replace function private.term_of(p_duration public.mentoring_duration) returns interval
language sql stable security invoker set search_path = ''
as $$
  select case p_duration
    when 'one_meeting' then private.setting_days('one_meeting_days')
    when 'three_months' then interval '3 months'
    when 'six_months' then interval '6 months'
    when 'twelve_months' then interval '12 months' end
$$;

create or replace function private.side_in(p_relationship public.relationships, p_member uuid) returns public.relationship_side
language sql immutable security invoker set search_path = ''
as $$
  select case p_member when p_relationship.mentor_id then 'mentor' when p_relationship.mentee_id then 'mentee' end::public.relationship_side
$$;

create or replace function private.other_side_of(p_relationship public.relationships, p_member uuid) returns uuid
language sql immutable security invoker set search_path = ''
as $$ select case when p_member = p_relationship.mentor_id then p_relationship.mentee_id else p_relationship.mentor_id end $$;

-- The agreement in force: both have dated it and no later version has taken its place. Null for none.
create or replace function private.agreement_in_force(p_relationship uuid) returns public.agreements
language sql stable security invoker set search_path = ''
as $$ select * from public.agreements where relationship_id = p_relationship and replaced_at is null and agreed_at is not null $$;

-- The version that waits for one side's date. Null for none.
create or replace function private.open_proposal(p_relationship uuid) returns public.agreements
language sql stable security invoker set search_path = ''
as $$ select * from public.agreements where relationship_id = p_relationship and replaced_at is null and agreed_at is null $$;

-- Takes a locked relationship one step on, dates it and writes the event. p_at: the moment it counts from,
-- earlier than now where time has decided. Raises relationship_lapsed, relationship_already_ended, relationship_wrong_state.
create or replace function private.move_relationship(
  p_relationship public.relationships, p_command text, p_actor uuid, p_at timestamptz default private.now()
) returns public.relationships
language plpgsql security invoker set search_path = ''
as $$
declare
  step private.transitions;
  stands public.relationship_status := private.relationship_status_now(p_relationship);
  next_status public.relationship_status;
  moved public.relationships;
begin
  -- What time has decided can only be written down.
  if p_command not in ('lapse', 'complete') and stands is distinct from p_relationship.status and not (stands = 'lapsed' and p_command = 'reactivate') then
    raise exception '%', case stands when 'lapsed' then 'relationship_lapsed' else 'relationship_already_ended' end;
  end if;
  if p_relationship.status = 'lapsed' and p_command <> 'reactivate' then raise exception 'relationship_lapsed'; end if;
  step := private.next_step('relationship', p_command, p_relationship.status::text, 'relationship_already_ended');
  next_status := step.to_status;
  update public.relationships set
    status = next_status,
    stage_since = case when next_status <> status then p_at else stage_since end,
    ended_at = case when next_status in ('ended', 'completed', 'lapsed') then p_at end,
    ended_by = case when next_status = 'ended' then p_actor end,
    activate_by = case p_command
      when 'reactivate' then p_at + private.setting_days('activation_days')
      when 'resume_unagreed' then activate_by + (p_at - paused_at)
      else activate_by end,
    term_starts_at = case when p_command = 'resume' then term_starts_at + (p_at - paused_at) else term_starts_at end,
    term_ends_at = case when p_command = 'resume' then term_ends_at + (p_at - paused_at) else term_ends_at end,
    -- Who ends a pause by leaving leaves the case to staff.
    paused_at = case when next_status = 'paused' then p_at when next_status = 'ended' then paused_at end,
    reminded_at = case when next_status <> status then null else reminded_at end
  where id = p_relationship.id
  returning * into moved;
  if moved.ended_at is not null then
    update public.agreements set replaced_at = p_at where relationship_id = moved.id and replaced_at is null and agreed_at is null;
  end if;
  insert into public.relationship_events (relationship_id, command, actor_id, from_status, to_status, at)
  values (moved.id, p_command, p_actor, p_relationship.status, moved.status, p_at);
  return moved;
end $$;

-- Tells both sides one thing, each once; the one who acted finds it read already.
create or replace function private.notify_both(
  p_relationship public.relationships, p_type text, p_key text, p_actor uuid default null, p_data jsonb default '{}'
) returns void
language sql security invoker set search_path = ''
as $$
  select private.notify(side, p_type, p_type || ':' || p_key, p_relationship.request_id, p_relationship.id, p_data, side is not distinct from p_actor)
  from unnest(array[p_relationship.mentor_id, p_relationship.mentee_id]) as side
$$;

-- Writes down what time has decided about one locked relationship: it has lapsed, or its term is over.
create or replace function private.settle_relationship(p_relationship public.relationships) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  case private.relationship_status_now(p_relationship)
    when p_relationship.status then return;
    when 'lapsed' then
      perform private.notify_both(private.move_relationship(p_relationship, 'lapse', null, p_relationship.activate_by), 'relationship_lapsed',
        p_relationship.id || ':' || extract(epoch from p_relationship.activate_by)::bigint);
    else
      perform private.notify_both(private.move_relationship(p_relationship, 'complete', null, p_relationship.term_ends_at), 'relationship_completed', p_relationship.id::text);
  end case;
end $$;

-- The same for all of a locked mentor's relationships: a place that time has freed is free before anything else is decided.
create or replace function private.settle_relationships_of(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare one public.relationships;
begin
  for one in
    select * from public.relationships r
    where mentor_id = p_mentor and ended_at is null and private.relationship_status_now(r) <> status
    order by id for update
  loop
    perform private.settle_relationship(one);
  end loop;
end $$;

create or replace function private.settle_relationships_with_lock(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  perform 1 from public.mentors where profile_id = p_mentor for update;
  perform private.settle_relationships_of(p_mentor);
end $$;

-- Mentorships whose date has passed lapse or complete, mentor by mentor.
create or replace function private.settle_relationships(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('settle_relationships_with_lock', array(
    select m.profile_id from public.mentors m
    where m.profile_id in (
      select mentor_id from public.relationships where status in ('accepted', 'awaiting_payment') and activate_by <= private.now()
      union select mentor_id from public.relationships where status = 'active' and term_ends_at <= private.now())
    order by m.profile_id limit p_most for update of m skip locked))
$$;

-- Locks a mentor and one relationship for a command of one of its sides. Raises relationship_not_found
-- for anybody else.
create or replace function private.lock_relationship(p_relationship uuid, p_actor uuid) returns public.relationships
language plpgsql security invoker set search_path = ''
as $$
declare r public.relationships;
begin
  select * into r from public.relationships where id = p_relationship and p_actor in (mentor_id, mentee_id);
  if not found then raise exception 'relationship_not_found'; end if;
  perform 1 from public.mentors where profile_id = r.mentor_id for update;
  select * into r from public.relationships where id = p_relationship for update;
  return r;
end $$;

-- The same for what reaches the other side. Raises contact_hidden after a block, or while the other is suspended.
create or replace function private.lock_open_relationship(p_relationship uuid, p_actor uuid) returns public.relationships
language plpgsql security invoker set search_path = ''
as $$
declare r public.relationships := private.lock_relationship(p_relationship, p_actor);
begin
  if private.is_blocked_between(r.mentor_id, r.mentee_id)
     or exists (select from public.profiles where id = private.other_side_of(r, p_actor) and status = 'suspended') then
    raise exception 'contact_hidden';
  end if;
  return r;
end $$;

-- Ends what still lives between people, kindly and without a reason that the other could read: after a block,
-- or when somebody leaves. The mentors are locked already.
create or replace function private.end_relationships(p_relationships uuid[], p_actor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare one public.relationships;
begin
  for one in select * from public.relationships where id = any (p_relationships) and ended_at is null order by id for update loop
    if private.relationship_status_now(one) in ('lapsed', 'completed') then
      perform private.settle_relationship(one);
    else
      perform private.notify_both(private.move_relationship(one, 'end', p_actor), 'relationship_ended', one.id::text, p_actor);
    end if;
  end loop;
end $$;

-- What comes next in a relationship, for whom and by when (CB-07): {step, who: mentor, mentee, both or null, by}.
-- One person is asked, or both of one thing; never two people of two things.
create or replace function private.relationship_next(p_relationship public.relationships) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  r public.relationships := p_relationship;
  at timestamptz := private.now();
  proposal public.agreements := private.open_proposal(r.id);
  agreed public.agreements := private.agreement_in_force(r.id);
  by_mentor integer;
  by_mentee integer;
  goals integer;
begin
  case private.relationship_status_now(r)
    when 'lapsed' then return jsonb_build_object('step', 'reactivate', 'who', 'both', 'by', null);
    when 'paused' then return jsonb_build_object('step', 'paused', 'who', null, 'by', null);
    when 'completed' then return jsonb_build_object('step', 'look_back', 'who', 'both', 'by', null);
    when 'ended' then return jsonb_build_object('step', 'ended', 'who', null, 'by', null);
    else null;
  end case;
  if private.is_one_suspended(r) then return jsonb_build_object('step', 'unavailable', 'who', null, 'by', null); end if;
  if proposal.id is not null then
    return jsonb_build_object('step', 'answer_agreement', 'who', case proposal.proposed_by when 'mentor' then 'mentee' else 'mentor' end,
      'by', proposal.proposed_at + private.setting_days('agreement_answer_days'));
  end if;
  if agreed.id is null then
    return jsonb_build_object('step', 'propose_agreement', 'who', 'mentee', 'by', r.stage_since + private.setting_days('write_first_days'));
  end if;
  select count(*), count(mentor_met_at), count(mentee_met_at) into goals, by_mentor, by_mentee
    from public.goals where relationship_id = r.id and dropped_at is null;
  if by_mentor > by_mentee or by_mentee > by_mentor then
    return jsonb_build_object('step', 'confirm_goals', 'who', case when by_mentor > by_mentee then 'mentee' else 'mentor' end, 'by', null);
  end if;
  if r.term_ends_at - private.setting_days('term_reminder_days_left') <= at and agreed.duration <> 'one_meeting' then
    return jsonb_build_object('step', 'renew_or_finish', 'who', 'mentee', 'by', r.term_ends_at);
  end if;
  if agreed.first_meeting_on >= (at at time zone 'UTC')::date then
    return jsonb_build_object('step', 'first_meeting', 'who', 'both', 'by', null, 'on', agreed.first_meeting_on);
  end if;
  return jsonb_build_object('step', 'work_on_goals', 'who', 'both', 'by', r.term_ends_at);
end $$;

-- The stages of a relationship in order, with their dates where they are known (CB-07): [{stage, at, done}].
create or replace function private.relationship_stages(p_relationship public.relationships) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_agg(jsonb_build_object('stage', stage, 'at', at, 'done', done) order by place)
  from (values
    (1, 'accepted', p_relationship.created_at, true),
    (2, 'agreement', coalesce(p_relationship.term_starts_at, p_relationship.activate_by), p_relationship.term_starts_at is not null),
    (3, 'midway', p_relationship.term_starts_at + (p_relationship.term_ends_at - p_relationship.term_starts_at) / 2,
       p_relationship.term_starts_at + (p_relationship.term_ends_at - p_relationship.term_starts_at) / 2 <= private.now()),
    (4, 'end', coalesce(p_relationship.ended_at, p_relationship.term_ends_at),
       private.relationship_status_now(p_relationship) in ('completed', 'ended', 'lapsed'))) as s (place, stage, at, done)
  where stage <> 'midway' or (private.agreement_in_force(p_relationship.id)).duration is distinct from 'one_meeting'
$$;

create or replace function private.agreement_view(p_agreement public.agreements) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select case when p_agreement.id is not null then to_jsonb(p_agreement) - '{id,relationship_id}'::text[] end $$;

-- One relationship as one of its sides may see it: people and first words as in their request, where it stands,
-- what comes next, what both have agreed and are asked to agree, and the goals.
create or replace function private.relationship_view(p_relationship public.relationships, p_viewer uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', p_relationship.id,
    'side', private.side_in(p_relationship, p_viewer),
    'status', private.relationship_status_now(p_relationship),
    'stage_since', p_relationship.stage_since,
    'created_at', p_relationship.created_at,
    'activate_by', p_relationship.activate_by,
    'term_starts_at', p_relationship.term_starts_at,
    'term_ends_at', p_relationship.term_ends_at,
    'ended_at', p_relationship.ended_at,
    'blocked', private.is_blocked_between(p_relationship.mentor_id, p_relationship.mentee_id),
    'mentor_photo', (select photo_key from private.mentor_listings where id = p_relationship.mentor_id),
    'request', (select private.request_view(q, p_viewer) from public.requests q where q.id = p_relationship.request_id),
    'next', private.relationship_next(p_relationship),
    'stages', private.relationship_stages(p_relationship),
    'agreement', private.agreement_view(private.agreement_in_force(p_relationship.id)),
    'proposal', case when private.relationship_status_now(p_relationship) in ('accepted', 'active', 'paused') then private.agreement_view(private.open_proposal(p_relationship.id)) end,
    'last_version', coalesce((select max(version) from public.agreements where relationship_id = p_relationship.id), 0),
    'goals', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'words', g.words, 'mentor_met_at', g.mentor_met_at, 'mentee_met_at', g.mentee_met_at) order by g.position), '[]')
              from public.goals g where g.relationship_id = p_relationship.id and g.dropped_at is null),
    'needs', (select coalesce(jsonb_object_agg(private.side_in(p_relationship, a.profile_id), a.words), '{}') from public.accommodations a where a.relationship_id = p_relationship.id),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('command', e.command, 'at', e.at, 'to', e.to_status,
        'by', coalesce(private.side_in(p_relationship, e.actor_id)::text, case when e.actor_id is null then 'system' else 'staff' end)) order by e.id), '[]')
      from public.relationship_events e where e.relationship_id = p_relationship.id),
    'numbers', private.rule_numbers(),
    'server_time', private.now())
$$;

-- Triggers ------------------------------------------------------------------------------

create or replace trigger relationship_events_are_append_only before update on public.relationship_events
  for each row execute function private.guard_event();
create or replace trigger relationship_events_are_never_removed before delete on public.relationship_events
  for each row execute function private.refuse_change();

-- A yes gives both activation_days from its own day.
create or replace function private.date_relationship() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.activate_by := coalesce(new.activate_by, new.created_at + private.setting_days('activation_days'));
  return new;
end $$;
create or replace trigger a_yes_is_dated before insert on public.relationships
  for each row execute function private.date_relationship();

-- Policies ------------------------------------------------------------------------------

-- Whether the caller is one of a relationship's two sides. Security definer: keeps policies free of joins under RLS.
create or replace function private.is_side_of_relationship(p_relationship uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_active() and exists (
    select from public.relationships where id = p_relationship and (select auth.uid()) in (mentor_id, mentee_id))
$$;
grant execute on function private.is_side_of_relationship(uuid) to authenticated, service_role;

drop policy if exists "Both sides read what happened to their relationship" on public.relationship_events;
create policy "Both sides read what happened to their relationship" on public.relationship_events
  for select to authenticated using (private.is_side_of_relationship(relationship_id) or (select private.may_staff('see')));

drop policy if exists "Both sides read their agreements" on public.agreements;
create policy "Both sides read their agreements" on public.agreements
  for select to authenticated using (private.is_side_of_relationship(relationship_id));

drop policy if exists "Both sides read what each of them needs" on public.accommodations;
create policy "Both sides read what each of them needs" on public.accommodations
  for select to authenticated using (private.is_side_of_relationship(relationship_id));

drop policy if exists "Both sides read their relationship, coordinators all of them" on public.relationships;
create policy "Both sides read their relationship, coordinators all of them" on public.relationships
  for select to authenticated using (
    ((select auth.uid()) in (mentee_id, mentor_id) and (select private.is_active()))
    or (select private.may_staff('see')));

-- Public functions ----------------------------------------------------------------------

create or replace function public.relationship_contact(p_relationship uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  other uuid;
  is_paused boolean;
begin
  select case when mentor_id = me then mentee_id else mentor_id end, paused_at is not null into other, is_paused
  from public.relationships where id = p_relationship and me in (mentor_id, mentee_id);
  if other is null then raise exception 'relationship_not_found'; end if;
  if is_paused then raise exception 'relationship_paused'; end if;
  if private.is_blocked_between(me, other) or exists (select from public.profiles where id = other and status = 'suspended') then raise exception 'contact_hidden'; end if;
  return (
    select jsonb_build_object('name', coalesce(c.full_name, p.display_name), 'email', u.email, 'phone', c.phone)
    from public.profiles p
    left join public.profile_contacts c on c.profile_id = p.id
    left join auth.users u on u.id = p.id
    where p.id = other);
end $$;
comment on function public.relationship_contact(uuid) is
  'How to reach the other side, from acceptance on and after the end too (T28, trap 9), unless one of them has blocked the other, the other is suspended (T39) or staff have paused the mentorship, until they settle it. Returns {name, email, phone}. Raises sign_in_required, relationship_not_found, contact_hidden, relationship_paused.';

create or replace function public.get_relationship(p_relationship uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.relationships;
begin
  select * into r from public.relationships where id = p_relationship and me in (mentor_id, mentee_id);
  if not found then raise exception 'relationship_not_found'; end if;
  return private.relationship_view(r, me);
end $$;
comment on function public.get_relationship(uuid) is
  'One relationship, for one of its two sides: who, where it stands, what comes next and by when, agreement, proposal, goals (CB-07, IN-07). Raises sign_in_required, relationship_not_found.';

grant execute on function public.get_relationship(uuid), public.relationship_contact(uuid) to authenticated;
