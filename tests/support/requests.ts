import type { TestDatabase } from './database.ts';
import { addMember, addMentor, send, type MentorOptions } from './people.ts';

export { tick } from './jobs.ts';

/** A request as one of its sides reads it. */
export type Seen = {
  id: string;
  side: string;
  status: string;
  deadline_at: string;
  extended_at: string | null;
  close_reason: string | null;
  decline_reason: string | null;
  price_cents: number | null;
  mentee: { id: string; name: string; gone: boolean; unavailable: boolean; hidden: boolean };
  mentor: { id: string; name: string; gone: boolean; unavailable: boolean };
  events: { command: string; by: string; note: string | null; deadline_at: string | null }[];
  relationship: { id: string; status: string } | null;
};

/** What a template gets to write one e-mail. */
export type Mail = {
  type: string;
  to: string;
  code: string | null;
  data: Record<string, unknown>;
  request: Seen | null;
  others_open: number;
  alternatives: { slug: string; display_name: string }[] | null;
  topic: string | null;
};

/** The status in the table, whatever time has decided since it was written. */
export async function storedStatus(test: TestDatabase, request: string): Promise<string> {
  const rows = await test.db.query<{ status: string }>('select status::text from public.requests where id = $1', [
    request,
  ]);
  return rows[0]!.status;
}

export const seen = (test: TestDatabase, who: string, request: string) =>
  test.rpc<Seen>(who, 'get_request', { p_request: request });

/** How often somebody was told something in the app. */
export async function told(test: TestDatabase, person: string, type: string, request?: string): Promise<number> {
  const rows = await test.db.query<{ n: number }>(
    'select count(*)::int as n from public.notifications where profile_id = $1 and type = $2 and ($3::uuid is null or request_id = $3::uuid)',
    [person, type, request ?? null],
  );
  return rows[0]!.n;
}

/** The e-mails of one type in the outbox for somebody, oldest first; null for one that should no longer go. */
export async function mails(test: TestDatabase, person: string, type: string): Promise<(Mail | null)[]> {
  const rows = await test.db.query<{ mail: Mail | null }>(
    `select public.mail_context(o.id) as mail from private.outbox o
     join public.notifications n on n.id = (o.payload ->> 'notification_id')::uuid
     where n.profile_id = $1 and n.type = $2 order by n.created_at, n.id`,
    [person, type],
  );
  return rows.map((row) => row.mail);
}

/** Tries a command. Resolves to its code word, or to `done`. */
export const attempt = (
  test: TestDatabase,
  who: string | null | 'service_role',
  command: string,
  args: Record<string, unknown> = {},
) => test.refusal(test.rpc(who, command, args));

export const accept = (test: TestDatabase, mentor: string, request: string, more: Record<string, unknown> = {}) =>
  test.rpc(mentor, 'accept_request', { p_request: request, ...more });

/** Moves the clock to so many hours after a moment, before it when negative. */
export const clockTo = (test: TestDatabase, moment: string, hours = 0) =>
  test.db.query(
    'select public.move_clock($1::timestamptz + make_interval(secs => $2::float8 * 3600) - private.now())',
    [moment, hours],
  );

/** Whether a mentor can be asked now, as the public list says. */
export async function isOpen(test: TestDatabase, mentor: string): Promise<boolean | undefined> {
  const rows = await test.db.query<{ is_open: boolean }>('select is_open from public.published_mentors where id = $1', [
    mentor,
  ]);
  return rows[0]?.is_open;
}

/** A mentee and a mentor who said yes to each other. */
export async function together(test: TestDatabase, options: MentorOptions = {}) {
  const mentee = await addMember(test);
  const mentor = await addMentor(test, options);
  const request = await send(test, mentee, mentor);
  await accept(test, mentor, request);
  const { relationship } = await seen(test, mentee, request);
  return { mentee, mentor, request, relationship: relationship!.id };
}

/** Requests to one mentor, each by somebody new. */
export async function sendMany(
  test: TestDatabase,
  mentor: string,
  count: number,
): Promise<{ mentee: string; request: string }[]> {
  const sent = [];
  for (let i = 0; i < count; i++) {
    const mentee = await addMember(test);
    sent.push({ mentee, request: await send(test, mentee, mentor) });
  }
  return sent;
}

/** What one side proposes to agree on; a single field can be another. */
export const anAgreement = (relationship: string, version = 0, more: Record<string, unknown> = {}) => ({
  p_relationship: relationship,
  p_version: version,
  p_goals: ['Find out which college to write to.'],
  p_duration: 'six_months',
  p_format: 'video',
  p_cadence: 'every_two_weeks',
  ...more,
});

/** The same two with an agreement that both have dated. */
export async function agreed(test: TestDatabase, options: MentorOptions = {}, more: Record<string, unknown> = {}) {
  const pair = await together(test, options);
  await test.rpc(pair.mentee, 'propose_agreement', anAgreement(pair.relationship, 0, more));
  await test.rpc(pair.mentor, 'accept_agreement', { p_relationship: pair.relationship, p_version: 1 });
  return pair;
}
