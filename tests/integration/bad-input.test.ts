import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldOf, fieldProblem, isSpecial } from '../../src/core/domain/errors.ts';
import { isOneLine } from '../../src/core/domain/limits.ts';
import { errorText } from '../../src/core/i18n/error-text.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { words } from '../../src/words.ts';
import { cadences, endReasons } from '../../src/features/relationships/schema.ts';
import { declineReasons } from '../../src/features/requests/schema.ts';
import { durations, meetingFormats } from '../../src/features/mentors/schema.ts';
import { reportReasons } from '../../src/features/safety/schema.ts';
import { pgliteDatabase, postgresDatabase, type TestDatabase } from '../support/database.ts';
import { dateIn } from '../support/days.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { startPostgres } from '../support/postgres.ts';
import { together } from '../support/requests.ts';

type Json = Record<string, unknown>;

let test: TestDatabase;
let functions: ReturnType<typeof functionsOn>;
/** Who calls: everybody that a wrong call could come from. */
const actors: Record<string, string | null> = { visitor: null };
/** Things that exist, by what they are: a wrong actor names a right thing. */
const things: Record<string, string[]> = {};

async function prepare(on: TestDatabase): Promise<void> {
  test = on;
  functions = functionsOn(test);
  const mentor = await addMentor(test, { maxPending: 20, weeklyCap: 20, maxActive: 20 });
  const mentee = await addMember(test);
  const living = await together(test);
  Object.assign(actors, {
    mentee,
    mentor,
    stranger: await addMember(test),
    together: living.mentee,
    coordinator: await addMember(test, { role: 'coordinator' }),
    unverified: await addMember(test, { verified: false }),
    nameless: await addMember(test, { name: '' }),
  });
  await test.rpc(living.mentee, 'propose_agreement', {
    p_relationship: living.relationship,
    p_version: 0,
    p_goals: ['Find out which college to write to.'],
    p_duration: 'six_months',
    p_format: 'video',
    p_cadence: 'monthly',
  });
  await test.rpc(living.mentor, 'accept_agreement', { p_relationship: living.relationship, p_version: 1 });
  const goals = await test.db.query<{ id: string }>('select id from public.goals where relationship_id = $1', [
    living.relationship,
  ]);
  const open = await send(test, mentee, mentor);
  const asked = await send(test, await addMember(test), mentor);
  await test.rpc(mentor, 'ask_question', { p_request: asked, p_question: 'Which province?' });
  const gone = await send(test, await addMember(test), mentor);
  await test.rpc(mentor, 'decline_request', { p_request: gone, p_reason: 'other' });
  const report = await test.rpc<{ id: string }>(mentee, 'send_report', {
    p_subject_kind: 'profile',
    p_subject: mentor,
    p_reason: 'other',
  });
  const mails = await test.db.query<{ id: string; code: string | null }>(
    `select id, public.mail_context(id) ->> 'code' as code from private.outbox where kind = 'email'`,
  );
  await test.db.query('update private.outbox set dead_at = private.now() where id = $1', [mails[0]!.id]);
  await test.db.query(
    `insert into private.unsubscribe_tokens (token_hash, profile_id, kind) values (private.hash_code($2), $1, 'tips')`,
    [mentee, 'ab12'.repeat(16)],
  );
  await test.db.query(
    `
    insert into public.invitations (email, person, mentor, source)
    select email, '{"display_name": "Omar Haddad", "languages": ["en"]}', '{"formats": ["video"], "durations": ["one_meeting"], "topics": ["accounting"]}', 'a list'
    from auth.users where id = $1`,
    [actors['stranger']],
  );
  Object.assign(things, {
    request: [open, asked, gone, living.request],
    relationship: [living.relationship],
    goal_row: goals.map(({ id }) => id),
    report: [report.id],
    profile: [mentee, mentor, actors['stranger']!],
    mentor: [
      mentor,
      living.mentor,
      await addMentor(test, { status: 'pending' }),
      await addMentor(test, { status: 'draft' }),
    ],
    effect: mails.slice(0, 2).map((mail) => mail.id),
    code: mails.flatMap((mail) => (mail.code ? [mail.code] : [])),
    token: ['ab12'.repeat(16)],
  });
}

const inAMonth = dateIn('America/Winnipeg', new Date(Date.now() + 30 * 86_400_000));

// What is sent -----------------------------------------------------------------------

const hostileTexts = [
  '',
  ' ',
  'x',
  'a'.repeat(61),
  'é'.repeat(1001),
  'word '.repeat(700),
  '<script>alert(1)</script>',
  '<b>bold</b>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;b&#62;',
  '< img',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00 lone',
  'good \ud83d',
  '\u0007\u001b[31m',
  '\u202e backwards',
  '\u{1f6f6}'.repeat(400),
  '\\u0000',
  '\\ud83d\\ude00',
  "'; drop table public.requests; --",
  '{"$ne": null}',
  '../../etc/passwd',
  '%00',
  '%',
  '$1',
  '{0}',
  'NaN',
  'null',
  'true',
  '-1',
  '1e400',
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '9999999-01-01',
  'infinity',
  'today',
  '2026-12-01T00:00:00Z',
  'https://example.ca',
  '__proto__',
  'constructor',
  'toString',
  '\r\nBcc: all@example.ca',
  'A'.repeat(9000),
];
const deep = (depth: number): unknown =>
  depth === 0 ? 'bottom' : depth % 2 ? [deep(depth - 1)] : { a: deep(depth - 1) };
