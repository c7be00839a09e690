-- Listings: published mentors as the public sees them, kept in the transaction that changes a mentor.

-- Helpers -------------------------------------------------------------------------------

-- A mentor's public row as it should be: each column of mentor_listings has the value that the mentor's or the
-- profile's column of the same name has, but for those that are named here. Null: no public row.
create or replace function private.listing_of(m public.mentors, p public.profiles) returns private.mentor_listings
language plpgsql stable security invoker set search_path = ''
as $$
declare
  priced boolean := private.prices_shown();
  opening private.opening;
begin
  if m.status <> 'published' or p.status <> 'active' or (m.pricing = 'paid' and not priced) then return null; end if;
  opening := private.mentor_opening(m.profile_id);
  return jsonb_populate_record(null::private.mentor_listings, to_jsonb(p) || to_jsonb(m) || to_jsonb(opening) || jsonb_build_object(
    'id', m.profile_id,
    'topics', private.topics_of(m.profile_id),
    'people_mentored', (select count(distinct mentee_id) from public.relationships where mentor_id = m.profile_id),
    'pricing', case when priced then m.pricing else 'free' end,
    'price_cents', case when priced then m.price_cents end));
end $$;

-- Writes, renews or removes one mentor's public row, and says that pages which show it have changed.
create or replace function private.refresh_listing(p_mentor uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.mentors;
  p public.profiles;
  fresh private.mentor_listings;
  old private.mentor_listings;
begin
  -- Locked, so that of two changes at once the later one counts what the other wrote.
  select * into m from public.mentors where profile_id = p_mentor for update;
  if not found then return; end if;
  select * into p from public.profiles where id = p_mentor;
  select * into old from private.mentor_listings where id = p_mentor;
  fresh := private.listing_of(m, p);
  if old is not distinct from fresh or (old.id is null and fresh.id is null) then return; end if;
  if fresh.id is null then
    delete from private.mentor_listings where id = p_mentor;
  elsif old.id is null then
    insert into private.mentor_listings select (fresh).*;
  else
    -- All columns by their names, so that none can be forgotten here.
    execute (
      select format('update private.mentor_listings set (%1$s) = (select %1$s from (select ($1).*) as fresh) where id = ($1).id', string_agg(quote_ident(attname), ', '))
      from pg_catalog.pg_attribute where attrelid = 'private.mentor_listings'::regclass and attnum > 0 and not attisdropped)
    using fresh;
  end if;
  perform private.note_page_change('mentors', 'mentor:' || p_mentor);
end $$;

-- Views ---------------------------------------------------------------------------------

create or replace view public.published_mentors with (security_invoker = true) as
  select (l.open_from <= private.now() and l.open_until > private.now()) as is_open, l.*
  from private.mentor_listings l;
comment on view public.published_mentors is
  'The one public read of mentors. is_open: a request is taken right now. price_cents is for one meeting, in cents of currency. reply_hours is a median over reply_sample answers.';
grant select on public.published_mentors to anon, authenticated, service_role;

-- Triggers ------------------------------------------------------------------------------

-- Whatever changes a mentor's row, topics, requests or relationships renews the listing.
create or replace function private.renew_listing() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare touched uuid;
begin
  if tg_table_name = 'mentors' then touched := new.profile_id;
  elsif tg_table_name = 'profiles' then touched := new.id;
  else touched := coalesce(new.mentor_id, old.mentor_id);
  end if;
  perform private.refresh_listing(touched);
  return null;
end $$;
create or replace trigger mentors_renew_listing after insert or update on public.mentors
  for each row execute function private.renew_listing();
create or replace trigger profiles_renew_listing after update on public.profiles
  for each row execute function private.renew_listing();
create or replace trigger topics_renew_listing after insert or delete on public.mentor_topics
  for each row execute function private.renew_listing();
create or replace trigger requests_renew_listing after insert or update of status, deadline_at on public.requests
  for each row execute function private.renew_listing();
create or replace trigger relationships_renew_listing after insert or update of status on public.relationships
  for each row execute function private.renew_listing();

create or replace function private.remember_address() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op <> 'INSERT' and (tg_op = 'DELETE' or new.slug <> old.slug) then
    insert into private.former_addresses (digest, mentor_id) values (private.keyed_digest('former_addresses', old.slug), old.id)
    on conflict (digest) do update set mentor_id = excluded.mentor_id, gone_at = excluded.gone_at;
  end if;
  if tg_op <> 'DELETE' then delete from private.former_addresses where digest = private.keyed_digest('former_addresses', new.slug); end if;
  return null;
end $$;
create or replace trigger addresses_are_remembered after insert or delete or update of slug on private.mentor_listings
  for each row execute function private.remember_address();

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Everyone reads published mentors" on private.mentor_listings;
create policy "Everyone reads published mentors" on private.mentor_listings
  for select to anon, authenticated using (true);

-- Public functions ----------------------------------------------------------------------

create or replace function public.former_address(p_slug text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case when l.slug is null then '{"gone": true}' else jsonb_build_object('moved_to', l.slug) end
  from private.former_addresses f left join private.mentor_listings l on l.id = f.mentor_id
  where f.digest = private.keyed_digest('former_addresses', p_slug)
$$;
comment on function public.former_address(text) is
  'What became of a profile''s address that nobody is listed under: {moved_to}: the address that the same mentor has now, {gone} for one that was public once, null for one that never was, or long ago (T08). Service role only: a visitor learns it by opening one page, not by trying names in a row.';

create or replace function public.listing(p_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select to_jsonb(l) || jsonb_build_object('server_time', private.now()) from public.published_mentors l where l.slug = p_slug $$;
comment on function public.listing(text) is
  'One published mentor by the address of the profile, as published_mentors shows them, with server_time; null when there is none.';

create or replace function public.set_prices_shown(p_shown boolean, p_most integer default 200) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  stale uuid;
  renewed integer := 0;
begin
  update public.settings set value = to_jsonb(p_shown) where key = 'prices_shown' and value <> to_jsonb(p_shown);
  -- Found by what their listing says, so that a start which was cut short goes on where it was.
  for stale in
    select m.profile_id
    from public.mentors m
    join public.profiles p on p.id = m.profile_id and p.status = 'active'
    left join private.mentor_listings l on l.id = m.profile_id
    where m.status = 'published' and m.pricing <> 'free'
      and l.pricing is distinct from case when p_shown then m.pricing::text when m.pricing <> 'paid' then 'free' end
    order by m.profile_id limit p_most for update of m skip locked
  loop
    perform private.refresh_listing(stale);
    renewed := renewed + 1;
  end loop;
  return renewed >= p_most;
end $$;
comment on function public.set_prices_shown(boolean, integer) is
  'Shows or hides everything about prices, and renews p_most of the listings that this changes; without payments, mentors who only take paid requests are not listed (T57). Returns whether more may be left: call it again until it says no. Service role only.';

grant execute on function public.listing(text) to anon, authenticated, service_role;
grant execute on function public.former_address(text), public.set_prices_shown(boolean, integer) to service_role;
