-- What an e-mail may say, and the one-time codes its buttons carry.

-- Helpers -------------------------------------------------------------------------------

-- A new code for one e-mail, handed out here and never again.
create or replace function private.issue_code(p_outbox uuid, p_profile uuid, p_purpose text, p_request uuid, p_expires timestamptz) returns text
language plpgsql security invoker set search_path = ''
as $$
declare
  code text := left(private.random_token(), 40);
begin
  insert into private.link_codes (code_hash, outbox_id, profile_id, purpose, request_id, expires_at)
  values (private.hash_code(code), p_outbox, p_profile, p_purpose, p_request, p_expires);
  return code;
end $$;

-- Whether what an e-mail would say is still so at the moment it leaves. An e-mail that
-- comes too late is worse than none (XE-06): where things went on, another one says how.
create or replace function private.is_still_true(p_notice public.notifications, p_request public.requests) returns boolean
language plpgsql stable security invoker set search_path = ''
as $$
declare
  n public.notifications := p_notice;
  at timestamptz := private.now();
  date timestamptz := (n.data ->> 'deadline_at')::timestamptz;
  status public.request_status := private.effective_status(p_request.status, p_request.deadline_at);
  same_date boolean := date is not distinct from p_request.deadline_at;
  m public.mentors;
begin
  select * into m from public.mentors where profile_id = n.profile_id;
  return case n.type
    when 'request_received' then status = 'sent' and p_request.first_answer_at is null
    when 'request_sent' then status = 'sent' and p_request.first_answer_at is null
    when 'request_reply' then status = 'sent' and same_date
    when 'request_reminder' then status = 'sent' and same_date
    when 'request_extended' then status = 'sent' and same_date
    when 'request_question' then status = 'question' and same_date
    when 'request_question_reminder' then status = 'question' and same_date
    when 'request_accepted' then exists (select from public.relationships where request_id = p_request.id and ended_at is null)
      and not exists (select from public.profiles other where other.id in (p_request.mentor_id, p_request.mentee_id) and other.status = 'suspended')
    when 'agreement_proposed' then exists (select from public.relationships r where r.id = n.relationship_id and r.ended_at is null
      and 'agreement_proposed:' || r.id || ':' || (private.open_proposal(r.id)).version = n.key)
    when 'activation_reminder' then exists (select from public.relationships r where r.id = n.relationship_id and private.relationship_status_now(r) = 'accepted' and r.activate_by = date)
    when 'term_reminder' then exists (select from public.relationships r where r.id = n.relationship_id and private.relationship_status_now(r) = 'active' and r.term_ends_at = date)
    when 'relationship_lapsed' then exists (select from public.relationships r where r.id = n.relationship_id and private.relationship_status_now(r) = 'lapsed')
    when 'relationship_reactivated' then exists (select from public.relationships r where r.id = n.relationship_id and private.relationship_status_now(r) = 'accepted' and r.activate_by = date)
    when 'relationship_paused' then exists (select from public.relationships where id = n.relationship_id and relationships.status = 'paused')
    when 'relationship_resumed' then not exists (select from public.relationships where id = n.relationship_id and relationships.status = 'paused')
    when 'goal_marked' then exists (select from public.relationships r where r.id = n.relationship_id and private.relationship_status_now(r) = 'active' and private.relationship_next(r) ->> 'step' = 'confirm_goals')
    -- Who never heard of a request does not hear that it was taken back.
    when 'request_withdrawn' then not exists (
      select from public.notifications first join private.outbox o on o.key = 'email:' || first.id
      where first.request_id = p_request.id and first.profile_id = n.profile_id and first.type = 'request_received' and o.composed_at is null)
    when 'still_open_asked' then m.still_open_asked_at is not null and date > at
    when 'paused_unanswered' then m.paused_at is not null and m.pause_reason = 'unanswered'
    when 'pause_over' then m.paused_at is null
    when 'mentor_approved' then m.status = 'published'
    when 'mentor_declined' then m.status = 'declined'
    when 'mentor_paused_by_staff' then m.paused_at is not null and m.pause_reason = 'staff'
    when 'photo_removed_by_staff' then m.photo_key is null
    when 'draft_waiting' then m.status = 'draft'
    when 'account_leaving' then exists (select from public.profiles where id = n.profile_id and profiles.status = 'leaving' and delete_after = date)
    when 'account_suspended' then exists (select from public.profiles where id = n.profile_id and profiles.status = 'suspended')
    when 'suspension_lifted' then exists (select from public.profiles where id = n.profile_id and profiles.status <> 'suspended')
    when 'story_published' then exists (select from public.stories s where s.profile_id = n.profile_id and s.status = 'published')
    when 'story_declined' then exists (select from public.stories s where s.profile_id = n.profile_id and s.status = 'declined')
    -- The place went elsewhere, or they asked, left or let it pass.
    when 'topic_open' then
      exists (select from private.active_wait_list where profile_id = n.profile_id and topic_slug = n.data ->> 'topic' and offer_expires_at = date)
      and exists (select from private.mentor_listings where id = (n.data ->> 'mentor_id')::uuid)
      and not private.is_blocked_between(n.profile_id, (n.data ->> 'mentor_id')::uuid)
    when 'group_offer' then date > at and exists (select from public.group_offers g where n.key = 'group_offer:' || g.id and g.answer is null)
    else true end;
