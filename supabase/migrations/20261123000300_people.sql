-- People: one account can be mentee, mentor or both (T12).

create type public.member_role as enum ('member', 'coordinator', 'safeguarding', 'funder', 'owner');
create type public.account_status as enum ('active', 'leaving', 'deleted');
create type public.mentor_status as enum ('draft', 'pending', 'published', 'declined', 'suspended', 'withdrawn');
create type public.meeting_format as enum ('video', 'phone', 'in_person', 'text');
create type public.mentoring_duration as enum ('one_meeting', 'three_months', 'six_months', 'twelve_months');
create type public.pricing as enum ('free', 'paid', 'both', 'donate');
create type public.usual_time as enum ('weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends');

create table public.profiles (
  id uuid primary key,
  display_name text not null default '',
  locale text not null default 'en',
  province_code text references public.provinces (code),
  city text,
  time_zone text not null default 'America/Toronto',
  languages text[] not null default '{}',
  about text,
  pronouns text,
  use_initials boolean not null default true,
  role public.member_role not null default 'member',
  status public.account_status not null default 'active',
  delete_after timestamptz,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint a_display_name_is_at_most_60_characters check (char_length(display_name) <= 60),
  constraint a_display_name_is_plain check (private.is_plain_line(display_name)),
  constraint a_city_is_at_most_80_characters check (char_length(city) <= 80 and private.is_plain_line(city)),
  constraint about_is_at_most_1000_characters check (char_length(about) <= 1000 and private.is_plain(about)),
  constraint pronouns_are_at_most_40_characters check (char_length(pronouns) <= 40 and private.is_plain_line(pronouns)),
  constraint at_most_10_languages check (cardinality(languages) <= 10),
  constraint who_leaves_knows_when check ((status = 'leaving') = (delete_after is not null))
);
comment on table public.profiles is
  'One row a member, made when the account is. No e-mail, phone or surname here: those are in profile_contacts and auth.users. A deleted account keeps its row, emptied, so that the other side of a request is never stuck (T14).';
comment on column public.profiles.delete_after is 'While an account is leaving: when it is erased (UTC). Until then its owner can keep it (T14).';
comment on column public.profiles.use_initials is 'A first request shows initials until the mentor accepts (D15, S4-02).';
comment on column public.profiles.pronouns is 'As their owner writes them. On a public profile, and in a request where the name shows: not beside initials.';
create index profiles_by_province on public.profiles (province_code);
create index profiles_leaving on public.profiles (delete_after) where status = 'leaving';
create index profiles_staff on public.profiles (role) where role <> 'member';

create table public.profile_contacts (
  profile_id uuid primary key references public.profiles (id),
  full_name text,
  phone text,
  updated_at timestamptz not null default private.now(),
  constraint a_full_name_is_at_most_120_characters check (char_length(full_name) <= 120 and private.is_plain_line(full_name)),
  constraint a_phone_is_in_international_form check (phone ~ '^\+[1-9][0-9]{6,14}$')
);
comment on table public.profile_contacts is
  'What the other side sees only after acceptance (T28). Read by its owner; by the other side through relationship_contact().';

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

create table public.blocks (
  blocker_id uuid not null references public.profiles (id),
  blocked_id uuid not null references public.profiles (id),
  created_at timestamptz not null default private.now(),
  request_id uuid,
  known_as text,
  constraint a_block_is_written_once unique nulls not distinct (blocker_id, blocked_id, request_id),
  constraint nobody_blocks_themselves check (blocker_id <> blocked_id)
);
comment on table public.blocks is 'A blocked person can neither find nor contact the other (T39). Only the one who blocks sees the row. request_id: they knew the other by this first request alone, and blocking must not tell them who it was. known_as: the blocker''s name on that day; the one who is blocked reads no later one.';
create index blocks_by_blocked on public.blocks (blocked_id);

-- Grants ---------------------------------------------------------------------

grant select on public.profiles, public.profile_contacts, public.mentors, public.mentor_topics to authenticated;

-- Not whom: a mentor may block somebody whose name they were not told. list_my_blocks() says what they may know.
grant select (blocker_id, request_id, created_at) on public.blocks to authenticated;
grant select, insert, update, delete on public.profiles, public.profile_contacts, public.mentors, public.mentor_topics, public.blocks to service_role;

alter table public.profiles enable row level security;
alter table public.profile_contacts enable row level security;
alter table public.mentors enable row level security;
alter table public.mentor_topics enable row level security;
alter table public.blocks enable row level security;
