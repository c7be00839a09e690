-- Sign-in: what holds whoever writes an account, and what the embedded auth asks before it opens one.
-- Hosted auth writes the same tables: its triggers fire here too, its own limits stand in supabase/config.toml.

insert into public.settings (key, value, description) values
  ('code_tries', '5', 'Wrong tries after which a sign-in code is dead, wherever they came from (T62).'),
  ('password_after_code_minutes', '15', 'Minutes after a sign-in by code in which a password may be set.');

-- Passwords ------------------------------------------------------------------------------

insert into private.notification_types (type, kind, by_email) values ('password_set', 'account', true);

create table private.code_sign_ins (
  session_id uuid primary key references auth.sessions (id) on delete cascade,
  at timestamptz not null default private.now()
);
comment on table private.code_sign_ins is
  'Sessions that a code opened and that have set no password yet. Gone with the session.';
alter table private.code_sign_ins enable row level security;

-- Codes ----------------------------------------------------------------------------------

create table private.code_tries (
  user_id uuid primary key references auth.users (id) on delete cascade,
  code text not null,
  tries integer not null
);
comment on table private.code_tries is
  'How often the code that a mailbox waits for was tried. code names it by the digest that auth keeps; a new code begins anew.';
alter table private.code_tries enable row level security;

-- Refresh tokens ---------------------------------------------------------------------------

create table private.used_refresh_tokens (
  digest bytea primary key,
  session_id uuid not null references auth.sessions (id) on delete cascade
);
comment on table private.used_refresh_tokens is
  'Refresh tokens that have done their one work, as digests. Gone with the session.';
create index used_refresh_tokens_by_session on private.used_refresh_tokens (session_id);
alter table private.used_refresh_tokens enable row level security;