const hostileValues: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  1e21,
  [],
  {},
  [[]],
  [null],
  [1, 'two', {}],
  { length: 3 },
  { toString: 'x' },
  Array(300).fill('x'),
  Array(25).fill('00000000-0000-4000-8000-000000000009'),
  '00000000-0000-4000-8000-000000000009',
  '00000000-0000-0000-0000-000000000000',
  '{00000000-0000-4000-8000-000000000009}',
  deep(40),
  { __proto__x: 1 },
  [{ constructor: { prototype: {} } }],
];
const hostile = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A right value for a field, by its name: the one wrong thing in a body is seen alone. */
function rightValue(name: string): fc.Arbitrary<unknown> {
  const field = name.replace(/^p_/, '');
  const some = (kind: string) => fc.constantFrom(...things[kind]!);
  if (field === 'id') return fc.oneof(fc.uuid(), some('effect'));
  if (things[field]) return some(field);
  if (field === 'subject') return fc.oneof(some('profile'), some('request'));
  if (field === 'requests') return fc.array(some('request'), { maxLength: 3 });
  if (field === 'duration') return fc.constantFrom(...durations);
  if (field === 'format') return fc.constantFrom(...meetingFormats);
  if (field === 'reason') return fc.constantFrom('A good reason.', ...declineReasons, ...endReasons, ...reportReasons);
  if (field === 'decision') return fc.constantFrom('approve', 'decline');
  if (field === 'subject_kind') return fc.constantFrom('profile', 'request');
  if (field === 'resume_on') return fc.constantFrom(null, inAMonth);
  if (field === 'command')
    return fc.constantFrom('accept', 'decline', 'ask', 'extend', 'reply', 'withdraw', 'still_open');
  if (field === 'topic') return fc.constantFrom(null, 'accounting');
  if (field === 'topics') return fc.constant(['accounting']);
  if (field === 'languages') return fc.constant(['en', 'fr']);
  if (field === 'formats') return fc.constant(['video']);
  if (field === 'durations') return fc.constant(['one_meeting']);
  if (field === 'usual_times' || field.startsWith('helps')) return fc.constant([]);
  if (field === 'budget') return fc.constantFrom('any', 'free', 'paid');
  if (field === 'pricing') return fc.constantFrom('free', 'both');
  if (field === 'price_cents') return fc.constantFrom(null, 6000);
  if (['max_active', 'max_pending', 'weekly_cap', 'rest_days'].includes(field)) return fc.integer({ min: 1, max: 20 });
  if (['accept', 'pause', 'keep_waiting', 'use_initials', 'shown'].includes(field)) return fc.boolean();
  if (field === 'locale') return fc.constantFrom('en', 'fr');
  if (field === 'province_code') return fc.constantFrom('MB', 'NU');
  if (field === 'time_zone') return fc.constant('America/Winnipeg');
  if (field === 'phone') return fc.constantFrom('', '204 555-0134');
  if (field === 'side') return fc.constantFrom('mentee', 'mentor');
  if (field === 'track') return fc.constantFrom('mentor', 'mentee', 'manager');
  if (field === 'version') return fc.constantFrom(0, 1, '2026-11');
  if (field === 'goals') return fc.constant(['Find out which college to write to.']);
  if (field === 'cadence') return fc.constantFrom(null, ...cadences);
  if (field === 'minutes') return fc.constantFrom(30, 45, 60, 90);
  if (field === 'first_meeting_on') return fc.constantFrom(null, inAMonth);
  if (field === 'renews' || field === 'met') return fc.boolean();
  if (field === 'conduct_version' || field === 'orientation') return fc.constant('2026-11');
  if (field === 'profile' || field === 'base' || field === 'search' || field === 'args' || field === 'wants')
    return fc.constant({});
  return fc.constantFrom('Words that fit here well.', 'Une phrase assez longue, avec des accents.');
}

/** A body with the fields of a form, of which some are wrong, missing or too many. */
function bodyOf(fields: string[]): fc.Arbitrary<Json> {
  const one = (field: string) =>
    fc.oneof(
      { weight: 5, arbitrary: rightValue(field) },
      { weight: 3, arbitrary: hostile },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  const known = fc.record(Object.fromEntries(fields.map((field) => [field, one(field)])));
  const extra = fc.dictionary(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'status',
      'role',
      'p_actor',
      'deadline_at',
      'id',
      'é',
      '',
    ),
    hostile,
    { maxKeys: 2 },
  );
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 2, arbitrary: fc.tuple(known, extra).map(([right, more]) => ({ ...right, ...more })) },
  );
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
/** What is not even an object of JSON, or far too much of it. */
const rawBodies: (string | Uint8Array)[] = [
  '',
  ' ',
  'null',
  '[]',
  '"text"',
  '42',
  'true',
  '{',
  '{"a":',
  '{"a":1}{"a":2}',
  '{a:1}',
  "{'a':1}",
  'undefined',
  '\ufeff{}',
  '<xml/>',
  'a=1&b=2',
  bytes('{"goal":"', [0xff, 0xfe], '"}'),
  bytes('{"note":"', [0xc3], '"}'),
  bytes('{"question":"', [0xed, 0xa0, 0x80], '"}'),
  bytes([0x80, 0x81]),
  bytes([0x1f, 0x8b, 8, 0]),
  '{"goal":"\\u0000"}',
  '{"note":"\\ud800"}',
  '{"question":"\\udc00\\ud800"}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  `{"goal":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`,
  `{"p_profile":${'['.repeat(3000)}${']'.repeat(3000)}}`,
  '{"goal":"x","goal":["y"]}',
  `{"n":${'9'.repeat(5000)}}`,
  `{"goal":"${'a'.repeat(1_048_576)}"}`,
  'x'.repeat(1_048_576),
  `[${'1,'.repeat(500_000)}1]`,
  `{"note":"${'é'.repeat(40_000)}"}`,
];
const raw = fc.constantFrom(...rawBodies);

