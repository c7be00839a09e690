-- Mentors: what each gives, to how many, and what the public sees of it.

create type public.mentor_status as enum ('draft', 'pending', 'published', 'declined', 'suspended', 'withdrawn');
create type public.meeting_format as enum ('video', 'phone', 'in_person', 'text');
create type public.mentoring_duration as enum ('one_meeting', 'three_months', 'six_months', 'twelve_months');
create type public.pricing as enum ('free', 'paid', 'both', 'donate');
create type public.usual_time as enum ('weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends');

create table public.mentors (
  profile_id uuid primary key references public.profiles (id),
  slug text not null,
  status public.mentor_status not null default 'draft',
  headline_en text,
  headline_fr text,
  bio_en text,
  bio_fr text,
  helps_en text[] not null default '{}',
  helps_fr text[] not null default '{}',
  own_skills text[] not null default '{}',
  formats public.meeting_format[] not null default '{}',
  durations public.mentoring_duration[] not null default '{}',
  usual_times public.usual_time[] not null default '{}',
  pricing public.pricing not null default 'free',
  price_cents integer,
  currency text not null default 'CAD',
  max_active integer not null default 2,
  max_pending integer not null default 3,
  weekly_cap integer not null default 3,
  rest_days integer not null default 7,
  paused_at timestamptz,
  resume_at timestamptz,
  pause_reason text,
  indexable boolean not null default true,
  photo_key text unique,
  expired_in_a_row integer not null default 0,
  still_open_asked_at timestamptz,
  conduct_version text,
  conduct_accepted_at timestamptz,
  submitted_at timestamptz,
  reviewed_at timestamptz,
  review_reason text,
  published_at timestamptz,
  reply_hours integer,
  reply_sample integer not null default 0,
  answered_in_time integer not null default 0,
  answers_due integer not null default 0,
  draft_reminders integer not null default 0,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint a_mentor_has_one_address unique (slug),
  constraint a_slug_is_kebab_case check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 90),
  constraint headlines_are_at_most_120_characters check (
    char_length(headline_en) <= 120 and char_length(headline_fr) <= 120
    and private.is_plain_line(headline_en) and private.is_plain_line(headline_fr)),
  constraint bios_are_at_most_2000_characters check (
    char_length(bio_en) <= 2000 and char_length(bio_fr) <= 2000
    and private.is_plain(bio_en) and private.is_plain(bio_fr)),
  constraint at_most_6_lines_of_help check (
    cardinality(helps_en) <= 6 and cardinality(helps_fr) <= 6
    and private.is_plain_line(array_to_string(helps_en || helps_fr, ' | '))),
  constraint at_most_20_skills_of_ones_own check (cardinality(own_skills) <= 20 and private.is_plain_line(array_to_string(own_skills, ' | '))),
  constraint a_paid_mentor_names_a_price check (
    (pricing = 'free') = (price_cents is null) and price_cents between 500 and 50000),
  constraint money_is_in_canadian_dollars check (currency = 'CAD'),
  constraint one_to_20_active_mentees check (max_active between 1 and 20),
  constraint one_to_20_waiting_requests check (max_pending between 1 and 20),
  constraint one_to_20_requests_a_week check (weekly_cap between 1 and 20),
  constraint at_most_180_days_of_rest check (rest_days between 0 and 180),
  constraint a_pause_ends_after_it_starts check (resume_at is null or resume_at > paused_at),
  constraint the_pause_reason_is_known check (pause_reason in ('own', 'unanswered', 'staff')),
  constraint nobody_is_listed_without_a_decision check (
    status <> 'published' or (reviewed_at is not null and conduct_accepted_at is not null)),
  constraint draft_is_recalled_at_most_twice check (draft_reminders between 0 and 2)
);
comment on table public.mentors is
  'What a mentor gives, to how many, and whether paid. Caps are the mentor''s own and hold in every write (D1, T19). price_cents is for one meeting, in cents of currency.';
comment on column public.mentors.own_skills is 'What no topic names, in the mentor''s own words: 2 to 60 characters each, in whatever language they wrote.';
comment on column public.mentors.indexable is 'Whether search engines may show the profile; without it, it is found inside Portage alone (Law 25).';
comment on column public.mentors.photo_key is 'The last part but one of the address of the photo: new with every photo, and not to be guessed. Null: initials stand in its place.';
comment on column public.mentors.reply_hours is 'Median hours to an answer over the last 20 answered requests; null below one answer.';
comment on column public.mentors.resume_at is 'A pause ends by itself at this time (T20); null: until the mentor resumes.';
create index mentors_by_status on public.mentors (status, submitted_at);
create index mentors_asked_still_open on public.mentors (still_open_asked_at) where still_open_asked_at is not null;
create index mentors_coming_back on public.mentors (resume_at) where resume_at is not null;

create table public.mentor_topics (
  mentor_id uuid not null references public.mentors (profile_id),
  topic_slug text not null references public.topics (slug),
  position integer not null,
  primary key (mentor_id, topic_slug),
  constraint at_most_8_topics check (position between 1 and 8),
  constraint one_topic_a_place unique (mentor_id, position)
);
comment on table public.mentor_topics is 'What a mentor helps with, the main topic first.';
create index mentor_topics_by_topic on public.mentor_topics (topic_slug);

-- When a mentor can be asked again, and why not before.
create type private.opening as (
  open_from timestamptz,   -- from when a request is taken; infinity when nothing but the mentor can change that
  open_until timestamptz,  -- until when; infinity unless "still open?" waits for an answer
  places_open integer,     -- places free right now, resting ones counted as taken
  pending integer,         -- open requests that wait for an answer
  reason text              -- code word of what holds longest; null when open
);

