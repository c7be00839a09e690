-- Requests, what happened to them, and relationships: the two sides only.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.denies($$ select from public.requests $$, 'reads nobody elses request [MC-15]');
select tests.denies($$ select from public.request_events $$, 'reads nobody elses words [MC-15]');
select tests.denies($$ select from public.relationships $$, 'sees no relationship of others');
select tests.denies_writes('public.requests', 'goal');
select tests.denies_writes('public.request_events', 'note');
select tests.denies_writes('public.relationships', 'ended_at');
select tests.denies($$ update public.requests set status = 'accepted' $$, 'never writes a status');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.requests $$, 'reads their request', 1);
select tests.allows($$ select from public.request_events $$, 'reads what happened to it', 1);
select tests.allows($$ select from public.relationships $$, 'reads their relationship', 1);
select tests.denies_writes('public.requests', 'goal');
select tests.denies_writes('public.request_events', 'note');
select tests.denies_writes('public.relationships', 'ended_at');
select tests.denies($$ update public.requests set status = 'accepted' $$, 'never writes a status');

-- Acting as mentor
select tests.act_as('mentor');
select tests.allows($$ select from public.requests $$, 'reads their request', 1);
select tests.allows($$ select from public.request_events $$, 'reads what happened to it', 1);
select tests.allows($$ select from public.relationships $$, 'reads their relationship', 1);
select tests.denies_writes('public.requests', 'goal');
select tests.denies_writes('public.request_events', 'note');
select tests.denies_writes('public.relationships', 'ended_at');
select tests.denies($$ update public.requests set status = 'accepted' $$, 'never writes a status');

-- Acting as other member
select tests.act_as('other member');
select tests.denies($$ select from public.requests $$, 'reads nobody elses request [MC-15]');
select tests.denies($$ select from public.request_events $$, 'reads nobody elses words [MC-15]');
select tests.denies($$ select from public.relationships $$, 'sees no relationship of others');
select tests.denies_writes('public.requests', 'goal');
select tests.denies_writes('public.request_events', 'note');
select tests.denies_writes('public.relationships', 'ended_at');
select tests.denies($$ update public.requests set status = 'accepted' $$, 'never writes a status');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.denies($$ select from public.requests $$, 'reads nobody elses request [MC-15]');
select tests.denies($$ select from public.request_events $$, 'reads nobody elses words [MC-15]');
select tests.allows($$ select from public.relationships $$, 'sees that a relationship is', 1);
select tests.denies_writes('public.requests', 'goal');
select tests.denies_writes('public.request_events', 'note');
select tests.denies_writes('public.relationships', 'ended_at');
select tests.denies($$ update public.requests set status = 'accepted' $$, 'never writes a status');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.requests $$, 'reads public.requests');
select tests.allows($$ update public.requests set goal = goal $$, 'updates public.requests');
select tests.allows($$ select from public.relationships $$, 'reads public.relationships');
select tests.allows($$ update public.relationships set ended_at = ended_at $$, 'updates public.relationships');
select tests.allows($$ select from public.request_events $$, 'reads events');
select tests.denies($$ delete from public.request_events $$, 'cannot delete what happened');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.denies($$ select from public.requests $$, 'reads no request without a reason [T49]');
select tests.allows($$ select public.staff_read_request(tests.id('request'), 'a report came in') $$, 'reads one request with a reason [T49]');

-- Acting as coordinator
select tests.act_as('coordinator');
select throws_ok($$ select tests.attempt('select public.staff_read_request(tests.id(''request''), ''curious'')') $$, 'staff_only', 'coordinator: cannot read what people wrote, whatever the reason [MC-15]');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.denies($$ select from public.requests $$, 'sees no request');

select * from finish();
rollback;
