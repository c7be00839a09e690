-- Orientation: who has read which track, in which version, when (TD-10, TD-11, T18, MM-02).
-- The text is content of the site; the database knows its versions and holds the gates.

create type public.orientation_track as enum ('mentor', 'mentee', 'manager');

create table public.orientation_completions (
  profile_id uuid not null references public.profiles (id),
  track public.orientation_track not null,
  version text not null,
  completed_at timestamptz not null default private.now(),
  primary key (profile_id, track, version),
  constraint a_version_is_short check (version ~ '^[0-9a-z.-]{1,20}$')
);
comment on table public.orientation_completions is
  'One row a member, track and version of the orientation, dated (MM-02, T18). A newer version is done anew; the older rows stay.';
create index orientation_completions_by_date on public.orientation_completions (completed_at desc);

grant select on public.orientation_completions to authenticated;
grant select, insert, update, delete on public.orientation_completions to service_role;

alter table public.orientation_completions enable row level security;

insert into public.settings (key, value, description) values
  ('orientation_versions', '{"mentor": "2026-11", "mentee": "2026-11", "manager": "2026-11"}', 'Version of each track of the orientation that counts today (T18).'),
  ('mentor_orientation_required', 'true', 'Whether a mentor is listed only after the mentors'' orientation (TD-10).'),
  ('mentee_orientation_required', 'true', 'Whether a mentee sends a request only after the mentees'' orientation (TD-10).');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('orientation', 40, '{you,coordinators,safeguarding}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.orientation_completions', 'orientation', 36, 'profile_id = $1', 'delete', null, 'orientations', '{profile_id}', false, null, null, null);
