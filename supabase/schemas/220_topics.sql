-- Topics, and skills as people type them, read as topics: a name, a synonym, or a misspelling of the
-- same word. Everything else stays the mentor's own words.

-- Helpers -------------------------------------------------------------------------------

-- Words, folded, in order, of any script: what divides them is marks and pictures. "C.P.A." is one word, and of
-- scripts that write no spaces each character is one.
create or replace function private.words(p_text text) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select string_to_array(btrim(regexp_replace(apart,
    '[\u0001-\u0022\u0024-\u002a\u002c-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u060c\u061b\u061f\u0964\u0965\u1400\u166e\u2000-\u2bff\u3000-\u303f\ue000-\uf8ff\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\ufff0-\uffff\U0001f000-\U0001faff\U000e0000-\U0010ffff]+', ' ', 'g')), ' ')
  from regexp_replace(private.fold(p_text), '(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))', '\1', 'g') as dotted,
    regexp_replace(dotted, '([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g') as apart
$$;

-- What is written with a hyphen or an apostrophe inside, as one word: "mikmaq" for "Mi’kmaq", but not "quand" for "qu’and".
create or replace function private.joined_words(p_text text) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select array(
    select distinct regexp_replace(found[1], '[^a-z0-9]', '', 'g')
    from regexp_matches(private.fold(p_text), '(?<![a-z0-9])([a-z0-9]{2,}(?:[''ʼ-][a-z0-9]{2,})+)(?![a-z0-9])', 'g') as found
    where found[1] !~ '^qu[''ʼ]')
$$;

