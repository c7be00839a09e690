-- Group sessions -------------------------------------------------------------------------

create table public.group_offers (
  id uuid primary key default gen_random_uuid(),
  topic_slug text not null references public.topics (slug),
  mentor_id uuid not null references public.mentors (profile_id),
  waiting integer not null,
  offered_at timestamptz not null default private.now(),
  answered_at timestamptz,
  answer text,
  constraint the_answer_is_known check (answer in ('accepted', 'declined')),
  constraint an_answer_has_a_date check ((answer is null) = (answered_at is null))
);
comment on table public.group_offers is
  'A session for several people, offered to a mentor of a topic whose line is long (D13). waiting: how long it was. The session itself is an event, made after a yes.';
create index group_offers_by_mentor on public.group_offers (mentor_id, topic_slug, offered_at desc);
create index group_offers_by_topic on public.group_offers (topic_slug, offered_at desc);

grant select on public.group_offers to authenticated;
grant select, insert, update, delete on public.group_offers to service_role;
alter table public.group_offers enable row level security;

insert into private.jobs (name, place, every, most) values
  ('settle_offers', 70, '15 seconds', 100),
  ('offer_places', 80, '15 seconds', 50),
  ('offer_group_sessions', 90, '5 minutes', 50),
  ('forget_left_places', 110, '10 minutes', 500);
