-- Commands of a relationship: agree, end, take up again. Each public function is one guarded, atomic change.

-- Helpers -------------------------------------------------------------------------------

-- A cadence by its word; null for none. Raises cadence_unknown.
create or replace function private.as_cadence(p_word text) returns public.meeting_cadence
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  return nullif(p_word, '')::public.meeting_cadence;
exception when invalid_text_representation then raise exception 'cadence_unknown';
end $$;

-- The goals of an agreement, each tidy and once. Raises goals_required|_too_many|_too_short|_too_long.
create or replace function private.check_goals(p_goals text[]) returns text[]
language plpgsql stable security invoker set search_path = ''
as $$
declare goals text[];
begin
  goals := array(
    select goal from (
      select private.check_text('goals', typed, 10, 300) as goal, place from unnest(p_goals) with ordinality as g (typed, place)
      where private.tidy_text(coalesce(typed, ''), false) <> '') as checked
    group by goal order by min(place));
  if cardinality(goals) = 0 then raise exception 'goals_required'; end if;
  if cardinality(goals) > private.setting_int('agreement_goals') then raise exception 'goals_too_many'; end if;
  return goals;
end $$;

create or replace function private.relationship_receipt(p_relationship public.relationships) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object('id', p_relationship.id, 'status', p_relationship.status, 'next', private.relationship_next(p_relationship))
$$;

