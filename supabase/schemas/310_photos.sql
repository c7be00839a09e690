-- Photos of mentors, and drawn portraits in their place.

-- Helpers -------------------------------------------------------------------------------

create or replace function private.drop_photo(p_mentor uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform 1 from public.mentors where profile_id = p_mentor for update;
  delete from private.mentor_photos where mentor_id = p_mentor;
  update public.mentors set photo_key = null, updated_at = private.now() where profile_id = p_mentor and photo_key is not null;
  if not found then raise exception 'photo_not_found'; end if;
end $$;

-- Whether a key of mentors.photo_key is that of a photo or of a drawn portrait; null without one.
create or replace function private.picture_kind(p_key text) returns text
language sql immutable security invoker set search_path = ''
as $$ select case when p_key like 'portrait-%' then 'portrait' when p_key is not null then 'photo' end $$;

-- What stands beside a mentor's name, as an address of its own, for the few who may see it while it is not public: its mentor and staff.
create or replace function private.photo_address(p_mentor uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    'data:image/webp;base64,' || translate(encode(f.bytes, 'base64'), E'\n', ''),
    '/photos/' || m.photo_key || '.svg')
  from public.mentors m left join private.mentor_photos f on f.mentor_id = m.profile_id and f.size = 384 and f.format = 'webp'
  where m.profile_id = p_mentor and m.photo_key is not null
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.photo_owner() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  if not exists (select from public.mentors where profile_id = me) then raise exception 'not_a_mentor'; end if;
  return me;
end $$;
comment on function public.photo_owner() is
  'The caller''s id, if they have a mentor profile that a photo may stand on. Raises not_a_mentor and what actor() raises.';

create or replace function public.save_photo(p_mentor uuid, p_files jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare fresh text := replace(gen_random_uuid()::text, '-', '');
begin
  perform 1 from public.mentors where profile_id = p_mentor for update;
  if not found then raise exception 'not_a_mentor'; end if;
  delete from private.mentor_photos where mentor_id = p_mentor;
  insert into private.mentor_photos (mentor_id, size, format, bytes)
    select p_mentor, size, format, decode(bytes, 'base64') from jsonb_to_recordset(p_files) as f (size smallint, format text, bytes text);
  update public.mentors set photo_key = fresh, updated_at = private.now() where profile_id = p_mentor;
  return jsonb_build_object('key', fresh);
end $$;
comment on function public.save_photo(uuid, jsonb) is
  'Puts a photo in place of the one before. p_files: [{size, format, bytes}], bytes in base64, each made by functions/features/photos: never what somebody sent. Service role only. Returns {key}. Raises not_a_mentor.';

create or replace function public.choose_portrait(p_portrait text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare me uuid := public.photo_owner();
begin
  if p_portrait is null or p_portrait !~ '^portrait-(0[1-9]|1[0-9]|2[0-4])$' then raise exception 'portrait_unknown'; end if;
  perform 1 from public.mentors where profile_id = me for update;
  delete from private.mentor_photos where mentor_id = me;
  update public.mentors set photo_key = p_portrait, updated_at = private.now() where profile_id = me;
  return jsonb_build_object('key', p_portrait);
end $$;
comment on function public.choose_portrait(text) is
  'Puts one of the two dozen drawn portraits, portrait-01 to portrait-24, beside the caller''s name; a photo that was there is deleted. Returns {key}. Raises not_a_mentor, portrait_unknown.';

create or replace function public.remove_photo() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.drop_photo(private.actor());
  return jsonb_build_object('removed', true);
end $$;
comment on function public.remove_photo() is
  'Takes the caller''s photo or portrait away; initials stand in its place. Returns {removed}. Raises photo_not_found.';

create or replace function public.staff_remove_photo(p_mentor uuid, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('decide', p_mentor);
  reason text := private.check_text('reason', p_reason, 3, 1000);
begin
  perform private.drop_photo(p_mentor);
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason)
  values (staff, 'photo_remove', 'mentor', p_mentor, reason);
  perform private.notify(p_mentor, 'photo_removed_by_staff', 'photo_removed_by_staff:' || private.now(), null, null, jsonb_build_object('reason', reason));
  return jsonb_build_object('removed', true);
end $$;
comment on function public.staff_remove_photo(uuid, text) is
  'A coordinator takes a photo or a drawn portrait away, with a reason that is logged and told. Returns {removed}. Raises staff_only, cannot_act_on_yourself, reason_required|_too_short|_too_long, photo_not_found.';

create or replace function public.photo_file(p_key text, p_size integer, p_format text) returns text
language sql stable security definer set search_path = ''
as $$
  select encode(f.bytes, 'base64') from private.mentor_listings l join private.mentor_photos f on f.mentor_id = l.id
  where l.photo_key = p_key and f.size = p_size and f.format = p_format
$$;
comment on function public.photo_file(text, integer, text) is
  'One file of the photo of a mentor who is listed, in base64; null for any other key: a photo goes from its address together with the profile.';

create or replace function public.staff_photo(p_mentor uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_staff('decide', p_mentor) then raise exception 'staff_only'; end if;
  return private.photo_address(p_mentor);
end $$;
comment on function public.staff_photo(uuid) is
  'A mentor''s photo for staff, who read the profile before it is public: a data: address, 384 pixels a side; the address of a drawn portrait; null without one. Raises staff_only.';

create or replace function public.my_photo() returns text
language sql stable security definer set search_path = ''
as $$ select private.photo_address(private.own_id()) $$;
comment on function public.my_photo() is 'The caller''s own photo as a data: address, 384 pixels a side; the address of a drawn portrait; null without one. It need not be public.';

grant execute on function public.photo_file(text, integer, text) to anon, authenticated, service_role;
grant execute on function
  public.photo_owner(), public.choose_portrait(text), public.remove_photo(), public.staff_remove_photo(uuid, text), public.staff_photo(uuid), public.my_photo()
to authenticated;
grant execute on function public.save_photo(uuid, jsonb) to service_role;
