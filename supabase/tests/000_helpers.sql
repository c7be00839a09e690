-- What the policy tests share: people, a way to act as one of them, and assertions
-- that try a statement under row-level security. The runner loads it before each file.

create schema if not exists tests;

create function tests.id(p_who text) returns uuid language sql immutable as $$
  select format('%s0000000-0000-4000-8000-%s', left(md5(p_who), 1), left(md5(p_who), 12))::uuid
$$;

-- A mentee together with a mentor; another member who waits for the same mentor's
-- answer; staff; and somebody deleted who once had all of it, an owner's role too.
create function tests.make_people() returns void language plpgsql as $$
declare who text;
begin
  foreach who in array array['mentee', 'mentor', 'other member', 'coordinator', 'safeguarding', 'funder', 'owner', 'deleted member'] loop
    insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data, created_at, updated_at)
    values (tests.id(who), 'authenticated', 'authenticated', replace(who, ' ', '.') || '@example.ca', now(), '{}', now(), now());
    update public.profiles set display_name = initcap(who), province_code = 'MB', languages = '{en}' where id = tests.id(who);
    insert into public.profile_contacts (profile_id, full_name, phone) values (tests.id(who), who || ' Surname', '+12045550100');
    insert into public.notifications (profile_id, type, key) values (tests.id(who), 'draft_waiting', 'made for the test');
    insert into public.notification_preferences (profile_id, kind, channel, enabled) values (tests.id(who), 'tips', 'email', false);
  end loop;
  foreach who in array array['coordinator', 'safeguarding', 'funder', 'owner'] loop
    update public.profiles set role = who::public.member_role where id = tests.id(who);
  end loop;
  insert into public.orientation_completions (profile_id, track, version) values
    (tests.id('mentor'), 'mentor', '2026-11'), (tests.id('mentee'), 'mentee', '2026-11'), (tests.id('deleted member'), 'mentee', '2026-11');
  insert into public.mentors (profile_id, slug, status, headline_en, bio_en, formats, durations, conduct_version, conduct_accepted_at,
    submitted_at, reviewed_at, published_at, max_active, max_pending, weekly_cap)
  values (tests.id('mentor'), 'mentor', 'published', 'Welder', repeat('I weld. ', 15), '{video}', '{one_meeting}', '1', now(), now(), now(), now(), 5, 5, 5);
  insert into public.mentors (profile_id, slug) values (tests.id('deleted member'), 'deleted-member');
  insert into public.mentor_topics (mentor_id, topic_slug, position) select profile_id, 'accounting', 1 from public.mentors;
  foreach who in array array['mentee', 'other member', 'deleted member'] loop
    insert into public.requests (id, mentee_id, mentor_id, status, goal, background, why, duration, format, deadline_at, ended_at)
    select tests.id(who || '’s request'), tests.id(who), tests.id('mentor'), status::public.request_status, 'A goal long enough', 'A background long enough',
           'A reason long enough', 'one_meeting', 'video', now() + interval '9 days', case when status = 'accepted' then now() end
    from (select case who when 'other member' then 'sent' else 'accepted' end as status) as life;
    insert into public.request_events (request_id, command, actor_id, to_status, note) values (tests.id(who || '’s request'), 'send', tests.id(who), 'sent', 'In confidence');
    insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id(who), tests.id('mentor'), 'saved');
    insert into public.wait_list (profile_id, topic_slug) values (tests.id(who), 'nursing');
    insert into public.reports (reporter_id, subject_kind, subject_id, reason) values (tests.id(who), 'profile', tests.id('mentor'), 'other');
    insert into public.blocks (blocker_id, blocked_id) values (tests.id(who), tests.id('coordinator'));
  end loop;
  -- Something between the mentee and another mentor, that this one must not see.
  insert into public.requests (id, mentee_id, mentor_id, status, goal, background, why, duration, format, deadline_at, ended_at)
  values (tests.id('elsewhere'), tests.id('mentee'), tests.id('deleted member'), 'accepted', 'A goal long enough', 'A background long enough',
          'A reason long enough', 'one_meeting', 'video', now() + interval '9 days', now());
  insert into public.request_events (request_id, command, actor_id, to_status, note) values (tests.id('elsewhere'), 'send', tests.id('mentee'), 'sent', 'In confidence');
  insert into public.relationships (request_id, mentor_id, mentee_id, status, ended_at)
  values (tests.id('elsewhere'), tests.id('deleted member'), tests.id('mentee'), 'ended', now());
  insert into public.relationships (id, request_id, mentor_id, mentee_id)
  select tests.id(side || '’s relationship'), tests.id(side || '’s request'), tests.id('mentor'), tests.id(side) from unnest(array['mentee', 'deleted member']) as t (side);
  -- Both mentorships have an agreement that waits, a goal, and what each needs.
  insert into public.agreements (relationship_id, version, proposed_by, goals, duration, format, cadence, minutes, mentee_accepted_at)
  select id, 1, 'mentee', array['A goal long enough'], 'six_months', 'video', 'monthly', 45, private.now() from public.relationships where ended_at is null;
  insert into public.goals (id, relationship_id, position, words) select tests.id(id || ' goal'), id, 1, 'A goal long enough' from public.relationships where ended_at is null;
  insert into public.accommodations (relationship_id, profile_id, words) select id, mentee_id, 'Captions, please.' from public.relationships where ended_at is null;
  insert into public.relationship_events (relationship_id, command, to_status) select id, 'propose', 'accepted' from public.relationships where ended_at is null;
  insert into public.invitations (email, person, mentor, source) values ('someone@example.ca', '{}', '{}', 'a list'), ('mentee@example.ca', '{}', '{}', 'a list');
  update public.profiles set status = 'deleted', role = 'owner' where id = tests.id('deleted member');
