-- What a mentee looks for: read by its owner alone, written through save_wants().
begin;
select no_plan();
select tests.make_people();
insert into public.mentee_wants (profile_id, goal, topics)
select tests.id(who), 'Weld underwater', '{welding}' from unnest(array['mentee', 'other member', 'coordinator', 'deleted member']) as who;

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.mentee_wants');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.mentee_wants', 'profile_id = tests.me()', 'reads only what they want');
select tests.denies($$ insert into public.mentee_wants (profile_id, topics) values (tests.id('mentor'), '{nursing}') $$, 'wants nothing for another');
select tests.denies($$ update public.mentee_wants set topics = '{nursing}' $$, 'changes it through the command alone');
select tests.allows($$ delete from public.mentee_wants $$, 'takes back only their own', 1);
select tests.allows($$ select public.save_wants('{"topics": ["nursing"], "languages": ["pa"]}') $$, 'says what they want', 1);
select tests.rejects($$ select public.save_wants('{"topics": null}') $$, 'topics_required', 'cannot want nothing');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.mentee_wants', 'never learns what their mentees want elsewhere');
select tests.denies($$ insert into public.mentee_wants (profile_id, topics) values (tests.me(), '{nursing}') $$, 'writes through the command alone');
select tests.denies($$ update public.mentee_wants set topics = '{accounting}' $$, 'makes nobody want what they offer');
select tests.denies($$ delete from public.mentee_wants $$, 'removes nobody’s wants');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.mentee_wants', 'profile_id = tests.me()', 'does not see what others want');
select tests.denies($$ insert into public.mentee_wants (profile_id, topics) values (tests.id('mentor'), '{nursing}') $$, 'wants nothing for another');
select tests.denies($$ update public.mentee_wants set goal = null where profile_id = tests.id('mentee') $$, 'changes nobody else’s wants');
select tests.denies($$ delete from public.mentee_wants where profile_id = tests.id('mentee') $$, 'removes nobody else’s wants');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_only('public.mentee_wants', 'profile_id = tests.me()', 'does not see what members want');
select tests.denies($$ insert into public.mentee_wants (profile_id, topics) values (tests.id('mentor'), '{nursing}') $$, 'wants nothing for another');
select tests.denies($$ update public.mentee_wants set topics = '{nursing}' $$, 'changes nobody’s wants');
select tests.denies($$ delete from public.mentee_wants where profile_id <> tests.me() $$, 'removes nobody’s wants');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.mentee_wants');
select tests.may('select insert update delete', 'public.mentee_wants');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.mentee_wants', 'sees nothing they wanted');
select tests.denies($$ delete from public.mentee_wants $$, 'removes nothing');
select tests.rejects($$ select public.save_wants('{"topics": ["nursing"]}') $$, 'account_deleted', 'wants nothing any more');

select * from finish();
rollback;
