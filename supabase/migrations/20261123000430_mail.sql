-- Mail: the one-time codes that the buttons of an e-mail carry, and the tokens that stop one kind of it.

create table private.link_codes (
  code_hash text primary key,
  outbox_id uuid not null,
  profile_id uuid not null,
  purpose text not null,
  request_id uuid references public.requests (id),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint the_purpose_is_known check (purpose in ('request', 'still_open')),
  constraint a_request_code_names_its_request check ((purpose = 'request') = (request_id is not null))
);
comment on table private.link_codes is
  'One-time codes in e-mail links, kept as hashes: a code shows one request to one member and acts once, when a button is pressed. An e-mail that is written again carries a further code; all codes of one e-mail (outbox_id) are used up together.';
create index link_codes_by_end on private.link_codes (expires_at);
create index link_codes_by_request on private.link_codes (request_id);
create index link_codes_by_outbox on private.link_codes (outbox_id);
create index link_codes_by_profile on private.link_codes (profile_id);

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

alter table private.link_codes enable row level security;
alter table private.unsubscribe_tokens enable row level security;

insert into public.settings (key, value, description) values
  ('keep_codes_days', '30', 'Days a one-time code is kept after it ended.');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.link_codes', 'notices', 10, 'profile_id = $1', 'delete', null, null, '{}', false, 'expires_at < $1', 'keep_codes_days', 'delete'),
  ('private.unsubscribe_tokens', 'notices', 14, 'profile_id = $1', 'delete', null, null, '{}', false, 'made_at < $1', 'keep_notifications_days', 'delete');
