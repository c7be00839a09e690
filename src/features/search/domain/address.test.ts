import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySearch, fromUrl, toUrl } from './address.ts';

describe('a search in its address', () => {
  it('comes back as it was, whatever was asked [T04]', () => {
    const value = fc.stringMatching(/^[a-z_-]{1,20}$/);
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w éà&=+%?#]{0,60}$/),
        fc.uniqueArray(value, { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom('best', 'soonest', 'newest'),
        fc.integer({ min: 1, max: 50 }),
        (query, topic, openOnly, sort, page) => {
          const search = { ...emptySearch(), query: query.trim(), openOnly, sort: sort as 'best', page };
          search.filters.topic = topic;
          expect(fromUrl(toUrl(search))).toEqual(search);
        },
      ),
    );
  });

  it('reads a form whose switch takes back what stands before it', () => {
    expect(fromUrl('?open=all&open=now').openOnly).toBe(true);
    expect(fromUrl('?q=&open=all&sort=best').openOnly).toBe(false);
  });

  it('is empty for the defaults and survives nonsense', () => {
    expect(toUrl(emptySearch())).toBe('');
    expect(fromUrl('?page=-3&sort=rudest&open=1&topic=')).toMatchObject({ page: 1, sort: 'best', openOnly: true });
  });
});
