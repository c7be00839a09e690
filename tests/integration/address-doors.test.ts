import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEmail } from '../../functions/features/import/cells/email.ts';
import type { AskFields } from '../../src/features/requests/ask-fields.ts';
import { checkAsk } from '../../src/features/requests/ask-form.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addressCases } from '../support/text-cases.ts';

let test: TestDatabase;
let functions: ReturnType<typeof functionsOn>;
beforeAll(async () => {
  test = await pgliteDatabase();
  functions = functionsOn(test);
});
afterAll(() => test.close());

// A blank address is no address, which a feedback may be without; a list has its own ways with brackets, commas and a dot at the end.
const typed = addressCases.filter(([address]) => address.trim() !== '');

describe('An e-mail address is taken or refused alike', () => {
  it('where feedback asks for one, and kept in its one form', async () => {
    for (const [address, kept] of typed) {
      const answer = await functions.post(null, 'feedback', {
        kind: 'idea',
        feedback: `About ${randomUUID()}`,
        page: '/en/',
        locale: 'en',
        email: address,
      });
      expect([address, answer.status]).toEqual([address, kept ? 200 : 422]);
      if (!kept) expect(await answer.json()).toMatchObject({ error: 'email_unknown', errors: [{ field: 'email' }] });
    }
    const rows = await test.db.query<{ email: string }>('select email from public.feedback');
    expect(rows.map((row) => row.email).sort()).toEqual(typed.flatMap(([, kept]) => kept ?? []).sort());
  });

  it('where a first request is written', () => {
    for (const [address, kept] of typed) {
      const { codes } = checkAsk({ email: address } as AskFields, { orientation: false, name: false, email: true });
      expect([address, codes.includes('email_unknown')]).toEqual([address, !kept]);
    }
  });

  it('in a list', () => {
    for (const [address, kept] of typed) {
      const read = readEmail(address);
      if (kept) expect(read, address).toEqual({ value: kept });
      else if (!/[<>,]|\.$/.test(address)) expect(read, address).toHaveProperty('problem');
    }
  });

  it('by the database’s own door for lists', async () => {
    const rows = typed.map(([email]) => ({ email, locale: 'en', person: {}, mentor: {} }));
    const answers = await test.db.query<{ email: string; outcome: string }>(
      `select email, outcome from public.import_invitations($1, 'a list', false, true)`,
      [JSON.stringify(rows)],
    );
    const seen = new Set<string>();
    for (const [place, [address, kept]] of typed.entries()) {
      const isFirst = kept !== null && !seen.has(kept);
      if (kept) seen.add(kept);
      expect([address, answers[place]!.outcome]).toEqual([address, isFirst ? 'created' : 'refused']);
    }
  });
});
