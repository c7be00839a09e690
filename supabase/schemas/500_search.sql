-- Search over published mentors: both languages in one index, accents folded, typos forgiven against our
-- own vocabulary, topic synonyms across languages. How an index is filled.

-- Helpers -------------------------------------------------------------------------------

-- Stems of both languages and the words themselves, in one vector.
create or replace function private.stems(p_text text) returns tsvector
language sql immutable security invoker set search_path = ''
as $$
  select strip(to_tsvector('pg_catalog.simple', f) || to_tsvector('pg_catalog.english', f) || to_tsvector('pg_catalog.french', f))
  from (select array_to_string(private.words(p_text) || private.joined_words(p_text), ' ') as f) as folded
$$;

-- A topic's name of two words, written as one; null for any other.
create or replace function private.joined_term(p_name text) returns text
language sql immutable security invoker set search_path = ''
as $$
  select replace(key, ' ', '') from private.term_key(p_name) as key where key ~ '^[a-z0-9]{3,} [a-z0-9]{3,}$'
$$;

-- Topics that each of some texts names, as lexemes m/slug: the same in either language.
create or replace function private.mentions(p_texts text[]) returns table (place bigint, lexemes text[])
language sql stable security invoker set search_path = ''
as $$
  with texts as materialized (
    select t.place, string_to_array(private.term_key(t.text), ' ') as keys from unnest(p_texts) with ordinality as t (text, place))
  select texts.place, array_agg(distinct 'm/' || t.topic_slug)
  from texts
  cross join generate_subscripts(texts.keys, 1) as i
  cross join generate_series(i, least(i + 3, cardinality(texts.keys))) as n
  join private.topic_terms t on t.term = array_to_string(texts.keys[i:n], ' ') and t.in_text
  group by texts.place
$$;

-- Requests a mentor received in load_days, withdrawn ones aside: what the fatigue-aware order
-- spreads. Lower is fresher. A month was too short a memory: most had none, and chance chose.
create or replace function private.recent_load(p_mentor uuid) returns numeric
language sql stable security invoker set search_path = ''
as $$
  select count(*) from public.requests
  where mentor_id = p_mentor and created_at > private.now() - private.setting_days('load_days') and status <> 'withdrawn'
$$;

