import Validator from '@adobe/structured-data-validator';
import { trainingCrawlers } from '../../src/features/site/crawlers.ts';
import { formats, locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { expect, refused, test } from '../support/e2e.ts';
import { everyPage } from '../support/every-page.ts';

const dataOf = (text: string) =>
  [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, json]) =>
    [JSON.parse(json!) as Record<string, unknown> | Record<string, unknown>[]].flat(),
  );

test('what search engines read of each kind of page is valid: no error, nothing that ends the script early', async ({
  portage,
}) => {
  const validator = new Validator();
  const kinds = new Map<string, number>();
  for (const { address: path, text } of await everyPage(portage.origin)) {
    for (const one of dataOf(text)) {
      const kind = one['@type'] as string;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const issues = await validator.validate({ jsonld: { [kind]: [one] }, microdata: {}, rdfa: {} });
      expect(
        issues.filter((issue) => issue.severity === 'ERROR').map((issue) => issue.issueMessage),
        `${path} ${kind}`,
      ).toEqual([]);
      expect(one['@context']).toBe('https://schema.org');
      if (kind === 'ProfilePage')
        expect(one['mainEntity'], path).toMatchObject({ '@type': 'Person', name: expect.stringMatching(/\S/) });
      if (kind === 'Article')
        expect(one, path).toMatchObject({
          headline: expect.stringMatching(/\S/),
          dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          inLanguage: expect.stringMatching(/^(en|fr)-CA$/),
        });
      if (kind === 'FAQPage') expect((one['mainEntity'] as object[]).length, path).toBeGreaterThan(2);
    }
  }
  for (const kind of ['ProfilePage', 'Article', 'BreadcrumbList', 'WebSite'])
    expect(kinds.get(kind), kind).toBeGreaterThan(1);
});

test('each language has its sitemap of pages that may be found, with their twins and their day; robots.txt names both and keeps training crawlers from people', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  for (const name of trainingCrawlers) expect(robots).toContain(`User-agent: ${name}\n`);
  expect(robots).toMatch(/Disallow: \/en\/mentors\/\nDisallow: \/fr\/mentors\//);
  for (const locale of ['en', 'fr']) {
    expect(robots).toMatch(new RegExp(`Sitemap: http.*/sitemap-${locale}\\.xml`));
    const answer = await request.get(`/sitemap-${locale}.xml`);
    const sitemap = await answer.text();
    expect(answer.headers()['content-type']).toMatch(/xml/);
    const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
    expect(urls.length).toBeGreaterThan(250);
    expect(urls.every((url) => url.startsWith(`/${locale}/`))).toBe(true);
    expect(sitemap).toMatch(
      /mentors\/maricel-reyes\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod><xhtml:link rel="alternate" hreflang="(en|fr)-CA"/,
    );
    expect(sitemap).toContain('hreflang="x-default"');
    for (const own of ['/en/inbox/', '/fr/recues/', '/en/my-data/', '/en/not-found/']) expect(urls).not.toContain(own);
  }
  const profile = await request.get('/en/mentors/maricel-reyes/');
  expect(profile.headers()).toMatchObject({ 'x-robots-tag': 'noai, noimageai', 'tdm-reservation': '1' });
  expect((await request.get('/en/resources/')).headers()).not.toHaveProperty('x-robots-tag');
});

test('a page that is shared has a card in its own language: a PNG of 1200 by 630 with words that say what it shows', async ({
  request,
  page,
  portage,
}) => {
  const seen = new Set<string>();
  for (const address of [
    '/en/',
    '/fr/',
    '/en/resources/the-first-meeting/',
    '/fr/ressources/la-premiere-rencontre/',
    '/fr/confidentialite/',
    '/en/mentors/maricel-reyes/',
    '/fr/mentors/maricel-reyes/',
    '/fr/sujets/nursing/',
  ]) {
    await page.goto(address);
    const meta = async (name: string) => (await page.locator(`meta[property="${name}"]`).getAttribute('content'))!;
    expect((await meta('og:image:alt')).length).toBeGreaterThan(5);
    const image = await meta('og:image');
    seen.add(image);
    const answer = await request.get(new URL(image).pathname);
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([address, 200, 'image/png']);
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(220_000);
  }
  expect(seen.size).toBe(8);
  expect((await request.get('/social/en/mentors/nobody-here.png')).status()).toBe(404);
  expect(portage.origin).toBeTruthy();
});

