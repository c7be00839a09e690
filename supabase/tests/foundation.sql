-- Reference data: read by everyone, written by nobody but the service.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as other member
select tests.act_as('other member');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.may('select insert update delete', 'public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_all('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');
select tests.only_reads('public.provinces', 'public.languages', 'public.topic_fields', 'public.topics', 'public.settings', 'public.notification_kinds');

select * from finish();
rollback;
