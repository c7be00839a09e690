create or replace function public.send_feedback(p_kind text, p_note text, p_page text, p_locale text, p_email text default null) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  sent uuid;
  email text := private.normal_email(nullif(private.tidy_text(p_email, true), ''));
begin
  if coalesce(p_kind, '') = '' then raise exception 'feedback_kind_required'; end if;
  if p_kind not in ('problem', 'idea', 'words', 'thanks') then raise exception 'feedback_kind_unknown'; end if;
  if email is null and private.tidy_text(p_email, true) <> '' then raise exception 'email_unknown'; end if;
  insert into public.feedback (kind, note, page, locale, email)
  values (p_kind, private.check_text('feedback', p_note, 3, 2000), p_page, case p_locale when 'fr' then 'fr' else 'en' end, email) returning id into sent;
  return jsonb_build_object('id', sent);
end $$;
comment on function public.send_feedback(text, text, text, text, text) is
  'Puts what somebody says into the staff queue (MO-17). p_kind: problem, idea, words or thanks; p_page: the path it is about. Returns {id}. Raises feedback_kind_required|_unknown, feedback_required|_too_short|_too_long, email_unknown. Service role only: the functions limit how often.';

create or replace function public.resolve_feedback(p_feedback uuid, p_resolution text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid;
  done text := private.check_text('resolution', p_resolution, 3, 1000);
begin
  staff := private.staff_actor('settle');
  update public.feedback set resolved_at = private.now(), resolved_by = staff, resolution = done where id = p_feedback and resolved_at is null;
  if not found then raise exception 'feedback_not_found'; end if;
  return jsonb_build_object('id', p_feedback);
end $$;
comment on function public.resolve_feedback(uuid, text) is
  'Staff settle what somebody said, with what was done. Returns {id}. Raises staff_only, resolution_required|_too_short|_too_long, feedback_not_found.';

create or replace function public.share_story(p_words text, p_shown_name text, p_locale text, p_consent_version text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  said text := private.check_text('story', p_words, 40, 600);
begin
  if p_shown_name is null or p_shown_name not in ('name', 'initials', 'none') then raise exception 'shown_name_unknown'; end if;
  if p_consent_version is distinct from (select value #>> '{}' from public.settings where key = 'story_consent_version') then raise exception 'consent_required'; end if;
  if not exists (select from public.relationships where me in (mentor_id, mentee_id)) then raise exception 'no_mentorship_yet'; end if;
  insert into public.stories as s (profile_id, side, words, locale, shown_name, consent_version)
  values (me, case when exists (select from public.relationships where mentee_id = me) then 'mentee' else 'mentor' end, said, case p_locale when 'fr' then 'fr' else 'en' end, p_shown_name, p_consent_version)
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
  'A coordinator publishes a story or says why not; logged. Returns {status}. Raises staff_only, decision_unknown, reason_required|_too_short|_too_long, story_not_found.';

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

create or replace function public.save_event(p_event jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  staff uuid := private.staff_actor();
  made uuid;
  start timestamptz;
  zone text := p_event ->> 'time_zone';
begin
  if zone is null or not private.is_time_zone(zone) then raise exception 'time_zone_unknown'; end if;
  if coalesce(p_event ->> 'starts_at', '') !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$' then raise exception 'starts_at_unknown'; end if;
  begin
    start := (p_event ->> 'starts_at')::timestamp at time zone zone;
  exception when datetime_field_overflow or invalid_datetime_format then
    raise exception 'starts_at_unknown';
  end;
  if start <= private.now() then raise exception 'starts_at_out_of_range'; end if;
  if coalesce(p_event ->> 'minutes', '') !~ '^\d{2,4}$' or (p_event ->> 'minutes')::integer not between 10 and 1440 then raise exception 'minutes_out_of_range'; end if;
  if coalesce(p_event ->> 'spoken', '') not in ('en', 'fr', 'both') then raise exception 'spoken_unknown'; end if;
  if coalesce(p_event ->> 'url', '') !~ '^https://[^[:space:]<>"]{3,250}$' then raise exception 'url_unknown'; end if;
  insert into public.events (title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, for_orientation, url, created_by)
  values (private.check_line('title_en', p_event ->> 'title_en', 3, 120), private.check_line('title_fr', p_event ->> 'title_fr', 3, 120),
    private.check_text('about_en', p_event ->> 'about_en', 10, 600), private.check_text('about_fr', p_event ->> 'about_fr', 10, 600),
    start, (p_event ->> 'minutes')::integer, zone, p_event ->> 'spoken', coalesce(p_event -> 'for_orientation' = 'true', false), p_event ->> 'url', staff)
  returning id into made;
  return jsonb_build_object('id', made, 'starts_at', start);
end $$;
comment on function public.save_event(jsonb) is
  'A coordinator announces an event. p_event: {title_en, title_fr, about_en, about_fr, starts_at: wall clock YYYY-MM-DDTHH:MM in time_zone, minutes, time_zone, spoken: en|fr|both, for_orientation, url}. Returns {id, starts_at}. Raises staff_only, <field>_required|_too_short|_too_long|_has_address|_unknown|_out_of_range.';

create or replace function public.cancel_event(p_event uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.staff_actor();
  update public.events set cancelled_at = private.now() where id = p_event and cancelled_at is null;
  if not found then raise exception 'event_not_found'; end if;
  return jsonb_build_object('id', p_event);
end $$;
comment on function public.cancel_event(uuid) is 'A coordinator calls an event off; it leaves the page at once. Returns {id}. Raises staff_only, event_not_found.';
drop policy if exists "Staff read what people say" on public.feedback;
create policy "Staff read what people say" on public.feedback
  for select to authenticated using ((select private.may_staff('see')));
drop policy if exists "Members read their own story, coordinators all" on public.stories;
create policy "Members read their own story, coordinators all" on public.stories
  for select to authenticated using ((profile_id = (select auth.uid()) and (select private.is_active())) or (select private.may_staff('decide')));
drop policy if exists "Everyone reads what is coming up" on public.events;
create policy "Everyone reads what is coming up" on public.events
  for select to anon, authenticated using (cancelled_at is null);

grant execute on function public.send_feedback(text, text, text, text, text) to service_role;
grant execute on function public.published_stories() to anon, authenticated, service_role;
grant execute on function public.resolve_feedback(uuid, text), public.share_story(text, text, text, text), public.withdraw_story(), public.review_story(uuid, text, text),
  public.save_event(jsonb), public.cancel_event(uuid) to authenticated;
