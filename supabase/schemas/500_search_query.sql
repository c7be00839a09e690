-- How a question is read and answered.

-- Helpers -------------------------------------------------------------------------------

-- The known word nearest to a mistyped one: none for four letters or fewer, one slip
-- for five, two from six on. Two letters changed about are one slip; a topic's word
-- comes before a person's. The index is asked for: no planner sees what a parameter matches.
create or replace function private.nearest_word(p_word text) returns text
language sql stable security invoker set search_path = '' set enable_seqscan = off set pg_trgm.similarity_threshold = 0.2
as $$
  with near as (
    select word, of_topic, extensions.levenshtein_less_equal(word, p_word, 2) as slips, extensions.similarity(word, p_word) as likeness
    from private.search_words
    where word operator(extensions.%) p_word and length(word) between length(p_word) - 2 and length(p_word) + 2)
  select word from near
  where slips <= case when length(p_word) = 5 then 1 else 2 end
  order by slips - (slips = 2 and private.letters(word) = private.letters(p_word))::int, of_topic desc, left(word, 1) = left(p_word, 1) desc, likeness desc, word
  limit 1
$$;

-- What a group of topics and a name match: the same whichever of its names was typed.
create or replace function private.topics_part(p_topics text[], p_name text[]) returns private.query_part
language sql immutable security invoker set search_path = ''
as $$
  select row(
    string_agg(quote_literal('t1/' || slug), '|')::tsquery,
    string_agg(quote_literal('t/' || slug), '|')::tsquery,
    (string_agg(quote_literal('m/' || slug), '|')
      || coalesce('|' || (select string_agg(quote_literal('n/' || w), '&') from unnest(p_name) as w), ''))::tsquery)::private.query_part
  from unnest(p_topics) as slug
$$;

-- A word that names no topic: its stems and whatever begins with it.
create or replace function private.word_part(p_word text) returns tsquery
language sql immutable security invoker set search_path = ''
as $$
  select to_tsquery('pg_catalog.simple', quote_literal(p_word) || case when length(p_word) >= 3 then ':*' else '' end)
      || to_tsquery('pg_catalog.english', quote_literal(p_word)) || to_tsquery('pg_catalog.french', quote_literal(p_word))
$$;

-- A word that nobody uses as the two known words it is made of, of four letters or more each; null for any other.
create or replace function private.halves(p_word text) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select array[left(p_word, cut), substr(p_word, cut + 1)] from generate_series(4, length(p_word) - 4) as cut
  where not exists (select from private.search_words where word >= p_word and word < p_word || '~')
    and exists (select from private.search_words where word = left(p_word, cut))
    and exists (select from private.search_words where word = substr(p_word, cut + 1))
  order by cut limit 1
$$;

-- Reads a query as people type it: words that nobody uses are corrected, then the
-- longest names of topics are taken out, then single words. Ten words at the most.
create or replace function private.parse_query(p_query text) returns private.parsed_query
language plpgsql stable security invoker set search_path = ''
as $$
declare
  typed text[] := (private.words(p_query))[1:10];
  w text[];
  halves text[];
  said tsquery;
  keys text[];
  taken boolean[];
  said_in_passing boolean[];
  parsed private.parsed_query := ('{}'::private.query_part[], null, null, null);
  part private.query_part;
  found record;
  either tsquery;
  begins text;
  i integer;
