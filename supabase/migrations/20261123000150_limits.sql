-- What every process counts and remembers together: how often something was asked,
-- and what became of a post. Three processes side by side are one Portage (D20).

create table private.rate_limits (
  name text not null,
  key text not null,
  seconds integer not null,
  taken integer not null,
  ends_at timestamptz not null,
  primary key (name, key, seconds),
  constraint a_limit_is_named_in_short check (char_length(name) between 1 and 60),
  constraint a_row_counts_something check (taken > 0)
);
comment on table private.rate_limits is
  'How often each thing was done (name) by each address, mailbox or session (key, a keyed digest) in the window of so many seconds that ends at ends_at (UTC). Read and written by take_allowance alone.';
create index rate_limits_by_end on private.rate_limits (ends_at);

create table private.sent_posts (
  key text primary key,
  claim integer not null default 1,
  claimed_until timestamptz not null,
  done_at timestamptz,
  outcome jsonb,
  constraint what_is_done_has_an_outcome check ((done_at is null) = (outcome is null))
);
comment on table private.sent_posts is
  'Forms that were posted (key, a keyed digest) and what came of them, for a quarter of an hour: whoever posts the same again gets the same answer, whichever process takes it. One under way is held until claimed_until (UTC).';
create index sent_posts_by_claim on private.sent_posts (claimed_until);

alter table private.rate_limits enable row level security;
alter table private.sent_posts enable row level security;

insert into private.secrets (name, value) values ('counted_keys', private.random_token());

insert into private.jobs (name, place, every, most) values
  ('forget_limits', 140, '10 minutes', 500);
