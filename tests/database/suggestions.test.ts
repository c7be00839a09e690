import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rank, scoreOf, suggest } from '../../src/features/suggestions/domain/suggest.ts';
import { weights } from '../../src/features/suggestions/domain/weights.ts';
import type { Candidate, ReadWants } from '../../src/features/suggestions/domain/wants.ts';
import { durations, meetingFormats } from '../../src/features/mentors/schema.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, leaveForGood, aRequest, send } from '../support/people.ts';
import { accept, attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Suggested = Candidate & { id: string };
type Answer = { wants: ReadWants | null; mentors: Suggested[]; looser: { languages?: number; budget?: number } };
type Said = Partial<ReadWants> & { topics: string[] };
const ask = (viewer: string | null, wants: Said | null) =>
  test.rpc<Answer>(viewer, 'suggest_mentors', { p_wants: wants });
const ids = (answer: Answer) => answer.mentors.map((mentor) => mentor.id);
const five = (answer: Answer) => suggest(answer.wants!, answer.mentors);

/** A mentor's own row, as the profile form would have changed it. */
const describeMentor = (
  id: string,
  changes: {
    languages?: string[];
    province?: string;
    zone?: string;
    bio?: string;
    pricing?: string;
    replyHours?: number | null;
  },
) =>
  Promise.all([
    test.db.query(
      'update public.profiles set languages = coalesce($2::text[], languages), province_code = coalesce($3, province_code), time_zone = coalesce($4, time_zone) where id = $1',
      [id, changes.languages ?? null, changes.province ?? null, changes.zone ?? null],
    ),
    test.db.query(
      `update public.mentors set bio_en = coalesce($2, bio_en), reply_hours = coalesce($3, reply_hours), reply_sample = case when $3::integer is null then reply_sample else 1 end,
        pricing = coalesce($4::text, pricing::text)::public.pricing, price_cents = case when coalesce($4::text, pricing::text) = 'free' then null else coalesce(price_cents, 6000) end where profile_id = $1`,
      [id, changes.bio ?? null, changes.replyHours ?? null, changes.pricing ?? null],
    ),
  ]);

describe('what a mentee wants', () => {
  const wants = {
    goal: 'Move from welding to baking.',
    topics: ['nursing'],
    languages: ['pa'],
    province_code: 'NS',
    time_zone: 'America/Halifax',
    formats: ['phone'] as const,
    durations: ['one_meeting'] as const,
    budget: 'free' as const,
  };

  it('is kept with the account, read back with what the goal names, exported and deleted [T14] [IN-08]', async () => {
    const mentee = await addMember(test);
    expect(await ask(mentee, null)).toMatchObject({ wants: null, mentors: [] });
    await test.rpc(mentee, 'save_wants', { p_wants: { ...wants, topics: ['pharmacy'] } });
    await test.rpc(mentee, 'save_wants', { p_wants: wants });
    const { wants: read } = await ask(mentee, null);
    // No price shows here, so nobody is looked for by price.
    expect(read).toEqual({ ...wants, budget: 'any', goal_topics: expect.arrayContaining(['welding']) });
    expect(await test.rpc(mentee, 'export_my_data')).toMatchObject({
      wants: { topics: ['nursing'], goal: wants.goal },
    });
    await leaveForGood(test, mentee);
    expect(await test.db.query('select * from public.mentee_wants where profile_id = $1', [mentee])).toEqual([]);
  });

  it('is refused in words: without a topic, with a stranger’s words, with too many', async () => {
    const mentee = await addMember(test);
    const refusal = (changes: object) => attempt(test, mentee, 'save_wants', { p_wants: { ...wants, ...changes } });
    expect(await refusal({ topics: [] })).toBe('topics_required');
    expect(await refusal({ topics: ['sorcery'] })).toBe('topics_unknown');
    expect(await refusal({ topics: ['nursing', 'pharmacy', 'medicine', 'welding', 'baking', 'accounting'] })).toBe(
      'topics_too_many',
    );
    expect(await refusal({ goal: 'x'.repeat(601) })).toBe('wish_too_long');
    expect(await refusal({ time_zone: 'America/Nowhere' })).toBe('time_zone_unknown');
    expect(await refusal({ budget: 'gold' })).toBe('budget_unknown');
    expect(await attempt(test, null, 'save_wants', { p_wants: wants })).toMatch(/permission denied/);
  });
});

describe('suggestions', () => {
  it('are three to five mentors, each open now; who is full, paused, asked, blocked, dismissed, with the mentee, or the mentee is never among them [XE-01] [T05] [T10]', async () => {
    const topics = ['masonry-and-finishing'];
    const add = () => addMentor(test, { topics, maxActive: 1, maxPending: 1 });
    const [viewer, asked, blocked, blocking, dismissed, full, paused, gone, together] = [
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
      await addMentor(test, { topics, maxActive: 9 }),
    ];
    const open = [await add(), await add(), await add(), await add(), await add(), await add()];
    await send(test, viewer, asked);
    await test.rpc(viewer, 'block_member', { p_profile: blocked });
    await test.rpc(blocking, 'block_member', { p_profile: viewer });
    await test.as(viewer, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        viewer,
        dismissed,
      ]),
    );
    await accept(test, full, await send(test, await addMember(test), full));
    await test.rpc(paused, 'pause_mentoring');
    await test.rpc(gone, 'withdraw_mentor_profile');
    await accept(test, together, await send(test, viewer, together));
    const answer = await ask(viewer, { topics });
    const listed = ids(answer).filter((id) =>
      [viewer, asked, blocked, blocking, dismissed, full, paused, gone, together].includes(id),
    );
    expect(listed).toEqual([]);
    expect(ids(answer)).toEqual(expect.arrayContaining(open));
    expect(five(answer)).toHaveLength(5);
    for (const { reasons } of five(answer)) expect(reasons.length).toBeGreaterThanOrEqual(2);
    // A visitor is shown who is open, too.
    for (const id of [full, paused, gone]) expect(ids(await ask(null, { topics }))).not.toContain(id);
  });

  it('lead to a request [MO-03]', async () => {
    const mentee = await addMember(test);
    for (let i = 0; i < 3; i++) await addMentor(test, { topics: ['vehicle-repair'] });
    const [first] = five(await ask(mentee, { topics: ['vehicle-repair'] }));
    expect(await attempt(test, mentee, 'send_request', aRequest(first!.mentor.id))).toBe('done');
    expect(ids(await ask(mentee, { topics: ['vehicle-repair'] }))).not.toContain(first!.mentor.id);
  });

  it('say what a mentor’s own words name, and what the goal names; each goes when its fact goes [D5] [CH-03]', async () => {
    const writes = await addMentor(test, { topics: ['baking'] });
    await describeMentor(writes, {
      bio: `I was in nursing for ten years, and then I bought an oven. ${'Ask me anything. '.repeat(5)}`,
      languages: ['en', 'pa'],
    });
    const mentee = await addMember(test);
    const reasons = async (wants: Said) =>
      five(await ask(mentee, wants))
        .find((one) => one.mentor.id === writes)
        ?.reasons.map((one) => `${one.code}: ${one.values}`);
    expect(
      await reasons({ topics: ['nursing'], goal: 'Leave the ward and become a baker.', languages: ['pa'] }),
    ).toEqual(['goal_topics: baking', 'own_words: nursing', 'languages: pa', 'room: ']);
    expect(await reasons({ topics: ['nursing'], goal: '', languages: ['pa'] })).toEqual([
      'own_words: nursing',
      'languages: pa',
      'room: ',
    ]);
    await describeMentor(writes, { bio: 'I have an oven, a shop and a long winter. '.repeat(4) });
    expect(await reasons({ topics: ['nursing'], goal: '', languages: ['pa'] })).toBeUndefined();
  });

  it('take language and budget as needs, and say how many there are without them [XE-01]', async () => {
    const topics = ['red-seal-exam'];
    const mentors = [
      await addMentor(test, { topics }),
      await addMentor(test, { topics }),
      await addMentor(test, { topics, priceCents: 5000 }),
    ];
    await describeMentor(mentors[0]!, { languages: ['fr'] });
    await test.rpc('service_role', 'set_prices_shown', { p_shown: true });
    await describeMentor(mentors[2]!, { pricing: 'paid' });
    const only = async (wants: Said) => {
      const answer = await ask(null, wants);
      return {
        found: ids(answer)
          .filter((id) => mentors.includes(id))
          .map((id) => mentors.indexOf(id))
          .sort(),
        looser: answer.looser,
      };
    };
    expect(await only({ topics, languages: ['fr'] })).toEqual({
      found: [0],
      looser: { languages: expect.any(Number) },
    });
    expect(await only({ topics, budget: 'paid' })).toMatchObject({ found: [2] });
    expect((await only({ topics, budget: 'free' })).found).toEqual([0, 1]);
    expect((await only({ topics, languages: ['fr'] })).looser.languages).toBeGreaterThanOrEqual(3);
    await test.rpc('service_role', 'set_prices_shown', { p_shown: false });
    expect(await only({ topics, budget: 'paid' })).toMatchObject({ found: [0, 1] });
  });

  it('spread the requests: each new one goes to who was asked least, among mentors of equal fit [D1] [MO-01]', async () => {
    const topics = ['heavy-equipment'];
    const mentors: string[] = [];
    for (let n = 0; n < 8; n++) mentors.push(await addMentor(test, { topics, maxPending: 9, maxActive: 3 }));
    const asked = new Map(mentors.map((id) => [id, 0]));
    for (let n = 0; n < 16; n++) {
      const mentee = await addMember(test);
      const { mentor } = five(await ask(mentee, { topics }))[0]!;
      await send(test, mentee, mentor.id);
      asked.set(mentor.id, asked.get(mentor.id)! + 1);
    }
    expect([...asked.values()]).toEqual(mentors.map(() => 2));
  });

  it('carry the public facts and no others: no protected trait, no points [D5]', async () => {
    const { mentors } = await ask(null, { topics: ['masonry-and-finishing'] });
    expect(Object.keys(mentors[0]!).sort()).toEqual([
      'city',
      'display_name',
      'durations',
      'formats',
      'headline_en',
      'headline_fr',
      'hours_apart',
      'id',
      'languages',
      'max_active',
      'near',
      'photo_key',
      'places_open',
      'price_cents',
      'pricing',
      'province_code',
      'reply_hours',
      'reply_sample',
      'rested',
      'says',
      'slug',
      'time_zone',
      'topics',
    ]);
  });

  it('weigh the same in the database as on the page [D5]', async () => {
    const rows = await test.db.query<{ factor: string; class: string; weight: number; most: number }>(
      'select factor, class, weight, most from private.match_weights',
    );
    expect(
      Object.fromEntries(rows.map((row) => [row.factor, { group: row.class, weight: row.weight, most: row.most }])),
    ).toEqual(weights);
  });
});

