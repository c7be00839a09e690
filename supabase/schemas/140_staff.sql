-- Staff: what a role may do, what waits for them, and the log of what they did.

-- Helpers -------------------------------------------------------------------------------

-- Whether the caller's role lets them do such a thing, and to whom (T49). The one place that says so: a coordinator
-- of a program will be asked about p_whom here. An unknown thing nobody may do. Security definer: as above.
create or replace function private.may_staff(p_what text, p_whom uuid default null) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles where id = (select auth.uid()) and status = 'active' and role = any (case p_what
      when 'see' then array['coordinator', 'safeguarding', 'owner']           -- lists of people, requests and reports
      when 'settle' then array['coordinator', 'safeguarding', 'owner']        -- close a report or feedback
      when 'decide' then array['coordinator', 'owner']                        -- about mentors, stories, events, effects and jobs
      when 'read_request' then array['safeguarding', 'owner'] end::public.member_role[])) -- the words of a request
    and private.session_is_open()
$$;
grant execute on function private.may_staff(text, uuid) to anon, authenticated, service_role;

-- The caller's id when their role lets them do such a thing; raises staff_only otherwise.
create or replace function private.staff_actor(p_what text default 'decide', p_whom uuid default null) returns uuid
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if not private.may_staff(p_what, p_whom) then raise exception 'staff_only'; end if;
  return private.actor();
end $$;
grant execute on function private.staff_actor(text, uuid) to authenticated, service_role;

-- How many wait in each section of the staff queue, shown or not.
create or replace function private.staff_totals() returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare at timestamptz := private.now();
begin
  return jsonb_build_object(
    'waiting', (select count(*) from public.mentors where status = 'pending' and private.is_staying(profile_id)),
    'near_deadline', (select count(*) from public.requests where status in ('sent', 'question') and deadline_at > at and deadline_at < at + interval '72 hours'),
    'paused', (select count(*) from public.mentors where status = 'published' and paused_at is not null and coalesce(resume_at, 'infinity') > at),
    'reports', (select count(*) from public.reports where resolved_at is null),
    'feedback', (select count(*) from public.feedback where resolved_at is null),
    'stories', (select count(*) from public.stories where status = 'waiting'),
    'events', (select count(*) from public.events where cancelled_at is null and starts_at > at),
    'group_offers', (select count(distinct topic_slug) from public.group_offers where offered_at > at - private.setting_days('group_offer_again_days')),
    'dead_effects', (select count(*) from private.outbox where dead_at is not null),
    'jobs', (select count(*) from private.jobs where failing_since is not null));
end $$;

-- Triggers ------------------------------------------------------------------------------

create or replace trigger audit_log_is_append_only before update or delete on private.audit_log
  for each row execute function private.refuse_change();

-- Public functions ----------------------------------------------------------------------

create or replace function public.staff_queue() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.staff_actor();
  return jsonb_build_object(
    'server_time', private.now(),
    'waiting', (
      select coalesce(jsonb_agg(private.mentor_card(m.profile_id) || jsonb_build_object(
          'has_photo', m.photo_key is not null, 'submitted_at', m.submitted_at, 'conduct_version', m.conduct_version, 'orientation', (
            select to_jsonb(c) - 'profile_id' from public.orientation_completions c
            where c.profile_id = m.profile_id and c.track = 'mentor' order by c.completed_at desc limit 1))
          order by m.submitted_at, m.profile_id), '[]')
      from (select * from public.mentors where status = 'pending' and private.is_staying(profile_id) order by submitted_at, profile_id limit 50) m),
    'near_deadline', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'mentor', p.display_name, 'mentor_id', r.mentor_id,
          'status', r.status, 'deadline_at', r.deadline_at) order by r.deadline_at, r.id), '[]')
      from (select * from public.requests where status in ('sent', 'question') and deadline_at > private.now()
              and deadline_at < private.now() + interval '72 hours' order by deadline_at limit 50) r
      join public.profiles p on p.id = r.mentor_id),
    'paused', (
      select coalesce(jsonb_agg(jsonb_build_object('mentor_id', m.profile_id, 'name', p.display_name, 'slug', m.slug,
          'pause_reason', m.pause_reason, 'paused_at', m.paused_at, 'resume_at', m.resume_at) order by m.paused_at desc), '[]')
      from (select * from public.mentors where status = 'published' and paused_at is not null
              and coalesce(resume_at, 'infinity') > private.now() order by paused_at desc limit 50) m
      join public.profiles p on p.id = m.profile_id),
    'reports', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'subject_kind', subject_kind, 'subject_id', subject_id, 'reason', reason,
          'note', note, 'created_at', created_at,
          'photo_of', (select m.profile_id from public.mentors m where m.profile_id = subject_id and m.photo_key is not null)) order by created_at), '[]')
      from (select * from public.reports where resolved_at is null order by created_at limit 50) r),
    'feedback', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'note', note, 'page', page, 'email', email, 'created_at', created_at) order by created_at), '[]')
      from (select * from public.feedback where resolved_at is null order by created_at limit 50) f),
    'stories', (
      select coalesce(jsonb_agg(jsonb_build_object('profile_id', profile_id, 'words', words, 'locale', locale, 'side', side, 'shown_name', shown_name, 'consented_at', consented_at) order by consented_at), '[]')
      from (select * from public.stories where status = 'waiting' order by consented_at limit 50) s),
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title_en', title_en, 'title_fr', title_fr, 'starts_at', starts_at) order by starts_at), '[]')
      from (select * from public.events where cancelled_at is null and starts_at > private.now() order by starts_at limit 50) e),
    'group_offers', private.group_offers_for_staff(),
    'dead_effects', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'attempts', attempts, 'last_error', last_error,
          'dead_at', dead_at) order by dead_at), '[]')
      from (select * from private.outbox where dead_at is not null order by dead_at limit 50) o),
    'jobs', private.failing_jobs(),
    'totals', private.staff_totals());
end $$;
comment on function public.staff_queue() is
  'What waits for staff, oldest first: profiles, requests due within 72 hours, paused mentors, reports, feedback, stories to read, events to come, group sessions offered, effects that failed 10 times, failing jobs (T17, T44, D13). At most 50 of each; totals says how many there are, under the same names. No photos: staff_photo() gives them one by one. Raises staff_only.';

grant execute on function public.staff_queue() to authenticated;
