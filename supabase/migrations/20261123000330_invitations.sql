-- Invitations: what a programme's own list becomes. Nobody is published by an
-- import; the person invited sees a filled-in draft and decides.

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  locale text not null default 'en',
  person jsonb not null,
  mentor jsonb not null,
  source text not null,
  status text not null default 'waiting',
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  sent_at timestamptz,
  constraint one_invitation_an_address unique (email),
  constraint an_address_is_in_its_one_form check (email is not distinct from private.normal_email(email)),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint the_status_is_known check (status in ('waiting', 'accepted', 'refused'))
);
comment on table public.invitations is
  'People a programme would like as mentors, from its own list. person fits save_my_profile(), mentor fits save_mentor_profile(). Only staff and the owner of the address see it.';
create index invitations_by_age on public.invitations (updated_at);

-- Who is never invited again ------------------------------------------------------------

create table private.never_invited (
  mark text primary key,
  marked_at timestamptz not null default private.now()
);
comment on table private.never_invited is
  'Addresses that no list may invite: of people who refused an invitation, pressed “never again” or had their account erased. Kept for good, as private.invitation_mark() writes them: enough to know an address again, not enough to read it.';

create table private.invitation_links (
  code_hash text primary key,
  mark text not null,
  invitation_id uuid references public.invitations (id) on delete set null,
  created_at timestamptz not null default private.now()
);
comment on table private.invitation_links is
  'The “never again” links of invitation e-mails, kept as hashes. They outlive the invitation: an old e-mail still says no.';
create index invitation_links_by_invitation on private.invitation_links (invitation_id);
create index invitation_links_by_age on private.invitation_links (created_at);
create index invitation_links_by_mark on private.invitation_links (mark);

-- Who reads -----------------------------------------------------------------------------

grant select on public.invitations to authenticated;
grant select, insert, update, delete on public.invitations to service_role;

alter table public.invitations enable row level security;
alter table private.never_invited enable row level security;
alter table private.invitation_links enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into private.secrets (name, value) values ('never_invited', private.random_token());

insert into public.settings (key, value, description) values
  ('keep_invitations_days', '365', 'Days an invitation is kept.');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('invitations', 9, '{you,coordinators}', 'erased'),
  ('never_invited', 14, '{nobody}', 'mark');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.invitations', 'invitations', 42, 'email = (select private.normal_email(u.email) from auth.users u where u.id = $1)', 'delete', null, 'invitations', '{}', false, 'updated_at < $1', 'keep_invitations_days', 'delete'),
  ('private.never_invited', 'never_invited', 46, 'mark = private.invitation_mark((select u.email from auth.users u where u.id = $1))', 'keep', null, null, '{}', false, null, null, null),
  ('private.invitation_links', 'invitations', 47, 'mark = private.invitation_mark((select u.email from auth.users u where u.id = $1))', 'delete', null, null, '{}', false, 'created_at < $1', 'keep_invitations_days', 'delete');
