import { expect, it } from 'vitest';
import { changedFiles, migrationOf } from './changed.ts';

const [people, requests] = [
  { name: '300_people.sql', text: 'create or replace view a as select 1;\n' },
  { name: '400_requests.sql', text: 'create or replace view b as select 2;\n' },
];
const anew = { ...people, text: 'create or replace view a as select 3;\n' };

it('all files are new to a database that has none', () =>
  expect(changedFiles([people, requests], ['create table x ();'])).toEqual([people, requests]));

it('a file that a migration holds is written again only when it changed', () => {
  const first = migrationOf([people, requests]);
  expect(changedFiles([people, requests], [first])).toEqual([]);
  expect(changedFiles([anew, requests], [first])).toEqual([anew]);
  expect(changedFiles([anew, requests], [first, migrationOf([anew])])).toEqual([]);
  expect(changedFiles([people, requests], [first, migrationOf([anew])]), 'and when it is changed back').toEqual([
    people,
  ]);
});

it('a migration holds the files as they are, in their order', () => {
  const text = migrationOf([people, requests]);
  expect(text.indexOf(people.text.trim())).toBeGreaterThan(0);
  expect(text.indexOf(requests.text.trim())).toBeGreaterThan(text.indexOf(people.text.trim()));
});
