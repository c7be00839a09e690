-- Requests, and the mentorships that a yes begins: the promise of an answer by a date.

create type public.request_status as enum
  ('sent', 'question', 'accepted', 'declined', 'expired', 'withdrawn', 'closed');
create type public.relationship_status as enum
  ('accepted', 'awaiting_payment', 'active', 'completed', 'ended', 'lapsed');
create type public.decline_reason as enum
  ('no_time_now', 'not_my_field', 'another_mentor_fits_better', 'goal_not_clear_yet', 'conflict_of_interest', 'other');
create type public.end_reason as enum
  ('goals_met', 'no_time', 'not_the_right_fit', 'moved_on', 'no_contact', 'other');

create table public.requests (
  id uuid primary key default gen_random_uuid(),
  mentee_id uuid not null references public.profiles (id),
  mentor_id uuid not null references public.mentors (profile_id),
  status public.request_status not null default 'sent',
  goal text not null,
  background text not null,
  why text not null,
  topic_slug text references public.topics (slug),
  duration public.mentoring_duration not null,
  format public.meeting_format not null,
  use_initials boolean not null default true,
  price_cents integer,
  currency text not null default 'CAD',
  created_at timestamptz not null default private.now(),
  deadline_at timestamptz not null,
  deadline_moved_at timestamptz,
  clock_left interval,
  extended_at timestamptz,
  first_answer_at timestamptz,
  first_reminder_at timestamptz,
  last_reminder_at timestamptz,
  question_reminder_at timestamptz,
  ended_at timestamptz,
  decline_reason public.decline_reason,
  close_reason text,
  updated_at timestamptz not null default private.now(),
  constraint nobody_asks_themselves check (mentee_id <> mentor_id),
  constraint a_goal_has_10_to_600_characters check (char_length(goal) between 10 and 600 and private.is_plain(goal)),
  constraint a_background_has_10_to_1000_characters check (char_length(background) between 10 and 1000 and private.is_plain(background)),
  constraint why_has_10_to_600_characters check (char_length(why) between 10 and 600 and private.is_plain(why)),
  constraint the_clock_stops_only_for_a_question check ((status = 'question') = (clock_left is not null) or status not in ('sent', 'question')),
  constraint an_ended_request_says_when check ((status in ('sent', 'question')) = (ended_at is null)),
  constraint a_decline_has_a_reason check ((status = 'declined') = (decline_reason is not null)),
  constraint a_close_has_a_reason check (
    (status = 'closed') = (close_reason is not null)
    and close_reason in ('mentor_full', 'mentor_paused', 'mentor_gone', 'mentee_gone', 'mentee_started', 'no_reason_given'))
);
comment on table public.requests is
  'A mentee asks a mentor. deadline_at (UTC) is the mentor''s date to answer or, in question, the mentee''s date to reply. Written by the request commands alone. price_cents is what one meeting cost when the request was sent and does not change for it (T55).';
comment on column public.requests.deadline_moved_at is 'When a question, a reply or an extension last set deadline_at; null while it is the date that the request was sent with. A moved date has its own reminders (XE-06).';
comment on column public.requests.clock_left is 'In question: what was left of the mentor''s time when the clock stopped (D3).';
create unique index one_open_request_a_pair on public.requests (mentee_id, mentor_id) where status in ('sent', 'question');
create index requests_by_mentor on public.requests (mentor_id, created_at desc);
create index requests_by_mentee on public.requests (mentee_id, created_at desc);
create index requests_open_by_deadline on public.requests (deadline_at) where status in ('sent', 'question');
create index requests_with_words on public.requests (ended_at) where goal <> '(deleted / effacé)';
create index requests_accepted on public.requests (ended_at) where status = 'accepted';
create index requests_by_topic on public.requests (topic_slug);

create table public.request_events (
  id bigint generated always as identity primary key,
  request_id uuid not null references public.requests (id),
  command text not null,
  actor_id uuid,
  from_status public.request_status,
  to_status public.request_status not null,
  note text,
  deadline_at timestamptz,
  at timestamptz not null default private.now(),
  constraint a_note_is_at_most_1000_characters check (char_length(note) <= 1000 and private.is_plain(note))
);
comment on table public.request_events is
  'What happened to a request, in order, with the words that were said. Append only.';
create index request_events_by_request on public.request_events (request_id, id);
create index request_events_with_words on public.request_events (request_id) where note is not null;

create table public.relationships (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references public.requests (id),
  mentor_id uuid not null references public.mentors (profile_id),
  mentee_id uuid not null references public.profiles (id),
  status public.relationship_status not null default 'accepted',
  created_at timestamptz not null default private.now(),
  ended_at timestamptz,
  ended_by uuid,
  constraint one_relationship_a_request unique (request_id),
  constraint an_ended_relationship_says_when check ((status in ('ended', 'completed', 'lapsed')) = (ended_at is not null))
);
comment on table public.relationships is
  'A mentor and a mentee who said yes to each other. It holds one of the mentor''s places until it ends, and through the rest days that follow (D1).';
create unique index one_living_relationship_a_pair on public.relationships (mentee_id, mentor_id)
  where status in ('accepted', 'awaiting_payment', 'active');
create index relationships_by_mentor on public.relationships (mentor_id, status, ended_at);
create index relationships_by_mentee on public.relationships (mentee_id, status);

