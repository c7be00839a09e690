-- What people read: the public listing of mentors, and each side's requests.

-- Listing ----------------------------------------------------------------------

create table private.mentor_listings (
  id uuid primary key references public.mentors (profile_id),
  slug text not null unique,
  display_name text not null,
  headline_en text, headline_fr text,
  bio_en text, bio_fr text,
  helps_en text[] not null, helps_fr text[] not null,
  topics text[] not null,
  languages text[] not null,
  province_code text not null,
  city text,
  time_zone text not null,
  formats text[] not null,
  durations text[] not null,
  usual_times text[] not null,
  pricing text not null,
  price_cents integer,
  currency text not null,
  max_active integer not null,
  places_open integer not null,
  open_from timestamptz not null,
  open_until timestamptz not null,
  reply_hours integer,
  reply_sample integer not null,
  answered_in_time integer not null,
  answers_due integer not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  indexable boolean not null,
  photo_key text unique,
  own_skills text[] not null,
  pronouns text
);
comment on table private.mentor_listings is
  'Published mentors as the public sees them: this list of columns is the allow-list, for the site, the search index and the API (T28). Kept by refresh_listing() in the transaction that changes a mentor. open_from and open_until say when a request is taken, so a pause ends by itself.';
create index mentor_listings_open on private.mentor_listings (open_from);
create index mentor_listings_by_province on private.mentor_listings (province_code);
alter table private.mentor_listings enable row level security;
grant select on private.mentor_listings to anon, authenticated, service_role;

-- For the site ---------------------------------------------------------------------

create table private.former_addresses (
  digest text primary key,
  mentor_id uuid references public.mentors (profile_id),
  gone_at timestamptz not null default private.now()
);
comment on table private.former_addresses is
  'Addresses of profiles that were public once, as keyed marks: enough to lead to the same mentor''s new address, or to answer “gone”, while search engines still ask (keep_addresses_days), not enough to try a name against the table. mentor_id: whose it was, until the account is erased.';
create index former_addresses_by_mentor on private.former_addresses (mentor_id);
create index former_addresses_by_age on private.former_addresses (gone_at);
alter table private.former_addresses enable row level security;
insert into private.secrets (name, value) values ('former_addresses', private.random_token());
