-- Reminders of a relationship's dates: to the one whose turn it is, each date once (XE-06).

-- The latest moment to remind of that has passed and was not used: before the agreement 30 and 7 days ahead of the
-- lapse, later 14 days ahead of the end of the term. Null for none.
create or replace function private.due_relationship_reminder(p_relationship public.relationships) returns timestamptz
language sql stable security invoker set search_path = ''
as $$
  select max(moment) from (
    select unnest(case
      when p_relationship.status = 'accepted' and p_relationship.activate_by > private.now() then array[
        p_relationship.activate_by - private.setting_days('activation_first_reminder_days_left'),
        p_relationship.activate_by - private.setting_days('activation_last_reminder_days_left')]
      when p_relationship.status = 'active' and p_relationship.term_ends_at > private.now() then array[
        p_relationship.term_ends_at - private.setting_days('term_reminder_days_left')]
      else '{}' end) as moment) as moments
  where moment <= private.now() and moment > coalesce(p_relationship.reminded_at, p_relationship.stage_since)
$$;

-- One reminder to whoever has the next step; of the end of a term, to both.
create or replace function private.remind_relationship(p_relationship uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  r public.relationships;
  moment timestamptz;
  next jsonb;
  date timestamptz;
  type text;
begin
  select * into r from public.relationships where id = p_relationship for update;
  moment := private.due_relationship_reminder(r);
  if moment is null then return; end if;
  next := private.relationship_next(r);
  date := case when r.status = 'active' then r.term_ends_at else r.activate_by end;
  type := case when r.status = 'active' then 'term_reminder' else 'activation_reminder' end;
  update public.relationships set reminded_at = private.now() where id = r.id;
  perform private.notify(side, type, type || ':' || r.id || ':' || extract(epoch from moment)::bigint, r.request_id, r.id,
    jsonb_build_object('deadline_at', date, 'step', next ->> 'step'))
  from unnest(array[r.mentor_id, r.mentee_id]) as side
  where r.status = 'active' or private.side_in(r, side)::text = next ->> 'who';
end $$;

create or replace function private.remind_relationships(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('remind_relationship', array(
    select id from public.relationships r where ended_at is null and not private.is_one_suspended(r) and status in ('accepted', 'active') and private.due_relationship_reminder(r) is not null
    order by id limit p_most for update skip locked))
$$;
