-- What nobody reaches through the API: private tables, accounts, and the service’s own commands.
-- Tables and functions are found in the catalogue, so that a new one is tried too.
begin;
select no_plan();
select tests.make_people();

create temporary view closed_tables as
  select c.oid::regclass::text as name from pg_class c
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace in ('private'::regnamespace, 'auth'::regnamespace, 'supabase_migrations'::regnamespace)
    and c.oid <> 'private.mentor_listings'::regclass;

-- Who may call what; pgTAP's own functions aside.
create temporary view callable as
  select r.rolname::text as role, p.proname::text as name, p.pronamespace::regnamespace::text as schema
  from pg_proc p cross join pg_roles r
  where r.rolname in ('anon', 'authenticated', 'service_role') and p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
    and has_function_privilege(r.oid, p.oid, 'execute')
    and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e');

-- Acting as anonymous
select tests.act_as('anonymous');
select tests.cannot_touch(variadic array_agg(name)) from closed_tables;

-- Acting as mentee
select tests.act_as('mentee');
select tests.cannot_touch(variadic array_agg(name)) from closed_tables;

-- Acting as coordinator
select tests.act_as('coordinator');
select tests.cannot_touch(variadic array_agg(name)) from closed_tables;

-- Acting as owner
select tests.act_as('owner');
select tests.cannot_touch(variadic array_agg(name)) from closed_tables;

-- Acting as service role
select tests.act_as('service role');
select tests.cannot_touch(variadic array_agg(name)) from closed_tables;

-- What each role may call
select set_eq($$ select name from callable where schema = 'public' and role = 'anon' $$,
  array['answer_with_code', 'before_asking', 'data_register', 'find_topics', 'guess_topics', 'listing', 'mentors_counted', 'mentors_page', 'topic_name', 'topics_beside', 'mentors_beside', 'never_invite_me', 'open_mentors_like', 'photo_file', 'published_stories', 'request_for_code', 'search_mentors', 'server_time',
    'suggest_mentors', 'topic_facts', 'undo_email_change', 'unsubscribe'],
  'a visitor may call these functions and no other [T01]');
select set_eq($$ select name from callable where schema = 'public' and role = 'service_role' $$,
  array['claim_job', 'claim_outbox', 'claim_search_changes', 'claim_search_compare', 'data_register', 'fail_job', 'fail_outbox', 'fail_search_changes', 'finish_outbox', 'finish_search_changes',
    'hold_search_sync', 'import_invitation', 'import_invitations', 'jobs_state', 'listing', 'former_address', 'mentors_counted', 'mentors_page', 'page_changes', 'topic_name', 'topics_beside', 'mail_context', 'match_topics', 'move_clock', 'outbox_state', 'photo_file', 'save_photo',
    'published_stories', 'read_search', 'release_search_changes', 'requeue_search_changes', 'run_deadlines', 'run_job', 'search_changes_since', 'search_changes_state', 'search_documents', 'search_mark',
    'send_feedback', 'server_time', 'set_prices_shown', 'set_processors',
    'has_password', 'remember_code_sign_in', 'take_code_try', 'take_refresh_token', 'take_allowance', 'begin_post', 'finish_post', 'is_post_known'],
  'the service may call these functions and no other');
