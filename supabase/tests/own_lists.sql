-- Saved mentors, wait-lists, reports and blocks: kept for oneself.
begin;
select no_plan();
select tests.make_people();

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.denies($$ select from public.saved_mentors $$, 'sees nothing of public.saved_mentors, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.wait_list $$, 'sees nothing of public.wait_list, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.reports $$, 'sees nothing of public.reports, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.blocks $$, 'sees nothing of public.blocks, least of all that they were saved, reported or blocked [T10]');
select tests.denies_writes('public.reports', 'note');
select tests.denies_writes('public.blocks', 'blocked_id');
select tests.denies_writes('public.saved_mentors', 'kind');
select tests.denies_writes('public.wait_list', 'topic_slug');

-- Acting as mentee
select tests.act_as('mentee');
select tests.allows($$ select from public.saved_mentors $$, 'reads their own rows of public.saved_mentors', 1);
select tests.allows($$ select from public.wait_list $$, 'reads their own rows of public.wait_list', 1);
select tests.allows($$ select from public.reports $$, 'reads their own rows of public.reports', 1);
select tests.allows($$ select from public.blocks $$, 'reads their own rows of public.blocks', 1);
select tests.allows($$ update public.saved_mentors set kind = 'dismissed' $$, 'dismisses whom they saved [T10]', 1);
select tests.allows($$ delete from public.saved_mentors $$, 'undoes it [T10]', 1);
select tests.allows($$ delete from public.wait_list $$, 'leaves the line', 1);
select tests.denies($$ update public.wait_list set told_at = now() $$, 'cannot say they were told');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug, created_at) values (auth.uid(), 'accounting', now() - interval '9 years') $$, 'cannot write their own place in line');
select tests.denies_writes('public.reports', 'note');
select tests.denies_writes('public.blocks', 'blocked_id');

-- Acting as mentor
select tests.act_as('mentor');
select tests.denies($$ select from public.saved_mentors $$, 'sees nothing of public.saved_mentors, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.wait_list $$, 'sees nothing of public.wait_list, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.reports $$, 'sees nothing of public.reports, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.blocks $$, 'sees nothing of public.blocks, least of all that they were saved, reported or blocked [T10]');
select tests.denies_writes('public.reports', 'note');
select tests.denies_writes('public.blocks', 'blocked_id');
select tests.allows($$ insert into public.wait_list (profile_id, topic_slug) values (auth.uid(), 'accounting') $$, 'adds for themselves');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('mentee'), tests.id('mentor'), 'dismissed') $$, 'adds nothing for another');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('mentee'), 'accounting') $$, 'puts nobody else in line');
select tests.denies($$ update public.saved_mentors set kind = kind $$, 'changes nothing of another');
select tests.denies($$ delete from public.saved_mentors $$, 'removes nothing of another');
select tests.denies($$ update public.wait_list set told_at = told_at $$, 'changes no line');
select tests.denies($$ delete from public.wait_list $$, 'removes nobody from a line');

-- Acting as other member
select tests.act_as('other member');
select tests.denies($$ select from public.saved_mentors $$, 'sees nothing of public.saved_mentors, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.wait_list $$, 'sees nothing of public.wait_list, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.reports $$, 'sees nothing of public.reports, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.blocks $$, 'sees nothing of public.blocks, least of all that they were saved, reported or blocked [T10]');
select tests.denies_writes('public.reports', 'note');
select tests.denies_writes('public.blocks', 'blocked_id');
select tests.allows($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (auth.uid(), tests.id('mentor'), 'saved') $$, 'adds for themselves');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('mentee'), tests.id('mentor'), 'dismissed') $$, 'adds nothing for another');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('mentee'), 'accounting') $$, 'puts nobody else in line');
select tests.denies($$ update public.saved_mentors set kind = kind $$, 'changes nothing of another');
select tests.denies($$ delete from public.saved_mentors $$, 'removes nothing of another');
select tests.denies($$ update public.wait_list set told_at = told_at $$, 'changes no line');
select tests.denies($$ delete from public.wait_list $$, 'removes nobody from a line');

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.denies($$ select from public.saved_mentors $$, 'sees nothing of public.saved_mentors, least of all that they were saved, reported or blocked [T10]');
select tests.denies($$ select from public.wait_list $$, 'sees nothing of public.wait_list, least of all that they were saved, reported or blocked [T10]');
select tests.allows($$ select from public.reports $$, 'reads reports [T39]', 1);
select tests.denies($$ select from public.blocks $$, 'sees nothing of public.blocks, least of all that they were saved, reported or blocked [T10]');
select tests.denies_writes('public.reports', 'note');
select tests.denies_writes('public.blocks', 'blocked_id');
select tests.allows($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (auth.uid(), tests.id('mentor'), 'saved') $$, 'adds for themselves');
select tests.denies($$ insert into public.saved_mentors (profile_id, mentor_id, kind) values (tests.id('mentee'), tests.id('mentor'), 'dismissed') $$, 'adds nothing for another');
select tests.denies($$ insert into public.wait_list (profile_id, topic_slug) values (tests.id('mentee'), 'accounting') $$, 'puts nobody else in line');
select tests.denies($$ update public.saved_mentors set kind = kind $$, 'changes nothing of another');
select tests.denies($$ delete from public.saved_mentors $$, 'removes nothing of another');
select tests.denies($$ update public.wait_list set told_at = told_at $$, 'changes no line');
select tests.denies($$ delete from public.wait_list $$, 'removes nobody from a line');

-- Acting as service role
select tests.act_as('service role');
select tests.allows($$ select from public.saved_mentors $$, 'reads public.saved_mentors');
select tests.allows($$ update public.saved_mentors set kind = kind $$, 'updates public.saved_mentors');
select tests.allows($$ select from public.wait_list $$, 'reads public.wait_list');
select tests.allows($$ update public.wait_list set told_at = told_at $$, 'updates public.wait_list');
select tests.allows($$ select from public.reports $$, 'reads public.reports');
select tests.allows($$ update public.reports set note = note $$, 'updates public.reports');
select tests.allows($$ select from public.blocks $$, 'reads public.blocks');

select * from finish();
rollback;
