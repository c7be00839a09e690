-- Feedback: what people tell those who run Portage.

create table public.feedback (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  note text not null,
  page text,
  locale text not null,
  email text,
  created_at timestamptz not null default private.now(),
  resolved_at timestamptz,
  resolved_by uuid references public.profiles (id),
  resolution text,
  constraint the_kind_is_known check (kind in ('problem', 'idea', 'words', 'thanks')),
  constraint a_note_has_3_to_2000_characters check (char_length(note) between 3 and 2000 and private.is_plain(note)),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint a_page_is_a_path check (page ~ '^/[^[:space:]<>]*$' and char_length(page) <= 300),
  constraint an_address_is_in_its_one_form check (email is not distinct from private.normal_email(email))
);
comment on table public.feedback is
  'What anybody tells those who run Portage, from the link on every page (MO-17). Nobody has to sign in; the address is given only by those who want an answer. Read by staff.';
create index feedback_settled on public.feedback (resolved_at) where resolved_at is not null;
create index feedback_waiting on public.feedback (created_at) where resolved_at is null;
create index feedback_by_resolver on public.feedback (resolved_by) where resolved_by is not null;

grant select on public.feedback to authenticated;
grant select, insert, update, delete on public.feedback to service_role;

alter table public.feedback enable row level security;

insert into public.settings (key, value, description) values
  ('keep_feedback_days', '365', 'Days that feedback is kept after it was settled.');

insert into private.staff_sections (name) values ('feedback');

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('feedback', 13, '{coordinators,safeguarding}', 'erased');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.feedback', 'feedback', 44, 'email = (select private.normal_email(u.email) from auth.users u where u.id = $1)', 'delete', null, 'feedback', '{resolved_by}', false, 'resolved_at < $1', 'keep_feedback_days', 'delete');
