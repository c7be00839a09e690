-- Reports and blocks: who sends one reads it, who it is about never does.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.reports', 'public.blocks');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.reports', 'reporter_id = tests.me()', 'reads only what they reported [T39]');
select tests.sees_only('public.blocks', 'blocker_id = tests.me()', 'reads only whom they blocked [T39]');
select tests.denies('select blocked_id from public.blocks', 'reads no id of whom they blocked [D15]');
select tests.only_reads('public.reports', 'public.blocks');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.reports', 'never sees that they were reported [T39]');
select tests.sees_nothing('public.blocks', 'sees no block of others [T39]');
select tests.only_reads('public.reports', 'public.blocks');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.reports', 'reporter_id = tests.me()', 'does not see what others reported [T39]');
select tests.sees_only('public.blocks', 'blocker_id = tests.me()', 'does not see whom others blocked [T39]');
select tests.only_reads('public.reports', 'public.blocks');
select tests.rejects($$ select public.resolve_report((select id from public.reports), 'Settled.') $$, 'staff_only', 'cannot close a report, not even their own [T39]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.reports');
select tests.sees_nothing('public.blocks', 'sees no block, not even of themselves [T39]');
select tests.only_reads('public.reports', 'public.blocks');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_all('public.reports');
select tests.sees_nothing('public.blocks', 'sees nobody’s block [T39]');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.reports', 'sees no report [T49]');
select tests.sees_nothing('public.blocks', 'sees nobody’s block [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.reports', 'public.blocks');
select tests.may('select insert update delete', 'public.reports', 'public.blocks');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.reports', 'sees no report, not even their own');
select tests.sees_nothing('public.blocks', 'sees no block, not even their own');

select * from finish();
rollback;
