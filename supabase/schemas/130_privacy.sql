-- Privacy: what the page says, what a member takes along, what leaving erases and what time forgets,
-- all by the one register.

-- Helpers -------------------------------------------------------------------------------

-- What staff did about, or read of, a member; what members did themselves is not among it. The name of who did it is not told, their role is.
create or replace function private.staff_actions(p_member uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('at', a.at, 'action', a.action, 'role', p.role, 'reason', a.reason) order by a.at desc), '[]')
  from private.audit_log a left join public.profiles p on p.id = a.actor_id where a.subject_id = p_member and a.actor_id is distinct from p_member
$$;

-- Erases what is a member's, place by place. What the other side wrote stays theirs.
create or replace function private.erase_places(p_member uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare entry private.data_places;
begin
  for entry in select * from private.data_places where on_deletion <> 'keep' order by step loop
    if entry.on_deletion = 'delete' then
      execute format('delete from %s where %s', entry.place, entry.mine) using p_member;
    else
      execute format('update %s set %s where %s', entry.place, entry.emptied, entry.mine) using p_member;
    end if;
  end loop;
end $$;

-- Erases one member. Of the address a one-way mark stays, so that no list invites it again.
create or replace function private.erase_member(p_member uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.never_invite(email) from auth.users where id = p_member;
  perform private.erase_places(p_member);
end $$;

-- Accounts whose days of grace are over, the one that is due longest first.
create or replace function private.erase_leavers(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('erase_member', array(
    select id from public.profiles where delete_after <= private.now()
    order by delete_after, id limit p_most for update skip locked))
$$;

-- Forgets what is past its time: p_most rows of each place, and each place by itself. Says the
-- most that it took from one of them: where that is p_most, more may wait there.
create or replace function private.forget_old(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare
  entry private.data_places;
  pass private.job_pass := (0, 0, null);
  gone integer;
begin
  for entry in select * from private.data_places where old is not null order by step loop
    begin
      execute format(
        case when entry.on_age = 'delete' then 'delete from %1$s where ctid = any (array(select ctid from %1$s where %2$s limit $2 for update skip locked))'
             else 'update %1$s set %3$s where ctid = any (array(select ctid from %1$s where %2$s limit $2 for update skip locked))' end,
        entry.place, entry.old, entry.emptied) using private.now() - private.setting_days(entry.old_days), p_most;
      get diagnostics gone = row_count;
      pass.handled := greatest(pass.handled, gone);
    exception when others then
      pass.failed := pass.failed + 1;
      pass.last_error := entry.place || ': ' || sqlerrm;
    end;
  end loop;
  return pass;
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.data_register() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'classes', (select jsonb_agg(jsonb_build_object('key', c.key, 'seen_by', c.seen_by, 'on_deletion', c.on_deletion,
        'kept', (select coalesce(jsonb_agg(distinct jsonb_build_object('setting', p.old_days, 'days', private.setting_int(p.old_days))), '[]') from private.data_places p where p.class = c.key and p.old_days is not null))
      order by c.position) from private.data_classes c),
    'grace_days', private.setting_int('deletion_grace_days'),
    'numbers', private.rule_numbers(),
    'processors', (select value from public.settings where key = 'processors'))
$$;
comment on function public.data_register() is
  'What the privacy page says, from what the rules do: {classes: [{key, seen_by[], on_deletion, kept: [{setting, days}]}], grace_days, numbers, processors}. numbers: each setting that is one, by its key.';

create or replace function public.set_processors(p_processors jsonb) returns void
language sql security definer set search_path = ''
as $$ update public.settings set value = coalesce(p_processors, '{}') where key = 'processors' and value is distinct from coalesce(p_processors, '{}') $$;
comment on function public.set_processors(jsonb) is
  'Writes down who handles data for this installation: {place, database, mail, search}, each a name or null for "this computer". Called at start. Service role only.';

create or replace function public.export_my_data() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.own_id();
  entry private.data_places;
  rows_of jsonb;
  copy jsonb := jsonb_build_object(
    'exported_at', private.now(),
    'account', (select jsonb_build_object('email', email, 'created_at', created_at) from auth.users where id = me),
    'saved_mentors', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from public.saved_mentors s where profile_id = me),
    'blocks', private.blocks_of(me),
    'requests', (select coalesce(jsonb_agg(private.request_view(r, me) #- '{relationship,next}' order by r.created_at), '[]') from public.requests r where me in (r.mentor_id, r.mentee_id)),
    'relationships', (select coalesce(jsonb_agg(to_jsonb(r) || jsonb_build_object('end_reason',
        (select e.reason from private.relationship_ends e where e.relationship_id = r.id and e.actor_id = me),
        'agreements', (select coalesce(jsonb_agg(private.agreement_view(a) order by a.version), '[]') from public.agreements a where a.relationship_id = r.id),
        'goals', (select coalesce(jsonb_agg(to_jsonb(g) - '{id,relationship_id,position}'::text[] order by g.created_at, g.position), '[]') from public.goals g where g.relationship_id = r.id)) order by r.created_at), '[]')
      from public.relationships r where me in (r.mentor_id, r.mentee_id)),
    'photo', private.photo_address(me),
    'staff_actions_about_me', private.staff_actions(me));
begin
  for entry in select * from private.data_places where export_as is not null order by step loop
    execute format('select coalesce(jsonb_agg(to_jsonb(t) - $2::text[]), ''[]'') from %s t where %s', entry.place, entry.mine) into rows_of using me, entry.export_less;
    copy := copy || jsonb_build_object(entry.export_as, case when entry.export_one then rows_of -> 0 else rows_of end);
  end loop;
  return copy;
end $$;
comment on function public.export_my_data() is
  'Everything held about the caller, as one JSON object: each place of the register under its export_as, and beside them account, requests, relationships, saved_mentors, blocks, photo (a data: address) and staff_actions_about_me (T14).';

create or replace function public.my_data_access() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.own_id();
begin
  return jsonb_build_object(
    'status', (select status from public.profiles where id = me),
    'delete_after', (select delete_after from public.profiles where id = me),
    'server_time', private.now(),
    'staff_actions', private.staff_actions(me));
end $$;
comment on function public.my_data_access() is
  'Whether the caller''s account is leaving, until when it can be kept, and every access of staff to it (D8): {status, delete_after, server_time, staff_actions: [{at, action, role, reason}]}, newest first.';

create or replace function public.delete_my_account() returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  mine uuid[];
  until timestamptz := private.now() + private.setting_days('deletion_grace_days');
begin
  perform 1 from public.profiles where id = me for no key update;
  delete from private.link_codes where profile_id = me;
  perform 1 from public.mentors
    where profile_id = me
       or profile_id in (select mentor_id from public.requests where mentee_id = me and status in ('sent', 'question'))
       or profile_id in (select mentor_id from public.relationships where mentee_id = me and ended_at is null)
    order by profile_id for update;
  -- Read under the lock: a request that was on its way is among them.
  mine := array(select id from public.requests where me in (mentor_id, mentee_id) and status in ('sent', 'question'));
  perform private.close_requests(array(select id from public.requests where id = any (mine) and mentor_id = me), 'mentor_gone');
  perform private.close_requests(array(select id from public.requests where id = any (mine) and mentee_id = me), 'mentee_gone');
  delete from public.wait_list where profile_id = me;
  perform private.notify(me, 'account_leaving', 'account_leaving:' || until, null, null, jsonb_build_object('deadline_at', until));
  update public.profiles set status = 'leaving', delete_after = until, updated_at = private.now() where id = me;
  -- After that: who leaves is told nothing more.
  perform private.end_relationships(array(select id from public.relationships where me in (mentor_id, mentee_id) and ended_at is null), me);
  return jsonb_build_object('delete_after', until);
end $$;
comment on function public.delete_my_account() is
  'The caller leaves. At once: the public profile goes, open requests and mentorings end, the other side is told, not why. Erased after deletion_grace_days; until then keep_my_account() takes it back (T14, trap 8). Returns {delete_after}.';

create or replace function public.keep_my_account() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.session_is_open() then raise exception 'sign_in_required'; end if;
  update public.profiles set status = case when status = 'leaving' then 'active' else status end, delete_after = null, updated_at = private.now()
   where id = auth.uid() and delete_after > private.now();
  if not found then raise exception 'account_deleted'; end if;
  return jsonb_build_object('kept', true);
end $$;
comment on function public.keep_my_account() is
  'Takes a deletion back while it still can be: the account and the public profile are as before; requests and mentorings that ended stay ended, and so does a suspension. Returns {kept}. Raises account_deleted, sign_in_required.';

grant execute on function public.data_register() to anon, authenticated, service_role;
grant execute on function
  public.export_my_data(), public.my_data_access(), public.delete_my_account(), public.keep_my_account()
to authenticated;
grant execute on function public.set_processors(jsonb) to service_role;
