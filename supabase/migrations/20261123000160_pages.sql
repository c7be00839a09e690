-- What the servers of pages follow, so that each forgets what it keeps of a page that has changed.

create table private.page_changes (
  id bigint generated always as identity primary key,
  tag text not null,
  transaction_id xid8 not null default pg_current_xact_id(),
  noted_at timestamptz not null default clock_timestamp(),
  constraint a_tag_is_short check (char_length(tag) between 1 and 120)
);
comment on table private.page_changes is
  'Changes that pages show, for some minutes: tag names what changed (mentor: and an id, mentors, settings, stories, events, * for everything). Written in the transaction that changes it, read by page_changes(). noted_at is real time (UTC), which a set clock does not move.';
create index page_changes_by_transaction on private.page_changes (transaction_id);
create index page_changes_by_age on private.page_changes (noted_at);
alter table private.page_changes enable row level security;
insert into private.jobs (name, place, every, most) values ('forget_page_changes', 150, '10 minutes', 500);
