-- Mentors: the profile, from a draft to the list and off it again.

-- Helpers -------------------------------------------------------------------------------

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
    'helps_en', p_mentor.helps_en, 'helps_fr', p_mentor.helps_fr, 'first_meeting_en', p_mentor.first_meeting_en, 'first_meeting_fr', p_mentor.first_meeting_fr,
    'own_skills', p_mentor.own_skills, 'topics', private.topics_of(p_mentor.profile_id),
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
  topics := private.distinct_texts(p_profile -> 'topics');
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
  m.first_meeting_en := private.check_places('first_meeting_en', p_profile -> 'first_meeting_en', 4);
  m.first_meeting_fr := private.check_places('first_meeting_fr', p_profile -> 'first_meeting_fr', 4);
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
    headline_en = m.headline_en, headline_fr = m.headline_fr, bio_en = m.bio_en, bio_fr = m.bio_fr, helps_en = m.helps_en, helps_fr = m.helps_fr,
    first_meeting_en = m.first_meeting_en, first_meeting_fr = m.first_meeting_fr, own_skills = m.own_skills,
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

-- A mentor's card for lists: the public columns and nothing else.
create or replace function private.mentor_card(p_mentor uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', m.profile_id, 'slug', m.slug, 'name', p.display_name, 'pronouns', p.pronouns, 'status', m.status,
    'headline_en', m.headline_en, 'headline_fr', m.headline_fr, 'bio_en', m.bio_en, 'bio_fr', m.bio_fr,
    'province_code', p.province_code, 'city', p.city, 'time_zone', p.time_zone, 'languages', p.languages,
    'topics', private.topics_of(m.profile_id),
    'own_skills', m.own_skills, 'formats', m.formats, 'durations', m.durations, 'pricing', m.pricing, 'price_cents', m.price_cents)
  from public.mentors m join public.profiles p on p.id = m.profile_id where m.profile_id = p_mentor
$$;

-- When an unfinished mentor profile is recalled to its owner for the nth time, in days after the last edit.
create or replace function private.draft_recall_days(p_nth integer) returns interval
language sql stable security invoker set search_path = ''
as $$ select make_interval(hours => 24 * (value ->> p_nth - 1)::integer) from public.settings where key = 'draft_reminder_days' $$;

-- One recall, however many an outage left out: never two in one breath.
create or replace function private.recall_draft(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare due integer;
begin
  select count(*) into due from public.mentors m, public.settings s, generate_series(1, jsonb_array_length(s.value)) as nth
   where m.profile_id = p_mentor and s.key = 'draft_reminder_days' and m.updated_at + private.draft_recall_days(nth) <= private.now();
  update public.mentors set draft_reminders = due where profile_id = p_mentor;
  perform private.notify(p_mentor, 'draft_waiting', 'draft_waiting:' || due);
end $$;

-- Unfinished mentor profiles to recall (T13), the one left longest first.
create or replace function private.recall_drafts(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('recall_draft', array(
    select profile_id from public.mentors
    where status = 'draft' and updated_at + private.draft_recall_days(draft_reminders + 1) <= private.now()
    order by updated_at, profile_id limit p_most for update skip locked))
$$;

-- Triggers ------------------------------------------------------------------------------

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

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Mentors read their own mentor profile, staff read all" on public.mentors;
create policy "Mentors read their own mentor profile, staff read all" on public.mentors
  for select to authenticated using (
    (profile_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

drop policy if exists "Mentors read their own topics, staff read all" on public.mentor_topics;
create policy "Mentors read their own topics, staff read all" on public.mentor_topics
  for select to authenticated using (
    (mentor_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

drop policy if exists "Members read whom they saved" on public.saved_mentors;
create policy "Members read whom they saved" on public.saved_mentors
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members save and dismiss for themselves" on public.saved_mentors;
create policy "Members save and dismiss for themselves" on public.saved_mentors
  for insert to authenticated with check (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members change what they saved" on public.saved_mentors;
create policy "Members change what they saved" on public.saved_mentors
  for update to authenticated
  using (profile_id = (select auth.uid()) and (select private.is_active()))
  with check (profile_id = (select auth.uid()));
drop policy if exists "Members undo what they saved" on public.saved_mentors;
create policy "Members undo what they saved" on public.saved_mentors
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

-- Public functions ----------------------------------------------------------------------

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
  'Changes the caller''s mentor profile, a draft until it is sent (T13). p_profile is a patch of {headline_en, headline_fr, bio_en, bio_fr, helps_en[], helps_fr[], first_meeting_en[4], first_meeting_fr[4], own_skills[], topics[], formats[], durations[], usual_times[], pricing, price_cents, max_active, max_pending, weekly_cap, rest_days, indexable}: a key that is missing or blank leaves what stands, null takes it away. p_base: what the form began with for the fields it changes; when one of them was changed meanwhile, nothing is saved. Returns {slug, status, profile: all of it as it stands now}. Raises profile_required, profile_changed, <field>_too_long|_has_address|_unknown|_too_many|_out_of_range|_required; a published profile must stay complete. Who lowers max_active to what is taken has waiting requests closed kindly, as when the last place goes.';

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

grant execute on function
  public.save_mentor_profile(jsonb, jsonb), public.submit_mentor_profile(text), public.withdraw_mentor_profile()
to authenticated;
