import type { Locale } from '../../../src/core/i18n/locales.ts';
import { Unreadable } from './fatal.ts';
import { isAddress } from './cells/email.ts';
import { fields, names, type Field } from './fields.ts';
import { squeeze } from '../../../src/core/domain/fold.ts';
import { tidy } from './fold.ts';
import { fieldOfQuestion, isAboutAnother } from './questions.ts';
import { isAnswer } from './words-of-no.ts';

/** Which columns hold each field, in the file's order; what is left over; the language of the headers. */
export type Headers = { at: Partial<Record<Field, number[]>>; unused: string[]; locale: Locale };

/** {"our field": "their column"}, for lists whose headers we do not know. */
export type Mapping = Partial<Record<Field, string[]>>;

const known = new Map<string, { field: Field; locales: Set<Locale> }>();
for (const field of fields) {
  for (const locale of ['en', 'fr'] as const) {
    for (const name of [...names[field][locale], ...(locale === 'en' ? [field] : [])]) {
      const key = squeeze(name);
      const entry = known.get(key);
      if (entry) entry.locales.add(locale);
      else known.set(key, { field, locales: new Set([locale]) });
    }
  }
}

const mostly = (cells: string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 > cells.length;

/** A header as a name we know: whole, without "(required) *" and a number, or either half of a bilingual one. */
function lookUp(header: string) {
  // Without its accent it would be a woman who mentors.
  if (/^\s*mentorée?\s*$/iu.test(header.normalize('NFC')))
    return { field: 'is_mentee' as const, locales: new Set<Locale>(['fr']) };
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]|[*:#]|\d+\s*$/g, ' ');
  return [header, bare, ...bare.split(/\s*[/|]\s*|\s+[-–]\s+/)]
    .map((part) => known.get(squeeze(part)))
    .find((found) => found !== undefined);
}

/** Matches columns to fields by their names, and by what stands in them; what the mapping says comes first. `sample` holds rows of the list. */
export function matchHeaders(columns: string[], mapping: Mapping = {}, sample: string[][] = []): Headers {
  const cellsOf = (place: number) => sample.map((cells) => tidy(cells[place] ?? '')).filter((cell) => cell !== '');
  const at: Headers['at'] = {};
  const taken = new Set<number>();
  for (const field of fields) {
    for (const name of mapping[field] ?? []) {
      const place = columns.findIndex((column) => squeeze(column) === squeeze(name));
      if (place < 0) throw new Unreadable({ code: 'mapping_column', value: name, columns });
      (at[field] ??= []).push(place);
      taken.add(place);
    }
  }
  const mapped = new Set(Object.keys(at));
  const votes = { en: 0, fr: 0 };
  for (const [place, column] of columns.entries()) {
    if (taken.has(place)) continue;
    const found = lookUp(column);
    if (found && found.locales.size === 1) [...found.locales].forEach((locale) => (votes[locale] += 1));
    const named = found?.field ?? fieldOfQuestion(column);
    // "Mentor: Yes" is no name, and "Role: Mentee" no title.
    const field = (named === 'name' || named === 'headline') && mostly(cellsOf(place), isAnswer) ? 'is_mentor' : named;
    if (field && !mapped.has(field)) (at[field] ??= []).push(place);
  }
  // A column that is named otherwise, or not at all, where those named so hold no address.
  if (!mapped.has('email') && !(at.email ?? []).some((place) => cellsOf(place).some(isAddress))) {
    const used = new Set(Object.values(at).flat());
    const found = columns.flatMap((column, place) =>
      !used.has(place) && !isAboutAnother(column) && mostly(cellsOf(place), isAddress) ? [place] : [],
    );
    if (found.length > 0) at.email = [...(at.email ?? []), ...found];
  }
  const used = new Set(Object.values(at).flat());
  const unused = columns.filter((column, place) => column !== '' && !taken.has(place) && !used.has(place));
  // "Nom" beside "Prénom" is a surname.
  if (at.first_name && !at.last_name && at.name) {
    at.last_name = at.name;
    delete at.name;
  }
  return { at, unused: [...new Set(unused)], locale: votes.fr > votes.en ? 'fr' : 'en' };
}