begin
  if typed = '{}' then
    -- What cannot be read finds nobody, and never everybody.
    if btrim(p_query) <> '' then parsed.all_parts := quote_literal('?')::tsquery; end if;
    parsed.any_part := parsed.all_parts;
    return parsed;
  end if;
  select array_agg(case
      when length(word) <= 4 or exists (select from private.search_words s where s.word >= t.word and s.word < t.word || '~') then word
      else coalesce(private.nearest_word(word), word) end order by place) into w
  from unnest(typed) with ordinality as t (word, place);
  if w <> typed then parsed.corrected := array_to_string(w, ' '); end if;
  keys := string_to_array(private.term_key(array_to_string(w, ' ')), ' ');
  taken := array_fill(false, array[cardinality(w)]);
  -- "la" is an article, unless it is all that was asked, or written LA.
  said_in_passing := array(
    select cardinality(w) > 1 and private.is_stop_word(t.word) and upper(t.word) <> all (regexp_split_to_array(p_query, '[^[:alnum:]]+'))
    from unnest(w) with ordinality as t (word, place) order by place);

  for found in
    select a, z, array_agg(topic_slug order by topic_slug) as topics
    from generate_subscripts(keys, 1) as a
    cross join generate_series(a, least(a + 3, cardinality(keys))) as z
    join private.topic_terms on term = array_to_string(keys[a:z], ' ')
      or z = a + 1 and length(keys[a]) >= 3 and length(keys[z]) >= 3 and term = keys[a] || keys[z]
    group by a, z order by z - a desc, a
  loop
    continue when true = any (taken[found.a:found.z]) or (found.a = found.z and said_in_passing[found.a]);
    for i in found.a .. found.z loop taken[i] := true; end loop;
    parsed.parts := parsed.parts || private.topics_part(found.topics, w[found.a:found.z]);
  end loop;

  for i in 1 .. cardinality(w) loop
    continue when taken[i] or said_in_passing[i]
      or w[i] ~ '^(mentor|mentore|mentors|mentoring|mentorat|help|aide|need|besoin|want|veux|cherche|looking)$';
    part := null;
    if i = cardinality(w) and length(w[i]) >= 2 then
      -- Someone is still typing: the topics that begin so, unless they could be anything.
      begins := keys[i] || case when length(w[i]) = 2 or private.is_stop_word(w[i]) then ' ' else '' end;
      select array_agg(distinct topic_slug order by topic_slug) as topics into found
        from private.topic_terms where term >= begins and term < begins || '~';
      if cardinality(found.topics) <= 12 then part := private.topics_part(found.topics, w[i:i]); end if;
    end if;
    if not private.is_stop_word(w[i]) then
      said := private.word_part(w[i]);
      halves := private.halves(w[i]);
      if halves is not null then said := said || (private.word_part(halves[1]) && private.word_part(halves[2])); end if;
      -- "Care giver" is also written "caregiver".
      if i < cardinality(w) and not taken[i + 1] and exists (select from private.search_words s where s.word = w[i] || w[i + 1]) then
        said := (said && private.word_part(w[i + 1])) || private.word_part(w[i] || w[i + 1]);
        taken[i + 1] := true;
      end if;
      part.words := case when part.words is null then said else part.words || said end;
    end if;
    if numnode(part.words) > 0 then parsed.parts := parsed.parts || part; end if;
  end loop;

  foreach part in array parsed.parts loop
    either := case when part.topic is null then part.words else part.topic || part.words end;
    parsed.all_parts := case when parsed.all_parts is null then either else parsed.all_parts && either end;
    parsed.any_part := case when parsed.any_part is null then either else parsed.any_part || either end;
  end loop;
  return parsed;
end $$;

-- Topics nearest to what was typed, for a search that found nobody: those with a word of the same stem, or one
-- that was misspelt. A likeness of letters alone is none.
create or replace function private.nearest_topics(p_query text, p_most integer) returns text[]
language sql stable security invoker set search_path = ''
as $$
  with asked as materialized (
    select word, ts_lexize('pg_catalog.english_stem', word) as en, ts_lexize('pg_catalog.french_stem', word) as fr
    from unnest((private.words(p_query))[1:10]) as word where length(word) between 3 and 40 and not private.is_stop_word(word)),
  -- Words of topics that begin as those asked do, each looked at once however many topics have it.
  named as materialized (
    select a.word as asked, a.en, a.fr, w as word, array_agg(t.topic_slug) as topics, array_agg(t.term) as terms
    from asked a join private.topic_terms t on ' ' || t.term like '% ' || left(a.word, 1) || '%', string_to_table(t.term, ' ') as w
    where left(w, 1) = left(a.word, 1) group by a.word, a.en, a.fr, w),
  meant as materialized (
    select * from named
    where ts_lexize('pg_catalog.english_stem', word) = en or ts_lexize('pg_catalog.french_stem', word) = fr
      or (abs(length(word) - length(asked)) <= 2 and private.is_misspelt(asked, word))),
  near as (
    select topic_slug, max(extensions.similarity(term, private.term_key(p_query))) as likeness
    from meant, unnest(topics, terms) as t (topic_slug, term)
    where not private.is_stop_word(word)
    group by topic_slug order by 2 desc, 1 limit p_most)
  select coalesce(array_agg(topic_slug order by likeness desc, topic_slug), '{}') from near
