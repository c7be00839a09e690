-- Requests and what was said in them: the two sides, and safeguarding with a reason.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.requests', 'public.request_events');
select is(tests.answer($$ select public.before_asking() ->> 'member' $$), null, 'anonymous: a form is filled in with nobody’s profile');
select is(tests.answer($$ select public.before_asking() ->> 'orientation_due' $$), 'true', 'anonymous: has the orientation still to read [TD-10]');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.requests', $$ id in (tests.id('mentee’s request'), tests.id('elsewhere')) $$, 'reads only their own requests [MC-15]');
select tests.sees_only('public.request_events', $$ request_id in (tests.id('mentee’s request'), tests.id('elsewhere')) $$, 'reads only what was said in their own requests [MC-15]');
select tests.only_reads('public.requests', 'public.request_events');
select tests.denies($$ update public.requests set status = 'accepted' where mentee_id = tests.me() $$, 'never writes a status');

select is(tests.answer($$ select public.before_asking() -> 'member' ->> 'display_name' $$), tests.answer('select display_name from public.profiles where id = tests.me()'),
  'mentee: their form is filled in with their own profile');
select is(tests.answer($$ select (public.before_asking() ->> 'deadline_at')::timestamptz > now() + interval '13 days' $$), 'true',
  'mentee: is told the date that a request sent now would have [T22]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.requests', 'mentor_id = tests.me()', 'reads only the requests to them [MC-15]');
select tests.sees_only('public.request_events', 'request_id in (select id from public.requests where mentor_id = tests.me())', 'reads only what was said in those [MC-15]');
select tests.only_reads('public.requests', 'public.request_events');
select tests.denies($$ update public.requests set status = 'accepted' where mentor_id = tests.me() $$, 'never writes a status');
select tests.denies('select mentee_id from public.requests', 'does not read who the mentee is [D15]');
select tests.denies($$ select from public.requests where mentee_id = tests.id('other member') $$, 'cannot try whether it is somebody [D15]');
select tests.denies('select actor_id from public.request_events', 'does not read who did what [D15]');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.requests', $$ id = tests.id('other member’s request') $$, 'reads nobody else’s request, to the same mentor either [MC-15]');
select tests.sees_only('public.request_events', $$ request_id = tests.id('other member’s request') $$, 'reads nobody else’s words [MC-15]');
select tests.only_reads('public.requests', 'public.request_events');
select tests.rejects($$ select public.get_request(tests.id('mentee’s request')) $$, 'request_not_found', 'learns nothing about the request of others [MC-15]');
select tests.rejects($$ select public.staff_read_request(tests.id('mentee’s request'), 'curious') $$, 'staff_only', 'has no way in for staff [T49]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.requests', 'reads nobody’s request [MC-15]');
select tests.sees_nothing('public.request_events', 'reads nobody’s words [MC-15]');
select tests.only_reads('public.requests', 'public.request_events');
select tests.rejects($$ select public.staff_read_request(tests.id('mentee’s request'), 'curious') $$, 'staff_only', 'cannot read what people wrote, whatever the reason [MC-15]');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.requests', 'reads nobody’s request [T49]');
select tests.sees_nothing('public.request_events', 'reads nobody’s words [T49]');
select tests.rejects($$ select public.staff_read_request(tests.id('mentee’s request'), 'curious') $$, 'staff_only', 'cannot read what people wrote, whatever the reason [T49]');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_nothing('public.requests', 'reads no request without a reason [T49]');
select tests.sees_nothing('public.request_events', 'reads no words without a reason [T49]');
select tests.rejects($$ select public.staff_read_request(tests.id('mentee’s request'), ' ') $$, 'reason_required', 'is not let in without a reason [T49]');
select is(tests.answer($$ select public.staff_read_request(tests.id('mentee’s request'), 'A report came in.') ->> 'goal' $$), 'A goal long enough',
  'safeguarding: reads one request with a reason [MC-15]');
select set_eq($$ select actor_id, subject_id, reason from private.audit_log where action = 'request_read' $$,
  $$ select tests.id('safeguarding') as actor, tests.id(side) as subject, 'A report came in.' from unnest(array['mentee', 'mentor']) as t (side) $$,
  'safeguarding: that reading is logged with its reason, for both sides [T49]');
select tests.act_as('mentee');
select is(tests.answer($$ select public.export_my_data() -> 'staff_actions_about_me' -> 0 ->> 'reason' $$), 'A report came in.', 'mentee: finds it in their own data [T49]');

-- Acting as owner
select tests.act_as('owner');
select tests.sees_nothing('public.requests', 'reads no request without a reason [T49]');
select tests.sees_nothing('public.request_events', 'reads no words without a reason [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.requests', 'public.request_events');
select tests.may('select insert update delete', 'public.requests');
select tests.may('select insert', 'public.request_events');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.requests', 'sees no request, not even their own');
select tests.sees_nothing('public.request_events', 'sees no words, not even their own');
select is(tests.answer($$ select public.before_asking() ->> 'member' $$), null, 'deleted member: a form is not filled in any more');

select * from finish();
rollback;
