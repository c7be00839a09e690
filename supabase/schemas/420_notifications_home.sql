-- Home: what needs a member now, and which pages are theirs.

-- Helpers -------------------------------------------------------------------------------

-- The open request that waits for this member to act and ends first: a mentor's answer, a mentee's reply.
create or replace function private.request_to_answer(p_member uuid) returns public.requests
language sql stable security invoker set search_path = ''
as $$
  select * from public.requests
  where deadline_at > private.now()
    and (mentor_id = p_member and status = 'sent' or mentee_id = p_member and status = 'question')
  order by deadline_at, id limit 1
$$;

-- The newest request of this mentee about whose end there is an unread notice.
create or replace function private.request_with_news(p_member uuid) returns public.requests
language sql stable security invoker set search_path = ''
as $$
  select r.* from public.notifications n join public.requests r on r.id = n.request_id
  where n.profile_id = p_member and n.read_at is null and r.mentee_id = p_member
    and n.type in ('request_accepted', 'request_declined', 'request_expired', 'request_closed')
  order by n.created_at desc, r.id limit 1
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.my_home() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.own_id();
  is_staff boolean := private.may_staff('see');
  standing public.mentor_status := (select status from public.mentors where profile_id = me);
  has_asked boolean := exists (select from public.requests where mentee_id = me)
    or exists (select from private.active_wait_list where profile_id = me);
  r public.requests := private.request_to_answer(me);
begin
  if r.id is null then r := private.request_with_news(me); end if;
  return jsonb_build_object(
    'page', case
      when exists (select from public.profiles where id = me and status in ('leaving', 'suspended')) then 'myData'
      when is_staff then 'staff'
      when r.mentor_id = me then 'inbox'
      when r.mentee_id = me then 'requests'
      when standing = 'published' then 'inbox'
      when has_asked or standing is null then 'requests'
      else 'mentorProfile' end,
    'request', case when not is_staff then r.id end,
    'is_staff', is_staff,
    'is_mentor', standing is not null,
    'asked', (select coalesce(jsonb_object_agg(mentor_id, id), '{}') from public.requests
      where mentee_id = me and status in ('sent', 'question') and deadline_at > private.now()),
    'is_mentee', has_asked or standing is null and not is_staff,
    'unread', (select count(*) from public.notifications where profile_id = me and read_at is null));
end $$;
comment on function public.my_home() is
  'Where the caller goes on after signing in, and what they are (T84). Staff go to what waits for them; everybody else to the request that waits for them and ends first, then to one that has ended unread, then to what they are. Returns {page: staff, inbox, requests, mentorProfile, or myData for an account that is leaving or suspended; request: its id or null; is_staff, is_mentor, is_mentee; asked: their open requests by the mentor''s id; unread: how many notices}. Raises sign_in_required, account_deleted, email_not_verified.';

grant execute on function public.my_home() to authenticated;
