-- Feedback: what people say is for staff alone.
begin;
select no_plan();
select tests.make_people();
insert into public.feedback (kind, note, locale) values ('idea', 'More nurses, please', 'en');

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.feedback');

-- Acting as mentee
select tests.act_as('mentee');
select tests.only_reads('public.feedback');
select tests.sees_nothing('public.feedback', 'does not read what others say');

-- Acting as mentor
select tests.act_as('mentor');
select tests.only_reads('public.feedback');
select tests.sees_nothing('public.feedback', 'does not read what others say');

-- Acting as other member
select tests.act_as('other member');
select tests.only_reads('public.feedback');
select tests.sees_nothing('public.feedback', 'does not read what others say');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.only_reads('public.feedback');
select tests.sees_all('public.feedback');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.feedback');
select tests.may('select insert update delete', 'public.feedback');

select * from finish();
rollback;
