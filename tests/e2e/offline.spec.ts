import { keptCaches } from '../../src/domain/offline/kept.ts';
import { cut, expect, test, type Page } from '../support/e2e.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ watch }) => watch.forgive(cut));

const keptHere = (page: Page) => page.evaluate(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname), keptCaches.pages);
/** Opens a page and waits until this device keeps it. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect.poll(() => keptHere(page)).toContain(address.split('?')[0]);
}
const asOf = /This is the copy kept on this device, as of /;

test('visited pages and pieces open without a line, say since when they are kept, and look as they did [T64]', async ({ page, context }) => {
  await visit(page, '/en/resources/the-first-meeting/');
  await visit(page, '/en/mentors/amelie-tremblay/');
  await expect(page.getByText(asOf)).toBeHidden();
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();

  await page.goto('/en/resources/the-first-meeting/');
  await expect(page.getByRole('heading', { level: 1, name: 'The first meeting' })).toBeVisible();
  await expect(page.getByText(asOf)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Figtree');

  await page.goto('/en/mentors/amelie-tremblay/');
  await expect(page.getByRole('heading', { level: 1, name: 'Amélie Tremblay' })).toBeVisible();
  await expect(page.getByText(asOf)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask Amélie' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('You are online again.')).toBeVisible();
  await expect(page.getByText('You are offline.')).toBeHidden();
  await page.reload();
  await expect(page.getByText(asOf)).toBeHidden();
});

test('a page that is not kept says so and lists what is, in the language of its address', async ({ page, context }) => {
  await visit(page, '/fr/ressources/la-premiere-rencontre/');
  await visit(page, '/fr/mentors/amelie-tremblay/');
  await page.getByRole('button', { name: 'Garder' }).click();
  await context.setOffline(true);
  await page.goto('/fr/sujets/nursing/');
  await expect(page.getByRole('heading', { name: 'Cette page n’est pas gardée sur cet appareil' })).toBeVisible();
  const mentors = page.getByRole('main').getByRole('listitem');
  await expect(mentors.filter({ hasText: 'Amélie Tremblay' })).toContainText('gardée, en date du');
  await page.getByRole('link', { name: 'La première rencontre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La première rencontre' })).toBeVisible();
});
