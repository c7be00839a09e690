-- What is coming up.

-- Helpers -------------------------------------------------------------------------------

-- Events to come, the next one first.
create or replace function private.events_for_staff(p_most integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'total', (select count(*) from public.events where cancelled_at is null and starts_at > private.now()),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title_en', title_en, 'title_fr', title_fr, 'starts_at', starts_at) order by starts_at), '[]')
      from (select * from public.events where cancelled_at is null and starts_at > private.now() order by starts_at limit p_most) e))
$$;

-- Triggers ------------------------------------------------------------------------------

create or replace trigger events_change_pages after insert or update or delete on public.events
  for each statement execute function private.note_change_of_table('events');

-- Policies ------------------------------------------------------------------------------

drop policy if exists "Everyone reads what is coming up" on public.events;
create policy "Everyone reads what is coming up" on public.events
  for select to anon, authenticated using (cancelled_at is null);

-- Public functions ----------------------------------------------------------------------

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

grant execute on function public.save_event(jsonb), public.cancel_event(uuid) to authenticated;
