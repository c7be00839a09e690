-- Profiles: ones own, never another members.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.denies($$ select from public.profiles $$, 'reads no profile [T01]');
select tests.denies($$ select from public.profile_contacts $$, 'reads no contact details [T28]');
select tests.denies_writes('public.profiles', 'city');
select tests.denies_writes('public.profile_contacts', 'phone');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.profiles $$, 'reads only their own profile [T01]', 1);
select tests.allows($$ select from public.profile_contacts $$, 'reads only their own contact details [T28]', 1);
select tests.denies_writes('public.profiles', 'city');
select tests.denies_writes('public.profile_contacts', 'phone');
select tests.denies($$ update public.profiles set role = 'owner' where id = auth.uid() $$, 'cannot raise their own role [T49]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.allows($$ select from public.profiles $$, 'reads only their own profile [T01]', 1);
select tests.allows($$ select from public.profile_contacts $$, 'reads only their own contact details [T28]', 1);
select tests.denies_writes('public.profiles', 'city');
select tests.denies_writes('public.profile_contacts', 'phone');
select tests.denies($$ update public.profiles set role = 'owner' where id = auth.uid() $$, 'cannot raise their own role [T49]');

-- Acting as other member
select tests.act_as('other member');
select tests.allows($$ select from public.profiles $$, 'reads only their own profile [T01]', 1);
select tests.allows($$ select from public.profile_contacts $$, 'reads only their own contact details [T28]', 1);
select tests.denies_writes('public.profiles', 'city');
select tests.denies_writes('public.profile_contacts', 'phone');
select tests.denies($$ update public.profiles set role = 'owner' where id = auth.uid() $$, 'cannot raise their own role [T49]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.allows($$ select from public.profiles $$, 'reads profiles', 6);
select tests.allows($$ select from public.profile_contacts $$, 'reads only their own contact details [T28]', 1);
select tests.denies_writes('public.profiles', 'city');
select tests.denies_writes('public.profile_contacts', 'phone');
select tests.denies($$ update public.profiles set role = 'owner' where id = auth.uid() $$, 'cannot raise their own role [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.profiles $$, 'reads public.profiles');
select tests.allows($$ update public.profiles set city = city $$, 'updates public.profiles');
select tests.allows($$ select from public.profile_contacts $$, 'reads public.profile_contacts');
select tests.allows($$ update public.profile_contacts set phone = phone $$, 'updates public.profile_contacts');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.denies($$ select from public.profiles $$, 'sees nothing with a token that still lives');
select tests.denies($$ select from public.profile_contacts $$, 'sees no contact details either');

select * from finish();
rollback;
