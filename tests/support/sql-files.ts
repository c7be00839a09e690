import { readdirSync, readFileSync } from 'node:fs';

const folders = ['supabase/migrations', 'supabase/schemas'];

/** Every file of the database's SQL, in the order in which it is applied: tables, then what is replaced. */
export const sqlFiles = (): { name: string; text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
