-- Stories: one’s own, written by sharing it, and read by coordinators.
begin;
select no_plan();
select tests.make_people();
insert into public.stories (profile_id, side, words, locale, shown_name, status, consent_version)
select tests.id(who), 'mentee', repeat('It helped me. ', 5), 'en', 'initials', 'published', '2026-11' from unnest(array['mentee', 'other member', 'deleted member']) as t (who);

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.stories');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.stories', 'profile_id = tests.me()', 'reads their own story alone');
select tests.denies($$ select decided_by from public.stories $$, 'does not learn who decided');
select tests.denies($$ insert into public.stories (profile_id, side, words, locale, shown_name, consent_version) values (tests.me(), 'mentee', repeat('x', 50), 'en', 'none', '1') $$, 'writes no story but by sharing it');
select tests.denies($$ update public.stories set status = 'published' $$, 'publishes nothing');
select tests.denies($$ delete from public.stories $$, 'erases no record of a consent');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.stories', 'does not read the stories that others sent');
select tests.denies($$ insert into public.stories (profile_id) values (tests.id('mentee')) $$, 'writes no story for another');
select tests.denies($$ update public.stories set words = '' $$, 'changes no story');
select tests.denies($$ delete from public.stories $$, 'removes no story');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.stories', 'profile_id = tests.me()', 'reads their own story alone');
select tests.denies($$ insert into public.stories (profile_id) values (tests.id('mentee')) $$, 'writes no story for another');
select tests.denies($$ update public.stories set words = '' where profile_id = tests.id('mentee') $$, 'changes no story of another');
select tests.denies($$ delete from public.stories $$, 'removes no story');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.stories');
select tests.denies($$ insert into public.stories (profile_id) values (tests.id('mentee')) $$, 'writes no story for a member');
select tests.denies($$ update public.stories set words = 'Better words than theirs, long enough to stand.' $$, 'changes nobody’s words');
select tests.denies($$ delete from public.stories $$, 'erases no record of a consent');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.stories');
select tests.may('select insert update delete', 'public.stories');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.stories', 'sees nothing of their story any more');
select tests.rejects($$ select public.withdraw_story() $$, 'account_deleted', 'is gone, and the story with them');

select * from finish();
rollback;
