import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentor, wants } from './fixtures.ts';
import { rank, reasonsFor, scoreOf, suggest } from './suggest.ts';
import { factorNames, weights } from './weights.ts';

const topics = ['nursing', 'pharmacy', 'medicine', 'welding', 'accounting', 'farming'];
const some = <T>(values: T[], most = 4) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const anyWants = fc
  .record({
    topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 5 }),
    languages: some(['en', 'fr', 'pa']),
    province_code: fc.constantFrom(null, 'MB', 'NS'),
    formats: some(['video', 'phone'] as const),
    durations: some(['one_meeting', 'three_months'] as const),
    budget: fc.constantFrom('any', 'free', 'paid'),
  })
  .map((changes) => wants(changes as Parameters<typeof wants>[0]));
const anyMentor = fc
  .record({
    topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1, maxLength: 6 }),
    languages: some(['en', 'fr', 'pa']),
    province_code: fc.constantFrom('MB', 'NS'),
    formats: some(['video', 'phone'] as const),
    durations: some(['one_meeting', 'three_months'] as const),
    pricing: fc.constantFrom('free', 'both', 'paid'),
    places_open: fc.nat(5),
    reply_hours: fc.option(fc.integer({ min: 1, max: 300 })),
    reply_sample: fc.nat(3),
    hours_apart: fc.constantFrom(null, 0, 1, 3),
    rested: fc.nat(5),
    near: some(['health'], 1),
    says: some(['nursing'], 1),
  })
  .map((changes) => mentor(changes as Parameters<typeof mentor>[0]));

describe('the order', () => {
  it('puts what is to be learnt before everything else, whatever else fits [IN-04]', () => {
    const learns = mentor({ topics: ['nursing'], languages: ['fr'], province_code: 'NL', hours_apart: 4.5 });
    const resembles = mentor({
      topics: ['pharmacy', 'nursing'],
      province_code: 'MB',
      formats: ['phone'],
      hours_apart: 0,
      reply_hours: 2,
      reply_sample: 9,
      places_open: 9,
      rested: 5,
    });
    const asked = wants({ province_code: 'MB', formats: ['phone'], languages: ['fr', 'en'] });
    expect(scoreOf(asked, resembles).other).toBeGreaterThan(scoreOf(asked, learns).other);
    expect(rank(asked, [resembles, learns])).toEqual([learns, resembles]);
  });
  it('never puts who lists no wanted topic before who does [IN-04]', () => {
    fc.assert(
      fc.property(anyWants, anyMentor, anyMentor, (asked, one, other) => {
        const lists = (who: typeof one) => who.topics.some((topic) => asked.topics.includes(topic));
        if (lists(one) && !lists(other)) expect(rank(asked, [other, one])[0]).toBe(one);
      }),
    );
  });
  it('keeps equals as they came', () => {
    const [one, other] = [mentor(), mentor()];
    expect(rank(wants(), [other, one])[0]).toBe(other);
  });
  it('shows five at most [XE-01]', () => {
    expect(
      suggest(
        wants(),
        Array.from({ length: 9 }, () => mentor()),
      ),
    ).toHaveLength(5);
  });
});

describe('the reasons', () => {
  it('are two to four for who has something to teach, those about learning first, and no number among them [D5] [CH-03] [IN-04]', () => {
    const learning = ['main_topic', 'topics', 'also_topics', 'goal_topics', 'own_words', 'near_field'];
    fc.assert(
      fc.property(anyWants, anyMentor, (asked, who) => {
        const reasons = reasonsFor(asked, who);
        const kinds = reasons.map((one) => learning.includes(one.code));
        if (scoreOf(asked, who).development > 0) {
          expect(reasons.length).toBeGreaterThanOrEqual(2);
          expect(kinds[0]).toBe(true);
        }
        expect(reasons.length).toBeLessThanOrEqual(4);
        expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
        expect(JSON.stringify(reasons)).not.toMatch(/\d/);
      }),
    );
  });
  it('name what produced them, and go when it goes [D5]', () => {
    const who = mentor({
      topics: ['nursing', 'pharmacy'],
      languages: ['en', 'pa'],
      formats: ['video', 'phone'],
      hours_apart: 0,
    });
    const asked = wants({ topics: ['nursing', 'pharmacy'], languages: ['pa'], formats: ['phone'] });
    expect(reasonsFor(asked, who)).toEqual([
      { code: 'main_topic', values: ['nursing'] },
      { code: 'also_topics', values: ['pharmacy'] },
      { code: 'languages', values: ['pa'] },
      { code: 'formats', values: ['phone'] },
    ]);
    expect(reasonsFor({ ...asked, languages: [] }, who).map((one) => one.code)).toEqual([
      'main_topic',
      'also_topics',
      'formats',
      'same_time_zone',
    ]);
    expect(reasonsFor({ ...asked, topics: ['pharmacy'] }, who)[0]).toEqual({ code: 'topics', values: ['pharmacy'] });
  });
  it('change the list too: without a fact, another comes first [D5]', () => {
    const [punjabi, other] = [
      mentor({ topics: ['nursing'], languages: ['pa'], rested: 0 }),
      mentor({ topics: ['nursing'], languages: ['en'], rested: 1 }),
    ];
    expect(rank(wants({ languages: ['pa'] }), [other, punjabi])[0]).toBe(punjabi);
    expect(rank(wants(), [punjabi, other])[0]).toBe(other);
  });
  it('speak of a goal only where there is one: what another mentor also helps with is no goal [D12]', () => {
    const instead = wants({ topics: ['nursing'], goal_topics: ['pharmacy'] });
    const codes = (who: ReturnType<typeof mentor>, asked = instead) => reasonsFor(asked, who).map((one) => one.code);
    expect(codes(mentor({ topics: ['pharmacy'] }))).toEqual(['topics', 'room']);
    expect(codes(mentor({ topics: ['nursing', 'pharmacy'] }))).toEqual(['main_topic', 'also_topics', 'room']);
    expect(codes(mentor({ topics: ['pharmacy'] }), { ...instead, goal: 'Open a pharmacy.' })).toEqual([
      'goal_topics',
      'room',
    ]);
  });
  it('never say how often somebody was asked', () => {
    expect(reasonsFor(wants(), mentor({ topics: ['nursing'], rested: 5 })).map((one) => one.code)).toEqual([
      'main_topic',
      'room',
    ]);
  });
});

describe('the weights', () => {
  it('rest on no protected trait: age, gender, origin, religion, orientation, disability, name or face [D5]', () => {
    expect(
      factorNames.filter((name) =>
        /age$|gender|sex|origin|ethnic|race|relig|orient|disab|birth|national|name|photo|pronoun|marital|family/.test(
          name,
        ),
      ),
    ).toEqual([]);
    const read = new Set<string>();
    const watched = <T extends object>(thing: T): T =>
      new Proxy(thing, { get: (target, key) => (read.add(String(key)), Reflect.get(target, key)) });
    scoreOf(watched(wants({ budget: 'free' })), watched(mentor()));
    expect([...read].sort()).toEqual([
      'budget',
      'durations',
      'formats',
      'goal_topics',
      'hours_apart',
      'languages',
      'near',
      'places_open',
      'pricing',
      'province_code',
      'reply_hours',
      'reply_sample',
      'rested',
      'says',
      'topics',
    ]);
  });
  it('are whole and more than nothing', () => {
    for (const name of factorNames)
      for (const number of [weights[name].weight, weights[name].most])
        expect(Number.isInteger(number) && number > 0, name).toBe(true);
  });
});
