-- Relationships after the yes: the agreement that both date, what changes it, and how time ends it.

create type public.meeting_cadence as enum ('weekly', 'every_two_weeks', 'every_three_weeks', 'monthly', 'as_needed');
create type public.relationship_side as enum ('mentor', 'mentee');

insert into public.settings (key, value, description) values
  ('activation_days', '60', 'Days from a yes in which both date an agreement; then the mentorship lapses (XE-05).'),
  ('activation_first_reminder_days_left', '30', 'First reminder to date an agreement: this many days before it lapses (XE-06).'),
  ('activation_last_reminder_days_left', '7', 'Last reminder to date an agreement: this many days before it lapses (XE-06).'),
  ('term_reminder_days_left', '14', 'Days before the end of a mentorship when both are asked to renew it or to finish (XE-08).'),
  ('write_first_days', '2', 'Days in which the mentee writes first after a yes.'),
  ('agreement_answer_days', '7', 'Days in which a proposed agreement should be answered.'),
  ('one_meeting_days', '60', 'Days from the agreement in which a single meeting takes place (MO-06).'),
  ('agreement_goals', '3', 'Goals an agreement may have.');

-- Relationships -------------------------------------------------------------------------

alter table public.relationships
  add column stage_since timestamptz not null default private.now(),
  add column activate_by timestamptz,
  add column term_starts_at timestamptz,
  add column term_ends_at timestamptz,
  add column reminded_at timestamptz,
  add column paused_at timestamptz;
comment on column public.relationships.stage_since is 'When it came to the status it has (MC-07).';
comment on column public.relationships.activate_by is 'By when both must have dated an agreement, or it lapses (XE-05). UTC.';
comment on column public.relationships.term_starts_at is 'From when the term of the agreement counts: when both first dated it, or last renewed it.';
comment on column public.relationships.term_ends_at is 'When the term is over, 12 months after it started at the latest (XE-08). Null before an agreement.';
comment on column public.relationships.reminded_at is 'When the side whose turn it is was last reminded of a date.';
comment on column public.relationships.paused_at is 'When staff paused it. Its dates move by the time that the pause took.';
alter table public.relationships add constraint a_term_has_two_ends check ((term_starts_at is null) = (term_ends_at is null));
alter table public.relationships add constraint a_term_ends_after_it_starts check (term_ends_at > term_starts_at);

-- Who said yes long ago is given two weeks from today, not a date that has passed.
update public.relationships set
  stage_since = coalesce(ended_at, created_at),
  activate_by = greatest(created_at + make_interval(days => 60), private.now() + make_interval(days => 14));

alter table public.relationships alter column activate_by set not null;

-- A pause by staff holds the place too: what lives is what has not ended.
drop index public.one_living_relationship_a_pair;
create unique index one_living_relationship_a_pair on public.relationships (mentee_id, mentor_id) where ended_at is null;
create index relationships_to_lapse on public.relationships (activate_by) where status in ('accepted', 'awaiting_payment');
create index relationships_to_complete on public.relationships (term_ends_at) where status = 'active';

create table public.relationship_events (
  id bigint generated always as identity primary key,
  relationship_id uuid not null references public.relationships (id),
  command text not null,
  actor_id uuid,
  from_status public.relationship_status,
  to_status public.relationship_status not null,
  at timestamptz not null default private.now()
);
comment on table public.relationship_events is
  'What happened to a relationship, in order (MC-07). Append only.';
create index relationship_events_by_relationship on public.relationship_events (relationship_id, id);

-- Agreements ----------------------------------------------------------------------------

create table public.agreements (
  id uuid primary key default gen_random_uuid(),
  relationship_id uuid not null references public.relationships (id),
  version integer not null,
  proposed_by public.relationship_side not null,
  renews boolean not null default false,
  goals text[] not null,
  duration public.mentoring_duration not null,
  format public.meeting_format not null,
  cadence public.meeting_cadence,
  minutes integer not null,
  first_meeting_on date,
  agenda text,
  confidential text,
  no_meeting_hours text,
  proposed_at timestamptz not null default private.now(),
  mentor_accepted_at timestamptz,
  mentee_accepted_at timestamptz,
  agreed_at timestamptz,
  replaced_at timestamptz,
  constraint one_agreement_a_version unique (relationship_id, version),
  constraint a_version_counts_from_one check (version > 0),
  constraint an_agreement_has_1_to_3_goals check (cardinality(goals) between 1 and 3),
  constraint goals_are_plain check (private.is_plain(array_to_string(goals, ' '))),
  constraint a_meeting_has_a_usual_length check (minutes in (30, 45, 60, 90)),
  constraint more_than_one_meeting_has_a_cadence check ((duration = 'one_meeting') = (cadence is null)),
  constraint an_agenda_has_at_most_600_characters check (char_length(agenda) <= 600 and private.is_plain(agenda)),
  constraint confidential_has_at_most_600_characters check (char_length(confidential) <= 600 and private.is_plain(confidential)),
  constraint hours_have_at_most_300_characters check (char_length(no_meeting_hours) <= 300 and private.is_plain(no_meeting_hours)),
  constraint agreed_when_both_have_dated_it check ((agreed_at is null) = (mentor_accepted_at is null or mentee_accepted_at is null)),
  constraint the_proposer_has_accepted check (case proposed_by when 'mentor' then mentor_accepted_at else mentee_accepted_at end is not null)
);
comment on table public.agreements is
  'What a mentor and a mentee agree on, a row a version (CW-04, XE-07). Proposed by one side, agreed when both have dated it, replaced by a later version or taken back. minutes: the usual length of a meeting. first_meeting_on: a day without a zone, as both meant it. Written by the agreement commands alone.';
