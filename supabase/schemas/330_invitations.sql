-- Invitations: nobody is published by an import; the person invited sees a filled-in draft and decides.

-- Helpers -------------------------------------------------------------------------------

-- The one-way mark of an address under this installation's secret: of its one form, without what
-- stands behind a plus sign.
create or replace function private.invitation_mark(p_email text) returns text
language sql stable security invoker set search_path = ''
as $$
  select private.keyed_digest('never_invited', regexp_replace(coalesce(private.normal_email(p_email), lower(btrim(p_email))), '\+[^@]*@', '@'))
$$;

create or replace function private.is_never_invited(p_email text) returns boolean
language sql stable security invoker set search_path = ''
as $$ select exists (select from private.never_invited where mark = private.invitation_mark(p_email)) $$;

create or replace function private.never_invite(p_email text) returns void
language sql security invoker set search_path = ''
as $$ insert into private.never_invited (mark) select private.invitation_mark(p_email) where p_email like '%@%' on conflict (mark) do nothing $$;

-- A new “never again” code for one e-mail; only its hash stays here.
create or replace function private.issue_invitation_link(p_invitation uuid, p_email text) returns text
language plpgsql security invoker set search_path = ''
as $$
declare code text := left(private.random_token(), 40);
begin
  insert into private.invitation_links (code_hash, mark, invitation_id)
  values (private.hash_code(code), private.invitation_mark(p_email), p_invitation);
  return code;
end $$;

-- Puts one invitation's e-mail in the outbox, once.
create or replace function private.send_invitation(p_invitation uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  update public.invitations set sent_at = private.now() where id = p_invitation and sent_at is null;
  perform private.enqueue('invitation:' || p_invitation, 'email', jsonb_build_object('invitation_id', p_invitation));
end $$;

-- Fills the gaps of a mentor profile and replaces nothing; the limits of a new one are gaps too. Returns whether it is new.
create or replace function private.fill_mentor(p_member uuid, p_profile jsonb) returns boolean
language plpgsql security invoker set search_path = ''
as $$
declare
  is_new boolean := not exists (select from public.mentors where profile_id = p_member);
  m public.mentors := private.mentor_for_save(p_member, p_profile);
  standing jsonb := private.standing_mentor(m);
begin
  perform private.write_mentor(m, case when is_new then private.patched(standing, p_profile) else jsonb_strip_nulls(standing || private.missing_only(standing, p_profile)) end);
  return is_new;
end $$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Coordinators read invitations" on public.invitations;
create policy "Coordinators read invitations" on public.invitations
  for select to authenticated using ((select private.may_staff('decide')));

-- Public functions ----------------------------------------------------------------------

create or replace function public.never_invite_me(p_code text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare link private.invitation_links;
begin
  select * into link from private.invitation_links where code_hash = private.hash_code(coalesce(p_code, ''));
  if not found then raise exception 'token_unknown'; end if;
  insert into private.never_invited (mark) values (link.mark) on conflict (mark) do nothing;
  update public.invitations set status = 'refused', person = '{}', mentor = '{}', updated_at = private.now()
   where id = link.invitation_id and status = 'waiting';
  return jsonb_build_object('kind', 'invitation');
end $$;
comment on function public.never_invite_me(text) is
  'One press in an invitation e-mail, without an account: the invitation is refused and forgotten, and the address is never invited again. Pressing twice is the same. Returns {kind: invitation}. Raises token_unknown.';

create or replace function public.import_invitations(p_rows jsonb, p_source text, p_send boolean default false, p_dry_run boolean default false)
returns table (email text, outcome text, mailed boolean)
language plpgsql security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  judged jsonb;
begin
  if p_rows is null or jsonb_typeof(p_rows) <> 'array' then raise exception 'rows_required'; end if;
  if jsonb_array_length(p_rows) > 500 then raise exception 'rows_too_many'; end if;
  -- One at a time: what is said to be new is new, and nobody is written to twice.
  if not p_dry_run then
    perform pg_advisory_xact_lock(hashtext('import_invitations'));
    perform from public.invitations
    where email in (select private.normal_email(x.email) from jsonb_to_recordset(p_rows) as x (email text))
    order by email for update;
  end if;

  with given as (
    select coalesce(private.normal_email(x.email), x.email) as email, private.normal_email(x.email) is not null as sound, coalesce(x.locale, 'en') as locale, x.person, x.mentor, x.place,
           row_number() over (partition by coalesce(private.normal_email(x.email), x.email) order by x.place) as nth
    from rows from (jsonb_to_recordset(p_rows) as (email text, locale text, person jsonb, mentor jsonb))
      with ordinality as x (email, locale, person, mentor, place)
  ), sorted as (
    select g.*, i.sent_at,
      case
        when g.nth > 1 or not g.sound or g.locale not in ('en', 'fr')
          or jsonb_typeof(g.person) is distinct from 'object' or jsonb_typeof(g.mentor) is distinct from 'object' then 'refused'
        when private.is_never_invited(g.email)
          or g.email in (select private.normal_email(u.email) from auth.users u join public.profiles p on p.id = u.id where p.delete_after is not null) then 'said_no'
        when i.status <> 'waiting' then 'answered'
        when g.email in (select private.normal_email(u.email) from auth.users u join public.mentors m on m.profile_id = u.id) then 'member'
        when i.id is null then 'created'
        when i.person = g.person and i.mentor = g.mentor and i.locale = g.locale then 'unchanged'
        else 'updated'
      end as outcome
    from given g left join public.invitations i on i.email = g.email
  )
  select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object(
           'mailed', p_send and s.sent_at is null and s.outcome in ('created', 'updated', 'unchanged')) order by s.place), '[]')
    into judged from sorted as s;

  if not p_dry_run then
    insert into public.invitations (email, locale, person, mentor, source)
    select x.email, x.locale, x.person, x.mentor, p_source
    from jsonb_to_recordset(judged) as x (email text, locale text, person jsonb, mentor jsonb, outcome text)
    where x.outcome in ('created', 'updated')
    order by x.email
    on conflict (email) do update set locale = excluded.locale, person = excluded.person, mentor = excluded.mentor,
      source = excluded.source, updated_at = private.now()
    where invitations.status = 'waiting';
    perform private.send_invitation(i.id)
    from public.invitations i join jsonb_to_recordset(judged) as x (email text, mailed boolean) on x.email = i.email
    where x.mailed and i.sent_at is null and i.status = 'waiting';
  end if;
  return query
    select x.email, x.outcome, x.mailed from jsonb_to_recordset(judged) as x (email text, outcome text, mailed boolean, place integer)
    order by x.place;
