-- Events: what is coming up.

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

grant select on public.events to anon, authenticated;
grant select, insert, update, delete on public.events to service_role;

alter table public.events enable row level security;

insert into private.staff_sections (name) values ('events');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.events', 'staff_log', 45, 'created_by = $1', 'keep', null, null, '{}', false, null, null, null);
