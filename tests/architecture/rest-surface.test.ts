import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanSurface } from '../../scripts/api-surface/scan.ts';

describe('What a browser may ask of the embedded database', () => {
  it('is what the pages ask, as their code says: npm run surface writes it down', { timeout: 60_000 }, () => {
    expect(JSON.parse(readFileSync('functions/embedded/rest-surface.json', 'utf8'))).toEqual(scanSurface());
  });
});
