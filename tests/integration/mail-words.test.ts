import { describe, expect, it } from 'vitest';
import { compose, composeCode, type MailContext } from '../../functions/platform/mail/compose.ts';
import { mailWords, type MailType } from '../../functions/platform/mail/words.ts';
import type { Mail } from '../../functions/ports.ts';
import type { CloseReason, RequestView } from '../../src/features/requests/types.ts';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import mailEn from '../../functions/platform/mail/words/en.json' with { type: 'json' };
import mailFr from '../../functions/platform/mail/words/fr.json' with { type: 'json' };
import { waitingSteps } from '../../src/features/requests/waiting-steps.ts';
import { words, written } from '../../src/words.ts';

const { en: siteEn, fr: siteFr } = written;
import { declineReasons } from '../../src/features/requests/schema.ts';

const types = Object.keys(mailEn.types) as MailType[];
const toMentor: MailType[] = ['request_received', 'request_reminder', 'request_reply', 'request_withdrawn'];
const ended: MailType[] = ['request_declined', 'request_expired', 'request_closed'];
const closeReasons: CloseReason[] = [
  'mentor_full',
  'mentor_paused',
  'mentor_gone',
  'mentee_gone',
  'mentee_started',
  'no_reason_given',
  'closed_by_staff',
  'mentor_unavailable',
  'mentee_unavailable',
];
const site = { siteUrl: 'https://portage.example', mailFrom: 'Portage <bonjour@portage.example>' };
const code = 'c0de'.repeat(10);
const token = 'ab12'.repeat(16);
const deadline = '2026-12-08T19:05:00+00:00';

type Cast = { reader: string; other: string; words: string; topic: string };
const ordinary: Cast = {
  reader: 'Benoît Gagné',
  other: 'Maricel Reyes',
  words: 'Pass the exam by March.',
  topic: 'Accounting',
};

function request(side: 'mentee' | 'mentor', cast: Cast): RequestView {
  const mentor = side === 'mentor' ? cast.reader : cast.other;
  const mentee = side === 'mentor' ? cast.other : cast.reader;
  return {
    id: '11111111-1111-4111-8111-111111111111',
    side,
    status: 'sent',
    goal: cast.words,
    background: cast.words,
    why: cast.words,
    topic: { slug: 'accounting', field: 'finance', name_en: 'Accounting', name_fr: 'Comptabilité' },
    mentor: {
      id: 'a',
      name: mentor,
      pronouns: null,
      gone: false,
      unavailable: false,
      slug: 'maricel-reyes',
      headline_en: null,
      headline_fr: null,
      time_zone: 'America/Winnipeg',
    },
    mentee: {
      id: 'b',
      name: mentee,
      pronouns: null,
      gone: false,
      unavailable: false,
      hidden: false,
      city: null,
      province_code: null,
      languages: [],
      time_zone: 'America/Winnipeg',
    },
    duration: 'three_months',
    format: 'video',
    price_cents: null,
    currency: 'CAD',
    created_at: deadline,
    deadline_at: deadline,
    ended_at: null,
    extended_at: null,
    decline_reason: null,
    close_reason: null,
    server_time: deadline,
    events: [
      {
        command: 'ask',
        at: deadline,
        note: cast.words,
        deadline_at: deadline,
        by: side === 'mentor' ? 'mentee' : 'mentor',
      },
    ],
    relationship: null,
  };
}

