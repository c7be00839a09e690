-- What a search index beside the database holds, and what it is asked. Both are written here from the words that
-- search_mentors finds by: the index has no spelling, no synonyms and no stop words of its own.

-- Helpers -------------------------------------------------------------------------------

-- A moment as a number of seconds; endless ones lie at the ends of what people count.
create or replace function private.seconds_of(p_moment timestamptz) returns bigint
language sql immutable security invoker set search_path = ''
as $$ select extract(epoch from greatest(least(p_moment, '9999-12-31T00:00:00Z'), '1970-01-01T00:00:00Z'))::bigint $$;

-- A name of a topic as one word, such as #red#seal: found whole or not at all.
create or replace function private.topic_tag(p_name text) returns text
language sql immutable security invoker set search_path = ''
as $$ select '#' || replace(private.term_key(p_name), ' ', '#') $$;

-- All names of some topics: each as one word, and its words for whoever is still typing.
create or replace function private.topic_words(p_topics text[]) returns text
language sql stable security invoker set search_path = ''
as $$
  select coalesce(string_agg(distinct word, ' '), '')
  from public.topics, unnest(array[name_en, name_fr] || synonyms_en || synonyms_fr) as name,
    unnest(private.topic_tag(name) || private.words(name)) as word
  where slug = any (p_topics)
$$;

-- The words of a vector of mentor_search: the plain ones, all names of the topics that it mentions, and the names
-- of people and places that are also a topic's.
create or replace function private.vector_words(p_vector tsvector) returns text
language sql stable security invoker set search_path = ''
as $$
  with lexemes as materialized (select lexeme from unnest(tsvector_to_array(p_vector)) as lexeme)
  select coalesce(string_agg(distinct word, ' '), '') from (
    select lexeme from lexemes where lexeme !~ '/'
    union all
    select private.topic_tag(substr(lexeme, 3)) from lexemes where lexeme ~ '^n/'
    union all
    select '#' || replace(term, ' ', '#') from private.topic_terms
    where topic_slug in (select substr(lexeme, 3) from lexemes where lexeme ~ '^m/')) as words (word)
$$;

-- One mentor as the index holds them: the public columns, and beside them what only orders, filters or matches:
-- load, moments as numbers, and five steps of fit as search_for() has them.
create or replace function private.mentor_document(p_listing private.mentor_listings) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select to_jsonb(p_listing) || jsonb_build_object(
    'load', coalesce((select load from private.mentor_load where mentor_id = p_listing.id), 0),
    'opens_epoch', private.seconds_of(p_listing.open_from),
    'closes_epoch', private.seconds_of(p_listing.open_until),
    'published_epoch', private.seconds_of(p_listing.published_at),
    'costs', private.costs(p_listing.pricing),
    'first_topic_words', private.topic_words(p_listing.topics[1:1]),
    'headline_words', private.vector_words(s.strong),
    'topic_words', private.topic_words(p_listing.topics[2:]),
    'help_words', private.vector_words(s.middle),
    'other_words', private.vector_words(ts_delete(s.doc, tsvector_to_array(s.strong) || tsvector_to_array(s.middle))))
  from private.mentor_search s where s.mentor_id = p_listing.id
$$;

-- What the index is asked for one part of a query: a name of a topic as one word in quotes, any other word by its
-- shortest stem, and the last one as it was typed, for somebody may still be typing it.
create or replace function private.part_words(p_words tsquery, p_last boolean) returns text
language sql immutable security invoker set search_path = ''
as $$
  with lexemes as (select found[1] as lexeme, place from regexp_matches(p_words::text, $re$(?:^|[|&(] ?)'([^']+)'$re$, 'g') with ordinality as t (found, place))
  select coalesce(
    (array_agg(lexeme order by case when p_last then 0 else length(lexeme) end, place) filter (where lexeme !~ '/'))[1],
    '"' || private.topic_tag(string_agg(substr(lexeme, 3), ' ' order by place) filter (where lexeme ~ '^n/')) || '"')
  from lexemes
$$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.read_search(p_query text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with parsed as materialized (select private.parse_query(p_query) as query)
  select jsonb_build_object('corrected', (query).corrected, 'words', array_to_string(array(
    select private.part_words(part.words, place = cardinality((query).parts))
    from unnest((query).parts) with ordinality as part (first_topic, topic, words, place) order by place), ' '))
  from parsed
$$;
comment on function public.read_search(text) is
  'A query as search_mentors reads it, for the index beside the database: {words, corrected}. words: each name of a topic as one word in quotes, every other word as it is, those that say nothing left out. Service role only.';

grant execute on function public.read_search(text) to service_role;
