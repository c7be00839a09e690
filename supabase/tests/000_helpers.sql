-- What the policy tests share: people with fixed ids, a way to act as one of them,
-- and assertions that try a statement under row-level security.

create schema if not exists tests;

create function tests.id(p_who text) returns uuid language sql immutable as $$
  select case p_who
    when 'mentee' then '10000000-0000-4000-8000-000000000001' when 'mentor' then '10000000-0000-4000-8000-000000000002'
    when 'other member' then '10000000-0000-4000-8000-000000000003' when 'coordinator' then '10000000-0000-4000-8000-000000000004'
    when 'safeguarding' then '10000000-0000-4000-8000-000000000005' when 'deleted member' then '10000000-0000-4000-8000-000000000006'
    when 'request' then '20000000-0000-4000-8000-000000000001' when 'relationship' then '30000000-0000-4000-8000-000000000001'
  end::uuid
$$;

-- A mentee, their mentor with one open request and one relationship, and four bystanders.
create function tests.make_people() returns void language plpgsql as $$
declare who text;
begin
  foreach who in array array['mentee', 'mentor', 'other member', 'coordinator', 'safeguarding', 'deleted member'] loop
    insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data, created_at, updated_at)
    values (tests.id(who), 'authenticated', 'authenticated', replace(who, ' ', '.') || '@example.ca', now(), '{}', now(), now());
    update public.profiles set display_name = 'Ann ' || initcap(who), province_code = 'MB', languages = '{en}' where id = tests.id(who);
    insert into public.profile_contacts (profile_id, full_name, phone) values (tests.id(who), 'Ann Surname', '+12045550100');
    insert into public.notifications (profile_id, type, key) values (tests.id(who), 'draft_waiting', 'made for the test');
    insert into public.notification_preferences (profile_id, kind, channel, enabled) values (tests.id(who), 'tips', 'email', false);
  end loop;
  update public.profiles set role = 'coordinator' where id = tests.id('coordinator');
  update public.profiles set role = 'safeguarding' where id = tests.id('safeguarding');
  insert into public.mentors (profile_id, slug, status, headline_en, bio_en, formats, durations, conduct_version, conduct_accepted_at,
    orientation_version, orientation_done_at, submitted_at, reviewed_at, published_at, max_active, max_pending, weekly_cap)
  values (tests.id('mentor'), 'ann-mentor', 'published', 'Welder', repeat('I weld. ', 15), '{video}', '{one_meeting}', '1', now(), '1', now(), now(), now(), now(), 5, 5, 5);
  insert into public.mentor_topics (mentor_id, topic_slug, position) values (tests.id('mentor'), 'accounting', 1);
  insert into public.requests (id, mentee_id, mentor_id, status, goal, background, why, duration, format, deadline_at, ended_at)
  values (tests.id('request'), tests.id('mentee'), tests.id('mentor'), 'accepted', 'A goal long enough', 'A background long enough', 'A reason long enough', 'one_meeting', 'video', now() + interval '9 days', now());
  insert into public.request_events (request_id, command, actor_id, to_status) values (tests.id('request'), 'send', tests.id('mentee'), 'sent');
  insert into public.relationships (id, request_id, mentor_id, mentee_id) values (tests.id('relationship'), tests.id('request'), tests.id('mentor'), tests.id('mentee'));
  insert into public.blocks (blocker_id, blocked_id) values (tests.id('mentee'), tests.id('other member'));
  insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('mentee'), tests.id('mentor'), 'saved');
  insert into public.wait_list (profile_id, topic_slug) values (tests.id('mentee'), 'nursing');
  insert into public.reports (reporter_id, subject_kind, subject_id, reason) values (tests.id('mentee'), 'profile', tests.id('mentor'), 'other');
  insert into public.invitations (email, person, mentor, source) values ('someone@example.ca', '{}', '{}', 'test.csv');
  update public.profiles set status = 'deleted' where id = tests.id('deleted member');
end $$;

-- From here on, statements under test run as this person.
create function tests.act_as(p_who text) returns void language sql as $$ select set_config('tests.actor', p_who, false) $$;

-- Runs one statement as the actor. Returns how many rows it touched, or 'refused' for 42501;
-- whatever it wrote is undone.
create function tests.attempt(p_sql text) returns text language plpgsql as $$
declare
  who text := current_setting('tests.actor');
  role_name text := case who when 'anonymous' then 'anon' when 'service role' then 'service_role' else 'authenticated' end;
  sub text := case when role_name = 'authenticated' then tests.id(who)::text else '' end;
  touched bigint;
begin
  begin
    perform set_config('request.jwt.claim.sub', sub, true), set_config('request.jwt.claim.role', role_name, true),
            set_config('request.jwt.claims', jsonb_build_object('sub', sub, 'role', role_name)::text, true);
    perform set_config('role', role_name, true);
    execute p_sql;
    get diagnostics touched = row_count;
    raise exception using errcode = 'PT000', message = touched::text;
  exception
    when sqlstate 'PT000' then return sqlerrm;
    when insufficient_privilege then return 'refused';
  end;
end $$;

create function tests.denies(p_sql text, p_title text) returns text language sql as $$
  select ok(tests.attempt(p_sql) in ('refused', '0'), current_setting('tests.actor') || ': ' || p_title)
$$;
create function tests.allows(p_sql text, p_title text, p_rows integer default null) returns text language sql as $$
  select ok(got <> 'refused' and got::int > 0 and (p_rows is null or got::int = p_rows), current_setting('tests.actor') || ': ' || p_title)
  from (select tests.attempt(p_sql) as got) as tried
$$;

-- The three writes that no client may do on a table; `p_column` is any column of it.
create function tests.denies_writes(p_table text, p_column text) returns setof text language plpgsql as $$
begin
  return next tests.denies(format('insert into %s (%I) values (null)', p_table, p_column), 'cannot insert into ' || p_table);
  return next tests.denies(format('update %s set %I = %I', p_table, p_column, p_column), 'cannot update ' || p_table);
  return next tests.denies(format('delete from %s', p_table), 'cannot delete from ' || p_table);
end $$;

-- Statements under test name people too: a refusal must come from a policy, not from here.
grant usage on schema tests to anon, authenticated, service_role;
grant execute on all functions in schema tests to anon, authenticated, service_role;
