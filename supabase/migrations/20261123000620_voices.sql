-- Voices: what people tell those who run Portage, the stories they agree to share, what is coming up.

-- Feedback -----------------------------------------------------------------------------

create table public.feedback (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  note text not null,
  page text,
  locale text not null,
  email text,
  created_at timestamptz not null default private.now(),
  resolved_at timestamptz,
  resolved_by uuid references public.profiles (id),
  resolution text,
  constraint the_kind_is_known check (kind in ('problem', 'idea', 'words', 'thanks')),
  constraint a_note_has_3_to_2000_characters check (char_length(note) between 3 and 2000 and private.is_plain(note)),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint a_page_is_a_path check (page ~ '^/[^[:space:]<>]*$' and char_length(page) <= 300),
  constraint an_address_is_in_its_one_form check (email is not distinct from private.normal_email(email))
);
comment on table public.feedback is
  'What anybody tells those who run Portage, from the link on every page (MO-17). Nobody has to sign in; the address is given only by those who want an answer. Read by staff.';
create index feedback_settled on public.feedback (resolved_at) where resolved_at is not null;
create index feedback_waiting on public.feedback (created_at) where resolved_at is null;
create index feedback_by_resolver on public.feedback (resolved_by) where resolved_by is not null;

-- Stories ------------------------------------------------------------------------------

create table public.stories (
  profile_id uuid primary key references public.profiles (id),
  side text not null,
  words text not null,
  locale text not null,
  shown_name text not null,
  status text not null default 'waiting',
  consent_version text not null,
  consented_at timestamptz not null default private.now(),
  withdrawn_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references public.profiles (id),
  reason text,
  constraint the_side_is_known check (side in ('mentee', 'mentor')),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint a_name_is_shown_as_chosen check (shown_name in ('name', 'initials', 'none')),
  constraint the_status_is_known check (status in ('waiting', 'published', 'declined', 'withdrawn')),
  constraint a_story_has_40_to_600_characters check (char_length(words) between 40 and 600 and private.is_plain(words) or status = 'withdrawn' and words = ''),
  constraint a_withdrawal_says_when check ((status = 'withdrawn') = (withdrawn_at is not null))
);
comment on table public.stories is
  'A member''s own words about a mentorship, shared with a consent that has a version and a date and can be taken back (TD-14, CR-05). A withdrawn story keeps the record of the consent and loses its words. Written by share_story(), withdraw_story() and review_story() alone.';
create index stories_by_status on public.stories (status, consented_at);
create index stories_by_decider on public.stories (decided_by) where decided_by is not null;

-- Coming up ------------------------------------------------------------------------------

create table public.events (
  id uuid primary key default gen_random_uuid(),
  title_en text not null,
  title_fr text not null,
  about_en text not null,
  about_fr text not null,
  starts_at timestamptz not null,
  minutes integer not null,
  time_zone text not null,
  spoken text not null,
  for_orientation boolean not null default false,
  url text not null,
  created_by uuid references public.profiles (id),
  cancelled_at timestamptz,
  constraint titles_have_3_to_120_characters check (char_length(title_en) between 3 and 120 and char_length(title_fr) between 3 and 120 and private.is_plain_line(title_en) and private.is_plain_line(title_fr)),
  constraint texts_have_10_to_600_characters check (char_length(about_en) between 10 and 600 and char_length(about_fr) between 10 and 600 and private.is_plain(about_en) and private.is_plain(about_fr)),
  constraint it_takes_10_minutes_to_a_day check (minutes between 10 and 1440),
  constraint it_is_spoken_in_english_french_or_both check (spoken in ('en', 'fr', 'both')),
  constraint an_address_is_a_web_address check (url ~ '^https://[^[:space:]<>"]{3,250}$')
);
comment on table public.events is
  'What is coming up, for everybody: online or in person, in both languages (TD-14). starts_at is UTC, time_zone the IANA zone of the place; url is where people sign up or join; for_orientation, a live session of the orientation (IN-09). Written by save_event() and cancel_event() alone.';
create index events_by_start on public.events (starts_at);
create index events_by_maker on public.events (created_by) where created_by is not null;

-- Who reads ------------------------------------------------------------------------------

grant select on public.feedback to authenticated;
grant select (profile_id, side, words, locale, shown_name, status, consent_version, consented_at, withdrawn_at, decided_at, reason) on public.stories to authenticated;
grant select on public.events to anon, authenticated;
grant select, insert, update, delete on public.feedback, public.stories, public.events to service_role;
alter table public.feedback enable row level security;
alter table public.stories enable row level security;
alter table public.events enable row level security;

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('stories', 12, '{you,coordinators}', 'erased'),
  ('feedback', 13, '{coordinators,safeguarding}', 'erased');
insert into private.data_places (place, class, step, mine, on_deletion, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.stories', 'stories', 43, 'profile_id = $1', 'delete', 'story', '{decided_by}', true, null, null, null),
  ('public.feedback', 'feedback', 44, 'email = (select private.normal_email(u.email) from auth.users u where u.id = $1)', 'delete', 'feedback', '{resolved_by}', false, 'resolved_at < $1', 'keep_feedback_days', 'delete'),
  ('public.events', 'staff_log', 45, 'created_by = $1', 'keep', null, '{}', false, null, null, null);
