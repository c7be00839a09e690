/**
 * Plays a whole sequence of steps on the database in one round trip and takes it back:
 * every sequence meets fresh people. Each step runs as its actor, under the API's own
 * role, and answers with its code word or `done`.
 */
export const workflowSql = `
create schema workflow;

create table workflow.people (kind text, place integer, id uuid, primary key (kind, place));

-- One command as its actor. A refusal takes the step back and gives its code word.
create function workflow.act(p_step jsonb, p_ids uuid[]) returns jsonb
language plpgsql set search_path = '' as $$
declare
  command text := p_step ->> 'do';
  mentor uuid := (select id from workflow.people where kind = 'mentor' and place = (p_step ->> 'mentor')::integer);
  request uuid := case when cardinality(p_ids) > 0 then p_ids[1 + (p_step ->> 'request')::integer % cardinality(p_ids)] end;
  relationship uuid := (select id from public.relationships where request_id = request);
  actor uuid := case
    when command = 'send' then (select id from workflow.people where kind = 'mentee' and place = (p_step ->> 'mentee')::integer)
    when command in ('pause', 'resume') then mentor
    else (select case when command in ('reply', 'withdraw', 'end') then mentee_id else mentor_id end from public.requests where id = request) end;
  resume_on date := ((private.now() at time zone 'UTC')::date + (p_step ->> 'days')::integer);
  pause boolean := coalesce((p_step ->> 'pause')::boolean, false);
  answer jsonb;
begin
  if command = 'wait' then perform public.move_clock(make_interval(hours => (p_step ->> 'hours')::integer)); return '{"word": "done"}'; end if;
  if (command = 'end' and relationship is null) or (actor is null and command <> 'tick') then return '{"word": "skipped"}'; end if;
  begin
    perform set_config('request.jwt.claim.sub', coalesce(actor::text, ''), true),
            set_config('request.jwt.claims', jsonb_build_object('sub', actor)::text, true),
            set_config('role', case command when 'tick' then 'service_role' else 'authenticated' end, true);
    if command = 'send' then
      answer := public.send_request(mentor, 'Find my way by March.', 'Four years of practice.', 'You went down this road.', 'three_months', 'video');
    elsif command = 'ask' then perform public.ask_question(request, 'Which province?');
    elsif command = 'reply' then perform public.reply_to_question(request, 'Manitoba.');
    elsif command = 'extend' then perform public.extend_request(request);
    elsif command = 'accept' then perform public.accept_request(request, null, pause);
    elsif command = 'decline' then perform public.decline_request(request, 'no_time_now', null, pause);
    elsif command = 'withdraw' then perform public.withdraw_request(request);
    elsif command = 'end' then perform public.end_relationship(relationship, 'goals_met');
    elsif command = 'pause' then perform public.pause_mentoring(resume_on, (p_step ->> 'keep')::boolean);
    elsif command = 'resume' then perform public.resume_mentoring();
    elsif command = 'tick' then perform public.run_deadlines();
    end if;
    perform set_config('role', 'none', true);
    return jsonb_build_object('word', 'done', 'id', answer -> 'id');
  exception when raise_exception then
    return jsonb_build_object('word', sqlerrm);
  end;
end $$;

-- Rules that hold after every step that wrote something, counted from the tables and nothing else.
create function workflow.broken() returns text[]
language plpgsql stable set search_path = '' as $$
begin
  return array(
    select 'a place too many' from public.mentors m
     where m.max_active < (select count(*) from public.relationships r where r.mentor_id = m.profile_id
       and (r.ended_at is null or r.ended_at + make_interval(hours => 24 * m.rest_days) > private.now()))
    union all
    select 'a waiting request too many' from public.mentors m
     where m.max_pending < (select count(*) from public.requests r where r.mentor_id = m.profile_id
       and r.status in ('sent', 'question') and r.deadline_at > private.now())
    union all
    select 'a request too many in 168 hours' from public.mentors m join public.requests last on last.mentor_id = m.profile_id
     where m.weekly_cap < (select coalesce(sum(greatest(standing, 1)), 0) from (
       select count(*) filter (where r.status <> 'withdrawn') as standing from public.requests r where r.mentor_id = m.profile_id
       and r.created_at > last.created_at - interval '168 hours' and r.created_at <= last.created_at group by r.mentee_id) as mentees)
    union all
    select 'an open request too many of one mentee' from public.requests r
     where r.status in ('sent', 'question') and r.deadline_at > private.now()
     group by r.mentee_id having count(*) > private.setting_int('mentee_open_requests')
    union all
    select 'a reminder too many' from public.request_events e
     where e.command = 'remind' group by e.request_id, e.deadline_at having count(*) > 2);
end $$;

-- Rules of a whole life, checked when a sequence is over and every job has run.
create function workflow.audit() returns text[]
language plpgsql set search_path = '' as $$
begin
  return array(
    select 'told of the end other than once each: ' || r.status from public.requests r
     where (select array_agg(n.profile_id order by n.profile_id) from public.notifications n
            where n.request_id = r.id and n.type in ('request_accepted', 'request_declined', 'request_expired', 'request_withdrawn', 'request_closed'))
       is distinct from case when r.ended_at is not null
         then (select array_agg(side order by side) from unnest(array[r.mentee_id, r.mentor_id]) as side) end
    union all
    select 'told of an end that is not' from public.requests r join public.notifications n on n.request_id = r.id
     where n.type in ('request_accepted', 'request_declined', 'request_expired', 'request_withdrawn', 'request_closed')
       and n.type <> 'request_' || r.status
    union all
    select 'not one relationship for one acceptance' from public.requests r
     where (r.status = 'accepted')::integer <> (select count(*) from public.relationships b where b.request_id = r.id)
    union all
    select 'an event after the end' from public.request_events e
     join public.request_events later on later.request_id = e.request_id and later.id > e.id
     where e.to_status not in ('sent', 'question')
    union all
    select 'events and status differ' from public.requests r
     where r.status is distinct from (select e.to_status from public.request_events e where e.request_id = r.id order by e.id desc limit 1)
    union all
    select 'reminded twice of one thing: ' || n.type from public.notifications n
     where n.type in ('request_reminder', 'request_question_reminder')
     group by n.type, n.request_id, n.data ->> 'last', n.data ->> 'deadline_at' having count(*) > 1
    union all
    select 'reminded more often than asked' from public.notifications n where n.type = 'request_question_reminder'
     group by n.request_id having count(*) > (select count(*) from public.request_events e where e.request_id = n.request_id and e.command = 'ask'));
end $$;

-- Every e-mail about a request that waits in the outbox names the request's date, or what it says is no longer so.
create function workflow.audit_mail() returns text[]
language plpgsql set search_path = '' as $$
begin
  return array(
    select 'an e-mail without its date: ' || n.type
      from private.outbox o join public.notifications n on n.id = (o.payload ->> 'notification_id')::uuid
     cross join lateral (select public.mail_context(o.id) as mail) as rendered
     where n.type like 'request\\_%' and case
       when mail is null then n.type in ('request_declined', 'request_expired', 'request_closed')
       else mail -> 'data' ->> 'deadline_at' is null or mail -> 'request' ->> 'deadline_at' is null end);
end $$;

create function workflow.play(p_setup jsonb, p_steps jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  step jsonb;
  answer jsonb;
  ids uuid[] := '{}';
  trace jsonb := '[]';
  audit text[];
begin
  begin -- All of it, to be taken back.
    update public.mentors m set max_active = (c ->> 'maxActive')::integer, max_pending = (c ->> 'maxPending')::integer,
      weekly_cap = (c ->> 'weeklyCap')::integer, rest_days = (c ->> 'restDays')::integer
    from jsonb_array_elements(p_setup -> 'mentors') with ordinality as t (c, place)
    join workflow.people p on p.kind = 'mentor' and p.place = t.place - 1 where m.profile_id = p.id;
    update public.settings set value = p_setup -> 'menteeOpen' where key = 'mentee_open_requests';
    for step in select s from jsonb_array_elements(p_steps) with ordinality as t (s, place) order by place loop
      answer := workflow.act(step, ids);
      if answer ->> 'id' is not null then ids := ids || (answer ->> 'id')::uuid; end if;
      trace := trace || jsonb_build_object(
        'word', answer -> 'word', 'broken', case when answer ->> 'word' = 'done' and step ->> 'do' <> 'wait' then to_jsonb(workflow.broken()) else '[]' end,
        'requests', (select coalesce(jsonb_agg(jsonb_build_array(private.effective_status(r.status, r.deadline_at),
            round(extract(epoch from r.deadline_at - now()) / 3600, 3)) order by t.place), '[]')
          from unnest(ids) with ordinality as t (id, place) join public.requests r on r.id = t.id),
        'open', (select jsonb_agg(l.is_open order by p.place) from public.published_mentors l join workflow.people p on p.id = l.id));
    end loop;
    perform public.run_deadlines();
    audit := workflow.audit() || case when (p_setup ->> 'readMail')::boolean then workflow.audit_mail() else '{}' end;
    raise exception 'taken back';
  exception when raise_exception then
    if sqlerrm <> 'taken back' then raise; end if;
  end;
  return jsonb_build_object('trace', trace, 'audit', to_jsonb(audit), 'midnight', extract(epoch from date_trunc('day', now(), 'UTC') - now()) / 3600);
end $$;
`;
