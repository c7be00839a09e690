-- Saved searches: one's own, and nobody else learns what one looks for.
begin;
select no_plan();
select tests.make_people();
insert into public.saved_searches (profile_id, name, question)
select tests.id(who), 'Welders', '{"query": "welder"}' from unnest(array['mentee', 'other member', 'deleted member']) as t (who);

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.saved_searches');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.saved_searches', 'profile_id = tests.me()', 'reads only their own searches');
select tests.allows($$ insert into public.saved_searches (profile_id, name, question) values (tests.me(), 'Nurses', '{"query": "nurse"}') $$, 'saves a search', 1);
select tests.denies($$ insert into public.saved_searches (profile_id, name, question) values (tests.id('coordinator'), 'Nurses', '{"query": "nurse"}') $$, 'saves nothing for another');
select tests.may_write_only('insert', 'public.saved_searches', '{mails,name,profile_id,question}', 'cannot choose when they were last written to');
select tests.may_write_only('update', 'public.saved_searches', '{mails,name}', 'cannot ask for more than one e-mail a week');
select tests.allows($$ update public.saved_searches set mails = true $$, 'asks for e-mails about their own only', 1);
select tests.allows($$ delete from public.saved_searches $$, 'forgets only their own', 1);

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_nothing('public.saved_searches', 'does not learn what people look for');
select tests.denies($$ insert into public.saved_searches (profile_id, name, question) values (tests.id('mentee'), 'Me', '{}') $$, 'saves no search for a mentee');
select tests.denies($$ update public.saved_searches set mails = true $$, 'has nobody written to');
select tests.denies($$ delete from public.saved_searches $$, 'removes nothing');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.saved_searches', 'profile_id = tests.me()', 'does not see what others look for');
select tests.denies($$ insert into public.saved_searches (profile_id, name, question) values (tests.id('mentee'), 'Mine', '{}') $$, 'saves nothing for another');
select tests.denies($$ update public.saved_searches set mails = true where profile_id = tests.id('mentee') $$, 'has nobody else written to');
select tests.denies($$ delete from public.saved_searches where profile_id = tests.id('mentee') $$, 'removes nothing of another');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_nothing('public.saved_searches', 'does not see what members look for');
select tests.denies($$ insert into public.saved_searches (profile_id, name, question) values (tests.id('mentee'), 'Theirs', '{}') $$, 'saves nothing for another');
select tests.denies($$ update public.saved_searches set mails = true $$, 'has nobody written to');
select tests.denies($$ delete from public.saved_searches $$, 'removes nothing');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.saved_searches');
select tests.may('select insert update delete', 'public.saved_searches');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.saved_searches', 'sees nothing they saved');
select tests.denies($$ insert into public.saved_searches (profile_id, name, question) values (tests.me(), 'Nurses', '{"query": "nurse"}') $$, 'saves nothing more');

select * from finish();
rollback;
