-- Group sessions offered to mentors: read by the mentor and coordinators, answered through the command.
begin;
select no_plan();
select tests.make_people();
insert into public.group_offers (id, topic_slug, mentor_id, waiting)
values (tests.id('the offer'), 'accounting', tests.id('mentor'), 6), (tests.id('another offer'), 'accounting', tests.id('deleted member'), 6);

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.group_offers');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_nothing('public.group_offers', 'does not see which mentor was asked [D13]');
select tests.denies($$ insert into public.group_offers (topic_slug, mentor_id, waiting) values ('accounting', tests.id('mentor'), 6) $$, 'offers nothing in the name of a line');
select tests.denies($$ update public.group_offers set answer = 'accepted' $$, 'accepts for no mentor');
select tests.denies($$ delete from public.group_offers $$, 'removes no offer');
select tests.rejects($$ select public.answer_group_offer(tests.id('the offer'), true) $$, 'group_offer_not_found', 'answers for nobody');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.group_offers', 'mentor_id = tests.me()', 'reads only what they were offered [D13]');
select tests.denies($$ insert into public.group_offers (topic_slug, mentor_id, waiting) values ('accounting', tests.me(), 99) $$, 'makes no offer to themselves');
select tests.denies($$ update public.group_offers set waiting = 99 $$, 'changes no offer');
select tests.denies($$ delete from public.group_offers $$, 'removes no offer');
select tests.rejects($$ select public.answer_group_offer(tests.id('the offer'), null) $$, 'accept_required', 'says yes or no');
select tests.rejects($$ select public.answer_group_offer(tests.id('another offer'), true) $$, 'group_offer_not_found', 'answers for no other mentor');
select tests.allows($$ select public.answer_group_offer(tests.id('the offer'), true) $$, 'answers in one press [D13]', 1);

-- Acting as other member
select tests.act_as('other member');
select tests.sees_nothing('public.group_offers', 'sees no offer');
select tests.denies($$ insert into public.group_offers (topic_slug, mentor_id, waiting) values ('accounting', tests.me(), 6) $$, 'makes no offer');
select tests.denies($$ update public.group_offers set answer = 'declined' $$, 'declines for no mentor');
select tests.denies($$ delete from public.group_offers $$, 'removes no offer');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.group_offers');
select tests.denies($$ insert into public.group_offers (topic_slug, mentor_id, waiting) values ('accounting', tests.id('mentor'), 6) $$, 'lets the job make offers');
select tests.denies($$ update public.group_offers set answer = 'accepted' $$, 'accepts for no mentor');
select tests.denies($$ delete from public.group_offers $$, 'removes no offer');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.group_offers');
select tests.may('select insert update delete', 'public.group_offers');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.group_offers', 'sees no offer any more');
select tests.rejects($$ select public.answer_group_offer(tests.id('another offer'), true) $$, 'account_deleted', 'answers no more');

select * from finish();
rollback;
