-- Goals: taken over from the agreement, and said to be met by each side.

-- Helpers -------------------------------------------------------------------------------

-- Makes the goals those of the agreement: one that it still names keeps its marks, one that it no longer names is dropped.
create or replace function private.take_goals(p_relationship uuid, p_goals text[]) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  update public.goals set dropped_at = private.now()
   where relationship_id = p_relationship and dropped_at is null and words <> all (p_goals);
  update public.goals set position = array_position(p_goals, words)
   where relationship_id = p_relationship and dropped_at is null;
  insert into public.goals (relationship_id, position, words)
  select p_relationship, min(place), goal from unnest(p_goals) with ordinality as g (goal, place)
  where not exists (select from public.goals where relationship_id = p_relationship and dropped_at is null and words = goal)
  group by goal;
end $$;

-- Completes a relationship of which both say that every goal is met (XE-08).
create or replace function private.complete_when_met(p_relationship public.relationships) returns public.relationships
language plpgsql security invoker set search_path = ''
as $$
declare r public.relationships := p_relationship;
begin
  if exists (select from public.goals where relationship_id = r.id and dropped_at is null and (mentor_met_at is null or mentee_met_at is null)) then
    return r;
  end if;
  r := private.move_relationship(r, 'complete', null);
  perform private.notify_both(r, 'relationship_completed', r.id::text);
  return r;
end $$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Both sides read their goals" on public.goals;
create policy "Both sides read their goals" on public.goals
  for select to authenticated using (private.is_side_of_relationship(relationship_id));

-- Public functions ----------------------------------------------------------------------

create or replace function public.mark_goal(p_goal uuid, p_met boolean) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  g public.goals;
  r public.relationships;
  side public.relationship_side;
  met timestamptz := case when p_met then private.now() end;
begin
  select * into g from public.goals where id = p_goal and dropped_at is null
    and relationship_id in (select id from public.relationships where me in (mentor_id, mentee_id));
  if not found then raise exception 'goal_not_found'; end if;
  r := private.lock_open_relationship(g.relationship_id, me);
  if private.relationship_status_now(r) <> 'active' then
    raise exception '%', case when r.status = 'paused' then 'relationship_wrong_state' else 'relationship_already_ended' end;
  end if;
  side := private.side_in(r, me);
  update public.goals set
    mentor_met_at = case when side = 'mentor' then case when p_met then coalesce(mentor_met_at, met) end else mentor_met_at end,
    mentee_met_at = case when side = 'mentee' then case when p_met then coalesce(mentee_met_at, met) end else mentee_met_at end
  where id = p_goal and dropped_at is null returning * into g;
  if not found then raise exception 'goal_not_found'; end if;
  r := private.complete_when_met(r);
  if r.status = 'active' and p_met and (g.mentor_met_at is null or g.mentee_met_at is null) then
    perform private.notify(private.other_side_of(r, me), 'goal_marked', 'goal_marked:' || g.id || ':' || side, r.request_id, r.id);
  end if;
  return private.relationship_receipt(r) || jsonb_build_object('goal', jsonb_build_object('id', g.id, 'mentor_met_at', g.mentor_met_at, 'mentee_met_at', g.mentee_met_at));
end $$;
comment on function public.mark_goal(uuid, boolean) is
  'One side says that a goal is met, or takes that back. When both say so of every goal, the mentorship is complete (XE-08). Returns {id, status, next, goal: {id, mentor_met_at, mentee_met_at}}. Raises goal_not_found, contact_hidden, relationship_wrong_state, relationship_already_ended.';

grant execute on function public.mark_goal(uuid, boolean) to authenticated;
