-- Commands of a mentor: the profile, the pause, "still open?", and the staff decision.

-- Pauses from now until a date in the mentor's own zone; without a date, until
-- they resume. p_keep leaves waiting requests to be answered by their dates.
create or replace function private.pause_as(p_actor uuid, p_resume_on date, p_keep boolean) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
  back timestamptz := (p_resume_on::timestamp at time zone (select time_zone from public.profiles where id = p_actor));
begin
  if back <= private.now() then raise exception 'resume_date_in_past'; end if;
  if back > private.now() + interval '400 days' then raise exception 'resume_date_too_far'; end if;
  m := private.settle_mentor(p_actor);
  if m.status <> 'published' then raise exception 'mentor_not_published'; end if;
  if m.pause_reason = 'staff' and m.paused_at is not null and m.resume_at is null then raise exception 'paused_by_staff'; end if;
  update public.mentors set paused_at = private.now(), resume_at = back, pause_reason = 'own',
    still_open_asked_at = null, expired_in_a_row = 0, updated_at = private.now()
  where profile_id = p_actor;
  if not p_keep then
    perform private.close_requests(
      array(select id from public.requests where mentor_id = p_actor and status in ('sent', 'question')), 'mentor_paused');
  end if;
end $$;

create or replace function public.pause_mentoring(p_resume_on date default null, p_keep_waiting boolean default true) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if not exists (select from public.mentors where profile_id = me) then raise exception 'not_a_mentor'; end if;
  perform private.pause_as(me, p_resume_on, coalesce(p_keep_waiting, true));
  return (select jsonb_build_object('paused_at', paused_at, 'resume_at', resume_at) from public.mentors where profile_id = me);
end $$;
comment on function public.pause_mentoring(date, boolean) is
  'The mentor takes no new requests until a date in their own zone, or until they resume; relationships stay untouched (T20). Waiting requests keep their dates unless p_keep_waiting is false: then they are closed kindly. Returns {paused_at, resume_at}. Raises not_a_mentor, mentor_not_published, paused_by_staff, resume_date_in_past|_too_far.';

