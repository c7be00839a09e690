// npm run bench -- NAME [--json]   measures; never part of a timed test, for machines differ
import { parseArgs } from 'node:util';

const benches: Record<string, () => Promise<{ run: () => Promise<object> }>> = {
  search: () => import('./search.ts'),
  pages: () => import('./pages.ts'),
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const load = benches[positionals[0] ?? ''];
if (!load) {
  console.error(`There is no bench called “${positionals[0] ?? ''}”. There is: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const result = await (await load()).run();
console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
process.exit(0);
