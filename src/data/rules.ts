import { fill } from '../i18n/translate.ts';
import { publicApi } from './reference.ts';

let loaded: Promise<Record<string, string | number>> | undefined;

/** The rules' numbers as the database has them: what a page says of days cannot drift from what happens. */
export function rules(): Promise<Record<string, string | number>> {
  loaded ??= load();
  // A page that is made on demand must not keep a moment without the database.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<Record<string, string | number>> {
  const { data, error } = await publicApi().from('settings').select('key, value');
  if (error) throw new Error(`Reading settings: ${error.message}`);
  return Object.fromEntries(
    (data as { key: string; value: unknown }[]).flatMap(({ key, value }) =>
      typeof value === 'number' || typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

/** One rule that is a number, such as `answer_days`; one that is not there fails the build. */
export async function rule(name: string): Promise<number> {
  const value = (await rules())[name];
  if (typeof value !== 'number') throw new Error(`There is no rule ${name}.`);
  return value;
}

/** A text with its numbers in place; one that names a rule that is not there fails the build. */
export async function withRules(text: string): Promise<string> {
  const said = fill(text, await rules());
  if (/\{\w+\}/.test(said)) throw new Error(`There is no rule for “${said}”.`);
  return said;
}
