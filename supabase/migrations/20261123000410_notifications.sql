-- Notifications: one row in the app, one effect in the outbox, never twice.

create table public.notification_kinds (
  kind text primary key,
  always boolean not null,
  position integer not null
);
comment on table public.notification_kinds is
  'What can be switched per channel; kinds marked always cannot be switched off (T15).';
insert into public.notification_kinds (kind, always, position) values
  ('requests', true, 1), ('safety', true, 2), ('account', true, 3), ('tips', false, 4), ('waiting', false, 5), ('matches', false, 6);

-- Which kind a type of notification belongs to, and whether it is also an e-mail.
create table private.notification_types (
  type text primary key,
  kind text not null references public.notification_kinds (kind),
  by_email boolean not null
);
insert into private.notification_types (type, kind, by_email) values
  ('request_received', 'requests', true),
  ('request_sent', 'requests', true),
  ('request_reminder', 'requests', true),
  ('request_question', 'requests', true),
  ('request_question_reminder', 'requests', true),
  ('request_reply', 'requests', true),
  ('request_extended', 'requests', true),
  ('request_accepted', 'requests', true),
  ('request_declined', 'requests', true),
  ('request_expired', 'requests', true),
  ('request_withdrawn', 'requests', true),
  ('request_closed', 'requests', true),
  ('relationship_ended', 'requests', true),
  ('still_open_asked', 'account', true),
  ('paused_unanswered', 'account', true),
  ('pause_over', 'tips', true),
  ('mentor_approved', 'account', true),
  ('mentor_declined', 'account', true),
  ('mentor_paused_by_staff', 'account', true),
  ('photo_removed_by_staff', 'account', true),
  ('draft_waiting', 'tips', true),
  ('account_leaving', 'account', true),
  ('story_published', 'account', true),
  ('story_declined', 'account', true),
  ('report_received', 'safety', true),
  ('topic_open', 'waiting', true),
  ('place_passed', 'waiting', true),
  ('group_accepted', 'waiting', true),
  ('group_offer', 'tips', true),
  ('saved_search_matches', 'matches', true);
alter table private.notification_types enable row level security;

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references public.profiles (id),
  type text not null,
  key text not null,
  request_id uuid references public.requests (id),
  relationship_id uuid references public.relationships (id),
  data jsonb not null default '{}',
  created_at timestamptz not null default private.now(),
  read_at timestamptz,
  constraint nobody_is_told_twice unique (profile_id, key)
);
comment on table public.notifications is
  'What a member was told, in the app and by e-mail. key names the event, so that nobody is told twice. data holds codes and dates, never the other side''s contact details.';
create index notifications_unread on public.notifications (profile_id, created_at desc);
create index notifications_by_age on public.notifications (created_at);
create index notifications_by_request on public.notifications (request_id);
create index notifications_by_relationship on public.notifications (relationship_id);

create table public.notification_preferences (
  profile_id uuid not null references public.profiles (id),
  kind text not null references public.notification_kinds (kind),
  channel text not null,
  enabled boolean not null,
  primary key (profile_id, kind, channel),
  constraint the_channel_is_known check (channel in ('email', 'in_app')),
  constraint requests_safety_and_account_always_arrive check (enabled or kind not in ('requests', 'safety', 'account'))
);
comment on table public.notification_preferences is 'Switches a member moved; no row means on (T15).';
create index notification_preferences_by_kind on public.notification_preferences (kind);

create table private.unsubscribe_tokens (
  token_hash text primary key,
  profile_id uuid not null,
  kind text not null,
  made_at timestamptz not null default private.now()
);
comment on table private.unsubscribe_tokens is
  'One-click unsubscribe: each e-mail that can be stopped carries a random token in its header and foot, kept here as a hash. It may be used again and again.';
create index unsubscribe_tokens_by_profile on private.unsubscribe_tokens (profile_id);
create index unsubscribe_tokens_by_age on private.unsubscribe_tokens (made_at);
alter table private.unsubscribe_tokens enable row level security;

grant select on public.notification_kinds to anon, authenticated;
grant select on public.notifications, public.notification_preferences to authenticated;
grant update (read_at) on public.notifications to authenticated;
grant insert, update, delete on public.notification_preferences to authenticated;
grant select, insert, update, delete on public.notification_kinds, public.notifications, public.notification_preferences to service_role;

alter table public.notification_kinds enable row level security;
alter table public.notifications enable row level security;
alter table public.notification_preferences enable row level security;
