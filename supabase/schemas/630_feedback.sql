-- What people tell those who run Portage.

-- Helpers -------------------------------------------------------------------------------

-- Feedback that nobody has settled, the oldest first.
create or replace function private.feedback_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.feedback where resolved_at is null),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'note', note, 'page', page, 'email', email, 'created_at', created_at) order by created_at), '[]')
      from (select * from public.feedback where resolved_at is null order by created_at limit p_most) f))
$$;

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Staff read what people say" on public.feedback;
create policy "Staff read what people say" on public.feedback
  for select to authenticated using ((select private.may_staff('see')));

-- Public functions ----------------------------------------------------------------------

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

grant execute on function public.resolve_feedback(uuid, text) to authenticated;
grant execute on function public.send_feedback(text, text, text, text, text) to service_role;
