-- Wait-lists: people who wait for a mentor on a topic, and the group sessions that a long one leads to.

create table public.wait_list (
  profile_id uuid not null references public.profiles (id),
  topic_slug text not null references public.topics (slug),
  created_at timestamptz not null default private.now(),
  offered_mentor_id uuid references public.mentors (profile_id),
  offered_at timestamptz,
  offer_expires_at timestamptz,
  left_at timestamptz,
  primary key (profile_id, topic_slug),
  constraint an_offer_says_whose_and_until_when check (
    (offered_at is null) = (offer_expires_at is null) and (offered_at is null) = (offered_mentor_id is null)),
  constraint an_offer_ends_after_it_begins check (offer_expires_at > offered_at)
);
comment on table public.wait_list is
  'Who waits for a mentor on a topic, first come first (D12). An offer names the mentor who has a place and until when it is theirs to ask for (UTC). left_at: kept for a few minutes, so that leaving can be undone. Written by join_wait_list(), leave_wait_list() and the jobs alone.';
create index wait_list_by_topic on public.wait_list (topic_slug, created_at, profile_id);
create index wait_list_left on public.wait_list (left_at) where left_at is not null;
create index wait_list_offers on public.wait_list (offered_mentor_id, offer_expires_at) where offered_mentor_id is not null;

create table public.group_offers (
  id uuid primary key default gen_random_uuid(),
  topic_slug text not null references public.topics (slug),
  mentor_id uuid not null references public.mentors (profile_id),
  waiting integer not null,
  offered_at timestamptz not null default private.now(),
  answered_at timestamptz,
  answer text,
  constraint the_answer_is_known check (answer in ('accepted', 'declined')),
  constraint an_answer_has_a_date check ((answer is null) = (answered_at is null))
);
comment on table public.group_offers is
  'A session for several people, offered to a mentor of a topic whose wait-list is long (D13). waiting: how long it was. The session itself is an event, made after a yes.';
create index group_offers_by_mentor on public.group_offers (mentor_id, topic_slug, offered_at desc);
create index group_offers_by_topic on public.group_offers (topic_slug, offered_at desc);

grant select on public.wait_list, public.group_offers to authenticated;
grant select, insert, update, delete on public.wait_list, public.group_offers to service_role;

alter table public.wait_list enable row level security;
alter table public.group_offers enable row level security;

insert into public.settings (key, value, description) values
  ('offer_hours', '48', 'Hours the first who waits has to ask for a place before the next one is told (D12).'),
  ('wait_lists_at_once', '5', 'Topics one member may wait for at once (D12).'),
  ('group_session_over', '5', 'A longer wait-list than this offers the topic''s mentors a group session (D13).'),
  ('group_offer_days', '30', 'Days a mentor has to answer the offer of a group session (D13).'),
  ('group_offer_again_days', '90', 'Days before the same mentor is asked again about the same topic (D13).');

insert into private.notification_types (type, kind, by_email) values
  ('topic_open', 'waiting', true),
  ('place_passed', 'waiting', true),
  ('group_accepted', 'waiting', true),
  ('group_offer', 'tips', true);

insert into private.staff_sections (name) values ('group_offers');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('group_offers', 8, '{you}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.wait_list', 'own_lists', 32, 'profile_id = $1', 'delete', null, 'wait_list', '{}', false, null, null, null),
  ('public.group_offers', 'group_offers', 35, 'mentor_id = $1', 'delete', null, 'group_offers', '{}', false, null, null, null);

insert into private.jobs (name, place, every, most) values
  ('settle_offers', 70, '15 seconds', 100),
  ('offer_places', 80, '15 seconds', 50),
  ('offer_group_sessions', 90, '5 minutes', 50),
  ('forget_left_places', 110, '10 minutes', 500);