end $$;

-- Acting as somebody -----------------------------------------------------------------

-- From here on, what is tried is tried as this person.
create function tests.act_as(p_who text) returns void language sql as $$ select set_config('tests.actor', p_who, true) $$;
create function tests.actor() returns text language sql stable as $$ select current_setting('tests.actor') $$;
create function tests.me() returns uuid language sql stable as $$ select tests.id(tests.actor()) $$;

create function tests.become(p_who text) returns void language plpgsql as $$
declare
  api_role text := case p_who when 'anonymous' then 'anon' when 'service role' then 'service_role' else 'authenticated' end;
  sub text := case when api_role = 'authenticated' then tests.id(p_who)::text else '' end;
begin
  perform set_config('request.jwt.claim.sub', sub, true), set_config('request.jwt.claim.role', api_role, true),
          set_config('request.jwt.claims', jsonb_build_object('sub', sub, 'role', api_role)::text, true);
  perform set_config('role', api_role, true);
end $$;

-- Runs one statement as the actor, then undoes it. Returns how many rows it touched;
-- 'refused' for 42501; our own code word; else the error, which no assertion takes for a refusal.
create function tests.attempt(p_sql text) returns text language plpgsql as $$
declare touched bigint;
begin
  perform tests.become(tests.actor());
  execute p_sql;
  get diagnostics touched = row_count;
  raise exception using errcode = 'PT000', message = touched::text;
exception
  when sqlstate 'PT000' or raise_exception then return sqlerrm;
  when insufficient_privilege then return 'refused';
  when others then return sqlstate || ' ' || sqlerrm;
end $$;

-- Runs one statement as the actor, keeps what it did, and returns its first value, or the error.
create function tests.answer(p_sql text) returns text language plpgsql as $$
declare value text;
begin
  perform tests.become(tests.actor());
  execute p_sql into value;
  perform set_config('role', 'none', true);
  return value;
exception
  when others then return sqlstate || ' ' || sqlerrm;
end $$;

-- Assertions -------------------------------------------------------------------------

create function tests.judge(p_good boolean, p_sentence text, p_got text) returns text language sql as $$
  select case when p_good then ok(true, tests.actor() || ': ' || p_sentence)
              else ok(false, tests.actor() || ': ' || p_sentence) || E'\n' || diag('got: ' || coalesce(p_got, 'null')) end
$$;

create function tests.allows(p_sql text, p_sentence text, p_rows integer default null) returns text language sql as $$
  select tests.judge(case when got ~ '^\d+$' then got::integer > 0 and got::integer = coalesce(p_rows, got::integer) else false end, p_sentence, got)
  from (select tests.attempt(p_sql) as got) as tried
