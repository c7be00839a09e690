-- Orientation: one's own, and all of it for staff; done through one command, and the gate in front of a listing.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.orientation_completions');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.orientation_completions', 'profile_id = tests.me()', 'reads only what they did themselves');
select tests.only_reads('public.orientation_completions');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.orientation_completions', 'profile_id = tests.me()', 'reads only what they did themselves, not what their mentee did');
select tests.only_reads('public.orientation_completions');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_nothing('public.orientation_completions', 'reads nothing of what others did');
select tests.only_reads('public.orientation_completions');
select tests.denies($$ insert into public.orientation_completions (profile_id, track, version) values (tests.me(), 'mentee', '2026-11') $$, 'cannot write themselves a date');
select tests.rejects($$ select public.complete_orientation('cook', '2026-11') $$, 'track_unknown', 'cannot do a track that does not exist');
select tests.rejects($$ select public.complete_orientation('mentee', '2019-01') $$, 'orientation_changed', 'cannot do an old version');
select tests.allows($$ select public.complete_orientation('manager', '2026-11') $$, 'does the third track as anyone may [TD-11]', 1);

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.orientation_completions');
select tests.only_reads('public.orientation_completions');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_all('public.orientation_completions');

-- Acting as owner
select tests.act_as('owner');
select tests.sees_all('public.orientation_completions');
select tests.only_reads('public.orientation_completions');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.orientation_completions', 'sees no person’s dates: who pays sees no person [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.orientation_completions');
select tests.may('select insert update delete', 'public.orientation_completions');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.orientation_completions', 'sees nothing, not even what they once did');

-- The gate in front of a listing
update public.mentors set conduct_accepted_at = now(), reviewed_at = now() where profile_id = tests.id('deleted member');
select throws_ok($$ update public.mentors set status = 'published' where profile_id = tests.id('deleted member') $$, 'orientation_required',
  'nobody is listed before the mentors’ orientation, not even by hand [TD-10] [GM-04]');
update public.settings set value = 'false' where key = 'mentor_orientation_required';
select lives_ok($$ update public.mentors set status = 'published' where profile_id = tests.id('deleted member') $$, 'a setting lifts it');

select * from finish();
rollback;
