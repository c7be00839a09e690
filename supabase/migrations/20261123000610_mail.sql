-- What an e-mail may say, and the one-time codes its buttons carry.

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
alter table private.link_codes enable row level security;
