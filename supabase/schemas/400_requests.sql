-- A deleted member's words may be forgotten; nothing else ever changes.
create or replace trigger request_events_are_append_only before update on public.request_events
  for each row when (new.note is not null or (to_jsonb(new) - 'note') is distinct from (to_jsonb(old) - 'note'))
  execute function private.refuse_change();
create or replace trigger request_events_are_never_removed before delete on public.request_events
  for each row execute function private.refuse_change();

-- Whether the caller is one of a request's two sides. Security definer: keeps
-- the event policy free of a join under RLS.
create or replace function private.is_side_of(p_request uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_active() and exists (
    select from public.requests
    where id = p_request and (select auth.uid()) in (mentee_id, mentor_id))
$$;
grant execute on function private.is_side_of(uuid) to authenticated, service_role;

-- What people write to each other is theirs: staff have no policy here, they read
-- through staff_read_request(), which asks why and logs it (MC-15, T49).
drop policy if exists "Both sides read their request" on public.requests;
create policy "Both sides read their request" on public.requests
  for select to authenticated using ((select auth.uid()) in (mentee_id, mentor_id) and (select private.is_active()));

drop policy if exists "Both sides read what happened to their request" on public.request_events;
create policy "Both sides read what happened to their request" on public.request_events
  for select to authenticated using (private.is_side_of(request_id));

drop policy if exists "Both sides read their relationship, coordinators all of them" on public.relationships;
create policy "Both sides read their relationship, coordinators all of them" on public.relationships
  for select to authenticated using (
    ((select auth.uid()) in (mentee_id, mentor_id) and (select private.is_active()))
    or (select private.may_staff('see')));
