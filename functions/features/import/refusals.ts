import type { Remark } from './cells/cell.ts';
import { readYesNo } from './cells/simple.ts';
import type { Field } from './fields.ts';
import { tidy } from './fold.ts';
import type { Headers } from './headers.ts';
import { isAboutAnother } from './questions.ts';
import { roleIn, saysLeft, saysNo } from './words-of-no.ts';

type Found = Remark & { column: string };

/** Everything in a row that says: do not invite this person as a mentor. Silence is not a no: the invitation itself asks. */
export function refusalsIn({ columns, headers }: { columns: string[]; headers: Headers }, cells: string[]): Found[] {
  const found: Found[] = [];
  const cell = (place: number) => tidy(cells[place] ?? '');
  const filled = (field: Field) =>
    (headers.at[field] ?? []).map((place) => ({ place, text: cell(place) })).filter(({ text }) => text !== '');
  const tell = (code: Remark['code'], place: number, suggestion?: string) =>
    void found.push({
      code,
      value: cell(place),
      column: columns[place] ?? '',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  const answer = (text: string): boolean | null => {
    const read = readYesNo(text);
    return 'value' in read ? read.value : null;
  };

  for (const { place, text } of filled('may_contact')) {
    if (answer(text) === false || saysLeft(text)) tell('not_willing', place);
    else if (answer(text) === null) tell('consent_unreadable', place, 'oui / yes, non / no');
  }
  // A date, a reason or anything else but a no stands there because somebody asked.
  for (const { place, text } of filled('do_not_contact')) if (answer(text) !== false) tell('do_not_contact', place);
  for (const { place, text } of filled('status')) {
    if (saysLeft(text) || answer(text) === false) tell('no_longer', place);
    else if (roleIn(text) === 'mentee') tell('not_a_mentor', place);
  }
  for (const { place, text } of filled('is_mentor')) {
    if (answer(text) === false || roleIn(text) === 'mentee') tell('not_a_mentor', place);
    else if (saysLeft(text)) tell('no_longer', place);
  }
  const alsoMentors = filled('is_mentor').some(({ text }) => answer(text) === true || roleIn(text) === 'mentor');
  if (!alsoMentors)
    for (const { place, text } of filled('is_mentee')) if (answer(text) === true) tell('not_a_mentor', place);
  for (const { place, text } of filled('headline')) if (roleIn(text) === 'mentee') tell('not_a_mentor', place);

  // A column Mentor that holds names may say no all the same.
  for (const { place, text } of filled('name'))
    if (roleIn(text) === 'mentee' || (answer(text) === false && /mentor/i.test(columns[place] ?? '')))
      tell('not_a_mentor', place);

  const known = new Set(Object.values(headers.at).flat());
  for (const [place, column] of columns.entries()) {
    if (known.has(place) || isAboutAnother(column)) continue;
    if (saysNo(cell(place))) tell('do_not_contact', place);
    else if (roleIn(cell(place)) === 'mentee') tell('not_a_mentor', place);
  }
  return found;
}
