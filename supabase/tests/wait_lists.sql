-- Wait-lists: one’s own place, taken and left through the commands.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.wait_list');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.wait_list', 'profile_id = tests.me()', 'reads only their own place');
select tests.may_write_only('insert', 'public.wait_list', '{}', 'cannot choose their own place');
select tests.may_write_only('update', 'public.wait_list', '{}', 'cannot change their place');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('coordinator'), 'accounting') $$, 'puts nobody else on a list');
select tests.denies($$ delete from public.wait_list $$, 'leaves through the command alone');
select tests.allows($$ select public.join_wait_list('accounting') $$, 'joins a list', 1);
select tests.allows($$ select public.leave_wait_list('nursing') $$, 'leaves their own list', 1);
select tests.rejects($$ select public.join_wait_list('sorcery') $$, 'topic_unknown', 'waits for topics alone');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.wait_list', 'does not see who waits');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('coordinator'), 'accounting') $$, 'puts nobody on a list');
select tests.denies($$ update public.wait_list set created_at = now() $$, 'changes no list');
select tests.denies($$ delete from public.wait_list $$, 'removes nobody from a list');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.wait_list', 'profile_id = tests.me()', 'does not see who else waits');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('coordinator'), 'accounting') $$, 'puts nobody else on a list');
select tests.denies($$ update public.wait_list set created_at = now() - interval '9 years' $$, 'does not move up the list');
select tests.denies($$ delete from public.wait_list where profile_id = tests.id('mentee') $$, 'pushes nobody off the list');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.wait_list', 'does not see who waits');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('mentor'), 'accounting') $$, 'puts nobody else on a list');
select tests.denies($$ update public.wait_list set created_at = now() $$, 'changes no list');
select tests.denies($$ delete from public.wait_list $$, 'removes nobody from a list');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.wait_list');
select tests.may('select insert update delete', 'public.wait_list');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.wait_list', 'sees no list');
select tests.rejects($$ select public.join_wait_list('accounting') $$, 'account_deleted', 'joins no list');
select tests.denies($$ delete from public.wait_list $$, 'leaves no list');

select * from finish();
rollback;
