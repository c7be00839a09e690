// npm run spec            which acceptance IDs are proven, and by which tests
// npm run spec -- --check fails when an ID that this version promises has no test
// tests/promised-ids.json says which IDs are promised: whole, or partial and why. The halves are listed apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import promises from '../tests/promised-ids.json' with { type: 'json' };

const { whole, partial } = promises;

const id = /\[((?:[A-Z]{2}-\d{2}|S4-\d{2}|T\d{2}|D\d{1,2}|trap \d{1,2}))\]/g;
const proofs = new Map<string, string[]>();
for (const folder of ['tests', 'src', 'functions', 'supabase']) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(test|spec)\.ts$|supabase\/tests.*\.sql$/.test(join(entry.parentPath, entry.name)))
      continue;
    const file = join(entry.parentPath, entry.name);
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      // Only titles count: the first string of it(), test(), describe(), or the last of a pgTAP assertion.
      const title = /(['"`])((?:(?!\1).)*\[(?:[A-Z]{2}-\d|S4-|T\d|D\d|trap )(?:(?!\1).)*)\1/.exec(line)?.[2];
      if (!title) continue;
      for (const [, name] of title.matchAll(id)) proofs.set(name!, [...(proofs.get(name!) ?? []), `${file}: ${title}`]);
    }
  }
}

const halves = Object.entries(partial);
if (process.argv.includes('--check')) {
  const promised = [...whole, ...Object.keys(partial)];
  const missing = promised.filter((name) => !proofs.has(name));
  console.log(
    missing.length === 0
      ? `All ${promised.length} promised acceptance IDs stand in the title of a test, ${halves.length} of them for a part.`
      : `No test names: ${missing.join(', ')}`,
  );
  process.exit(missing.length === 0 ? 0 : 1);
}
for (const [name, tests] of [...proofs].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
  console.log(name);
  for (const test of [...new Set(tests)]) console.log(`  ${test}`);
}
console.log(`\n${proofs.size} acceptance IDs are named by tests. Proven for a part:`);
for (const [name, why] of halves) console.log(`  ${name}: ${why}`);
