-- What a member keeps for themselves: saved mentors, places on wait-lists, reports.

create table public.saved_mentors (
  profile_id uuid not null references public.profiles (id),
  mentor_id uuid not null references public.mentors (profile_id),
  kind text not null,
  created_at timestamptz not null default private.now(),
  primary key (profile_id, mentor_id),
  constraint saved_or_dismissed check (kind in ('saved', 'dismissed'))
);
comment on table public.saved_mentors is 'Mentors a member saved or dismissed. The mentor is never told and cannot see it (T10).';
create index saved_mentors_by_mentor on public.saved_mentors (mentor_id);

create table public.wait_list (
  profile_id uuid not null references public.profiles (id),
  topic_slug text not null references public.topics (slug),
  created_at timestamptz not null default private.now(),
  offered_mentor_id uuid references public.mentors (profile_id),
  offered_at timestamptz,
  offer_expires_at timestamptz,
  left_at timestamptz,
  primary key (profile_id, topic_slug),
  constraint an_offer_says_whose_and_until_when check (
    (offered_at is null) = (offer_expires_at is null) and (offered_at is null) = (offered_mentor_id is null)),
  constraint an_offer_ends_after_it_begins check (offer_expires_at > offered_at)
);
comment on table public.wait_list is
  'Who waits for a mentor on a topic, first come first (D12). An offer names the mentor who has a place and until when it is theirs to ask for (UTC). left_at: kept for a few minutes, so that leaving can be undone. Written by join_wait_list(), leave_wait_list() and the jobs alone.';
create index wait_list_by_topic on public.wait_list (topic_slug, created_at, profile_id);
create index wait_list_left on public.wait_list (left_at) where left_at is not null;
create index wait_list_offers on public.wait_list (offered_mentor_id, offer_expires_at) where offered_mentor_id is not null;

create table public.reports (
  id uuid primary key default gen_random_uuid(),
  reporter_id uuid not null references public.profiles (id),
  subject_kind text not null,
  subject_id uuid not null,
  reason text not null,
  note text,
  created_at timestamptz not null default private.now(),
  resolved_at timestamptz,
  resolved_by uuid,
  resolution text,
  constraint what_can_be_reported check (subject_kind in ('profile', 'request')),
  constraint why_it_is_reported check (reason in ('harassment', 'discrimination', 'scam', 'asks_for_money', 'false_profile', 'safety', 'other')),
  constraint a_report_note_is_at_most_2000_characters check (char_length(note) <= 2000 and private.is_plain(note))
);
comment on table public.reports is 'What members report to staff (T39, CB-05). The reported person never sees it.';
create index reports_settled on public.reports (resolved_at) where resolved_at is not null;
create index reports_waiting on public.reports (created_at) where resolved_at is null;
create index reports_by_reporter on public.reports (reporter_id, created_at);

grant select, insert, update, delete on public.saved_mentors to authenticated;
grant select on public.wait_list to authenticated;

-- Not who decided: a member who reports learns what was done, not by whom.
grant select (id, reporter_id, subject_kind, subject_id, reason, note, created_at, resolved_at, resolution) on public.reports to authenticated;
grant select, insert, update, delete on public.saved_mentors, public.wait_list, public.reports to service_role;
alter table public.saved_mentors enable row level security;
alter table public.wait_list enable row level security;
alter table public.reports enable row level security;
