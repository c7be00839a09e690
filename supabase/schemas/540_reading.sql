drop policy if exists "Everyone reads published mentors" on private.mentor_listings;
create policy "Everyone reads published mentors" on private.mentor_listings
  for select to anon, authenticated using (true);

create or replace view public.published_mentors with (security_invoker = true) as
  select (l.open_from <= private.now() and l.open_until > private.now()) as is_open, l.*
  from private.mentor_listings l;
comment on view public.published_mentors is
  'The one public read of mentors. is_open: a request is taken right now. price_cents is for one meeting, in cents of currency. reply_hours is a median over reply_sample answers.';
grant select on public.published_mentors to anon, authenticated, service_role;

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
    'pricing', case when priced then m.pricing else 'free' end,
    'price_cents', case when priced then m.price_cents end));
end $$;

-- Writes, renews or removes one mentor's public row, and says which pages show it.
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

-- Names ------------------------------------------------------------------------

-- Whether the two sides of a request have ever said yes to each other.
create or replace function private.have_met(p_request public.requests) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from public.relationships where mentee_id = p_request.mentee_id and mentor_id = p_request.mentor_id) $$;

-- Whether a mentee shows initials on this request: until this mentor has said yes
-- to them, on this request or on one before.
create or replace function private.is_name_hidden(p_request public.requests) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select p_request.use_initials and p_request.status <> 'accepted' and not private.have_met(p_request)
$$;

-- A member's name as somebody may read it: one who was blocked reads the name of the day of the block.
create or replace function private.name_for(p_member public.profiles, p_viewer uuid) returns text
language sql stable security invoker set search_path = ''
as $$
  select case when p_member.status <> 'active' then '' else coalesce(
    (select known_as from public.blocks where blocker_id = p_member.id and blocked_id = p_viewer order by created_at limit 1), p_member.display_name) end
$$;

-- A mentee's name as the mentor of this request may read it: initials until
-- acceptance if they chose so, and everywhere the same (D15, trap 13).
create or replace function private.mentee_name(p_request public.requests) returns text
language sql stable security invoker set search_path = ''
as $$
  select case when known.name <> '' and private.is_name_hidden(p_request) then private.initials(known.name) else known.name end
  from public.profiles p cross join lateral (select private.name_for(p, p_request.mentor_id) as name) as known where p.id = p_request.mentee_id
$$;

-- The status that time has already decided, whether or not a job wrote it down.
create or replace function private.effective_status(p_status public.request_status, p_deadline timestamptz) returns public.request_status
language sql stable security invoker set search_path = ''
as $$ select case when p_status in ('sent', 'question') and p_deadline <= private.now() then 'expired' else p_status end $$;
grant execute on function private.effective_status(public.request_status, timestamptz) to authenticated, service_role;

-- A mentor's card for lists: the public columns and nothing else.
create or replace function private.mentor_card(p_mentor uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', m.profile_id, 'slug', m.slug, 'name', p.display_name, 'pronouns', p.pronouns, 'status', m.status,
    'headline_en', m.headline_en, 'headline_fr', m.headline_fr, 'bio_en', m.bio_en, 'bio_fr', m.bio_fr,
    'province_code', p.province_code, 'city', p.city, 'time_zone', p.time_zone, 'languages', p.languages,
    'topics', private.topics_of(m.profile_id),
    'own_skills', m.own_skills, 'formats', m.formats, 'durations', m.durations, 'pricing', m.pricing, 'price_cents', m.price_cents)
  from public.mentors m join public.profiles p on p.id = m.profile_id where m.profile_id = p_mentor
$$;

-- Requests -----------------------------------------------------------------------

-- One request as one of its sides may see it: the other side by the name it may
-- have now, the words that were said, the date, and after acceptance how to meet.
-- Until a yes the mentee's id is the request's own: who mentors too has a public
-- profile under theirs. After a block, places that may have changed since are not told.
create or replace function private.request_view(p_request public.requests, p_viewer uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', p_request.id,
    'side', case when p_viewer = p_request.mentor_id then 'mentor' else 'mentee' end,
    'status', private.effective_status(p_request.status, p_request.deadline_at),
    'mentor', jsonb_build_object('id', mentor.id, 'name', private.name_for(mentor, p_viewer),
      'pronouns', case when mentor.status = 'active' and not blocked then mentor.pronouns end, 'gone', mentor.status <> 'active',
      'slug', (select slug from private.mentor_listings where id = mentor.id),
      'headline_en', case when mentor.status = 'active' then m.headline_en end, 'headline_fr', case when mentor.status = 'active' then m.headline_fr end, 'time_zone', mentor.time_zone),
    'mentee', jsonb_build_object('id', case when p_viewer = mentee.id or private.have_met(p_request) then mentee.id else p_request.id end, 'name', private.mentee_name(p_request),
      'pronouns', case when not apart and (p_viewer = mentee.id or not private.is_name_hidden(p_request)) then mentee.pronouns end, 'gone', mentee.status <> 'active',
      'hidden', private.is_name_hidden(p_request), 'city', case when not apart then mentee.city end,
      'province_code', case when not apart then mentee.province_code end, 'languages', case when apart then '{}' else mentee.languages end, 'time_zone', mentee.time_zone),
    'goal', p_request.goal, 'background', p_request.background, 'why', p_request.why, 'topic', p_request.topic_slug,
    'duration', p_request.duration, 'format', p_request.format, 'price_cents', p_request.price_cents, 'currency', p_request.currency,
    'created_at', p_request.created_at, 'deadline_at', p_request.deadline_at, 'ended_at', p_request.ended_at,
    'extended_at', p_request.extended_at, 'decline_reason', p_request.decline_reason, 'close_reason', p_request.close_reason,
    'server_time', private.now(),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('command', e.command, 'at', e.at, 'note', e.note, 'deadline_at', e.deadline_at,
        'by', case when e.actor_id is null then 'system' when e.actor_id = p_request.mentor_id then 'mentor' else 'mentee' end) order by e.id), '[]')
      from public.request_events e where e.request_id = p_request.id),
    'relationship', (select jsonb_build_object('id', rel.id, 'status', rel.status, 'created_at', rel.created_at, 'ended_at', rel.ended_at)
      from public.relationships rel where rel.request_id = p_request.id))
  from public.profiles mentor
  join public.mentors m on m.profile_id = mentor.id
  join public.profiles mentee on mentee.id = p_request.mentee_id
  cross join lateral (select private.is_blocked_between(mentor.id, mentee.id) as blocked) as block
  cross join lateral (select blocked and p_viewer <> mentee.id as apart) as side
  where mentor.id = p_request.mentor_id
