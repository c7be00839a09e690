import { fill, type Values } from '../i18n/translate.ts';
import { publicApi } from '../../server/api.ts';
import { remember } from '../../server/remember.ts';

const settings = remember(['settings'], async () => {
  const { data, error } = await publicApi().from('settings').select('key, value');
  if (error) throw new Error(`Reading settings: ${error.message}`);
  return new Map((data as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]));
});

/** The rules' numbers as the database has them: what a page says of days cannot drift from what happens. */
export const rules = remember(['settings'], async (): Promise<Values> =>
  Object.fromEntries(
    [...(await settings())].flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])),
  ),
);

/** Whether prices and the cost filter show (T57). */
export const pricesShown = async (): Promise<boolean> => (await settings()).get('prices_shown') === true;

/** One rule that is a number, such as `answer_days`; throws for one that is not there. */
export async function rule(name: string): Promise<number> {
  const value = (await settings()).get(name);
  if (typeof value !== 'number') throw new Error(`There is no rule ${name}.`);
  return value;
}

/** A text with its numbers in place; throws when it names a rule that is not there. */
export async function withRules(text: string): Promise<string> {
  if (!/\{\w+\}/.test(text)) return text;
  const filled = fill(text, await rules());
  if (/\{\w+\}/.test(filled)) throw new Error(`There is no rule for “${filled}”.`);
  return filled;
}
