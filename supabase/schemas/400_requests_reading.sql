-- Requests as each side may see them: who is who, and when the name shows.

-- Helpers -------------------------------------------------------------------------------

-- Whether the two sides of a request have ever said yes to each other.
create or replace function private.have_met(p_request public.requests) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from public.relationships where mentee_id = p_request.mentee_id and mentor_id = p_request.mentor_id) $$;

-- Whether a mentee shows initials on this request: until this mentor has said yes
-- to them, on this request or on one before.
create or replace function private.is_name_hidden(p_request public.requests) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select p_request.use_initials and p_request.status <> 'accepted' and not private.have_met(p_request)
$$;

-- A member's name as somebody may read it, whether or not they are suspended: one who was blocked reads the name of the day of the block.
create or replace function private.name_for(p_member public.profiles, p_viewer uuid) returns text
language sql stable security invoker set search_path = ''
as $$
  select case when p_member.status not in ('active', 'suspended') then '' else coalesce(
    (select known_as from public.blocks where blocker_id = p_member.id and blocked_id = p_viewer order by created_at limit 1), p_member.display_name) end
$$;

-- A mentee's name as the mentor of this request may read it: initials until
-- acceptance if they chose so, and everywhere the same (D15, trap 13).
create or replace function private.mentee_name(p_request public.requests) returns text
language sql stable security invoker set search_path = ''
as $$
  select case when known.name <> '' and private.is_name_hidden(p_request) then private.initials(known.name) else known.name end
  from public.profiles p cross join lateral (select private.name_for(p, p_request.mentor_id) as name) as known where p.id = p_request.mentee_id
$$;

