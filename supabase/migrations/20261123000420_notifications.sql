-- Notifications: one row in the app, one effect in the outbox, never twice. Their kinds and types are a
-- register of the foundation.

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

grant select on public.notifications, public.notification_preferences to authenticated;
grant update (read_at) on public.notifications to authenticated;
grant insert, update, delete on public.notification_preferences to authenticated;
grant select, insert, update, delete on public.notifications, public.notification_preferences to service_role;

alter table public.notifications enable row level security;
alter table public.notification_preferences enable row level security;

insert into public.settings (key, value, description) values
  ('keep_notifications_days', '365', 'Days a notification is kept.'),
  ('keep_effects_days', '30', 'Days a delivered effect, such as an e-mail, is remembered.');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.outbox', 'notices', 11, 'payload ->> ''notification_id'' in (select id::text from public.notifications where profile_id = $1)', 'delete', null, null, '{}', false,
    'done_at < $1', 'keep_effects_days', 'delete'),
  ('public.notifications', 'notices', 12, 'profile_id = $1', 'delete', null, 'notifications', '{}', false, 'created_at < $1', 'keep_notifications_days', 'delete'),
  ('public.notification_preferences', 'notices', 13, 'profile_id = $1', 'delete', null, 'preferences', '{}', false, null, null, null);
