-- Reference data: read by everyone, written by nobody but the service.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.denies_writes('public.provinces', 'code');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.denies_writes('public.languages', 'code');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.denies_writes('public.topic_fields', 'slug');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.denies_writes('public.topics', 'slug');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.denies_writes('public.settings', 'key');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.denies_writes('public.notification_kinds', 'kind');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.denies_writes('public.provinces', 'code');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.denies_writes('public.languages', 'code');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.denies_writes('public.topic_fields', 'slug');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.denies_writes('public.topics', 'slug');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.denies_writes('public.settings', 'key');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.denies_writes('public.notification_kinds', 'kind');

-- Acting as mentor
select tests.act_as('mentor');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.denies_writes('public.provinces', 'code');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.denies_writes('public.languages', 'code');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.denies_writes('public.topic_fields', 'slug');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.denies_writes('public.topics', 'slug');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.denies_writes('public.settings', 'key');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.denies_writes('public.notification_kinds', 'kind');

-- Acting as other member
select tests.act_as('other member');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.denies_writes('public.provinces', 'code');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.denies_writes('public.languages', 'code');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.denies_writes('public.topic_fields', 'slug');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.denies_writes('public.topics', 'slug');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.denies_writes('public.settings', 'key');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.denies_writes('public.notification_kinds', 'kind');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.denies_writes('public.provinces', 'code');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.denies_writes('public.languages', 'code');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.denies_writes('public.topic_fields', 'slug');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.denies_writes('public.topics', 'slug');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.denies_writes('public.settings', 'key');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.denies_writes('public.notification_kinds', 'kind');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.provinces $$, 'reads public.provinces');
select tests.allows($$ update public.provinces set code = code $$, 'updates public.provinces');
select tests.allows($$ select from public.languages $$, 'reads public.languages');
select tests.allows($$ update public.languages set code = code $$, 'updates public.languages');
select tests.allows($$ select from public.topic_fields $$, 'reads public.topic_fields');
select tests.allows($$ update public.topic_fields set slug = slug $$, 'updates public.topic_fields');
select tests.allows($$ select from public.topics $$, 'reads public.topics');
select tests.allows($$ update public.topics set slug = slug $$, 'updates public.topics');
select tests.allows($$ select from public.settings $$, 'reads public.settings');
select tests.allows($$ update public.settings set key = key $$, 'updates public.settings');
select tests.allows($$ select from public.notification_kinds $$, 'reads public.notification_kinds');
select tests.allows($$ update public.notification_kinds set kind = kind $$, 'updates public.notification_kinds');

select * from finish();
rollback;
