import { appendFileSync } from 'node:fs';
import { test } from '../support/e2e.ts';
const pages = [
  '/en/how-it-works/',
  '/en/mentors/maricel-reyes/',
  '/fr/mentors/maricel-reyes/',
  '/en/mentors/samir-benali/',
  '/en/topics/nursing/',
  '/en/topics/cybersecurity/',
  '/fr/sujets/cybersecurity/',
  '/en/stories/',
  '/en/coming-up/',
  '/en/status/',
  '/en/offline/',
  '/en/orientation/',
  '/en/orientation/mentees/',
  '/fr/orientation/mentors/',
  '/en/help/',
  '/en/help/?report=00000000-0000-4000-8000-000000000001',
  '/en/feedback/',
  '/fr/commentaires/',
  '/en/unsubscribe/#' + 'a'.repeat(64),
];
test('weigh', async ({ browser, portage, watch }) => {
  test.setTimeout(180_000);
  watch.forgive(/./);
  const out: string[] = [];
  for (const address of pages) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    const types = new Map<string, string>();
    const bytes: Record<string, number> = { total: 0 };
    wire.on('Network.responseReceived', (event) => types.set(event.requestId, event.type));
    wire.on('Network.loadingFinished', (event) => {
      bytes['total']! += event.encodedDataLength;
      const type = types.get(event.requestId)!;
      bytes[type] = (bytes[type] ?? 0) + event.encodedDataLength;
    });
    await wire.send('Network.enable');
    await page.goto(portage.origin + address, { waitUntil: 'networkidle' });
    out.push(`${address} ${JSON.stringify(bytes)}`);
    await context.close();
  }
  appendFileSync(process.env['WEIGH_OUT']!, `${out.join('\n')}\n`);
});
