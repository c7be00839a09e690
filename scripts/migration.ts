// npm run migration -- NAME   writes the migration that a hosted Supabase needs: the files of supabase/schemas/
//                             that changed since the last one. Then: supabase db push
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { changedFiles, migrationOf } from './schemas/changed.ts';

const read = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
const name = process.argv[2] ?? 'functions';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in small letters, as in: npm run migration -- longer_answers');
  process.exit(1);
}
const changed = changedFiles(
  read('supabase/schemas/'),
  read('supabase/migrations/').map((file) => file.text),
);
if (changed.length === 0) console.log('Nothing in supabase/schemas/ has changed since the last migration.');
else {
  const file = `supabase/migrations/${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}.sql`;
  writeFileSync(file, migrationOf(changed));
  console.log(`Wrote ${file}: ${changed.map((one) => one.name).join(', ')}`);
}
