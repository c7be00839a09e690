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