/** Fields that stand in a form of ours. */
const profileFields = [
  'display_name',
  'full_name',
  'phone',
  'locale',
  'province_code',
  'city',
  'time_zone',
  'languages',
  'about',
  'use_initials',
];
const mentorFields = [
  'headline_en',
  'headline_fr',
  'bio_en',
  'bio_fr',
  'helps_en',
  'helps_fr',
  'first_meeting_en',
  'first_meeting_fr',
  'own_skills',
  'topics',
  'formats',
  'durations',
  'usual_times',
  'pricing',
  'price_cents',
  'max_active',
  'max_pending',
  'weekly_cap',
  'rest_days',
];
const wantsFields = ['goal', 'topics', 'languages', 'province_code', 'time_zone', 'formats', 'durations', 'budget'];
const agreementFields = [
  'version',
  'goals',
  'duration',
  'format',
  'cadence',
  'minutes',
  'first_meeting_on',
  'agenda',
  'confidential',
  'no_meeting_hours',
  'renews',
];
const answerFields = {
  ask: ['question'],
  reply: ['reply'],
  extend: [],
  accept: ['note', 'pause', 'resume_on'],
  decline: ['reason', 'note', 'pause', 'resume_on'],
  withdraw: [],
};

const profileForm = ['accounts/islands/ProfileForm', 'accounts/islands/WhoFields'];
const mentorForm = [
  'useMentorForm',
  'MentorTexts',
  'MentorTopics',
  'MentorMeetings',
  'MentorLimits',
  'MentorTerms',
  'MentorAgreements',
].map((one) => `mentors/islands/${one}`);

/** Each route, what it takes, and the files of the form that sends it. */
const routes: Record<string, { fields: string[]; form: string[] }> = {
  requests: {
    fields: ['id', 'mentor', 'goal', 'background', 'why', 'duration', 'format', 'topic', 'use_initials', 'orientation'],
    form: ['requests/ask-fields', 'requests/parts/AskWords', 'requests/parts/AskOrientation'],
  },
  ...Object.fromEntries(
    Object.entries(answerFields).map(([name, fields]) => [
      `requests/:id/${name}`,
      {
        fields,
        form: ['AnswerPanel', 'AnswerFields', 'ReplyForm', 'StillOpen'].map((one) => `requests/islands/${one}`),
      },
    ]),
  ),
  'relationships/:id/end': { fields: ['reason'], form: ['relationships/islands/EndMentorship'] },
  'relationships/:id/propose': { fields: agreementFields, form: ['relationships/islands/AgreementForm'] },
  'relationships/:id/agree': { fields: ['version'], form: ['relationships/islands/Proposal'] },
  'relationships/:id/drop': { fields: ['version'], form: ['relationships/islands/Proposal'] },
  'relationships/:id/needs': { fields: ['needs'], form: ['relationships/islands/Needs'] },
  'relationships/:id/reactivate': { fields: [], form: ['relationships/islands/NextAction'] },
  'goals/:id/mark': { fields: ['met'], form: ['relationships/islands/Goals'] },
  'close-others': { fields: ['requests'], form: ['requests/islands/CloseOthers'] },
  pause: {
    fields: ['resume_on', 'keep_waiting'],
    form: ['requests/islands/Availability', 'requests/islands/FreePlaces'],
  },
  resume: { fields: [], form: ['requests/islands/Availability', 'requests/islands/FreePlaces'] },
  profile: { fields: [...profileFields, 'base'], form: [...profileForm, '../core/form/edits'] },
  'profile/fill': { fields: profileFields, form: ['accounts/parts/SignInForm', ...profileForm] },
  'mentor-profile': {
    fields: [...mentorFields, 'base'],
    form: [...mentorForm, ...profileForm, 'mentors/mentor-draft', '../core/form/edits'],
  },
  'mentor-profile/submit': { fields: ['conduct_version'], form: [...mentorForm, ...profileForm] },
  'mentor-profile/withdraw': { fields: [], form: mentorForm },
  orientation: { fields: ['track', 'version'], form: mentorForm },
  invitation: { fields: ['accept'], form: mentorForm },
  'wait-list': { fields: ['topic'], form: ['wait-lists/scripts/wait-list'] },
  'wait-list/leave': { fields: ['topic'], form: ['wait-lists/scripts/wait-list', 'wait-lists/islands/WaitListPlace'] },
  'group-offer': { fields: ['offer', 'accept'], form: ['wait-lists/islands/GroupOffers'] },
  report: {
    fields: ['subject_kind', 'subject', 'reason', 'note'],
    form: ['safety/scripts/report-form', 'safety/parts/ReportForm'],
  },
  block: { fields: ['profile'], form: ['requests/islands/InboxRequest', 'requests/islands/AnswerPanel'] },
  unblock: { fields: ['profile'], form: ['requests/islands/InboxRequest', 'requests/islands/AnswerPanel'] },
  'account/delete': { fields: [], form: ['privacy/islands/DeleteAccount'] },
  'account/keep': { fields: [], form: ['privacy/islands/DeleteAccount'] },
  'staff/review': {
    fields: ['mentor', 'decision', 'reason'],
    form: ['staff/islands/MentorToRead', 'staff/islands/ReasonButton'],
  },
  'photo/remove': { fields: [], form: ['mentors/islands/PhotoField'] },
  'photo/portrait': { fields: ['portrait'], form: ['mentors/islands/PhotoField', 'mentors/islands/ChoosePortrait'] },
  'staff/photo': { fields: ['mentor', 'reason'], form: ['staff/islands/MentorToRead', 'staff/islands/ReasonButton'] },
  'staff/pause': { fields: ['mentor', 'reason'], form: ['staff/islands/NearDeadlines', 'staff/islands/ReasonButton'] },
  'staff/resume': { fields: ['mentor', 'reason'], form: ['staff/islands/PausedMentors', 'staff/islands/ReasonButton'] },
  'staff/resolve': {
    fields: ['report', 'resolution'],
    form: ['staff/islands/ReportActs', 'staff/islands/ReasonButton'],
  },
  'staff/warn': { fields: ['member', 'reason'], form: ['staff/islands/ReportActs', 'staff/islands/ReasonButton'] },
  'staff/suspend': { fields: ['member', 'reason'], form: ['staff/islands/ReportActs', 'staff/islands/ReasonButton'] },
  'staff/open-join': { fields: ['email_one', 'email_other', 'reason'], form: ['staff/islands/JoinAccounts'] },
  'staff/join': { fields: ['join', 'code_one', 'code_other', 'keep'], form: ['staff/islands/JoinCodes'] },
  'staff/lift': {
    fields: ['member', 'reason'],
    form: ['staff/islands/SuspendedMembers', 'staff/islands/ReasonButton'],
  },
  'staff/close-request': {
    fields: ['request', 'reason'],
    form: ['staff/islands/ReportActs', 'staff/islands/ReasonButton'],
  },
  'staff/read-request': {
    fields: ['request', 'reason'],
    form: ['staff/islands/ReadRequest', 'staff/islands/ReasonButton'],
  },
  'staff/pause-mentorship': {
    fields: ['relationship', 'reason'],
    form: ['staff/islands/ReportActs', 'staff/islands/ReasonButton'],
  },
  'staff/resume-mentorship': {
    fields: ['relationship', 'reason'],
    form: ['staff/islands/PausedMentorships', 'staff/islands/ReasonButton'],
  },
  'staff/retry': { fields: ['id'], form: ['staff/islands/DeadEffects'] },
  'staff/retry-job': { fields: ['name'], form: ['staff/islands/FailingJobs'] },
  feedback: { fields: ['kind', 'feedback', 'page', 'locale', 'email'], form: ['feedback/parts/FeedbackForm'] },
  story: { fields: ['story', 'shown_name', 'locale', 'consent'], form: ['stories/islands/StoryForm'] },
  'story/withdraw': { fields: [], form: ['stories/islands/SharedStory'] },
  'staff/story': {
    fields: ['story', 'decision', 'reason'],
    form: ['staff/islands/StoriesToRead', 'staff/islands/ReasonButton'],
  },
  'staff/feedback': {
    fields: ['feedback', 'resolution'],
    form: ['staff/islands/Feedback', 'staff/islands/ReasonButton'],
  },
  'staff/event': {
    fields: [
      'title_en',
      'title_fr',
      'about_en',
      'about_fr',
      'starts_at',
      'time_zone',
      'minutes',
      'spoken',
      'for_orientation',
      'url',
    ],
    form: ['staff/islands/EventForm'],
  },
  'staff/event/cancel': { fields: ['event'], form: ['staff/islands/Events'] },
  unsubscribe: { fields: ['token'], form: ['notifications/parts/StopEmails'] },
  'never-invite': { fields: ['token'], form: [] },
  'jobs/tick': { fields: [], form: [] },
};
const routePaths = Object.keys(routes);
/** A form of the header posts it and a page answers: tests of sessions hold it. */
const answersWithPage = ['sign-out'];
const formOf = new Map(
  routePaths.map((path) => [
    path,
    routes[path]!.form.map((file) => {
      const name = ['tsx', 'ts', 'astro']
        .map((ending) => `src/features/${file}.${ending}`)
        .find((one) => {
          try {
            return readFileSync(one);
          } catch {
            return false;
          }
        });
      const source = readFileSync(name!, 'utf8');
      return source + source.replaceAll('${lang}', 'en') + source.replaceAll('${lang}', 'fr');
    }).join('\n'),
  ]),
);

