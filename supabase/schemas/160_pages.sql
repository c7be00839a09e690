-- Says that what pages show under a tag has changed.
create or replace function private.note_page_change(variadic p_tags text[]) returns void
language sql security definer set search_path = ''
as $$ insert into private.page_changes (tag) select distinct tag from unnest(p_tags) as tag where tag is not null $$;

-- For tables whose every change shows on pages; the first argument is the tag.
create or replace function private.note_change_of_table() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.note_page_change(tg_argv[0]);
  return null;
end $$;
create or replace trigger settings_change_pages after insert or update or delete on public.settings
  for each statement execute function private.note_change_of_table('settings');
create or replace trigger clock_changes_pages after insert or update or delete on private.clock
  for each statement execute function private.note_change_of_table('*');

-- Deletes what every server has read long ago: one that was away for longer forgets all its pages.
create or replace function private.forget_page_changes(p_most integer) returns private.job_pass
language plpgsql security invoker set search_path = ''
as $$
declare pass private.job_pass := (0, 0, null);
begin
  delete from private.page_changes where id in (
    select id from private.page_changes where noted_at < clock_timestamp() - interval '30 minutes' order by noted_at limit p_most);
  get diagnostics pass.handled = row_count;
  return pass;
end $$;

-- A change is seen when its transaction ends, and those end in any order: a reader asks for all that the
-- transactions after its last cursor noted, and gets some of it twice.
create or replace function public.page_changes(p_since text default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'cursor', pg_snapshot_xmin(pg_current_snapshot())::text,
    'changes', (select coalesce(jsonb_agg(jsonb_build_array(c.id, c.tag) order by c.id), '[]')
                from private.page_changes c where c.transaction_id >= p_since::xid8))
$$;
comment on function public.page_changes(text) is
  'What pages show that changed since a cursor: {cursor, changes: [[id, tag], …]}; without one, the cursor alone. The same change may come twice. A cursor that runs backwards belongs to another database. Service role only.';
grant execute on function public.page_changes(text) to service_role;