create or replace function private.renew_aged_listing(p_mentor uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  perform private.refresh_listing(p_mentor);
  update private.mentor_load set load = private.recent_load(p_mentor), refreshed_at = private.now() where mentor_id = p_mentor;
end $$;

-- What a listing counts changes with time alone: a place comes back when its rest is over,
-- requests leave the days of recent load. Once a day, and at once after a rest; the one
-- looked at longest ago first.
create or replace function private.renew_aged_listings(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('renew_aged_listing', array(
    select m.profile_id
    from private.mentor_load l join public.mentors m on m.profile_id = l.mentor_id
    where l.refreshed_at <= private.now() - interval '24 hours'
       or exists (
         select from public.relationships r
         where r.mentor_id = m.profile_id and r.status in ('ended', 'completed')
           and r.ended_at + make_interval(hours => 24 * m.rest_days) > l.refreshed_at
           and r.ended_at + make_interval(hours => 24 * m.rest_days) <= private.now())
    order by l.refreshed_at, m.profile_id limit p_most for update of m skip locked))
$$;

-- Counts up when the rules change by which words of a listing are indexed.
create or replace function private.index_edition() returns integer
language sql immutable security invoker set search_path = ''
as $$ select 2 $$;

-- Writes all that search reads of one listing.
create or replace function private.write_index(l private.mentor_listings) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  place text := concat_ws(' ', l.city, (select name_en || ' ' || name_fr from public.provinces where code = l.province_code));
  helps text := array_to_string(l.helps_en || l.helps_fr || l.own_skills, ' ');
  headline text := concat_ws(' ', l.headline_en, l.headline_fr);
  bio text := concat_ws(' ', l.bio_en, l.bio_fr);
  names text := (select name_en || ' ' || name_fr from public.topics where slug = l.topics[1]);
  titles text := (select string_agg(t.name_en || ' ' || t.name_fr || ' ' || array_to_string(t.synonyms_en || t.synonyms_fr, ' '), ' ')
                  from public.topics t where t.slug = any (l.topics));
  named record;
  strong tsvector := private.stems(l.display_name || ' ' || headline)
    || array_to_tsvector(array(select 't1/' || s from unnest(l.topics[1:1]) as s)
      || array(select 't/' || s from unnest(l.topics) as s) || array(select 'n/' || w from unnest(private.words(l.display_name)) as w));
  middle tsvector := private.stems(concat_ws(' ', helps, place, names)) || array_to_tsvector(array(select 'n/' || w from unnest(private.words(place)) as w));
  doc tsvector := private.stems(concat_ws(' ', bio, titles));
begin
  for named in select * from private.mentions(array[headline, helps, bio]) loop
    case named.place
      when 1 then strong := strong || array_to_tsvector(named.lexemes);
      when 2 then middle := middle || array_to_tsvector(named.lexemes);
      else doc := doc || array_to_tsvector(named.lexemes);
    end case;
  end loop;
  insert into private.mentor_search (mentor_id, strong, middle, doc, edition) values (l.id, strong, middle, strong || middle || doc, private.index_edition())
  on conflict (mentor_id) do update set strong = excluded.strong, middle = excluded.middle, doc = excluded.doc, edition = excluded.edition;
  insert into private.mentor_load (mentor_id, load, refreshed_at) values (l.id, private.recent_load(l.id), private.now())
  on conflict (mentor_id) do nothing;
  insert into private.search_words (word, of_topic)
  select distinct w, false
  from concat_ws(' ', l.display_name, headline, helps, place, bio) as said, unnest(private.words(said) || private.joined_words(said)) as w
  where length(w) between 4 and 30 and w ~ '^[a-z]' order by w
  on conflict do nothing;
end $$;

-- Triggers ------------------------------------------------------------------------------

create or replace function private.index_topic() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare names text[] := array[new.name_en, new.name_fr] || new.synonyms_en || new.synonyms_fr;
begin
  delete from private.topic_terms where topic_slug = new.slug;
  -- "Front end" is also written "frontend".
  insert into private.topic_terms (term, topic_slug, in_text)
  select distinct term, new.slug, length(term) > 2 and not private.is_stop_word(term)
  from (
    select private.term_key(name) as term from unnest(names) as t (name)
    union select private.joined_term(name) from unnest(names) as t (name)) as keys where term <> '';
  insert into private.search_words (word, of_topic)
  select distinct w, true from unnest(names) as t (name), unnest(private.words(name) || private.joined_term(name)) as w where w <> '' order by w
  on conflict (word) do update set of_topic = true;
  return null;
end $$;
create or replace trigger topics_are_indexed after insert or update on public.topics
  for each row execute function private.index_topic();

create or replace function private.index_listing() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_index(new);
  return null;
end $$;
create or replace trigger listings_are_indexed after insert on private.mentor_listings
  for each row execute function private.index_listing();

-- Only for words that search reads: a place taken or a date moved is no reason to stem a bio again.
create or replace trigger listings_are_indexed_again after update on private.mentor_listings
  for each row when (
    (old.display_name, old.headline_en, old.headline_fr, old.bio_en, old.bio_fr, old.helps_en, old.helps_fr, old.own_skills, old.topics, old.city, old.province_code)
    is distinct from
    (new.display_name, new.headline_en, new.headline_fr, new.bio_en, new.bio_fr, new.helps_en, new.helps_fr, new.own_skills, new.topics, new.city, new.province_code))
  execute function private.index_listing();

-- A surname must not live on as a spelling suggestion (Law 25). Ordered and skipping
-- locked rows, so that two who leave at once wait for nobody.
create or replace function private.forget_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  lexemes text[] := tsvector_to_array(old.doc);
begin
  if tg_op = 'UPDATE' then
    lexemes := array(select unnest(lexemes) except select unnest(tsvector_to_array(new.doc)));
  end if;
  delete from private.search_words where word in (
    select w.word from private.search_words w
    where not w.of_topic and w.word = any (lexemes)
      and not exists (select from private.mentor_search s where s.doc @@ quote_literal(w.word)::tsquery)
    order by w.word for update skip locked);
  return null;
end $$;
create or replace trigger words_go_with_their_mentor after delete or update of doc on private.mentor_search
  for each row execute function private.forget_words();

-- Each request counts in the order of the very next search: without this, every
-- request of an hour goes to the one mentor who was first at its start (D1, trap 11).
create or replace function private.count_load() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update private.mentor_load l set load = counted.load
  from (select private.recent_load(new.mentor_id) as load) as counted
  where l.mentor_id = new.mentor_id and l.load <> counted.load;
  return null;
end $$;
create or replace trigger requests_count_as_load after insert or update of status on public.requests
  for each row execute function private.count_load();

-- Fills what the trigger above keeps of topics: for those that came before it, and anew when it has changed.
update public.topics set position = position;

-- Whom an older edition of the rules above has indexed.
select private.write_index(l) from private.mentor_search s join private.mentor_listings l on l.id = s.mentor_id
where s.edition < private.index_edition();
