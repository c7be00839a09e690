import { launch } from '../support/browser.ts';
import { startPortage } from '../support/start-portage.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';

const addresses = (mentor: string) => ({
  home: ['/en/', '/fr/'],
  search: ['/en/find/?q=accountant', '/fr/trouver/?q=comptable'],
  profile: ['/en/mentors/maricel-reyes/', '/fr/mentors/francois-belanger/'],
  ask: [`/en/ask/?mentor=${mentor}`, `/fr/demander/?mentor=${mentor}`],
});

/** Bytes over the wire by kind, with an empty cache, from the built site in a real browser. */
export async function run(): Promise<object> {
  const portage = await startPortage({ demo: 300 });
  const browser = await launch();
  const pages: Record<string, object[]> = {};
  for (const [kind, paths] of Object.entries(addresses(demoPeople.mentor))) {
    pages[kind] = [];
    for (const path of paths) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const wire = await context.newCDPSession(page);
      const types = new Map<string, string>();
      const bytes: Record<string, number> = {};
      let requests = 0;
      wire.on('Network.responseReceived', (event) => types.set(event.requestId, event.type.toLowerCase()));
      wire.on('Network.loadingFinished', (event) => {
        const type = types.get(event.requestId) ?? 'other';
        bytes[type] = (bytes[type] ?? 0) + event.encodedDataLength;
        requests += 1;
      });
      await wire.send('Network.enable');
      await page.goto(portage.origin + path, { waitUntil: 'networkidle' });
      const paint = await page.evaluate(() =>
        Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
      );
      pages[kind].push({
        path: path.split('?')[0],
        total: Object.values(bytes).reduce((sum, one) => sum + one, 0),
        script: bytes['script'] ?? 0,
        bytes,
        requests,
        firstContentfulPaintMs: paint,
      });
      await context.close();
    }
  }
  await browser.close();
  await portage.stop();
  portage.remove();
  return { bench: 'pages', pages };
}