-- The public side -----------------------------------------------------------------------

create table private.mentor_listings (
  id uuid primary key references public.mentors (profile_id),
  slug text not null unique,
  display_name text not null,
  headline_en text, headline_fr text,
  bio_en text, bio_fr text,
  helps_en text[] not null, helps_fr text[] not null,
  topics text[] not null,
  languages text[] not null,
  province_code text not null,
  city text,
  time_zone text not null,
  formats text[] not null,
  durations text[] not null,
  usual_times text[] not null,
  pricing text not null,
  price_cents integer,
  currency text not null,
  max_active integer not null,
  places_open integer not null,
  open_from timestamptz not null,
  open_until timestamptz not null,
  reply_hours integer,
  reply_sample integer not null,
  answered_in_time integer not null,
  answers_due integer not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  indexable boolean not null,
  photo_key text unique,
  own_skills text[] not null,
  pronouns text
);
comment on table private.mentor_listings is
  'Published mentors as the public sees them: this list of columns is the allow-list, for the site, the search index and the API (T28). Kept by refresh_listing() in the transaction that changes a mentor. open_from and open_until say when a request is taken, so a pause ends by itself.';
create index mentor_listings_open on private.mentor_listings (open_from);
create index mentor_listings_by_province on private.mentor_listings (province_code);

create table private.former_addresses (
  digest text primary key,
  mentor_id uuid references public.mentors (profile_id),
  gone_at timestamptz not null default private.now()
);
comment on table private.former_addresses is
  'Addresses of profiles that were public once, as keyed marks: enough to lead to the same mentor''s new address, or to answer “gone”, while search engines still ask (keep_addresses_days), not enough to try a name against the table. mentor_id: whose it was, until the account is erased.';
create index former_addresses_by_mentor on private.former_addresses (mentor_id);
create index former_addresses_by_age on private.former_addresses (gone_at);

-- What a member keeps -------------------------------------------------------------------

create table public.saved_mentors (
  profile_id uuid not null references public.profiles (id),
  mentor_id uuid not null references public.mentors (profile_id),
  kind text not null,
  created_at timestamptz not null default private.now(),
  primary key (profile_id, mentor_id),
  constraint saved_or_dismissed check (kind in ('saved', 'dismissed'))
);
comment on table public.saved_mentors is 'Mentors a member saved or dismissed. The mentor is never told and cannot see it (T10).';
create index saved_mentors_by_mentor on public.saved_mentors (mentor_id);

-- Who reads -----------------------------------------------------------------------------

grant select on private.mentor_listings to anon, authenticated, service_role;
grant select on public.mentors, public.mentor_topics to authenticated;
grant select, insert, update, delete on public.saved_mentors to authenticated;
grant select, insert, update, delete on public.mentors, public.mentor_topics, public.saved_mentors to service_role;

alter table public.mentors enable row level security;
alter table public.mentor_topics enable row level security;
alter table private.mentor_listings enable row level security;
alter table private.former_addresses enable row level security;
alter table public.saved_mentors enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into private.secrets (name, value) values ('former_addresses', private.random_token());

insert into public.settings (key, value, description) values
  ('expired_in_a_row', '2', 'Requests a mentor lets expire in a row before being asked "still open?" (D2).'),
  ('still_open_days', '7', 'Days a mentor has to say "still open" before the profile is paused (D2).'),
  ('draft_reminder_days', '[3, 10]', 'Days after the last edit when an unfinished mentor profile is recalled to its owner, at most twice (T13).'),
  ('conduct_version', '"2026-11"', 'Version of the code of conduct a mentor must have accepted (T18).'),
  ('keep_addresses_days', '180', 'Days for which the address of a profile that is gone answers "gone"; after them it answers like one that never was.'),
  ('prices_shown', 'false', 'Whether prices and the cost filter show; set at start from the payment configuration (T57).');

insert into private.notification_types (type, kind, by_email) values
  ('still_open_asked', 'account', true),
  ('paused_unanswered', 'account', true),
  ('pause_over', 'tips', true),
  ('mentor_approved', 'account', true),
  ('mentor_declined', 'account', true),
  ('mentor_paused_by_staff', 'account', true),
  ('draft_waiting', 'tips', true);

insert into private.staff_sections (name) values ('waiting'), ('paused');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('listing', 1, '{everyone}', 'erased'),
  ('former_addresses', 60, '{everyone}', 'nameless');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.saved_mentors', 'own_lists', 30, '$1 in (profile_id, mentor_id)', 'delete', null, null, '{}', false, null, null, null),
  ('public.mentor_topics', 'listing', 50, 'mentor_id = $1', 'delete', null, 'topics', '{mentor_id}', false, null, null, null),
  ('public.mentors', 'listing', 51, 'profile_id = $1', 'empty',
    'status = ''withdrawn'', slug = ''deleted-'' || profile_id, headline_en = null, headline_fr = null, bio_en = null, bio_fr = null, helps_en = ''{}'', helps_fr = ''{}'', own_skills = ''{}'', published_at = null, review_reason = null, photo_key = null, updated_at = private.now()',
    'mentor', '{photo_key}', true, null, null, null),
  ('private.mentor_listings', 'listing', 52, 'id = $1', 'delete', null, null, '{}', false, null, null, null);

-- What stays is a keyed mark of an address, and nobody's.
insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.former_addresses', 'former_addresses', 54, 'mentor_id = $1', 'empty', 'mentor_id = null', null, '{}', false, 'gone_at < $1', 'keep_addresses_days', 'delete');

insert into private.jobs (name, place, every, most) values
  ('end_pauses', 40, '1 minute', 50),
  ('recall_drafts', 60, '1 hour', 100);