// What comes back ------------------------------------------------------------------------

/** What was wrong with an answer, each once: all of it is seen in one run. */
const complaints = new Set<string>();
const complain = (what: string | false | null | undefined) => void (what && complaints.add(what));

/** Every refusal of ours: an answer below 500 with codes of the catalogue, in both languages, at fields of the form. Returns its code. */
async function judge(route: string, answer: Response, sent: unknown = ''): Promise<string> {
  const body = (await answer.json()) as { error?: string; errors?: { code: string; field: string | null }[] };
  complain(answer.status >= 500 && `${route} answered ${answer.status} to ${JSON.stringify(sent)?.slice(0, 300)}`);
  if (answer.status < 400) return 'done';
  complain(body.errors?.[0]?.code !== body.error && `${route} answered ${JSON.stringify(body)}`);
  for (const { code, field } of body.errors ?? []) {
    complain(!isSpecial(code) && fieldProblem(code) === null && `${route} said ${code}, which is not in the catalogue`);
    for (const locale of locales) {
      const said = errorText(locale, words(locale, 'errors'), code, 60);
      complain(
        (/[{}]|undefined/.test(said) ||
          (code !== 'unexpected' && said === words(locale, 'errors').special.unexpected)) &&
          `${code} has no words in ${locale}: ${said}`,
      );
    }
    complain(field !== fieldOf(code) && `${route} put ${code} at ${field}`);
    complain(
      field &&
        !new RegExp(`\\b${field}\\b`).test(formOf.get(route)!) &&
        `${route} names the field ${field} (${code}), which its form does not have`,
    );
  }
  return body.error!;
}