-- Whether a mentor has paused, was paused, or is no longer published.
create or replace function private.takes_nobody(p_mentor uuid) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select m.status <> 'published' or m.paused_at is not null and coalesce(m.resume_at, 'infinity') > private.now()
  from public.mentors m where m.profile_id = p_mentor
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.propose_agreement(
  p_relationship uuid, p_version integer, p_goals text[], p_duration text, p_format text, p_cadence text default null,
  p_minutes integer default 45, p_first_meeting_on date default null, p_agenda text default null, p_confidential text default null,
  p_no_meeting_hours text default null, p_renews boolean default false
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  goals text[] := private.check_goals(p_goals);
  duration public.mentoring_duration := private.as_duration(p_duration);
  format public.meeting_format := private.as_format(p_format);
  cadence public.meeting_cadence := private.as_cadence(p_cadence);
  agenda text := private.check_text('agenda', p_agenda, 0, 600);
  confidential text := private.check_text('confidential', p_confidential, 0, 600);
  hours text := private.check_text('no_meeting_hours', p_no_meeting_hours, 0, 300);
  r public.relationships;
  side public.relationship_side;
  before public.agreements;
  at timestamptz := private.now();
begin
  if duration is null then raise exception 'duration_required'; end if;
  if format is null then raise exception 'format_required'; end if;
  if duration = 'one_meeting' then cadence := null; elsif cadence is null then raise exception 'cadence_required'; end if;
  if p_minutes is null or p_minutes not in (30, 45, 60, 90) then raise exception 'minutes_unknown'; end if;
  -- A day has no zone here: the day before today is still today somewhere in Canada.
  if p_first_meeting_on not between (at at time zone 'UTC')::date - 1 and (at at time zone 'UTC')::date + 120 then raise exception 'first_meeting_on_out_of_range'; end if;
  r := private.move_relationship(private.lock_open_relationship(p_relationship, me), 'propose', me);
  if coalesce(p_version, 0) <> coalesce((select max(version) from public.agreements where relationship_id = r.id), 0) then
    raise exception 'agreement_changed';
  end if;
  before := private.agreement_in_force(r.id);
  if before.id is not null and not coalesce(p_renews, false) and r.term_starts_at + private.term_of(duration) <= at then raise exception 'duration_out_of_range'; end if;
  side := private.side_in(r, me);
  update public.agreements set replaced_at = at where relationship_id = r.id and replaced_at is null and agreed_at is null;
  insert into public.agreements (relationship_id, version, proposed_by, renews, goals, duration, format, cadence, minutes, first_meeting_on, agenda,
    confidential, no_meeting_hours, proposed_at, mentor_accepted_at, mentee_accepted_at)
  values (r.id, coalesce(p_version, 0) + 1, side, before.id is not null and coalesce(p_renews, false), goals, duration, format, cadence, p_minutes, p_first_meeting_on, agenda,
    confidential, hours, at, case side when 'mentor' then at end, case side when 'mentee' then at end);
  perform private.notify(private.other_side_of(r, me), 'agreement_proposed', 'agreement_proposed:' || r.id || ':' || coalesce(p_version, 0) + 1, r.request_id, r.id,
    jsonb_build_object('deadline_at', at + private.setting_days('agreement_answer_days')));
  return private.relationship_receipt(r);
end $$;
comment on function public.propose_agreement(uuid, integer, text[], text, text, text, integer, date, text, text, text, boolean) is
  'One side proposes what both agree on, or a change of it, and so dates it (CW-01, CW-03, CW-04, XE-07). p_version: the last version that the proposer has seen, 0 for none; another in between raises agreement_changed. p_goals: one to three. p_minutes: 30, 45, 60 or 90. p_cadence: none for one_meeting. p_renews: the term counts anew. It takes the place of a proposal that waits. Returns {id, status, next}. Raises goals_required|_too_many|_too_short|_too_long, duration_required|_unknown|_out_of_range, format_required|_unknown, cadence_required|_unknown, minutes_unknown, first_meeting_on_out_of_range, agenda|confidential|no_meeting_hours _too_long, agreement_changed, relationship_not_found, contact_hidden, relationship_lapsed, relationship_already_ended, relationship_wrong_state.';

create or replace function public.accept_agreement(p_relationship uuid, p_version integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.relationships := private.lock_open_relationship(p_relationship, me);
  side public.relationship_side := private.side_in(r, me);
  proposal public.agreements := private.open_proposal(r.id);
  at timestamptz := private.now();
  starts timestamptz;
begin
  if proposal.id is null or proposal.version is distinct from p_version then raise exception 'agreement_changed'; end if;
  if proposal.proposed_by = side then raise exception 'agreement_waits_for_the_other'; end if;
  r := private.move_relationship(r, 'agree', me);
  starts := case when r.term_starts_at is null or proposal.renews then at else r.term_starts_at end;
  if starts + private.term_of(proposal.duration) <= at then raise exception 'agreement_changed'; end if;
  update public.agreements set replaced_at = at where relationship_id = r.id and replaced_at is null and agreed_at is not null;
  update public.agreements set agreed_at = at,
    mentor_accepted_at = coalesce(mentor_accepted_at, at), mentee_accepted_at = coalesce(mentee_accepted_at, at)
  where id = proposal.id;
  update public.relationships set term_starts_at = starts, term_ends_at = starts + private.term_of(proposal.duration), reminded_at = null
  where id = r.id returning * into r;
  perform private.take_goals(r.id, proposal.goals);
  perform private.notify_both(r, 'agreement_agreed', r.id || ':' || proposal.version, me, jsonb_build_object('deadline_at', r.term_ends_at));
  return private.relationship_receipt(private.complete_when_met(r));
end $$;
comment on function public.accept_agreement(uuid, integer) is
  'The other side dates the version that it has read: both have agreed, and the mentorship is active (CW-04, XE-07). Returns {id, status, next}. Raises agreement_changed for another version or none, agreement_waits_for_the_other for one''s own, relationship_not_found, contact_hidden, relationship_lapsed, relationship_already_ended, relationship_wrong_state.';

create or replace function public.drop_agreement(p_relationship uuid, p_version integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.relationships := private.lock_open_relationship(p_relationship, me);
  proposal public.agreements := private.open_proposal(r.id);
begin
  if proposal.id is null or proposal.version is distinct from p_version then raise exception 'agreement_changed'; end if;
  r := private.move_relationship(r, 'drop', me);
  update public.agreements set replaced_at = private.now() where id = proposal.id;
  perform private.notify(private.other_side_of(r, me), 'agreement_dropped', 'agreement_dropped:' || r.id || ':' || proposal.version, r.request_id, r.id,
    '{}', proposal.proposed_by = private.side_in(r, me));
  return private.relationship_receipt(r);
end $$;
comment on function public.drop_agreement(uuid, integer) is
  'Either side takes a waiting proposal off the table: its own, or the other''s that it does not want; what was agreed before stays in force. Returns {id, status, next}. Raises agreement_changed, relationship_not_found, contact_hidden, relationship_lapsed, relationship_already_ended, relationship_wrong_state.';

create or replace function public.save_needs(p_relationship uuid, p_words text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  words text := private.check_text('needs', p_words, 0, 600);
  r public.relationships := private.lock_relationship(p_relationship, me);
begin
  -- What somebody told of themselves they can always take back.
  if words is null then
    delete from public.accommodations where relationship_id = r.id and profile_id = me;
  else
    r := private.lock_open_relationship(p_relationship, me);
    case private.relationship_status_now(r)
      when 'accepted', 'active' then null;
      when 'paused' then raise exception 'relationship_wrong_state';
      when 'lapsed' then raise exception 'relationship_lapsed';
      else raise exception 'relationship_already_ended';
    end case;
    insert into public.accommodations (relationship_id, profile_id, words, updated_at) values (r.id, me, words, private.now())
    on conflict (relationship_id, profile_id) do update set words = excluded.words, updated_at = excluded.updated_at;
  end if;
  return jsonb_build_object('needs', words);
end $$;
comment on function public.save_needs(uuid, text) is
  'What the caller needs so that meetings work for them, told to the other side alone; blank takes it back, at any time (S4-12). Returns {needs}. Raises needs_too_long, relationship_not_found, contact_hidden, relationship_wrong_state, relationship_lapsed, relationship_already_ended.';

create or replace function public.reactivate_relationship(p_relationship uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.relationships := private.lock_open_relationship(p_relationship, me);
begin
  perform private.settle_relationships_of(r.mentor_id);
  select * into r from public.relationships where id = r.id;
  if r.status <> 'lapsed' then raise exception '%', case when r.ended_at is null then 'relationship_wrong_state' else 'relationship_already_ended' end; end if;
  if exists (select from public.profiles where id in (r.mentor_id, r.mentee_id) and status <> 'active') then raise exception 'member_not_found'; end if;
  if exists (select from public.relationships where mentor_id = r.mentor_id and mentee_id = r.mentee_id and ended_at is null) then raise exception 'already_together'; end if;
  -- A mentee's press binds no mentor who takes nobody now.
  if me = r.mentee_id and private.takes_nobody(r.mentor_id) then raise exception 'mentor_not_available'; end if;
  r := private.move_relationship(r, 'reactivate', me);
  perform private.notify_both(r, 'relationship_reactivated', r.id || ':' || extract(epoch from r.activate_by)::bigint, me, jsonb_build_object('deadline_at', r.activate_by));
  perform private.close_when_full(r.mentor_id);
  return private.relationship_receipt(r);
end $$;
comment on function public.reactivate_relationship(uuid) is
  'Either side takes a lapsed mentorship up again in one press, if the mentor has a place free (XE-05). Returns {id, status, next}. Raises mentor_not_available for a mentee whose mentor is paused or no longer published, mentor_at_capacity, already_together, member_not_found, relationship_not_found, contact_hidden, relationship_wrong_state, relationship_already_ended.';

create or replace function public.end_relationship(p_relationship uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.relationships;
  reason public.end_reason;
begin
  begin
    reason := nullif(p_reason, '')::public.end_reason;
  exception when invalid_text_representation then raise exception 'end_reason_unknown';
  end;
  if reason is null then raise exception 'end_reason_required'; end if;
  r := private.move_relationship(private.lock_relationship(p_relationship, me), 'end', me);
  insert into private.relationship_ends (relationship_id, actor_id, reason) values (r.id, me, reason);
  perform private.notify_both(r, 'relationship_ended', r.id::text, me);
  return private.relationship_receipt(r);
end $$;
comment on function public.end_relationship(uuid, text) is
  'Either side ends it at any time, without fault; the other is told, not the reason (IN-05). The place comes free after the mentor''s rest days. Returns {id, status, next}. Raises end_reason_required|_unknown, relationship_not_found, relationship_lapsed, relationship_already_ended.';

grant execute on function
  public.propose_agreement(uuid, integer, text[], text, text, text, integer, date, text, text, text, boolean), public.accept_agreement(uuid, integer),
  public.drop_agreement(uuid, integer), public.save_needs(uuid, text), public.reactivate_relationship(uuid), public.end_relationship(uuid, text)
to authenticated;
