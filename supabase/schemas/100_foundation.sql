create or replace function public.server_time() returns timestamptz
language sql stable security invoker set search_path = ''
as $$ select private.now() $$;
comment on function public.server_time() is
  'The time that rules go by (UTC). Pages count days from it, never from the visitor''s own clock.';
grant execute on function public.server_time() to anon, authenticated, service_role;

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
grant execute on function public.move_clock(interval) to service_role;
drop policy if exists "Everyone reads the rules' numbers" on public.settings;
create policy "Everyone reads the rules' numbers" on public.settings
  for select to anon, authenticated using (true);

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

-- Folding -----------------------------------------------------------------------

-- Lower case, without accents, ligatures apart: what two spellings of one word share.
-- Immutable by promise: unaccent's rules are pinned to its own dictionary.
create or replace function private.fold(p_text text) returns text
language sql immutable parallel safe security invoker set search_path = ''
as $$ select lower(extensions.unaccent('extensions.unaccent'::regdictionary, coalesce(p_text, ''))) $$;
grant execute on function private.fold(text) to anon, authenticated, service_role;

create or replace function private.refuse_change() returns trigger
language plpgsql security invoker set search_path = ''
as $$ begin raise exception 'append_only'; end $$;

create or replace trigger audit_log_is_append_only before update or delete on private.audit_log
  for each row execute function private.refuse_change();

-- Writes one effect; the same key twice is one effect.
create or replace function private.enqueue(p_key text, p_kind text, p_payload jsonb) returns void
language sql security invoker set search_path = ''
as $$
  insert into private.outbox (key, kind, payload) values (p_key, p_kind, p_payload)
  on conflict (key) do nothing
$$;