/** What mail_context() gives for one type, as far as the e-mail reads it. */
function contextOf(type: MailType, locale: Locale, cast = ordinary, data: MailContext['data'] = {}): MailContext {
  const aboutRequest = type.startsWith('request_') || type === 'relationship_ended';
  const optional = [
    'pause_over',
    'draft_waiting',
    'topic_open',
    'place_passed',
    'group_accepted',
    'group_offer',
    'saved_search_matches',
  ].includes(type);
  const reason =
    type === 'request_declined'
      ? 'not_my_field'
      : type === 'request_closed'
        ? 'mentor_full'
        : [
              'mentor_declined',
              'mentor_paused_by_staff',
              'photo_removed_by_staff',
              'member_warned',
              'account_suspended',
              'suspension_lifted',
            ].includes(type)
          ? cast.words
          : undefined;
  return {
    outbox_id: '22222222-2222-4222-8222-222222222222',
    type,
    kind: optional ? 'tips' : 'requests',
    to: 'someone@example.ca',
    locale,
    time_zone: 'America/Winnipeg',
    name: cast.reader,
    numbers: {
      answer_days: 14,
      activation_days: 60,
      extension_days: 7,
      offer_hours: 48,
      group_offer_again_days: 90,
      mailbox_code_minutes: 60,
      email_undo_days: 7,
    },
    others_open: 1,
    unsubscribe: optional ? token : null,
    topic: 'accounting',
    topic_name: cast.topic,
    code: [
      'request_received',
      'request_reminder',
      'request_reply',
      'request_question',
      'request_question_reminder',
      'still_open_asked',
    ].includes(type)
      ? code
      : null,
    mentor: type === 'topic_open' || type === 'group_accepted' ? { id: 'b', name: cast.other } : null,
    data: {
      ...(type === 'group_offer' ? { waiting: 6 } : {}),
      ...(type === 'relationship_ended' ? {} : { deadline_at: deadline }),
      ...(reason ? { reason } : {}),
      ...(type.startsWith('email_code_') || type === 'join_code' ? { code: '402917' } : {}),
      ...(type === 'email_changed_old' ? { undo: code } : {}),
      ...(type === 'saved_search_matches' ? { searches: [cast.topic] } : {}),
      ...data,
    },
    request: aboutRequest ? request(toMentor.includes(type) ? 'mentor' : 'mentee', cast) : null,
    matches:
      type === 'saved_search_matches'
        ? [
            {
              slug: 'sunita-rao',
              display_name: cast.other,
              headline_en: 'Nurse in Regina',
              headline_fr: 'Infirmière à Regina',
            },
          ]
        : null,
    alternatives: ended.includes(type)
      ? [
          {
            slug: 'sunita-rao',
            display_name: cast.other,
            headline_en: 'Nurse in Regina',
            headline_fr: 'Infirmière à Regina',
          },
        ]
      : null,
  };
}
const write = async (type: MailType, locale: Locale, cast?: Cast, data?: MailContext['data']): Promise<Mail> =>
  (await compose(contextOf(type, locale, cast, data), site))!;

it.each(locales)('offers who has found a mentor to let the others go, and nobody else, in %s', async (locale) => {
  const accepted = async (side: 'mentee' | 'mentor', others_open: number) => {
    const context = { ...contextOf('request_accepted', locale), others_open };
    return (await compose({ ...context, request: { ...context.request!, side } }, site))!.text;
  };
  const offer = locale === 'fr' ? 'sur la même page' : 'on the same page';
  expect(await accepted('mentee', 1)).toContain(offer);
  expect(await accepted('mentee', 3)).toContain(offer);
  for (const text of [await accepted('mentee', 0), await accepted('mentor', 2)]) expect(text).not.toContain(offer);
});

it.each(locales)('names the topic of a request, and steps by its field while one waits, in %s', async (locale) => {
  const topic = locale === 'fr' ? 'Sujet\u00a0: Comptabilité' : 'Topic: Accounting';
  const context = contextOf('request_sent', locale);
  const steps = waitingSteps(words(locale, 'waitingSteps'), 'finance');
  const { text, html } = (await compose(context, site))!;
  expect(text).toContain(topic);
  for (const step of steps) {
    expect(text).toContain(`- ${step}`);
    expect(unescaped(html)).toContain(`<li>${step}</li>`);
  }
  const received = (await write('request_received', locale)).text;
  expect(received).toContain(topic);
  expect(received).not.toContain(steps[0]);
  const without = await compose({ ...context, request: { ...context.request!, topic: null } }, site);
  expect(without!.text).not.toContain(topic.slice(0, 5));
});

it.each(locales)('names a person to turn to in its foot, where one is set, in %s', async (locale) => {
  const contact = { phone: '+1 204 555-0100', hours: { fr: 'En semaine' } };
  const context = contextOf('request_sent', locale);
  const { text, html } = (await compose(context, { ...site, contact }))!;
  expect(text.endsWith(locale === 'fr' ? '+1 204 555-0100\nEn semaine' : '+1 204 555-0100')).toBe(true);
  expect(html).toContain('+1 204 555-0100');
  expect((await compose(context, site))!.text).not.toContain('555');
});

