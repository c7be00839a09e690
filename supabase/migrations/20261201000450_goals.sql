-- Goals: what a mentor and a mentee work towards. They come from the agreement that both have dated.

create table public.goals (
  id uuid primary key default gen_random_uuid(),
  relationship_id uuid not null references public.relationships (id),
  position integer not null,
  words text not null,
  mentor_met_at timestamptz,
  mentee_met_at timestamptz,
  dropped_at timestamptz,
  created_at timestamptz not null default private.now(),
  constraint a_goal_has_10_to_300_characters check (char_length(words) between 10 and 300 and private.is_plain(words)),
  constraint a_goal_has_a_place check (position > 0)
);
comment on table public.goals is
  'A goal of a relationship (XE-07, IN-07). Each side says for itself that it is met; a goal that a later agreement no longer names is dropped, not removed. Written by agree and by mark_goal().';
create index goals_by_relationship on public.goals (relationship_id, position);

grant select on public.goals to authenticated;
grant select, insert, update, delete on public.goals to service_role;
alter table public.goals enable row level security;

insert into private.notification_types (type, kind, by_email) values
  ('goal_marked', 'relationships', true);

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('goals', 23, '{you,other_side}', 'nameless');
insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('public.goals', 'goals', 18, 'relationship_id in (select id from public.relationships where mentee_id = $1)', 'empty', 'words = ''(deleted / effacé)''', null, '{}', false,
    'words <> ''(deleted / effacé)'' and relationship_id in (select id from public.relationships where ended_at < $1)', 'keep_words_days', 'empty');
-- Goals belong to the mentorship, which moves when two accounts are joined.
update private.data_places set on_join = 'leave' where place = 'public.goals';
