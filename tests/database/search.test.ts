import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../functions/embedded/seed.ts';
import type { FacetName } from '../../src/features/search/domain/address.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { facetNames } from '../../src/features/search/domain/address.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest } from '../support/people.ts';

let test: TestDatabase;
let listings: (Listing & { is_open: boolean })[];
beforeAll(async () => {
  test = await pgliteDatabase();
  await test.db.query('select public.set_prices_shown(true)');
  await seed(test.db, { mentors: 120, seed: 3 });
  listings = await test.db.query('select * from public.published_mentors');
});
afterAll(() => test.close());

const search = (question: object, who: string | null = null) =>
  test.rpc<SearchAnswer>(who, 'search_mentors', { p_search: question });

/** The values of one facet that a mentor has. */
const valuesOf = (one: Listing, facet: FacetName): string[] =>
  ({
    topic: one.topics,
    language: one.languages,
    province: [one.province_code],
    time_zone: [one.time_zone],
    format: one.formats,
    duration: one.durations,
    cost: one.pricing === 'both' ? ['free', 'paid'] : [one.pricing === 'free' ? 'free' : 'paid'],
  })[facet];

describe('the numbers beside filters', () => {
  it(
    'are what counting by hand gives: values of a group widen, groups narrow, each counts as if its own were off [T03]',
    { timeout: 120_000 },
    async () => {
      const value = (facet: FacetName) =>
        fc.constantFrom(...new Set(listings.flatMap((one) => valuesOf(one, facet))), 'nobody has this');
      const filters = fc.record(
        Object.fromEntries(
          facetNames.map((facet) => [
            facet,
            fc.oneof(
              { weight: 3, arbitrary: fc.constant([] as string[]) },
              fc.uniqueArray(value(facet), { minLength: 1, maxLength: 3 }),
            ),
          ]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(filters, fc.boolean(), async (chosen, open_only) => {
          const fits = (one: Listing, facet: FacetName) =>
            chosen[facet]!.length === 0 || chosen[facet]!.some((wanted) => valuesOf(one, facet).includes(wanted));
          const pool = listings.filter((one) => one.is_open || !open_only);
          const answer = await search({ filters: chosen, open_only, per_page: 50 });
          expect(answer.total).toBe(pool.filter((one) => facetNames.every((facet) => fits(one, facet))).length);
          expect(answer.any_total).toBe(listings.filter((one) => facetNames.every((facet) => fits(one, facet))).length);
          expect(answer.open_total).toBe(
            listings.filter((one) => one.is_open && facetNames.every((facet) => fits(one, facet))).length,
          );
          for (const facet of facetNames) {
            const counts: Record<string, number> = {};
            for (const one of pool.filter((each) =>
              facetNames.every((other) => other === facet || fits(each, other)),
            )) {
              for (const each of new Set(valuesOf(one, facet))) counts[each] = (counts[each] ?? 0) + 1;
            }
            expect(answer.facets[facet]).toEqual(counts);
          }
          if (answer.total === 0) {
            for (const [facet, count] of Object.entries(answer.looser!)) {
              expect(count).toBe(
                pool.filter((one) => facetNames.every((other) => other === facet || fits(one, other))).length,
              );
            }
          }
        }),
        { numRuns: 120 },
      );
    },
  );
});

describe('pages of results', () => {
  it.each(['best', 'soonest', 'newest'])('hold everyone once, nobody twice, sorted by %s', async (sort) => {
    const pages = await Promise.all(
      Array.from({ length: 12 }, (_, i) => search({ sort, per_page: 10, page: i + 1, open_only: false })),
    );
    const ids = pages.flatMap(({ hits }) => hits.map((hit) => hit.id));
    expect(ids.length).toBe(Math.min(120, pages[0]!.total));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a hit', () => {
  it('carries columns of the public view and nothing else [T28]', async () => {
    const { hits } = await search({ per_page: 50, open_only: false });
    const allowed = Object.keys(listings[0]!);
    for (const hit of hits) expect(allowed).toEqual(expect.arrayContaining(Object.keys(hit)));
  });

  it('is gone the moment a mentor is full, paused or unpublished, and back when not [T05]', async () => {
    const mentor = await addMentor(test, { topics: ['rail'], name: 'Wilhelmina Zzyzx', maxActive: 1 });
    const found = async () => (await search({ query: 'Zzyzx' })).total;
    expect(await found()).toBe(1);
    await test.rpc(mentor, 'pause_mentoring');
    expect(await found()).toBe(0);
    await test.rpc(mentor, 'resume_mentoring');
    expect(await found()).toBe(1);
    const { id } = await test.rpc<{ id: string }>(await addMember(test), 'send_request', aRequest(mentor));
    await test.rpc(mentor, 'accept_request', { p_request: id });
    expect(await found()).toBe(0);
    expect((await search({ query: 'Zzyzx', open_only: false })).hits[0]).toMatchObject({
      is_open: false,
      places_open: 0,
    });
    await test.rpc(mentor, 'withdraw_mentor_profile');
    expect((await search({ query: 'Zzyzx', open_only: false })).total).toBe(0);
    expect(await test.db.query(`select word from private.search_words where word = 'zzyzx'`)).toEqual([]);
  });

  it('is never somebody blocked, either way, or dismissed, and nobody else notices [T10] [T39]', async () => {
    const [mentee, other] = [await addMember(test), await addMember(test)];
    const [blocked, blocker, dismissed] = [
      await addMentor(test, { topics: ['baking'] }),
      await addMentor(test, { topics: ['baking'] }),
      await addMentor(test, { topics: ['baking'] }),
    ];
    await test.rpc(mentee, 'block_member', { p_profile: blocked });
    await test.rpc(blocker, 'block_member', { p_profile: mentee });
    await test.as(mentee, (query) =>
      query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'dismissed')`, [
        mentee,
        dismissed,
      ]),
    );
    const ids = async (who: string | null) =>
      (await search({ filters: { topic: ['baking'] }, per_page: 50 }, who)).hits.map((hit) => hit.id);
    for (const id of [blocked, blocker, dismissed]) expect(await ids(mentee)).not.toContain(id);
    for (const who of [other, null])
      expect(await ids(who)).toEqual(expect.arrayContaining([blocked, blocker, dismissed]));
  });

  it('moves down at the next search when somebody just asked it [D1] [trap 11]', async () => {
    const [one, two] = [
      await addMentor(test, { topics: ['paramedicine'] }),
      await addMentor(test, { topics: ['paramedicine'] }),
    ];
    const order = async () =>
      (await search({ query: 'paramedic' })).hits.map((hit) => hit.id).filter((id) => [one, two].includes(id));
    const [first, second] = await order();
    await test.rpc(await addMember(test), 'send_request', aRequest(first!));
    expect(await order()).toEqual([second, first]);
  });
});

describe('a question of the wrong shape', () => {
  it.each([
    ['filter_unknown', { filters: [] }],
    ['filter_unknown', { filters: { topic: 'welding' } }],
    ['filter_unknown', { filters: { topic: [1] } }],
    ['filter_unknown', []],
    ['query_unknown', { query: 7 }],
    ['query_too_long', { query: 'x'.repeat(301) }],
    ['sort_unknown', { sort: 'price' }],
    ['page_out_of_range', { page: 51 }],
    ['page_out_of_range', { page: 'one' }],
    ['per_page_out_of_range', { per_page: 51 }],
  ])('is refused: %s for %j', async (code, question) => {
    expect(await test.refusal(search(question))).toBe(code);
  });
});
