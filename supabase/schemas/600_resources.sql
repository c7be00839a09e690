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

-- Five hundred pieces are far more than there are: whoever marks others by the thousand fills no disk. What is over is passed over.
create or replace function private.bound_reading_marks() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- One after the other for each member: two that count at once would both find room.
  perform 1 from public.profiles where id = new.profile_id for no key update;
  return case when (select count(*) from public.reading_marks where profile_id = new.profile_id) < 500 then new end;
end $$;
create or replace trigger reading_marks_are_bounded before insert on public.reading_marks
  for each row execute function private.bound_reading_marks();