-- One request as one of its sides may see it: the other side by the name it may
-- have now, the words that were said, the date, and after acceptance how to meet.
-- Until a yes the mentee's id is the request's own: who mentors too has a public
-- profile under theirs. After a block, places that may have changed since are not told.
create or replace function private.request_view(p_request public.requests, p_viewer uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', p_request.id,
    'side', case when p_viewer = p_request.mentor_id then 'mentor' else 'mentee' end,
    'status', private.effective_status(p_request.status, p_request.deadline_at),
    'mentor', jsonb_build_object('id', mentor.id, 'name', private.name_for(mentor, p_viewer),
      'pronouns', case when mentor.status = 'active' and not blocked then mentor.pronouns end, 'gone', mentor.status not in ('active', 'suspended'), 'unavailable', mentor.status = 'suspended',
      'slug', (select slug from private.mentor_listings where id = mentor.id),
      'headline_en', case when mentor.status = 'active' then m.headline_en end, 'headline_fr', case when mentor.status = 'active' then m.headline_fr end, 'time_zone', mentor.time_zone),
    'mentee', jsonb_build_object('id', case when p_viewer = mentee.id or private.have_met(p_request) then mentee.id else p_request.id end, 'name', private.mentee_name(p_request),
      'pronouns', case when not apart and (p_viewer = mentee.id or not private.is_name_hidden(p_request)) then mentee.pronouns end, 'gone', mentee.status not in ('active', 'suspended'), 'unavailable', mentee.status = 'suspended',
      'hidden', private.is_name_hidden(p_request), 'city', case when not apart then mentee.city end,
      'province_code', case when not apart then mentee.province_code end, 'languages', case when apart then '{}' else mentee.languages end, 'time_zone', mentee.time_zone),
    'goal', p_request.goal, 'background', p_request.background, 'why', p_request.why,
    'topic', (select jsonb_build_object('slug', slug, 'field', field_slug, 'name_en', name_en, 'name_fr', name_fr) from public.topics where slug = p_request.topic_slug),
    'duration', p_request.duration, 'format', p_request.format, 'price_cents', p_request.price_cents, 'currency', p_request.currency,
    'created_at', p_request.created_at, 'deadline_at', p_request.deadline_at, 'ended_at', p_request.ended_at,
    'extended_at', p_request.extended_at, 'decline_reason', p_request.decline_reason, 'close_reason', p_request.close_reason,
    'server_time', private.now(),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('command', e.command, 'at', e.at, 'note', e.note, 'deadline_at', e.deadline_at,
        'by', case when e.actor_id is null then 'system' when e.actor_id = p_request.mentor_id then 'mentor' else 'mentee' end) order by e.id), '[]')
      from public.request_events e where e.request_id = p_request.id),
    'relationship', (select jsonb_build_object('id', rel.id, 'status', private.relationship_status_now(rel), 'created_at', rel.created_at, 'ended_at', rel.ended_at,
        'next', private.relationship_next(rel))
      from public.relationships rel where rel.request_id = p_request.id))
  from public.profiles mentor
  join public.mentors m on m.profile_id = mentor.id
  join public.profiles mentee on mentee.id = p_request.mentee_id
  cross join lateral (select private.is_blocked_between(mentor.id, mentee.id) as blocked) as block
  cross join lateral (select blocked and p_viewer <> mentee.id as apart) as side
  where mentor.id = p_request.mentor_id
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.list_requests(p_side text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if p_side is null or p_side not in ('mentor', 'mentee') then raise exception 'side_unknown'; end if;
  return jsonb_build_object(
    'server_time', private.now(),
    'requests', (
      select coalesce(jsonb_agg(private.request_view(r, me) order by open_first, due, r.created_at desc, r.id), '[]')
      from (
        select req as r, (req.status not in ('sent', 'question') or req.deadline_at <= private.now())::int as open_first,
               case when req.status in ('sent', 'question') then req.deadline_at end as due
        from public.requests req
        where case p_side when 'mentor' then req.mentor_id else req.mentee_id end = me
        order by 2, 3, req.created_at desc limit 200) as listed
      cross join lateral (select (listed.r).*) as r));
end $$;
comment on function public.list_requests(text) is
  'The caller''s requests, as mentor or as mentee: open ones first, the nearest date on top, 200 at most (T24). Returns {server_time, requests[]}. Raises sign_in_required, side_unknown.';

create or replace function public.get_request(p_request uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.requests;
begin
  select * into r from public.requests where id = p_request and me in (mentor_id, mentee_id);
  if not found then raise exception 'request_not_found'; end if;
  return private.request_view(r, me);
end $$;
comment on function public.get_request(uuid) is 'One request, for one of its two sides. Raises sign_in_required, request_not_found.';

create or replace function public.before_asking() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'deadline_at', private.answer_due(),
    'orientation_due', private.is_orientation_due((select auth.uid()), 'mentee'),
    'member', (select jsonb_build_object('display_name', display_name, 'about', about, 'use_initials', use_initials)
               from public.profiles where id = (select auth.uid()) and (select private.is_active())))
$$;
comment on function public.before_asking() is
  'What the form of a first request says before anything is sent: by when a request sent now is answered, whether the mentees'' orientation has still to be read, and what the caller''s profile fills in (T22, TD-10). Returns {deadline_at, orientation_due, member: {display_name, about, use_initials} or null for a visitor}.';

create or replace function public.may_ask(p_mentor uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  perform private.check_may_ask(me, p_mentor);
  return null;
exception when raise_exception then
  return jsonb_build_object('code', sqlerrm, 'request', coalesce(private.open_request(me, p_mentor), (
    select request_id from public.relationships where mentee_id = me and mentor_id = p_mentor and ended_at is null limit 1)));
end $$;
comment on function public.may_ask(uuid) is
  'Why the caller cannot ask this mentor now, whatever they would write, before they write it: {code: what send_request() would raise, request: the one that waits or became a mentorship, or null}. Null where they can. Raises sign_in_required.';

grant execute on function public.before_asking() to anon, authenticated;
grant execute on function public.may_ask(uuid), public.list_requests(text), public.get_request(uuid) to authenticated;
