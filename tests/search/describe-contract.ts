import { describe, expect, it } from 'vitest';
import type { FacetName } from '../../src/features/search/domain/address.ts';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import type { SearchQuestion } from '../../functions/features/search/engine.ts';
import { contract, type Case } from './contract.ts';

/** An engine under the contract. A refusal throws an error whose message ends in its code. */
export type Subject = {
  search(question: SearchQuestion): Promise<SearchAnswer>;
  keyOf(id: string): string;
};

const ordinary: SearchQuestion = { query: '', filters: {}, open_only: true, sort: 'best', page: 1, per_page: 20 };

/** The one contract of every engine: the same people, the same questions, the same answers. */
export function describeContract(name: 'postgres' | 'meilisearch', subject: Subject): void {
  const ask = (question: Partial<SearchQuestion>) => subject.search({ ...ordinary, ...question });
  const found = (answer: SearchAnswer) => answer.hits.map((hit) => subject.keyOf(hit.id));

  async function check({ ask: question, expect: wanted }: Case): Promise<void> {
    if (wanted.refused) {
      await expect(ask(question)).rejects.toThrow(wanted.refused);
      return;
    }
    const answer = await ask(question);
    const keys = found(answer);
    expect(new Set(keys).size, 'nobody twice').toBe(keys.length);
    expect(answer.hits.length).toBeLessThanOrEqual(answer.total);
    if (wanted.order) expect(keys).toEqual(wanted.order);
    if (wanted.exactly) expect(keys.toSorted()).toEqual(wanted.exactly.toSorted());
    if (wanted.top) expect(keys.slice(0, wanted.top.length).toSorted()).toEqual(wanted.top.toSorted());
    if (wanted.includes) expect(keys).toEqual(expect.arrayContaining(wanted.includes));
    for (const key of wanted.excludes ?? []) expect(keys).not.toContain(key);
    if (wanted.total !== undefined) expect(answer.total).toBe(wanted.total);
    if (wanted.sameAs) {
      const other = await ask(wanted.sameAs);
      expect(keys).toEqual(found(other));
      expect(keys.length, 'somebody').toBeGreaterThan(0);
    }
    if (wanted.corrected !== undefined) expect(answer.corrected).toBe(wanted.corrected);
    if (wanted.relaxed !== undefined) expect(answer.relaxed).toBe(wanted.relaxed);
    for (const [facet, counts] of Object.entries(wanted.facets ?? {}))
      expect(answer.facets[facet as FacetName]).toMatchObject(counts);
    if (wanted.looser) expect(answer.looser).toMatchObject(wanted.looser);
    if (wanted.nearest) expect(answer.nearest_topics).toEqual(expect.arrayContaining(wanted.nearest));
  }

  describe(`The search contract, kept by ${name}`, () => {
    it('finds engineers for “enginer” [T02], and the same people in the same order for “comptable” as for “accountant” [D6]', async () => {
      expect(found(await ask({ query: 'enginer' }))).toEqual(expect.arrayContaining(['daniel', 'elena']));
      const accountants = found(await ask({ query: 'accountant' }));
      expect(accountants.length).toBeGreaterThan(2);
      expect(found(await ask({ query: 'comptable' }))).toEqual(accountants);
    });

    for (const [group, cases] of Object.entries(contract)) {
      describe(group, () => {
        const mine = cases.filter((one) => one.only === undefined || one.only === name);
        it.each(mine.map((one) => [one.name, one] as const))('%s', (_, one) => check(one));
      });
    }
  });
}
