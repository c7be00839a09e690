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

-- Topics by their names as people type them.
create index topic_terms_by_likeness on private.topic_terms using gin (term extensions.gin_trgm_ops);
