-- Accounts: who asks, and their own profile. Members read these tables and never write them.

-- Helpers -------------------------------------------------------------------------------

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
-- account is gone, account_leaving when it is about to be, account_suspended when staff suspended it, email_not_verified before the address is confirmed (T11).
-- Security definer: auth.users is closed to members.
create or replace function private.actor() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := auth.uid();
begin
  if me is null or not private.session_is_open() then raise exception 'sign_in_required'; end if;
  if exists (select from public.profiles where id = me and status = 'leaving') then raise exception 'account_leaving'; end if;
  if exists (select from public.profiles where id = me and status = 'suspended') then raise exception 'account_suspended'; end if;
  if not exists (select from public.profiles where id = me and status = 'active') then raise exception 'account_deleted'; end if;
  if not exists (select from auth.users where id = me and email_confirmed_at is not null) then
    raise exception 'email_not_verified';
  end if;
  return me;
end $$;
grant execute on function private.actor() to authenticated, service_role;

-- The caller's id, of an active account or one that is leaving or suspended: all may see and take what is theirs.
create or replace function private.own_id() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.session_is_open() and exists (select from public.profiles where id = auth.uid() and status in ('leaving', 'suspended')) then return auth.uid(); end if;
  return private.actor();
end $$;
grant execute on function private.own_id() to authenticated, service_role;

-- Whether a member's account is open: not leaving, not gone.
create or replace function private.is_staying(p_profile uuid) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from public.profiles where id = p_profile and status = 'active') $$;

