import { expect, test, type Page } from '../support/e2e.ts';

/** A line as a browser reports it. Playwright can slow a line down but not report it. */
const line = (page: Page, reported: { saveData: boolean; effectiveType: string }) =>
  page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), reported);

function watchWire(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return {
    asked,
    scripts: () => asked.filter((one) => one.endsWith('.js')),
    questions: () => asked.filter((one) => /^\/(?:rest|auth|api)\//.test(one)),
  };
}

for (const [name, reported] of [
  ['less data asked for', { saveData: true, effectiveType: '4g' }],
  ['a line of 2G', { saveData: false, effectiveType: '2g' }],
] as const) {
  test(`with ${name}, profile and topic ask nothing and load no framework, and search asks for what was searched alone`, async ({
    page,
  }) => {
    await line(page, reported);
    const wire = watchWire(page);
    for (const address of ['/en/mentors/amelie-tremblay/', '/en/topics/nursing/']) {
      wire.asked.length = 0;
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(wire.scripts().filter((one) => /react|client\.|island|member\.|hooks/.test(one))).toEqual([]);
      expect(wire.scripts().length).toBeLessThanOrEqual(6);
      expect(wire.questions()).toEqual([]);
      await expect(page.getByRole('link', { name: /^(Ask Amélie|Parminder Sandhu)/ })).toBeVisible();
    }

    // A search comes with its page: nothing more is asked.
    wire.asked.length = 0;
    await page.goto('/en/find/?q=nurse', { waitUntil: 'networkidle' });
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(wire.questions()).toEqual([]);
  });
}

test('who asks for less data gets no web font and no service worker, and the page looks like itself', async ({
  open,
}) => {
  const page = await open({ serviceWorkers: 'allow', extraHTTPHeaders: { 'Save-Data': 'on' } });
  const wire = watchWire(page);
  for (const address of ['/en/', '/fr/mentors/amelie-tremblay/', '/fr/ressources/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(wire.asked.filter((one) => one.endsWith('.woff2'))).toEqual([]);
    expect(wire.scripts().filter((one) => /react|member\.|sw\.js/.test(one))).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toMatch(/^Georgia/);
  }
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('from home to a sent request on a slow phone over slow 3G: it works, and weighs less than one photo [MC-19]', async ({
  open,
  portage,
}) => {
  test.setTimeout(180_000);
  const mentee = portage.mentee('fr', 6);
  const page = await open({ as: mentee.id, viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  wire.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const patient = { timeout: 60_000 };

  await page.goto('/en/', patient);
  await page.getByRole('searchbox').fill('restaurant');
  await page.getByRole('button', { name: 'Find a mentor' }).tap();
  await page.getByRole('link', { name: 'Omar Darwish' }).tap(patient);
  await page.getByRole('complementary').getByRole('link', { name: 'Ask Omar' }).tap(patient);
  await page.getByLabel('Your goal').fill('Open a second kitchen by next fall.', patient);
  await page.getByLabel('Where you are now').fill('One food truck, two seasons.');
  await page.getByLabel('Why this mentor').fill('You opened three places in this city.');
  await page.getByRole('group', { name: 'For how long' }).getByRole('radio').first().check();
  await page.getByRole('group', { name: 'How you would meet' }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Send to Omar' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Sent to Omar Darwish' })).toBeVisible(patient);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(250_000);
});
