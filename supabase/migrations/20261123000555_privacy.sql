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