-- One spelling for a term: folded, without plural endings.
create or replace function private.term_key(p_text text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select regexp_replace(array_to_string(private.words(p_text), ' '), '([a-z0-9+#]{3,}[a-rt-z0-9+#])[sx](?= |$)', '\1', 'g')
$$;

-- Whether a word says nothing of its own in either language.
create or replace function private.is_stop_word(p_word text) returns boolean
language sql immutable security invoker set search_path = ''
as $$
  select to_tsvector('pg_catalog.english', p_word) = '' or to_tsvector('pg_catalog.french', p_word) = ''
$$;

-- The letters of a word, sorted.
create or replace function private.letters(p_word text) returns text[]
language sql immutable security invoker set search_path = ''
as $$ select array_agg(l order by l) from string_to_table(p_word, null) as l $$;

-- Whether one word is another, misspelt: two letters changed about in five or more, one slip
-- in six or more, two in ten or more. Shorter words have too many others beside them.
create or replace function private.is_misspelt(p_typed text, p_word text) returns boolean
language sql immutable security invoker set search_path = ''
as $$
  select left(p_typed, 1) = left(p_word, 1) and least(length(p_typed), length(p_word)) >= 5
    and case
      when slips = 2 and private.letters(p_typed) = private.letters(p_word) then true
      when greatest(length(p_typed), length(p_word)) < 6 then false
      when least(length(p_typed), length(p_word)) < 10 then slips = 1
      else slips <= 2 end
  from (select extensions.levenshtein_less_equal(p_typed, p_word, 2) as slips) as counted
$$;

-- The words of a term without articles and the like: "gestion projets" and "gestion de projet" are one.
create or replace function private.distinctive_words(p_key text) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select array(select word from unnest(string_to_array(p_key, ' ')) with ordinality as t (word, place)
    where word !~ '^(an?|the|of|and|in|for|to|at|on|de|du|des|[dl]|le|la|les|et|en|aux?|une?)$' order by place)
$$;

-- Whether what was typed is a term in another spelling: written together or apart, without its
-- small words, or with words misspelt that are no words of their own.
create or replace function private.is_spelling_of(p_key text, p_term text) returns boolean
language plpgsql stable security invoker set search_path = ''
as $$
declare
  typed text[] := private.distinctive_words(p_key);
  meant text[] := private.distinctive_words(p_term);
begin
  if length(p_key) > 4 and replace(p_key, ' ', '') = replace(p_term, ' ', '') then return true; end if;
  if typed = '{}' or cardinality(typed) <> cardinality(meant) then return false; end if;
  return not exists (
    select from unnest(typed, meant) as w (typed, meant)
    where w.typed <> w.meant and (not private.is_misspelt(w.typed, w.meant)
      or exists (select from private.lookalike_words l where l.word = w.typed)
      or exists (select from private.search_words s where s.of_topic and s.word in (w.typed, w.typed || 's'))));
end $$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Everyone reads topic fields" on public.topic_fields;
create policy "Everyone reads topic fields" on public.topic_fields for select to anon, authenticated using (true);

drop policy if exists "Everyone reads topics" on public.topics;
create policy "Everyone reads topics" on public.topics for select to anon, authenticated using (true);

-- Public functions ----------------------------------------------------------------------

create or replace function public.topic_name(p_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select jsonb_build_object('name_en', name_en, 'name_fr', name_fr) from public.topics where slug = p_slug $$;
comment on function public.topic_name(text) is 'The names of one topic, {name_en, name_fr}; null when there is none.';

create or replace function public.find_topics(p_query text, p_most integer default 5) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with asked as materialized (select private.term_key(left(coalesce(p_query, ''), 300)) as key),
  found as (
    select t.topic_slug, min(case when t.term = asked.key then 0 when t.term like asked.key || '%' then 1 else 2 end) as rank
    from private.topic_terms t, asked
    where asked.key <> '' and (t.term >= asked.key and t.term < asked.key || '~' or length(asked.key) > 2 and ' ' || t.term like '% ' || asked.key || '%')
    group by t.topic_slug)
  select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name_en', name_en, 'name_fr', name_fr) order by rank, position, slug), '[]')
  from (select t.*, found.rank from found join public.topics t on t.slug = found.topic_slug
        order by found.rank, t.position, t.slug limit least(greatest(p_most, 0), 20)) as first_ones
$$;
comment on function public.find_topics(text, integer) is
  'Topics one of whose names or synonyms, in either language, has a word that begins so; whole names first, 20 at the most. Returns [{slug, name_en, name_fr}].';

create or replace function public.match_topics(p_texts text[]) returns table (typed text, topic_slug text, how text)
language sql stable security definer set search_path = ''
as $$
  with asked as materialized (
    select t.typed, private.term_key(left(t.typed, 120)) as key from unnest(p_texts[1:500]) as t (typed))
  select a.typed, coalesce(exact.topic_slug, near.topic_slug),
         case when exact.topic_slug is not null then 'exact' when near.same then 'near' else 'none' end
  from asked as a
  left join lateral (
    select x.topic_slug from private.topic_terms x join public.topics n on n.slug = x.topic_slug
    where x.term = a.key
    order by private.term_key(n.name_en) = x.term or private.term_key(n.name_fr) = x.term desc, n.position limit 1) as exact on true
  left join lateral (
    select x.topic_slug, private.is_spelling_of(a.key, x.term) as same from private.topic_terms x
    where exact.topic_slug is null and length(a.key) > 4 and x.term operator(extensions.%) a.key
      and (private.is_spelling_of(a.key, x.term) or private.distinctive_words(a.key) && private.distinctive_words(x.term))
    order by same desc, extensions.similarity(x.term, a.key) desc, x.topic_slug limit 1) as near on true
$$;
comment on function public.match_topics(text[]) is
  'Matches up to 500 typed skills to topics: exact (a name or synonym in either language, accents and plurals aside), near (another spelling of the same words) or none, where topic_slug is only a topic that shares a word, to be asked about, or null. Service role only.';

grant execute on function public.topic_name(text) to anon, authenticated, service_role;
grant execute on function public.find_topics(text, integer) to anon, authenticated;
grant execute on function public.match_topics(text[]) to service_role;