-- "Ifeoma Adichie" becomes "I. A.": what a mentor sees of a first request (D15).
create or replace function private.initials(p_name text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(nullif(string_agg(upper(left(word, 1)) || '.', ' ' order by place), ''), '?')
  from regexp_split_to_table(btrim(coalesce(p_name, '')), '[[:space:]-]+') with ordinality as t (word, place)
  where word <> '' and place <= 3
$$;
grant execute on function private.initials(text) to anon, authenticated, service_role;

-- Whether an IANA zone is known. Canada's come first: the system's list is read from a thousand files.
create or replace function private.is_time_zone(p_zone text) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select case when exists (select from public.provinces where p_zone = any (time_zones)) then true
              else exists (select from pg_catalog.pg_timezone_names where name = p_zone) end
$$;


-- A member's profile in the shape that save_my_profile() takes.
create or replace function private.standing_profile(p_member uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'display_name', p.display_name, 'full_name', c.full_name, 'phone', c.phone, 'locale', p.locale, 'province_code', p.province_code,
    'city', p.city, 'time_zone', p.time_zone, 'languages', p.languages, 'about', p.about, 'pronouns', p.pronouns, 'use_initials', p.use_initials)
  from public.profiles p left join public.profile_contacts c on c.profile_id = p.id where p.id = p_member
$$;

-- Locks the member's profile and returns it, for a save that lays a patch over it.
create or replace function private.profile_for_save(p_member uuid, p_patch jsonb) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
begin
  if p_patch is null or jsonb_typeof(p_patch) <> 'object' then raise exception 'profile_required'; end if;
  -- No key update: a notice to this member, written meanwhile, must not wait for us.
  perform 1 from public.profiles where id = p_member and status = 'active' for no key update;
  if not found then raise exception 'account_deleted'; end if;
  return private.standing_profile(p_member);
end $$;

-- Checks a whole profile and writes it. Returns it as it stands then.
create or replace function private.write_profile(p_member uuid, p_profile jsonb) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
declare
  own public.profiles;
  contact public.profile_contacts;
begin
  if jsonb_typeof(coalesce(p_profile -> 'languages', '[]')) <> 'array' then raise exception 'languages_unknown'; end if;
  own.languages := private.distinct_texts(p_profile -> 'languages');
  if cardinality(own.languages) > 10 then raise exception 'languages_too_many'; end if;
  if exists (select from unnest(own.languages) as t (code) where not exists (select from public.languages l where l.code = t.code)) then
    raise exception 'languages_unknown';
  end if;
  own.locale := p_profile ->> 'locale';
  if own.locale is null then raise exception 'locale_required'; end if;
  if own.locale not in ('en', 'fr') then raise exception 'locale_unknown'; end if;
  own.province_code := p_profile ->> 'province_code';
  if own.province_code is not null and not exists (select from public.provinces where code = own.province_code) then
    raise exception 'province_unknown';
  end if;
  own.time_zone := p_profile ->> 'time_zone';
  if own.time_zone is null then raise exception 'time_zone_required'; end if;
  if not private.is_time_zone(own.time_zone) then raise exception 'time_zone_unknown'; end if;
  contact.phone := nullif(regexp_replace(coalesce(p_profile ->> 'phone', ''), '[\s().-]', '', 'g'), '');
  if contact.phone ~ '^1?[2-9][0-9]{9}$' then contact.phone := '+1' || right(contact.phone, 10); end if;
  if contact.phone !~ '^\+[1-9][0-9]{6,14}$' then raise exception 'phone_unknown'; end if;
  if jsonb_typeof(p_profile -> 'use_initials') is distinct from 'boolean' then raise exception 'use_initials_unknown'; end if;
  own.use_initials := (p_profile -> 'use_initials')::boolean;
  own.display_name := private.check_line('display_name', p_profile ->> 'display_name', 1, 60);
  own.city := private.check_line('city', p_profile ->> 'city', 0, 80);
  own.about := private.check_text('about', p_profile ->> 'about', 0, 1000);
  own.pronouns := private.check_line('pronouns', p_profile ->> 'pronouns', 0, 40);
  contact.full_name := private.check_line('full_name', p_profile ->> 'full_name', 0, 120);
  -- Before the row is written: the listing that follows it takes no gaps.
  if exists (select from public.mentors where profile_id = p_member and status = 'published') then perform private.check_own_part(own); end if;

  update public.profiles set
    display_name = own.display_name, locale = own.locale, province_code = own.province_code, city = own.city, time_zone = own.time_zone,
    languages = own.languages, about = own.about, pronouns = own.pronouns, use_initials = own.use_initials, updated_at = private.now()
  where id = p_member;
  insert into public.profile_contacts (profile_id, full_name, phone, updated_at)
  values (p_member, contact.full_name, contact.phone, private.now())
  on conflict (profile_id) do update set full_name = excluded.full_name, phone = excluded.phone, updated_at = excluded.updated_at;
  return private.standing_profile(p_member);
end $$;

-- Fills the gaps of a profile and replaces nothing. Until somebody gave a name, the
-- settings that an account starts with are gaps too.
create or replace function private.fill_profile(p_member uuid, p_profile jsonb) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
declare
  standing jsonb := private.profile_for_save(p_member, p_profile);
  filled jsonb := standing;
begin
  if standing ->> 'display_name' = '' then standing := standing - '{locale,time_zone,use_initials}'::text[]; end if;
  filled := filled || private.missing_only(standing, p_profile);
  -- A device may name a zone that nobody knows here: it was no choice of a person.
  if not private.is_time_zone(filled ->> 'time_zone') then
    filled := jsonb_set(filled, '{time_zone}', (select to_jsonb(time_zone) from public.profiles where id = p_member));
  end if;
  return private.write_profile(p_member, jsonb_strip_nulls(filled));
end $$;

-- Triggers ------------------------------------------------------------------------------

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

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read their own profile, staff read all" on public.profiles;
create policy "Members read their own profile, staff read all" on public.profiles
  for select to authenticated using (
    (id = (select auth.uid()) and status = 'active' and (select private.session_is_open()))
    or (select private.may_staff('see')));

drop policy if exists "Members read their own contact details" on public.profile_contacts;
create policy "Members read their own contact details" on public.profile_contacts
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

-- Public functions ----------------------------------------------------------------------

create or replace function public.save_my_profile(p_profile jsonb, p_base jsonb default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  standing jsonb := private.profile_for_save(me, p_profile);
begin
  perform private.check_base(standing, p_profile, p_base);
  standing := private.write_profile(me, private.patched(standing, p_profile));
  return jsonb_build_object('display_name', standing -> 'display_name', 'locale', standing -> 'locale', 'profile', standing);
end $$;
comment on function public.save_my_profile(jsonb, jsonb) is
  'Changes the caller''s own profile and contact details. p_profile is a patch of {display_name, full_name, phone, locale, province_code, city, time_zone, languages[], about, pronouns, use_initials}: a key that is missing or blank leaves what stands, null takes it away. p_base: what the form began with for the fields it changes; when one of them was changed meanwhile, nothing is saved. Returns {display_name, locale, profile: all of it as it stands now}. Raises profile_required, profile_changed, <field>_required|_too_long|_has_address|_unknown|_too_many; a published mentor keeps province and languages.';

create or replace function public.fill_my_profile(p_profile jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  standing jsonb := private.fill_profile(private.actor(), p_profile);
begin
  return jsonb_build_object('display_name', standing -> 'display_name', 'locale', standing -> 'locale');
end $$;
comment on function public.fill_my_profile(jsonb) is
  'Fills what is missing of the caller''s profile and replaces nothing that stands: for forms that ask a name in passing. p_profile as in save_my_profile(). Returns {display_name, locale}. Raises profile_required, <field>_required|_too_long|_has_address|_unknown|_too_many.';

create or replace function public.my_account() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'email', u.email, 'display_name', p.display_name, 'role', p.role)
    from public.profiles p join auth.users u using (id)
   where p.id = auth.uid() and p.status <> 'deleted' and private.session_is_open()
$$;
comment on function public.my_account() is
  'Who the caller is: {id, email, display_name, role}. Null after the session or the account has ended. Security definer: auth.users is closed to members.';

grant execute on function public.save_my_profile(jsonb, jsonb), public.fill_my_profile(jsonb), public.my_account() to authenticated;
