-- Profiles and contact details: one’s own, never another member’s.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.profiles', 'public.profile_contacts');
select tests.denies('select public.my_account()', 'has no account to ask for');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.profiles', 'id = tests.me()', 'reads only their own profile, not even their mentor’s [T01]');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads only their own contact details, not even their mentor’s [T28]');
select tests.only_reads('public.profiles', 'public.profile_contacts');
select is(tests.answer($$ select public.my_account() ->> 'id' $$), tests.me()::text, 'mentee: is told who they are, and nobody else');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.profiles', 'id = tests.me()', 'reads only their own profile, not even their mentee’s [T01]');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads only their own contact details, not even their mentee’s [T28]');
select tests.only_reads('public.profiles', 'public.profile_contacts');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.profiles', 'id = tests.me()', 'reads only their own profile [T01]');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads only their own contact details [T28]');
select tests.only_reads('public.profiles', 'public.profile_contacts');
select tests.answer($$ select public.save_my_profile('{"display_name": "Other", "role": "owner", "status": "active", "id": "x"}') $$);
select is(role::text, 'member', 'other member: cannot raise their own role by saving a profile [T49]') from public.profiles where id = tests.id('other member');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.profiles');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads nobody else’s contact details [T28]');
select tests.only_reads('public.profiles', 'public.profile_contacts');
select tests.denies($$ update public.profiles set role = 'owner' where id = tests.me() $$, 'cannot raise their own role [T49]');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_all('public.profiles');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads nobody else’s contact details [T28]');

-- Acting as owner
select tests.act_as('owner');
select tests.sees_all('public.profiles');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads nobody else’s contact details [T28]');
select tests.only_reads('public.profiles', 'public.profile_contacts');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_only('public.profiles', 'id = tests.me()', 'reads only their own profile: who pays sees no person [T49]');
select tests.sees_only('public.profile_contacts', 'profile_id = tests.me()', 'reads nobody else’s contact details [T28]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.profiles', 'public.profile_contacts');
select tests.may('select insert update delete', 'public.profiles', 'public.profile_contacts');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.profiles', 'sees no profile with a token that still lives, whatever their role was');
select is(tests.answer('select public.my_account()'), null, 'deleted member: is nobody any more');
select tests.sees_nothing('public.profile_contacts', 'sees no contact details, not even their own');
select tests.rejects($$ select public.export_my_data() $$, 'account_deleted', 'is told that the account is gone');

select * from finish();
rollback;