-- Back on the list, and a yes to "still open?"; the count of silences starts again
-- after those that time has already decided.
create or replace function private.resume_as(p_actor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors;
begin
  select * into m from public.mentors where profile_id = p_actor for update;
  if not found then raise exception 'not_a_mentor'; end if;
  if m.pause_reason = 'staff' and m.paused_at is not null then raise exception 'paused_by_staff'; end if;
  perform private.expire_overdue(p_actor);
  update public.mentors set paused_at = null, resume_at = null, pause_reason = null,
    still_open_asked_at = null, expired_in_a_row = 0, updated_at = private.now()
  where profile_id = p_actor;
end $$;

create or replace function public.resume_mentoring() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.resume_as(private.actor());
  return jsonb_build_object('paused_at', null);
end $$;
comment on function public.resume_mentoring() is
  'Back in one press, after a pause of one''s own or one for silence (D2, T20); it also answers "still open?". Returns {paused_at}. Raises not_a_mentor, paused_by_staff.';

-- The profile ---------------------------------------------------------------------

-- What the address of a profile is made from: the name in small letters, at most 70. Never `null`, which a query would take for nothing.
create or replace function private.slug_of(p_name text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select case when slug is null or slug = '' then 'mentor' when slug = 'null' then 'mentor-null' else slug end
  from (select trim(both '-' from left(trim(both '-' from regexp_replace(private.fold(p_name), '[^a-z0-9]+', '-', 'g')), 70)) as slug) as made
$$;

-- A free address: the name, then the name and a number. Whoever takes one at the same time waits: "Ana" and "Ana 2" may want the same.
create or replace function private.free_slug(p_name text, p_own uuid) returns text
language plpgsql security invoker set search_path = ''
as $$
declare
  base text := private.slug_of(p_name);
  tried text := base;
  n integer := 1;
begin
  perform pg_advisory_xact_lock(hashtextextended('addresses of profiles', 0));
  while exists (select from public.mentors where slug = tried and profile_id <> p_own) loop
    n := n + 1;
    tried := base || '-' || n;
  end loop;
  return tried;
end $$;

-- A new name makes a new address; private.former_addresses leads there from the old one (W2).
create or replace function private.follow_name() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.display_name <> '' and private.slug_of(new.display_name) <> private.slug_of(old.display_name) then
    update public.mentors set slug = private.free_slug(new.display_name, new.id), updated_at = private.now() where profile_id = new.id;
  end if;
  return null;
end $$;
create or replace trigger names_make_addresses after update of display_name on public.profiles
  for each row execute function private.follow_name();

-- The words of an enum array from JSON; raises <field>_unknown for a strange one.
create or replace function private.known_words(p_field text, p_words jsonb, p_known text[]) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
declare words text[];
begin
  if p_words is null or jsonb_typeof(p_words) <> 'array' then raise exception '%_required', p_field; end if;
  words := private.once_each(p_words);
  if not words <@ p_known then raise exception '%_unknown', p_field; end if;
  return words;
end $$;

-- Short lines of text from JSON, at most six of 120 characters.
create or replace function private.check_lines(p_field text, p_lines jsonb) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_lines is null or p_lines = 'null' then return '{}'; end if;
  if jsonb_typeof(p_lines) <> 'array' then raise exception '%_unknown', p_field; end if;
  if jsonb_array_length(p_lines) > 6 then raise exception '%_too_many', p_field; end if;
  return array(
    select line from (
      select private.check_line(p_field, w, 0, 120) as line, place
      from jsonb_array_elements_text(p_lines) with ordinality as t (w, place)) as checked
    where line is not null order by place);
end $$;

-- Skills in a mentor's own words from JSON, at most twenty of 2 to 60 characters, each once.
create or replace function private.check_own_skills(p_skills jsonb) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_skills is null or p_skills = 'null' then return '{}'; end if;
  if jsonb_typeof(p_skills) <> 'array' then raise exception 'own_skills_unknown'; end if;
  if jsonb_array_length(p_skills) > 20 then raise exception 'own_skills_too_many'; end if;
  return array(
    select (array_agg(skill order by place))[1] from (
      select private.check_line('own_skills', w, 2, 60) as skill, place
      from jsonb_array_elements_text(p_skills) with ordinality as t (w, place) where private.tidy_text(w, true) <> '') as checked
    group by private.fold(skill) order by min(place));
end $$;

-- A whole number from JSON between two bounds; raises <field>_out_of_range.
create or replace function private.check_int(p_field text, p_value jsonb, p_least integer, p_most integer) returns integer
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_value is null or jsonb_typeof(p_value) <> 'number' or (p_value #>> '{}') !~ '^-?[0-9]{1,7}$'
     or (p_value #>> '{}')::integer not between p_least and p_most then
    raise exception '%_out_of_range', p_field;
  end if;
  return (p_value #>> '{}')::integer;
end $$;

-- What a mentor helps with, the main topic first.
create or replace function private.topics_of(p_mentor uuid) returns text[]
language sql stable security invoker set search_path = ''
as $$ select array(select topic_slug from public.mentor_topics where mentor_id = p_mentor order by position) $$;

-- A mentor's profile in the shape that save_mentor_profile() takes.
create or replace function private.standing_mentor(p_mentor public.mentors) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'headline_en', p_mentor.headline_en, 'headline_fr', p_mentor.headline_fr, 'bio_en', p_mentor.bio_en, 'bio_fr', p_mentor.bio_fr,
    'helps_en', p_mentor.helps_en, 'helps_fr', p_mentor.helps_fr, 'own_skills', p_mentor.own_skills, 'topics', private.topics_of(p_mentor.profile_id),
    'formats', p_mentor.formats, 'durations', p_mentor.durations, 'usual_times', p_mentor.usual_times,
    'pricing', p_mentor.pricing, 'price_cents', p_mentor.price_cents, 'max_active', p_mentor.max_active, 'max_pending', p_mentor.max_pending,
    'weekly_cap', p_mentor.weekly_cap, 'rest_days', p_mentor.rest_days, 'indexable', p_mentor.indexable)
$$;

-- Makes the mentor's row where there is none, locks it and returns it, for a save that lays a patch over it.
create or replace function private.mentor_for_save(p_member uuid, p_patch jsonb) returns public.mentors
language plpgsql security invoker set search_path = ''
as $$
declare
  own public.profiles;
  m public.mentors;
begin
  if p_patch is null or jsonb_typeof(p_patch) <> 'object' then raise exception 'profile_required'; end if;
  -- No key update: a notice to this member, written meanwhile, must not wait for us.
  select * into own from public.profiles where id = p_member for no key update;
  if own.display_name = '' then raise exception 'display_name_required'; end if;
  insert into public.mentors (profile_id, slug) values (p_member, private.free_slug(own.display_name, p_member))
  on conflict (profile_id) do nothing;
  select * into m from public.mentors where profile_id = p_member for update;
  return m;
end $$;

-- Checks a whole mentor profile and writes it over the row p_before. Returns the row.
create or replace function private.write_mentor(p_before public.mentors, p_profile jsonb) returns public.mentors
language plpgsql security invoker set search_path = ''
as $$
declare
  m public.mentors := p_before;
  topics text[];
  price text := p_profile ->> 'pricing';
begin
  if price is null or price not in ('free', 'paid', 'both', 'donate') then raise exception 'pricing_unknown'; end if;
  if jsonb_typeof(coalesce(p_profile -> 'topics', '[]')) <> 'array' then raise exception 'topics_unknown'; end if;
  if jsonb_array_length(coalesce(p_profile -> 'topics', '[]')) > 8 then raise exception 'topics_too_many'; end if;
  topics := private.once_each(p_profile -> 'topics');
  if exists (select from unnest(topics) as t (slug) where not exists (select from public.topics where topics.slug = t.slug)) then
    raise exception 'topics_unknown';
  end if;
  if jsonb_typeof(p_profile -> 'indexable') is distinct from 'boolean' then raise exception 'indexable_unknown'; end if;
  m.headline_en := private.check_line('headline_en', p_profile ->> 'headline_en', 0, 120);
  m.headline_fr := private.check_line('headline_fr', p_profile ->> 'headline_fr', 0, 120);
  m.bio_en := private.check_text('bio_en', p_profile ->> 'bio_en', 0, 2000);
  m.bio_fr := private.check_text('bio_fr', p_profile ->> 'bio_fr', 0, 2000);
  m.helps_en := private.check_lines('helps_en', p_profile -> 'helps_en');
  m.helps_fr := private.check_lines('helps_fr', p_profile -> 'helps_fr');
  m.own_skills := private.check_own_skills(p_profile -> 'own_skills');
  m.formats := private.known_words('formats', coalesce(p_profile -> 'formats', '[]'), enum_range(null::public.meeting_format)::text[])::public.meeting_format[];
  m.durations := private.known_words('durations', coalesce(p_profile -> 'durations', '[]'), enum_range(null::public.mentoring_duration)::text[])::public.mentoring_duration[];
  m.usual_times := private.known_words('usual_times', coalesce(p_profile -> 'usual_times', '[]'), enum_range(null::public.usual_time)::text[])::public.usual_time[];
  m.pricing := price;
  m.price_cents := case when price = 'free' then null else private.check_int('price', p_profile -> 'price_cents', 500, 50000) end;
  m.max_active := private.check_int('max_active', p_profile -> 'max_active', 1, 20);
  m.max_pending := private.check_int('max_pending', p_profile -> 'max_pending', 1, 20);
  m.weekly_cap := private.check_int('weekly_cap', p_profile -> 'weekly_cap', 1, 20);
  m.rest_days := private.check_int('rest_days', p_profile -> 'rest_days', 0, 180);
  m.indexable := (p_profile -> 'indexable')::boolean;
  -- Before the row is written: the listing that follows it takes no gaps.
  if m.status = 'published' then perform private.check_complete(m, topics); end if;

  update public.mentors set
    headline_en = m.headline_en, headline_fr = m.headline_fr, bio_en = m.bio_en, bio_fr = m.bio_fr, helps_en = m.helps_en, helps_fr = m.helps_fr, own_skills = m.own_skills,
    formats = m.formats, durations = m.durations, usual_times = m.usual_times, pricing = m.pricing, price_cents = m.price_cents,
    max_active = m.max_active, max_pending = m.max_pending, weekly_cap = m.weekly_cap, rest_days = m.rest_days, indexable = m.indexable,
    status = case when status in ('declined', 'withdrawn') then 'draft' else status end,
    updated_at = private.now()
  where profile_id = m.profile_id returning * into m;
  if topics is distinct from private.topics_of(m.profile_id) then
    delete from public.mentor_topics where mentor_id = m.profile_id;
    insert into public.mentor_topics (mentor_id, topic_slug, position)
    select m.profile_id, slug, place from unnest(topics) with ordinality as t (slug, place);
  end if;
  if m.max_active < p_before.max_active then perform private.close_when_full(m.profile_id); end if;
  return m;
end $$;

create or replace function public.save_mentor_profile(p_profile jsonb, p_base jsonb default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  m public.mentors := private.mentor_for_save(private.actor(), p_profile);
  standing jsonb := private.standing_mentor(m);
begin
  perform private.check_base(standing, p_profile, p_base);
  m := private.write_mentor(m, private.patched(standing, p_profile));
  return jsonb_build_object('slug', m.slug, 'status', m.status, 'profile', private.standing_mentor(m));
end $$;
comment on function public.save_mentor_profile(jsonb, jsonb) is
  'Changes the caller''s mentor profile, a draft until it is sent (T13). p_profile is a patch of {headline_en, headline_fr, bio_en, bio_fr, helps_en[], helps_fr[], own_skills[], topics[], formats[], durations[], usual_times[], pricing, price_cents, max_active, max_pending, weekly_cap, rest_days, indexable}: a key that is missing or blank leaves what stands, null takes it away. p_base: what the form began with for the fields it changes; when one of them was changed meanwhile, nothing is saved. Returns {slug, status, profile: all of it as it stands now}. Raises profile_required, profile_changed, <field>_too_long|_has_address|_unknown|_too_many|_out_of_range|_required; a published profile must stay complete. Who lowers max_active to what is taken has waiting requests closed kindly, as when the last place goes.';

-- What a listing needs of one's own profile. Raises province_required, languages_required.
create or replace function private.check_own_part(p_own public.profiles) returns void
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_own.province_code is null then raise exception 'province_required'; end if;
  if cardinality(p_own.languages) = 0 then raise exception 'languages_required'; end if;
end $$;

-- What a profile needs before anyone sees it. Raises the first field that lacks.
create or replace function private.check_complete(p_mentor public.mentors, p_topics text[]) returns void
language plpgsql stable security invoker set search_path = ''
as $$
declare own public.profiles;
begin
  select * into own from public.profiles where id = p_mentor.profile_id;
  perform private.check_own_part(own);
  if p_mentor.headline_en is null and p_mentor.headline_fr is null then raise exception 'headline_required'; end if;
  if p_mentor.bio_en is null and p_mentor.bio_fr is null then raise exception 'bio_required'; end if;
  if char_length(coalesce(p_mentor.bio_en, p_mentor.bio_fr)) < 80 then raise exception 'bio_too_short'; end if;
  if cardinality(p_topics) = 0 then raise exception 'topics_required'; end if;
  if cardinality(p_mentor.formats) = 0 then raise exception 'formats_required'; end if;
  if cardinality(p_mentor.durations) = 0 then raise exception 'durations_required'; end if;
end $$;

-- The same for a profile as it stands.
create or replace function private.check_complete(p_mentor public.mentors) returns void
language sql stable security invoker set search_path = ''
as $$ select private.check_complete(p_mentor, private.topics_of(p_mentor.profile_id)) $$;

create or replace function public.submit_mentor_profile(p_conduct_version text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  m public.mentors;
begin
  select * into m from public.mentors where profile_id = me for update;
  if not found then raise exception 'not_a_mentor'; end if;
  if m.status <> 'draft' then raise exception 'already_submitted'; end if;
  perform private.check_complete(m);
  if p_conduct_version is distinct from (select value #>> '{}' from public.settings where key = 'conduct_version') then
    raise exception 'conduct_required';
  end if;
  perform private.check_oriented(me, 'mentor');
  update public.mentors set
    status = 'pending', submitted_at = private.now(), review_reason = null, updated_at = private.now(),
    conduct_version = p_conduct_version, conduct_accepted_at = private.now()
  where profile_id = me;
  return jsonb_build_object('slug', m.slug, 'status', 'pending');
end $$;
comment on function public.submit_mentor_profile(text) is
  'Sends a complete draft to staff, after the mentors'' orientation; the code of conduct is recorded with version and date (T17, T18, TD-10). Returns {slug, status}. Raises not_a_mentor, already_submitted, conduct_required, orientation_required, province_required, languages_required, headline_required, bio_required|_too_short, topics_required, formats_required, durations_required.';

create or replace function public.withdraw_mentor_profile() returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
begin
  perform private.settle_mentor(me);
  update public.mentors set status = 'withdrawn', published_at = null, updated_at = private.now() where profile_id = me;
  perform private.close_requests(
    array(select id from public.requests where mentor_id = me and status in ('sent', 'question')), 'mentor_gone');
  return jsonb_build_object('status', 'withdrawn');
end $$;
comment on function public.withdraw_mentor_profile() is
  'The mentor leaves the list, without asking staff; waiting requests close kindly, relationships stay (MO-06). Returns {status}. Raises mentor_not_available when there is no mentor profile.';

-- Staff ------------------------------------------------------------------------------

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
  if p_mentor = staff then raise exception 'cannot_review_yourself'; end if;
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
  'A coordinator decides on a waiting profile: approve, or decline with a reason that the mentor reads (T17). Logged. Returns {status}. Raises staff_only, decision_unknown, reason_required|_too_long, cannot_review_yourself, mentor_not_found, already_reviewed, and on approval what submit_mentor_profile() says about an unfinished profile, orientation_required among it.';

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
  'A coordinator pauses a mentor, with a reason that is logged and told; waiting requests close kindly (T45). Returns {paused}. Raises staff_only, reason_required|_too_short|_too_long, mentor_not_found, mentor_not_published.';

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
  'A coordinator ends a pause, with a reason that is logged (T45). Returns {paused}. Raises staff_only, reason_required|_too_short|_too_long, mentor_not_paused.';

-- Whether a member's account is open: not leaving, not gone.
create or replace function private.is_staying(p_profile uuid) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from public.profiles where id = p_profile and status = 'active') $$;

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

grant execute on function
  public.pause_mentoring(date, boolean), public.resume_mentoring(), public.save_mentor_profile(jsonb, jsonb),
  public.submit_mentor_profile(text), public.withdraw_mentor_profile(),
  public.review_mentor(uuid, text, text), public.staff_pause_mentor(uuid, text), public.staff_resume_mentor(uuid, text),
  public.staff_queue()
to authenticated;
