import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { cut, expect, expectNoSidewaysScroll, test } from '../support/e2e.ts';

type Manifest = {
  id: string;
  shortcuts: { name: string; url: string }[];
  name: string;
  short_name: string;
  description: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; type: string; sizes: string; purpose?: string }[];
};

/** Width and height of a PNG, from its own header. */
const sizeOf = (png: Buffer) =>
  png.subarray(1, 4).toString() === 'PNG' ? `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}` : 'no PNG';

test('the site can be installed in either language, with icons of the sizes it promises [MC-08]', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(path(locale, 'home'));
    const answer = await page.request.get((await page.locator('link[rel="manifest"]').getAttribute('href'))!);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await answer.json()) as Manifest;
    expect(manifest).toMatchObject({
      id: path(locale, 'home'),
      name: 'Portage',
      short_name: 'Portage',
      lang: `${locale}-CA`,
      start_url: path(locale, 'home'),
      scope: '/',
      display: 'standalone',
    });
    expect(manifest.description.length).toBeGreaterThan(20);
    const pngs = manifest.icons.filter((icon) => icon.type === 'image/png');
    expect(pngs.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(pngs.filter((icon) => icon.purpose === 'maskable').map((icon) => icon.sizes)).toEqual([
      '192x192',
      '512x512',
    ]);
    for (const shortcut of manifest.shortcuts)
      expect((await page.request.get(shortcut.url)).status(), shortcut.url).toBe(200);
    for (const icon of manifest.icons) {
      const file = await page.request.get(icon.src);
      expect(file.status(), icon.src).toBe(200);
      if (icon.type === 'image/png') expect(sizeOf(await file.body()), icon.src).toBe(icon.sizes);
    }
    const touch = await page.request.get((await page.locator('link[rel="apple-touch-icon"]').getAttribute('href'))!);
    expect(sizeOf(await touch.body())).toBe('180x180');
  }
});

test('Chromium finds nothing in the way of installing, and the installed site opens without a line [MC-08]', async ({
  open,
  watch,
}) => {
  watch.forgive(cut);
  for (const locale of locales) {
    const page = await open({ serviceWorkers: 'allow' });
    const wire = await page.context().newCDPSession(page);
    await page.goto(path(locale, 'home'));
    const { url, errors } = await wire.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe(`/manifest.${locale}.webmanifest`);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await wire.send('Page.getInstallabilityErrors');
    // A test's window is a private one, which no browser installs from.
    expect(installabilityErrors.map((one) => one.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await expect
      .poll(() => page.evaluate(async (home) => Boolean(await caches.match(home)), path(locale, 'home')), {
        timeout: 30_000,
      })
      .toBe(true);
    await page.context().setOffline(true);
    await page.goto(path(locale, 'home'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words(locale, 'home').title);
  }
});

test('a request and its answer work with a thumb on 360 px [MC-08] [T61]', async ({ open, portage }) => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const mentee = portage.mentee('fr', 5);
  const mentor = await portage.mentor('gail-tobin');
  const page = await open({ ...phone, as: mentee.id });
  await page.goto('/en/mentors/gail-tobin/');
  await expectNoSidewaysScroll(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Ask Gail' }).tap();
  await page.getByLabel('Your goal').fill('Finish high school before my daughter does.');
  await page.getByLabel('Where you are now').fill('Grade ten, two jobs, three evenings a week.');
  await page.getByLabel('Why this mentor').fill('You teach people like me.');
  await page.getByRole('group', { name: 'For how long' }).getByText('3 months').tap();
  await page.getByRole('group', { name: 'How you would meet' }).getByText('phone').tap();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Send to Gail' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Sent to Gail Tobin' })).toBeVisible();
  await page.getByRole('link', { name: 'My requests', exact: true }).first().tap();
  await expect(page.getByRole('article').filter({ hasText: 'Gail Tobin' })).toBeVisible();
  await expectNoSidewaysScroll(page);

  const theirs = await open({ ...phone, as: mentor.id });
  await theirs.goto('/en/');
  await theirs.locator('summary', { hasText: 'Menu' }).tap();
  await theirs.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Requests to answer' }).tap();
  await theirs.getByRole('button', { name: 'Accept' }).tap();
  await theirs.getByRole('button', { name: 'Yes, accept and share my email' }).tap();
  await expect(theirs.getByText('You accepted.')).toBeVisible();
  await theirs.getByRole('link', { name: 'Open the mentorship' }).tap();
  await expect(theirs.getByRole('link', { name: mentee.email })).toBeVisible();
  await expectNoSidewaysScroll(theirs);
});
