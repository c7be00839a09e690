-- Notifications: one row in the app, one effect in the outbox, never twice.

-- Helpers -------------------------------------------------------------------------------

-- Whether a kind reaches a member by a channel.
create or replace function private.is_channel_on(p_profile uuid, p_kind text, p_channel text) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select coalesce(
    (select enabled from public.notification_preferences
     where profile_id = p_profile and kind = p_kind and channel = p_channel), true)
$$;

-- Whether a member is told of such a kind: an account that is leaving hears of its safety and of itself alone.
create or replace function private.may_be_told(p_profile uuid, p_kind text) returns boolean
language sql stable security invoker set search_path = ''
as $$
  select exists (select from public.profiles where id = p_profile and (status = 'active' or status = 'leaving' and p_kind in ('safety', 'account')))
$$;

-- Tells one member one thing, once: a row in the app and, unless switched off,
-- an e-mail through the outbox. p_own_action: a record of what the member just did
-- themselves: already read, no e-mail. A deleted member is told nothing.
create or replace function private.notify(
  p_profile uuid, p_type text, p_key text,
  p_request uuid default null, p_relationship uuid default null, p_data jsonb default '{}',
  p_own_action boolean default false
) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  about private.notification_types%rowtype;
  made uuid;
begin
  select * into strict about from private.notification_types where type = p_type;
  if not private.may_be_told(p_profile, about.kind) then return; end if;
  insert into public.notifications (profile_id, type, key, request_id, relationship_id, data, read_at)
  values (p_profile, p_type, p_key, p_request, p_relationship, p_data,
          case when not p_own_action and private.is_channel_on(p_profile, about.kind, 'in_app') then null else private.now() end)
  on conflict (profile_id, key) do nothing
  returning id into made;
  if made is not null and not p_own_action and about.by_email and private.is_channel_on(p_profile, about.kind, 'email') then
    perform private.enqueue('email:' || made, 'email', jsonb_build_object('notification_id', made));
  end if;
end $$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read their own notifications" on public.notifications;
create policy "Members read their own notifications" on public.notifications
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members mark their own notifications read" on public.notifications;
create policy "Members mark their own notifications read" on public.notifications
  for update to authenticated
  using (profile_id = (select auth.uid()) and (select private.is_active()))
  with check (profile_id = (select auth.uid()));

drop policy if exists "Members read their own switches" on public.notification_preferences;
create policy "Members read their own switches" on public.notification_preferences
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members add their own switches" on public.notification_preferences;
create policy "Members add their own switches" on public.notification_preferences
  for insert to authenticated with check (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members change their own switches" on public.notification_preferences;
create policy "Members change their own switches" on public.notification_preferences
  for update to authenticated
  using (profile_id = (select auth.uid()) and (select private.is_active()))
  with check (profile_id = (select auth.uid()));
drop policy if exists "Members remove their own switches" on public.notification_preferences;
create policy "Members remove their own switches" on public.notification_preferences
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