select set_eq($$ select name from callable where schema = 'public' and role = 'authenticated' $$,
  array['accept_request', 'answer_group_offer', 'answer_invitation', 'answer_with_code', 'ask_question', 'before_asking', 'block_member', 'close_my_other_requests', 'complete_orientation', 'data_register', 'decline_request',
    'accept_agreement', 'drop_agreement', 'get_relationship', 'mark_goal', 'may_ask', 'propose_agreement', 'reactivate_relationship', 'save_needs', 'staff_pause_relationship', 'staff_resume_relationship',
    'delete_my_account', 'end_relationship', 'export_my_data', 'extend_request', 'fill_my_profile', 'find_topics', 'get_request', 'listing', 'mentors_counted', 'mentors_page', 'topic_name', 'topics_beside', 'mentors_beside', 'join_wait_list', 'keep_my_account', 'leave_wait_list', 'list_my_blocks', 'list_requests', 'my_account', 'my_data_access', 'my_invitation', 'my_wait_lists',
    'cancel_event', 'choose_portrait', 'my_photo', 'never_invite_me', 'photo_file', 'photo_owner', 'remove_photo', 'staff_remove_photo', 'open_mentors_like', 'pause_mentoring', 'published_stories', 'resolve_feedback', 'review_story', 'save_event', 'share_story', 'withdraw_story', 'relationship_contact', 'reply_to_question', 'request_for_code', 'resolve_report', 'resume_mentoring',
    'retry_after', 'retry_dead_effect', 'retry_job', 'review_mentor', 'save_mentor_profile', 'save_my_profile', 'save_wants', 'search_mentors',
    'send_report', 'send_request', 'server_time', 'staff_orientations', 'staff_pause_mentor', 'staff_photo', 'staff_queue', 'staff_read_request', 'staff_resume_mentor', 'submit_mentor_profile',
    'suggest_mentors', 'take_code_sign_in', 'topic_facts', 'unblock_member', 'unsubscribe', 'withdraw_mentor_profile', 'withdraw_request',
    'staff_open_join', 'staff_join_accounts', 'start_email_change', 'change_my_email', 'undo_email_change', 'guess_topics', 'my_home', 'staff_warn_member', 'staff_suspend_member', 'staff_lift_suspension', 'staff_close_request'],
  'a member may call these functions and no other');
select set_eq($$ select distinct name from callable where schema = 'private' $$,
  array['actor', 'effective_status', 'fold', 'has_address', 'initials', 'is_active', 'is_plain', 'is_plain_line', 'is_side_of', 'is_side_of_relationship', 'may_staff', 'normal_email', 'now', 'own_id', 'session_is_open', 'setting_days', 'setting_int', 'staff_actor', 'tidy_text', 'visible_text'],
  'anyone may call these private helpers and no other');

-- Acting as other member
select tests.act_as('other member');
select tests.rejects($$ select public.$$ || call, 'staff_only', 'cannot call ' || split_part(call, '(', 1) || ', which is for staff [T49]')
from unnest(array['staff_queue()', 'staff_orientations()', $$staff_photo(tests.id('mentor'))$$, $$review_mentor(tests.id('mentor'), 'approve')$$, $$staff_pause_mentor(tests.id('mentor'), 'because')$$,
  $$staff_resume_mentor(tests.id('mentor'), 'because')$$, $$resolve_report(gen_random_uuid(), 'because')$$, 'retry_dead_effect(gen_random_uuid())', $$retry_job('forget_old')$$,
  $$staff_read_request(tests.id('mentee’s request'), 'because')$$, $$resolve_feedback(gen_random_uuid(), 'because')$$, $$review_story(tests.id('mentee'), 'approve')$$,
  $$save_event('{}')$$, $$staff_remove_photo(tests.id('mentor'), 'because')$$, 'cancel_event(gen_random_uuid())', $$staff_open_join('a@example.ca', 'b@example.ca', 'because')$$,
  $$staff_join_accounts(gen_random_uuid(), '123456', '123456', 'one')$$]) as t (call);

-- Every table is behind row-level security, every view behind its reader's rights
select is_empty($$ select oid::regclass from pg_class where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'private'::regnamespace) and not relrowsecurity $$,
  'every table has row-level security');
select is_empty($$ select oid::regclass from pg_class c where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') and not coalesce('security_invoker=true' = any (reloptions), false) $$,
  'every public view reads with the rights of who asks');

-- What staff did and what happened cannot be rewritten, even by the owner of the database
insert into private.audit_log (action, subject_kind) values ('test', 'test');
select throws_ok($$ update private.audit_log set action = 'other' $$, 'append_only', 'the audit log cannot be rewritten [T49]');
select throws_ok($$ delete from private.audit_log $$, 'append_only', 'the audit log cannot be shortened [T49]');
select throws_ok($$ update public.request_events set command = 'accept' $$, 'append_only', 'what happened to a request cannot be rewritten');
select throws_ok($$ delete from public.request_events $$, 'append_only', 'what happened to a request cannot be forgotten');

select * from finish();
rollback;
