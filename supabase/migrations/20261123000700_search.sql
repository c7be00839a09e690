-- Search over published mentors: both languages in one index, accents folded,
-- typos forgiven against our own vocabulary, topic synonyms across languages.

create extension if not exists fuzzystrmatch with schema extensions;

create table private.topic_terms (
  term text collate "C" not null,
  topic_slug text not null references public.topics (slug) on delete cascade,
  in_text boolean not null,
  primary key (term, topic_slug)
);
comment on table private.topic_terms is
  'Names and synonyms of topics in both languages, as private.term_key() writes them: what lets a French title find an English profile (D6). in_text: also counts where a mentor''s own text says it; "it" and "ai" do not.';
create index topic_terms_by_topic on private.topic_terms (topic_slug);
alter table private.topic_terms enable row level security;

create table private.search_words (
  word text collate "C" primary key,
  of_topic boolean not null
);
comment on table private.search_words is
  'Every word a search can hit: a word that is not here is a typo of one that is. A word that only one person used goes with them; those of topics stay.';
create index search_words_by_likeness on private.search_words using gin (word extensions.gin_trgm_ops);
alter table private.search_words enable row level security;

create table private.mentor_search (
  mentor_id uuid primary key references private.mentor_listings (id) on delete cascade,
  strong tsvector not null,
  middle tsvector not null,
  doc tsvector not null
);
comment on table private.mentor_search is
  'What search matches and orders by. doc holds all of it, strong the name, the headline and the topics, middle what they help with, their own skills, where, and their first topic''s name: words, stems of both languages, t1/slug for a first topic, t/slug for any, m/slug where the text names a topic, n/word for the name of a person or place.';
create index mentor_search_by_doc on private.mentor_search using gin (doc) with (fastupdate = off);
alter table private.mentor_search enable row level security;

create table private.mentor_load (
  mentor_id uuid primary key references private.mentor_listings (id) on delete cascade,
  load integer not null,
  refreshed_at timestamptz not null
) with (fillfactor = 80);
comment on table private.mentor_load is
  'What search orders equals by (D1). load: requests of the last load_days. refreshed_at: when all that time changes of a listing was last counted. Apart from mentor_search, and without further indexes, so that a request changes this short row in its place and no text index.';
alter table private.mentor_load enable row level security;

insert into private.jobs (name, place, every, most) values ('renew_aged_listings', 50, '1 minute', 100);

-- Query ------------------------------------------------------------------------------

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
