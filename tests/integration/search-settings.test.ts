import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentorSettings, topicSettings } from '../../functions/features/search/settings.ts';
import { setupDrift, setupSearch } from '../../functions/features/search/setup.ts';
import { facetAttributes, shownColumns } from '../../src/features/search/search-index.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';
import { searchOn, type SearchTest } from '../support/search.ts';

let test: TestDatabase;
let search: SearchTest;
beforeAll(async () => {
  test = await pgliteDatabase();
  await addMentor(test, { name: 'Paula Public', topics: ['nursing'] });
  search = await searchOn(test);
  await search.inStep();
});
afterAll(async () => {
  await search.close();
  await test.close();
});

describe('The settings of the index', () => {
  it('show columns of published_mentors and nothing else; what only orders or matches is never shown [T28]', async () => {
    const columns = await test.db.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'public.published_mentors'::regclass and attnum > 0`,
    );
    expect(columns.map((one) => one.name)).toEqual(expect.arrayContaining([...shownColumns]));
    const [document] = [...search.standIn.store.indexes.get('mentors')!.docs.values()];
    expect(document).toHaveProperty('load');
    const [hit] = (await search.deps.server.search({ queries: [{ indexUid: 'mentors', q: 'Paula' }] })).results[0]!
      .hits;
    expect(Object.keys(hit!).sort()).toEqual([...shownColumns].sort());
  });

  it('let nobody filter or sort by load, and compare nothing but moments', async () => {
    const settings = mentorSettings();
    const filterable = settings.filterableAttributes!.flatMap((one) =>
      typeof one === 'string' ? [one] : one.attributePatterns,
    );
    expect(filterable.sort()).toEqual(['closes_epoch', 'id', 'opens_epoch', ...Object.values(facetAttributes)].sort());
    expect(settings.sortableAttributes).not.toContain('load');
    await expect(search.deps.server.search({ queries: [{ indexUid: 'mentors', filter: 'load > 3' }] })).rejects.toThrow(
      'invalid_search_filter',
    );
    await expect(search.deps.server.search({ queries: [{ indexUid: 'mentors', sort: ['load:asc'] }] })).rejects.toThrow(
      'invalid_search_sort',
    );
    await expect(
      search.deps.server.search({ queries: [{ indexUid: 'mentors', filter: 'province_code > "A"' }] }),
    ).rejects.toThrow('invalid_search_filter');
  });

  it('put who was asked least last among the rules, after fit in a few steps [D1]', () => {
    expect(mentorSettings().rankingRules!.slice(-2)).toEqual(['load:asc', 'places_open:desc']);
    expect(mentorSettings().rankingRules).not.toEqual(expect.arrayContaining(['proximity', 'exactness']));
  });

  it('name no attribute that documents do not have', () => {
    for (const [index, settings] of [
      ['mentors', mentorSettings()],
      ['topics', topicSettings()],
    ] as const) {
      const has = Object.keys([...search.standIn.store.indexes.get(index)!.docs.values()][0]!);
      const named = [
        ...settings.searchableAttributes!,
        ...settings.displayedAttributes!,
        ...settings.sortableAttributes!,
        ...settings.rankingRules!.filter((rule) => rule.includes(':')).map((rule) => rule.split(':')[0]!),
      ];
      expect(
        named.filter((name) => !has.includes(name)),
        index,
      ).toEqual([]);
    }
  });

  it('leave spelling, synonyms and stop words to the database, so that both engines find the same people [D6]', async () => {
    expect(mentorSettings()).toMatchObject({ synonyms: {}, stopWords: [], typoTolerance: { enabled: false } });
    const [document] = [...search.standIn.store.indexes.get('mentors')!.docs.values()];
    expect(document!['fit_1']).toEqual(
      expect.arrayContaining(['#nurse', '#infirmiere', '#registered#nurse', 'nurse', 'registered']),
    );
  });

  it('are set again without harm, and a change by hand is noticed by name', async () => {
    await setupSearch(search.deps);
    expect(await setupDrift(search.deps)).toBe('');
    await search.deps.server.applySettings('mentors', {
      rankingRules: ['words'],
      typoTolerance: { enabled: true },
    });
    expect(await setupDrift(search.deps)).toBe('mentors.rankingRules, mentors.typoTolerance');
    await search.deps.server.dropIndex('topics');
    expect(await setupDrift(search.deps)).toContain('no index topics');
    await setupSearch(search.deps);
    expect(await setupDrift(search.deps)).toBe('');
  });
});
