-- Joining two accounts of one person: staff's, with a code from both mailboxes.

-- Helpers -------------------------------------------------------------------------------

-- Which of two accounts is kept: the one with a mentor profile, else the one whose address is. A profile that was taken
-- down counts less than one that is up.
create or replace function private.account_to_keep(p_chosen uuid, p_other uuid) returns uuid
language sql stable security invoker set search_path = ''
as $$
  select id from unnest(array[p_chosen, p_other]) with ordinality as t (id, place)
  left join public.mentors m on m.profile_id = id
  order by case when m.profile_id is null then 2 when m.status = 'withdrawn' then 1 else 0 end, place limit 1
$$;

-- Why two accounts cannot be joined, as a code word; null when they can.
create or replace function private.join_problem(p_one uuid, p_other uuid) returns text
language sql stable security definer set search_path = ''
as $$
  with both_ids as (select unnest(array[p_one, p_other]) as id),
  open_requests as (select * from public.requests where status in ('sent', 'question') and deadline_at > private.now()),
  -- Whoever each of the two is in touch with now, from which side.
  ties as (
    select mentee_id as me, mentor_id as them, 'mentee' as side from open_requests
    union select mentor_id, mentee_id, 'mentor' from open_requests
    union select mentee_id, mentor_id, 'mentee' from public.relationships where ended_at is null
    union select mentor_id, mentee_id, 'mentor' from public.relationships where ended_at is null)
  select case
    when p_one = p_other then 'accounts_same'
    when (select count(*) from public.profiles p join auth.users u using (id) where p.id in (p_one, p_other) and p.status = 'active' and u.email_confirmed_at is not null) < 2
      then 'account_not_open'
    when exists (select from public.profiles where id in (p_one, p_other) and role = any (private.roles_that_may('see'))) then 'cannot_join_staff'
    when (select count(*) from public.mentors where profile_id in (p_one, p_other) and status <> 'withdrawn') = 2 then 'two_mentor_profiles'
    when exists (select from public.requests where p_one in (mentee_id, mentor_id) and p_other in (mentee_id, mentor_id)) then 'join_each_other'
    when exists (select from ties a join ties b using (them, side) where a.me = p_one and b.me = p_other) then 'join_same_person'
    when (select count(*) from open_requests where mentee_id in (select id from both_ids)) > private.setting_int('mentee_open_requests') then 'join_too_many_requests'
    when (select count(*) from public.stories where profile_id in (p_one, p_other) and status <> 'withdrawn') = 2 then 'two_stories' end
$$;

