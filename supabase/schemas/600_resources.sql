-- Resources: what a member has read is nobody else's business.

drop policy if exists "Members read their own marks" on public.reading_marks;
create policy "Members read their own marks" on public.reading_marks
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members mark for themselves" on public.reading_marks;
create policy "Members mark for themselves" on public.reading_marks
  for insert to authenticated with check (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members take their own marks back" on public.reading_marks;
create policy "Members take their own marks back" on public.reading_marks
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
