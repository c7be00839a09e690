-- Invitations: staff read them, only the service writes.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.denies($$ select from public.invitations $$, 'reads no invitation');
select tests.denies_writes('public.invitations', 'source');

-- Acting as mentee
select tests.act_as('mentee');
select tests.denies($$ select from public.invitations $$, 'reads no invitation');
select tests.denies_writes('public.invitations', 'source');

-- Acting as mentor
select tests.act_as('mentor');
select tests.denies($$ select from public.invitations $$, 'reads no invitation');
select tests.denies_writes('public.invitations', 'source');

-- Acting as other member
select tests.act_as('other member');
select tests.denies($$ select from public.invitations $$, 'reads no invitation');
select tests.denies_writes('public.invitations', 'source');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.allows($$ select from public.invitations $$, 'reads invitations', 1);
select tests.denies_writes('public.invitations', 'source');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.invitations $$, 'reads public.invitations');
select tests.allows($$ update public.invitations set source = source $$, 'updates public.invitations');

select * from finish();
rollback;
