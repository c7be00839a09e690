-- How a first meeting goes, in the mentor's own words, and two facts that a visitor can trust: how many people the
-- mentor was with, and when staff read the profile.

alter table public.mentors
  add column first_meeting_en text[] not null default '{}',
  add column first_meeting_fr text[] not null default '{}',
  add constraint a_first_meeting_has_four_lines_or_none check (
    cardinality(first_meeting_en) in (0, 4) and cardinality(first_meeting_fr) in (0, 4)
    and private.is_plain_line(array_to_string(first_meeting_en || first_meeting_fr, ' | ')));
comment on column public.mentors.first_meeting_en is
  'Four lines of at most 120 characters, each in its place: before the meeting, at the start, then, at the end. A blank line says nothing about its part.';
comment on column public.mentors.first_meeting_fr is 'As first_meeting_en.';

alter table private.mentor_listings
  add column first_meeting_en text[] not null default '{}',
  add column first_meeting_fr text[] not null default '{}',
  add column people_mentored integer not null default 0,
  add column reviewed_at timestamptz;
comment on column private.mentor_listings.people_mentored is 'How many people the mentor said yes to, each counted once.';
comment on column private.mentor_listings.reviewed_at is 'When staff last read the profile and decided on it.';

update private.mentor_listings l set
  reviewed_at = m.reviewed_at,
  people_mentored = (select count(distinct r.mentee_id) from public.relationships r where r.mentor_id = l.id)
from public.mentors m where m.profile_id = l.id;

update private.data_places set emptied = 'first_meeting_en = ''{}'', first_meeting_fr = ''{}'', ' || emptied where place = 'public.mentors';
