import sharp from 'sharp';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { sendTo, type Answer } from './send.ts';
import type { Target } from './target.ts';

/** One attack that got through once. It says what got through this time, or null where it held. */
export type Attack = { name: string; run: (tools: ReturnType<typeof toolsFor>) => Promise<string | null> };

let address = 0;
/** An address that nobody has used yet, as a proxy tells it. */
const somewhere = (): string => `198.18.${Math.floor((address += 1) / 250)}.${(address % 250) + 1}`;

export function toolsFor(target: Target) {
  const { portage, reach } = target;
  const send = sendTo(portage.port);
  const json = (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    from = somewhere(),
  ): Promise<Answer> =>
    send({
      method,
      path,
      body: body === null ? undefined : JSON.stringify(body),
      headers: {
        Host: `localhost:${portage.port}`,
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
        apikey: reach.keys.publishable,
        ...headers,
      },
    });
  const as = (profile: string) => ({ Authorization: `Bearer ${reach.tokenOf(profile)}` });
  /** Signs somebody in by a code from their mailbox. */
  async function signIn(email: string): Promise<{ access_token: string; refresh_token: string; user: { id: string } }> {
    const from = Date.now() - 1000;
    await json('POST', '/auth/v1/otp', { email, create_user: true });
    const code = await reach.codeFor(email, from);
    return JSON.parse((await json('POST', '/auth/v1/verify', { email, token: code, type: 'email' })).text);
  }
  return { ...target, send, json, as, signIn };
}

const statuses = (answers: Answer[]): number[] => answers.map((one) => one.status);
const refused = (answer: Answer, ...expected: number[]): string | null =>
  expected.includes(answer.status) ? null : `${answer.status} ${answer.text.slice(0, 120)}`;
const email = (name: string): string => `${name}.${Math.random().toString(36).slice(2, 9)}@example.org`;

