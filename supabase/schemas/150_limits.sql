-- What every process counts and remembers together.

-- Helpers -------------------------------------------------------------------------------

-- What a row is kept under: an address, a mailbox or a typed code is personal data, so
-- only a digest of it that needs this installation's secret is written down.
create or replace function private.counted_key(p_key text) returns text
language sql stable security invoker set search_path = ''
as $$
  select private.keyed_digest('counted_keys', coalesce(p_key, ''))
$$;

-- How long the outcome of a post is remembered.
create or replace function private.post_memory() returns interval
language sql immutable security invoker set search_path = ''
as $$ select interval '15 minutes' $$;

-- Windows that are over and posts that nobody asks about any more.
create or replace function private.forget_limits(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  pass private.job_pass := (0, 0, null);
  gone integer;
begin
  delete from private.rate_limits where ctid = any (array(select ctid from private.rate_limits where ends_at <= private.now() limit p_most for update skip locked));
  get diagnostics pass.handled = row_count;
  delete from private.sent_posts where ctid = any (array(
    select ctid from private.sent_posts where claimed_until <= private.now() - 2 * private.post_memory() limit p_most for update skip locked));
  get diagnostics gone = row_count;
  pass.handled := greatest(pass.handled, gone);
  return pass;
end $$;

-- Public functions ----------------------------------------------------------------------

-- Security definer: private tables are closed to every API role.
create or replace function public.take_allowance(p_name text, p_key text, p_points integer, p_seconds integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  at timestamptz := private.now();
  counted text := private.counted_key(p_key);
  ends timestamptz;
begin
  insert into private.rate_limits as l (name, key, seconds, taken, ends_at)
  values (p_name, counted, p_seconds, 1, at + make_interval(secs => p_seconds))
  on conflict (name, key, seconds) do update set
    taken = case when l.ends_at <= at then 1 else l.taken + 1 end,
    ends_at = case when l.ends_at <= at then excluded.ends_at else l.ends_at end
  where l.ends_at <= at or l.taken < p_points;
  if found then return null; end if;
  select ends_at into ends from private.rate_limits where name = p_name and key = counted and seconds = p_seconds;
  return least(p_seconds, greatest(1, ceil(extract(epoch from ends - at))))::integer;
end $$;
comment on function public.take_allowance(text, text, integer, integer) is
  'Counts one act under a name and a key, p_points of them in p_seconds at most. Returns null while there is room, else the seconds until there is again. Service role only.';

-- Security definer: private tables are closed to every API role.
create or replace function public.begin_post(p_key text, p_lease_seconds integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  at timestamptz := private.now();
  counted text := private.counted_key(p_key);
  post private.sent_posts;
begin
  insert into private.sent_posts as p (key, claimed_until) values (counted, at + make_interval(secs => p_lease_seconds))
  on conflict (key) do update set claim = p.claim + 1, claimed_until = excluded.claimed_until, done_at = null, outcome = null
  where (p.done_at is null and p.claimed_until <= at) or p.done_at + private.post_memory() <= at
  returning * into post;
  if found then return jsonb_build_object('state', 'yours', 'claim', post.claim); end if;
  select * into post from private.sent_posts where key = counted;
  if post.done_at is null then return jsonb_build_object('state', 'under_way'); end if;
  return jsonb_build_object('state', 'done', 'outcome', post.outcome);
end $$;
comment on function public.begin_post(text, integer) is
  'Takes a post for one process under a lease. Returns {state: yours, claim} to whoever may run it, {state: under_way} while another does, {state: done, outcome} afterwards. Service role only.';

create or replace function public.finish_post(p_key text, p_claim integer, p_outcome jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare counted text := private.counted_key(p_key);
begin
  if p_outcome is null then
    delete from private.sent_posts where key = counted and claim = p_claim and done_at is null;
  else
    update private.sent_posts set done_at = private.now(), outcome = p_outcome where key = counted and claim = p_claim and done_at is null;
  end if;
  return found;
end $$;
comment on function public.finish_post(text, integer, jsonb) is
  'Writes down what came of a post that begin_post gave to this claim; null for one that failed and may be tried again. False when the claim is no longer ours. Service role only.';

create or replace function public.is_post_known(p_key text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from private.sent_posts
    where key = private.counted_key(p_key) and (done_at is null or done_at + private.post_memory() > private.now()))
$$;
comment on function public.is_post_known(text) is 'Whether the same was posted in the last quarter of an hour, or is being sent now. Service role only.';

create or replace function public.retry_after(p_action text) returns integer
language sql stable security definer set search_path = ''
as $$
  select greatest(60, extract(epoch from min(at) + interval '24 hours' - private.now()))::integer
  from (
    select created_at as at from public.requests where p_action = 'send' and mentee_id = (select auth.uid()) and created_at > private.now() - interval '24 hours'
    union all
    select created_at from public.reports where p_action = 'report' and reporter_id = (select auth.uid()) and created_at > private.now() - interval '24 hours') as recent
$$;
comment on function public.retry_after(text) is
  'Seconds until the caller may send or report again after rate_limited (T62). p_action: send or report.';

grant execute on function public.retry_after(text) to authenticated;
grant execute on function
  public.take_allowance(text, text, integer, integer), public.begin_post(text, integer),
  public.finish_post(text, integer, jsonb), public.is_post_known(text)
to service_role;
