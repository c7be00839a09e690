-- The address of an account: how it changes, and how its old mailbox puts it back.

-- Helpers -------------------------------------------------------------------------------

-- A new code for one mailbox of a change or a joining (p_about), handed out here and never again.
create or replace function private.issue_mailbox_code(p_about uuid, p_side text) returns text
language plpgsql security invoker set search_path = ''
as $$
declare code text := lpad((('x' || left(private.random_token(), 13))::bit(52)::bigint % 1000000)::text, 6, '0');
begin
  update private.mailbox_codes set
    code_hash = private.keyed_digest('mailbox_codes', concat_ws(' ', p_about, p_side, code)),
    expires_at = private.now() + make_interval(mins => private.setting_int('mailbox_code_minutes'))
  where coalesce(change_id, join_id) = p_about and side = p_side;
  return code;
end $$;

-- Whether a typed code is the one that this mailbox was sent. A wrong one is counted.
create or replace function private.is_mailbox_code(p_about uuid, p_side text, p_code text) returns boolean
language plpgsql security invoker set search_path = ''
as $$
begin
  if exists (
    select from private.mailbox_codes where coalesce(change_id, join_id) = p_about and side = p_side
      and expires_at > private.now() and tries < private.setting_int('code_tries')
      and code_hash = private.keyed_digest('mailbox_codes', concat_ws(' ', p_about, p_side, p_code)))
  then return true; end if;
  update private.mailbox_codes set tries = tries + 1 where coalesce(change_id, join_id) = p_about and side = p_side;
  return false;
end $$;

-- The code of the link that undoes a change: signed, so that each e-mail that is written again carries the same.
create or replace function private.undo_code(p_change uuid) returns text
language sql stable security invoker set search_path = ''
as $$ select left(private.keyed_digest('mailbox_codes', 'undo ' || p_change), 40) $$;

-- Whose address it is: the account that has proven it; null while nobody has.
create or replace function private.owner_of(p_email text) returns uuid
language sql stable security definer set search_path = ''
as $$ select id from auth.users where email = p_email and email_confirmed_at is not null $$;