test('a mentor who does not want to be found by search engines is in none of their lists, and still found inside Portage', async ({
  open,
  request,
  portage,
  page,
  watch,
}) => {
  watch.forgive(refused(404));
  const mentor = await portage.mentor('etienne-lavoie');
  const own = await open({ as: mentor.id });
  await own.goto('/en/mentor-profile/#step-4');
  await expect(own.getByLabel('Search engines may show my profile')).toBeChecked();
  await own.getByLabel('Search engines may show my profile').uncheck();
  await own.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await portage.mentor('etienne-lavoie')).indexable).toBe(false);
  // Within two seconds: on the page and beside it.
  const asked = () => request.get('/fr/mentors/etienne-lavoie/');
  await expect
    .poll(async () => (await asked()).headers()['x-robots-tag'], { timeout: 2000 })
    .toBe('noindex, noai, noimageai');
  const answer = await asked();
  expect(await answer.text()).toContain('<meta name="robots" content="noindex, noai, noimageai">');
  expect((await request.get('/social/fr/mentors/etienne-lavoie.png', { maxRedirects: 0 })).status()).toBe(302);
  // And in the sitemap; robots.txt never names anybody.
  expect(await (await request.get('/sitemap-fr.xml')).text()).not.toContain('etienne-lavoie');
  expect(await (await request.get('/robots.txt')).text()).not.toContain('lavoie');
  await page.goto(`/en/find/?q=${encodeURIComponent(mentor.display_name)}`);
  await expect(page.getByRole('link', { name: mentor.display_name })).toBeVisible();
});

test('the way through Portage says its days as the rules have them, on a page in each language; the other pages that explain it are there [NE-10] [IN-06] [T09]', async ({
  page,
  portage,
}) => {
  const days = Object.fromEntries(
    (await portage.rows<{ key: string; value: number }>('settings')).map(({ key, value }) => [key, value]),
  );
  for (const [address, within, hours] of [
    ['/en/the-journey/', 'Within {} days', '{} hours to send a request'],
    ['/fr/le-parcours/', 'En {} jours au plus', '{} heures pour faire sa demande'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(within.replace('{}', String(days['answer_days'])))).toBeVisible();
    await expect(page.getByText(hours.replace('{}', String(days['offer_hours'])))).toBeVisible();
    expect(
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 2 }) })
        .count(),
    ).toBeGreaterThan(9);
  }
  const words = { en: 'the-words-of-mentoring', fr: 'les-mots-du-mentorat' };
  for (const locale of locales) {
    const explained = (['what', 'how', 'become', 'conduct', 'safety', 'privacy', 'terms', 'faq', 'help'] as const).map(
      (name) => path(locale, name),
    );
    for (const address of [...explained, path(locale, 'resource', words[locale])]) {
      const answer = await page.request.get(address);
      expect([address, answer.status(), (await answer.text()).includes(`<html lang="${formats[locale]}"`)]).toEqual([
        address,
        200,
        true,
      ]);
    }
  }
});

test('every page leads to the page for feedback, in its own language [MO-17]', async ({ portage }) => {
  const pages = await everyPage(portage.origin);
  expect(pages.length).toBeGreaterThan(300);
  const without = pages.filter(({ address, text }) => {
    const locale = address.startsWith('/fr/') ? 'fr' : 'en';
    return !text.includes(`href="${path(locale, 'feedback')}`);
  });
  expect(without.map(({ address }) => address)).toEqual([]);
});
