-- What two people have after a yes: agreements, goals and needs are theirs alone; what happened, staff see too.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.agreements', 'public.accommodations', 'public.relationship_events', 'public.goals');
select tests.denies($$ select public.get_relationship(tests.id('mentee’s relationship')) $$, 'reads no relationship [MC-15]');
select tests.denies($$ select public.accept_agreement(tests.id('mentee’s relationship'), 1) $$, 'agrees to nothing');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.agreements', $$ relationship_id = tests.id('mentee’s relationship') $$, 'reads only their own agreements [MC-15]');
select tests.sees_only('public.accommodations', $$ relationship_id = tests.id('mentee’s relationship') $$, 'reads what is needed in their own mentorship alone [S4-12]');
select tests.sees_only('public.relationship_events', $$ relationship_id = tests.id('mentee’s relationship') $$, 'reads what happened to their own alone [MC-15]');
select tests.sees_only('public.goals', $$ relationship_id = tests.id('mentee’s relationship') $$, 'reads only their own goals [MC-15]');
select tests.only_reads('public.agreements', 'public.accommodations', 'public.relationship_events', 'public.goals');
select tests.rejects($$ select public.accept_agreement(tests.id('mentee’s relationship'), 1) $$, 'agreement_waits_for_the_other', 'cannot date their own proposal for the other [CW-04]');
select tests.rejects($$ select public.staff_pause_relationship(tests.id('mentee’s relationship'), 'because') $$, 'staff_only', 'has no way in for staff [T49]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.agreements', 'relationship_id in (select id from public.relationships where mentor_id = tests.me())', 'reads only agreements with them [MC-15]');
select tests.sees_only('public.accommodations', 'relationship_id in (select id from public.relationships where mentor_id = tests.me())', 'reads what is needed in meetings with them [S4-12]');
select tests.sees_only('public.goals', 'relationship_id in (select id from public.relationships where mentor_id = tests.me())', 'reads only goals of theirs [MC-15]');
select tests.only_reads('public.agreements', 'public.accommodations', 'public.relationship_events', 'public.goals');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_nothing('public.agreements', 'reads nobody else’s agreement [MC-15]');
select tests.sees_nothing('public.accommodations', 'reads nobody else’s needs [S4-12]');
select tests.sees_nothing('public.relationship_events', 'reads nothing of others [MC-15]');
select tests.sees_nothing('public.goals', 'reads nobody else’s goals [MC-15]');
select tests.only_reads('public.agreements', 'public.accommodations', 'public.relationship_events', 'public.goals');
select tests.rejects($$ select public.get_relationship(tests.id('mentee’s relationship')) $$, 'relationship_not_found', 'learns nothing about the mentorship of others [MC-15]');
select tests.rejects($$ select public.accept_agreement(tests.id('mentee’s relationship'), 1) $$, 'relationship_not_found', 'agrees to nothing of others');
select tests.rejects($$ select public.drop_agreement(tests.id('mentee’s relationship'), 1) $$, 'relationship_not_found', 'drops nothing of others');
select tests.rejects($$ select public.propose_agreement(tests.id('mentee’s relationship'), 1, '{A goal long enough}', 'six_months', 'video', 'monthly') $$, 'relationship_not_found', 'proposes nothing to others');
select tests.rejects($$ select public.save_needs(tests.id('mentee’s relationship'), 'x') $$, 'relationship_not_found', 'writes nothing into others’ needs');
select tests.rejects($$ select public.reactivate_relationship(tests.id('mentee’s relationship')) $$, 'relationship_not_found', 'takes up nothing of others');
select tests.rejects($$ select public.mark_goal(tests.id(tests.id('mentee’s relationship') || ' goal'), true) $$, 'goal_not_found', 'marks no goal of others');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.agreements', 'reads no agreement [MC-15]');
select tests.sees_nothing('public.accommodations', 'reads nobody’s needs [S4-12]');
select tests.sees_nothing('public.goals', 'reads nobody’s goals [MC-15]');
select tests.sees_all('public.relationship_events');
select tests.only_reads('public.agreements', 'public.accommodations', 'public.relationship_events', 'public.goals');
select tests.rejects($$ select public.staff_pause_relationship(tests.id('mentee’s relationship'), 'because') $$, 'staff_only', 'pauses no mentorship: that is for safeguarding [T49]');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_nothing('public.agreements', 'reads no agreement [MC-15]');
select tests.sees_nothing('public.accommodations', 'reads nobody’s needs [S4-12]');
select tests.sees_all('public.relationship_events');
select tests.rejects($$ select public.staff_pause_relationship(tests.id('mentee’s relationship'), ' ') $$, 'reason_required', 'pauses nothing without a reason [T49]');
select tests.allows($$ select public.staff_pause_relationship(tests.id('mentee’s relationship'), 'A report came in.') $$, 'pauses a mentorship with a reason [T49]');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.agreements', 'reads no agreement [T49]');
select tests.sees_nothing('public.relationship_events', 'reads nothing of anybody [T49]');
select tests.sees_nothing('public.goals', 'reads nobody’s goals [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.agreements');
select tests.may('select insert update delete', 'public.agreements', 'public.accommodations', 'public.goals');
select tests.may('select insert', 'public.relationship_events');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.agreements', 'reads no agreement, not even their own');
select tests.sees_nothing('public.accommodations', 'reads nothing, not even their own');
select tests.sees_nothing('public.relationship_events', 'reads nothing, not even their own');
select tests.sees_nothing('public.goals', 'reads nothing, not even their own');
select tests.rejects($$ select public.get_relationship(tests.id('deleted member’s relationship')) $$, 'account_deleted', 'opens no mentorship any more');

select * from finish();
rollback;
