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

-- All names of some topics as such words, and the first word of one that begins as IT support does: it may be all
-- that was asked, and is no word to look for anywhere else.
create or replace function private.topic_tags(p_topics text[]) returns setof text
language sql stable security invoker set search_path = ''
as $$
  select '#' || replace(term, ' ', '#') from private.topic_terms where topic_slug = any (p_topics)
  union
  select '#' || split_part(term, ' ', 1) from private.topic_terms
  where topic_slug = any (p_topics) and term ~ '^.{1,3} ' and private.is_stop_word(split_part(term, ' ', 1))
$$;

-- What a topic is found by: all its names, each as one word, and their beginnings for whoever is still typing.
create or replace function private.topic_words(p_topics text[]) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(word order by word), '[]') from (
    select private.topic_tags(p_topics)
    union
    select split_part(term, ' ', 1) from private.topic_terms where topic_slug = any (p_topics)) as words (word)
$$;

-- The words of a vector of mentor_search: the plain ones, all names of the topics that it mentions, and the names
-- of people and places that are also a topic's.
create or replace function private.vector_words(p_vector tsvector) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with lexemes as materialized (select lexeme from unnest(tsvector_to_array(p_vector)) as lexeme)
  select coalesce(jsonb_agg(word order by word), '[]') from (
    select lexeme from lexemes where lexeme !~ '/'
    union
    select private.topic_tag(substr(lexeme, 3)) from lexemes where lexeme ~ '^n/'
    union
    select private.topic_tags(array(select substr(lexeme, 3) from lexemes where lexeme ~ '^m/'))) as words (word)
$$;

-- The five steps of fit of search_for(), each with the list of its words (a text would let the engine take "became" for
-- "be" beside "came"): it is their first topic, they say so in name or
-- headline, it is another topic of theirs, they help with it or are there, they say so elsewhere. Whoever received
-- four requests of late stands one of the great steps lower, as other topics stand below the first (docs/fairness.md).
-- fit_any has them all once more, for an order in which fit does not count.
create or replace function private.words_by_fit(p_topics text[], p_search private.mentor_search, p_load integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with steps as materialized (
    select case when p_load < 4 then '{1,2,3,5,6}' else '{3,4,5,6,7}' end::integer[] as at, array[
      private.topic_words(p_topics[1:1]),
      private.vector_words(p_search.strong),
      private.topic_words(p_topics[2:]),
      private.vector_words(p_search.middle),
      private.vector_words(ts_delete(p_search.doc, tsvector_to_array(p_search.strong) || tsvector_to_array(p_search.middle)))] as words)
  select jsonb_object_agg('fit_' || fit, coalesce(words[array_position(at, fit)], '[]'))
    || jsonb_build_object('fit_any', private.topic_words(p_topics) || private.vector_words(p_search.doc))
  from steps, generate_series(1, 7) as fit group by words, at
$$;

-- One mentor as the index holds them: the public columns, and beside them what only orders, filters or matches.
create or replace function private.mentor_document(p_listing private.mentor_listings) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select to_jsonb(p_listing) || private.words_by_fit(p_listing.topics, s, l.load) || jsonb_build_object(
    'load', l.load,
    'opens_epoch', private.seconds_of(p_listing.open_from),
    'closes_epoch', private.seconds_of(p_listing.open_until),
    'published_epoch', private.seconds_of(p_listing.published_at),
    'costs', private.costs(p_listing.pricing),
    'speaks_en', ('en' = any (p_listing.languages))::int,
    'speaks_fr', ('fr' = any (p_listing.languages))::int)
  from private.mentor_search s join private.mentor_load l using (mentor_id) where mentor_id = p_listing.id
$$;

-- What the index is asked for one part of a query: a name of a topic as one word in quotes, any other word by its
-- shortest stem, and the last one as it was typed, for somebody may still be typing it.
create or replace function private.asked_words(p_words tsquery, p_last boolean) returns text
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
    select private.asked_words(part.words, place = cardinality((query).parts))
    from unnest((query).parts) with ordinality as part (first_topic, topic, words, place) order by place), ' '))
  from parsed
$$;
comment on function public.read_search(text) is
  'A query as search_mentors reads it, for the index beside the database: {words, corrected}. words: each name of a topic as one word in quotes, every other word as it is, those that say nothing left out. Service role only.';

grant execute on function public.read_search(text) to service_role;
