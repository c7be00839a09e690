-- Staff: roles, and the log of what was done in them.

create type public.member_role as enum ('member', 'coordinator', 'safeguarding', 'funder', 'owner');

create table private.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default private.now(),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  reason text,
  detail jsonb not null default '{}'
);
comment on table private.audit_log is
  'What staff did or read, when and why (T45, T49). Append only; the person concerned can see it.';
create index audit_log_by_subject on private.audit_log (subject_id, at);

alter table private.audit_log enable row level security;

insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('staff_log', 11, '{you}', 'kept');

insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.audit_log', 'staff_log', 41, '$1 in (subject_id, actor_id)', 'keep', null, null, '{}', false, null, null, null);
