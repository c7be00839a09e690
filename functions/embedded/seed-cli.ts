// npm run seed -- --mentors N --seed S   fills an empty local Portage with demo people
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { startEngine } from './engine.ts';
import { readKeys } from './keys.ts';
import { lockData } from './lock.ts';
import { migrate } from './migrate.ts';
import { seed } from './seed.ts';
import { startSupabase } from './supabase.ts';

const { values } = parseArgs({
  options: { mentors: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const mentors = Number(values.mentors);
const number = Number(values.seed);
if (!Number.isInteger(mentors) || mentors < 1 || mentors > 100_000 || !Number.isInteger(number)) {
  console.error('Usage: npm run seed -- --mentors N --seed S   (N from 1 to 100000, S a whole number)');
  process.exit(1);
}
const env = readEnv();
const unlock = lockData(env.PORTAGE_DATA);
const keys = readKeys(join(env.PORTAGE_DATA, 'keys.json'));
const engine = await startEngine(env, keys.database);
const db = await engine.open('service');
await startSupabase({ db, keys, siteUrl: 'http://localhost', sendMail: async () => {} });
await migrate(db);
const [people] = await db.query<{ some: boolean }>('select exists (select from public.profiles) as some');
if (people?.some) {
  console.error(
    `There are people in ${env.DATABASE_URL ? 'this database' : env.PORTAGE_DATA} already. Choose an empty one with PORTAGE_DATA=folder.`,
  );
  await db.close();
  await engine.stop();
  unlock();
  process.exit(1);
}
let last = 0;
await seed(db, {
  mentors,
  seed: number,
  progress(done, all) {
    if (done - last >= all / 20 || done === all) console.log(`  ${(last = done)} of ${all} mentors`);
  },
});
await db.close();
await engine.stop();
unlock();
console.log(`Added ${mentors} demo mentors to ${env.DATABASE_URL ? 'the database' : env.PORTAGE_DATA}.`);
