-- Resources: what a member has read, a mark a piece, their own, and nobody else's business.

create table public.reading_marks (
  profile_id uuid not null references public.profiles (id),
  piece text not null,
  read_at timestamptz not null default private.now(),
  primary key (profile_id, piece),
  constraint a_piece_is_named_by_its_pair check (piece ~ '^[a-z0-9-]{3,80}$')
);
comment on table public.reading_marks is
  'Pieces that a member marked as read, by the name that joins a piece''s two languages (SL-03, S4-08). Visitors keep theirs on their device.';

grant select, insert, delete on public.reading_marks to authenticated;
grant select, insert, update, delete on public.reading_marks to service_role;

alter table public.reading_marks enable row level security;

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.reading_marks', 'own_lists', 36, 'profile_id = $1', 'delete', null, 'reading_marks', '{profile_id}', false, null, null, null);
