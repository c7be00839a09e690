-- Mentor profiles: the public reads the listing, the table is the mentors own.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.denies($$ select from public.mentors $$, 'reads no mentor profile of another');
select tests.denies($$ select from public.mentor_topics $$, 'reads no topics of another');
select tests.denies_writes('public.mentors', 'slug');
select tests.denies_writes('public.mentor_topics', 'topic_slug');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');
select tests.denies($$ update public.mentors set status = 'published' $$, 'cannot publish anyone [T17]');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.denies($$ select from public.mentors $$, 'reads no mentor profile of another');
select tests.denies($$ select from public.mentor_topics $$, 'reads no topics of another');
select tests.denies_writes('public.mentors', 'slug');
select tests.denies_writes('public.mentor_topics', 'topic_slug');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');
select tests.denies($$ update public.mentors set status = 'published' $$, 'cannot publish anyone [T17]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.allows($$ select from public.mentors $$, 'reads their own mentor profile', 1);
select tests.allows($$ select from public.mentor_topics $$, 'reads their own topics', 1);
select tests.denies_writes('public.mentors', 'slug');
select tests.denies_writes('public.mentor_topics', 'topic_slug');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');
select tests.denies($$ update public.mentors set status = 'published' $$, 'cannot publish anyone [T17]');

-- Acting as other member
select tests.act_as('other member');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.denies($$ select from public.mentors $$, 'reads no mentor profile of another');
select tests.denies($$ select from public.mentor_topics $$, 'reads no topics of another');
select tests.denies_writes('public.mentors', 'slug');
select tests.denies_writes('public.mentor_topics', 'topic_slug');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');
select tests.denies($$ update public.mentors set status = 'published' $$, 'cannot publish anyone [T17]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.allows($$ select from public.mentors $$, 'reads mentor profiles', 1);
select tests.allows($$ select from public.mentor_topics $$, 'reads topics', 1);
select tests.denies_writes('public.mentors', 'slug');
select tests.denies_writes('public.mentor_topics', 'topic_slug');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');
select tests.denies($$ update public.mentors set status = 'published' $$, 'cannot publish anyone [T17]');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.published_mentors $$, 'reads published mentors [T01]', 1);
select tests.allows($$ select from public.mentors $$, 'reads public.mentors');
select tests.allows($$ update public.mentors set max_active = max_active $$, 'updates public.mentors');
select tests.allows($$ select from public.mentor_topics $$, 'reads public.mentor_topics');
select tests.allows($$ update public.mentor_topics set position = position $$, 'updates public.mentor_topics');
select tests.denies($$ update private.mentor_listings set city = city $$, 'cannot write the listing');

select columns_are('public', 'published_mentors', array['id', 'slug', 'display_name', 'headline_en', 'headline_fr', 'bio_en', 'bio_fr', 'helps_en', 'helps_fr',
  'topics', 'languages', 'province_code', 'city', 'time_zone', 'formats', 'durations', 'usual_times', 'pricing', 'price_cents', 'currency', 'max_active',
  'places_open', 'open_from', 'open_until', 'reply_hours', 'reply_sample', 'answered_in_time', 'answers_due', 'published_at', 'updated_at', 'is_open'],
  'the public listing has these columns and no other [T28]');

select * from finish();
rollback;
