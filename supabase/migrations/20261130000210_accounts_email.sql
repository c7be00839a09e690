-- Changing the address of an account: a code to the old mailbox, a code to the new one, and a way back for some days.

create table private.email_changes (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references public.profiles (id),
  old_email text not null,
  new_email text not null,
  asked_at timestamptz not null default private.now(),
  changed_at timestamptz,
  undo_hash text unique,
  undone_at timestamptz,
  constraint the_address_is_another check (new_email <> old_email),
  constraint only_what_was_changed_is_undone check (undone_at is null or changed_at is not null)
);
comment on table private.email_changes is
  'Changes of a member''s address: one at a time under way (changed_at is null), and those that can still be undone. undo_hash: of the link in the e-mail to the old address. Written by start_email_change(), change_my_email() and undo_email_change() alone.';
create unique index one_email_change_under_way on private.email_changes (profile_id) where changed_at is null;
create index email_changes_by_profile on private.email_changes (profile_id);
create index email_changes_by_age on private.email_changes ((coalesce(changed_at, asked_at)));

create table private.mailbox_codes (
  change_id uuid references private.email_changes (id) on delete cascade,
  side text not null,
  email text not null,
  code_hash text,
  expires_at timestamptz,
  tries integer not null default 0,
  constraint one_code_a_side unique (change_id, side),
  constraint the_side_is_known check (side in ('old', 'new')),
  constraint a_code_ends check ((code_hash is null) = (expires_at is null))
);
comment on table private.mailbox_codes is
  'What proves that somebody reads a mailbox: six digits, kept as a keyed digest, made when the e-mail with them is written and dead after mailbox_code_minutes or code_tries wrong tries. An e-mail that is written again carries new ones.';

alter table private.email_changes enable row level security;
alter table private.mailbox_codes enable row level security;

insert into private.secrets (name, value) values ('mailbox_codes', private.random_token());

insert into public.settings (key, value, description) values
  ('mailbox_code_minutes', '60', 'Minutes in which a code works that proves a mailbox for a change of address.'),
  ('email_undo_days', '7', 'Days in which the old mailbox can undo a change of address.');

insert into private.notification_types (type, kind, by_email) values
  ('email_changed', 'account', true),
  ('email_put_back', 'account', true);

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.mailbox_codes', 'contact', 55, 'change_id in (select id from private.email_changes where profile_id = $1)', 'delete', null, null, '{}', false, null, null, null),
  ('private.email_changes', 'contact', 56, 'profile_id = $1', 'delete', null, 'email_changes', '{profile_id,undo_hash}', false,
    'COALESCE(changed_at, asked_at) < $1', 'email_undo_days', 'delete');