$$;
create function tests.denies(p_sql text, p_sentence text) returns text language sql as $$
  select tests.judge(got in ('refused', '0'), p_sentence, got) from (select tests.attempt(p_sql) as got) as tried
$$;
-- Refused by a rule, with its code word or the name of its constraint.
create function tests.rejects(p_sql text, p_word text, p_sentence text) returns text language sql as $$
  select tests.judge(got = p_word or got like '23% "' || p_word || '"%', p_sentence, got) from (select tests.attempt(p_sql) as got) as tried
$$;

-- The actor sees exactly the rows for which `p_where` holds, and there are some.
create function tests.sees_only(p_table text, p_where text, p_sentence text) returns text language plpgsql as $$
declare
  expected text;
  got text[] := array[tests.attempt('select from ' || p_table), tests.attempt('select from ' || p_table || ' where ' || p_where)];
begin
  execute format('select count(*) from %s where %s', p_table, p_where) into expected;
  return tests.judge(expected <> '0' and got = array[expected, expected], p_sentence, array_to_string(got, ', ') || ' of ' || expected);
end $$;
create function tests.sees_all(variadic p_tables text[]) returns setof text language sql as $$
  select tests.sees_only(t, 'true', 'reads all of ' || t) from unnest(p_tables) as t
$$;
-- The actor sees no row, though there are some.
create function tests.sees_nothing(p_table text, p_sentence text) returns text language plpgsql as $$
declare there_are boolean;
begin
  execute format('select exists (select from %s)', p_table) into there_are;
  return tests.judge(there_are and tests.attempt('select from ' || p_table) in ('0', 'refused'), p_sentence, tests.attempt('select from ' || p_table));
end $$;

-- One verb on a table, tried on each column that can be written. It touches no row:
-- a grant is checked before the first one.
create function tests.try_verb(p_verb text, p_table text, p_column text default null) returns text[] language sql as $$
  select case p_verb
    when 'select' then array[tests.attempt('select from ' || p_table)]
    when 'delete' then array[tests.attempt('delete from ' || p_table || ' where false')]
    else (
      select coalesce(array_agg(distinct tests.attempt(case p_verb
          when 'insert' then format('insert into %s (%I) select null limit 0', p_table, attname)
          else format('update %s set %I = null where false', p_table, attname) end)), '{refused}')
      from pg_attribute
      where attrelid = p_table::regclass and attnum > 0 and not attisdropped and attidentity <> 'a' and attgenerated = ''
        and pg_column_is_updatable(attrelid, attnum, false) and attname = coalesce(p_column, attname)) end
$$;
-- Each of these tables: the verbs in `p_verbs` are granted, the others on no column at all.
create function tests.may(p_verbs text, variadic p_tables text[]) returns setof text language sql as $$
  select tests.judge(
    case when p_verbs ~ verb then not 'refused' = any (got) and array_to_string(got, ' ') ~ '^\d+$' else got = '{refused}' end,
    case when p_verbs ~ verb then 'may ' else 'cannot ' end || verb || ' on ' || t, array_to_string(got, '; '))
  from unnest(p_tables) as t, unnest(array['select', 'insert', 'update', 'delete']) as verb, lateral (select tests.try_verb(verb, t) as got) as tried
$$;
create function tests.cannot_touch(variadic p_tables text[]) returns setof text language sql as $$ select tests.may('nothing', variadic p_tables) $$;
create function tests.only_reads(variadic p_tables text[]) returns setof text language sql as $$ select tests.may('select', variadic p_tables) $$;
-- One verb is granted on these columns of a table, by name, and on no other.
create function tests.may_write_only(p_verb text, p_table text, p_columns text[], p_sentence text) returns text language sql as $$
  select tests.judge(coalesce(array_agg(attname::text order by attname), '{}') = p_columns, p_sentence, string_agg(attname, ', ' order by attname))
  from pg_attribute
  where attrelid = p_table::regclass and attnum > 0 and not attisdropped and tests.try_verb(p_verb, p_table, attname) <> '{refused}'
$$;

-- Statements under test name people too: a refusal must come from a policy, not from here.
grant usage on schema tests to anon, authenticated, service_role;
grant execute on all functions in schema tests to anon, authenticated, service_role;
