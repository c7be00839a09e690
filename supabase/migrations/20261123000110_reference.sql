-- Reference data: where people are, what they speak, what mentoring is about.

create table public.provinces (
  code text primary key,
  name_en text not null,
  name_fr text not null,
  time_zones text[] not null,
  position integer not null,
  constraint a_province_code_has_two_letters check (code ~ '^[A-Z]{2}$')
);
comment on table public.provinces is 'The ten provinces and three territories, each with its IANA time zones, most people first (D16).';

create table public.languages (
  code text primary key,
  name_en text not null,
  name_fr text not null,
  position integer not null,
  constraint a_language_code_is_iso_639 check (code ~ '^[a-z]{2,3}$')
);
comment on table public.languages is 'Languages people mentor in: ISO 639-1 where there is one, else 639-3.';

create table public.topic_fields (
  slug text primary key,
  name_en text not null,
  name_fr text not null,
  position integer not null
);
comment on table public.topic_fields is 'The fields that topics are grouped by.';

create table public.topics (
  slug text primary key,
  field_slug text not null references public.topic_fields (slug),
  name_en text not null,
  name_fr text not null,
  synonyms_en text[] not null default '{}',
  synonyms_fr text[] not null default '{}',
  position integer not null,
  constraint a_topic_slug_is_kebab_case check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table public.topics is
  'One taxonomy for "I offer" and "I want" (IN-08). Synonyms hold job titles, short forms and older names; they make a French query find whom an English one finds.';
create index topics_by_field on public.topics (field_slug);

grant select on public.provinces, public.languages, public.topic_fields, public.topics to anon, authenticated;
grant select, insert, update, delete on public.provinces, public.languages, public.topic_fields, public.topics to service_role;

alter table public.provinces enable row level security;
alter table public.languages enable row level security;
alter table public.topic_fields enable row level security;
alter table public.topics enable row level security;

insert into public.provinces (code, name_en, name_fr, time_zones, position) values
  ('AB', 'Alberta', 'Alberta', '{America/Edmonton}', 1),
  ('BC', 'British Columbia', 'Colombie-Britannique', '{America/Vancouver,America/Edmonton,America/Dawson_Creek}', 2),
  ('MB', 'Manitoba', 'Manitoba', '{America/Winnipeg}', 3),
  ('NB', 'New Brunswick', 'Nouveau-Brunswick', '{America/Moncton}', 4),
  ('NL', 'Newfoundland and Labrador', 'Terre-Neuve-et-Labrador', '{America/St_Johns,America/Goose_Bay}', 5),
  ('NS', 'Nova Scotia', 'Nouvelle-Écosse', '{America/Halifax}', 6),
  ('NT', 'Northwest Territories', 'Territoires du Nord-Ouest', '{America/Yellowknife}', 7),
  ('NU', 'Nunavut', 'Nunavut', '{America/Iqaluit,America/Rankin_Inlet,America/Cambridge_Bay}', 8),
  ('ON', 'Ontario', 'Ontario', '{America/Toronto,America/Winnipeg,America/Atikokan}', 9),
  ('PE', 'Prince Edward Island', 'Île-du-Prince-Édouard', '{America/Halifax}', 10),
  ('QC', 'Quebec', 'Québec', '{America/Toronto,America/Blanc-Sablon,America/Halifax}', 11),
  ('SK', 'Saskatchewan', 'Saskatchewan', '{America/Regina,America/Edmonton}', 12),
  ('YT', 'Yukon', 'Yukon', '{America/Whitehorse}', 13);

insert into public.languages (code, name_en, name_fr, position) values
  ('en', 'English', 'anglais', 1), ('fr', 'French', 'français', 2),
  ('pa', 'Punjabi', 'pendjabi', 3), ('zh', 'Mandarin', 'mandarin', 4), ('yue', 'Cantonese', 'cantonais', 5),
  ('ar', 'Arabic', 'arabe', 6), ('es', 'Spanish', 'espagnol', 7), ('tl', 'Tagalog', 'tagalog', 8),
  ('hi', 'Hindi', 'hindi', 9), ('ur', 'Urdu', 'ourdou', 10), ('fa', 'Persian', 'persan', 11),
  ('ru', 'Russian', 'russe', 12), ('uk', 'Ukrainian', 'ukrainien', 13), ('pt', 'Portuguese', 'portugais', 14),
  ('it', 'Italian', 'italien', 15), ('de', 'German', 'allemand', 16), ('pl', 'Polish', 'polonais', 17),
  ('vi', 'Vietnamese', 'vietnamien', 18), ('ko', 'Korean', 'coréen', 19), ('ja', 'Japanese', 'japonais', 20),
  ('ta', 'Tamil', 'tamoul', 21), ('gu', 'Gujarati', 'gujarati', 22), ('bn', 'Bengali', 'bengali', 23),
  ('te', 'Telugu', 'télougou', 24), ('ml', 'Malayalam', 'malayalam', 25), ('si', 'Sinhala', 'cingalais', 26),
  ('ne', 'Nepali', 'népalais', 27), ('ps', 'Pashto', 'pachto', 28), ('tr', 'Turkish', 'turc', 29),
  ('el', 'Greek', 'grec', 30), ('ro', 'Romanian', 'roumain', 31), ('hu', 'Hungarian', 'hongrois', 32),
  ('nl', 'Dutch', 'néerlandais', 33), ('he', 'Hebrew', 'hébreu', 34), ('so', 'Somali', 'somali', 35),
  ('ti', 'Tigrinya', 'tigrigna', 36), ('am', 'Amharic', 'amharique', 37), ('sw', 'Swahili', 'swahili', 38),
  ('yo', 'Yoruba', 'yoruba', 39), ('ig', 'Igbo', 'igbo', 40), ('ha', 'Hausa', 'haoussa', 41),
  ('rw', 'Kinyarwanda', 'kinyarwanda', 42), ('ln', 'Lingala', 'lingala', 43), ('wo', 'Wolof', 'wolof', 44),
  ('ht', 'Haitian Creole', 'créole haïtien', 45), ('kab', 'Kabyle', 'kabyle', 46),
  ('iu', 'Inuktitut', 'inuktitut', 47), ('ikt', 'Inuinnaqtun', 'inuinnaqtun', 48), ('cr', 'Cree', 'cri', 49),
  ('oj', 'Ojibwe', 'ojibwé', 50), ('mic', 'Mi’kmaq', 'mi’kmaq', 51), ('moe', 'Innu', 'innu', 52),
  ('atj', 'Atikamekw', 'atikamekw', 53), ('den', 'Dene', 'déné', 54), ('dgr', 'Tłı̨chǫ', 'tłı̨chǫ', 55),
  ('bla', 'Blackfoot', 'pied-noir', 56), ('crg', 'Michif', 'mitchif', 57), ('gwi', 'Gwich’in', 'gwich’in', 58),
  ('ase', 'American Sign Language', 'langue des signes américaine', 59),
  ('fcs', 'Quebec Sign Language', 'langue des signes québécoise', 60);