$$;

-- A filter's values from JSON: words only, thirty at the most.
create or replace function private.filter_values(p_filters jsonb, p_name text) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
declare given jsonb := p_filters -> p_name;
begin
  if given is null or given = 'null' or given = '[]' then return null; end if;
  if jsonb_typeof(given) <> 'array' or jsonb_array_length(given) > 30
     or exists (select from jsonb_array_elements(given) as t (v) where jsonb_typeof(v) <> 'string' or length(v #>> '{}') > 60) then
    raise exception 'filter_unknown';
  end if;
  return array(select jsonb_array_elements_text(given));
end $$;

-- Whoever matches, found through the index, whatever a planner thinks that costs.
create or replace function private.matching(p_query tsquery) returns setof private.mentor_search
language sql stable security invoker rows 300 set search_path = '' set enable_seqscan = off
as $$ select * from private.mentor_search where doc @@ p_query $$;

-- Names of places in one spelling; null for none.
create or replace function private.place_keys(p_names text[]) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select nullif(array(select array_to_string(private.words(name), ' ') from unnest(p_names) as name where name <> ''), '{}')
$$;

-- What a filter for cost finds: who does both is found by either; a fee that is given away is paid.
create or replace function private.costs(p_pricing text) returns text[]
language sql immutable security invoker set search_path = ''
as $$ select case p_pricing when 'both' then '{free,paid}' when 'free' then '{free}' else '{paid}' end::text[] $$;

-- Search as one member sees it (null: a visitor). One plan for all: planning each search
-- anew, or compiling it, costs more than it saves.
create or replace function private.search_for(p_viewer uuid, p_search jsonb) returns jsonb
language plpgsql stable security invoker set search_path = '' set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  asked text;
  f jsonb := coalesce(p_search -> 'filters', '{}');
  at timestamptz := private.now();
  me uuid := p_viewer;
  page integer; per_page integer; sort text; open_only boolean;
  p jsonb := coalesce(p_search -> 'prefer', '{}');
  f_topic text[]; f_language text[]; f_province text[]; f_zone text[]; f_format text[]; f_duration text[]; f_cost text[];
  p_city text[]; p_around text[]; p_province text[]; p_farther text[]; p_topic text[]; p_language text[];
  p_words tsquery;
  prefers boolean;
  parsed private.parsed_query;
  q tsquery;
  relaxed boolean := false;
  hidden uuid[] := '{}';
  -- Among equals the order changes once a day.
  shuffle bigint := extract(epoch from at)::bigint / 86400;
  answer jsonb;
begin
  if jsonb_typeof(p_search) is distinct from 'object' or jsonb_typeof(f) <> 'object' or jsonb_typeof(p) <> 'object' then raise exception 'filter_unknown'; end if;
  if jsonb_typeof(coalesce(p_search -> 'query', '""')) <> 'string' then raise exception 'query_unknown'; end if;
  asked := coalesce(p_search ->> 'query', '');
  if length(asked) > 300 then raise exception 'query_too_long'; end if;
  page := private.check_int('page', coalesce(p_search -> 'page', '1'), 1, 50);
  per_page := private.check_int('per_page', coalesce(p_search -> 'per_page', '20'), 1, 50);
  sort := coalesce(p_search ->> 'sort', 'best');
  if sort not in ('best', 'soonest', 'newest') then raise exception 'sort_unknown'; end if;
  open_only := coalesce(p_search -> 'open_only', 'true') <> 'false';
  f_topic := private.filter_values(f, 'topic');
  f_language := private.filter_values(f, 'language');
  f_province := private.filter_values(f, 'province');
  f_zone := private.filter_values(f, 'time_zone');
  f_format := private.filter_values(f, 'format');
  f_duration := private.filter_values(f, 'duration');
  f_cost := private.filter_values(f, 'cost');

  p_city := private.place_keys(private.filter_values(p, 'cities'));
  p_around := private.place_keys(private.filter_values(p, 'around'));
  p_province := private.filter_values(p, 'provinces');
  p_farther := private.filter_values(p, 'farther');
  p_topic := private.filter_values(p, 'topics');
  p_language := private.filter_values(p, 'languages');
  select string_agg(quote_literal(w), '|')::tsquery into p_words
    from unnest(private.filter_values(p, 'words')) as said, unnest(private.words(said)) as w;
  prefers := num_nonnulls(p_city, p_province, p_topic, p_words) > 0;

  parsed := private.parse_query(asked);
  q := parsed.all_parts;
  if q is not null and parsed.any_part <> q and not exists (select from private.matching(q)) then
    q := parsed.any_part;
    relaxed := true;
  end if;
  if me is not null then hidden := private.hidden_from(me); end if;

  with matched as (
    -- Two branches, so that all and a few are each read in their own way.
    select s.strong, s.middle, case when p_words is not null then s.doc end as doc, o.load, l.* from private.mentor_search s
    join private.mentor_load o on o.mentor_id = s.mentor_id join private.mentor_listings l on l.id = s.mentor_id
    where q is null
    union all
    select s.strong, s.middle, s.doc, o.load, l.* from private.matching(q) s
    join private.mentor_load o on o.mentor_id = s.mentor_id join private.mentor_listings l on l.id = s.mentor_id
    where q is not null
  ), base as materialized (
    select id, topics, languages, province_code, time_zone, formats, durations, pricing, places_open, reply_hours, published_at,
      (open_from <= at and open_until > at) as open,
      load,
      -- A few steps only, so that many fit equally well and the order among them can be fair;
      -- three requests of late weigh as much as the step from a first topic to another (docs/fairness.md).
      -- Who does not mentor in the language of the page counts as one who was asked three times of late.
      case when sort = 'best' then steps.fit * 3 - 2 * case when not languages && p_language then 3 else least(load, 3) end end as fit,
      case when sort = 'best' and p_language is not null then steps.fit end as steps,
      case when sort = 'best' then (languages && p_language)::int end as spoken,
      -- With a place or a wish: first who does all that was asked, then who is near, then who fits the wish.
      case when prefers then steps.does_all end as does_all,
      case when p_city is null and p_province is null then null
        when p_city && private.place_keys(array[city]) then 4 when p_around && private.place_keys(array[city]) then 3
        when province_code = any (p_province) then 2
        else 1 - coalesce(array_position(p_farther, province_code), 100) / 100.0 end as nearness,
      case when prefers then (topics && p_topic) is true or (doc @@ p_words) is true end as liked,
      (not topics && f_topic) is true as topic_off,
      (not languages && f_language) is true as language_off,
      (province_code <> all (f_province)) is true as province_off,
      (time_zone <> all (f_zone)) is true as zone_off,
      (not formats && f_format) is true as format_off,
      (not durations && f_duration) is true as duration_off,
      (f_cost is not null and not private.costs(pricing) && f_cost) as cost_off
    from matched
    cross join lateral (
      select sum(step) as fit, bool_and(case when topic is null then step > 0 else strong @@ topic end) as does_all from (
        select case when strong @@ part.first_topic then 8 when strong @@ part.words then 7 when strong @@ part.topic then 6
                    when middle @@ part.words then 4 when not relaxed or doc @@ part.words then 2 else 0 end as step, part.topic
        from unnest(parsed.parts) as part) as each) as steps
    where id <> all (hidden)
  ), judged as materialized (
    select *, topic_off::int + language_off::int + province_off::int + zone_off::int + format_off::int + duration_off::int + cost_off::int as misses
    from base where open or not open_only
  ), paged as (
    select id, open, row_number() over () as place from (
      select id, open from judged where misses = 0
      order by open desc, does_all desc nulls last, nearness desc nulls last, liked desc nulls last,
        fit desc nulls last, steps desc nulls last, spoken desc nulls last,
        case sort when 'soonest' then coalesce(reply_hours, 100000) end,
        case sort when 'newest' then published_at end desc nulls last,
        load, places_open desc, hashtextextended(id::text, shuffle), id
      limit per_page offset (page - 1) * per_page) as ordered
  ), facets as (
    select 'topic' as name, v, count(*) as n from judged, unnest(topics) as v where misses = topic_off::int group by v
    union all
    select 'language', v, sum(n) from (select languages, count(*) as n from judged where misses = language_off::int group by 1) as g, unnest(languages) as v group by v
    union all
    select 'province', province_code, count(*) from judged where misses = province_off::int group by 2
    union all
    select 'time_zone', time_zone, count(*) from judged where misses = zone_off::int group by 2
    union all
    select 'format', v, sum(n) from (select formats, count(*) as n from judged where misses = format_off::int group by 1) as g, unnest(formats) as v group by v
    union all
    select 'duration', v, sum(n) from (select durations, count(*) as n from judged where misses = duration_off::int group by 1) as g, unnest(durations) as v group by v
    union all
    select 'cost', v, sum(n) from (select pricing, count(*) as n from judged where misses = cost_off::int group by 1) as g, unnest(private.costs(pricing)) as v group by v
  ), totals as (
    select count(*) filter (where misses = 0) as total,
      count(*) filter (where misses = 1 and topic_off) as topic, count(*) filter (where misses = 1 and language_off) as language,
      count(*) filter (where misses = 1 and province_off) as province, count(*) filter (where misses = 1 and zone_off) as time_zone,
      count(*) filter (where misses = 1 and format_off) as format, count(*) filter (where misses = 1 and duration_off) as duration,
      count(*) filter (where misses = 1 and cost_off) as cost
    from judged
  ), open_and_not as (
    select count(*) as any_total, count(*) filter (where open) as open_total from base
    where not (topic_off or language_off or province_off or zone_off or format_off or duration_off or cost_off)
  )
  select jsonb_build_object(
    'total', t.total, 'open_total', o.open_total, 'any_total', o.any_total,
    'page', page, 'per_page', per_page, 'server_time', at,
    'corrected', parsed.corrected, 'relaxed', relaxed,
    'hits', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', l.id, 'slug', l.slug, 'display_name', l.display_name, 'headline_en', l.headline_en, 'headline_fr', l.headline_fr,
        'bio_en', l.bio_en, 'bio_fr', l.bio_fr, 'helps_en', l.helps_en, 'helps_fr', l.helps_fr, 'topics', l.topics, 'languages', l.languages, 'province_code', l.province_code,
        'city', l.city, 'time_zone', l.time_zone, 'formats', l.formats, 'durations', l.durations, 'pricing', l.pricing,
        'price_cents', l.price_cents, 'places_open', l.places_open, 'max_active', l.max_active, 'is_open', p.open,
        'open_from', case when l.open_from = 'infinity' or p.open then null else l.open_from end,
        'reply_hours', l.reply_hours, 'reply_sample', l.reply_sample, 'photo_key', l.photo_key, 'indexable', l.indexable) order by p.place), '[]')
      from paged p join private.mentor_listings l on l.id = p.id),
    'facets', '{"topic": {}, "language": {}, "province": {}, "time_zone": {}, "format": {}, "duration": {}, "cost": {}}'::jsonb
      || (select coalesce(jsonb_object_agg(name, counts), '{}') from (select name, jsonb_object_agg(v, n) as counts from facets group by name) as f),
    'looser', case when t.total = 0 then (
      select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(to_jsonb(t) - 'total') where value <> '0') end,
    'nearest_topics', case when t.total = 0 then to_jsonb(private.nearest_topics(asked, 4)) end)
  from totals t, open_and_not o
  into answer;
  return answer;
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.search_mentors(p_search jsonb default '{}') returns jsonb
language sql stable security definer set search_path = ''
as $$ select private.search_for((select auth.uid()), p_search) $$;
comment on function public.search_mentors(jsonb) is
  'Finds published mentors (T02, T03, T05). p_search: {query, filters: {topic[], language[], province[], time_zone[], format[], duration[], cost[]}, prefer: {cities[], around[], provinces[], farther[] (nearest first), topics[], words[], languages[]} (who is shown first among those who fit: near a place, or with a topic or a word; at equal fit who mentors in a language), open_only (true), sort: best|soonest|newest, page, per_page (50 at most)}. Values of one filter widen, filters narrow; each facet counts as if its own filter were off. Among equal fit, less recent load and more room come first. Returns {total, hits[], facets, corrected, relaxed, open_total, any_total, looser, nearest_topics, server_time}. Raises query_unknown|_too_long, filter_unknown, sort_unknown, page_out_of_range, per_page_out_of_range.';

grant execute on function public.search_mentors(jsonb) to anon, authenticated;
