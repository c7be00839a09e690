-- Search over published mentors: both languages in one index, accents folded,
-- typos forgiven against our own vocabulary, topic synonyms across languages.

create extension if not exists fuzzystrmatch with schema extensions;

create table private.topic_terms (
  term text not null,
  topic_slug text not null references public.topics (slug) on delete cascade,
  primary key (term, topic_slug)
);
comment on table private.topic_terms is
  'Names and synonyms of topics in both languages, as private.term_key() writes them: what lets a French title find an English profile (D6).';
create index topic_terms_by_topic on private.topic_terms (topic_slug);
alter table private.topic_terms enable row level security;

create table private.search_words (
  word text primary key
);
comment on table private.search_words is 'Every word a search can hit. A word that is not here is a typo of one that is.';
create index search_words_by_likeness on private.search_words using gin (word extensions.gin_trgm_ops);
alter table private.search_words enable row level security;

create table private.mentor_search (
  mentor_id uuid primary key references private.mentor_listings (id) on delete cascade,
  doc tsvector not null,
  load integer not null,
  refreshed_at timestamptz not null
);
comment on table private.mentor_search is
  'What search matches and orders by. doc holds stems of both languages and one lexeme a topic (t/slug). load: requests of the last 28 days, for the fatigue-aware order (D1).';
create index mentor_search_by_doc on private.mentor_search using gin (doc);
create index mentor_search_by_age on private.mentor_search (refreshed_at);
alter table private.mentor_search enable row level security;

-- Words, folded, in order.
create function private.words(p_text text) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(array_agg(w order by place), '{}')
  from regexp_split_to_table(private.fold(p_text), '[^a-z0-9+#]+') with ordinality as t (w, place)
  where w <> ''
$$;

