import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields } from './fields/index.ts';
import type { Line } from './fields/field.ts';
import { meetingLines } from './first-meetings.ts';
import { makeMentees, makeMentors, type DemoMentee, type DemoMentor } from './people.ts';
import { portraits } from './portraits.ts';
import { arrivals, closings, lessons, openings, practical, ways } from './phrases.ts';
import { sentencesOf } from './texts.ts';

const taxonomy = readFileSync(new URL('../migrations/20261123000220_topics.sql', import.meta.url), 'utf8');
const slugs = new Set([...taxonomy.matchAll(/^ {2}\('[a-z]+',\s+\d+, '([a-z0-9-]+)'/gm)].map(([, slug]) => slug));

const mentors: DemoMentor[] = makeMentors({ count: 2000, seed: 1 });
const mentees: DemoMentee[] = makeMentees({ count: 500, seed: 1 });
const share = (has: (mentor: DemoMentor) => boolean): number => mentors.filter(has).length / mentors.length;

const lines: Line[] = [
  ...Object.values(openings).flat(),
  ...arrivals,
  ...lessons,
  ...ways,
  ...closings,
  ...meetingLines.flat(),
  ...practical.map(({ text }) => text),
  ...fields.flatMap(({ field }) => [
    ...field.turns,
    ...field.ways,
    ...field.roles.flatMap((role) => [role.title, ...role.at, ...role.work, ...role.helps, ...(role.turns ?? [])]),
  ]),
];

describe('Demo people', () => {
  it('are the same for the same seed', () => {
    expect(makeMentors({ count: 200, seed: 5 })).toEqual(makeMentors({ count: 200, seed: 5 }));
    expect(makeMentees({ count: 200, seed: 5 })).toEqual(makeMentees({ count: 200, seed: 5 }));
  });

  it('differ for another seed', () => {
    const ids = new Set(makeMentors({ count: 200, seed: 5 }).map(({ id }) => id));
    expect(makeMentors({ count: 200, seed: 6 }).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('stay who they are when more are made', () => {
    expect(makeMentors({ count: 400, seed: 5 }).slice(0, 150)).toEqual(makeMentors({ count: 150, seed: 5 }));
    expect(makeMentees({ count: 400, seed: 5 }).slice(0, 150)).toEqual(makeMentees({ count: 150, seed: 5 }));
  });

  it('have an id, an address and nearly always a name of their own', () => {
    const people = [...mentors, ...mentees];
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(new Set(makeMentors({ count: 10_000, seed: 2 }).map(({ displayName }) => displayName)).size).toBeGreaterThan(
      9000,
    );
    for (const { id, email, displayName } of people) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(email).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)+@example\.ca$/);
      expect(displayName.length).toBeLessThanOrEqual(60);
    }
  });

  it('live in all thirteen provinces and territories from 60 mentors on', () => {
    const found = new Set(makeMentors({ count: 60, seed: 9 }).map(({ provinceCode }) => provinceCode));
    expect([...found].sort()).toEqual(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']);
  });

  it('have a clock that exists', () => {
    for (const timeZone of new Set([...mentors, ...mentees].map((person) => person.timeZone))) {
      expect(() => new Intl.DateTimeFormat('en-CA', { timeZone })).not.toThrow();
    }
    const zoneOf = (city: string): string | undefined => mentors.find((mentor) => mentor.city === city)?.timeZone;
    expect([zoneOf('St. John’s'), zoneOf('Iqaluit'), zoneOf('Whitehorse'), zoneOf('Regina')]).toEqual([
      'America/St_Johns',
      'America/Iqaluit',
      'America/Whitehorse',
      'America/Regina',
    ]);
  });

  it('begin with the people of the drawings', () => {
    const byName = new Map(mentors.slice(0, 20).map((mentor) => [mentor.displayName, mentor]));
    expect(byName.get('Maricel Reyes')).toMatchObject({
      city: 'Winnipeg',
      languages: ['en', 'tl'],
      pricing: 'free',
      headlineEn: 'CPA, controller at a food co-operative',
    });
    expect(byName.get('François Bélanger')).toMatchObject({
      city: 'Moncton',
      languages: ['fr', 'en'],
      pricing: 'paid',
      priceCents: 6000,
    });
    expect(byName.get('Jonah Okpik')).toMatchObject({
      city: 'Iqaluit',
      languages: ['en', 'iu'],
      pricing: 'paid',
      priceCents: 4000,
    });
    expect(byName.get('Amélie Tremblay')).toMatchObject({ city: 'Saguenay', provinceCode: 'QC' });
    expect(byName.get('Parminder Sandhu')).toMatchObject({ city: 'Surrey', provinceCode: 'BC' });
  });
});

describe('Demo mentors', () => {
  it('offer topics of the taxonomy, the main one first', () => {
    expect(slugs.size).toBeGreaterThan(140);
    for (const { topics, displayName } of [...mentors, ...mentees]) {
      expect(
        topics.filter((topic) => !slugs.has(topic)),
        displayName,
      ).toEqual([]);
      expect(new Set(topics).size).toBe(topics.length);
      expect(topics.length).toBeGreaterThanOrEqual(1);
      expect(topics.length).toBeLessThanOrEqual(5);
    }
  });

  it('between them offer every topic', () => {
    const offered = new Set(makeMentors({ count: 10_000, seed: 1 }).flatMap(({ topics }) => topics));
    expect([...slugs].filter((slug) => !offered.has(slug ?? ''))).toEqual([]);
  });

  it('write in at least one language, half of them in both, and never half a profile', () => {
    for (const mentor of mentors) {
      const texts = {
        en: [mentor.headlineEn, mentor.bioEn, mentor.helpsEn[0] ?? null],
        fr: [mentor.headlineFr, mentor.bioFr, mentor.helpsFr[0] ?? null],
      };
      for (const own of Object.values(texts)) expect(new Set(own.map((text) => text === null)).size).toBe(1);
      expect(texts[mentor.locale][0]).not.toBeNull();
      expect(mentor.languages).toContain(mentor.locale);
    }
    expect(share(({ bioEn, bioFr }) => bioEn !== null && bioFr !== null)).toBeGreaterThan(0.4);
    expect(share(({ bioEn, bioFr }) => bioEn !== null && bioFr !== null)).toBeLessThan(0.65);
  });

  it('write texts of the promised length and shape', () => {
    for (const { displayName, ...mentor } of mentors) {
      for (const headline of [mentor.headlineEn, mentor.headlineFr])
        expect(headline?.length ?? 1, displayName).toBeLessThanOrEqual(90);
      for (const bio of [mentor.bioEn, mentor.bioFr].filter((text) => text !== null)) {
        expect(bio.length, displayName).toBeGreaterThanOrEqual(250);
        expect(bio.length, displayName).toBeLessThanOrEqual(700);
        expect(bio.split('\n\n'), displayName).toHaveLength(2);
        expect(bio, displayName).not.toMatch(/[{}[\]|!<>]| {2}|undefined| ,|\.\./);
      }
      for (const helps of [mentor.helpsEn, mentor.helpsFr].filter(({ length }) => length > 0)) {
        expect(helps.length).toBeGreaterThanOrEqual(2);
        expect(helps.length).toBeLessThanOrEqual(4);
      }
    }
  });

  it('say nothing that another of 300 says, in either language', () => {
    for (const seed of [1, 7]) {
      const some = makeMentors({ count: 300, seed });
      for (const bios of [some.map(({ bioEn }) => bioEn), some.map(({ bioFr }) => bioFr)]) {
        const said = bios.flatMap((bio) => (bio ? sentencesOf(bio) : []));
        expect(said.length).toBeGreaterThan(600);
        expect(said.filter((sentence, i) => said.indexOf(sentence) !== i)).toEqual([]);
      }
    }
  });

  it('name no second place in the headline where their words name one, and have the years for their title', () => {
    const placed = fields.flatMap(({ field }) =>
      field.roles.flatMap((role) =>
        (role.placed ?? []).map((i) => ({ line: role.work[i]![0], title: role.title[0], at: role.at })),
      ),
    );
    expect(placed.length).toBeGreaterThan(30);
    const names = placed.flatMap(({ line, title, at }) =>
      mentors.flatMap(({ bioEn, headlineEn }) =>
        bioEn?.startsWith(line) && at.some(([place]) => headlineEn === `${title} ${place}`) ? [headlineEn] : [],
      ),
    );
    expect(names).toEqual([]);
    for (const { headlineEn, bioEn } of mentors.filter((one) => /^Retired postmaster/.test(one.headlineEn ?? '')))
      expect(bioEn, headlineEn!).not.toMatch(/ (eight|nine|ten|eleven|twelve) years/);
  });

  it('say how a first meeting goes, seven in ten of them, in the languages they write in', () => {
    expect(
      share(({ firstMeetingEn, firstMeetingFr }) => [...firstMeetingEn, ...firstMeetingFr].length > 0),
    ).toBeCloseTo(0.7, 1);
    for (const mentor of mentors)
      for (const [lines, bio] of [
        [mentor.firstMeetingEn, mentor.bioEn],
        [mentor.firstMeetingFr, mentor.bioFr],
      ] as const) {
        expect([0, 4]).toContain(lines.length);
        if (bio === null) expect(lines).toEqual([]);
        for (const line of lines) expect(line).toMatch(/^[^{}[\]|!<>]{10,120}$/);
      }
  });

  it('are mostly open and mostly free', () => {
    expect(share(({ state }) => state === 'open')).toBeCloseTo(0.7, 1);
    expect(share(({ state }) => state === 'full')).toBeCloseTo(0.12, 1);
    expect(share(({ state }) => state === 'paused')).toBeCloseTo(0.1, 1);
    expect(share(({ state }) => state === 'pending')).toBeCloseTo(0.08, 1);
    expect(share(({ pricing }) => pricing === 'free')).toBeCloseTo(0.8, 1);
  });

  it('name a price exactly when there is one', () => {
    for (const { pricing, priceCents } of mentors) {
      expect(priceCents === null).toBe(pricing === 'free');
      if (priceCents === null) continue;
      expect(priceCents % 500).toBe(0);
      expect(priceCents).toBeGreaterThanOrEqual(2000);
      expect(priceCents).toBeLessThanOrEqual(15_000);
    }
  });

  it('keep limits that the database accepts', () => {
    for (const mentor of mentors) {
      expect([1, 2, 3, 4, 5]).toContain(mentor.maxActive);
      expect([2, 3, 4, 5, 6]).toContain(mentor.maxPending);
      expect([1, 2, 3, 4, 5]).toContain(mentor.weeklyCap);
      expect([0, 7, 14]).toContain(mentor.restDays);
      expect(mentor.replyHours === null).toBe(mentor.replySample === 0);
      expect(mentor.replyHours ?? 5).toBeGreaterThanOrEqual(5);
      expect(mentor.replyHours ?? 5).toBeLessThanOrEqual(200);
      expect(mentor.createdDaysAgo).toBeGreaterThanOrEqual(1);
      expect(mentor.createdDaysAgo).toBeLessThanOrEqual(700);
      for (const list of [mentor.formats, mentor.durations, mentor.usualTimes]) expect(list.length).toBeGreaterThan(0);
    }
  });
});

describe('Drawn portraits', () => {
  it('are carried by seven in ten mentors, and of these few look alike on one page [T83]', () => {
    expect(share(({ portrait }) => portrait !== null)).toBeCloseTo(0.7, 1);
    for (const first of [0, 40, 100, 200]) {
      const page = mentors.slice(first, first + 20).flatMap(({ portrait }) => portrait ?? []);
      expect(page.length - new Set(page).size, `from ${first}`).toBeLessThanOrEqual(3);
    }
  });

  it('are those that are drawn, each drawn and each carried by somebody', () => {
    const files = portraits.map(({ key }) => new URL(`../../public/photos/${key}.svg`, import.meta.url));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/<(script|style|image|foreignObject)/i);
    const carried = new Set(mentors.map(({ portrait }) => portrait));
    expect(portraits.filter(({ key }) => !carried.has(key)).map(({ key }) => key)).toEqual([]);
  });
});

describe('Demo mentees', () => {
  it('ask in full sentences of the promised length', () => {
    for (const mentee of mentees) {
      for (const text of [mentee.requestGoal, mentee.requestBackground, mentee.requestWhy]) {
        expect(text.length, text).toBeGreaterThanOrEqual(60);
        expect(text.length, text).toBeLessThanOrEqual(400);
        expect(text).not.toMatch(/[{}[\]|!<>]/);
      }
      expect(mentee.about.length).toBeGreaterThan(20);
    }
  });

  it('begin with three who ask what the first mentor can answer', () => {
    const [first] = mentors;
    for (const { topics } of mentees.slice(0, 3))
      expect(topics.some((topic) => first?.topics.includes(topic))).toBe(true);
  });

  it('ask in both languages', () => {
    expect(new Set(mentees.map(({ locale }) => locale))).toEqual(new Set(['en', 'fr']));
  });
});

describe('Parts of texts', () => {
  it('offer the same wordings and slots in both languages', () => {
    const wordings = (text: string): number[] =>
      [...text.matchAll(/\[([^\]]*)\]/g)].map(([, group]) => (group ?? '').split(' / ').length);
    const slots = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => (slot ?? '').toLowerCase()).sort();
    for (const [english, french] of lines) {
      expect(wordings(french), english).toEqual(wordings(english));
      expect(slots(french), english).toEqual(slots(english));
    }
  });

  it('agree in gender only where the language does', () => {
    for (const [english] of lines) expect(english).not.toMatch(/\{[^{}]*\|/);
  });
});
