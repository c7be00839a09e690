-- Notifications and switches: one’s own, and of a notification only the mark that it was read.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch('public.notifications', 'public.notification_preferences');

-- Acting as mentee
select tests.act_as('mentee');
select tests.sees_only('public.notifications', 'profile_id = tests.me()', 'reads only their own notifications');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own as read', 1);
select tests.may_write_only('update', 'public.notifications', '{read_at}', 'writes nothing of a notification but the mark');
select tests.may_write_only('insert', 'public.notifications', '{}', 'writes no notification to themselves');
select tests.denies($$ delete from public.notifications $$, 'deletes no notification');
select tests.sees_only('public.notification_preferences', 'profile_id = tests.me()', 'reads only their own switches [T15]');
select tests.allows($$ insert into public.notification_preferences values (tests.me(), 'waiting', 'email', false) $$, 'adds a switch [T15]', 1);
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentor'), 'waiting', 'email', false) $$, 'adds no switch for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch [T15]', 1);
select tests.denies($$ update public.notification_preferences set profile_id = tests.id('mentor'), kind = 'waiting' $$, 'hands no switch to another');
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);
select tests.rejects($$ insert into public.notification_preferences values (tests.me(), 'safety', 'email', false) $$, 'requests_safety_and_account_always_arrive', 'cannot switch off what concerns their safety [T15]');

-- Acting as mentor
select tests.act_as('mentor');
select tests.sees_only('public.notifications', 'profile_id = tests.me()', 'reads only their own notifications');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own as read', 1);
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (tests.id('mentee'), 'tips', 'x') $$, 'writes no notification to anyone');
select tests.denies($$ delete from public.notifications $$, 'deletes no notification');
select tests.sees_only('public.notification_preferences', 'profile_id = tests.me()', 'reads only their own switches [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentee'), 'waiting', 'email', false) $$, 'adds no switch for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch', 1);
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);

-- Acting as other member
select tests.act_as('other member');
select tests.sees_only('public.notifications', 'profile_id = tests.me()', 'reads only their own notifications');
select tests.denies($$ update public.notifications set read_at = now() where profile_id = tests.id('mentee') $$, 'marks nobody else’s as read');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (tests.me(), 'tips', 'x') $$, 'writes no notification');
select tests.denies($$ delete from public.notifications $$, 'deletes no notification');
select tests.sees_only('public.notification_preferences', 'profile_id = tests.me()', 'reads nobody else’s switches [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentee'), 'waiting', 'email', false) $$, 'adds no switch for another');
select tests.denies($$ update public.notification_preferences set enabled = true where profile_id = tests.id('mentee') $$, 'moves nobody else’s switch');
select tests.denies($$ delete from public.notification_preferences where profile_id = tests.id('mentee') $$, 'removes nobody else’s switch');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.sees_only('public.notifications', 'profile_id = tests.me()', 'reads what nobody else was told');
select tests.denies($$ update public.notifications set read_at = now() where profile_id <> tests.me() $$, 'marks nobody else’s as read');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (tests.id('mentee'), 'tips', 'x') $$, 'writes to people through commands alone');
select tests.denies($$ delete from public.notifications $$, 'deletes no notification');
select tests.sees_only('public.notification_preferences', 'profile_id = tests.me()', 'reads nobody else’s switches');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentee'), 'waiting', 'email', false) $$, 'switches nothing off for another');
select tests.denies($$ update public.notification_preferences set enabled = true where profile_id <> tests.me() $$, 'moves nobody else’s switch');
select tests.denies($$ delete from public.notification_preferences where profile_id <> tests.me() $$, 'removes nobody else’s switch');

-- Acting as service role
select tests.act_as('service role');
select tests.sees_all('public.notifications', 'public.notification_preferences');
select tests.may('select insert update delete', 'public.notifications', 'public.notification_preferences');

-- Acting as deleted member
select tests.act_as('deleted member');
select tests.sees_nothing('public.notifications', 'sees no notification, not even their own');
select tests.denies($$ update public.notifications set read_at = now() $$, 'marks nothing as read');
select tests.sees_nothing('public.notification_preferences', 'sees no switch, not even their own');
select tests.denies($$ insert into public.notification_preferences values (tests.me(), 'waiting', 'email', false) $$, 'adds no switch');
select tests.denies($$ update public.notification_preferences set enabled = true $$, 'moves no switch');
select tests.denies($$ delete from public.notification_preferences $$, 'removes no switch');

select * from finish();
rollback;
