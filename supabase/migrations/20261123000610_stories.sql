-- Stories that members agree to share.

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

grant select (profile_id, side, words, locale, shown_name, status, consent_version, consented_at, withdrawn_at, decided_at, reason) on public.stories to authenticated;
grant select, insert, update, delete on public.stories to service_role;

alter table public.stories enable row level security;

insert into public.settings (key, value, description) values
  ('story_consent_version', '"2026-11"', 'Version of the words with which a member agrees to share a story (CR-05).');

insert into private.notification_types (type, kind, by_email) values
  ('story_published', 'account', true),
  ('story_declined', 'account', true);

insert into private.staff_sections (name) values ('stories');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('stories', 12, '{you,coordinators}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.stories', 'stories', 43, 'profile_id = $1', 'delete', null, 'story', '{decided_by}', true, null, null, null);
