-- Skills as people type them, read as topics: a name, a synonym, or a misspelling of the
-- same word. Everything else stays the mentor's own words.

create table private.lookalike_words (
  word text primary key
);
comment on table private.lookalike_words is
  'Ordinary English and French words that look like a misspelt topic and are not: "waiter" is no "writer". Written as private.term_key() does.';
alter table private.lookalike_words enable row level security;
insert into private.lookalike_words (word)
select word from regexp_split_to_table(btrim($$
  abode accept accommodating acheter adjusted advocate alimentation altitude argumentation artistic ascent attitude auditory autour autriche backer
  bared barker batman beaker beard bovine brake brande brandy bride bridle broke broken budge bursar cahier cared carlier carmen carrie carried carter
  cartier carve carved cashmere casse castle cayman champagne chanter charily chemise clarity clerck clima codger colder collecting collective
  collocation coming commencent communicative compatibilite complaisance compose composed composee concur confection conformist conformity congestion
  connection conseille conseillon consent conservative conservatoire conservatorie conservatory constrictor constructor contend contente contest
  context contient continu contour controlled convection convent convenu corde cored coureur courir courrier courser coutume croissante danger danver
  directory displace displayed dougla electrocute entreprendre equivalent equivalente exhort exhortation exigencie exigency expectation expedition
  expiration explanation explication explose exporte exposed exposee extort facto factory farther fatter feather fermer finishing firmer fisting fling
  flooding fonder foraged forager forge former founded frame framed fraser frying galley garder gazer glazier governable grade grander graphite grater
  graver hardest hiding hiking hoard hospitalize howard hunger immobility immobilize immobilized impart importe imputation indice inferieure inter
  interieure inventor joined layer lecture limit limited limitee limiter livrer loaded loaner lodger loger logged longer louder macron maigre manage
  managed manque margin marie marier marina marion marlin marquee marquer marqui martin masque materiau materiaux materiel maternal memoir memorie
  menager message meuse militate mixing packer parity partie patter penche penson perche pertinence physic picked picket piker pilate pirate plainer
  plotter plumper pointer policie polite politer politico portait porter poster potted pottier precede precedence precision prescience preservation
  presidency prestation prince principale printer proceder proceed processeur processor proprement proprietary prosecutor prospective providence
  provision pucker putter pyrite quitting raised range ranged ranker ranter reactor reallocation recolter recuperation referenced refinement
  refraction refraining refuse refute regeneration relaxation relegation relever relieve relive renovation rented renter rentre reparation repetition
  replication reported representent representing restraining retain retaining retirer retracting retraction retrait retroactive revele reverence
  revirement revocation revolte ringer roomer rooter router salivation salutation sawing scala seeing serieuse serve served servir sever signer singe
  singed sinner slipper snarky solari solder solider sondage songer sowing spark sparkly spewing staged stenographer stewing stinger stricture
  subjection subsection subversion successive supplant supplanted suppliant support swing swinger syndicate taster taylor teeter tenter topographic
  topography tracker trailer trainee trait traitee traiter transcended transistor transitive transponder transported transporter traverser traversing
  treasure treat trite tucker underwater unexplored unison unread unseal vented ventre waiter waver weaker wearer weave weaved wedding weeder weeding
  welling welter welting wielding wilder wilding write
$$, E' \n'), '\s+') as t (word);

-- Whether one word is another, misspelt: two letters changed about in five or more, one slip
-- in six or more, two in ten or more. Shorter words have too many others beside them.
create function private.is_misspelt(p_typed text, p_word text) returns boolean
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
create function private.telling_words(p_key text) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select array(select word from unnest(string_to_array(p_key, ' ')) with ordinality as t (word, place)
    where word !~ '^(an?|the|of|and|in|for|to|at|on|de|du|des|[dl]|le|la|les|et|en|aux?|une?)$' order by place)
$$;

-- Whether what was typed is a term in another spelling: written together or apart, without its
-- small words, or with words misspelt that are no words of their own.
create function private.is_spelling_of(p_key text, p_term text) returns boolean
language plpgsql stable security invoker set search_path = ''
as $$
declare
  typed text[] := private.telling_words(p_key);
  meant text[] := private.telling_words(p_term);
begin
  if length(p_key) > 4 and replace(p_key, ' ', '') = replace(p_term, ' ', '') then return true; end if;
  if typed = '{}' or cardinality(typed) <> cardinality(meant) then return false; end if;
  return not exists (
    select from unnest(typed, meant) as w (typed, meant)
    where w.typed <> w.meant and (not private.is_misspelt(w.typed, w.meant)
      or exists (select from private.lookalike_words l where l.word = w.typed)
      or exists (select from private.search_words s where s.of_topic and s.word in (w.typed, w.typed || 's'))));
end $$;

-- Topics by their names as people type them.
create index topic_terms_by_likeness on private.topic_terms using gin (term extensions.gin_trgm_ops);

create function public.match_topics(p_texts text[]) returns table (typed text, topic_slug text, how text)
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
      and (private.is_spelling_of(a.key, x.term) or private.telling_words(a.key) && private.telling_words(x.term))
    order by same desc, extensions.similarity(x.term, a.key) desc, x.topic_slug limit 1) as near on true
$$;
comment on function public.match_topics(text[]) is
  'Matches up to 500 typed skills to topics: exact (a name or synonym in either language, accents and plurals aside), near (another spelling of the same words) or none, where topic_slug is only a topic that shares a word, to be asked about, or null. Service role only.';
grant execute on function public.match_topics(text[]) to service_role;
