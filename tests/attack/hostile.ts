import fc from 'fast-check';
import surface from '../../functions/embedded/rest-surface.json' with { type: 'json' };
import { sqlFiles } from '../support/sql-files.ts';
import type { Sent } from './send.ts';

/** Every database function there is, public or not: none but the pages' own may be reached. */
const functions = [
  ...sqlFiles()
    .map((file) => file.text)
    .join('\n')
    .matchAll(/create (?:or replace )?function (?:public|private)\.(\w+)/g),
].map(([, name]) => name!);
const tables = [
  ...Object.keys(surface.tables),
  'requests',
  'relationships',
  'request_events',
  'reports',
  'invitations',
  'feedback',
  'blocks',
  'users',
  'audit_log',
  'secrets',
  'outbox',
  'link_codes',
  'pg_shadow',
];
const columns = [
  'id',
  'slug',
  'topics',
  'bio_en',
  'email',
  'mentee_id',
  'price_cents',
  'is_open',
  'data',
  'read_at',
  'ctid',
  'xmin',
  '*',
  'a:slug',
  'slug::bytea',
  'topics->0',
  'mentor_topics(*)',
  'count()',
];
const operators = [
  'eq',
  'neq',
  'gt',
  'in',
  'is',
  'like',
  'ilike',
  'match',
  'imatch',
  'ov',
  'cs',
  'cd',
  'sl',
  'fts',
  'plfts',
  'not.eq',
  'eq(any)',
  'isdistinct',
  'adj',
  '',
];

