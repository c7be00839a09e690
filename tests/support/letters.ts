import type { TestDatabase } from './database.ts';

/** What an e-mail about a change of address may say. */
export type Letter = {
  type: string;
  to: string;
  name: string;
  locale: string;
  data: { code?: string; undo?: string };
};

/** The newest e-mail of a kind about a member's change of address, as it is written now; null when it is no longer so. */
export async function letterOf(test: TestDatabase, member: string, letter: string): Promise<Letter | null> {
  const [row] = await test.db.query<{ mail: Letter | null }>(
    `select public.mail_context(o.id) as mail from private.outbox o join private.email_changes c on c.id::text = o.payload ->> 'email_change'
     where o.payload ->> 'letter' = $2 and c.profile_id = $1 order by c.asked_at desc, o.created_at desc limit 1`,
    [member, letter],
  );
  return row?.mail ?? null;
}

/** The codes that both mailboxes get for the change under way: the old one's, then the new one's. */
export async function codesOf(test: TestDatabase, member: string): Promise<[string, string]> {
  const [old, fresh] = [await letterOf(test, member, 'email_code_old'), await letterOf(test, member, 'email_code_new')];
  return [old!.data.code!, fresh!.data.code!];
}

/** The e-mails of a kind about a joining as they are written now: to the first address, then to the other. */
export async function joinLetters(test: TestDatabase, join: string, letter: string): Promise<Letter[]> {
  const rows = await test.db.query<{ mail: Letter | null }>(
    `select public.mail_context(id) as mail from private.outbox
     where payload ->> 'account_join' = $1 and payload ->> 'letter' = $2 order by payload ->> 'side' = 'other'`,
    [join, letter],
  );
  return rows.flatMap(({ mail }) => mail ?? []);
}

/** The codes that both mailboxes get for a joining. */
export async function joinCodes(test: TestDatabase, join: string): Promise<[string, string]> {
  const [one, other] = await joinLetters(test, join, 'join_code');
  return [one!.data.code!, other!.data.code!];
}
