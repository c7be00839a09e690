-- Invitations: coordinators read them, the person invited reads their own, only the service writes.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.invitations');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_nothing('public.invitations', 'reads no list of people invited, though they are on it');
select tests.only_reads('public.invitations');
select isnt(tests.answer($$ select public.my_invitation() $$), null, 'mentee: reads the invitation to their own address');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.invitations', 'reads no invitation');
select tests.only_reads('public.invitations');
select is(tests.answer($$ select public.my_invitation() $$), null, 'mentor: has no invitation to another address');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_nothing('public.invitations', 'reads no invitation');
select tests.only_reads('public.invitations');
select tests.rejects($$ select public.answer_invitation(true) $$, 'invitation_not_found', 'takes over nobody else’s invitation');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.invitations');
select tests.only_reads('public.invitations');

-- Acting as owner
select tests.act_as('owner');
select tests.sees_all('public.invitations');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_nothing('public.invitations', 'reads no invitation: inviting is not their task [T49]');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.invitations', 'reads no invitation [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.invitations');
select tests.may('select insert update delete', 'public.invitations');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.invitations', 'reads no invitation, though they were an owner once');

select * from finish();
rollback;