const id = '00000000-0000-4000-8000-000000000002';
const nasty = fc.oneof(
  fc.constantFrom(
    '{}',
    '{',
    '}',
    "'",
    '"',
    '\\',
    '%00',
    '\0',
    '\u202e',
    '\u200b',
    '${7*7}',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    "'; drop table public.profiles; --",
    '1e309',
    '-1',
    'NaN',
    'null',
    'constructor',
    '__proto__',
    'a'.repeat(3000),
    '^(.+)(.+)(.+)\\1\\2\\3$',
    '(a+)+$',
    '\r\nX-Evil: 1',
    '٣',
    '９',
    '\ud800',
    '🏳️‍🌈',
    id,
    '2026-02-30',
    'infinity',
    '{"a":{"b":[]}}',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const encoded = nasty.map((text) => encodeURIComponent(text.toWellFormed()));
const value: fc.Arbitrary<unknown> = fc.oneof(
  { depthSize: 'small' },
  nasty,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('a', 'query', 'filters', 'topic', '__proto__'), nasty, { maxKeys: 3 }),
);
const fields = [
  'do',
  'topics',
  'begun',
  'hidden',
  'p_search',
  'p_wants',
  'p_mentor',
  'p_topic',
  'p_side',
  'p_query',
  'p_request',
  'mentor',
  'goal',
  'background',
  'why',
  'duration',
  'format',
  'id',
  'code',
  'email',
  'password',
  'token',
  'type',
  'refresh_token',
  'data',
  'display_name',
  'languages',
  'topics',
  'reason',
  'note',
  'kind',
  'feedback',
  'page',
  'locale',
  'story',
  'profile',
  'slug',
];
const json = fc.oneof(
  fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }).map((body) => JSON.stringify(body)),
  fc.constantFrom(
    '',
    '{',
    '[]',
    '"x"',
    'null',
    '[[[[[[',
    '['.repeat(20_000),
    '{"a":'.repeat(5000),
    '{"__proto__":{"role":"service_role"}}',
    '{"p_search":{"filters":{"topic":[{}]}}}',
    '\ufeff{}',
  ),
);
const form = fc
  .array(fc.tuple(fc.constantFrom(...fields, 'do', 'step', 'use_initials', 'orientation'), encoded), { maxLength: 8 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

const key = fc.constantFrom('PUBLISHABLE', 'sb_secret_guess', '', 'anon', 'x'.repeat(5000));
const bearer = fc.constantFrom(
  '',
  'Bearer ',
  'Bearer x',
  'Bearer PUBLISHABLE',
  'Bearer MEMBER',
  `Bearer ${[{ alg: 'none' }, { role: 'service_role', sub: id }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`,
  'Bearer a.b.c',
  'Basic YTpi',
);
const headers = (type: string) =>
  fc
    .record({
      apikey: key,
      authorization: bearer,
      'content-type': fc.constantFrom(type, 'text/plain', 'multipart/form-data; boundary=x', 'application/xml'),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== '')));

const rest = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS'),
  path: fc
    .tuple(
      fc.constantFrom(...tables),
      fc.array(
        fc.oneof(
          fc
            .tuple(fc.constantFrom(...columns), fc.constantFrom(...operators), encoded)
            .map(([column, operator, operand]) => `${encodeURIComponent(column)}=${operator}.${operand}`),
          fc
            .tuple(
              fc.constantFrom('select', 'order', 'limit', 'offset', 'or', 'and', 'columns', 'on_conflict'),
              fc.oneof(encoded, fc.constantFrom(...columns)),
            )
            .map((pair) => pair.join('=')),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([table, query]) => `/rest/v1/${table}?${query.join('&')}`),
  headers: headers('application/json'),
  body: json,
});
const rpc = fc.record({
  method: fc.constantFrom('POST', 'POST', 'GET'),
  path: fc.constantFrom(...functions, ...surface.rpcs).map((name) => `/rest/v1/rpc/${name}`),
  headers: headers('application/json'),
  body: json,
});
const auth = fc.record({
  method: fc.constantFrom('POST', 'PUT', 'GET', 'DELETE'),
  path: fc
    .tuple(
      fc.constantFrom(
        'otp',
        'verify',
        'signup',
        'token?grant_type=password',
        'token?grant_type=refresh_token',
        'token?grant_type=pkce',
        'user',
        'logout',
        'recover',
        'magiclink',
        'resend',
        'reauthenticate',
        'settings',
        'admin/users',
        'authorize?provider=github',
        'callback',
        'sso',
        'factors',
        '.well-known/jwks.json',
        'health',
        'invite',
        'generate_link',
      ),
      fc.constantFrom('', '?x=1'),
    )
    .map(([name, more]) => `/auth/v1/${name}${name.includes('?') ? '' : more}`),
  headers: headers('application/json'),
  body: json,
});
const api = fc.record({
  method: fc.constantFrom('POST', 'POST', 'GET', 'PUT'),
  path: fc
    .oneof(
      fc.constantFrom(
        'requests',
        `requests/${id}/accept`,
        `requests/${id}/constructor`,
        'profile',
        'mentor-profile',
        'link',
        'link/accept',
        'link/__proto__',
        'unsubscribe',
        'unsubscribe?token=x',
        'feedback',
        'report',
        'block',
        'account/delete',
        'staff/review',
        'staff/event',
        'photo',
        'jobs/tick',
        'orientation',
        'story',
        'invitation',
        'wait-list',
      ),
      encoded,
    )
    .map((name) => `/api/${name}`),
  headers: headers('application/json'),
  body: fc.oneof(json, form),
});
const page = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST', 'HEAD', 'TRACE', 'OPTIONS'),
  path: fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          '/en/mentors/',
          '/fr/mentors/',
          '/en/find/?q=',
          '/fr/trouver/?page=',
          '/en/ask/?mentor=',
          '/en/feedback/?from=',
          '/fr/suggestions/?do=',
          '/social/en/mentors/',
          '/photos/',
          '/live/en/results/',
          '/_astro/',
          '/en/topics/',
        ),
        encoded,
      )
      .map((pair) => pair.join('')),
    fc.constantFrom(
      '/',
      '//',
      '/..%2f..%2fpackage.json',
      '/%',
      '/%ff',
      '/.env',
      '/keys.json',
      '/headers.json',
      '/marks.json',
      '/en/%00',
      '/dev',
      '/dev/mail.json',
      '/healthz',
      '/.git/config',
      `/en/${'a/'.repeat(500)}`,
    ),
  ),
  headers: fc
    .record({
      host: fc.constantFrom('localhost', 'localhost', 'evil.example', '127.0.0.1.evil.example', ''),
      origin: fc.constantFrom('', 'null', 'https://evil.example'),
      'accept-encoding': fc.constantFrom('', 'br', 'gzip, br;q=0', 'x'.repeat(4000)),
      'if-none-match': fc.constantFrom('', '*', 'W/"0"'),
      range: fc.constantFrom('', 'bytes=0-', 'bytes=99999-1'),
      'content-type': fc.constantFrom('application/x-www-form-urlencoded', 'application/json'),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== ''))),
  body: form,
});

/** So many requests of somebody who means harm; the same seed gives the same. */
export const hostileRequests = (count: number, seed: number): Sent[] =>
  fc
    .sample(
      fc.oneof(
        { weight: 4, arbitrary: rest },
        { weight: 3, arbitrary: rpc },
        { weight: 2, arbitrary: auth },
        { weight: 3, arbitrary: api },
        { weight: 3, arbitrary: page },
      ),
      { numRuns: count, seed },
    )
    .map((one) =>
      one.method === 'GET' || one.method === 'HEAD'
        ? { method: one.method, path: one.path, headers: one.headers }
        : one,
    );
