-- Saved mentors: kept for oneself, and nobody is told.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.saved_mentors');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.saved_mentors', 'profile_id = tests.me()', 'reads only whom they saved [T10]');
select tests.allows($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.me(), tests.id('deleted member'), 'dismissed') $$, 'dismisses a mentor [T10]', 1);
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('coordinator'), tests.id('mentor'), 'saved') $$, 'saves nobody for another');
select tests.allows($$ update public.saved_mentors set kind = 'dismissed' $$, 'changes only their own mind [T10]', 1);
select tests.denies($$ update public.saved_mentors set profile_id = tests.id('coordinator') $$, 'hands what they saved to nobody');
select tests.allows($$ delete from public.saved_mentors $$, 'undoes only their own [T10]', 1);

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.saved_mentors', 'never learns who saved or dismissed them [T10]');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('coordinator'), tests.me(), 'saved') $$, 'saves themselves for nobody');
select tests.denies($$ update public.saved_mentors set kind = 'saved' where mentor_id = tests.me() $$, 'cannot change that they were dismissed [T10]');
select tests.denies($$ delete from public.saved_mentors where mentor_id = tests.me() $$, 'cannot remove that they were dismissed [T10]');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.saved_mentors', 'profile_id = tests.me()', 'does not see whom others saved [T10]');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('coordinator'), tests.id('mentor'), 'saved') $$, 'saves nobody for another');
select tests.denies($$ update public.saved_mentors set kind = 'dismissed' where profile_id = tests.id('mentee') $$, 'changes nobody else’s mind');
select tests.denies($$ delete from public.saved_mentors where profile_id = tests.id('mentee') $$, 'undoes nothing of another');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.saved_mentors', 'does not see whom people saved [T10]');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('mentor'), tests.id('mentor'), 'saved') $$, 'saves nobody for another');
select tests.denies($$ update public.saved_mentors set kind = 'dismissed' $$, 'changes nobody’s mind');
select tests.denies($$ delete from public.saved_mentors $$, 'undoes nothing of another');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.saved_mentors');
select tests.may('select insert update delete', 'public.saved_mentors');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.saved_mentors', 'sees nothing they saved');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.me(), tests.me(), 'saved') $$, 'saves nobody');
select tests.denies($$ update public.saved_mentors set kind = 'dismissed' $$, 'changes nothing they saved');
select tests.denies($$ delete from public.saved_mentors $$, 'removes nothing they saved');

-- What the mentor is told
select tests.act_as('mentee');
select tests.answer($$ update public.saved_mentors set kind = 'dismissed' returning kind $$);
select tests.act_as('mentor');
select tests.sees_only('public.notifications', $$ profile_id = tests.me() and type = 'draft_waiting' $$, 'is told nothing when somebody dismisses them [T10]');

select * from finish();
rollback;
