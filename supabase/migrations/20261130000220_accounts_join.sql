-- Joining two accounts of one person: staff's, with a code from both mailboxes. What becomes of each place's rows stands in the register.

create table private.account_joins (
  id uuid primary key default gen_random_uuid(),
  one_id uuid not null references public.profiles (id),
  other_id uuid not null references public.profiles (id),
  one_email text not null,
  other_email text not null,
  reason text not null,
  asked_by uuid not null references public.profiles (id),
  asked_at timestamptz not null default private.now(),
  kept_id uuid,
  kept_email text,
  joined_at timestamptz,
  constraint two_accounts_are_joined check (one_id <> other_id),
  constraint one_of_the_two_is_kept check (kept_id in (one_id, other_id) and kept_email in (one_email, other_email)),
  constraint a_join_says_what_is_kept check ((joined_at is null) = (kept_id is null) and (joined_at is null) = (kept_email is null))
);
comment on table private.account_joins is
  'Joins of two accounts of one person that staff began, and what was kept of those that happened. Written by staff_open_join() and staff_join_accounts() alone.';
create index account_joins_by_one on private.account_joins (one_id);
create index account_joins_by_other on private.account_joins (other_id);
create index account_joins_by_staff on private.account_joins (asked_by);
create index account_joins_by_age on private.account_joins ((coalesce(joined_at, asked_at)));
alter table private.account_joins enable row level security;

alter table private.mailbox_codes add column join_id uuid references private.account_joins (id) on delete cascade;
alter table private.mailbox_codes drop constraint one_code_a_side;
alter table private.mailbox_codes add constraint one_code_a_side unique nulls not distinct (change_id, join_id, side);
alter table private.mailbox_codes drop constraint the_side_is_known;
alter table private.mailbox_codes add constraint the_side_is_known check (
  change_id is not null and join_id is null and side in ('old', 'new') or change_id is null and join_id is not null and side in ('one', 'other'));
create index mailbox_codes_by_join on private.mailbox_codes (join_id);

alter table private.data_places add column on_join text;
alter table private.data_places add column joined text[] not null default '{}';
alter table private.data_places add constraint what_joining_does_is_known check (
  on_join in ('move', 'leave') and (on_join = 'move') = (cardinality(joined) > 0));
comment on column private.data_places.on_join is
  'What joining two accounts does with the rows of the one that is given up: move: they become the kept one''s, by the statements of joined; leave: they stay where they are, or go with the account. A place without it fails a test.';
comment on column private.data_places.joined is 'Run one after the other: $1 is the account that is given up, $2 the one that is kept.';

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.account_joins', 'contact', 57, '$1 = kept_id or kept_id is null and $1 in (one_id, other_id)', 'delete', null, null, '{}', false,
    'COALESCE(joined_at, asked_at) < $1', 'keep_codes_days', 'delete');

-- Goes with the account, as on deletion, or is written down for good.
update private.data_places set on_join = 'leave' where place in (
  'private.account_joins', 'private.email_changes', 'private.mailbox_codes', 'private.outbox', 'public.mentors', 'public.mentor_topics',
  'private.mentor_listings', 'private.mentor_photos', 'private.mentor_search', 'private.mentor_load', 'public.events',
  'auth.audit_log_entries', 'auth.flow_state', 'auth.refresh_tokens', 'auth.users');

