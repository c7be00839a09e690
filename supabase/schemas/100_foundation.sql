-- What every capability uses: time, settings, secrets, transitions, effects that leave the database.

-- Helpers -------------------------------------------------------------------------------

-- A whole-number setting; raises setting_missing when there is no such key.
-- Security definer: rules read their numbers whoever acts.
create or replace function private.setting_int(p_key text) returns integer
language plpgsql stable security definer set search_path = ''
as $$
declare found_value integer;
begin
  select (value #>> '{}')::integer into found_value from public.settings where key = p_key;
  if found_value is null then raise exception 'setting_missing'; end if;
  return found_value;
end $$;
grant execute on function private.setting_int(text) to anon, authenticated, service_role;

-- Every setting that is a number, by its key: what pages and e-mails fill their words with.
create or replace function private.rule_numbers() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select jsonb_object_agg(key, value) from public.settings where jsonb_typeof(value) = 'number' $$;

-- A number of days from a setting, as an interval of 24-hour days.
create or replace function private.setting_days(p_key text) returns interval
language sql stable security invoker set search_path = ''
as $$ select make_interval(hours => 24 * private.setting_int(p_key)) $$;
grant execute on function private.setting_days(text) to anon, authenticated, service_role;

-- A text as a one-way mark under a secret of private.secrets: without the secret nobody can
-- try a guess against the mark. Hashed twice, as in HMAC. Security definer: secrets are closed.
create or replace function private.keyed_digest(p_secret text, p_text text) returns text
language sql stable security definer set search_path = ''
as $$
  select encode(sha256(key || sha256(key || convert_to(p_text, 'utf8'))), 'hex')
  from (select decode(value, 'hex') as key from private.secrets where name = p_secret) as secret
$$;

-- A random token as it is kept: whoever reads the table cannot use it.
create or replace function private.hash_code(p_code text) returns text
language sql immutable security invoker set search_path = ''
as $$ select encode(sha256(convert_to(p_code, 'utf8')), 'hex') $$;

-- Lower case, without accents, ligatures apart: what two spellings of one word share.
-- Immutable by promise: unaccent's rules are pinned to its own dictionary.
create or replace function private.fold(p_text text) returns text
language sql immutable parallel safe security invoker set search_path = ''
as $$ select lower(extensions.unaccent('extensions.unaccent'::regdictionary, coalesce(p_text, ''))) $$;
grant execute on function private.fold(text) to anon, authenticated, service_role;

create or replace function private.refuse_change() returns trigger
language plpgsql security invoker set search_path = ''
as $$ begin raise exception 'append_only'; end $$;

-- Whose command it is: mentee, mentor, either of the two sides, staff or system.
create or replace function private.actor_of(p_entity text, p_command text) returns text
language sql stable security invoker set search_path = ''
as $$ select actor from private.transitions where entity = p_entity and command = p_command limit 1 $$;

-- The step that a command takes from where an entity stands. Raises p_ended when no step leads on from
-- there, <entity>_wrong_state when only those of other commands do.
create or replace function private.next_step(p_entity text, p_command text, p_status text, p_ended text) returns private.transitions
language plpgsql stable security invoker set search_path = ''
as $$
declare step private.transitions;
begin
  select * into step from private.transitions where entity = p_entity and command = p_command and from_status = p_status;
  if found then return step; end if;
  if not exists (select from private.transitions where entity = p_entity and from_status = p_status) then raise exception '%', p_ended; end if;
  raise exception '%_wrong_state', p_entity;
end $$;

-- Writes one effect; the same key twice is one effect.
create or replace function private.enqueue(p_key text, p_kind text, p_payload jsonb) returns void
language sql security invoker set search_path = ''
as $$
  insert into private.outbox (key, kind, payload) values (p_key, p_kind, p_payload)
  on conflict (key) do nothing
$$;

-- Effects that failed ten times, the oldest first.
create or replace function private.dead_effects_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from private.outbox where dead_at is not null),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'attempts', attempts, 'last_error', last_error,
          'dead_at', dead_at) order by dead_at), '[]')
      from (select * from private.outbox where dead_at is not null order by dead_at limit p_most) o))
$$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Everyone reads the rules' numbers" on public.settings;
create policy "Everyone reads the rules' numbers" on public.settings
  for select to anon, authenticated using (true);

drop policy if exists "Everyone reads the kinds of notifications" on public.notification_kinds;
create policy "Everyone reads the kinds of notifications" on public.notification_kinds
  for select to anon, authenticated using (true);

