-- Privacy: one register of what is held about people. The privacy page, the export, the
-- deletion of an account and the passing of time all read it, so none of them can drift.

create table private.data_classes (
  key text primary key,
  position integer not null unique,
  seen_by text[] not null,
  on_deletion text not null,
  constraint the_readers_are_known check (seen_by <@ array['everyone', 'you', 'asked', 'other_side', 'coordinators', 'safeguarding', 'safeguarding_logged', 'nobody']),
  constraint what_deletion_does_is_known check (on_deletion in ('erased', 'nameless', 'kept', 'mark'))
);
comment on table private.data_classes is
  'Kinds of data as people are told of them (D8, MC-18). seen_by: everyone; you; asked: mentors you ask; other_side: whoever you have a mentoring with; coordinators; safeguarding; safeguarding_logged: only with a reason that you can read; nobody. on_deletion: erased; nameless: what happened stays, without your name and words; kept: for the safety of others, as the page says; mark: a one-way digest stays.';
alter table private.data_classes enable row level security;

create table private.data_places (
  place text primary key,
  class text not null references private.data_classes (key),
  step integer not null,
  mine text not null,
  on_deletion text not null,
  emptied text,
  export_as text unique,
  export_less text[] not null default '{}',
  export_one boolean not null default false,
  old text,
  old_days text references public.settings (key),
  on_age text,
  constraint what_deletion_does_is_known check (on_deletion in ('delete', 'empty', 'keep')),
  constraint what_age_does_is_known check (on_age in ('delete', 'empty')),
  constraint an_age_has_its_days check ((old is null) = (old_days is null) and (old is null) = (on_age is null)),
  constraint what_is_emptied_says_how check ('empty' not in (on_deletion, coalesce(on_age, '')) or emptied is not null)
);
comment on table private.data_places is
  'Each table that holds something of a member. mine: a condition on its rows, $1 is the member''s id. step: the order in which an account is erased. emptied: what "empty" sets. export_as: its name in the member''s own copy, without the columns of export_less. old: a condition, $1 is the moment that lies old_days back. Written by migrations alone: it is run as SQL.';
