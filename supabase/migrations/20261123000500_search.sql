-- Search over published mentors: both languages in one index, accents folded,
-- typos forgiven against our own vocabulary, topic synonyms across languages.

-- The index -----------------------------------------------------------------------------

create table private.search_words (
  word text collate "C" primary key,
  of_topic boolean not null
);
comment on table private.search_words is
  'Every word a search can hit: a word that is not here is a typo of one that is. A word that only one person used goes with them; those of topics stay.';
create index search_words_by_likeness on private.search_words using gin (word extensions.gin_trgm_ops);

create table private.mentor_search (
  mentor_id uuid primary key references private.mentor_listings (id) on delete cascade,
  strong tsvector not null,
  middle tsvector not null,
  doc tsvector not null
);
comment on table private.mentor_search is
  'What search matches and orders by. doc holds all of it, strong the name, the headline and the topics, middle what they help with, their own skills, where, and their first topic''s name: words, stems of both languages, t1/slug for a first topic, t/slug for any, m/slug where the text names a topic, n/word for the name of a person or place.';
create index mentor_search_by_doc on private.mentor_search using gin (doc) with (fastupdate = off);

create table private.mentor_load (
  mentor_id uuid primary key references private.mentor_listings (id) on delete cascade,
  load integer not null,
  refreshed_at timestamptz not null
) with (fillfactor = 80);
comment on table private.mentor_load is
  'What search orders equals by (D1). load: requests of the last load_days. refreshed_at: when all that time changes of a listing was last counted. Apart from mentor_search, and without further indexes, so that a request changes this short row in its place and no text index.';

-- One word, or one topic's name, of what was asked.
create type private.query_part as (
  first_topic tsquery,   -- it is what they chiefly do
  topic tsquery,         -- it is one of their topics
  words tsquery          -- they say so: in name or headline, in what they help with, anywhere
);

create type private.parsed_query as (
  parts private.query_part[],
  all_parts tsquery,
  any_part tsquery,
  corrected text    -- what was searched instead, when a word was a typo; else null
);

-- An index beside the database ----------------------------------------------------------

-- What such an index has yet to hear of. Nothing here knows whether there is one: a row says that an
-- entity changed, not what to do about it.

create table private.search_changes (
  entity text not null,
  entity_id text not null,
  changed integer not null default 1,
  synced integer not null default 0,
  changed_xid xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default private.now(),
  available_at timestamptz not null default private.now(),
  claim uuid,
  claimed_until timestamptz,
  attempts integer not null default 0,
  dead_at timestamptz,
  last_error text,
  primary key (entity, entity_id),
  constraint the_entity_is_indexed check (entity in ('mentor', 'topic'))
);
comment on table private.search_changes is
  'One row for each mentor and topic: how often it changed and which change the index has. synced below changed means it waits. At most as many rows as there are entities, so that without an index nobody has to clear it. changed_xid: the transaction of the last change, for what changed since a mark.';
create index search_changes_waiting on private.search_changes (changed_at) where synced < changed and dead_at is null;
create index search_changes_by_xid on private.search_changes (changed_xid);

create table private.search_sync (
  only_row boolean primary key default true,
  held_until timestamptz,
  compared_at timestamptz,
  constraint there_is_one_sync check (only_row)
);
comment on table private.search_sync is
  'held_until: no change is handed out before then, while a new index takes the place of the old. compared_at: when index and database were last compared.';
insert into private.search_sync default values;

-- Writes down that an entity changed. A change while an earlier one is under way waits
-- for that one's end, so that two versions never overtake each other.
create function private.record_search_change(p_entity text, p_id text) returns void
language sql security definer set search_path = ''
as $$
  insert into private.search_changes as c (entity, entity_id) values (p_entity, p_id)
  on conflict (entity, entity_id) do update set
    changed = c.changed + 1, changed_xid = pg_current_xact_id(), changed_at = private.now(), available_at = private.now(), attempts = 0, dead_at = null
$$;

-- The topics came before their trigger.
select private.record_search_change('topic', slug) from public.topics;

-- Saved searches ------------------------------------------------------------------------

create table public.saved_searches (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references public.profiles (id),
  name text not null,
  question jsonb not null,
  mails boolean not null default false,
  created_at timestamptz not null default private.now(),
  looked_at timestamptz not null default private.now(),
  constraint a_search_is_saved_once unique (profile_id, question),
  constraint a_saved_search_has_a_short_name check (char_length(btrim(name)) between 1 and 80 and private.is_plain(name)),
  constraint a_question_is_a_short_object check (jsonb_typeof(question) = 'object' and length(question::text) <= 4000)
);
comment on table public.saved_searches is
  'Searches a member keeps, as search_mentors takes them. mails: new matches are e-mailed, at most once a week, off unless asked for. looked_at: until when matches are known.';
create index saved_searches_to_look_at on public.saved_searches (looked_at) where mails;

-- Who reads -----------------------------------------------------------------------------

grant select, delete on public.saved_searches to authenticated;
-- Not the dates: nobody asks for more than one e-mail a week.
grant insert (profile_id, name, question, mails), update (name, mails) on public.saved_searches to authenticated;
grant select, insert, update, delete on public.saved_searches to service_role;

alter table private.search_words enable row level security;
alter table private.mentor_search enable row level security;
alter table private.mentor_load enable row level security;
alter table private.search_changes enable row level security;
alter table private.search_sync enable row level security;
alter table public.saved_searches enable row level security;

-- Registers -----------------------------------------------------------------------------

insert into public.settings (key, value, description) values
  ('load_days', '91', 'Days in which a request counts as recent load: what the order of search and the suggestions spread (D1, D5).');

insert into private.notification_types (type, kind, by_email) values
  ('saved_search_matches', 'matches', true);

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.mentor_search', 'listing', 53, 'mentor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('private.mentor_load', 'listing', 54, 'mentor_id = $1', 'delete', null, null, '{}', false, null, null, null),
  ('public.saved_searches', 'own_lists', 31, 'profile_id = $1', 'delete', null, 'saved_searches', '{}', false, null, null, null);

insert into private.jobs (name, place, every, most) values
  ('renew_aged_listings', 50, '1 minute', 100),
  ('tell_saved_searches', 100, '5 minutes', 10);
