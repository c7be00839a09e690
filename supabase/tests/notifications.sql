-- Notifications and switches: ones own, and only the read mark is theirs to write.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.denies($$ select from public.notifications $$, 'reads no notification');
select tests.denies_writes('public.notifications', 'key');
select tests.denies($$ select from public.notification_preferences $$, 'reads no switch');
select tests.denies_writes('public.notification_preferences', 'channel');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.notifications where profile_id = auth.uid() $$, 'reads their own notifications');
select tests.denies($$ select from public.notifications where profile_id <> auth.uid() $$, 'reads nobody else’s');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own read', 1);
select tests.denies($$ update public.notifications set type = 'request_received' $$, 'changes nothing but the mark');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (auth.uid(), 'tips', 'x') $$, 'makes no notification');
select tests.denies($$ delete from public.notifications $$, 'deletes none');
select tests.allows($$ select from public.notification_preferences $$, 'reads only their own switches [T15]', 1);
select tests.allows($$ insert into public.notification_preferences values (auth.uid(), 'waiting', 'email', false) $$, 'adds a switch [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentor'), 'waiting', 'email', false) $$, 'adds none for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch', 1);
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);

-- Acting as mentor
select tests.act_as('mentor');
select tests.allows($$ select from public.notifications where profile_id = auth.uid() $$, 'reads their own notifications');
select tests.denies($$ select from public.notifications where profile_id <> auth.uid() $$, 'reads nobody else’s');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own read', 1);
select tests.denies($$ update public.notifications set type = 'request_received' $$, 'changes nothing but the mark');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (auth.uid(), 'tips', 'x') $$, 'makes no notification');
select tests.denies($$ delete from public.notifications $$, 'deletes none');
select tests.allows($$ select from public.notification_preferences $$, 'reads only their own switches [T15]', 1);
select tests.allows($$ insert into public.notification_preferences values (auth.uid(), 'waiting', 'email', false) $$, 'adds a switch [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentee'), 'waiting', 'email', false) $$, 'adds none for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch', 1);
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);

-- Acting as other member
select tests.act_as('other member');
select tests.allows($$ select from public.notifications where profile_id = auth.uid() $$, 'reads their own notifications');
select tests.denies($$ select from public.notifications where profile_id <> auth.uid() $$, 'reads nobody else’s');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own read', 1);
select tests.denies($$ update public.notifications set type = 'request_received' $$, 'changes nothing but the mark');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (auth.uid(), 'tips', 'x') $$, 'makes no notification');
select tests.denies($$ delete from public.notifications $$, 'deletes none');
select tests.allows($$ select from public.notification_preferences $$, 'reads only their own switches [T15]', 1);
select tests.allows($$ insert into public.notification_preferences values (auth.uid(), 'waiting', 'email', false) $$, 'adds a switch [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentor'), 'waiting', 'email', false) $$, 'adds none for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch', 1);
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.allows($$ select from public.notifications where profile_id = auth.uid() $$, 'reads their own notifications');
select tests.denies($$ select from public.notifications where profile_id <> auth.uid() $$, 'reads nobody else’s');
select tests.allows($$ update public.notifications set read_at = now() $$, 'marks only their own read', 1);
select tests.denies($$ update public.notifications set type = 'request_received' $$, 'changes nothing but the mark');
select tests.denies($$ insert into public.notifications (profile_id, type, key) values (auth.uid(), 'tips', 'x') $$, 'makes no notification');
select tests.denies($$ delete from public.notifications $$, 'deletes none');
select tests.allows($$ select from public.notification_preferences $$, 'reads only their own switches [T15]', 1);
select tests.allows($$ insert into public.notification_preferences values (auth.uid(), 'waiting', 'email', false) $$, 'adds a switch [T15]');
select tests.denies($$ insert into public.notification_preferences values (tests.id('mentor'), 'waiting', 'email', false) $$, 'adds none for another');
select tests.allows($$ update public.notification_preferences set enabled = true $$, 'moves only their own switch', 1);
select tests.allows($$ delete from public.notification_preferences $$, 'removes only their own switch', 1);

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.notifications $$, 'reads public.notifications');
select tests.allows($$ update public.notifications set key = key $$, 'updates public.notifications');
select tests.allows($$ select from public.notification_preferences $$, 'reads public.notification_preferences');
select tests.allows($$ update public.notification_preferences set channel = channel $$, 'updates public.notification_preferences');

select * from finish();
rollback;
