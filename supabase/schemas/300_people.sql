-- Helpers --------------------------------------------------------------------

-- Whether the session that the caller's token was made for still exists: the token itself lives
-- up to an hour longer than a sign-out. A token that names no session has none to end.
-- Security definer: auth.sessions is closed to members.
create or replace function private.session_is_open() returns boolean
language sql stable security definer set search_path = ''
as $$
  select auth.jwt() ->> 'session_id' is null
    or exists (select from auth.sessions where id = (auth.jwt() ->> 'session_id')::uuid and user_id = auth.uid())
$$;
grant execute on function private.session_is_open() to anon, authenticated, service_role;

-- True when the caller's account is still active and signed in: a deleted member's token
-- lives until it expires. Security definer: read inside policies on profiles.
create or replace function private.is_active() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.profiles where id = (select auth.uid()) and status = 'active') and private.session_is_open()
$$;
grant execute on function private.is_active() to anon, authenticated, service_role;

-- The caller's id. Raises sign_in_required without one or after its session ended, account_deleted when the
-- account is gone, account_leaving when it is about to be, email_not_verified before the address is confirmed (T11).
-- Security definer: auth.users is closed to members.
create or replace function private.actor() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := auth.uid();
begin
  if me is null or not private.session_is_open() then raise exception 'sign_in_required'; end if;
  if exists (select from public.profiles where id = me and status = 'leaving') then raise exception 'account_leaving'; end if;
  if not exists (select from public.profiles where id = me and status = 'active') then raise exception 'account_deleted'; end if;
  if not exists (select from auth.users where id = me and email_confirmed_at is not null) then
    raise exception 'email_not_verified';
  end if;
  return me;
end $$;
grant execute on function private.actor() to authenticated, service_role;

-- Whether the caller's role lets them do such a thing, and to whom (T49). The one place that says so: a coordinator
-- of a program will be asked about p_whom here. An unknown thing nobody may do. Security definer: as above.
create or replace function private.may_staff(p_what text, p_whom uuid default null) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles where id = (select auth.uid()) and status = 'active' and role = any (case p_what
      when 'see' then array['coordinator', 'safeguarding', 'owner']           -- lists of people, requests and reports
      when 'settle' then array['coordinator', 'safeguarding', 'owner']        -- close a report or feedback
      when 'decide' then array['coordinator', 'owner']                        -- about mentors, stories, events, effects and jobs
      when 'read_request' then array['safeguarding', 'owner'] end::public.member_role[])) -- the words of a request
    and private.session_is_open()
$$;
grant execute on function private.may_staff(text, uuid) to anon, authenticated, service_role;

-- The caller's id when their role lets them do such a thing; raises staff_only otherwise.
create or replace function private.staff_actor(p_what text default 'decide', p_whom uuid default null) returns uuid
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if not private.may_staff(p_what, p_whom) then raise exception 'staff_only'; end if;
  return private.actor();
end $$;
grant execute on function private.staff_actor(text, uuid) to authenticated, service_role;

-- Whether either has blocked the other. Security definer: blocks are private to the blocker.
create or replace function private.is_blocked_between(p_one uuid, p_other uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.blocks where blocker_id = p_one and blocked_id = p_other)
      or exists (select from public.blocks where blocker_id = p_other and blocked_id = p_one)
$$;

-- "Ifeoma Adichie" becomes "I. A.": what a mentor sees of a first request (D15).
create or replace function private.initials(p_name text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(nullif(string_agg(upper(left(word, 1)) || '.', ' ' order by place), ''), '?')
  from regexp_split_to_table(btrim(coalesce(p_name, '')), '[[:space:]-]+') with ordinality as t (word, place)
  where word <> '' and place <= 3
$$;
grant execute on function private.initials(text) to anon, authenticated, service_role;

-- Policies -------------------------------------------------------------------

drop policy if exists "Members read their own profile, staff read all" on public.profiles;
create policy "Members read their own profile, staff read all" on public.profiles
  for select to authenticated using (
    (id = (select auth.uid()) and status = 'active' and (select private.session_is_open()))
    or (select private.may_staff('see')));

drop policy if exists "Members read their own contact details" on public.profile_contacts;
create policy "Members read their own contact details" on public.profile_contacts
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

drop policy if exists "Mentors read their own mentor profile, staff read all" on public.mentors;
create policy "Mentors read their own mentor profile, staff read all" on public.mentors
  for select to authenticated using (
    (profile_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

drop policy if exists "Mentors read their own topics, staff read all" on public.mentor_topics;
create policy "Mentors read their own topics, staff read all" on public.mentor_topics
  for select to authenticated using (
    (mentor_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

drop policy if exists "Members read whom they blocked" on public.blocks;
create policy "Members read whom they blocked" on public.blocks
  for select to authenticated using (blocker_id = (select auth.uid()) and (select private.is_active()));

-- A profile for each account ---------------------------------------------------

-- Security definer: runs as the auth service inserts an account.
create or replace function private.add_profile() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.profiles (id, locale)
  values (new.id, case when new.raw_user_meta_data ->> 'locale' = 'fr' then 'fr' else 'en' end)
  on conflict (id) do nothing;
  return new;
end $$;

create or replace trigger an_account_gets_a_profile after insert on auth.users
  for each row execute function private.add_profile();
