-- Jobs: each by itself, in batches, under a lease, and seen when it fails. A job can run twice at once
-- without harm: rows that another worker holds are passed over, and looked at again next time.

-- Helpers -------------------------------------------------------------------------------

-- Does one thing for each id in its own subtransaction: one that fails leaves the others done.
-- p_do names a function private.<p_do>(uuid).
create or replace function private.for_each(p_do text, p_ids uuid[]) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  pass private.job_pass := (0, 0, null);
  one uuid;
begin
  foreach one in array p_ids loop
    begin
      execute format('select private.%I($1)', p_do) using one;
      pass.handled := pass.handled + 1;
    exception when others then
      pass.failed := pass.failed + 1;
      pass.last_error := one || ': ' || sqlerrm;
    end;
  end loop;
  return pass;
end $$;

-- When a job that is done runs again: after its pause, or in the next night.
create or replace function private.next_run(p_job private.jobs) returns timestamptz
language sql stable security invoker set search_path = ''
as $$
  select coalesce(private.now() + p_job.every, case when tonight > private.now() then tonight else tonight + interval '24 hours' end)
  from (select date_trunc('day', private.now(), 'UTC') + make_interval(hours => private.setting_int('night_hour_utc')) as tonight) as night
$$;

-- Failing jobs, as staff see them, the oldest trouble first. There are few jobs: all of them.
create or replace function private.jobs_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object('total', count(*), 'rows', coalesce(jsonb_agg(jsonb_build_object('name', name, 'failing_since', failing_since,
    'failures', failures, 'last_error', last_error, 'next_at', next_at) order by failing_since, place), '[]'))
  from private.jobs where failing_since is not null
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.claim_job(p_claim uuid, p_lease_seconds integer default 60) returns text
language sql security definer set search_path = ''
as $$
  update private.jobs j set
    claim = p_claim, claimed_until = private.now() + make_interval(secs => p_lease_seconds), last_started_at = private.now(),
    -- A claim that was still there ran out: whoever had it did not come back.
    failures = case when j.claim is null then j.failures else j.failures + 1 end,
    failing_since = case when j.claim is null then j.failing_since else coalesce(j.failing_since, j.last_started_at) end,
    last_error = case when j.claim is null then j.last_error else 'the worker that ran it did not come back' end
  from (
    select name from private.jobs
    where next_at <= private.now() and (claimed_until is null or claimed_until <= private.now())
    order by next_at, place limit 1 for update skip locked) as due
  where j.name = due.name
  returning j.name
$$;
comment on function public.claim_job(uuid, integer) is
  'Hands the job that is due longest to one worker under a lease; null when none is due. p_claim: a new id, to run, finish or fail it with. Service role only.';

create or replace function public.run_job(p_name text, p_claim uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  job private.jobs;
  pass private.job_pass;
  more boolean;
begin
  -- Locked to the end: past its lease too nobody else runs it meanwhile.
  select * into job from private.jobs where name = p_name and claim = p_claim for update;
  if not found then return jsonb_build_object('handled', 0, 'failed', 0, 'more', false); end if;
  execute format('select * from private.%I($1)', job.name) into pass using job.most;
  more := pass.handled >= job.most;
  update private.jobs set
    claim = null, claimed_until = null, last_finished_at = private.now(),
    next_at = case when more then private.now() else private.next_run(job) end,
    failures = case when pass.failed > 0 then failures + 1 else 0 end,
    failing_since = case when pass.failed > 0 then coalesce(failing_since, private.now()) end,
    last_error = left(pass.last_error, 500)
  where name = job.name;
  return jsonb_build_object('handled', pass.handled, 'failed', pass.failed, 'more', more);
end $$;
comment on function public.run_job(text, uuid) is
  'Runs one batch of a claimed job in this transaction and says when it is due next: at once when the batch was full. Rows that fail are left as they were and make the job a failing one. Returns {handled, failed, more}; all 0 when the claim is no longer ours. Raises whatever the job raises: then fail_job() is to be told. Service role only.';

create or replace function public.fail_job(p_name text, p_claim uuid, p_error text) returns boolean
language sql security definer set search_path = ''
as $$
  with failed as (
    update private.jobs set
      claim = null, claimed_until = null, failures = failures + 1, failing_since = coalesce(failing_since, private.now()), last_error = left(p_error, 500),
      next_at = private.now() + least(make_interval(secs => 15 * power(2, least(failures, 10))), interval '1 hour')
    where name = p_name and claim = p_claim returning 1)
  select exists (select from failed)
$$;
comment on function public.fail_job(text, uuid, text) is
  'Writes down that a claimed job failed as a whole, and puts it off for a pause that grows to an hour. False when the claim is no longer ours. Service role only.';

create or replace function public.retry_job(p_name text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare staff uuid := private.staff_actor();
begin
  update private.jobs set next_at = private.now() where name = p_name and failing_since is not null;
  if not found then raise exception 'job_not_failing'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, detail) values (staff, 'job_retry', 'job', jsonb_build_object('name', p_name));
  return jsonb_build_object('name', p_name);
end $$;
comment on function public.retry_job(text) is 'Staff have a failing job run at once; logged. Returns {name}. Raises staff_only, job_not_failing.';

create or replace function public.jobs_state() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'failing', count(*) filter (where failing_since is not null),
    'late', count(*) filter (where next_at <= private.now() - interval '10 minutes' and failing_since is null),
    'last_finished_at', max(last_finished_at))
  from private.jobs
$$;
comment on function public.jobs_state() is
  'Counts of jobs: {failing, late, last_finished_at}. late: due for more than 10 minutes, so that nobody runs them. Service role only.';

create or replace function public.run_deadlines(p_most integer default 200) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  job private.jobs;
  pass private.job_pass;
  handled jsonb := '{}';
  failed jsonb := '{}';
begin
  for job in select * from private.jobs order by place loop
    begin
      execute format('select * from private.%I($1)', job.name) into pass using p_most;
    exception when others then
      pass := (0, 1, sqlerrm);
    end;
    handled := handled || jsonb_build_object(job.name, pass.handled);
    if pass.failed > 0 then failed := failed || jsonb_build_object(job.name, pass.last_error); end if;
  end loop;
  return jsonb_build_object('handled', handled, 'failed', failed);
end $$;
comment on function public.run_deadlines(integer) is
  'For tests and for trying things out: one batch of every job in its order, due or not, in one transaction, each in a subtransaction. Portage itself runs jobs by claim_job() and run_job(). Returns {handled: {name: rows}, failed: {name: error}}. Service role only.';

grant execute on function public.retry_job(text) to authenticated;
grant execute on function
  public.claim_job(uuid, integer), public.run_job(text, uuid), public.fail_job(text, uuid, text), public.jobs_state(),
  public.run_deadlines(integer)
to service_role;
