import { expect, it } from 'vitest';
import { reference } from './fixtures.ts';
import { mostBytes, mostRows, type ImportClient, type Invitation } from './port.ts';
import type { Located } from './row.ts';
import { runImport } from './run.ts';
import { openCsv } from './table.ts';

/** A Portage that remembers, and what it was asked. */
function fakeClient() {
  const kept = new Map<string, string>();
  const asked = { texts: [] as string[], batches: [] as Invitation[][], atOnce: 0, most: 0 };
  const client: ImportClient = {
    reference: async () => reference,
    async matchTopics(texts) {
      asked.texts.push(...texts);
      return new Map(
        texts.map((text) => [
          text,
          text === 'Weldng' ? { slug: 'welding', how: 'near' as const } : { slug: null, how: 'none' as const },
        ]),
      );
    },
    async importInvitations(rows, { dryRun }) {
      asked.batches.push(rows);
      asked.most = Math.max(asked.most, (asked.atOnce += 1));
      await new Promise((done) => setTimeout(done, 1));
      asked.atOnce -= 1;
      return rows.map((row) => {
        const text = JSON.stringify(row);
        const before = kept.get(row.email);
        if (row.email.startsWith('member')) return { email: row.email, outcome: 'member', mailed: false };
        if (row.email.startsWith('never')) return { email: row.email, outcome: 'said_no', mailed: false };
        if (row.email.startsWith('odd')) return { email: row.email, outcome: 'refused', mailed: false };
        if (!dryRun) kept.set(row.email, text);
        return {
          email: row.email,
          outcome: before === undefined ? 'created' : before === text ? 'unchanged' : 'updated',
          mailed: false,
        };
      });
    },
  };
  return { client, kept, asked };
}

async function run(text: string, fake = fakeClient(), options: { dryRun?: boolean } = {}) {
  const told: Located[] = [];
  const steps: number[] = [];
  const report = await runImport({
    table: openCsv(text, {}, 'list.csv'),
    client: fake.client,
    source: 'list.csv',
    locale: 'en',
    dryRun: options.dryRun ?? false,
    send: false,
    tell: (remark) => told.push(remark),
    progress: (done) => steps.push(done),
  });
  return { report, told: told.map(({ row, code }) => [row, code]), steps, ...fake };
}

const list =
  'Name,E-mail,Skills,Format,Duration\nZoé,z@example.ca,Weldng,video,3\nAna,nope,Weldng,video,3\nMem,member@example.ca,,video,3\nOdd,odd@example.ca,,video,3\n,z2@example.ca,,video,3\nZoé,Z@example.ca,,video,3\n';

it('imports sound rows, tells the rest, and changes nothing the second time', async () => {
  const fake = fakeClient();
  const first = await run(list, fake);
  expect(first.report).toMatchObject({
    rows: 6,
    created: 1,
    updated: 0,
    unchanged: 0,
    members: 1,
    errors: 4,
    noted: 1,
  });
  expect(first.told).toEqual([
    [2, 'skill_near'],
    [3, 'email_unreadable'],
    [3, 'skill_near'],
    [5, 'refused'],
    [6, 'name_missing'],
    [7, 'email_twice'],
  ]);
  const second = await run(list, fake);
  expect(second.report).toMatchObject({ created: 0, updated: 0, unchanged: 1, members: 1, errors: 4 });
});

it('tells of whoever is never invited again, and imports the rest', async () => {
  const { report, told } = await run('Name,E-mail\nAna,never@example.ca\nZoé,z@example.ca');
  expect([report.created, report.errors, told.filter(([row]) => row !== null)]).toEqual([1, 1, [[2, 'said_no']]]);
});

it('writes nothing on a dry run, and says the same', async () => {
  const fake = fakeClient();
  const dry = await run(list, fake, { dryRun: true });
  expect(fake.kept.size).toBe(0);
  const { report } = await run(list, fake);
  expect({ ...report, dryRun: true }).toEqual(dry.report);
});

it('lets a later row of the same address in when the first is unsound', async () => {
  const { report, told } = await run('Name,E-mail\n,z@example.ca\nZoé,z@example.ca\n');
  expect([report.created, report.errors, told.filter(([row]) => row !== null)]).toEqual([1, 1, [[2, 'name_missing']]]);
});

it('says once what holds for the whole list', async () => {
  expect((await run('Name,E-mail\nZoé,z@example.ca\nAna,a@example.ca')).told).toEqual([
    [null, 'no_format_column'],
    [null, 'no_duration_column'],
  ]);
});

it('asks in small batches, a few at once, for each skill once', async () => {
  const rows = Array.from(
    { length: 1500 },
    (_, i) => `Person ${i},p${i}@example.ca,"skill ${i % 7}","${'I have worked in the mines. '.repeat(i % 40)}"`,
  );
  const { asked, report, steps } = await run(`Name,E-mail,Skills,Bio\n${rows.join('\n')}`);
  expect(report.created).toBe(1500);
  expect(asked.texts).toHaveLength(7);
  expect(asked.most).toBeLessThanOrEqual(4);
  for (const batch of asked.batches) {
    expect(batch.length).toBeLessThanOrEqual(mostRows);
    expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(mostBytes + 1);
  }
  expect([steps[0], steps.at(-1)]).toEqual([0, 1500]);
});
