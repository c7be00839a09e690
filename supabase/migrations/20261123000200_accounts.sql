-- Accounts: one can be mentee, mentor or both (T12). Hosted auth writes the same tables as the embedded
-- one: triggers fire there too, its own limits stand in supabase/config.toml.

create type public.account_status as enum ('active', 'leaving', 'deleted');

create table public.profiles (
  id uuid primary key,
  display_name text not null default '',
  locale text not null default 'en',
  province_code text references public.provinces (code),
  city text,
  time_zone text not null default 'America/Toronto',
  languages text[] not null default '{}',
  about text,
  pronouns text,
  use_initials boolean not null default true,
  role public.member_role not null default 'member',
  status public.account_status not null default 'active',
  delete_after timestamptz,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint a_display_name_is_at_most_60_characters check (char_length(display_name) <= 60),
  constraint a_display_name_is_plain check (private.is_plain_line(display_name)),
  constraint a_city_is_at_most_80_characters check (char_length(city) <= 80 and private.is_plain_line(city)),
  constraint about_is_at_most_1000_characters check (char_length(about) <= 1000 and private.is_plain(about)),
  constraint pronouns_are_at_most_40_characters check (char_length(pronouns) <= 40 and private.is_plain_line(pronouns)),
  constraint at_most_10_languages check (cardinality(languages) <= 10),
  constraint who_leaves_knows_when check ((status = 'leaving') = (delete_after is not null))
);
comment on table public.profiles is
  'One row a member, made when the account is. No e-mail, phone or surname here: those are in profile_contacts and auth.users. A deleted account keeps its row, emptied, so that the other side of a request is never stuck (T14).';
comment on column public.profiles.delete_after is 'While an account is leaving: when it is erased (UTC). Until then its owner can keep it (T14).';
comment on column public.profiles.use_initials is 'A first request shows initials until the mentor accepts (D15, S4-02).';
comment on column public.profiles.pronouns is 'As their owner writes them. On a public profile, and in a request where the name shows: not beside initials.';
create index profiles_by_province on public.profiles (province_code);
create index profiles_leaving on public.profiles (delete_after) where status = 'leaving';
create index profiles_staff on public.profiles (role) where role <> 'member';

create table public.profile_contacts (
  profile_id uuid primary key references public.profiles (id),
  full_name text,
  phone text,
  updated_at timestamptz not null default private.now(),
  constraint a_full_name_is_at_most_120_characters check (char_length(full_name) <= 120 and private.is_plain_line(full_name)),
  constraint a_phone_is_in_international_form check (phone ~ '^\+[1-9][0-9]{6,14}$')
);
comment on table public.profile_contacts is
  'What the other side sees only after acceptance (T28). Read by its owner; by the other side through relationship_contact().';

-- Sign-in -------------------------------------------------------------------------------

create table private.code_sign_ins (
  session_id uuid primary key references auth.sessions (id) on delete cascade,
  at timestamptz not null default private.now()
);
comment on table private.code_sign_ins is
  'Sessions that a code opened and that have set no password yet. Gone with the session.';

create table private.code_tries (
  user_id uuid primary key references auth.users (id) on delete cascade,
  code text not null,
  tries integer not null
);
comment on table private.code_tries is
  'How often the code that a mailbox waits for was tried. code names it by the digest that auth keeps; a new code begins anew.';

create table private.used_refresh_tokens (
  digest bytea primary key,
  session_id uuid not null references auth.sessions (id) on delete cascade
);
comment on table private.used_refresh_tokens is
  'Refresh tokens that have done their one work, as digests. Gone with the session.';
create index used_refresh_tokens_by_session on private.used_refresh_tokens (session_id);

-- Who reads -----------------------------------------------------------------------------

grant select on public.profiles, public.profile_contacts to authenticated;
grant select, insert, update, delete on public.profiles, public.profile_contacts to service_role;

alter table public.profiles enable row level security;
alter table public.profile_contacts enable row level security;
alter table private.code_sign_ins enable row level security;
alter table private.code_tries enable row level security;
alter table private.used_refresh_tokens enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into public.settings (key, value, description) values
  ('code_tries', '5', 'Wrong tries after which a sign-in code is dead, wherever they came from (T62).'),
  ('password_after_code_minutes', '15', 'Minutes after a sign-in by code in which a password may be set.');

insert into private.notification_types (type, kind, by_email) values
  ('password_set', 'account', true);

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('profile', 2, '{you,asked,other_side,coordinators,safeguarding}', 'erased'),
  ('contact', 3, '{you,other_side}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.profile_contacts', 'contact', 60, 'profile_id = $1', 'delete', null, 'contact', '{}', true, null, null, null),
  ('public.profiles', 'profile', 61, 'id = $1', 'empty',
    'display_name = '''', city = null, province_code = null, languages = ''{}'', about = null, pronouns = null, role = ''member'', status = ''deleted'', delete_after = null, updated_at = private.now()',
    'profile', '{}', true, null, null, null);

-- What auth keeps beside an account goes before it: the address and the id are in them.
insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('auth.audit_log_entries', 'contact', 95, 'exists (select from auth.users u where u.id = $1 and (payload::text like ''%'' || u.id || ''%'' or payload::jsonb ->> ''actor_username'' = u.email))', 'delete', null, null, '{}', false, null, null, null),
  ('auth.flow_state', 'contact', 96, 'user_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('auth.refresh_tokens', 'contact', 97, 'user_id::text = (select u.id::text from auth.users u where u.id = $1)', 'delete', null, null, '{}', false, null, null, null),
  ('auth.users', 'contact', 99, 'id = $1', 'delete', null, null, '{}', false, null, null, null);