-- Gives a member another address, wherever it is written down, and ends every session but p_session. Whoever began to sign
-- up with it and never typed the code loses that. Raises email_taken. Security definer: auth's tables are closed.
create or replace function private.move_email(p_member uuid, p_email text, p_session uuid default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  old_email text := (select email from auth.users where id = p_member);
  unproven uuid;
begin
  if private.owner_of(p_email) is not null then raise exception 'email_taken'; end if;
  delete from auth.users where email = p_email and email_confirmed_at is null returning id into unproven;
  update public.profiles set status = 'deleted', delete_after = null where id = unproven;
  begin
    -- What was mailed to the old address opens nothing any more. Empty, not null: hosted auth reads these columns as texts.
    update auth.users set email = p_email, confirmation_token = '', recovery_token = '', updated_at = now() where id = p_member;
  exception when unique_violation then raise exception 'email_taken'; end;
  update auth.identities set identity_data = identity_data || jsonb_build_object('email', p_email) where user_id = p_member and provider = 'email';
  if to_regclass('auth.one_time_tokens') is not null then
    execute 'delete from auth.one_time_tokens where user_id = $1' using p_member;
  end if;
  delete from auth.refresh_tokens where user_id::text = p_member::text and session_id is distinct from p_session;
  delete from auth.sessions where user_id = p_member and id is distinct from p_session;
  update public.feedback set email = p_email where email = old_email;
  update public.invitations set email = p_email where email = old_email and not exists (select from public.invitations where email = p_email);
  update private.invitation_links set mark = private.invitation_mark(p_email) where mark = private.invitation_mark(old_email);
  if private.is_never_invited(old_email) then perform private.never_invite(p_email); end if;
end $$;

-- Puts an e-mail about a change of address into the outbox: to a mailbox, whoever's it is.
create or replace function private.send_letter(p_letter text, p_change uuid) returns void
language sql security invoker set search_path = ''
as $$
  select private.enqueue(p_letter || ':' || p_change, 'email', jsonb_build_object('letter', p_letter, 'email_change', p_change))
$$;

-- What such an e-mail may say; null when it is no longer so. A mailbox that is not known to be the member's is told no name.
create or replace function private.letter_context(p_outbox private.outbox) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
declare
  letter text := p_outbox.payload ->> 'letter';
  c private.email_changes;
  reader public.profiles;
  owner uuid;
  code text;
  undo text;
begin
  select * into c from private.email_changes where id = (p_outbox.payload ->> 'email_change')::uuid for update;
  if not found or (letter in ('email_code_old', 'email_code_new')) <> (c.changed_at is null) then return null; end if;
  select * into reader from public.profiles where id = c.profile_id;
  owner := private.owner_of(c.new_email);
  if letter = 'email_code_new' and owner is not null then
    letter := 'email_taken';
    select * into reader from public.profiles where id = owner;
  elsif letter in ('email_code_old', 'email_code_new') then
    code := private.issue_mailbox_code(c.id, right(letter, 3));
  elsif letter = 'email_changed_old' then
    if c.undone_at is not null then return null; end if;
    undo := private.undo_code(c.id);
  end if;
  return jsonb_build_object(
    'outbox_id', p_outbox.id, 'type', letter, 'kind', 'account', 'locale', reader.locale, 'time_zone', reader.time_zone, 'others_open', 0,
    'to', case when letter in ('email_code_old', 'email_changed_old') then c.old_email else c.new_email end,
    'name', case when letter = 'email_code_new' then '' else reader.display_name end,
    'numbers', private.rule_numbers(), 'data', jsonb_strip_nulls(jsonb_build_object('code', code, 'undo', undo)));
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.start_email_change(p_email text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  asked text := private.normal_email(p_email);
  own text := (select email from auth.users where id = me);
  wait integer;
  made uuid;
begin
  if coalesce(btrim(p_email), '') = '' then raise exception 'email_required'; end if;
  if asked is null then raise exception 'email_unknown'; end if;
  if asked = own then raise exception 'email_same'; end if;
  wait := coalesce(public.take_allowance('email changes', me::text, 5, 3600), public.take_allowance('email changes to', asked, 4, 3600));
  if wait is not null then return jsonb_build_object('wait', wait); end if;
  perform 1 from public.profiles where id = me for no key update;
  delete from private.email_changes where profile_id = me and changed_at is null;
  insert into private.email_changes (profile_id, old_email, new_email) values (me, own, asked) returning id into made;
  insert into private.mailbox_codes (change_id, side, email) values (made, 'old', own), (made, 'new', asked);
  perform private.send_letter('email_code_old', made);
  perform private.send_letter('email_code_new', made);
  return jsonb_build_object('email', asked);
end $$;
comment on function public.start_email_change(text) is
  'Sends a code to the caller''s address and one to the address they would like instead; where that is another account''s, its mailbox is told so and the answer is the same. A change that was under way is over. Returns {email: in its one form}, or {wait: seconds} where too much was asked for. Raises email_required|_unknown|_same.';

create or replace function public.change_my_email(p_old_code text, p_new_code text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  c private.email_changes;
  wrong text[];
begin
  perform 1 from public.profiles where id = me for no key update;
  select * into c from private.email_changes where profile_id = me and changed_at is null;
  if not found then raise exception 'email_change_not_found'; end if;
  if not private.is_mailbox_code(c.id, 'old', p_old_code) then wrong := wrong || 'old_code'::text; end if;
  if not private.is_mailbox_code(c.id, 'new', p_new_code) then wrong := wrong || 'new_code'::text; end if;
  -- Returned, not raised: a try that was rolled back would not count.
  if wrong is not null then return jsonb_build_object('wrong', wrong); end if;
  perform private.move_email(me, c.new_email, (auth.jwt() ->> 'session_id')::uuid);
  delete from private.mailbox_codes where change_id = c.id;
  update private.email_changes set changed_at = private.now(), undo_hash = private.hash_code(private.undo_code(c.id)) where id = c.id;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id) values (me, 'email_change', 'profile', me);
  perform private.send_letter('email_changed_old', c.id);
  perform private.notify(me, 'email_changed', 'email_changed:' || c.id);
  return jsonb_build_object('email', c.new_email);
end $$;
comment on function public.change_my_email(text, text) is
  'Changes the caller''s address to the one they asked for, by the codes from both mailboxes. Every other session ends, and the old mailbox is told how to undo it. Returns {email}, or {wrong: old_code, new_code or both}. Raises email_change_not_found, email_taken.';

create or replace function public.undo_email_change(p_code text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare c private.email_changes;
begin
  select * into c from private.email_changes where undo_hash = private.hash_code(coalesce(p_code, '')) for update;
  if not found or c.undone_at is not null or c.changed_at + private.setting_days('email_undo_days') <= private.now() then raise exception 'token_unknown'; end if;
  perform 1 from public.profiles where id = c.profile_id for no key update;
  -- What came after was done by whoever this undoes.
  delete from private.email_changes where profile_id = c.profile_id and id <> c.id and coalesce(changed_at, asked_at) >= c.changed_at;
  if (select email from auth.users where id = c.profile_id) <> c.old_email then perform private.move_email(c.profile_id, c.old_email); end if;
  delete from auth.sessions where user_id = c.profile_id;
  -- A password set meanwhile opens nothing: the next sign-in is by a code to the old mailbox.
  update auth.users set encrypted_password = '' where id = c.profile_id;
  update private.email_changes set undone_at = private.now() where id = c.id;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id) values (c.profile_id, 'email_undo', 'profile', c.profile_id);
  perform private.send_letter('email_put_back_new', c.id);
  perform private.notify(c.profile_id, 'email_put_back', 'email_put_back:' || c.id);
  return jsonb_build_object('undone', true);
end $$;
comment on function public.undo_email_change(text) is
  'Puts the old address of an account back, by the link that its mailbox was sent within email_undo_days: every session and the password end, and later changes with them. Returns {undone}. Raises token_unknown, email_taken.';

grant execute on function public.start_email_change(text), public.change_my_email(text, text) to authenticated;
grant execute on function public.undo_email_change(text) to anon, authenticated;
