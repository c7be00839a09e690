-- Safety: reports to staff, and blocks between two members.

-- Helpers -------------------------------------------------------------------------------

-- Whether either has blocked the other. Security definer: blocks are private to the blocker.
create or replace function private.is_blocked_between(p_one uuid, p_other uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.blocks where blocker_id = p_one and blocked_id = p_other)
      or exists (select from public.blocks where blocker_id = p_other and blocked_id = p_one)
$$;

-- Whom a member does not find: blocked by either side, or dismissed. A block by a first request
-- alone hides nobody: it would tell who stands behind initials.
create or replace function private.hidden_from(p_member uuid) returns uuid[]
language sql stable security invoker set search_path = ''
as $$
  select array(
    select blocked_id from public.blocks where blocker_id = p_member and request_id is null
    union select blocker_id from public.blocks where blocked_id = p_member
    union select mentor_id from public.saved_mentors where profile_id = p_member and kind = 'dismissed')
$$;

-- Whom a member has blocked, each by the id and the name that they may know.
create or replace function private.blocks_of(p_member uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', coalesce(b.request_id, b.blocked_id), 'created_at', b.created_at,
    'name', case when r.id is not null then private.mentee_name(r) else p.display_name end) order by b.created_at desc), '[]')
  from public.blocks b join public.profiles p on p.id = b.blocked_id left join public.requests r on r.id = b.request_id
  where b.blocker_id = p_member
$$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read whom they blocked" on public.blocks;
create policy "Members read whom they blocked" on public.blocks
  for select to authenticated using (blocker_id = (select auth.uid()) and (select private.is_active()));

drop policy if exists "Members read the reports they sent, staff read all" on public.reports;
create policy "Members read the reports they sent, staff read all" on public.reports
  for select to authenticated using (
    (reporter_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

-- Public functions ----------------------------------------------------------------------

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
  perform private.end_relationships(
    array(select id from public.relationships where ended_at is null and (mentor_id = me and mentee_id = other or mentor_id = other and mentee_id = me)), me);
  delete from public.accommodations using public.relationships pair
   where pair.id = relationship_id and me in (pair.mentor_id, pair.mentee_id) and other in (pair.mentor_id, pair.mentee_id);
  return jsonb_build_object('blocked', p_profile);
end $$;
comment on function public.block_member(uuid) is
  'From now on neither can find nor contact the other; open requests and mentorships between them end and the other is not told why (T39). p_profile: a profile''s id, or that of a request to the caller. Returns {blocked}. Raises cannot_block_yourself, member_not_found.';

create or replace function public.unblock_member(p_profile uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.blocks where blocker_id = private.actor() and (request_id is null and blocked_id = p_profile or request_id = p_profile);
  return jsonb_build_object('unblocked', p_profile);
end $$;
comment on function public.unblock_member(uuid) is 'Takes a block back, by the id that list_my_blocks() gives. Returns {unblocked}.';

create or replace function public.list_my_blocks() returns jsonb
language sql stable security definer set search_path = ''
as $$ select private.blocks_of(private.actor()) $$;
comment on function public.list_my_blocks() is
  'Whom the caller has blocked, newest first: [{id, name, created_at}], each by the id and the name that the caller may know. Raises sign_in_required.';

grant execute on function
  public.send_report(text, uuid, text, text), public.block_member(uuid), public.unblock_member(uuid), public.list_my_blocks()
to authenticated;
