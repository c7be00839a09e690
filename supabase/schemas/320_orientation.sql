-- Orientation: the gates before a first request and before a listing.

-- Helpers -------------------------------------------------------------------------------

-- The version of a track that counts today.
create or replace function private.orientation_version(p_track public.orientation_track) returns text
language sql stable security definer set search_path = ''
as $$ select value ->> p_track::text from public.settings where key = 'orientation_versions' $$;

-- Whether somebody has still to do today's version of a track, where the setting <track>_orientation_required asks
-- for it. A visitor (null) always has.
create or replace function private.is_orientation_due(p_member uuid, p_track public.orientation_track) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce((select value = 'true' from public.settings where key = p_track || '_orientation_required'), false)
     and not exists (select from public.orientation_completions
                     where profile_id = p_member and track = p_track and version = private.orientation_version(p_track))
$$;

-- Refuses who has. Raises orientation_required.
create or replace function private.check_oriented(p_member uuid, p_track public.orientation_track) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.is_orientation_due(p_member, p_track) then raise exception 'orientation_required'; end if;
end $$;

-- Triggers ------------------------------------------------------------------------------

-- Not even a hand-written row is listed before its owner's orientation (TD-10, GM-04). Any version will do
-- here: submit_mentor_profile() has asked for today's, and a newer one must not undo an application that waits.
create or replace function private.listed_after_orientation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.status = 'published' and (tg_op = 'INSERT' or old.status <> 'published')
     and not exists (select from public.orientation_completions where profile_id = new.profile_id and track = 'mentor') then
    perform private.check_oriented(new.profile_id, 'mentor');
  end if;
  return new;
end $$;
create or replace trigger nobody_is_listed_before_their_orientation before insert or update of status on public.mentors
  for each row execute function private.listed_after_orientation();

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read what they have done, staff read all" on public.orientation_completions;
create policy "Members read what they have done, staff read all" on public.orientation_completions
  for select to authenticated using (
    (profile_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

-- Public functions ----------------------------------------------------------------------

create or replace function public.complete_orientation(p_track text, p_version text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  done public.orientation_completions;
begin
  if p_track is null or p_track not in ('mentor', 'mentee', 'manager') then raise exception 'track_unknown'; end if;
  if p_version is distinct from private.orientation_version(p_track::public.orientation_track) then
    raise exception 'orientation_changed';
  end if;
  insert into public.orientation_completions (profile_id, track, version) values (me, p_track::public.orientation_track, p_version)
  on conflict do nothing;
  select * into done from public.orientation_completions
   where profile_id = me and track = p_track::public.orientation_track and version = p_version;
  return jsonb_build_object('track', done.track, 'version', done.version, 'completed_at', done.completed_at);
end $$;
comment on function public.complete_orientation(text, text) is
  'The caller has read a track of the orientation, in the version that counts today; a second time changes nothing (MM-02, T18). Returns {track, version, completed_at}. Raises sign_in_required, email_not_verified, track_unknown, orientation_changed when there is a newer version.';

create or replace function public.staff_orientations() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.staff_actor();
  return jsonb_build_object(
    'server_time', private.now(),
    'versions', (select value from public.settings where key = 'orientation_versions'),
    'not_done', (
      select coalesce(jsonb_agg(jsonb_build_object('profile_id', m.profile_id, 'name', p.display_name, 'status', m.status, 'version', last.version,
          'completed_at', last.completed_at) order by m.submitted_at nulls last, m.profile_id), '[]')
      from (select * from public.mentors where status in ('draft', 'pending') and not exists (
              select from public.orientation_completions c
              where c.profile_id = mentors.profile_id and c.track = 'mentor' and c.version = private.orientation_version('mentor'))
            order by submitted_at nulls last limit 100) m
      join public.profiles p on p.id = m.profile_id and p.status = 'active'
      left join lateral (select version, completed_at from public.orientation_completions c
                         where c.profile_id = m.profile_id and c.track = 'mentor' order by completed_at desc limit 1) last on true),
    'done', (
      select coalesce(jsonb_agg(jsonb_build_object('profile_id', c.profile_id, 'name', p.display_name, 'track', c.track, 'version', c.version,
          'completed_at', c.completed_at) order by c.completed_at desc, c.profile_id), '[]')
      from (select * from public.orientation_completions order by completed_at desc limit 100) c
      join public.profiles p on p.id = c.profile_id and p.status = 'active'));
end $$;
comment on function public.staff_orientations() is
  'Who has done which track in which version and when, the newest 100 first, and mentors not yet listed who have not done today''s version (MM-02). Returns {server_time, versions: {mentor, mentee, manager}, not_done: [{profile_id, name, status, version, completed_at}], done: [{profile_id, name, track, version, completed_at}]}; version and completed_at under not_done are of the last version done, null for none. Raises staff_only.';

grant execute on function public.complete_orientation(text, text), public.staff_orientations() to authenticated;
