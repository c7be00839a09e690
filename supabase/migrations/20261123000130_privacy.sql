-- Privacy: one register of what is held about people. The privacy page, the export, the
-- deletion of an account and the passing of time all read it, so none of them can drift.
-- Each capability adds the tables of its own.

create table private.data_classes (
  key text primary key,
  position integer not null unique,
  seen_by text[] not null,
  on_deletion text not null,
  constraint the_readers_are_known check (seen_by <@ array['everyone', 'you', 'asked', 'other_side', 'coordinators', 'safeguarding', 'safeguarding_logged', 'nobody']),
  constraint what_deletion_does_is_known check (on_deletion in ('erased', 'nameless', 'kept', 'mark'))
);
comment on table private.data_classes is
  'Kinds of data as people are told of them (D8, MC-18). seen_by: everyone; you; asked: mentors you ask; other_side: whoever you have a mentoring with; coordinators; safeguarding; safeguarding_logged: only with a reason that you can read; nobody. on_deletion: erased; nameless: what happened stays, without your name and words; kept: for the safety of others, as the page says; mark: a one-way digest stays.';

create table private.data_places (
  place text primary key,
  class text not null references private.data_classes (key),
  step integer not null,
  mine text not null,
  on_deletion text not null,
  emptied text,
  export_as text unique,
  export_less text[] not null default '{}',
  export_one boolean not null default false,
  old text,
  old_days text references public.settings (key),
  on_age text,
  constraint what_deletion_does_is_known check (on_deletion in ('delete', 'empty', 'keep')),
  constraint what_age_does_is_known check (on_age in ('delete', 'empty')),
  constraint an_age_has_its_days check ((old is null) = (old_days is null) and (old is null) = (on_age is null)),
  constraint what_is_emptied_says_how check ('empty' not in (on_deletion, coalesce(on_age, '')) or emptied is not null)
);
comment on table private.data_places is
  'Each table that holds something of a member. mine: a condition on its rows, $1 is the member''s id. step: the order in which an account is erased. emptied: what "empty" sets. export_as: its name in the member''s own copy, without the columns of export_less. old: a condition, $1 is the moment that lies old_days back. Written by migrations alone: it is run as SQL.';
create index data_places_by_class on private.data_places (class);
create index data_places_by_days on private.data_places (old_days);

alter table private.data_classes enable row level security;
alter table private.data_places enable row level security;

insert into public.settings (key, value, description) values
  ('processors', '{}', 'Who handles data for this installation, written at start from what it is connected to (MC-18).'),
  ('deletion_grace_days', '14', 'Days in which a member can still keep an account they asked to delete (T14).');

-- Classes that several capabilities share.
insert into private.data_classes (key, position, seen_by, on_deletion) values
  ('own_lists', 6, '{you}', 'erased'),
  ('notices', 7, '{you}', 'erased');

insert into private.notification_types (type, kind, by_email) values
  ('account_leaving', 'account', true);

insert into private.jobs (name, place, every, most) values
  ('erase_leavers', 120, '10 minutes', 5),
  ('forget_old', 130, null, 500);