const actorNames = fc.constantFrom(
  'visitor',
  'mentee',
  'mentor',
  'stranger',
  'together',
  'coordinator',
  'unverified',
  'nameless',
);
/** A path with real, strange and broken ids in it. */
const fillPath = (path: string): fc.Arbitrary<string> => {
  const kind = path.startsWith('relationships') ? 'relationship' : path.startsWith('goals') ? 'goal_row' : 'request';
  return path.includes(':id')
    ? fc
        .oneof(
          { weight: 6, arbitrary: fc.nat().map((n) => things[kind]![n % things[kind]!.length]!) },
          {
            weight: 2,
            arbitrary: fc.constantFrom(
              '00000000-0000-4000-8000-000000000009',
              'x',
              '%00',
              '%ff',
              '..%2f',
              '1',
              'null',
              '__proto__',
              'é',
              '%F0%9F%9B%B6',
            ),
          },
        )
        .map((id) => path.replace(':id', id))
    : fc.constant(path);
};

let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
const engines: { engine: string; toRoutes: number; toFunctions: number; open: () => Promise<TestDatabase> }[] = [
  { engine: 'PGlite', toRoutes: 2000, toFunctions: 1000, open: () => pgliteDatabase() },
  {
    engine: 'PostgreSQL',
    toRoutes: 300,
    toFunctions: 500,
    open: async () => postgresDatabase((server = await startPostgres()).url),
  },
];

