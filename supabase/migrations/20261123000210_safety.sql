-- Safety: whom a member blocked, and what members report to staff.

create table public.blocks (
  blocker_id uuid not null references public.profiles (id),
  blocked_id uuid not null references public.profiles (id),
  created_at timestamptz not null default private.now(),
  request_id uuid,
  known_as text,
  constraint a_block_is_written_once unique nulls not distinct (blocker_id, blocked_id, request_id),
  constraint nobody_blocks_themselves check (blocker_id <> blocked_id)
);
comment on table public.blocks is 'A blocked person can neither find nor contact the other (T39). Only the one who blocks sees the row. request_id: they knew the other by this first request alone, and blocking must not tell them who it was. known_as: the blocker''s name on that day; the one who is blocked reads no later one.';
create index blocks_by_blocked on public.blocks (blocked_id);

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

-- Who reads -----------------------------------------------------------------------------

-- Not whom: a mentor may block somebody whose name they were not told. list_my_blocks() says what they may know.
grant select (blocker_id, request_id, created_at) on public.blocks to authenticated;
-- Not who decided: a member who reports learns what was done, not by whom.
grant select (id, reporter_id, subject_kind, subject_id, reason, note, created_at, resolved_at, resolution) on public.reports to authenticated;
grant select, insert, update, delete on public.blocks, public.reports to service_role;

alter table public.blocks enable row level security;
alter table public.reports enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into public.settings (key, value, description) values
  ('reports_a_day', '10', 'Reports a member may send in 24 hours (T62).'),
  ('keep_reports_days', '730', 'Days a report is kept after it was settled.');

insert into private.notification_types (type, kind, by_email) values
  ('report_received', 'safety', true);

insert into private.staff_sections (name) values ('reports');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('reports', 10, '{you,coordinators,safeguarding}', 'kept');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.blocks', 'own_lists', 34, '$1 in (blocker_id, blocked_id)', 'delete', null, null, '{}', false, null, null, null),
  ('public.reports', 'reports', 40, 'reporter_id = $1', 'keep', null, 'reports', '{resolved_by}', false, 'resolved_at < $1', 'keep_reports_days', 'delete');
