import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/words.ts';
import { reachPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
beforeAll(async () => {
  portage = await startPortage({
    demo: 1,
    env: { DATA_PLACE: 'Montréal, Canada', SMTP_URL: 'smtp://mail.example.ca:2525' },
  });
}, 120_000);
afterAll(async () => {
  await portage?.stop();
  portage?.remove();
});

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');
const textOf = async (path: string) =>
  onOneLine((await (await fetch(portage.origin + path)).text()).replace(/<[^>]+>/g, ' '));

describe('The privacy page', () => {
  it.each([
    ['en', '/en/privacy/', 'Your data is stored in Montréal, Canada.', 'We send email through mail.example.ca'],
    [
      'fr',
      '/fr/confidentialite/',
      'Lieu d’hébergement : Montréal, Canada.',
      'Les courriels passent par mail.example.ca',
    ],
  ] as const)(
    'in %s says of each class of data who reads it and how long it stays, where it lies, and who handles it [MC-18]',
    async (locale, path, place, mail) => {
      const text = await textOf(path);
      const t = words(locale, 'privacyData');
      const register = await fetch(`${portage.origin}/rest/v1/rpc/data_register`, {
        method: 'POST',
        headers: { apikey: reachPortage(portage.origin, portage.data).keys.secret },
      });
      const { classes } = (await register.json()) as { classes: { key: keyof typeof t.classes }[] };
      expect(classes.length).toBeGreaterThan(10);
      for (const { key } of classes) expect(text).toContain(onOneLine(t.classes[key]));
      for (const said of [place, mail, t.own, t.noSearch]) expect(text).toContain(onOneLine(said));
    },
  );
});