/** Every e-mail there is: each type, and the sign-in code. */
async function everyMail(locale: Locale, cast?: Cast): Promise<[string, Mail][]> {
  const letters = await Promise.all(
    types.map(async (type): Promise<[string, Mail]> => [type, await write(type, locale, cast)]),
  );
  return [
    ...letters,
    [
      'code',
      await composeCode({
        to: 'someone@example.ca',
        code: '123456',
        locale,
        mailFrom: site.mailFrom,
        id: 'code-1',
        host: 'portage.example',
      }),
    ],
  ];
}
const unescaped = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (whole) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[whole]!,
  );
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => unescaped(url!));

describe.each(locales)('Every type of e-mail in %s', (locale) => {
  it('has all its words: no placeholder stays empty or open [T60]', async () => {
    for (const [type, mail] of await everyMail(locale)) {
      expect(mail.subject + mail.text + mail.html.replace(/<style>[^]*<\/style>/, ''), type).not.toMatch(
        /\{\w*\}|undefined|null|NaN|Invalid/,
      );
      expect(`${mail.subject}\n${mail.text}`, type).not.toMatch(/\S {2}\S| [,.](\s|$)|: *\.|\(\)/m);
    }
  });

  it('has a subject of one line and under 90 characters, however long the names are', async () => {
    const longest = {
      ...ordinary,
      other: 'Marie-Hélène Charbonneau-Desrosiers de la Bruère Saint-Gelais',
      topic: 'Occupational health and safety in remote and northern places',
    };
    for (const cast of [ordinary, longest, { ...ordinary, other: 'A\r\nBcc: everybody@example.ca', topic: 'A\nB' }]) {
      for (const [type, { subject }] of await everyMail(locale, cast)) {
        expect([...subject].length, `${type}: ${subject}`).toBeLessThan(90);
        expect(subject, type).toMatch(/^\S.*\S$/);
        expect(subject, type).not.toMatch(/[\r\n]/);
      }
    }
  });

  it('says every link of the HTML in the text too, each on a line of its own [T63]', async () => {
    for (const [type, mail] of await everyMail(locale)) {
      const found = links(mail.html);
      if (type !== 'code') expect(found.length, type).toBeGreaterThan(0);
      for (const link of found)
        expect(
          mail.text.split('\n').map((line) => line.trim()),
          type,
        ).toContain(link);
      for (const link of found)
        expect(link.startsWith(`https://portage.example/${locale}/`), `${type}: ${link}`).toBe(true);
    }
  });

  it('names the date in words and in the zone of the reader when it is about a request [T63]', async () => {
    const date =
      locale === 'fr' ? /mardi 8 décembre, 13\sh\s05 \(heure du Centre\)/ : /Tuesday 8 December, 13:05, Central Time/;
    for (const type of types.filter((one) => one.startsWith('request_') || one === 'still_open_asked')) {
      const mail = await write(type, locale);
      expect(mail.text, type).toMatch(date);
      expect(mail.html, type).toMatch(date);
    }
  });

  it('quotes the words of the act it tells of, and none that were said before', async () => {
    const context = contextOf('request_accepted', locale);
    const at = '2026-11-25T12:00:00Z';
    const events = [
      { command: 'ask', by: 'mentor', at, note: 'In which territory?' },
      { command: 'reply', by: 'mentee', at, note: 'In Yukon.' },
      { command: 'accept', by: 'mentor', at, note: null },
    ] as NonNullable<MailContext['request']>['events'];
    for (const side of ['mentor', 'mentee'] as const) {
      const { text } = (await compose({ ...context, request: { ...context.request!, side, events } }, site))!;
      expect(text).not.toMatch(/territory|Yukon/);
    }
    events[2]!.note = 'Tuesdays suit me.';
    const told = await compose({ ...context, request: { ...context.request!, side: 'mentee', events } }, site);
    expect(told!.text).toContain('Tuesdays suit me.');
  });

  it('tells each side of a request what is theirs, with the date [T63]', async () => {
    const bodies = async (type: MailType, data: MailContext['data'] = {}) =>
      Promise.all(
        (['mentee', 'mentor'] as const).map(
          async (side) =>
            (await compose({ ...contextOf(type, locale, ordinary, data), request: request(side, ordinary) }, site))!
              .text,
        ),
      );
    for (const type of ['request_accepted', 'request_expired'] as const) {
      const [mentee, mentor] = await bodies(type);
      expect(mentee).not.toBe(mentor);
      expect(mentor).toContain(mailWords(locale).asMentor[type][1]!.replaceAll('{other}', 'Maricel Reyes'));
      expect(mentor).toMatch(/8 (December|décembre), 13/);
    }
    const silent = { deadline_at: deadline, waited_for: 'mentee' };
    const [mentee, mentor] = await bodies('request_expired', silent);
    expect(mentee).toContain(mailWords(locale).unreplied[1]!.replace('{other}', 'Maricel Reyes'));
    expect(mentor).not.toContain(mailWords(locale).unreplied[1]!.replace('{other}', 'Maricel Reyes'));
  });

  it('escapes what people wrote: a name or a note never becomes markup', async () => {
    const hostile: Cast = {
      reader: `<b>"Rob"</b> & 'co'`,
      other: '<img src=x onerror=alert(1)>',
      words: '</blockquote><script>alert(1)</script><a href="https://evil.example">x</a>',
      topic: '"><svg onload=alert(1)>',
    };
    for (const [type, { html }] of await everyMail(locale, hostile)) {
      expect(html, type).not.toMatch(/<img|<script|<b>|<svg|<\/blockquote><|href="https:\/\/evil/);
      if (type !== 'code') expect(html, type).toContain('&lt;b&gt;&quot;Rob&quot;&lt;/b&gt; &amp; &#39;co&#39;');
    }
    expect((await write('request_received', locale, hostile)).html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // Braces in a name are a name.
    expect((await write('request_received', locale, { ...ordinary, other: '{date} {other}' })).subject).toContain(
      '{date} {other}',
    );
  });

  it('makes no link of what a stranger wrote, and says where to read it', async () => {
    for (const words of [
      'See www.evil.example/win',
      'See https://evil.example',
      'Write to me@evil.example now',
      'See evil.com.',
    ]) {
      for (const type of types.filter((one) => one.startsWith('request_'))) {
        const { text, html } = await write(type, locale, { ...ordinary, words });
        expect(`${text}${html}`, type).not.toMatch(/evil/);
      }
      expect((await write('request_received', locale, { ...ordinary, words })).text).toContain(
        mailWords(locale).address,
      );
    }
    expect(
      (await write('request_received', locale, { ...ordinary, words: 'List<String>, x<y, ?a=1&lt=2' })).text,
    ).toContain('> List<String>, x<y, ?a=1&lt=2');
  });

  it('writes names without what hides in them', async () => {
    for (const [type, { subject, text, html }] of await everyMail(locale, {
      ...ordinary,
      reader: 'Be\u202enoît\u200b',
      other: 'Ma\u202ericel\nReyes\u2066',
      topic: 'Ac\u200bcounting',
    })) {
      expect(`${subject}${text}${html}`, type).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
    }
    expect((await write('request_received', locale, { ...ordinary, other: 'Ma\u202ericel\nReyes' })).text).toContain(
      'Maricel Reyes',
    );
  });

  it('gives a reason in words for each way a request is declined or closed', async () => {
    for (const reason of declineReasons) {
      const { text } = await write('request_declined', locale, ordinary, { reason });
      expect(text).toContain(`: ${mailWords(locale).reasons[reason]}.`);
    }
    for (const reason of closeReasons) {
      const { text } = await write('request_closed', locale, ordinary, { reason });
      const words: Record<string, string> = mailWords(locale).closed;
      expect(words[reason], reason).toBeTruthy();
      expect(text).toContain(words[reason]!.replace('{other}', 'Maricel Reyes'));
    }
  });

  it('tells the mentee to write first after a yes, and the mentor that the mentee will', async () => {
    const to = async (side: 'mentee' | 'mentor') =>
      (await compose({ ...contextOf('request_accepted', locale), request: request(side, ordinary) }, site))!.text;
    expect(await to('mentee')).toMatch(/Please write first|C’est à vous d’écrire en premier/);
    expect(await to('mentor')).toMatch(/will write first|vous écrira en premier/);
    expect(await to('mentor')).not.toMatch(/Please write first|C’est à vous/);
  });

  it('promises a time to read a report only where the operator set one [T39]', async () => {
    const textWith = async (report_hours: number) =>
      (await compose({ ...contextOf('report_received', locale), numbers: { report_hours } }, site))!.text;
    expect(await textWith(0)).not.toMatch(/within|d’ici/);
    expect(await textWith(1)).toMatch(/within 1 hour\.|d’ici 1 heure\./);
    expect(await textWith(36)).toMatch(/within 36 hours\.|d’ici 36 heures\./);
  });

  it('leads to the same place when the address of the site ends with a slash', async () => {
    const slashed = (await compose(contextOf('topic_open', locale), { ...site, siteUrl: 'https://portage.example/' }))!;
    expect(slashed).toEqual(await write('topic_open', locale));
    expect(slashed.headers?.['List-Unsubscribe']).toBe(
      `<https://portage.example/api/unsubscribe?lang=${locale}&token=${token}>`,
    );
  });
});

describe('French e-mails', () => {
  it('speak French, and English ones English [T60]', async () => {
    const french = /(?:^|[\s«(’'])(vous|votre|vos|une?|la|le|les|est|et|pour|de|du|des)(?=[\s,.:»)])/gi;
    const english = /(?:^|[\s(])(you|your|the|is|and|for|of|this|to|with)(?=[\s,.:)])/gi;
    for (const locale of locales) {
      for (const [type, { subject, text }] of await everyMail(locale, {
        reader: 'Ana',
        other: 'Bo',
        words: 'Ok',
        topic: 'X',
      })) {
        const said = `${subject}\n${text.replace(/https?:\S+/g, '').replace(/Nurse in Regina|Infirmière à Regina/g, '')}`;
        const counts = [said.match(french)?.length ?? 0, said.match(english)?.length ?? 0];
        const [own, foreign] = locale === 'fr' ? counts : counts.toReversed();
        expect(own, `${type} in ${locale}: ${said}`).toBeGreaterThanOrEqual(4);
        expect(foreign, `${type} in ${locale}: ${said}`).toBe(0);
      }
    }
  });
});

/** Every text of a file of words, by its path. */
function flat(value: unknown, path = ''): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}
const placeholders = (text: unknown) => [...new Set(String(text).match(/\{\w+\}/g))].sort();

/** Words that are the same in both languages. */
const shared = [
  'agreement.minutesOf',
  'agreement.version',
  'mentorForm.stepName',
  'copy.sides.mentor',
  'site.name',
  'site.menu',
  'home.factMentors.one',
  'home.factMentors.other',
  'mentor.factPlaces',
  'site.notifications',
  'site.suggestions',
  'notices.title',
  'suggestions.title',
  'matching.columns.weight',
  'search.count.one',
  'search.count.other',
  'signIn.code',
  'mentorForm.dollars',
  'report.reasons.discrimination',
  'bye',
  'types.mentor_declined.text.1',
  'types.mentor_paused_by_staff.text.1',
  'types.member_warned.text.1',
  'types.account_suspended.text.1',
  'types.suspension_lifted.text.1',
  'staff.standing.published',
  'requests.minutesToRead',
  'myData.roles.none',
  'copy.sections.invitations',
  'copy.fields.budget',
  'copy.fields.mentor',
  'copy.fields.note',
  'copy.fields.source',
  'copy.fields.page',
  'staff.orientations.tracks.mentor',
  'orientation.version',
  'events.minutes',
  'status.rows.pages',
  'offline.mentors',
  'site.mentors',
  'about.who.portage',
  'resources.mediaLine',
  'directory.place',
  'directory.count.one',
  'directory.count.other',
  'directory.comma',
  'directory.pages',
];

describe.each([
  ['the site', siteEn, siteFr],
  ['e-mails', mailEn, mailFr],
])('The words of %s', (_, english, french) => {
  const en = flat(english);
  const fr = new Map(flat(french));

  it('have the same keys in both languages, and none is empty [T60]', () => {
    expect([...fr.keys()]).toEqual(en.map(([path]) => path));
    for (const [path, text] of [...en, ...fr]) {
      expect(typeof text, path).toBe('string');
      expect(String(text).trim(), path).not.toBe('');
    }
  });

  it('fill in the same values in both languages', () => {
    for (const [path, text] of en) expect(placeholders(fr.get(path)), path).toEqual(placeholders(text));
  });

  it('are translated: equal only where the languages share a word [T60]', () => {
    const same = en.filter(([path, text]) => fr.get(path) === text).map(([path]) => path);
    expect(same.filter((path) => !shared.includes(path))).toEqual([]);
  });

  it('use a straight apostrophe nowhere', () => {
    for (const [path, text] of [...en, ...fr]) expect(String(text), path).not.toMatch(/\p{L}'\p{L}/u);
  });
});