$$;

create or replace function public.list_requests(p_side text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if p_side is null or p_side not in ('mentor', 'mentee') then raise exception 'side_unknown'; end if;
  return jsonb_build_object(
    'server_time', private.now(),
    'requests', (
      select coalesce(jsonb_agg(private.request_view(r, me) order by open_first, due, r.created_at desc, r.id), '[]')
      from (
        select req as r, (req.status not in ('sent', 'question') or req.deadline_at <= private.now())::int as open_first,
               case when req.status in ('sent', 'question') then req.deadline_at end as due
        from public.requests req
        where case p_side when 'mentor' then req.mentor_id else req.mentee_id end = me
        order by 2, 3, req.created_at desc limit 200) as listed
      cross join lateral (select (listed.r).*) as r));
end $$;
comment on function public.list_requests(text) is
  'The caller''s requests, as mentor or as mentee: open ones first, the nearest date on top, 200 at most (T24). Returns {server_time, requests[]}. Raises sign_in_required, side_unknown.';

create or replace function public.get_request(p_request uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.requests;
begin
  select * into r from public.requests where id = p_request and me in (mentor_id, mentee_id);
  if not found then raise exception 'request_not_found'; end if;
  return private.request_view(r, me);
end $$;
comment on function public.get_request(uuid) is 'One request, for one of its two sides. Raises sign_in_required, request_not_found.';

create or replace function public.relationship_contact(p_relationship uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  other uuid;
begin
  select case when mentor_id = me then mentee_id else mentor_id end into other
  from public.relationships where id = p_relationship and me in (mentor_id, mentee_id);
  if other is null then raise exception 'relationship_not_found'; end if;
  if private.is_blocked_between(me, other) then raise exception 'contact_hidden'; end if;
  return (
    select jsonb_build_object('name', coalesce(c.full_name, p.display_name), 'email', u.email, 'phone', c.phone)
    from public.profiles p
    left join public.profile_contacts c on c.profile_id = p.id
    left join auth.users u on u.id = p.id
    where p.id = other);
end $$;
comment on function public.relationship_contact(uuid) is
  'How to reach the other side, from acceptance on and after the end too (T28, trap 9), unless one of them has blocked the other (T39). Returns {name, email, phone}. Raises sign_in_required, relationship_not_found, contact_hidden.';

-- Load -----------------------------------------------------------------------------

-- Requests a mentor received in load_days, withdrawn ones aside: what the fatigue-aware order
-- spreads. Lower is fresher. A month was too short a memory: most had none, and chance chose.
create or replace function private.recent_load(p_mentor uuid) returns numeric
language sql stable security invoker set search_path = ''
as $$
  select count(*) from public.requests
  where mentor_id = p_mentor and created_at > private.now() - private.setting_days('load_days') and status <> 'withdrawn'
$$;

grant execute on function
  public.list_requests(text), public.get_request(uuid), public.relationship_contact(uuid) to authenticated;

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

create or replace function public.former_address(p_slug text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case when l.slug is null then '{"gone": true}' else jsonb_build_object('moved_to', l.slug) end
  from private.former_addresses f left join private.mentor_listings l on l.id = f.mentor_id
  where f.digest = private.keyed_digest('former_addresses', p_slug)
$$;
comment on function public.former_address(text) is
  'What became of a profile''s address that nobody is listed under: {moved_to}: the address that the same mentor has now, {gone} for one that was public once, null for one that never was, or long ago (T08). Service role only: a visitor learns it by opening one page, not by trying names in a row.';
grant execute on function public.former_address(text) to service_role;

create or replace function public.topic_name(p_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select jsonb_build_object('name_en', name_en, 'name_fr', name_fr) from public.topics where slug = p_slug $$;
comment on function public.topic_name(text) is 'The names of one topic, {name_en, name_fr}; null when there is none.';
grant execute on function public.topic_name(text) to anon, authenticated, service_role;

create or replace function public.listing(p_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select to_jsonb(l) from public.published_mentors l where l.slug = p_slug $$;
comment on function public.listing(text) is 'One published mentor by the address of the profile, as published_mentors shows them; null when there is none.';
grant execute on function public.listing(text) to anon, authenticated, service_role;