update private.data_places p set on_join = 'move', joined = m.joined from (values
  ('private.link_codes', array['update private.link_codes set profile_id = $2 where profile_id = $1']),
  ('private.unsubscribe_tokens', array['update private.unsubscribe_tokens set profile_id = $2 where profile_id = $1']),
  ('public.notifications', array[
    'delete from public.notifications where profile_id = $1 and key in (select key from public.notifications where profile_id = $2)',
    'update public.notifications set profile_id = $2 where profile_id = $1']),
  ('public.notification_preferences', array[
    'delete from public.notification_preferences where profile_id = $1 and (kind, channel) in (select kind, channel from public.notification_preferences where profile_id = $2)',
    'update public.notification_preferences set profile_id = $2 where profile_id = $1']),
  ('public.request_events', array['update public.request_events set actor_id = $2 where actor_id = $1']),
  ('public.requests', array[
    'update public.requests set mentee_id = $2 where mentee_id = $1',
    'update public.requests set mentor_id = $2 where mentor_id = $1']),
  ('private.relationship_ends', array['update private.relationship_ends set actor_id = $2 where actor_id = $1']),
  ('public.relationships', array[
    'update public.relationships set mentee_id = $2 where mentee_id = $1',
    'update public.relationships set mentor_id = $2 where mentor_id = $1',
    'update public.relationships set ended_by = $2 where ended_by = $1',
    'select private.refresh_listing(mentor_id) from public.relationships where $2 in (mentee_id, mentor_id)']),
  ('public.saved_mentors', array[
    'delete from public.saved_mentors where profile_id = $1 and (mentor_id = $2 or mentor_id in (select mentor_id from public.saved_mentors where profile_id = $2)) or mentor_id = $1',
    'update public.saved_mentors set profile_id = $2 where profile_id = $1']),
  ('public.saved_searches', array[
    'delete from public.saved_searches where profile_id = $1 and question in (select question from public.saved_searches where profile_id = $2)',
    'update public.saved_searches set profile_id = $2 where profile_id = $1']),
  -- Who waits keeps the earlier place, unless the later one is theirs to ask for already.
  ('public.wait_list', array[
    'delete from public.wait_list k using public.wait_list l where k.profile_id = $2 and l.profile_id = $1 and l.topic_slug = k.topic_slug and l.left_at is null
       and (k.left_at is not null or k.offered_at is null and (l.created_at < k.created_at or l.offered_at is not null))',
    'delete from public.wait_list where profile_id = $1 and topic_slug in (select topic_slug from public.wait_list where profile_id = $2)',
    'update public.wait_list set profile_id = $2 where profile_id = $1']),
  ('public.mentee_wants', array[
    'update public.mentee_wants set profile_id = $2 where profile_id = $1 and not exists (select from public.mentee_wants where profile_id = $2)']),
  ('public.blocks', array[
    'delete from public.blocks where blocker_id in ($1, $2) and blocked_id in ($1, $2)',
    'delete from public.blocks l using public.blocks k where l.blocker_id = $1 and k.blocker_id = $2 and l.blocked_id = k.blocked_id and l.request_id is not distinct from k.request_id',
    'delete from public.blocks l using public.blocks k where l.blocked_id = $1 and k.blocked_id = $2 and l.blocker_id = k.blocker_id and l.request_id is not distinct from k.request_id',
    'update public.blocks set blocker_id = $2 where blocker_id = $1',
    'update public.blocks set blocked_id = $2 where blocked_id = $1']),
  ('public.group_offers', array['update public.group_offers set mentor_id = $2 where mentor_id = $1']),
  ('public.orientation_completions', array[
    'update public.orientation_completions k set completed_at = l.completed_at from public.orientation_completions l
       where k.profile_id = $2 and l.profile_id = $1 and (l.track, l.version) = (k.track, k.version) and l.completed_at < k.completed_at',
    'delete from public.orientation_completions where profile_id = $1 and (track, version) in (select track, version from public.orientation_completions where profile_id = $2)',
    'update public.orientation_completions set profile_id = $2 where profile_id = $1']),
  ('public.reading_marks', array[
    'update public.reading_marks k set read_at = l.read_at from public.reading_marks l where k.profile_id = $2 and l.profile_id = $1 and l.piece = k.piece and l.read_at < k.read_at',
    'delete from public.reading_marks where profile_id = $1 and piece in (select piece from public.reading_marks where profile_id = $2)',
    'update public.reading_marks set profile_id = $2 where profile_id = $1']),
  ('public.reports', array[
    'update public.reports set reporter_id = $2 where reporter_id = $1',
    'update public.reports set subject_id = $2 where subject_id = $1']),
  -- The log is never rewritten: what was done about the one is written down for the other. That both are joined stands there already.
  ('private.audit_log', array[
    'insert into private.audit_log (at, actor_id, action, subject_kind, subject_id, reason, detail)
       select at, case when actor_id = $1 then $2 else actor_id end, action, subject_kind, $2, reason, detail from private.audit_log
       where subject_id = $1 and action <> ''account_join_open'' order by id']),
  ('public.invitations', array[
    'update public.invitations set email = (select email from auth.users where id = $2) where email = (select email from auth.users where id = $1)
       and not exists (select from public.invitations where email = (select email from auth.users where id = $2))']),
  ('private.never_invited', array[
    'select private.never_invite(k.email) from auth.users k, auth.users l where k.id = $2 and l.id = $1 and private.is_never_invited(l.email)']),
  ('private.invitation_links', array[
    'update private.invitation_links set mark = private.invitation_mark((select email from auth.users where id = $2))
       where mark = private.invitation_mark((select email from auth.users where id = $1))']),
  ('public.feedback', array[
    'update public.feedback set email = (select email from auth.users where id = $2) where email = (select email from auth.users where id = $1)']),
  -- A story that was taken back makes room for one that was not.
  ('public.stories', array[
    'delete from public.stories k using public.stories l where k.profile_id = $2 and k.status = ''withdrawn'' and l.profile_id = $1 and l.status <> ''withdrawn''',
    'update public.stories set profile_id = $2 where profile_id = $1 and not exists (select from public.stories where profile_id = $2)']),
  ('private.former_addresses', array['update private.former_addresses set mentor_id = $2 where mentor_id = $1']),
  -- What stands wins; gaps are filled, and the earlier beginning counts.
  ('public.profile_contacts', array[
    'insert into public.profile_contacts (profile_id, full_name, phone) select $2, full_name, phone from public.profile_contacts where profile_id = $1
       on conflict (profile_id) do update set full_name = coalesce(profile_contacts.full_name, excluded.full_name), phone = coalesce(profile_contacts.phone, excluded.phone)']),
  ('public.profiles', array[
    'update public.profiles k set display_name = coalesce(nullif(k.display_name, ''''), l.display_name), province_code = coalesce(k.province_code, l.province_code),
       city = coalesce(k.city, l.city), about = coalesce(k.about, l.about), pronouns = coalesce(k.pronouns, l.pronouns),
       languages = case when k.languages = ''{}'' then l.languages else k.languages end, created_at = least(k.created_at, l.created_at), updated_at = private.now()
     from public.profiles l where k.id = $2 and l.id = $1'])
) as m (place, joined) where p.place = m.place;
