-- Foundation: nothing is granted by default, helpers live in `private`, time comes from one
-- function, side effects wait in one outbox, and each capability writes its own rows into the
-- registers that stand here: settings, transitions, sections of the staff queue, kinds and types
-- of notifications.

create schema if not exists private;
create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

comment on schema private is 'Helpers and tables that the API never exposes.';

revoke all on schema public from public;
grant usage on schema public to anon, authenticated, service_role;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

-- Clock ---------------------------------------------------------------------------------

create table private.clock (
  only_row boolean primary key default true,
  skew interval not null default '0',
  constraint there_is_one_clock check (only_row),
  constraint the_clock_never_runs_behind check (skew >= interval '0')
);
comment on table private.clock is
  'How far Portage''s clock runs ahead of the server''s. Zero in production; /dev moves it to show what happens in 14 days.';
insert into private.clock default values;

-- The only source of time for every rule, deadline and job (UTC).
-- Security definer: readers may know the time, not touch the clock.
create function private.now() returns timestamptz
language sql stable security definer set search_path = ''
as $$ select pg_catalog.now() + skew from private.clock $$;
grant execute on function private.now() to anon, authenticated, service_role;

-- Settings ------------------------------------------------------------------------------

create table public.settings (
  key text primary key,
  value jsonb not null,
  description text not null,
  constraint a_setting_is_named_in_snake_case check (key ~ '^[a-z][a-z0-9_]{2,40}$')
);
comment on table public.settings is
  'The rules'' numbers, one row each, with what they mean. Read by everyone, changed by an owner through SQL or migrations.';

insert into public.settings (key, value, description) values
  ('demo_people', 'false', 'Whether the people here are demo people, put into an empty database; only then does a laptop have /dev.');

-- Secrets -------------------------------------------------------------------------------

create table private.secrets (
  name text primary key,
  value text not null
);
comment on table private.secrets is 'Made once per installation, never leaves the database.';

-- 64 hex digits that nobody can guess or compute.
create function private.random_token() returns text
language sql volatile security invoker set search_path = ''
as $$ select encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'utf8')), 'hex') $$;

-- Outbox --------------------------------------------------------------------------------

create table private.outbox (
  id uuid primary key default gen_random_uuid(),
  key text not null,
  kind text not null,
  payload jsonb not null default '{}',
  created_at timestamptz not null default private.now(),
  available_at timestamptz not null default private.now(),
  claimed_until timestamptz,
  attempts integer not null default 0,
  composed_at timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  constraint each_effect_is_written_once unique (key),
  constraint the_kind_is_known check (kind in ('email')),
  constraint done_is_not_dead check (done_at is null or dead_at is null)
);
comment on table private.outbox is
  'Effects that leave the database, written in the transaction that caused them. Claimed with skip locked under a lease, retried with backoff, dead after 10 tries and shown to staff. composed_at: when an e-mail was first found to be worth sending.';
create index outbox_waiting on private.outbox (available_at) where done_at is null and dead_at is null;
create index outbox_delivered on private.outbox (done_at) where done_at is not null;

-- Transitions ---------------------------------------------------------------------------

create table private.transitions (
  entity text not null,
  command text not null,
  actor text not null,
  from_status text not null,
  to_status text not null,
  primary key (entity, command, from_status),
  constraint the_actor_is_known check (actor in ('mentee', 'mentor', 'either', 'staff', 'system'))
);
comment on table private.transitions is
  'The one register of steps: which command takes an entity from which status to which, and whose command it is (either: of the two sides). The statuses are those of the type public.<entity>_status; one from which no step leads is an end. Each capability adds its own; private.next_step() reads them.';

-- Sections of the staff queue -----------------------------------------------------------

create table private.staff_sections (
  name text primary key,
  constraint a_section_is_named_in_snake_case check (name ~ '^[a-z][a-z_]{2,40}$')
);
comment on table private.staff_sections is
  'What waits for staff, a section each. name: its key in staff_queue(), and of the function private.<name>_for_staff(p_most), which returns {total, rows: p_most at the most}. Each capability adds its own.';
insert into private.staff_sections (name) values ('dead_effects');

-- Kinds and types of notifications ------------------------------------------------------

create table public.notification_kinds (
  kind text primary key,
  always boolean not null,
  position integer not null
);
comment on table public.notification_kinds is
  'What can be switched per channel; kinds marked always cannot be switched off (T15).';

insert into public.notification_kinds (kind, always, position) values
  ('requests', true, 1),
  ('safety', true, 2),
  ('account', true, 3),
  ('tips', false, 4),
  ('waiting', false, 5),
  ('matches', false, 6);

create table private.notification_types (
  type text primary key,
  kind text not null references public.notification_kinds (kind),
  by_email boolean not null
);
comment on table private.notification_types is
  'Which kind a type of notification belongs to, and whether it is also an e-mail. Each capability adds what it tells.';

-- Where people are, what they speak -----------------------------------------------------

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

-- Who reads -----------------------------------------------------------------------------

grant select on public.settings to anon, authenticated;
grant select on public.notification_kinds, public.provinces, public.languages to anon, authenticated;
grant select, insert, update, delete on public.settings, public.notification_kinds, public.provinces, public.languages to service_role;

alter table private.clock enable row level security;
alter table public.settings enable row level security;
alter table private.secrets enable row level security;
alter table private.outbox enable row level security;
alter table private.transitions enable row level security;
alter table private.staff_sections enable row level security;
alter table public.notification_kinds enable row level security;
alter table private.notification_types enable row level security;
alter table public.provinces enable row level security;
alter table public.languages enable row level security;
