import { describe, expect, it } from 'vitest';
import type { Unreadable } from './fatal.ts';
import { openCsv, openJson, openJsonLines, type Table } from './table.ts';

const csv = (text: string, mapping = {}) => openCsv(text, mapping, 'list.csv');
const numbered = (table: Table) => [...table.rows()].map((row) => [row.number, ...row.cells]);
const refusal = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Unreadable).fatal;
  }
};

describe('a CSV list', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ])('is divided by a %s', (divider, mark) => {
    const table = csv(`Name${mark}E-mail\nMarie Roy${mark}marie@example.ca\n`);
    expect([table.divider, table.columns, table.count, numbered(table)]).toEqual([
      divider,
      ['Name', 'E-mail'],
      1,
      [[2, 'Marie Roy', 'marie@example.ca']],
    ]);
  });

  it('is not misled by commas inside a semicolon list', () =>
    expect(
      csv('Nom;Courriel;Langues;Tarif\nA;a@example.ca;anglais, français, cri;60,00 $\nB;b@example.ca;a, b, c;1,5\n')
        .divider,
    ).toBe('semicolon'));

  it('counts rows as the spreadsheet does: quoted lines are one row, blank rows count', () =>
    expect(numbered(csv('Nom,Courriel\n"Marie\nRoy",m@example.ca\n\n,\nZoé,z@example.ca'))).toEqual([
      [2, 'Marie\nRoy', 'm@example.ca'],
      [5, 'Zoé', 'z@example.ca'],
    ]));

  it('finds the headers under a title', () =>
    expect(numbered(csv('Nos mentors 2026;;\n;;\nNom;Courriel;Ville\nZoé;z@example.ca;Nain'))).toEqual([
      [4, 'Zoé', 'z@example.ca', 'Nain'],
    ]));

  it('knows the line that tells Excel the separator', () =>
    expect(numbered(csv('sep=;\nNom;Courriel\nZoé;z@example.ca'))).toEqual([[2, 'Zoé', 'z@example.ca']]));

  it('marks rows whose cells cannot be trusted', () => {
    expect(
      [
        ...csv(
          'Name,E-mail,City\nZoé,z@example.ca,Nain,\nAna,a@example.ca,Paris, Ontario\nBo,b@example.ca,"Gander\nCy,c@example.ca,Iqaluit',
        ).rows(),
      ].map((row) => [row.number, row.broken]),
    ).toEqual([
      [2, undefined],
      [3, 'width'],
      [4, 'quote'],
    ]);
  });

  it.each([',', ';', '|', '\t'])('takes a space before a quotation mark for nothing, with %j between cells', (mark) =>
    expect(
      numbered(
        csv(
          [
            'Name',
            ' "E-mail, at work"',
            ' Skills\nAna Roy',
            ' "ana@example.ca"',
            ' "Nursing, Welding; ""both"", ; | x"\n',
          ].join(mark),
        ),
      ),
    ).toEqual([[2, 'Ana Roy', 'ana@example.ca', 'Nursing, Welding; "both", ; | x']]),
  );

  it('never asks for quotation marks that are there', () =>
    expect(
      [
        ...csv('Name,E-mail,Skills\nAna Roy,a@example.ca,the "best", Nursing\nBo,b@example.ca,Nursing, Welding').rows(),
      ].map((row) => row.broken),
    ).toEqual(['width_quoted', 'width']));

  it('reads thousands of rows in pieces', () => {
    const table = csv(
      `Name,E-mail,Bio\n${Array.from({ length: 2345 }, (_, i) => `"Person ""${i}""",p${i}@example.ca,"one\ntwo, ${i}"`).join('\n')}\n`,
    );
    expect([table.count, numbered(table)[2344]]).toEqual([
      2345,
      [2346, 'Person "2344"', 'p2344@example.ca', 'one\ntwo, 2344'],
    ]);
  });

  it.each([
    ['no header row', 'Zoé,z@example.ca\nAna,a@example.ca', { code: 'no_header', value: 'list.csv' }],
    ['no e-mail column', 'Name,City\nZoé,Nain', { code: 'no_email_column', columns: ['Name', 'City'] }],
    ['no name column', 'E-mail,City\nz@example.ca,Nain', { code: 'no_name_column', columns: ['E-mail', 'City'] }],
    ['nothing under the headers', 'Name,E-mail\n\n', { code: 'no_rows', value: 'list.csv' }],
  ])('refuses a list with %s', (_, text, fatal) => expect(refusal(() => csv(text))).toEqual(fatal));

  it('takes a mapping where headers differ, and refuses one that does not fit', () => {
    expect(numbered(csv('Who,Where\nZoé,z@example.ca', { name: ['Who'], email: ['Where'] }))).toEqual([
      [2, 'Zoé', 'z@example.ca'],
    ]);
    expect(refusal(() => csv('Name,E-mail\nZoé,z@example.ca', { city: ['Town hall'] }))).toEqual({
      code: 'mapping_column',
      value: 'Town hall',
      columns: ['Name', 'E-mail'],
    });
  });
});

describe('a JSON list', () => {
  it('holds objects, whatever keys each has', () => {
    const table = openJson(
      '[{"email":"z@example.ca","name":"Zoé","langues":["anglais","cri"]},null,{"name":"Ana","places":2,"free":true}]',
      {},
      'list.json',
    );
    expect([table.unit, table.columns, numbered(table)]).toEqual([
      'item',
      ['email', 'name', 'langues', 'places', 'free'],
      [[1, 'z@example.ca', 'Zoé', 'anglais\ncri', '', ''], [2], [3, '', 'Ana', '', '2', 'true']],
    ]);
  });
  it('may be one object a line, counted as lines', () =>
    expect(
      numbered(
        openJsonLines(
          '{"email":"z@example.ca","name":"Zoé"}\n\n{"name":"Ana","email":"a@example.ca"}\n',
          {},
          'list.jsonl',
        ),
      ),
    ).toEqual([
      [1, 'z@example.ca', 'Zoé'],
      [3, 'a@example.ca', 'Ana'],
    ]));

  it.each([
    ['a comma too many', () => openJson('[{"name": "Zoé"},\n {"email": "z@example.ca",}]', {}, 'x.json'), 2, 27],
    ['an end that is missing', () => openJson('[\n{"name": "Zoé"\n', {}, 'x.json'), 3, 1],
    ['a broken line', () => openJsonLines('{"name":"Zoé"}\n{"name" "Ana"}', {}, 'x.jsonl'), 2, 9],
  ])('tells where it breaks: %s', (_, open, line, column) =>
    expect(refusal(open)).toMatchObject({ code: 'bad_json', line, column }),
  );

  it.each([
    ['{"a":', 'bad_json'],
    ['{"people":[]}', 'json_not_list'],
    ['[1,2]', 'json_not_list'],
    ['[]', 'json_not_list'],
    ['[{"name":"Zoé"}]', 'no_email_column'],
  ])('refuses %j', (text, code) => expect(refusal(() => openJson(text, {}, 'list.json'))).toMatchObject({ code }));
});