export const attacks: Attack[] = [
  {
    name: 'a value that the database cannot read',
    run: async ({ json }) => refused(await json('GET', '/rest/v1/published_mentors?topics=ov.%7B%7D', null), 400),
  },
  {
    name: 'a pattern that takes for ever',
    run: async ({ json }) =>
      refused(
        await json(
          'GET',
          `/rest/v1/published_mentors?bio_en=match.${encodeURIComponent('^(.+)(.+)(.+)\\1\\2\\3$')}`,
          null,
        ),
        400,
      ),
  },
  {
    name: 'tables and functions that no page asks for',
    run: async ({ json }) => {
      const answers = await Promise.all(
        [
          'requests?select=*',
          'invitations?select=*',
          'rpc/move_clock',
          'rpc/staff_read_request',
          'rpc/search_context',
        ].map((path) =>
          json(path.startsWith('rpc') ? 'POST' : 'GET', `/rest/v1/${path}`, path.startsWith('rpc') ? {} : null),
        ),
      );
      return statuses(answers).every((status) => status === 404) ? null : String(statuses(answers));
    },
  },
  {
    name: 'an e-mail address that is somebody else’s',
    run: async ({ json, signIn }) => {
      const mine = await signIn(email('thief'));
      return refused(
        await json('PUT', '/auth/v1/user', { email: email('owner') }, { Authorization: `Bearer ${mine.access_token}` }),
        400,
      );
    },
  },
  {
    name: 'ways of sign-in that no page has',
    run: async ({ json }) => {
      const answers = await Promise.all(
        [
          'signup',
          'recover',
          'magiclink',
          'reauthenticate',
          'resend',
          'admin/users',
          'authorize?provider=github',
          'settings',
        ].map((path) => json('POST', `/auth/v1/${path}`, { email: email('guest') })),
      );
      return statuses(answers).every((status) => status === 404) ? null : String(statuses(answers));
    },
  },
  {
    name: 'a code guessed from many addresses',
    run: async ({ json, reach }) => {
      const to = email('guessed');
      await json('POST', '/auth/v1/otp', { email: to });
      const code = await reach.codeFor(to);
      for (let i = 0; i < 6; i += 1)
        await json('POST', '/auth/v1/verify', {
          email: to,
          token: String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'),
          type: 'email',
        });
      return refused(await json('POST', '/auth/v1/verify', { email: to, token: code, type: 'email' }), 403, 429);
    },
  },
  {
    name: 'one mailbox filled from thirty addresses',
    run: async ({ json, reach }) => {
      const to = email('filled');
      await Promise.all(
        Array.from({ length: 30 }, (_, i) => json('POST', '/auth/v1/otp', { email: i % 2 ? to : to.toUpperCase() })),
      );
      await reach.codeFor(to);
      const got = (await reach.mails()).filter((mail) => mail.to === to).length;
      return got <= 5 ? null : `${got} e-mails`;
    },
  },
  {
    // Two tabs may renew at once and get the same new token; who comes later has stolen it, and the session ends.
    name: 'a refresh token used twice',
    run: async ({ json, signIn }) => {
      const mine = await signIn(email('renewed'));
      const renew = (token: string) =>
        json('POST', '/auth/v1/token?grant_type=refresh_token', { refresh_token: token });
      const heirOf = (answer: { text: string }) => (JSON.parse(answer.text) as { refresh_token: string }).refresh_token;
      const first = await renew(mine.refresh_token);
      const atOnce = await renew(mine.refresh_token);
      await new Promise((later) => setTimeout(later, 11_000));
      const second = await renew(mine.refresh_token);
      const heir = await renew(heirOf(first));
      const held = first.status === 200 && atOnce.status === 200 && heirOf(first) === heirOf(atOnce);
      return held && second.status === 400 && heir.status === 400
        ? null
        : String(statuses([first, atOnce, second, heir]));
    },
  },
  {
    name: 'a token after signing out',
    run: async ({ json, signIn }) => {
      const mine = await signIn(email('gone'));
      const token = { Authorization: `Bearer ${mine.access_token}` };
      await json('POST', '/auth/v1/logout?scope=local', {}, token);
      const wrote = await json('POST', '/api/profile', { display_name: 'Still Here' }, token);
      const marked = await json('POST', '/rest/v1/reading_marks', { profile_id: mine.user.id, piece: 'goals' }, token);
      return wrote.status >= 400 && marked.status >= 400 ? null : String(statuses([wrote, marked]));
    },
  },
  {
    name: 'asking who has an account',
    run: async ({ json, reach }) => {
      const [known, unknown] = [reach.emailOf(demoPeople.mentor), email('nobody')];
      for (const [path, body] of [
        ['otp', {}],
        ['token?grant_type=password', { password: 'a long enough guess' }],
        ['verify', { token: '123456', type: 'email' }],
      ] as const) {
        const [one, other] = [
          await json('POST', `/auth/v1/${path}`, { email: known, ...body }),
          await json('POST', `/auth/v1/${path}`, { email: unknown, ...body }),
        ];
        if (one.status !== other.status || one.text !== other.text)
          return `${path}: ${one.status} ${one.text} | ${other.status} ${other.text}`;
      }
      return null;
    },
  },
  {
    name: '/dev from elsewhere',
    run: async ({ send, portage }) => {
      const own = `localhost:${portage.port}`;
      const answers = await Promise.all([
        send({ method: 'GET', path: '/dev/mail.json', headers: { Host: 'evil.example' } }),
        send({ method: 'GET', path: '/dev/mail.json', headers: { Host: own, 'X-Forwarded-For': '203.0.113.9' } }),
        send({
          method: 'POST',
          path: '/dev/clock',
          headers: { Host: own, Origin: 'https://evil.example', 'Content-Type': 'application/json' },
          body: '{"days":1}',
        }),
        send({
          method: 'POST',
          path: '/dev/sign-in',
          headers: { Host: own, 'Content-Type': 'application/json' },
          body: '{"who":"constructor"}',
        }),
      ]);
      return answers.every((one) => [403, 404, 421].includes(one.status)) ? null : String(statuses(answers));
    },
  },
  {
    name: 'another host’s name',
    run: async ({ send }) =>
      refused(await send({ method: 'GET', path: '/en/', headers: { Host: 'evil.example' } }), 421),
  },
  {
    name: 'an answer that may be kept or read as a page',
    run: async ({ json }) => {
      const answers = await Promise.all([
        json('POST', '/api/profile', {}),
        json('POST', '/rest/v1/rpc/server_time', {}),
        json('POST', '/auth/v1/otp', {}),
        json('GET', '/healthz', null),
        json('GET', '/api/none', null),
      ]);
      return answers.every(
        (one) => one.headers['x-content-type-options'] === 'nosniff' && one.headers['cache-control'] === 'no-store',
      )
        ? null
        : answers
            .map((one) => JSON.stringify([one.headers['x-content-type-options'], one.headers['cache-control']]))
            .join(' ');
    },
  },
  {
    name: 'who a mentee is before a yes',
    run: async ({ reach, json, as }) => {
      const { requests } = await reach.rpc<{ requests: { mentee: { id: string; hidden: boolean } }[] }>(
        demoPeople.mentor,
        'list_requests',
        { p_side: 'mentor' },
      );
      const hidden = requests.filter((one) => one.mentee.hidden);
      if (hidden.length === 0) return 'nobody asked with initials: nothing was tried';
      const told = await json(
        'GET',
        `/rest/v1/profiles?select=display_name&id=eq.${hidden[0]!.mentee.id}`,
        null,
        as(demoPeople.mentor),
      );
      return hidden.some((one) => Object.values(demoPeople).includes(one.mentee.id as never)) || told.text !== '[]'
        ? `${hidden[0]!.mentee.id} ${told.text}`
        : null;
    },
  },
  {
    name: 'an address that carries others along',
    run: async ({ json }) =>
      refused(
        await json('POST', '/api/feedback', {
          kind: 'idea',
          feedback: 'Please answer me.',
          page: '/en/',
          locale: 'en',
          email: 'a@example.org?bcc=b@example.org',
        }),
        422,
      ),
  },
  {
    name: 'a name that is an address, or two lines',
    run: async ({ json, as, member }) => {
      const web = await json('POST', '/api/profile', { display_name: 'Free gift at www.evil.example' }, as(member));
      const lines = await json('POST', '/api/profile', { display_name: 'Ana\r\nBcc: b@example.org' }, as(member));
      return web.status === 422 && lines.status === 422 ? null : String(statuses([web, lines]));
    },
  },
  {
    name: 'a save that says nothing',
    run: async ({ json, as, member }) => {
      const read = () =>
        json(
          'GET',
          `/rest/v1/profiles?select=display_name,city,province_code,languages,about&id=eq.${member}`,
          null,
          as(member),
        );
      const before = (await read()).text;
      await json('POST', '/api/profile', { display_name: '', city: '', languages: [], about: '   ' }, as(member));
      await json('POST', '/api/profile', {}, as(member));
      return (await read()).text === before ? null : `${before} became ${(await read()).text}`;
    },
  },
  {
    name: 'a small file that is a huge picture',
    run: async ({ send, as, portage }) => {
      const bomb = await sharp({ create: { width: 7200, height: 7200, channels: 3, background: '#888' } })
        .png({ compressionLevel: 9 })
        .toBuffer();
      return refused(
        await send({
          method: 'POST',
          path: '/api/photo',
          headers: {
            Host: `localhost:${portage.port}`,
            'Content-Type': 'image/png',
            'X-Forwarded-For': somewhere(),
            ...as(demoPeople.mentor),
          },
          body: bomb,
        }),
        413,
        415,
        422,
      );
    },
  },
  {
    name: 'an unsubscribe address that is only opened',
    run: async ({ json }) => {
      const answer = await json('GET', '/api/unsubscribe?token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', null, {
        Accept: 'text/html',
      });
      return answer.status === 200 && answer.text.includes('<button') ? null : refused(answer, 200);
    },
  },
  {
    name: 'forty words from one address',
    run: async ({ json }) => {
      const from = somewhere();
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          json(
            'POST',
            '/api/feedback',
            { kind: 'idea', feedback: `Idea number ${i} of many.`, page: '/en/', locale: 'en' },
            {},
            from,
          ),
        ),
      );
      const taken = answers.filter((one) => one.status === 200).length;
      return taken <= 30 && answers.every((one) => [200, 429].includes(one.status))
        ? null
        : `${taken} taken: ${[...new Set(statuses(answers))]}`;
    },
  },
];
