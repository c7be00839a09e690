-- Stories that members agree to share, and can take back.

-- Helpers -------------------------------------------------------------------------------

-- Stories to read before anybody else does, the oldest first.
create or replace function private.stories_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.stories where status = 'waiting'),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('profile_id', profile_id, 'words', words, 'locale', locale, 'side', side, 'shown_name', shown_name, 'consented_at', consented_at) order by consented_at), '[]')
      from (select * from public.stories where status = 'waiting' order by consented_at limit p_most) s))
$$;

-- Triggers ------------------------------------------------------------------------------

create or replace trigger stories_change_pages after insert or update or delete on public.stories
  for each statement execute function private.note_change_of_table('stories');
-- A story carries its author's name, and goes when they do.
create or replace trigger profiles_change_stories after update on public.profiles
  for each row when ((old.status, old.display_name, old.province_code) is distinct from (new.status, new.display_name, new.province_code))
  execute function private.note_change_of_table('stories');

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Members read their own story, coordinators all" on public.stories;
create policy "Members read their own story, coordinators all" on public.stories
  for select to authenticated using ((profile_id = (select auth.uid()) and (select private.is_active())) or (select private.may_staff('decide')));

-- Public functions ----------------------------------------------------------------------

create or replace function public.share_story(p_words text, p_shown_name text, p_locale text, p_consent_version text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  story text := private.check_text('story', p_words, 40, 600);
begin
  if p_shown_name is null or p_shown_name not in ('name', 'initials', 'none') then raise exception 'shown_name_unknown'; end if;
  if p_consent_version is distinct from (select value #>> '{}' from public.settings where key = 'story_consent_version') then raise exception 'consent_required'; end if;
  if not exists (select from public.relationships where me in (mentor_id, mentee_id)) then raise exception 'no_mentorship_yet'; end if;
  insert into public.stories as s (profile_id, side, words, locale, shown_name, consent_version)
  values (me, case when exists (select from public.relationships where mentee_id = me) then 'mentee' else 'mentor' end, story, case p_locale when 'fr' then 'fr' else 'en' end, p_shown_name, p_consent_version)
  on conflict (profile_id) do update set words = excluded.words, locale = excluded.locale, shown_name = excluded.shown_name, side = excluded.side, status = 'waiting',
    consent_version = excluded.consent_version, consented_at = private.now(), withdrawn_at = null, decided_at = null, decided_by = null, reason = null;
  return jsonb_build_object('status', 'waiting');
end $$;
comment on function public.share_story(text, text, text, text) is
  'A member shares a story, or changes it: staff read it before anyone else (CR-05). p_shown_name: name, initials or none. Returns {status}. Raises story_required|_too_short|_too_long, shown_name_unknown, consent_required, no_mentorship_yet.';

create or replace function public.withdraw_story() returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  update public.stories set status = 'withdrawn', withdrawn_at = private.now(), words = '', reason = null where profile_id = me and status <> 'withdrawn';
  if not found then raise exception 'story_not_found'; end if;
  return jsonb_build_object('status', 'withdrawn');
end $$;
comment on function public.withdraw_story() is
  'Takes a story back, at once and without asking anyone: the words are erased, the record that there was a consent stays. Returns {status}. Raises story_not_found.';

create or replace function public.review_story(p_profile uuid, p_decision text, p_reason text default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor('decide', p_profile);
  why text := case when p_decision = 'decline' then private.check_text('reason', p_reason, 3, 1000) end;
begin
  if p_decision is null or p_decision not in ('approve', 'decline') then raise exception 'decision_unknown'; end if;
  update public.stories set status = case p_decision when 'approve' then 'published' else 'declined' end, decided_at = private.now(), decided_by = staff, reason = why
   where profile_id = p_profile and status = 'waiting';
  if not found then raise exception 'story_not_found'; end if;
  insert into private.audit_log (actor_id, action, subject_kind, subject_id, reason) values (staff, 'story_' || p_decision, 'story', p_profile, why);
  perform private.notify(p_profile, 'story_' || case p_decision when 'approve' then 'published' else 'declined' end, 'story:' || private.now(), null, null,
    case when why is null then '{}'::jsonb else jsonb_build_object('reason', why) end);
  return jsonb_build_object('status', p_decision);
end $$;
comment on function public.review_story(uuid, text, text) is
  'A coordinator publishes a story or says why not; logged. Returns {status}. Raises staff_only, cannot_act_on_yourself, decision_unknown, reason_required|_too_short|_too_long, story_not_found.';

create or replace function public.published_stories() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('key', left(private.hash_code(s.profile_id || s.consented_at::text), 16), 'words', s.words, 'locale', s.locale, 'side', s.side, 'province_code', p.province_code,
    'name', case s.shown_name when 'name' then p.display_name when 'initials' then private.initials(p.display_name) end) order by s.decided_at desc), '[]')
  from (select * from public.stories where status = 'published' order by decided_at desc limit 60) s
  join public.profiles p on p.id = s.profile_id and p.status = 'active'
$$;
comment on function public.published_stories() is
  'Stories that may be shown now, newest first, 60 at the most: {key, words, locale, side, province_code, name or null}. The key says which is which without saying who.';

grant execute on function public.published_stories() to anon, authenticated, service_role;
grant execute on function
  public.share_story(text, text, text, text), public.withdraw_story(), public.review_story(uuid, text, text)
to authenticated;
