-- Mentor profiles: the public reads the listing, the tables are the mentor’s own.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.sees_all('public.published_mentors');
select tests.cannot_touch('public.mentors', 'public.mentor_topics');
select tests.only_reads('public.published_mentors', 'private.mentor_listings');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_all('public.published_mentors');
select tests.sees_nothing('public.mentors', 'reads their mentor in the public listing alone [T01]');
select tests.sees_nothing('public.mentor_topics', 'reads topics in the public listing alone');
select tests.only_reads('public.mentors', 'public.mentor_topics', 'public.published_mentors', 'private.mentor_listings');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_all('public.published_mentors');
select tests.sees_only('public.mentors', 'profile_id = tests.me()', 'reads only their own mentor profile');
select tests.sees_only('public.mentor_topics', 'mentor_id = tests.me()', 'reads only their own topics');
select tests.only_reads('public.mentors', 'public.mentor_topics', 'public.published_mentors', 'private.mentor_listings');
select tests.denies($$ update public.mentors set max_active = 20 where profile_id = tests.me() $$, 'changes their caps through a command alone [T19]');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_all('public.published_mentors');
select tests.sees_nothing('public.mentors', 'reads no mentor profile but the public listing [T01]');
select tests.sees_nothing('public.mentor_topics', 'reads no topics but the public listing');
select tests.only_reads('public.mentors', 'public.mentor_topics', 'public.published_mentors', 'private.mentor_listings');
select tests.answer($$ select public.save_mentor_profile('{"formats": ["video"], "durations": ["one_meeting"], "status": "published", "reviewed_at": "2026-01-01"}') $$);
select is(status::text, 'draft', 'other member: cannot publish themselves by saving a profile [T17]') from public.mentors where profile_id = tests.id('other member');
select tests.rejects($$ select public.review_mentor(tests.me(), 'approve') $$, 'staff_only', 'cannot approve themselves [T17]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.published_mentors', 'public.mentors', 'public.mentor_topics');
select tests.only_reads('public.mentors', 'public.mentor_topics', 'public.published_mentors', 'private.mentor_listings');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_all('public.mentors', 'public.mentor_topics');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.mentors', 'reads the public listing alone [T49]');
select tests.sees_nothing('public.mentor_topics', 'reads topics in the public listing alone [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.published_mentors', 'public.mentors', 'public.mentor_topics');
select tests.may('select insert update delete', 'public.mentors', 'public.mentor_topics');
select tests.only_reads('public.published_mentors', 'private.mentor_listings');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.mentors', 'sees no mentor profile, not even their own');
select tests.sees_nothing('public.mentor_topics', 'sees no topics, not even their own');

-- Whoever reads it
select set_eq(
  $$select attname from pg_attribute where attrelid = 'public.published_mentors'::regclass and attnum > 0$$,
  $$select attname from pg_attribute where attrelid = 'private.mentor_listings'::regclass and attnum > 0 and not attisdropped union select 'is_open'$$,
  'the public listing shows the row that is made for the public and whether its mentor is open, and nothing else [T28]');
select set_eq('select slug from public.published_mentors', array['mentor'], 'a mentor nobody approved is not in the public listing [T17]');

select * from finish();
rollback;
