-- What a search index beside the database has yet to hear of. Nothing here knows
-- whether there is one: a row says that an entity changed, not what to do about it.

create table private.search_changes (
  entity text not null,
  entity_id text not null,
  changed integer not null default 1,
  synced integer not null default 0,
  changed_xid xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default private.now(),
  available_at timestamptz not null default private.now(),
  claim uuid,
  claimed_until timestamptz,
  attempts integer not null default 0,
  dead_at timestamptz,
  last_error text,
  primary key (entity, entity_id),
  constraint the_entity_is_indexed check (entity in ('mentor', 'topic'))
);
comment on table private.search_changes is
  'One row for each mentor and topic: how often it changed and which change the index has. synced below changed means it waits. At most as many rows as there are entities, so that without an index nobody has to clear it. changed_xid: the transaction of the last change, for what changed since a mark.';
create index search_changes_waiting on private.search_changes (changed_at) where synced < changed and dead_at is null;
create index search_changes_by_xid on private.search_changes (changed_xid);
alter table private.search_changes enable row level security;

create table private.search_sync (
  only_row boolean primary key default true,
  held_until timestamptz,
  compared_at timestamptz,
  constraint there_is_one_sync check (only_row)
);
comment on table private.search_sync is
  'held_until: no change is handed out before then, while a new index takes the place of the old. compared_at: when index and database were last compared.';
insert into private.search_sync default values;
alter table private.search_sync enable row level security;

-- Writes down that an entity changed. A change while an earlier one is under way waits
-- for that one's end, so that two versions never overtake each other.
create function private.record_search_change(p_entity text, p_id text) returns void
language sql security definer set search_path = ''
as $$
  insert into private.search_changes as c (entity, entity_id) values (p_entity, p_id)
  on conflict (entity, entity_id) do update set
    changed = c.changed + 1, changed_xid = pg_current_xact_id(), changed_at = private.now(), available_at = private.now(), attempts = 0, dead_at = null
$$;

-- The taxonomy came before this trigger.
select private.record_search_change('topic', slug) from public.topics;
