-- Saved searches: found again with one press, and new matches by e-mail for who wants them.

create table public.saved_searches (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references public.profiles (id),
  name text not null,
  question jsonb not null,
  mails boolean not null default false,
  created_at timestamptz not null default private.now(),
  looked_at timestamptz not null default private.now(),
  constraint a_search_is_saved_once unique (profile_id, question),
  constraint a_saved_search_has_a_short_name check (char_length(btrim(name)) between 1 and 80 and private.is_plain(name)),
  constraint a_question_is_a_short_object check (jsonb_typeof(question) = 'object' and length(question::text) <= 4000)
);
comment on table public.saved_searches is
  'Searches a member keeps, as search_mentors takes them. mails: new matches are e-mailed, at most once a week, off unless asked for. looked_at: until when matches are known.';
create index saved_searches_to_look_at on public.saved_searches (looked_at) where mails;

grant select, delete on public.saved_searches to authenticated;

-- Not the dates: nobody asks for more than one e-mail a week.
grant insert (profile_id, name, question, mails), update (name, mails) on public.saved_searches to authenticated;
grant select, insert, update, delete on public.saved_searches to service_role;
alter table public.saved_searches enable row level security;

insert into private.jobs (name, place, every, most) values ('tell_saved_searches', 100, '5 minutes', 10);