-- One of the two as staff see it before they join.
create or replace function private.account_for_join(p_member uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('email', u.email, 'name', p.display_name, 'since', p.created_at, 'mentors', exists (select from public.mentors where profile_id = p.id and status <> 'withdrawn'))
  from public.profiles p join auth.users u using (id) where p.id = p_member
$$;

-- What an e-mail about a joining may say; null when it is no longer so.
create or replace function private.join_letter_context(p_outbox private.outbox) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  letter text := p_outbox.payload ->> 'letter';
  side text := p_outbox.payload ->> 'side';
  j private.account_joins;
  reader public.profiles;
  address text;
  code text;
begin
  select * into j from private.account_joins where id = (p_outbox.payload ->> 'account_join')::uuid for update;
  if not found or (letter = 'join_code') <> (j.joined_at is null) then return null; end if;
  address := case side when 'one' then j.one_email else j.other_email end;
  select * into reader from public.profiles where id = coalesce(j.kept_id, case side when 'one' then j.one_id else j.other_id end);
  if letter = 'join_code' then
    code := private.issue_mailbox_code(j.id, side);
  elsif address <> j.kept_email then
    letter := 'accounts_joined_free';
  end if;
  return jsonb_build_object(
    'outbox_id', p_outbox.id, 'type', letter, 'kind', 'account', 'locale', reader.locale, 'time_zone', reader.time_zone, 'others_open', 0,
    'to', address, 'name', reader.display_name, 'numbers', private.rule_numbers(), 'data', jsonb_strip_nulls(jsonb_build_object('code', code)));
end $$;

-- Writes one e-mail to each of the two mailboxes.
create or replace function private.send_join_letters(p_letter text, p_join uuid) returns void
language sql security invoker set search_path = ''
as $$
  select private.enqueue(concat_ws(':', p_letter, p_join, side), 'email', jsonb_build_object('letter', p_letter, 'account_join', p_join, 'side', side))
  from unnest(array['one', 'other']) as side
$$;

-- Makes all that is one account's another's, place by place of the register, and erases what is left of it.
create or replace function private.move_account(p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  entry private.data_places;
  statement text;
begin
  for entry in select * from private.data_places where on_join = 'move' order by step, place loop
    foreach statement in array entry.joined loop
      execute statement using p_from, p_to;
    end loop;
  end loop;
  perform private.erase_places(p_from);
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.staff_open_join(p_email_one text, p_email_other text, p_reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('settle');
  reason text := private.check_text('reason', p_reason, 3, 1000);
  one uuid := private.owner_of(private.normal_email(p_email_one));
  other uuid := private.owner_of(private.normal_email(p_email_other));
  problem text;
  made uuid;
begin
  if one is null then raise exception 'email_one_unknown'; end if;
  if other is null then raise exception 'email_other_unknown'; end if;
  problem := private.join_problem(one, other);
  if problem is not null then raise exception '%', problem; end if;
  if coalesce(public.take_allowance('joins of', one::text, 4, 3600), public.take_allowance('joins of', other::text, 4, 3600)) is not null then
    raise exception 'rate_limited';
  end if;
  delete from private.account_joins where joined_at is null and (one in (one_id, other_id) or other in (one_id, other_id));
  insert into private.account_joins (one_id, other_id, one_email, other_email, reason, asked_by)
  select one, other, a.email, b.email, reason, staff from auth.users a, auth.users b where a.id = one and b.id = other returning id into made;
  insert into private.mailbox_codes (join_id, side, email)
  select made, side, email from private.account_joins j, lateral (values ('one', j.one_email), ('other', j.other_email)) as t (side, email) where j.id = made;
  perform private.send_join_letters('join_code', made);
  perform private.log_act(staff, 'account_join_open', side, reason) from unnest(array[one, other]) as side;
  return jsonb_build_object('id', made, 'one', private.account_for_join(one), 'other', private.account_for_join(other));
end $$;
comment on function public.staff_open_join(text, text, text) is
  'Staff begin to join two accounts of one person: both mailboxes get a code, and both can read the reason. A joining of either that was under way is over. Returns {id, one, other: {email, name, since, mentors}}. Raises staff_only, reason_required|_too_short|_too_long, email_one_unknown, email_other_unknown, rate_limited, and why the two cannot be joined: accounts_same, account_not_open, cannot_join_staff, two_mentor_profiles, join_each_other, join_same_person, join_too_many_requests, two_stories.';

create or replace function public.staff_join_accounts(p_join uuid, p_code_one text, p_code_other text, p_keep text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('settle');
  j private.account_joins;
  wrong text[];
  problem text;
  chosen uuid;
  kept uuid;
  given_up uuid;
  address text;
begin
  if p_keep is null or p_keep not in ('one', 'other') then raise exception 'keep_unknown'; end if;
  select * into j from private.account_joins where id = p_join for update;
  if not found or j.joined_at is not null then raise exception 'join_not_found'; end if;
  if not private.is_mailbox_code(j.id, 'one', p_code_one) then wrong := wrong || 'code_one'::text; end if;
  if not private.is_mailbox_code(j.id, 'other', p_code_other) then wrong := wrong || 'code_other'::text; end if;
  -- Returned, not raised: a try that was rolled back would not count.
  if wrong is not null then return jsonb_build_object('wrong', wrong); end if;
  -- In the order of every command: members, mentors, requests. What is asked or answered meanwhile waits.
  perform 1 from public.profiles where id in (j.one_id, j.other_id) order by id for no key update;
  perform 1 from public.mentors
    where profile_id in (j.one_id, j.other_id) or profile_id in (select mentor_id from public.requests where mentee_id in (j.one_id, j.other_id) and status in ('sent', 'question'))
       or profile_id in (select mentor_id from public.relationships where mentee_id in (j.one_id, j.other_id) and ended_at is null)
    order by profile_id for update;
  problem := private.join_problem(j.one_id, j.other_id);
  if problem is not null then raise exception '%', problem; end if;
  if (select count(*) from auth.users where (id, email) in ((j.one_id, j.one_email), (j.other_id, j.other_email))) < 2 then raise exception 'join_not_found'; end if;
  chosen := case p_keep when 'one' then j.one_id else j.other_id end;
  address := case p_keep when 'one' then j.one_email else j.other_email end;
  kept := private.account_to_keep(chosen, case p_keep when 'one' then j.other_id else j.one_id end);
  given_up := case kept when j.one_id then j.other_id else j.one_id end;
  update private.account_joins set kept_id = kept, kept_email = address, joined_at = private.now() where id = j.id;
  delete from private.mailbox_codes where join_id = j.id;
  perform private.log_act(staff, 'account_join', kept, j.reason);
  perform private.move_account(given_up, kept);
  delete from private.email_changes where profile_id = kept;
  -- Whom one account has blocked, the other mentors no longer.
  perform private.end_relationships(array(select id from public.relationships
    where ended_at is null and kept in (mentor_id, mentee_id) and private.is_blocked_between(mentor_id, mentee_id)), null);
  if kept <> chosen then perform private.move_email(kept, address); end if;
  delete from auth.sessions where user_id = kept;
  perform private.send_join_letters('accounts_joined', j.id);
  return jsonb_build_object('email', address);
end $$;
comment on function public.staff_join_accounts(uuid, text, text, text) is
  'Staff join two accounts by the codes that their person read out: all of it becomes one account, that with the mentor profile or else that of the address to keep (p_keep: one or other). Everybody is signed out, both mailboxes are told, and it cannot be undone. Returns {email: the address that is kept}, or {wrong: code_one, code_other or both}. Raises staff_only, keep_unknown, join_not_found, and as staff_open_join() why the two cannot be joined.';

grant execute on function public.staff_open_join(text, text, text), public.staff_join_accounts(uuid, text, text, text) to authenticated;
