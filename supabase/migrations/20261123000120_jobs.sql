-- The register of jobs: each by itself, in batches, under a lease, and seen when it fails.
-- Each capability adds its own.

create table private.jobs (
  name text primary key,
  place integer not null unique,
  every interval,
  most integer not null,
  next_at timestamptz not null default private.now(),
  claim uuid,
  claimed_until timestamptz,
  last_started_at timestamptz,
  last_finished_at timestamptz,
  failures integer not null default 0,
  failing_since timestamptz,
  last_error text,
  constraint a_job_is_named_like_its_function check (name ~ '^[a-z][a-z_]{2,40}$'),
  constraint a_batch_holds_something check (most > 0),
  constraint a_pause_between_runs_is_positive check (every > interval '0'),
  constraint a_claim_says_until_when check ((claim is null) = (claimed_until is null)),
  constraint who_fails_says_since_when check ((failures = 0) = (failing_since is null))
);
comment on table private.jobs is
  'What time has decided and a job writes down. name: of the function private.<name>(p_most) that does one batch and returns a job_pass. every: the pause between two runs; null: once a night. most: rows in one batch, few enough to end well below the 8 seconds of a hosted service role. next_at: when it is due (UTC). claim, claimed_until: which worker runs it and until when no other may. failures: runs in a row that failed, since failing_since. Written by migrations and by claim_job(), run_job(), fail_job() and retry_job().';

create type private.job_pass as (
  handled integer,   -- rows done; as many as were asked for means that more may wait
  failed integer,    -- rows that raised: left as they were, the others are done all the same
  last_error text    -- what the last of them raised
);

alter table private.jobs enable row level security;

insert into public.settings (key, value, description) values
  ('night_hour_utc', '8', 'Hour of the day (UTC) from which nightly jobs run: 8 is three in the morning in Toronto in winter, four in summer.');

insert into private.staff_sections (name) values ('jobs');