describe('over random mentors and wants', () => {
  const topics = ['nursing', 'pharmacy', 'medicine', 'welding', 'accounting', 'electrical-work', 'job-search'];
  const languages = ['en', 'fr', 'pa', 'uk'];
  const provinces = [
    ['MB', 'America/Winnipeg'],
    ['NS', 'America/Halifax'],
    ['NL', 'America/St_Johns'],
    ['BC', 'America/Vancouver'],
    ['ON', 'America/Toronto'],
  ] as const;
  const some = <T>(values: readonly T[], least: number, most: number) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });
  const who = fc.record({
    topics: some(topics, 1, 5),
    languages: some(languages, 1, 3),
    place: fc.constantFrom(...provinces),
    formats: some(meetingFormats, 1, 3),
    durations: some(durations, 1, 2),
    places: fc.integer({ min: 1, max: 5 }),
    reply: fc.option(fc.integer({ min: 1, max: 200 })),
    pricing: fc.constantFrom('free', 'both', 'paid', 'donate'),
    text: fc.constantFrom('', 'I know nursing well.', 'Le soudage, c’est ma vie.'),
    asked: fc.nat(2),
  });
  const wanted = fc.record({
    goal: fc.constantFrom('', 'From nursing to accounting.', 'Trouver un emploi en pharmacie.'),
    topics: some(topics, 1, 5),
    languages: some(languages, 0, 3),
    province_code: fc.option(fc.constantFrom('MB', 'NS', 'NL')),
    time_zone: fc.option(fc.constantFrom('America/Winnipeg', 'America/Halifax', 'America/Regina')),
    formats: some(meetingFormats, 0, 2),
    durations: some(durations, 0, 2),
    budget: fc.constantFrom('any', 'free', 'paid'),
  });

  it(
    'the database and the domain agree: the same points for everybody, and the best five always in the short list [D5] [XE-01]',
    { timeout: 120_000 },
    async () => {
      await test.rpc('service_role', 'set_prices_shown', { p_shown: true });
      for (const one of fc.sample(who, { numRuns: 70, seed: 20_261_123 })) {
        const id = await addMentor(test, {
          topics: one.topics,
          formats: one.formats,
          durations: one.durations,
          maxActive: one.places,
          maxPending: 5,
          priceCents: 6000,
        });
        await describeMentor(id, {
          languages: one.languages,
          province: one.place[0],
          zone: one.place[1],
          replyHours: one.reply,
          pricing: one.pricing,
          bio: `${one.text} ${'I help people find their way. '.repeat(4)}`,
        });
        for (let n = 0; n < one.asked; n++)
          await send(test, await addMember(test), id, { p_duration: one.durations[0], p_format: one.formats[0] });
      }
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(wanted, async (wants) => {
          const answer = await ask(null, wants as Said);
          // Everybody who fits, without an end to the list, with the points of the database.
          const everybody = await test.db.query<{ mentor: Suggested; development: number; other: number }>(
            `select private.suggested_mentor(s) as mentor, s.development, s.other
         from (select private.read_wants($1::jsonb) as w) as asked, private.suggest(w, private.goal_topics(w), null, null, 5000) as s`,
            [JSON.stringify(wants)],
          );
          for (const { mentor, development, other } of everybody)
            expect(scoreOf(answer.wants!, mentor), JSON.stringify(mentor)).toEqual({ development, other });
          const best = rank(
            answer.wants!,
            everybody.map((row) => row.mentor),
          ).slice(0, 5);
          expect(five(answer).map((one) => one.mentor.id)).toEqual(best.map((one) => one.id));
          expect(answer.mentors.length).toBe(Math.min(everybody.length, 50));
          compared += everybody.length;
        }),
        { numRuns: 60, seed: 7 },
      );
      expect(compared).toBeGreaterThan(500);
    },
  );
});
