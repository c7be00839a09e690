-- Foundation: nothing is granted by default, helpers live in `private`,
-- time comes from one function, side effects wait in one outbox.

create schema if not exists private;
create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;

comment on schema private is 'Helpers and tables that the API never exposes.';

revoke all on schema public from public;
grant usage on schema public to anon, authenticated, service_role;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

-- Clock ---------------------------------------------------------------------

create table private.clock (
  only_row boolean primary key default true,
  skew interval not null default '0',
  constraint there_is_one_clock check (only_row),
  constraint the_clock_never_runs_behind check (skew >= interval '0')
);
comment on table private.clock is
  'How far Portage''s clock runs ahead of the server''s. Zero in production; /dev moves it to show what happens in 14 days.';
insert into private.clock default values;
alter table private.clock enable row level security;

-- The only source of time for every rule, deadline and job (UTC).
-- Security definer: readers may know the time, not touch the clock.
create function private.now() returns timestamptz
language sql stable security definer set search_path = ''
as $$ select pg_catalog.now() + skew from private.clock $$;
grant execute on function private.now() to anon, authenticated, service_role;

-- Settings ------------------------------------------------------------------

create table public.settings (
  key text primary key,
  value jsonb not null,
  description text not null,
  constraint a_setting_is_named_in_snake_case check (key ~ '^[a-z][a-z0-9_]{2,40}$')
);
comment on table public.settings is
  'The rules'' numbers, one row each, with what they mean. Read by everyone, changed by an owner through SQL or migrations.';
grant select on public.settings to anon, authenticated;
grant select, insert, update, delete on public.settings to service_role;
alter table public.settings enable row level security;

insert into public.settings (key, value, description) values
  ('answer_days', '14', 'Days a mentor has to answer a request (XE-04, T26).'),
  ('question_days', '7', 'Days a mentee has to reply to a mentor''s question (D3).'),
  ('extension_days', '7', 'Days one extension adds, once a request (D3).'),
  ('least_days_after_reply', '3', 'Days a mentor has at the least after a mentee''s reply (D3).'),
  ('first_reminder_days_left', '7', 'First reminder: this many days before the deadline, day 7 of 14 (T26).'),
  ('last_reminder_days_left', '2', 'Last reminder: this many days before the deadline, day 12 of 14 (T26).'),
  ('reminder_rest_hours', '12', 'Hours in which nobody is reminded after they were told of a date or reminded of it (XE-06).'),
  ('mentee_open_requests', '5', 'Open requests a mentee may have at once (T23).'),
  ('mentee_requests_a_day', '10', 'Requests a mentee may send in 24 hours (T62).'),
  ('reports_a_day', '10', 'Reports a member may send in 24 hours (T62).'),
  ('load_days', '91', 'Days in which a request counts as recent load: what the order of search and the suggestions spread (D1, D5).'),
  ('expired_in_a_row', '2', 'Requests a mentor lets expire in a row before being asked "still open?" (D2).'),
  ('still_open_days', '7', 'Days a mentor has to say "still open" before the profile is paused (D2).'),
  ('offer_hours', '48', 'Hours the first in line has to ask for a place before the next one is told (D12).'),
  ('wait_lists_at_once', '5', 'Topics one member may wait for at once (D12).'),
  ('group_session_over', '5', 'A longer line than this offers the topic''s mentors a group session (D13).'),
  ('group_offer_days', '30', 'Days a mentor has to answer the offer of a group session (D13).'),
  ('group_offer_again_days', '90', 'Days before the same mentor is asked again about the same topic (D13).'),
  ('draft_reminder_days', '[3, 10]', 'Days after the last edit when an unfinished mentor profile is recalled to its owner, at most twice (T13).'),
  ('conduct_version', '"2026-11"', 'Version of the code of conduct a mentor must have accepted (T18).'),
  ('orientation_versions', '{"mentor": "2026-11", "mentee": "2026-11", "manager": "2026-11"}', 'Version of each track of the orientation that counts today (T18).'),
  ('mentor_orientation_required', 'true', 'Whether a mentor is listed only after the mentors'' orientation (TD-10).'),
  ('mentee_orientation_required', 'true', 'Whether a mentee sends a request only after the mentees'' orientation (TD-10).'),
  ('night_hour_utc', '8', 'Hour of the day (UTC) from which nightly jobs run: 8 is three in the morning in Toronto in winter, four in summer.'),
  ('deletion_grace_days', '14', 'Days in which a member can still keep an account they asked to delete (T14).'),
  ('keep_notifications_days', '365', 'Days a notification is kept.'),
  ('keep_effects_days', '30', 'Days a delivered effect, such as an e-mail, is remembered.'),
  ('keep_codes_days', '30', 'Days a one-time code is kept after it ended.'),
  ('keep_words_days', '730', 'Days the words of a request are kept after its end.'),
  ('keep_reports_days', '730', 'Days a report is kept after it was settled.'),
  ('keep_feedback_days', '365', 'Days that feedback is kept after it was settled.'),
  ('story_consent_version', '"2026-11"', 'Version of the words with which a member agrees to share a story (CR-05).'),
  ('keep_addresses_days', '180', 'Days for which the address of a profile that is gone answers "gone"; after them it answers like one that never was.'),
  ('ask_again_hours', '24', 'Hours before a mentee who took a request back can ask the same mentor again.'),
  ('keep_invitations_days', '365', 'Days an invitation is kept.'),
  ('processors', '{}', 'Who handles data for this installation, written at start from what it is connected to (MC-18).'),
  ('demo_people', 'false', 'Whether the people here are demo people, put into an empty database; only then does a laptop have /dev.'),
  ('prices_shown', 'false', 'Whether prices and the cost filter show; set at start from the payment configuration (T57).');

-- Secrets ---------------------------------------------------------------------

create table private.secrets (
  name text primary key,
  value text not null
);
comment on table private.secrets is 'Made once per installation, never leaves the database.';
alter table private.secrets enable row level security;

-- 64 hex digits that nobody can guess or compute.
create function private.random_token() returns text
language sql volatile security invoker set search_path = ''
as $$ select encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'utf8')), 'hex') $$;

-- Audit ---------------------------------------------------------------------

create table private.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default private.now(),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  reason text,
  detail jsonb not null default '{}'
);
comment on table private.audit_log is
  'What staff did or read, when and why (T45, T49). Append only; the person concerned can see it.';
create index audit_log_by_subject on private.audit_log (subject_id, at);
alter table private.audit_log enable row level security;

-- Outbox --------------------------------------------------------------------

create table private.outbox (
  id uuid primary key default gen_random_uuid(),
  key text not null,
  kind text not null,
  payload jsonb not null default '{}',
  created_at timestamptz not null default private.now(),
  available_at timestamptz not null default private.now(),
  claimed_until timestamptz,
  attempts integer not null default 0,
  composed_at timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  constraint each_effect_is_written_once unique (key),
  constraint the_kind_is_known check (kind in ('email')),
  constraint done_is_not_dead check (done_at is null or dead_at is null)
);
comment on table private.outbox is
  'Effects that leave the database, written in the transaction that caused them. Claimed with skip locked under a lease, retried with backoff, dead after 10 tries and shown to staff. composed_at: when an e-mail was first found to be worth sending.';
create index outbox_waiting on private.outbox (available_at) where done_at is null and dead_at is null;
create index outbox_delivered on private.outbox (done_at) where done_at is not null;
alter table private.outbox enable row level security;