-- One spelling for a term: folded, without plural endings.
create function private.term_key(p_text text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(string_agg(case when length(w) > 4 and w !~ 'ss$' then regexp_replace(w, '(s|x)$', '') else w end, ' ' order by place), '')
  from unnest(private.words(p_text)) with ordinality as t (w, place)
$$;

-- Stems of both languages and the words themselves, in one vector.
create function private.stems(p_text text) returns tsvector
language sql immutable security invoker set search_path = ''
as $$
  select to_tsvector('pg_catalog.simple', f) || to_tsvector('pg_catalog.english', f) || to_tsvector('pg_catalog.french', f)
  from (select array_to_string(private.words(p_text), ' ') as f) as folded
$$;

create function private.index_topic() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.topic_terms where topic_slug = new.slug;
  insert into private.topic_terms (term, topic_slug)
  select distinct private.term_key(name), new.slug
  from unnest(array[new.name_en, new.name_fr] || new.synonyms_en || new.synonyms_fr) as t (name)
  where private.term_key(name) <> '';
  insert into private.search_words (word)
  select distinct w from unnest(array[new.name_en, new.name_fr] || new.synonyms_en || new.synonyms_fr) as t (name), unnest(private.words(name)) as w
  on conflict do nothing;
  return null;
end $$;
create trigger topics_are_indexed after insert or update on public.topics
  for each row execute function private.index_topic();
-- The taxonomy came before this trigger.
update public.topics set position = position;

create function private.index_listing() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  place text := new.city || ' ' || (select name_en || ' ' || name_fr from public.provinces where code = new.province_code);
  titles text := (select string_agg(t.name_en || ' ' || t.name_fr || ' ' || array_to_string(t.synonyms_en || t.synonyms_fr, ' '), ' ')
                  from public.topics t where t.slug = any (new.topics));
  helps text := array_to_string(new.helps_en || new.helps_fr, ' ');
  headline text := concat_ws(' ', new.headline_en, new.headline_fr);
  bio text := concat_ws(' ', new.bio_en, new.bio_fr);
begin
  insert into private.mentor_search (mentor_id, doc, load, refreshed_at)
  values (
    new.id,
    setweight(private.stems(new.display_name || ' ' || headline), 'A')
      || setweight(array_to_tsvector(array['t/' || coalesce(new.topics[1], '')]), 'A')
      || setweight(array_to_tsvector(array(select 't/' || s from unnest(new.topics[2:]) as s)), 'B')
      || setweight(private.stems(concat_ws(' ', helps, place)), 'B')
      || setweight(private.stems(bio), 'C') || setweight(private.stems(titles), 'D'),
    private.recent_load(new.id), private.now())
  on conflict (mentor_id) do update set doc = excluded.doc, load = excluded.load, refreshed_at = excluded.refreshed_at;
  insert into private.search_words (word)
  select distinct w from unnest(private.words(concat_ws(' ', new.display_name, headline, helps, place, bio))) as w
  where length(w) between 4 and 30 and w ~ '^[a-z]'
  on conflict do nothing;
  return null;
end $$;
create trigger listings_are_indexed after insert on private.mentor_listings
  for each row execute function private.index_listing();
-- Only for words that search reads: a place taken or a date moved is no reason to stem a bio again.
create trigger listings_are_indexed_again after update on private.mentor_listings
  for each row when (
    (old.display_name, old.headline_en, old.headline_fr, old.bio_en, old.bio_fr, old.helps_en, old.helps_fr, old.topics, old.city, old.province_code)
    is distinct from
    (new.display_name, new.headline_en, new.headline_fr, new.bio_en, new.bio_fr, new.helps_en, new.helps_fr, new.topics, new.city, new.province_code))
  execute function private.index_listing();

-- Each request counts in the order of the very next search: without this, every
-- request of an hour goes to the one mentor who was first at its start (D1, trap 11).
create function private.count_load() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update private.mentor_search set load = private.recent_load(new.mentor_id), refreshed_at = private.now()
   where mentor_id = new.mentor_id;
  return null;
end $$;
create trigger requests_count_as_load after insert or update of status on public.requests
  for each row execute function private.count_load();

-- Query ------------------------------------------------------------------------------

create type private.parsed_query as (
  all_words tsquery,
  any_word tsquery,
  corrected text    -- what was searched instead, when a word was a typo; else null
);

-- Known words nearest to a mistyped one: none for four letters or fewer, one slip
-- up to five, two from six on.
create function private.nearest_words(p_word text) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select coalesce(array_agg(word order by slips, likeness desc, word), '{}') from (
    select word, extensions.levenshtein(word, p_word) as slips, extensions.similarity(word, p_word) as likeness
    from private.search_words
    where word operator(extensions.%) p_word and abs(length(word) - length(p_word)) <= 2
    order by 2, 3 desc, 1 limit 3) as near
  where length(p_word) > 4 and slips <= case when length(p_word) = 5 then 1 else 2 end
    and slips = (select min(extensions.levenshtein(w.word, p_word)) from private.search_words w
                 where w.word operator(extensions.%) p_word and abs(length(w.word) - length(p_word)) <= 2)
$$;

-- One word or phrase as a query: its stems, its beginnings, its topics.
create function private.word_query(p_words text[], p_topics text[]) returns tsquery
language plpgsql stable security invoker set search_path = ''
as $$
declare
  q tsquery := ''::tsquery;
  w text;
  part tsquery;
begin
  foreach w in array p_words loop
    part := to_tsquery('pg_catalog.simple', quote_literal(w) || case when length(w) >= 3 then ':*' else '' end)
         || to_tsquery('pg_catalog.english', quote_literal(w)) || to_tsquery('pg_catalog.french', quote_literal(w));
    q := case when numnode(q) = 0 then part else q && part end;
  end loop;
  foreach w in array p_topics loop
    q := q || (quote_literal('t/' || w))::tsquery;
  end loop;
  return q;
end $$;

-- Reads a query as people type it: longest topic names first, then single words,
-- corrected where nobody uses them. Ten words at the most.
create function private.parse_query(p_query text) returns private.parsed_query
language plpgsql stable security invoker set search_path = ''
as $$
declare
  w text[] := (private.words(p_query))[1:10];
  shown text[] := '{}';
  parsed private.parsed_query := (null, null, null);
  changed boolean := false;
  i integer := 1;
  n integer;
  found_topics text[];
  near text[];
  part tsquery;
begin
  while i <= coalesce(cardinality(w), 0) loop
    part := null;
    for n in reverse least(4, cardinality(w) - i + 1) .. 1 loop
      select coalesce(array_agg(topic_slug), '{}') into found_topics
        from private.topic_terms where term = private.term_key(array_to_string(w[i:i + n - 1], ' '));
      if cardinality(found_topics) > 0 then
        -- A title and its synonyms are one question: the topics decide, the words only add.
        part := private.word_query(w[i:i + n - 1], found_topics);
        shown := shown || w[i:i + n - 1];
        exit;
      end if;
    end loop;
    if part is null then
      n := 1;
      if to_tsvector('pg_catalog.english', w[i]) <> ''::tsvector and to_tsvector('pg_catalog.french', w[i]) <> ''::tsvector
         and w[i] !~ '^(mentor|mentore|mentors|mentoring|mentorat|help|aide|need|besoin|want|veux|cherche|looking)$' then
        if not exists (select from private.search_words where word like w[i] || '%') then
          near := private.nearest_words(w[i]);
        else
          near := '{}';
        end if;
        if cardinality(near) > 0 then
          changed := true;
          shown := shown || near[1];
          select coalesce(array_agg(distinct topic_slug), '{}') into found_topics
            from private.topic_terms where term = any (array(select private.term_key(x) from unnest(near) as x));
          part := private.word_query(near[1:1], found_topics);
        else
          shown := shown || w[i];
          part := private.word_query(w[i:i], '{}');
        end if;
      end if;
    end if;
    if part is not null and numnode(part) > 0 then
      parsed.all_words := case when parsed.all_words is null then part else parsed.all_words && part end;
      parsed.any_word := case when parsed.any_word is null then part else parsed.any_word || part end;
    end if;
    i := i + n;
  end loop;
  if changed then parsed.corrected := array_to_string(shown, ' '); end if;
  return parsed;
end $$;

-- Topics nearest to what was typed, for a search that found nobody.
create function private.nearest_topics(p_query text, p_most integer) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select coalesce(array_agg(topic_slug order by likeness desc, topic_slug), '{}') from (
    select topic_slug, max(extensions.similarity(term, private.term_key(p_query))) as likeness
    from private.topic_terms group by topic_slug order by 2 desc, 1 limit p_most) as near
  where likeness > 0.12
$$;

-- A filter's values from JSON: words only, thirty at the most.
create function private.filter_values(p_filters jsonb, p_name text) returns text[]
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

-- Counts of a facet's values: {value: count}.
create function private.facet(p_values text[]) returns jsonb
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(jsonb_object_agg(v, n), '{}') from (select v, count(*) as n from unnest(p_values) as t (v) group by v) as counted
$$;

-- Search ------------------------------------------------------------------------------

create function public.search_mentors(p_search jsonb default '{}') returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  asked text;
  f jsonb := coalesce(p_search -> 'filters', '{}');
  at timestamptz := private.now();
  me uuid := auth.uid();
  page integer; per_page integer; sort text; open_only boolean;
  f_topic text[]; f_language text[]; f_province text[]; f_zone text[]; f_format text[]; f_duration text[]; f_cost text[];
  parsed private.parsed_query;
  q tsquery;
  relaxed boolean := false;
  answer jsonb;
begin
  if jsonb_typeof(p_search) is distinct from 'object' or jsonb_typeof(f) <> 'object' then raise exception 'filter_unknown'; end if;
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

  parsed := private.parse_query(asked);
  q := parsed.all_words;
  if q is not null and parsed.any_word <> q and not exists (select from private.mentor_search where doc @@ q) then
    q := parsed.any_word;
    relaxed := true;
  end if;

  with base as materialized (
    select l.id, l.topics, l.languages, l.province_code, l.time_zone, l.formats, l.durations, l.places_open, l.reply_hours, l.published_at,
      case l.pricing when 'free' then '{free}' when 'both' then '{free,paid}' else '{paid}' end::text[] as cost,
      (l.open_from <= at and l.open_until > at) as open,
      s.load,
      case when q is null then 0 else round((ts_rank('{0.05, 0.15, 0.4, 1}', s.doc, q) * 8)::numeric) end as fit,
      (f_topic is null or l.topics && f_topic) as topic_ok,
      (f_language is null or l.languages && f_language) as language_ok,
      (f_province is null or l.province_code = any (f_province)) as province_ok,
      (f_zone is null or l.time_zone = any (f_zone)) as zone_ok,
      (f_format is null or l.formats && f_format) as format_ok,
      (f_duration is null or l.durations && f_duration) as duration_ok,
      (f_cost is null or case l.pricing when 'free' then '{free}' when 'both' then '{free,paid}' else '{paid}' end::text[] && f_cost) as cost_ok
    from private.mentor_search s join private.mentor_listings l on l.id = s.mentor_id
    where (q is null or s.doc @@ q)
      and (me is null or not exists (
        select from public.blocks b where (b.blocker_id = me and b.blocked_id = l.id) or (b.blocker_id = l.id and b.blocked_id = me)))
      and (me is null or not exists (
        select from public.saved_mentors d where d.profile_id = me and d.mentor_id = l.id and d.kind = 'dismissed'))
  ), judged as materialized (
    select *, (not topic_ok)::int + (not language_ok)::int + (not province_ok)::int + (not zone_ok)::int
            + (not format_ok)::int + (not duration_ok)::int + (not cost_ok)::int as misses
    from base where open or not open_only
  ), hits as materialized (
    select id, fit, load, places_open, reply_hours, published_at, open from judged where misses = 0
  ), paged as (
    select *, row_number() over (order by
        open desc,
        case when sort = 'best' then fit end desc nulls last,
        case when sort = 'soonest' then coalesce(reply_hours, 100000) end,
        case when sort = 'newest' then published_at end desc nulls last,
        load, places_open desc, md5(id::text || to_char(at, 'YYYYMMDD')), id) as place
    from hits order by place limit per_page offset (page - 1) * per_page
  )
  select jsonb_build_object(
    'total', (select count(*) from hits),
    'page', page, 'per_page', per_page, 'server_time', at,
    'corrected', parsed.corrected, 'relaxed', relaxed,
    'hits', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', l.id, 'slug', l.slug, 'display_name', l.display_name, 'headline_en', l.headline_en, 'headline_fr', l.headline_fr,
        'bio_en', l.bio_en, 'bio_fr', l.bio_fr, 'topics', l.topics, 'languages', l.languages, 'province_code', l.province_code,
        'city', l.city, 'time_zone', l.time_zone, 'formats', l.formats, 'durations', l.durations, 'pricing', l.pricing,
        'price_cents', l.price_cents, 'places_open', l.places_open, 'max_active', l.max_active, 'is_open', p.open,
        'open_from', case when l.open_from = 'infinity' or p.open then null else l.open_from end,
        'reply_hours', l.reply_hours, 'reply_sample', l.reply_sample) order by p.place), '[]')
      from paged p join private.mentor_listings l on l.id = p.id),
    'facets', jsonb_build_object(
      'topic', (select private.facet(array_agg(v)) from (select unnest(topics) as v from judged where misses = 0 or (misses = 1 and not topic_ok)) as t),
      'language', (select private.facet(array_agg(v)) from (select unnest(languages) as v from judged where misses = 0 or (misses = 1 and not language_ok)) as t),
      'province', (select private.facet(array_agg(province_code)) from judged where misses = 0 or (misses = 1 and not province_ok)),
      'time_zone', (select private.facet(array_agg(time_zone)) from judged where misses = 0 or (misses = 1 and not zone_ok)),
      'format', (select private.facet(array_agg(v)) from (select unnest(formats) as v from judged where misses = 0 or (misses = 1 and not format_ok)) as t),
      'duration', (select private.facet(array_agg(v)) from (select unnest(durations) as v from judged where misses = 0 or (misses = 1 and not duration_ok)) as t),
      'cost', (select private.facet(array_agg(v)) from (select unnest(cost) as v from judged where misses = 0 or (misses = 1 and not cost_ok)) as t)),
    'open_total', (select count(*) from base where open and topic_ok and language_ok and province_ok and zone_ok and format_ok and duration_ok and cost_ok),
    'any_total', (select count(*) from base where topic_ok and language_ok and province_ok and zone_ok and format_ok and duration_ok and cost_ok),
    'looser', case when not exists (select from hits) then (
      select jsonb_strip_nulls(jsonb_build_object(
        'topic', nullif(count(*) filter (where misses = 1 and not topic_ok), 0),
        'language', nullif(count(*) filter (where misses = 1 and not language_ok), 0),
        'province', nullif(count(*) filter (where misses = 1 and not province_ok), 0),
        'time_zone', nullif(count(*) filter (where misses = 1 and not zone_ok), 0),
        'format', nullif(count(*) filter (where misses = 1 and not format_ok), 0),
        'duration', nullif(count(*) filter (where misses = 1 and not duration_ok), 0),
        'cost', nullif(count(*) filter (where misses = 1 and not cost_ok), 0))) from judged) end,
    'nearest_topics', case when not exists (select from hits) then to_jsonb(private.nearest_topics(asked, 4)) end)
  into answer;
  return answer;