describe.each(engines)('Bad input on $engine', ({ toRoutes, toFunctions, open }) => {
  beforeAll(async () => prepare(await open()));
  beforeEach(() => complaints.clear());
  afterAll(async () => {
    await test?.close();
    await server?.stop();
    server = undefined;
  });

  it('is known for every route there is: none is left out of these tests', () => {
    const all = functions.app.routes
      .filter((route) => route.method === 'POST' && !route.path.endsWith('*'))
      .map((route) => route.path.replace('/api/', ''));
    // What is no JSON has tests of its own: photos.test.ts, session-pages.test.ts.
    const covered = (path: string) =>
      path === 'photo' || path.endsWith(':command')
        ? routePaths.some((one) => one.startsWith(path.replace(':command', '')))
        : routePaths.includes(path) || answersWithPage.includes(path);
    expect([...new Set(all)].filter((path) => !covered(path))).toEqual([]);
    expect(routePaths.length).toBeGreaterThanOrEqual(30);
  });

  it(
    `to our functions never ends in a 5xx: ${toRoutes} bodies, each refused in words for its field or taken`,
    { timeout: 120_000 },
    async () => {
      const codes: Record<string, number> = {};
      const call = fc.constantFrom(...routePaths).chain((route) =>
        fc.record({
          route: fc.constant(route),
          path: fillPath(route),
          who: actorNames,
          body: fc.oneof(
            { weight: 9, arbitrary: bodyOf(routes[route]!.fields) as fc.Arbitrary<unknown> },
            { weight: 1, arbitrary: raw as fc.Arbitrary<unknown> },
          ),
        }),
      );
      await fc.assert(
        fc.asyncProperty(call, async ({ route, path, who, body }) => {
          // An account that deletes itself would be gone for the rest: that one is made for it.
          const actor = route === 'account/delete' && who !== 'visitor' ? await addMember(test) : actors[who]!;
          const answer = await functions.post(
            actor,
            path,
            typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
          );
          const word = await judge(route, answer, body);
          codes[word] = (codes[word] ?? 0) + 1;
        }),
        { numRuns: toRoutes, seed: 20_261_123 },
      );
      expect([...complaints].sort()).toEqual([]);
      expect(functions.logged.filter((one) => one.level === 'error')).toEqual([]);
      // Not all refused at the door: the fuzz went deep.
      if (toRoutes >= 2000)
        for (const word of [
          'done',
          'sign_in_required',
          'bad_encoding',
          'bad_json',
          'body_too_large',
          'request_not_found',
          'staff_only',
          'email_not_verified',
          'request_already_answered',
        ]) {
          expect(Object.keys(codes), `nothing was answered with ${word}`).toContain(word);
        }
    },
  );

  it(
    'to any route is refused alike: broken UTF-8, a megabyte, depth, arrays, NUL and half characters',
    { timeout: 60_000 },
    async () => {
      for (const route of routePaths.filter((one) => one !== 'jobs/tick')) {
        const path = route.replace(':id', things[route.startsWith('relationships') ? 'relationship' : 'request']![0]!);
        const codeFor = async (body: string | Uint8Array) =>
          judge(route, await functions.post(actors['stranger']!, path, body));
        // A mail program's own form has no body to speak of.
        if (route === 'unsubscribe' || route === 'never-invite') continue;
        expect(await codeFor(bytes('{"x":"', [0xff], '"}')), route).toBe('bad_encoding');
        expect(await codeFor('{"x":"\\u0000"}'), route).toBe('bad_encoding');
        expect(await codeFor('{"x":["\\ud83d"]}'), route).toBe('bad_encoding');
        expect(await codeFor('{"\\ud83d":1}'), route).toBe('bad_encoding');
        expect(await codeFor(`{"x":"${'a'.repeat(1_048_576)}"}`), route).toBe('body_too_large');
        expect(await codeFor(`{"x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`), route).toBe('bad_json');
        for (const wrong of ['[]', 'null', '1', '"x"', '{', '{"x":1,}'])
          expect(await codeFor(wrong), route).toBe('bad_json');
      }
    },
  );

  it('in one field of a right body is answered at that field, in words, with its limits', async () => {
    // Fresh people: what the others did to theirs does not matter here.
    const [mentee, mentor, other] = [await addMember(test), await addMentor(test), await addMentor(test)];
    const open = await send(test, mentee, other);
    const who = { mentee, mentor: other, coordinator: actors['coordinator']! };
    const long = 'A text that is long enough for every field of every form that there is, and then some more words.';
    const me = {
      display_name: 'Omar',
      full_name: '',
      phone: '',
      locale: 'en',
      province_code: 'MB',
      city: '',
      time_zone: 'America/Winnipeg',
      languages: ['en'],
      about: '',
      use_initials: true,
    };
    const mentoring = {
      headline_en: '',
      headline_fr: '',
      bio_en: '',
      bio_fr: '',
      helps_en: [],
      helps_fr: [],
      topics: ['accounting'],
      formats: ['video'],
      durations: ['one_meeting'],
      usual_times: [],
      pricing: 'free',
      price_cents: null,
      max_active: 2,
      max_pending: 2,
      weekly_cap: 2,
      rest_days: 0,
    };
    const request = {
      id: crypto.randomUUID(),
      mentor,
      goal: long,
      background: long,
      why: long,
      duration: 'three_months',
      format: 'video',
      topic: null,
      use_initials: true,
    };
    const answer = { note: '', pause: false, resume_on: null };
    // Route, a right body, the actor, the wrong value, and what is said where.
    type Case = [
      route: string,
      body: Json,
      field: string,
      value: unknown,
      code: string,
      at?: string,
      actor?: keyof typeof who,
    ];
    const address = 'Free gift at www.evil.example';
    const textCases = (
      route: string,
      body: Json,
      fields: string[],
      actor?: keyof typeof who,
      name = (field: string) => field,
    ): Case[] =>
      fields.flatMap((field): Case[] => [
        ...(isOneLine(name(field))
          ? [[route, body, field, address, `${name(field)}_has_address`, name(field), actor] satisfies Case]
          : []),
        [route, body, field, 'word '.repeat(500), `${name(field)}_too_long`, name(field), actor],
      ]);
    const cases: Case[] = [
      ...textCases('requests', request, ['goal', 'background', 'why']),
      ...['goal', 'background', 'why', 'duration', 'format'].map((field): Case => [
        'requests',
        request,
        field,
        undefined,
        `${field}_required`,
        field,
      ]),
      ['requests', request, 'goal', 'short', 'goal_too_short', 'goal'],
      ['requests', request, 'duration', 'a_while', 'duration_unknown', 'duration'],
      ['requests', request, 'format', 'text', 'format_not_offered', 'format'],
      ...textCases('requests/:id/ask', { question: long }, ['question'], 'mentor'),
      ...textCases('requests/:id/reply', { reply: long }, ['reply']),
      ...textCases('requests/:id/accept', answer, ['note'], 'mentor'),
      ...textCases('requests/:id/decline', { ...answer, reason: 'other' }, ['note'], 'mentor'),
      [
        'requests/:id/decline',
        { ...answer, reason: 'other' },
        'reason',
        '',
        'decline_reason_required',
        'decline_reason',
        'mentor',
      ],
      ...['2026-02-30', '0000-01-01', 'soon', 20_261_201].map((day): Case => [
        'requests/:id/accept',
        { ...answer, pause: true },
        'resume_on',
        day,
        'resume_on_unknown',
        'resume_on',
        'mentor',
      ]),
      [
        'requests/:id/accept',
        { ...answer, pause: true },
        'resume_on',
        '2001-01-01',
        'resume_date_in_past',
        'resume_on',
        'mentor',
      ],
      ['pause', {}, 'resume_on', '2999-01-01', 'resume_date_too_far', 'resume_on', 'mentor'],
      ['pause', {}, 'resume_on', '2026-13-01', 'resume_on_unknown', 'resume_on', 'mentor'],
      ...textCases('profile', me, ['display_name', 'full_name', 'city', 'about']),
      ['profile', me, 'display_name', ' ', 'display_name_required', 'display_name'],
      ['profile', me, 'phone', '12', 'phone_unknown', 'phone'],
      ['profile', me, 'province_code', 'XX', 'province_unknown', 'province'],
      ['profile', me, 'time_zone', 'Mars', 'time_zone_unknown', 'time_zone'],
      ['profile', me, 'languages', ['tlh'], 'languages_unknown', 'languages'],
      ['profile', me, 'locale', 'de', 'locale_unknown', 'locale'],
      ...textCases('mentor-profile', mentoring, ['headline_en', 'headline_fr', 'bio_en', 'bio_fr']),
      ['mentor-profile', mentoring, 'helps_en', [address], 'helps_en_has_address', 'helps_en'],
      [
        'mentor-profile',
        mentoring,
        'first_meeting_fr',
        ['', address],
        'first_meeting_fr_has_address',
        'first_meeting_fr',
      ],
      [
        'mentor-profile',
        mentoring,
        'first_meeting_en',
        Array(5).fill('x'),
        'first_meeting_en_too_many',
        'first_meeting_en',
      ],
      ['mentor-profile', mentoring, 'helps_fr', Array(7).fill('x'), 'helps_fr_too_many', 'helps_fr'],
      ...['headline_en', 'bio_fr', 'topics', 'formats', 'helps_en', 'first_meeting_en'].map((field): Case => [
        'mentor-profile',
        mentoring,
        field,
        7,
        `${field}_unknown`,
        field,
      ]),
      ['mentor-profile', mentoring, 'first_meeting_en', [1, 2], 'first_meeting_en_unknown', 'first_meeting_en'],
      ['mentor-profile', mentoring, 'own_skills', ['x'], 'own_skills_too_short', 'own_skills'],
      ['mentor-profile', mentoring, 'own_skills', Array(21).fill('judo'), 'own_skills_too_many', 'own_skills'],
      ['mentor-profile', mentoring, 'topics', ['sorcery'], 'topics_unknown', 'topics'],
      ['mentor-profile', mentoring, 'max_active', 21, 'max_active_out_of_range', 'max_active'],
      ['mentor-profile', { ...mentoring, pricing: 'paid' }, 'price_cents', 10.5, 'price_out_of_range', 'price'],
      ['mentor-profile', mentoring, 'pricing', 'barter', 'pricing_unknown', 'pricing'],
      ...textCases(
        'report',
        { subject_kind: 'profile', subject: mentor, reason: 'other', note: '' },
        ['note'],
        undefined,
        () => 'report_note',
      ),
      ['report', { subject_kind: 'profile', subject: mentor, note: '' }, 'reason', '', 'reason_required', 'reason'],
      ...textCases('staff/review', { mentor: other, decision: 'decline' }, ['reason'], 'coordinator'),
      ...textCases('staff/pause', { mentor: other }, ['reason'], 'coordinator'),
      ...textCases('staff/resolve', { report: things['report']![0] }, ['resolution'], 'coordinator'),
    ];
    for (const [route, body, field, value, code, where = field, actor = 'mentee'] of cases) {
      const path = route.replace(':id', open);
      const refused = await functions.post(who[actor], path, { ...body, [field]: value });
      const said = (await refused.clone().json()) as { errors?: { code: string; field: string }[] };
      expect(said.errors?.[0], `${route} with ${field} ${JSON.stringify(value)?.slice(0, 40)}`).toEqual({
        code,
        field: where,
      });
      expect([409, 422]).toContain(refused.status);
      await judge(route, refused, value);
    }
    expect([...complaints]).toEqual([]);
    expect(errorText('en', words('en', 'errors'), 'goal_too_long')).toContain('at most 600 characters');
    expect(errorText('fr', words('fr', 'errors'), 'goal_too_short')).toContain('10');
  });

  it('that only looks bad is taken: a backslash and a u are letters', async () => {
    const mentee = await addMember(test);
    const mentor = await addMentor(test);
    const text = 'How do I write \\u0000 and \\ud83d in JSON? And 🛶 in C?';
    const answer = await functions.post(mentee, 'requests', {
      id: crypto.randomUUID(),
      mentor,
      goal: text,
      background: text,
      why: text,
      duration: 'one_meeting',
      format: 'video',
    });
    expect(await answer.json()).toMatchObject({ status: 'sent' });
    expect(await test.db.query('select goal from public.requests where mentee_id = $1', [mentee])).toEqual([
      { goal: text },
    ]);
  });

  it(
    `to the database’s own functions never ends in a 5xx: ${toFunctions} bodies over every one that visitors and members may call`,
    { timeout: 120_000 },
    async () => {
      const offered = await test.db.query<{ name: string; args: string[] }>(`
      select p.proname as name, coalesce(p.proargnames, '{}') as args from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and has_function_privilege('authenticated', p.oid, 'execute')
        and p.prorettype <> 'trigger'::regtype and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by 1`);
      const closed = await test.db.query<{ name: string }>(`
      select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and not has_function_privilege('authenticated', p.oid, 'execute')`);
      expect(offered.length).toBeGreaterThan(30);
      const bodyFor = (name: string, args: string[]): fc.Arbitrary<unknown> => {
        if (name === 'save_wants' || name === 'suggest_mentors')
          return fc.oneof(
            bodyOf(args),
            bodyOf(wantsFields).map((p_wants) => ({ p_wants })),
          );
        const form =
          name === 'save_my_profile' || name === 'fill_my_profile'
            ? profileFields
            : name === 'save_mentor_profile'
              ? mentorFields
              : null;
        return form
          ? fc.oneof(
              bodyOf(args),
              bodyOf(form).map((p_profile) => ({ p_profile })),
            )
          : bodyOf(args);
      };
      const call = fc.constantFrom(...offered).chain(({ name, args }) =>
        fc.record({
          name: fc.constant(name),
          who: actorNames,
          body: fc.oneof(
            { weight: 9, arbitrary: bodyFor(name, args) },
            { weight: 1, arbitrary: raw as fc.Arbitrary<unknown> },
          ),
        }),
      );
      await fc.assert(
        fc.asyncProperty(call, async ({ name, who, body }) => {
          const actor = name === 'delete_my_account' && who !== 'visitor' ? await addMember(test) : actors[who]!;
          const answer = await functions.rpc(
            actor,
            name,
            typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
          );
          const text = await answer.text();
          complain(
            answer.status >= 500 &&
              `${name} answered ${answer.status} ${text} to ${JSON.stringify(body)?.slice(0, 300)}`,
          );
          if (answer.status < 400) return;
          const { code, message } = JSON.parse(text) as { code: string; message: string };
          // A raised word is one that the page can say.
          complain(
            code === 'P0001' &&
              !isSpecial(message) &&
              fieldProblem(message) === null &&
              `${name} raised ${message}, which is not in the catalogue`,
          );
        }),
        { numRuns: toFunctions, seed: 20_261_124 },
      );
      expect([...complaints].sort()).toEqual([]);
      for (const { name } of closed)
        for (const who of ['visitor', 'stranger']) {
          expect([401, 403, 404], name).toContain((await functions.rpc(actors[who]!, name, {})).status);
        }
    },
  );

  it('to sign-in, to tables and in queries never ends in a 5xx either', { timeout: 60_000 }, async () => {
    const headers = {
      apikey: test.keys.publishable,
      Authorization: `Bearer ${functions.tokenOf(actors['mentee']!)}`,
      'Content-Type': 'application/json',
      Prefer: 'return=representation,resolution=merge-duplicates',
    };
    const bad = new Set<string>();
    async function ask(method: string, path: string, body?: string | Uint8Array): Promise<void> {
      const answer = await functions.gateway.request(
        `http://localhost/${path}`,
        { method, headers, ...(body === undefined ? {} : { body: body as BodyInit }) },
        { own: true },
      );
      if (answer.status >= 500)
        bad.add(
          `${method} ${path} answered ${answer.status} to ${String(body).slice(0, 80)}: ${(await answer.text()).slice(0, 200)}`,
        );
    }
    const signIn = [
      undefined,
      ...hostileValues.filter((_, place) => place % 4 === 0),
      '\u0000@example.ca',
      '\ud800@example.ca',
      `${'a'.repeat(3000)}@example.ca`,
      '<b>@example.ca',
      'not an address',
      'x'.repeat(9000),
    ];
    for (const path of [
      'otp',
      'signup',
      'verify',
      'magiclink',
      'resend',
      'recover',
      'token?grant_type=password',
      'token?grant_type=refresh_token',
      'token',
      'logout',
      'user',
      'otp?redirect_to=http://[',
      'nothing',
    ]) {
      for (const body of rawBodies) await ask('POST', `auth/v1/${path}`, body);
      for (const value of signIn) {
        for (const field of ['email', 'password', 'token', 'type', 'refresh_token', 'data', 'phone']) {
          await ask(
            'POST',
            `auth/v1/${path}`,
            JSON.stringify({
              email: 'someone@example.ca',
              password: 'a long sentence of mine',
              type: 'email',
              token: '123456',
              [field]: value,
            }),
          );
        }
      }
    }
    for (const table of [
      'saved_mentors',
      'wait_list',
      'mentee_wants',
      'notification_preferences',
      'notifications',
      'profiles',
      'requests',
      'published_mentors',
    ]) {
      for (const body of [
        ...rawBodies,
        ...hostileValues.map((value) =>
          JSON.stringify({
            profile_id: actors['mentee'],
            mentor_id: value,
            topic_slug: value,
            kind: value,
            channel: value,
            read_at: value,
          }),
        ),
      ]) {
        for (const method of ['POST', 'PATCH', 'DELETE'])
          await ask(method, `rest/v1/${table}${method === 'POST' ? '' : `?profile_id=eq.${actors['mentee']}`}`, body);
      }
    }
    for (const query of [
      'select=%00',
      'id=eq.x',
      'order=nothing',
      'limit=abc',
      'limit=-1',
      'limit=1e99',
      'offset=-5',
      'select=*,nothing(*)',
      'select=nothing',
      'id=nothing.x',
      'or=(',
      'and=(a.eq.1,b',
      'topics=cs.{a',
      'topics=ov.{"',
      'slug=match.(',
      'slug=imatch.[',
      'published_at=gt.x',
      'slug=eq.%FF',
      'slug=eq.%00',
      'slug=eq.%ED%A0%80',
      'select=id::nothing',
      'slug=fts(nothing).x',
      'id=in.(x,y)',
      'id=in.(',
      'select=count()',
      `select=${'a,'.repeat(2000)}`,
      `id=eq.${'x'.repeat(9000)}`,
    ]) {
      await ask('GET', `rest/v1/published_mentors?${query}`);
      await ask('GET', `rest/v1/rpc/listing?p_slug=x&${query}`);
    }
    for (const path of ['nothing', '%00', '%ff', 'rpc/nothing', 'rpc/%ff', 'rpc/search_mentors?p_search={'])
      await ask('GET', `rest/v1/${path}`);
    expect([...bad].sort()).toEqual([]);
  });

  it('has left no trace: nothing hidden in any text, nothing on the prototype, nobody else’s role', async () => {
    const texts = await test.db.query<{ text: string }>(`
      select goal || background || why as text from public.requests union all select note from public.request_events where note is not null
      union all select concat(display_name, city, about) from public.profiles union all select note from public.reports where note is not null
      union all select concat(headline_en, headline_fr, bio_en, bio_fr, array_to_string(helps_en || helps_fr, '')) from public.mentors`);
    for (const { text } of texts) expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e]/);
    expect(({} as Json)['polluted']).toBeUndefined();
    expect(
      await test.db.query(`select id from public.profiles where role <> 'member' and id <> $1`, [
        actors['coordinator'],
      ]),
    ).toEqual([]);
    const health = await functions.app.request('http://localhost/healthz');
    expect(health.status).toBe(200);
  });

  it('in an address or a method is refused as well', async () => {
    for (const [method, path] of [
      ['GET', 'requests'],
      ['PUT', 'profile'],
      ['DELETE', 'account/delete'],
      ['PUT', 'unsubscribe?token=x'],
      ['PUT', 'never-invite?token=x'],
      ['PATCH', 'requests/x/accept'],
      ['POST', 'nothing/at/all'],
      ['POST', '%ff'],
      ['POST', 'requests/%00/accept'],
      ['POST', `requests/${'x'.repeat(5000)}/accept`],
      ['POST', 'requests/00000000-0000-4000-8000-000000000009/toString'],
    ] as const) {
      const answer = await functions.app.request(
        `http://localhost/api/${path}`,
        { method, ...(method === 'POST' ? { body: '{}' } : {}) },
        { own: true },
      );
      expect(answer.status, `${method} ${path}`).toBe(404);
      expect(((await answer.json()) as { error: string }).error, path).toMatch(/not_found$/);
    }
    for (const token of ['', 'x', 'Bearer', 'a.b.c', `${functions.tokenOf(actors['mentee']!)}x`, 'é']) {
      const answer = await functions.app.request(
        'http://localhost/api/resume',
        { method: 'POST', body: '{}', headers: { Authorization: `Bearer ${token}` } },
        { own: true },
      );
      expect(answer.status, token).toBe(401);
    }
  });
});
