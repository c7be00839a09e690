drop policy if exists "Members read whom they saved" on public.saved_mentors;
create policy "Members read whom they saved" on public.saved_mentors
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members save and dismiss for themselves" on public.saved_mentors;
create policy "Members save and dismiss for themselves" on public.saved_mentors
  for insert to authenticated with check (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members change what they saved" on public.saved_mentors;
create policy "Members change what they saved" on public.saved_mentors
  for update to authenticated
  using (profile_id = (select auth.uid()) and (select private.is_active()))
  with check (profile_id = (select auth.uid()));
drop policy if exists "Members undo what they saved" on public.saved_mentors;
create policy "Members undo what they saved" on public.saved_mentors
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

drop policy if exists "Members see their places on wait-lists" on public.wait_list;
create policy "Members see their places on wait-lists" on public.wait_list
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));

drop policy if exists "Members read the reports they sent, staff read all" on public.reports;
create policy "Members read the reports they sent, staff read all" on public.reports
  for select to authenticated using (
    (reporter_id = (select auth.uid()) and (select private.is_active()))
    or (select private.may_staff('see')));

-- Whom a member does not find: blocked by either side, or dismissed. A block by a first request
-- alone hides nobody: it would tell who stands behind initials.
create or replace function private.not_found_by(p_member uuid) returns uuid[]
language sql stable security invoker set search_path = ''
as $$
  select array(
    select blocked_id from public.blocks where blocker_id = p_member and request_id is null
    union select blocker_id from public.blocks where blocked_id = p_member
    union select mentor_id from public.saved_mentors where profile_id = p_member and kind = 'dismissed')
$$;