end $$;
comment on function public.search_mentors(jsonb) is
  'Finds published mentors (T02, T03, T05). p_search: {query, filters: {topic[], language[], province[], time_zone[], format[], duration[], cost[]}, open_only (true), sort: best|soonest|newest, page, per_page (50 at most)}. Values of one filter widen, filters narrow; each facet counts as if its own filter were off. Among equal fit, less recent load and more room come first. Returns {total, hits[], facets, corrected, relaxed, open_total, any_total, looser, nearest_topics, server_time}. Raises query_unknown|_too_long, filter_unknown, sort_unknown, page_out_of_range, per_page_out_of_range.';

grant execute on function public.search_mentors(jsonb) to anon, authenticated;

-- Prices ------------------------------------------------------------------------------

create function public.set_prices_shown(p_shown boolean) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if (select value from public.settings where key = 'prices_shown') = to_jsonb(p_shown) then return false; end if;
  update public.settings set value = to_jsonb(p_shown) where key = 'prices_shown';
  perform private.refresh_listing(profile_id) from public.mentors where status = 'published';
  return true;
end $$;
comment on function public.set_prices_shown(boolean) is
  'Shows or hides everything about prices; without payments, mentors who only take paid requests are not listed (T57). Service role only. Returns whether anything changed.';
grant execute on function public.set_prices_shown(boolean) to service_role;
