-- Sign-in: what holds whoever writes an account, and what the embedded auth asks before it opens one.

-- Triggers ------------------------------------------------------------------------------

-- Whoever made the account before its owner proved the mailbox must not keep a way in.
-- Security definer: runs as the auth service confirms an address.
create or replace function private.end_unproven_access() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Empty, not null: hosted auth reads these columns as texts.
  new.encrypted_password := '';
  new.confirmation_token := '';
  new.recovery_token := '';
  delete from auth.refresh_tokens where session_id in (select id from auth.sessions where user_id = new.id);
  delete from auth.sessions where user_id = new.id;
  return new;
end $$;
create or replace trigger the_first_proof_of_a_mailbox_ends_what_was_before before update of email_confirmed_at on auth.users
  for each row when (old.email_confirmed_at is null and new.email_confirmed_at is not null)
  execute function private.end_unproven_access();

-- Security definer: runs as the auth service saves a password.
create or replace function private.tell_password_set() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify(new.id, 'password_set', 'password_set:' || gen_random_uuid());
  return null;
end $$;
create or replace trigger a_new_password_is_told after update of encrypted_password on auth.users
  for each row when (
    new.email_confirmed_at is not null and coalesce(new.encrypted_password, '') <> ''
    and new.encrypted_password is distinct from old.encrypted_password)
  execute function private.tell_password_set();

-- Public functions ----------------------------------------------------------------------

create or replace function public.remember_code_sign_in(p_session uuid) returns void
language sql security definer set search_path = ''
as $$ insert into private.code_sign_ins (session_id) values (p_session) on conflict do nothing $$;
comment on function public.remember_code_sign_in(uuid) is
  'Notes that a code has just opened this session. Service role only: the embedded auth.';

create or replace function public.take_code_sign_in() returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.code_sign_ins
   where session_id = (auth.jwt() ->> 'session_id')::uuid
     and at > private.now() - make_interval(mins => private.setting_int('password_after_code_minutes'));
  return found;
end $$;
comment on function public.take_code_sign_in() is
  'True once for a session that a code opened within password_after_code_minutes: it may set a password. The row goes with the session, so an ended one finds none.';

create or replace function public.has_password(p_email text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from auth.users where email = p_email and email_confirmed_at is not null and coalesce(encrypted_password, '') <> '')
$$;
comment on function public.has_password(text) is
  'Whether a proven account of this address (in normal form) has a password to compare with. Service role only: the embedded auth does the same work either way.';

create or replace function public.take_code_try(p_email text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  account uuid;
  waiting text;
  tried integer;
begin
  select id, concat_ws(' ', recovery_token, confirmation_token) into account, waiting
    from auth.users where email = p_email for update;
  if not found then return true; end if;
  insert into private.code_tries as t (user_id, code, tries) values (account, waiting, 1)
  on conflict (user_id) do update set
    tries = case when t.code = excluded.code then t.tries + 1 else 1 end, code = excluded.code
  returning t.tries into tried;
  return tried <= private.setting_int('code_tries');
end $$;
comment on function public.take_code_try(text) is
  'Counts one try at the code that this address (in normal form) waits for; false once code_tries were spent on it. True for an address that nobody has. Service role only: the embedded auth.';

create or replace function public.take_refresh_token(p_token text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  family uuid;
  used_at timestamptz;
begin
  select session_id into family from auth.refresh_tokens where token = p_token;
  -- Held, so that whoever ends the session meanwhile comes before this or after it.
  perform 1 from auth.sessions where id = family for update;
  if not found then return 'ended'; end if;
  insert into private.used_refresh_tokens (digest, session_id) values (sha256(convert_to(p_token, 'utf8')), family) on conflict do nothing;
  if found then return 'first'; end if;
  select at into used_at from private.used_refresh_tokens where digest = sha256(convert_to(p_token, 'utf8'));
  if used_at > now() - make_interval(secs => private.setting_int('refresh_token_seconds')) then
    return case when exists (select from auth.refresh_tokens where parent = p_token) then 'again' else 'under_way' end;
  end if;
  -- Used again later: one of the two holders took it from the other.
  delete from auth.refresh_tokens where session_id = family;
  delete from auth.sessions where id = family;
  return 'ended';
end $$;
comment on function public.take_refresh_token(text) is
  'first: a refresh token is used. again: it was used at most refresh_token_seconds ago, by another tab or by the server for the same browser, and its new token is there. under_way: the same, and the new token is being written. ended: there is no such session; a token that is used again later ends its session, with every token of it. Service role only: the embedded auth.';

grant execute on function public.take_code_sign_in() to authenticated;
grant execute on function
  public.remember_code_sign_in(uuid), public.has_password(text), public.take_code_try(text), public.take_refresh_token(text)
to service_role;
