-- Relationships: both sides read theirs, coordinators that it is; contact details come with acceptance.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.relationships');
select tests.denies($$ select public.relationship_contact(tests.id('mentee’s relationship')) $$, 'gets nobody’s contact details [T28]');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.relationships', 'mentee_id = tests.me()', 'reads only their own relationships [MC-15]');
select tests.only_reads('public.relationships');
select is(tests.answer($$ select public.relationship_contact(tests.id('mentee’s relationship')) ->> 'email' $$), 'mentor@example.ca', 'mentee: gets the mentor’s address after acceptance [T28]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.relationships', 'mentor_id = tests.me()', 'reads only their own relationships [MC-15]');
select tests.only_reads('public.relationships');
select is(tests.answer($$ select public.relationship_contact(tests.id('mentee’s relationship')) ->> 'phone' $$), '+12045550100', 'mentor: gets the mentee’s phone after acceptance [T28]');
select is(tests.answer($$ select public.get_request(tests.id('other member’s request')) -> 'mentee' ->> 'name' $$), 'O. M.', 'mentor: sees initials before acceptance [T28]');
select unalike(tests.answer($$ select public.get_request(tests.id('other member’s request')) $$), '%@example.ca%', 'mentor: sees no address before acceptance [T28]');
select unalike(tests.answer($$ select public.list_requests('mentor') $$), '%Surname%', 'mentor: sees no surname in the list of requests [T28]');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_nothing('public.relationships', 'has none before acceptance and sees none of others [MC-15]');
select tests.only_reads('public.relationships');
select tests.rejects($$ select public.relationship_contact(tests.id('mentee’s relationship')) $$, 'relationship_not_found', 'gets nobody’s contact details [T28]');
select tests.rejects($$ select public.relationship_contact(tests.id('other member’s request')) $$, 'relationship_not_found', 'gets nobody’s contact details by a request that waits [T28]');

-- The same two, once the mentor has said yes
select tests.act_as('mentor');
select tests.answer($$ select public.accept_request(tests.id('other member’s request')) $$);
select is(tests.answer($$ select public.get_request(tests.id('other member’s request')) -> 'mentee' ->> 'name' $$), 'Other Member', 'mentor: reads the name after acceptance [T28]');
select tests.act_as('other member');
select tests.sees_only('public.relationships', 'mentee_id = tests.me()', 'reads only their own relationship after acceptance [MC-15]');
select is(tests.answer($$ select public.relationship_contact(id) ->> 'email' from public.relationships $$), 'mentor@example.ca', 'other member: gets the mentor’s address after acceptance [T28]');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.relationships');
select tests.only_reads('public.relationships');
select tests.rejects($$ select public.relationship_contact(tests.id('mentee’s relationship')) $$, 'relationship_not_found', 'gets nobody’s contact details [T28]');

-- Acting as safeguarding
select tests.act_as('safeguarding');
select tests.sees_all('public.relationships');

-- Acting as funder
select tests.act_as('funder');
select tests.sees_nothing('public.relationships', 'sees no relationship [T49]');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.relationships');
select tests.may('select insert update delete', 'public.relationships');
select tests.denies($$ select public.relationship_contact(tests.id('mentee’s relationship')) $$, 'is nobody’s other side and gets no contact details [T28]');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.relationships', 'sees no relationship, not even their own');
select tests.rejects($$ select public.relationship_contact(tests.id('deleted member’s relationship')) $$, 'account_deleted', 'gets no contact details any more [T28]');

select * from finish();
rollback;
