import { describe, expect, it } from 'vitest';
import { sayFatal, sayRemark, saySummary } from './say.ts';
import { isError, wordsFor, type RemarkCode } from './words.ts';

const about = { row: 14, column: 'Phone' };

describe('what is said of a cell', () => {
  it('names the row, the column and what would work', () => {
    const remark = {
      code: 'province_unknown',
      value: 'Ontairo',
      suggestion: 'Ontario',
      row: 14,
      column: 'Province',
    } as const;
    expect(sayRemark(remark, 'row', 'en')).toBe(
      'note    row 14, Province: “Ontairo” is not a province or territory; left out. Try “Ontario”.',
    );
    expect(sayRemark(remark, 'row', 'fr')).toBe(
      'note    ligne 14, Province : « Ontairo » n’est pas une province ni un territoire; laissé de côté. Essayez « Ontario ».',
    );
  });
  it('says error where the row stays out', () =>
    expect(sayRemark({ code: 'email_missing', row: 3, column: 'E-mail' }, 'item', 'en')).toBe(
      'error   item 3, E-mail: There is no email address.',
    ));
  it('says a suggestion once', () =>
    expect(
      sayRemark(
        { code: 'date_ambiguous', value: '1/3/2026', suggestion: '2026-03-01 / 2026-01-03', row: 2, column: 'Date' },
        'row',
        'en',
      ),
    ).not.toContain('Try'));
  it('shortens long cells, and lets nothing reach the terminal', () => {
    const line = sayRemark(
      { code: 'phone_unreadable', value: `\u001b[31m${'x'.repeat(200)}\nb`, ...about },
      'row',
      'en',
    );
    expect(line).toMatch(/^note {4}row 14, Phone: “\[31mx{55}…” is not/);
  });
});

it('says everything in both languages, with the same blanks to fill', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
  const [en, fr] = [wordsFor('en'), wordsFor('fr')];
  for (const part of ['remarks', 'fatal'] as const) {
    for (const [code, text] of Object.entries(en[part]))
      expect([code, blanks((fr[part] as Record<string, string>)[code]!)]).toEqual([code, blanks(text)]);
  }
  expect(Object.keys(en.remarks).filter((code) => isError(code as RemarkCode))).toHaveLength(19);
});

it('says why nothing could be read, with the columns', () =>
  expect(sayFatal({ code: 'no_email_column', columns: ['Nom', '', 'Ville'] }, 'fr')).toBe(
    'Aucune colonne ne contient les adresses de courriel. Les colonnes sont : Nom, Ville. Renommez-en une, ou nommez-la dans un fichier de correspondance : {"email": "..."}.',
  ));

it('sums up', () =>
  expect(
    saySummary(
      {
        rows: 1240,
        created: 1200,
        updated: 10,
        unchanged: 5,
        members: 2,
        mailed: 0,
        errors: 23,
        noted: 40,
        dryRun: true,
        send: false,
      },
      'en',
    ),
  ).toEqual([
    'This was a dry run: nothing was written and nobody was written to. It would be:',
    '  1,200  new invitations',
    '     10  updated',
    '      5  unchanged',
    '      2  already members, or already answered',
    '     23  rows with errors, not imported',
    '     40  rows imported with notes',
    'Nobody is published by this: each person decides about their own draft.',
  ]));