create index data_places_by_class on private.data_places (class);
create index data_places_by_days on private.data_places (old_days);
alter table private.data_places enable row level security;

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('listing', 1, '{everyone}', 'erased'),
  ('profile', 2, '{you,asked,other_side,coordinators,safeguarding}', 'erased'),
  ('contact', 3, '{you,other_side}', 'erased'),
  ('request_words', 4, '{you,asked,other_side,safeguarding_logged}', 'nameless'),
  ('relationships', 5, '{you,other_side,coordinators,safeguarding}', 'nameless'),
  ('own_lists', 6, '{you}', 'erased'),
  ('notices', 7, '{you}', 'erased'),
  ('group_offers', 8, '{you}', 'erased'),
  ('invitations', 9, '{you,coordinators}', 'erased'),
  ('reports', 10, '{you,coordinators,safeguarding}', 'kept'),
  ('staff_log', 11, '{you}', 'kept'),
  ('orientation', 40, '{you,coordinators,safeguarding}', 'erased'),
  ('former_addresses', 60, '{everyone}', 'nameless');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.link_codes', 'notices', 10, 'profile_id = $1', 'delete', null, null, '{}', false, 'expires_at < $1', 'keep_codes_days', 'delete'),
  ('private.outbox', 'notices', 11, 'payload ->> ''notification_id'' in (select id::text from public.notifications where profile_id = $1)', 'delete', null, null, '{}', false,
    'done_at < $1', 'keep_effects_days', 'delete'),
  ('public.notifications', 'notices', 12, 'profile_id = $1', 'delete', null, 'notifications', '{}', false, 'created_at < $1', 'keep_notifications_days', 'delete'),
  ('public.notification_preferences', 'notices', 13, 'profile_id = $1', 'delete', null, 'preferences', '{}', false, null, null, null),
  ('private.unsubscribe_tokens', 'notices', 14, 'profile_id = $1', 'delete', null, null, '{}', false, 'made_at < $1', 'keep_notifications_days', 'delete'),
  ('public.request_events', 'request_words', 20, 'actor_id = $1 and note is not null', 'empty', 'note = null', null, '{}', false,
    'note is not null and request_id in (select id from public.requests where ended_at < $1) and not exists (select from public.relationships r where r.request_id = request_events.request_id and r.ended_at is null)',
    'keep_words_days', 'empty'),
  ('public.requests', 'request_words', 21, 'mentee_id = $1', 'empty', 'goal = ''(deleted / effacé)'', background = ''(deleted / effacé)'', why = ''(deleted / effacé)''', null, '{}', false,
    'goal <> ''(deleted / effacé)'' and ended_at < $1 and not exists (select from public.relationships r where r.request_id = requests.id and r.ended_at is null)', 'keep_words_days', 'empty'),
  ('private.relationship_ends', 'relationships', 22, 'actor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('public.relationships', 'relationships', 23, '$1 in (mentor_id, mentee_id)', 'keep', null, null, '{}', false, null, null, null),
  ('public.saved_mentors', 'own_lists', 30, '$1 in (profile_id, mentor_id)', 'delete', null, null, '{}', false, null, null, null),
  ('public.saved_searches', 'own_lists', 31, 'profile_id = $1', 'delete', null, 'saved_searches', '{}', false, null, null, null),
  ('public.wait_list', 'own_lists', 32, 'profile_id = $1', 'delete', null, 'wait_list', '{}', false, null, null, null),
  ('public.mentee_wants', 'own_lists', 33, 'profile_id = $1', 'delete', null, 'wants', '{}', true, null, null, null),
  ('public.blocks', 'own_lists', 34, '$1 in (blocker_id, blocked_id)', 'delete', null, null, '{}', false, null, null, null),
  ('public.group_offers', 'group_offers', 35, 'mentor_id = $1', 'delete', null, 'group_offers', '{}', false, null, null, null),
  ('public.orientation_completions', 'orientation', 36, 'profile_id = $1', 'delete', null, 'orientations', '{profile_id}', false, null, null, null),
  ('public.reports', 'reports', 40, 'reporter_id = $1', 'keep', null, 'reports', '{resolved_by}', false, 'resolved_at < $1', 'keep_reports_days', 'delete'),
  ('private.audit_log', 'staff_log', 41, '$1 in (subject_id, actor_id)', 'keep', null, null, '{}', false, null, null, null),
  ('public.invitations', 'invitations', 42, 'email = (select private.normal_email(u.email) from auth.users u where u.id = $1)', 'delete', null, 'invitations', '{}', false, 'updated_at < $1', 'keep_invitations_days', 'delete'),
  ('public.mentor_topics', 'listing', 50, 'mentor_id = $1', 'delete', null, 'topics', '{mentor_id}', false, null, null, null),
  ('public.mentors', 'listing', 51, 'profile_id = $1', 'empty',
    'status = ''withdrawn'', slug = ''deleted-'' || profile_id, headline_en = null, headline_fr = null, bio_en = null, bio_fr = null, helps_en = ''{}'', helps_fr = ''{}'', own_skills = ''{}'', published_at = null, review_reason = null, photo_key = null, updated_at = private.now()',
    'mentor', '{photo_key}', true, null, null, null),
  ('private.mentor_listings', 'listing', 52, 'id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('private.mentor_search', 'listing', 53, 'mentor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('private.mentor_load', 'listing', 54, 'mentor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('public.profile_contacts', 'contact', 60, 'profile_id = $1', 'delete', null, 'contact', '{}', true, null, null, null),
  ('public.profiles', 'profile', 61, 'id = $1', 'empty',
    'display_name = '''', city = null, province_code = null, languages = ''{}'', about = null, pronouns = null, role = ''member'', status = ''deleted'', delete_after = null, updated_at = private.now()',
    'profile', '{}', true, null, null, null),
  -- What auth keeps beside an account goes before it: the address and the id are in them.
  ('auth.audit_log_entries', 'contact', 95, 'exists (select from auth.users u where u.id = $1 and (payload::text like ''%'' || u.id || ''%'' or payload::jsonb ->> ''actor_username'' = u.email))', 'delete', null, null, '{}', false, null, null, null),
  ('auth.flow_state', 'contact', 96, 'user_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('auth.refresh_tokens', 'contact', 97, 'user_id::text = (select u.id::text from auth.users u where u.id = $1)', 'delete', null, null, '{}', false, null, null, null),
  ('auth.users', 'contact', 99, 'id = $1', 'delete', null, null, '{}', false, null, null, null),
  -- What stays is a keyed mark of an address, and nobody's.
  ('private.former_addresses', 'former_addresses', 54, 'mentor_id = $1', 'empty', 'mentor_id = null', null, '{}', false, 'gone_at < $1', 'keep_addresses_days', 'delete');

create function public.data_register() returns jsonb
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

create function public.set_processors(p_processors jsonb) returns void
language sql security definer set search_path = ''
as $$ update public.settings set value = coalesce(p_processors, '{}') where key = 'processors' and value is distinct from coalesce(p_processors, '{}') $$;
comment on function public.set_processors(jsonb) is
  'Writes down who handles data for this installation: {place, database, mail, search}, each a name or null for "this computer". Called at start. Service role only.';

-- Reading one's own ------------------------------------------------------------------

-- The caller's id, of an active account or one that is leaving: both may see and take what is theirs.
create function private.own_id() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.session_is_open() and exists (select from public.profiles where id = auth.uid() and status = 'leaving') then return auth.uid(); end if;
  return private.actor();
end $$;
grant execute on function private.own_id() to authenticated, service_role;

create function public.export_my_data() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.own_id();
  kept private.data_places;
  rows_of jsonb;
  copy jsonb := jsonb_build_object(
    'exported_at', private.now(),
    'account', (select jsonb_build_object('email', email, 'created_at', created_at) from auth.users where id = me),
    'saved_mentors', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from public.saved_mentors s where profile_id = me),
    'blocks', private.blocks_of(me),
    'requests', (select coalesce(jsonb_agg(private.request_view(r, me) order by r.created_at), '[]') from public.requests r where me in (r.mentor_id, r.mentee_id)),
    'relationships', (select coalesce(jsonb_agg(to_jsonb(r) || jsonb_build_object('end_reason',
        (select e.reason from private.relationship_ends e where e.relationship_id = r.id and e.actor_id = me)) order by r.created_at), '[]')
      from public.relationships r where me in (r.mentor_id, r.mentee_id)),
    'photo', private.photo_address(me),
    'staff_actions_about_me', private.staff_actions(me));
begin
  for kept in select * from private.data_places where export_as is not null order by step loop
    execute format('select coalesce(jsonb_agg(to_jsonb(t) - $2::text[]), ''[]'') from %s t where %s', kept.place, kept.mine) into rows_of using me, kept.export_less;
    copy := copy || jsonb_build_object(kept.export_as, case when kept.export_one then rows_of -> 0 else rows_of end);
  end loop;
  return copy;
end $$;
comment on function public.export_my_data() is
  'Everything held about the caller, as one JSON object: each place of the register under its export_as, and beside them account, requests, relationships, saved_mentors, blocks, photo (a data: address) and staff_actions_about_me (T14).';

-- What staff did about, or read of, a member. The name of who did it is not told, their role is.
create function private.staff_actions(p_member uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('at', a.at, 'action', a.action, 'role', p.role, 'reason', a.reason) order by a.at desc), '[]')
  from private.audit_log a left join public.profiles p on p.id = a.actor_id where a.subject_id = p_member
$$;

create function public.my_data_access() returns jsonb
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

-- Leaving -------------------------------------------------------------------------------

create function public.delete_my_account() returns jsonb
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
  update public.relationships set status = 'ended', ended_at = private.now(), ended_by = me
   where me in (mentor_id, mentee_id) and status in ('accepted', 'awaiting_payment', 'active');
  perform private.notify(case when mentor_id = me then mentee_id else mentor_id end, 'relationship_ended', 'relationship_ended:' || id, request_id, id)
    from public.relationships where me in (mentor_id, mentee_id) and ended_by = me and ended_at = private.now();
  delete from public.wait_list where profile_id = me;
  perform private.notify(me, 'account_leaving', 'account_leaving:' || until, null, null, jsonb_build_object('deadline_at', until));
  update public.profiles set status = 'leaving', delete_after = until, updated_at = private.now() where id = me;
  return jsonb_build_object('delete_after', until);
end $$;
comment on function public.delete_my_account() is
  'The caller leaves. At once: the public profile goes, open requests and mentorings end, the other side is told, not why. Erased after deletion_grace_days; until then keep_my_account() takes it back (T14, trap 8). Returns {delete_after}.';

create function public.keep_my_account() returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.session_is_open() then raise exception 'sign_in_required'; end if;
  update public.profiles set status = 'active', delete_after = null, updated_at = private.now()
   where id = auth.uid() and status = 'leaving' and delete_after > private.now();
  if not found then raise exception 'account_deleted'; end if;
  return jsonb_build_object('kept', true);
end $$;
comment on function public.keep_my_account() is
  'Takes a deletion back while it still can be: the account and the public profile are as before; requests and mentorings that ended stay ended. Returns {kept}. Raises account_deleted, sign_in_required.';

-- Erases one member, place by place. What the other side wrote stays theirs; of the address
-- a one-way mark stays, so that no list invites it again.
create function private.erase_member(p_member uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare kept private.data_places;
begin
  perform private.never_invite(email) from auth.users where id = p_member;
  for kept in select * from private.data_places where on_deletion <> 'keep' order by step loop
    if kept.on_deletion = 'delete' then
      execute format('delete from %s where %s', kept.place, kept.mine) using p_member;
    else
      execute format('update %s set %s where %s', kept.place, kept.emptied, kept.mine) using p_member;
    end if;
  end loop;
end $$;

grant execute on function public.data_register() to anon, authenticated, service_role;
grant execute on function public.set_processors(jsonb) to service_role;
grant execute on function public.export_my_data(), public.my_data_access(), public.delete_my_account(), public.keep_my_account() to authenticated;