end $$;

-- Public functions ----------------------------------------------------------------------

create or replace function public.mail_context(p_outbox uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  o private.outbox;
  n public.notifications;
  kind private.notification_types;
  p public.profiles;
  r public.requests;
  address text;
  code text;
  token text;
  matches jsonb;
  about text;
begin
  select * into o from private.outbox where id = p_outbox;
  if o.payload ? 'account_join' then return private.join_letter_context(o); end if;
  if o.payload ? 'letter' then return private.letter_context(o); end if;
  if o.payload ? 'invitation_id' then
    return (select jsonb_build_object('outbox_id', o.id, 'type', 'invitation', 'kind', 'account', 'to', i.email, 'locale', i.locale,
        'time_zone', 'America/Toronto', 'name', i.person ->> 'display_name', 'data', jsonb_build_object('source', i.source), 'others_open', 0,
        'never_invite', private.issue_invitation_link(i.id, i.email))
      from public.invitations i where i.id = (o.payload ->> 'invitation_id')::uuid and i.status = 'waiting' and not private.is_never_invited(i.email));
  end if;
  select * into n from public.notifications where id = (o.payload ->> 'notification_id')::uuid;
  if not found then return null; end if;
  select * into strict kind from private.notification_types where type = n.type;
  select * into p from public.profiles where id = n.profile_id and (private.may_be_told(id, kind.kind) or status = 'suspended' and n.type = 'account_suspended');
  if not found then return null; end if;
  select email into address from auth.users where id = n.profile_id;
  if address is null then return null; end if;
  -- Switched off since it was written.
  if not private.is_channel_on(p.id, kind.kind, 'email') then return null; end if;
  if n.request_id is not null then select * into r from public.requests where id = n.request_id; end if;
  if not private.is_still_true(n, r) then return null; end if;
  if n.type in ('request_received', 'request_sent') then n.data := n.data || jsonb_build_object('deadline_at', r.deadline_at); end if;
  if n.type in ('request_received', 'request_reminder', 'request_reply', 'request_question', 'request_question_reminder') then
    code := private.issue_code(o.id, p.id, 'request', r.id, r.deadline_at + private.setting_days('extension_days'));
  elsif n.type = 'still_open_asked' then
    code := private.issue_code(o.id, p.id, 'still_open', null, private.now() + interval '60 days');
  end if;
  if not exists (select from public.notification_kinds k where k.kind = kind.kind and k.always) then
    token := private.random_token();
    insert into private.unsubscribe_tokens (token_hash, profile_id, kind) values (private.hash_code(token), p.id, kind.kind);
  end if;
  if n.type = 'saved_search_matches' then
    select jsonb_agg(jsonb_build_object('slug', l.slug, 'display_name', l.display_name, 'headline_en', l.headline_en, 'headline_fr', l.headline_fr) order by l.published_at desc)
      into matches from private.mentor_listings l where n.data -> 'mentors' ? l.id::text and not private.is_blocked_between(l.id, p.id);
    if matches is null then return null; end if;
  end if;
  update private.outbox set composed_at = coalesce(composed_at, private.now()) where id = o.id;
  about := coalesce(n.data ->> 'topic', r.topic_slug,
    (select topic_slug from public.mentor_topics where mentor_id = r.mentor_id order by position limit 1));
  return jsonb_build_object(
    'outbox_id', o.id, 'type', n.type, 'kind', kind.kind, 'to', address, 'locale', p.locale, 'time_zone', p.time_zone,
    'name', p.display_name, 'data', n.data, 'numbers', private.rule_numbers(), 'code', code, 'unsubscribe', token,
    'request', case when r.id is not null then private.request_view(r, p.id) end,
    'relationship_id', n.relationship_id,
    'others_open', (select count(*) from public.requests q where q.mentee_id = p.id and q.id is distinct from r.id and q.status in ('sent', 'question') and q.deadline_at > private.now()),
    'alternatives', case when r.id is not null and p.id = r.mentee_id and n.type in ('request_declined', 'request_expired', 'request_closed', 'request_withdrawn')
      then (select coalesce(jsonb_agg(jsonb_build_object('slug', l.slug, 'display_name', l.display_name, 'headline_en', l.headline_en, 'headline_fr', l.headline_fr,
              'shares', l.topics && (private.alternative_wants(r.mentor_id, r.topic_slug)).topics)), '[]')
            from private.open_alternatives(r.mentor_id, r.topic_slug, p.id, 3) l) end,
    'matches', matches,
    'mentor', (select jsonb_build_object('id', id, 'name', display_name) from private.mentor_listings where id = (n.data ->> 'mentor_id')::uuid),
    'topic', about,
    'topic_name', (select case p.locale when 'fr' then name_fr else name_en end from public.topics where slug = about));
end $$;
comment on function public.mail_context(uuid) is
  'Everything one e-mail may say, under the same name rules as the page; null when what it would say is no longer so. Each call hands out fresh codes and tokens. Service role only.';

create or replace function public.request_for_code(p_code text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c private.link_codes;
  r public.requests;
begin
  select * into c from private.link_codes where code_hash = private.hash_code(coalesce(p_code, ''));
  if not found or c.expires_at <= private.now() then raise exception 'code_unknown'; end if;
  if not exists (select from public.profiles where id = c.profile_id and status = 'active') then raise exception 'code_unknown'; end if;
  if c.purpose = 'still_open' then
    return jsonb_build_object('purpose', 'still_open', 'used', c.used_at is not null);
  end if;
  select * into r from public.requests where id = c.request_id;
  return jsonb_build_object('purpose', 'request', 'used', c.used_at is not null, 'request', private.request_view(r, c.profile_id),
    'time_zone', (select time_zone from public.profiles where id = c.profile_id));
end $$;
comment on function public.request_for_code(text) is
  'The request an e-mail link is about, for the person it was sent to. Reading changes nothing. Raises code_unknown.';

create or replace function public.answer_with_code(p_code text, p_command text, p_args jsonb default '{}') returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  c private.link_codes;
  r public.requests;
  a jsonb := case when jsonb_typeof(p_args) = 'object' then p_args else '{}' end;
  pause boolean := coalesce(a -> 'pause' = 'true', false);
  resume_on date;
begin
  select * into c from private.link_codes where code_hash = private.hash_code(coalesce(p_code, '')) for update;
  if not found or c.expires_at <= private.now() then raise exception 'code_unknown'; end if;
  if c.used_at is not null then raise exception 'code_used'; end if;
  if not exists (select from public.profiles where id = c.profile_id and status = 'active') then raise exception 'code_unknown'; end if;
  begin
    resume_on := nullif(a ->> 'resume_on', '')::date;
  exception when others then raise exception 'resume_date_unknown';
  end;
  if c.purpose = 'still_open' then
    if p_command is distinct from 'still_open' then raise exception 'command_unknown'; end if;
    perform private.resume_as(c.profile_id);
    update private.link_codes set used_at = private.now() where outbox_id = c.outbox_id;
    return jsonb_build_object('status', 'open');
  end if;
  r := case p_command
    when 'accept' then private.accept_as(c.profile_id, c.request_id, a ->> 'note', pause, resume_on)
    when 'decline' then private.decline_as(c.profile_id, c.request_id, private.as_decline_reason(a ->> 'reason'), a ->> 'note', pause, resume_on)
    when 'ask' then private.ask_question_as(c.profile_id, c.request_id, a ->> 'question')
    when 'extend' then private.extend_as(c.profile_id, c.request_id)
    when 'reply' then private.reply_as(c.profile_id, c.request_id, a ->> 'reply')
    when 'withdraw' then private.withdraw_as(c.profile_id, c.request_id)
  end;
  if r.id is null then raise exception 'command_unknown'; end if;
  update private.link_codes set used_at = private.now() where outbox_id = c.outbox_id;
  return private.request_receipt(r);
end $$;
comment on function public.answer_with_code(text, text, jsonb) is
  'Does one command of a request for the person an e-mail was sent to; the code is then used up. p_command: accept, decline, ask, extend, reply, withdraw or still_open. Returns {id, status, deadline_at}. Raises code_unknown, code_used, command_unknown, resume_date_unknown and what the command raises.';

create or replace function public.unsubscribe(p_token text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare t private.unsubscribe_tokens;
begin
  select * into t from private.unsubscribe_tokens where token_hash = private.hash_code(coalesce(p_token, ''));
  if not found then raise exception 'token_unknown'; end if;
  insert into public.notification_preferences (profile_id, kind, channel, enabled) values (t.profile_id, t.kind, 'email', false)
  on conflict (profile_id, kind, channel) do update set enabled = false;
  return jsonb_build_object('kind', t.kind);
end $$;
comment on function public.unsubscribe(text) is 'One-click unsubscribe of one kind of e-mail, without signing in (T15). Returns {kind}. Raises token_unknown.';

grant execute on function
  public.request_for_code(text), public.answer_with_code(text, text, jsonb), public.unsubscribe(text)
to anon, authenticated;
grant execute on function public.mail_context(uuid) to service_role;
