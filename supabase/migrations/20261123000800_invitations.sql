-- Invitations: what a programme's own list becomes. Nobody is published by an
-- import; the person invited sees a filled-in draft and decides.

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  locale text not null default 'en',
  person jsonb not null,
  mentor jsonb not null,
  source text not null,
  status text not null default 'waiting',
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  sent_at timestamptz,
  constraint one_invitation_an_address unique (email),
  constraint an_address_is_lower_case check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'),
  constraint the_locale_is_english_or_french check (locale in ('en', 'fr')),
  constraint the_status_is_known check (status in ('waiting', 'accepted', 'refused'))
);
comment on table public.invitations is
  'People a programme would like as mentors, from its own list. person fits save_my_profile(), mentor fits save_mentor_profile(). Only staff and the owner of the address see it.';
grant select on public.invitations to authenticated;
grant select, insert, update, delete on public.invitations to service_role;
alter table public.invitations enable row level security;
create policy "Coordinators read invitations" on public.invitations
  for select to authenticated using ((select private.has_role('coordinator', 'owner')));

-- Topics by their names as people type them: any spelling that search forgives.
create function public.match_topics(p_texts text[]) returns table (typed text, topic_slug text, how text)
language sql stable security definer set search_path = ''
as $$
  select t.typed, coalesce(exact.topic_slug, near.topic_slug),
         case when exact.topic_slug is not null then 'exact' when near.topic_slug is not null then 'near' else 'none' end
  from unnest(p_texts[1:500]) as t (typed)
  left join lateral (
    select x.topic_slug from private.topic_terms x join public.topics n on n.slug = x.topic_slug
    where x.term = private.term_key(left(t.typed, 120))
    order by private.term_key(n.name_en) = x.term or private.term_key(n.name_fr) = x.term desc, n.position limit 1) as exact on true
  left join lateral (
    select x.topic_slug from private.topic_terms x
    where exact.topic_slug is null and length(t.typed) > 4
      and extensions.similarity(x.term, private.term_key(left(t.typed, 120))) >= 0.45
    order by extensions.similarity(x.term, private.term_key(left(t.typed, 120))) desc, x.topic_slug limit 1) as near on true
$$;
comment on function public.match_topics(text[]) is
  'Matches up to 500 typed skills to topics: exact (a name or synonym in either language, accents and plurals aside), near (a likely misspelling) or none. Service role only.';

create function public.import_invitation(p_email text, p_locale text, p_person jsonb, p_mentor jsonb, p_source text, p_send boolean default false) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  old public.invitations;
  address text := lower(btrim(p_email));
begin
  select * into old from public.invitations where email = address for update;
  if found and old.status <> 'waiting' then return 'answered'; end if;
  if exists (select from auth.users u join public.mentors m on m.profile_id = u.id where lower(u.email) = address) then return 'member'; end if;
  if old.id is not null and old.person = p_person and old.mentor = p_mentor and old.locale = p_locale then
    if p_send and old.sent_at is null then perform private.send_invitation(old.id); return 'sent'; end if;
    return 'unchanged';
  end if;
  insert into public.invitations (email, locale, person, mentor, source)
  values (address, p_locale, p_person, p_mentor, p_source)
  on conflict (email) do update set locale = excluded.locale, person = excluded.person, mentor = excluded.mentor,
    source = excluded.source, updated_at = private.now();
  if p_send then perform private.send_invitation(id) from public.invitations where email = address and sent_at is null; end if;
  return case when old.id is null then 'created' else 'updated' end;
end $$;
comment on function public.import_invitation(text, text, jsonb, jsonb, text, boolean) is
  'Writes or renews one invitation; the same row again changes nothing. p_send also e-mails it, once. Service role only. Returns created, updated, unchanged, sent, answered (they already decided) or member (already a mentor here).';

-- Puts one invitation's e-mail in the outbox, once.
create function private.send_invitation(p_invitation uuid) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  update public.invitations set sent_at = private.now() where id = p_invitation and sent_at is null;
  perform private.enqueue('invitation:' || p_invitation, 'email', jsonb_build_object('invitation_id', p_invitation));
end $$;

create function public.my_invitation() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare me uuid := private.actor();
begin
  return (
    select jsonb_build_object('id', i.id, 'person', i.person, 'mentor', i.mentor)
    from public.invitations i join auth.users u on lower(u.email) = i.email
    where u.id = me and i.status = 'waiting');
end $$;
comment on function public.my_invitation() is 'The invitation waiting for the caller''s verified address, or null. Raises sign_in_required, email_not_verified.';

create function public.answer_invitation(p_accept boolean) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.actor();
  i public.invitations;
begin
  select inv.* into i from public.invitations inv join auth.users u on lower(u.email) = inv.email
  where u.id = me and inv.status = 'waiting' for update of inv;
  if not found then raise exception 'invitation_not_found'; end if;
  update public.invitations set status = case when p_accept then 'accepted' else 'refused' end, updated_at = private.now(),
    person = case when p_accept then person else '{}' end, mentor = case when p_accept then mentor else '{}' end
  where id = i.id;
  if p_accept then
    perform public.save_my_profile(i.person);
    perform public.save_mentor_profile(i.mentor);
  end if;
  return jsonb_build_object('accepted', p_accept);
end $$;
comment on function public.answer_invitation(boolean) is
  'The person invited takes the draft over, or refuses and what was imported about them is forgotten. Returns {accepted}. Raises invitation_not_found and what saving a profile raises.';

grant execute on function public.match_topics(text[]), public.import_invitation(text, text, jsonb, jsonb, text, boolean) to service_role;
grant execute on function public.my_invitation(), public.answer_invitation(boolean) to authenticated;
