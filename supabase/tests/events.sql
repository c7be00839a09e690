-- Events: read by everybody until they are called off.
begin;
select no_plan();
select tests.make_people();
insert into public.events (title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, url, cancelled_at)
select 'Open evening', 'Soirée ouverte', 'Ask us anything.', 'Posez vos questions.', now() + interval '9 days', 60, 'America/Winnipeg', 'both', 'https://example.ca/open', gone from unnest(array[null, now()]) as t (gone);

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.only_reads('public.events');
select tests.sees_only('public.events', 'cancelled_at is null', 'reads what is coming up, not what was called off');

-- Acting as mentee
select tests.act_as('mentee');
select tests.only_reads('public.events');
select tests.sees_only('public.events', 'cancelled_at is null', 'reads what is coming up');

-- Acting as mentor
select tests.act_as('mentor');
select tests.only_reads('public.events');

-- Acting as other member
select tests.act_as('other member');
select tests.only_reads('public.events');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.only_reads('public.events');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.events');
select tests.may('select insert update delete', 'public.events');

select * from finish();
rollback;
