-- Reading marks: one's own, and nobody learns what one reads.
begin;
select no_plan();
select tests.make_people();
insert into public.reading_marks (profile_id, piece) select tests.id(who), 'first-meeting' from unnest(array['mentee', 'other member', 'deleted member']) as t (who);

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.reading_marks');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.reading_marks', 'profile_id = tests.me()', 'reads only their own marks');
select tests.allows($$ insert into public.reading_marks (profile_id, piece) values (tests.me(), 'ending-well') $$, 'marks a piece', 1);
select tests.denies($$ insert into public.reading_marks (profile_id, piece) values (tests.id('mentor'), 'ending-well') $$, 'marks nothing for another');
select tests.rejects($$ insert into public.reading_marks (profile_id, piece) values (tests.me(), '<b>') $$, 'a_piece_is_named_by_its_pair', 'marks only pieces');
select tests.denies($$ update public.reading_marks set piece = 'x' $$, 'changes no mark');
select tests.allows($$ delete from public.reading_marks $$, 'takes back only their own', 1);

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.reading_marks', 'does not learn what people read');
select tests.denies($$ insert into public.reading_marks (profile_id, piece) values (tests.id('mentee'), 'ending-well') $$, 'marks nothing for a mentee');
select tests.denies($$ update public.reading_marks set piece = 'x' $$, 'changes no mark');
select tests.denies($$ delete from public.reading_marks $$, 'removes no mark');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.reading_marks', 'profile_id = tests.me()', 'reads only their own marks');
select tests.denies($$ insert into public.reading_marks (profile_id, piece) values (tests.id('mentee'), 'ending-well') $$, 'marks nothing for another');
select tests.denies($$ update public.reading_marks set piece = 'x' where profile_id = tests.id('mentee') $$, 'changes no mark of another');
select tests.denies($$ delete from public.reading_marks where profile_id = tests.id('mentee') $$, 'removes no mark of another');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.reading_marks', 'does not learn what members read');
select tests.denies($$ insert into public.reading_marks (profile_id, piece) values (tests.id('mentee'), 'ending-well') $$, 'marks nothing for a member');
select tests.denies($$ update public.reading_marks set piece = 'x' $$, 'changes no mark');
select tests.denies($$ delete from public.reading_marks $$, 'removes no mark');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.reading_marks');
select tests.may('select insert update delete', 'public.reading_marks');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.reading_marks', 'sees nothing of what they read');

select * from finish();
rollback;