drop policy if exists "Everyone reads provinces" on public.provinces;
create policy "Everyone reads provinces" on public.provinces for select to anon, authenticated using (true);

drop policy if exists "Everyone reads languages" on public.languages;
create policy "Everyone reads languages" on public.languages for select to anon, authenticated using (true);

-- Public functions ----------------------------------------------------------------------

create or replace function public.server_time() returns timestamptz
language sql stable security invoker set search_path = ''
as $$ select private.now() $$;
comment on function public.server_time() is
  'The time that rules go by (UTC). Pages count days from it, never from the visitor''s own clock.';

-- Security definer: private tables are closed to every API role.
create or replace function public.move_clock(p_by interval) returns timestamptz
language plpgsql security definer set search_path = ''
as $$
begin
  if p_by is null or p_by < interval '0' or p_by > interval '400 days' then
    raise exception 'clock_step_out_of_range';
  end if;
  update private.clock set skew = skew + p_by where only_row;
  return pg_catalog.now() + (select skew from private.clock);
end $$;
comment on function public.move_clock(interval) is
  'Moves Portage''s clock forward, 400 days at most. Service role only: /dev and tests. Raises clock_step_out_of_range.';

create or replace function public.claim_outbox(p_most integer default 20, p_lease_seconds integer default 60, p_kinds text[] default '{email,site}')
returns table (id uuid, kind text, payload jsonb, attempt integer)
language sql security definer set search_path = ''
as $$
  update private.outbox o set claimed_until = private.now() + make_interval(secs => p_lease_seconds), attempts = o.attempts + 1
  from (
    select w.id from private.outbox w
    where w.done_at is null and w.dead_at is null and w.available_at <= private.now() and w.kind = any (p_kinds)
      and (w.claimed_until is null or w.claimed_until <= private.now())
    order by w.available_at limit p_most for update skip locked) as due
  where o.id = due.id
  returning o.id, o.kind, o.payload, o.attempts
$$;
comment on function public.claim_outbox(integer, integer, text[]) is
  'Takes effects to deliver under a lease; a worker that dies leaves them to the next one. Service role only.';

create or replace function public.finish_outbox(p_id uuid, p_attempt integer) returns boolean
language sql security definer set search_path = ''
as $$
  with finished as (
    update private.outbox set done_at = private.now(), claimed_until = null, last_error = null
    where id = p_id and attempts = p_attempt and done_at is null returning 1)
  select exists (select from finished)
$$;
comment on function public.finish_outbox(uuid, integer) is 'Marks a claimed effect delivered; false when the claim is no longer ours. Service role only.';

create or replace function public.fail_outbox(p_id uuid, p_attempt integer, p_error text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare failed private.outbox;
begin
  update private.outbox set
    claimed_until = null, last_error = left(p_error, 500),
    available_at = private.now() + least(make_interval(secs => 15 * power(2, attempts)), interval '6 hours'),
    dead_at = case when attempts >= 10 then private.now() end
  where id = p_id and attempts = p_attempt and done_at is null returning * into failed;
  return failed.id is not null;
end $$;
comment on function public.fail_outbox(uuid, integer, text) is
  'Puts a claimed effect back with a growing pause, 6 hours at most; dead after 10 tries, shown to staff. Service role only.';

create or replace function public.retry_dead_effect(p_id uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare staff uuid := private.staff_actor();
begin
  update private.outbox set dead_at = null, attempts = 0, available_at = private.now() where id = p_id and dead_at is not null;
  if not found then raise exception 'effect_not_dead'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id) values (staff, 'effect_retry', 'effect', p_id);
  return jsonb_build_object('id', p_id);
end $$;
comment on function public.retry_dead_effect(uuid) is 'Staff try a dead effect again. Raises staff_only, effect_not_dead.';

-- Dead changes of the search index are counted where dead effects are.
create or replace function public.outbox_state() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'pending', count(*) filter (where done_at is null and dead_at is null),
    'dead', count(*) filter (where dead_at is not null) + (select count(*) from private.search_changes where dead_at is not null),
    'done', count(*) filter (where done_at is not null))
  from private.outbox
$$;
comment on function public.outbox_state() is 'Counts of effects: {pending, dead, done}. Service role only.';

grant execute on function public.server_time() to anon, authenticated, service_role;
grant execute on function public.retry_dead_effect(uuid) to authenticated;
grant execute on function
  public.move_clock(interval), public.claim_outbox(integer, integer, text[]), public.finish_outbox(uuid, integer),
  public.fail_outbox(uuid, integer, text), public.outbox_state()
to service_role;
