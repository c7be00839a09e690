import { expect, it } from 'vitest';
import { changedFiles, migrationOf } from './changed.ts';

const [mentors, requests] = [
  { name: '300_mentors.sql', text: 'create or replace view a as select 1;\n' },
  { name: '400_requests.sql', text: 'create or replace view b as select 2;\n' },
];
const anew = { ...mentors, text: 'create or replace view a as select 3;\n' };

it('all files are new to a database that has none', () =>
  expect(changedFiles([mentors, requests], ['create table x ();'])).toEqual([mentors, requests]));

it('a file that a migration holds is written again only when it changed', () => {
  const first = migrationOf([mentors, requests]);
  expect(changedFiles([mentors, requests], [first])).toEqual([]);
  expect(changedFiles([anew, requests], [first])).toEqual([anew]);
  expect(changedFiles([anew, requests], [first, migrationOf([anew])])).toEqual([]);
  expect(changedFiles([mentors, requests], [first, migrationOf([anew])]), 'and when it is changed back').toEqual([
    mentors,
  ]);
});

it('a migration holds the files as they are, in their order', () => {
  const text = migrationOf([mentors, requests]);
  expect(text.indexOf(mentors.text.trim())).toBeGreaterThan(0);
  expect(text.indexOf(requests.text.trim())).toBeGreaterThan(text.indexOf(mentors.text.trim()));
});
