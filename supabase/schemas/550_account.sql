-- The account: own profile and safety. Security definer throughout:
-- members read these tables and never write them.

-- Own profile ------------------------------------------------------------------------

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

-- Whether an IANA zone is known. Canada's come first: the system's list is read from a thousand files.
create or replace function private.is_time_zone(p_zone text) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select case when exists (select from public.provinces where p_zone = any (time_zones)) then true
              else exists (select from pg_catalog.pg_timezone_names where name = p_zone) end
$$;

-- Checks a whole profile and writes it. Returns it as it stands then.
create or replace function private.write_profile(p_member uuid, p_profile jsonb) returns jsonb
language plpgsql security invoker set search_path = ''
as $$
declare
  own public.profiles;
  contact public.profile_contacts;
begin
  if jsonb_typeof(coalesce(p_profile -> 'languages', '[]')) <> 'array' then raise exception 'languages_unknown'; end if;
  own.languages := private.once_each(p_profile -> 'languages');
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
  filled := filled || private.gaps_only(standing, p_profile);
  -- A device may name a zone that nobody knows here: it was no choice of a person.
  if not private.is_time_zone(filled ->> 'time_zone') then
    filled := jsonb_set(filled, '{time_zone}', (select to_jsonb(time_zone) from public.profiles where id = p_member));
  end if;
  return private.write_profile(p_member, jsonb_strip_nulls(filled));
end $$;

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

-- Safety ------------------------------------------------------------------------------

create or replace function public.send_report(p_subject_kind text, p_subject uuid, p_reason text, p_note text default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  note text := private.check_text('note', p_note, 0, 2000);
  sent uuid;
begin
  if p_subject_kind is null or p_subject_kind not in ('profile', 'request') then raise exception 'subject_unknown'; end if;
  if coalesce(p_reason, '') = '' then raise exception 'reason_required'; end if;
  if p_reason not in ('harassment', 'discrimination', 'scam', 'asks_for_money', 'false_profile', 'safety', 'other') then
    raise exception 'reason_unknown';
  end if;
  perform 1 from public.profiles where id = me for no key update;
  if (select count(*) from public.reports where reporter_id = me and created_at > private.now() - interval '24 hours')
     >= private.setting_int('reports_a_day') then
    raise exception 'rate_limited';
  end if;
  if (p_subject_kind = 'profile' and not exists (select from public.profiles where id = p_subject and id <> me))
     or (p_subject_kind = 'request' and not exists (select from public.requests where id = p_subject and me in (mentor_id, mentee_id))) then
    raise exception 'subject_not_found';
  end if;
  insert into public.reports (reporter_id, subject_kind, subject_id, reason, note)
  values (me, p_subject_kind, p_subject, p_reason, note) returning id into sent;
  perform private.notify(me, 'report_received', 'report_received:' || sent);
  return jsonb_build_object('id', sent);
end $$;
comment on function public.send_report(text, uuid, text, text) is
  'Reports a profile or a request to staff; acknowledged at once (T39). Returns {id}. Raises subject_unknown|_not_found, reason_required|_unknown, note_too_long, rate_limited.';

create or replace function public.resolve_report(p_report uuid, p_resolution text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid;
  done text := private.check_text('resolution', p_resolution, 3, 1000);
begin
  staff := private.staff_actor('settle');
  update public.reports set resolved_at = private.now(), resolved_by = staff, resolution = done
   where id = p_report and resolved_at is null;
  if not found then raise exception 'report_not_found'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'report_resolve', 'report', p_report, done);
  return jsonb_build_object('id', p_report);
end $$;
comment on function public.resolve_report(uuid, text) is
  'Staff close a report with what was done; logged. Returns {id}. Raises staff_only, resolution_required|_too_short|_too_long, report_not_found.';

create or replace function public.staff_read_request(p_request uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.actor();
  reason text := private.check_text('reason', p_reason, 3, 1000);
  r public.requests;
begin
  if not private.may_staff('read_request') then raise exception 'staff_only'; end if;
  select * into r from public.requests where id = p_request;
  if not found then raise exception 'request_not_found'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  select staff, 'request_read', 'request', side, reason from unnest(array[r.mentor_id, r.mentee_id]) as side;
  return private.request_view(r, r.mentor_id);
end $$;
comment on function public.staff_read_request(uuid, text) is
  'Safeguarding staff read one request, with a reason that both sides find in their data (T49, D8). Names as the mentor sees them. Raises staff_only, reason_required|_too_short|_too_long, request_not_found.';
grant execute on function public.staff_read_request(uuid, text) to authenticated;

create or replace function public.block_member(p_profile uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  r public.requests;
  other uuid := p_profile;
begin
  -- Whom a mentor has not said yes to, they know by the request alone.
  select * into r from public.requests where id = p_profile and mentor_id = me;
  if found then other := r.mentee_id; end if;
  if other = me then raise exception 'cannot_block_yourself'; end if;
  if not exists (select from public.profiles where id = other) then raise exception 'member_not_found'; end if;
  perform 1 from public.mentors where profile_id in (me, other) order by profile_id for update;
  insert into public.blocks (blocker_id, blocked_id, request_id, known_as)
  values (me, other, case when r.id is not null and not private.have_met(r) then r.id end, (select display_name from public.profiles where id = me))
  on conflict do nothing;
  -- Blocking a public profile ends no first request to oneself: which one ended would tell whose it was.
  perform private.close_requests(
    array(select q.id from public.requests q where q.status in ('sent', 'question')
          and (q.mentee_id = me and q.mentor_id = other or q.mentee_id = other and q.mentor_id = me and (r.id is not null or private.have_met(q)))), 'no_reason_given');
  return jsonb_build_object('blocked', p_profile);
end $$;
comment on function public.block_member(uuid) is
  'From now on neither can find nor contact the other; open requests between them close and the other is not told why (T39). p_profile: a profile''s id, or that of a request to the caller. Returns {blocked}. Raises cannot_block_yourself, member_not_found.';

create or replace function public.unblock_member(p_profile uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.blocks where blocker_id = private.actor() and (request_id is null and blocked_id = p_profile or request_id = p_profile);
  return jsonb_build_object('unblocked', p_profile);
end $$;
comment on function public.unblock_member(uuid) is 'Takes a block back, by the id that list_my_blocks() gives. Returns {unblocked}.';

-- Whom a member has blocked, each by the id and the name that they may know.
create or replace function private.blocks_of(p_member uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', coalesce(b.request_id, b.blocked_id), 'created_at', b.created_at,
    'name', case when r.id is not null then private.mentee_name(r) else p.display_name end) order by b.created_at desc), '[]')
  from public.blocks b join public.profiles p on p.id = b.blocked_id left join public.requests r on r.id = b.request_id
  where b.blocker_id = p_member
$$;

create or replace function public.list_my_blocks() returns jsonb
language sql stable security definer set search_path = ''
as $$ select private.blocks_of(private.actor()) $$;
comment on function public.list_my_blocks() is
  'Whom the caller has blocked, newest first: [{id, name, created_at}], each by the id and the name that the caller may know. Raises sign_in_required.';
grant execute on function public.list_my_blocks() to authenticated;

grant execute on function
  public.save_my_profile(jsonb, jsonb), public.fill_my_profile(jsonb), public.send_report(text, uuid, text, text), public.resolve_report(uuid, text),
  public.block_member(uuid), public.unblock_member(uuid)
to authenticated;

-- Rate limits --------------------------------------------------------------------------------

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