create table private.relationship_ends (
  relationship_id uuid primary key references public.relationships (id),
  actor_id uuid not null,
  reason public.end_reason not null
);
comment on table private.relationship_ends is
  'Why somebody ended a relationship. Apart from the row that both sides read: the other is told that it ended, not why.';

-- Who reads -----------------------------------------------------------------------------

-- Not who the mentee is: their id is also the public one of a mentor's profile, and a first
-- request shows initials (D15). The same for who did what. request_view() says the rest.
grant select (id, mentor_id, status, goal, background, why, topic_slug, duration, format, use_initials, price_cents, currency, created_at,
  deadline_at, clock_left, extended_at, first_answer_at, first_reminder_at, last_reminder_at, question_reminder_at, ended_at, decline_reason, close_reason, updated_at)
on public.requests to authenticated;
grant select (id, request_id, command, from_status, to_status, note, deadline_at, at) on public.request_events to authenticated;
grant select on public.relationships to authenticated;
grant select, insert, update, delete on public.requests, public.relationships to service_role;
grant select, insert on public.request_events to service_role;

alter table public.requests enable row level security;
alter table public.request_events enable row level security;
alter table public.relationships enable row level security;
alter table private.relationship_ends enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into private.transitions (entity, command, actor, from_status, to_status) values
  ('request', 'ask', 'mentor', 'sent', 'question'),
  ('request', 'reply', 'mentee', 'question', 'sent'),
  ('request', 'extend', 'mentor', 'sent', 'sent'),
  ('request', 'accept', 'mentor', 'sent', 'accepted'),
  ('request', 'accept', 'mentor', 'question', 'accepted'),
  ('request', 'decline', 'mentor', 'sent', 'declined'),
  ('request', 'decline', 'mentor', 'question', 'declined'),
  ('request', 'withdraw', 'mentee', 'sent', 'withdrawn'),
  ('request', 'withdraw', 'mentee', 'question', 'withdrawn'),
  ('request', 'expire', 'system', 'sent', 'expired'),
  ('request', 'expire', 'system', 'question', 'expired'),
  ('request', 'close', 'system', 'sent', 'closed'),
  ('request', 'close', 'system', 'question', 'closed'),
  ('relationship', 'end', 'either', 'accepted', 'ended'),
  ('relationship', 'end', 'either', 'awaiting_payment', 'ended'),
  ('relationship', 'end', 'either', 'active', 'ended');

insert into public.settings (key, value, description) values
  ('answer_days', '14', 'Days a mentor has to answer a request (XE-04, T26).'),
  ('question_days', '7', 'Days a mentee has to reply to a mentor''s question (D3).'),
  ('extension_days', '7', 'Days one extension adds, once a request (D3).'),
  ('least_days_after_reply', '3', 'Days a mentor has at the least after a mentee''s reply (D3).'),
  ('first_reminder_days_left', '7', 'First reminder: this many days before the deadline, day 7 of 14 (T26).'),
  ('last_reminder_days_left', '2', 'Last reminder: this many days before the deadline, day 12 of 14 (T26).'),
  ('reminder_rest_hours', '12', 'Hours in which nobody is reminded after they were told of a date or reminded of it (XE-06).'),
  ('mentee_open_requests', '5', 'Open requests a mentee may have at once (T23).'),
  ('mentee_requests_a_day', '10', 'Requests a mentee may send in 24 hours (T62).'),
  ('ask_again_hours', '24', 'Hours before a mentee who took a request back can ask the same mentor again.'),
  ('keep_words_days', '730', 'Days the words of a request are kept after its end.');

insert into private.notification_types (type, kind, by_email) values
  ('request_received', 'requests', true),
  ('request_sent', 'requests', true),
  ('request_reminder', 'requests', true),
  ('request_question', 'requests', true),
  ('request_question_reminder', 'requests', true),
  ('request_reply', 'requests', true),
  ('request_extended', 'requests', true),
  ('request_accepted', 'requests', true),
  ('request_declined', 'requests', true),
  ('request_expired', 'requests', true),
  ('request_withdrawn', 'requests', true),
  ('request_closed', 'requests', true),
  ('relationship_ended', 'requests', true);

insert into private.staff_sections (name) values ('near_deadline');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('request_words', 4, '{you,asked,other_side,safeguarding_logged}', 'nameless'),
  ('relationships', 5, '{you,other_side,coordinators,safeguarding}', 'nameless');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.request_events', 'request_words', 20, 'actor_id = $1 and note is not null', 'empty', 'note = null', null, '{}', false,
    'note is not null and request_id in (select id from public.requests where ended_at < $1) and not exists (select from public.relationships r where r.request_id = request_events.request_id and r.ended_at is null)',
    'keep_words_days', 'empty'),
  ('public.requests', 'request_words', 21, 'mentee_id = $1', 'empty', 'goal = ''(deleted / effacé)'', background = ''(deleted / effacé)'', why = ''(deleted / effacé)''', null, '{}', false,
    'goal <> ''(deleted / effacé)'' and ended_at < $1 and not exists (select from public.relationships r where r.request_id = requests.id and r.ended_at is null)', 'keep_words_days', 'empty'),
  ('private.relationship_ends', 'relationships', 22, 'actor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('public.relationships', 'relationships', 23, '$1 in (mentor_id, mentee_id)', 'keep', null, null, '{}', false, null, null, null);

insert into private.jobs (name, place, every, most) values
  ('settle_overdue', 10, '30 seconds', 20),
  ('remind_mentors', 20, '1 minute', 100),
  ('remind_mentees', 30, '1 minute', 100);
