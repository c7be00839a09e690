// npm run bench -- NAME [--json]          measures; never part of a timed test, for machines differ
// npm run bench -- fairness --draw         also draws the curves of docs/fairness.md
import { parseArgs } from 'node:util';

const benches: Record<string, () => Promise<{ run: () => Promise<object>; draw?: () => void }>> = {
  search: () => import('./search.ts'),
  pages: () => import('./pages.ts'),
  serve: () => import('./serve.ts'),
  sync: () => import('./sync.ts'),
  processes: () => import('./processes.ts'),
  fairness: () => import('./fairness.ts'),
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, draw: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const load = benches[positionals[0] ?? ''];
if (!load) {
  console.error(`There is no bench called “${positionals[0] ?? ''}”. There is: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const bench = await load();
const result = await bench.run();
if (values.draw) bench.draw?.();
console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
process.exit(0);