end $$;
comment on function public.import_invitations(jsonb, text, boolean, boolean) is
  'Writes or renews up to 500 invitations, [{email, locale, person, mentor}]; the same rows again change nothing. p_send also e-mails each, once; p_dry_run only says what would happen. Service role only. Returns each row''s address, whether an e-mail goes out, and its outcome: created, updated, unchanged, answered (they already decided), said_no (they refused an invitation, left Portage, or asked never to be invited), member (already a mentor here) or refused (no sound address, or the address twice); a refused row stops no other. Raises rows_required, rows_too_many.';

create or replace function public.import_invitation(p_email text, p_locale text, p_person jsonb, p_mentor jsonb, p_source text, p_send boolean default false) returns text
language sql security definer set search_path = ''
as $$
  select case when outcome = 'unchanged' and mailed then 'sent' else outcome end
  from public.import_invitations(
    jsonb_build_array(jsonb_build_object('email', p_email, 'locale', p_locale, 'person', p_person, 'mentor', p_mentor)), p_source, p_send)
$$;
comment on function public.import_invitation(text, text, jsonb, jsonb, text, boolean) is
  'One row of import_invitations(). Service role only. Returns its outcome, or sent when nothing changed and the e-mail went out only now.';

create or replace function public.my_invitation() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  return (
    select jsonb_build_object('id', i.id, 'person', i.person, 'mentor', i.mentor)
    from public.invitations i join auth.users u on private.normal_email(u.email) = i.email
    where u.id = me and i.status = 'waiting');
end $$;
comment on function public.my_invitation() is 'The invitation waiting for the caller''s verified address, or null. Raises sign_in_required, email_not_verified.';

create or replace function public.answer_invitation(p_accept boolean) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  i public.invitations;
  starts timestamptz;
begin
  if p_accept is null then raise exception 'accept_required'; end if;
  select inv.* into i from public.invitations inv join auth.users u on private.normal_email(u.email) = inv.email
  where u.id = me and inv.status = 'waiting' for update of inv;
  if not found then raise exception 'invitation_not_found'; end if;
  update public.invitations set status = case when p_accept then 'accepted' else 'refused' end, updated_at = private.now(),
    person = case when p_accept then person else '{}' end, mentor = case when p_accept then mentor else '{}' end
  where id = i.id;
  if not p_accept then perform private.never_invite(i.email); end if;
  if p_accept then
    -- What a list says fills gaps: nobody's own words are replaced by it.
    perform private.fill_profile(me, i.person);
    if private.fill_mentor(me, i.mentor) and i.mentor ->> 'available_from' ~ '^\d{4}-\d\d-\d\d$' then
      begin
        starts := (i.mentor ->> 'available_from')::timestamp at time zone (select time_zone from public.profiles where id = me);
      exception when datetime_field_overflow then
        starts := null;
      end;
      if starts > private.now() then
        update public.mentors set paused_at = private.now(), resume_at = starts, pause_reason = 'own' where profile_id = me;
      end if;
    end if;
  end if;
  return jsonb_build_object('accepted', p_accept);
end $$;
comment on function public.answer_invitation(boolean) is
  'The person invited takes the draft over where they have said nothing themselves, paused until its available_from if the mentor profile is new and that day is to come, or refuses: what was imported about them is forgotten, and no list invites the address again. Returns {accepted}. Raises accept_required, invitation_not_found and what saving a profile raises.';

grant execute on function public.never_invite_me(text) to anon, authenticated;
grant execute on function public.my_invitation(), public.answer_invitation(boolean) to authenticated;
grant execute on function
  public.import_invitations(jsonb, text, boolean, boolean), public.import_invitation(text, text, jsonb, jsonb, text, boolean)
to service_role;