comment on column public.agreements.renews is 'Whether the term counts anew from the day on which both have dated this version.';
create unique index one_open_proposal_a_relationship on public.agreements (relationship_id)
  where replaced_at is null and agreed_at is null;
create unique index one_agreement_in_force_a_relationship on public.agreements (relationship_id)
  where replaced_at is null and agreed_at is not null;

create table public.accommodations (
  relationship_id uuid not null references public.relationships (id),
  profile_id uuid not null references public.profiles (id),
  words text not null,
  updated_at timestamptz not null default private.now(),
  primary key (relationship_id, profile_id),
  constraint an_accommodation_has_1_to_600_characters check (char_length(words) between 1 and 600 and private.is_plain(words))
);
comment on table public.accommodations is
  'What one side needs so that meetings work for them, for the other side''s eyes alone (S4-12): never in the agreement, its printed page or what staff see.';
create index accommodations_by_profile on public.accommodations (profile_id);

-- Who reads -----------------------------------------------------------------------------

grant select (id, relationship_id, command, from_status, to_status, at) on public.relationship_events to authenticated;
grant select on public.agreements, public.accommodations to authenticated;
grant select, insert on public.relationship_events to service_role;
grant select, insert, update, delete on public.agreements, public.accommodations to service_role;

alter table public.relationship_events enable row level security;
alter table public.agreements enable row level security;
alter table public.accommodations enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into private.transitions (entity, command, actor, from_status, to_status) values
  ('relationship', 'propose', 'either', 'accepted', 'accepted'),
  ('relationship', 'propose', 'either', 'active', 'active'),
  ('relationship', 'drop', 'either', 'accepted', 'accepted'),
  ('relationship', 'drop', 'either', 'active', 'active'),
  ('relationship', 'agree', 'either', 'accepted', 'active'),
  ('relationship', 'agree', 'either', 'active', 'active'),
  ('relationship', 'complete', 'system', 'active', 'completed'),
  ('relationship', 'lapse', 'system', 'accepted', 'lapsed'),
  ('relationship', 'lapse', 'system', 'awaiting_payment', 'lapsed'),
  ('relationship', 'reactivate', 'either', 'lapsed', 'accepted'),
  ('relationship', 'pause', 'staff', 'accepted', 'paused'),
  ('relationship', 'pause', 'staff', 'awaiting_payment', 'paused'),
  ('relationship', 'pause', 'staff', 'active', 'paused'),
  ('relationship', 'resume', 'staff', 'paused', 'active'),
  ('relationship', 'resume_unagreed', 'staff', 'paused', 'accepted'),
  ('relationship', 'end', 'either', 'paused', 'ended');

insert into public.notification_kinds (kind, always, position) values ('relationships', false, 7);

insert into private.notification_types (type, kind, by_email) values
  ('agreement_proposed', 'relationships', true),
  ('agreement_agreed', 'relationships', true),
  ('agreement_dropped', 'relationships', true),
  ('activation_reminder', 'relationships', true),
  ('term_reminder', 'relationships', true),
  ('relationship_lapsed', 'requests', true),
  ('relationship_reactivated', 'requests', true),
  ('relationship_completed', 'requests', true),
  ('relationship_paused', 'safety', true),
  ('relationship_resumed', 'safety', true);

insert into private.staff_sections (name) values ('paused_relationships');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('agreements', 21, '{you,other_side}', 'nameless'),
  ('accommodations', 22, '{you,other_side}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.accommodations', 'accommodations', 15, 'profile_id = $1', 'delete', null, 'accommodations', '{}', false,
    'relationship_id in (select id from public.relationships where ended_at < $1)', 'keep_words_days', 'delete'),
  ('public.agreements', 'agreements', 16,
    'exists (select from public.relationships r where r.id = agreements.relationship_id and case agreements.proposed_by when ''mentor'' then r.mentor_id else r.mentee_id end = $1)', 'empty',
    'goals = ''{"(deleted / effacé)"}'', agenda = null, confidential = null, no_meeting_hours = null', null, '{}', false,
    'goals <> ''{"(deleted / effacé)"}'' and relationship_id in (select id from public.relationships where ended_at < $1)', 'keep_words_days', 'empty'),
  ('public.relationship_events', 'relationships', 17, 'actor_id = $1', 'keep', null, null, '{}', false, null, null, null);

-- What joining two accounts does with them: an agreement belongs to the mentorship, which moves.
update private.data_places set on_join = 'leave' where place = 'public.agreements';
update private.data_places p set on_join = 'move', joined = m.joined from (values
  ('public.accommodations', array['update public.accommodations set profile_id = $2 where profile_id = $1']),
  ('public.relationship_events', array['update public.relationship_events set actor_id = $2 where actor_id = $1'])) as m (place, joined)
where p.place = m.place;

insert into private.jobs (name, place, every, most) values
  ('settle_relationships', 25, '1 minute', 50),
  ('remind_relationships', 35, '10 minutes', 100);
