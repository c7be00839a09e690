-- Suggestions that explain themselves and never decide: what a mentee wants, what each
-- fact weighs, and a short list of open mentors with the facts behind it (D5, XE-01).

create table public.mentee_wants (
  profile_id uuid primary key references public.profiles (id),
  goal text,
  topics text[] not null,
  languages text[] not null default '{}',
  province_code text references public.provinces (code),
  time_zone text,
  formats public.meeting_format[] not null default '{}',
  durations public.mentoring_duration[] not null default '{}',
  budget text not null default 'any',
  updated_at timestamptz not null default private.now(),
  constraint a_wish_is_at_most_600_characters check (char_length(goal) <= 600 and private.is_plain(goal)),
  constraint one_to_five_topics_are_wanted check (cardinality(topics) between 1 and 5),
  constraint at_most_10_languages_are_wanted check (cardinality(languages) <= 10),
  constraint the_budget_is_known check (budget in ('any', 'free', 'paid'))
);
comment on table public.mentee_wants is
  'What a member looks for, one row a member, in the taxonomy that mentors offer by (IN-08). Wants, not facts about the person: languages to be mentored in, the province and the zone a mentor should be in. Only its owner reads it; mentors and staff never do.';
create index mentee_wants_by_province on public.mentee_wants (province_code);

create table private.match_weights (
  factor text primary key,
  class text not null,
  weight integer not null,
  most integer not null,
  constraint the_class_is_known check (class in ('development', 'practical', 'spread')),
  constraint a_factor_counts_for_something check (weight > 0 and most > 0)
);
comment on table private.match_weights is
  'What a suggestion weighs: points a time a factor is met, most times at the most. Published on the page "How suggestions work"; src/features/suggestions/domain/weights.ts holds the same numbers and a test compares them (D5).';

create type private.suggestion as (
  mentor_id uuid,
  says text[],          -- wanted topics that their own text names, though they do not list them
  near text[],          -- fields they share with what is wanted; empty where a topic is shared
  hours_apart numeric,  -- between their clock and the wanted zone's, now; null without a wanted zone
  rested integer,       -- 5 for no request in load_days, one less for each, 0 from five on
  development integer,  -- points of what is to be learnt
  other integer         -- points of all else
);

grant select, delete on public.mentee_wants to authenticated;
grant select, insert, update, delete on public.mentee_wants to service_role;

alter table public.mentee_wants enable row level security;
alter table private.match_weights enable row level security;

insert into private.match_weights (factor, class, weight, most) values
  ('main_topic', 'development', 10, 1),
  ('topics', 'development', 8, 4),
  ('goal_topics', 'development', 2, 2),
  ('own_words', 'development', 1, 2),
  ('near_field', 'development', 1, 1),
  ('languages', 'practical', 6, 2),
  ('formats', 'practical', 5, 1),
  ('durations', 'practical', 4, 1),
  ('budget', 'practical', 4, 1),
  ('province', 'practical', 3, 1),
  ('time_zone', 'practical', 2, 2),
  ('reply', 'practical', 2, 2),
  ('room', 'practical', 1, 3),
  ('rested', 'spread', 3, 5);

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.mentee_wants', 'own_lists', 33, 'profile_id = $1', 'delete', null, 'wants', '{}', true, null, null, null);
