import { describe, expect, it } from 'vitest';
import { readEmail } from './email.ts';

describe('an e-mail address', () => {
  it.each([
    ['Marie.Roy@Example.ca', 'marie.roy@example.ca'],
    ['mailto:marie@example.ca', 'marie@example.ca'],
    ['Marie Roy <marie@example.ca>', 'marie@example.ca'],
    ['marie@example.ca;', 'marie@example.ca'],
    ['o’brien'.replace('’', "'") + '@example.ca', "o'brien@example.ca"],
  ])('reads %j', (typed, value) => expect(readEmail(typed)).toEqual({ value }));

  it.each([
    ['marie@example,ca', 'email_unreadable', 'marie@example.ca'],
    ['marie at example.ca', 'email_unreadable', 'marie@example.ca'],
    ['marie @ example.ca', 'email_unreadable', 'marie@example.ca'],
    ['marie@@example.ca', 'email_unreadable', 'marie@example.ca'],
    ['a@example.ca; b@example.ca', 'email_several', 'a@example.ca'],
    ['marie', 'email_unreadable', undefined],
    ['marie@localhost', 'email_unreadable', undefined],
    ['<script>@x.ca', 'email_unreadable', undefined],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(readEmail(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});
