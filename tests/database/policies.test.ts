import { describe, expect, it } from 'vitest';
import { policyFiles, runPolicies, tapDatabase } from '../support/pgtap.ts';

// Each line of each pgTAP file is a test of its own.
const test = await tapDatabase();
for (const file of policyFiles()) {
  const lines = await runPolicies(test, file);
  describe(`policies in ${file}`, () => {
    it('were all tried', () => expect(lines.length).toBeGreaterThan(10));
    for (const [place, line] of lines.entries())
      it(`${place + 1} ${line.title.split('\n')[0]}`, () => expect(line.ok, line.title).toBe(true));
  });
}
await test.close();
