-- Saved searches: found again with one press, and new matches by e-mail for who wants them.

-- Helpers -------------------------------------------------------------------------------

-- Tells one member of mentors published since the last look, all their searches in one e-mail.
create or replace function private.tell_new_matches(p_profile uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  at timestamptz := private.now();
  s public.saved_searches;
  new_ones uuid[] := '{}';
  names text[] := '{}';
  found uuid[];
begin
  for s in select * from public.saved_searches where profile_id = p_profile and mails order by created_at loop
    found := array(
      select l.id from jsonb_array_elements(private.search_for(p_profile, s.question || '{"sort": "newest", "page": 1, "per_page": 50}') -> 'hits') as h
      join private.mentor_listings l on l.id = (h ->> 'id')::uuid
      where l.published_at > s.looked_at and l.id <> p_profile and not l.id = any (new_ones)
      order by l.published_at desc);
    if found <> '{}' then
      new_ones := new_ones || found;
      names := names || s.name;
    end if;
    update public.saved_searches set looked_at = at where id = s.id;
  end loop;
  if new_ones = '{}' then return; end if;
  perform private.notify(p_profile, 'saved_search_matches', 'saved_search_matches:' || at, null, null,
    jsonb_build_object('searches', names, 'mentors', new_ones[1:10], 'count', cardinality(new_ones)));
end $$;

-- Members who asked to hear of new mentors and have not for a week, who waits longest first.
create or replace function private.tell_saved_searches(p_most integer) returns private.job_pass
language sql security invoker set search_path = ''
as $$
  select private.for_each('tell_new_matches', array(
    select p.id
    from (select profile_id, min(looked_at) as looked_at from public.saved_searches
          where mails and looked_at <= private.now() - interval '7 days' group by profile_id) as due
    join public.profiles p on p.id = due.profile_id
    where p.status = 'active'
      and not exists (select from public.notifications n
        where n.profile_id = p.id and n.type = 'saved_search_matches' and n.created_at > private.now() - interval '7 days')
    order by due.looked_at, p.id limit p_most for update of p skip locked))
$$;

-- Triggers ------------------------------------------------------------------------------

-- The name stands in an e-mail: one line, nothing hidden.
create or replace function private.tidy_search_name() returns trigger
language plpgsql security invoker set search_path = ''
as $$
begin
  new.name := private.tidy_text(new.name, true);
  return new;
end $$;
create or replace trigger names_are_one_line before insert or update of name on public.saved_searches
  for each row execute function private.tidy_search_name();

-- What is saved is a question that search can answer, and twenty are enough.
create or replace function private.check_saved_search() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform 1 from public.profiles where id = new.profile_id for no key update;
  if (select count(*) from public.saved_searches where profile_id = new.profile_id and id <> new.id) >= 20 then
    raise exception 'searches_too_many';
  end if;
  perform private.search_for(new.profile_id, new.question || '{"page": 1, "per_page": 1}');
  new.question := jsonb_build_object('query', coalesce(new.question -> 'query', '""'), 'filters', coalesce(new.question -> 'filters', '{}'),
    'open_only', coalesce(new.question -> 'open_only', 'true'), 'sort', coalesce(new.question -> 'sort', '"best"'));
  return new;
end $$;
create or replace trigger saved_searches_are_questions before insert on public.saved_searches
  for each row execute function private.check_saved_search();

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read their saved searches" on public.saved_searches;
create policy "Members read their saved searches" on public.saved_searches
  for select to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members save searches for themselves" on public.saved_searches;
create policy "Members save searches for themselves" on public.saved_searches
  for insert to authenticated with check (profile_id = (select auth.uid()) and (select private.is_active()));
drop policy if exists "Members change their saved searches" on public.saved_searches;
create policy "Members change their saved searches" on public.saved_searches
  for update to authenticated
  using (profile_id = (select auth.uid()) and (select private.is_active()))
  with check (profile_id = (select auth.uid()));
drop policy if exists "Members forget their saved searches" on public.saved_searches;
create policy "Members forget their saved searches" on public.saved_searches
  for delete to authenticated using (profile_id = (select auth.uid()) and (select private.is_active()));
