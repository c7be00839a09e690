import { expect, test } from '../support/e2e.ts';

const groups = 'main details[data-field]';

test('the list of topics is folded by field, each with how many are open, on a phone’s few screens', async ({
  open,
}) => {
  const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/en/topics/');
  await expect(page.locator(`${groups} summary`)).toHaveCount(15);
  for (const summary of await page.locator(`${groups} summary`).all())
    await expect(summary).toHaveText(/\w\s*(\d+|none) open$/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  await expect(page.getByRole('link', { name: 'Nursing', exact: true })).toBeHidden();
  await page.locator('summary', { hasText: /^Health/ }).click();
  await expect(page.getByRole('link', { name: 'Nursing', exact: true })).toBeVisible();
});

test('how many are open on a topic and in a field is what the database counts, each mentor once', async ({
  page,
  portage,
}) => {
  const listed = await portage.rows<{ topics: string[]; is_open: boolean }>('published_mentors?select=topics,is_open');
  const health = new Set(
    (await portage.rows<{ slug: string }>('topics?select=slug&field_slug=eq.health')).map(({ slug }) => slug),
  );
  const openOn = (has: (slug: string) => boolean) => listed.filter((one) => one.is_open && one.topics.some(has)).length;
  await page.goto('/en/topics/');
  const group = page.locator(groups).filter({ has: page.getByRole('heading', { name: /^Health/ }) });
  await expect(group.locator('summary')).toContainText(`${openOn((slug) => health.has(slug))} open`);
  await group.locator('summary').click();
  const nursing = group.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Nursing', exact: true }) });
  await expect(nursing).toContainText(`${openOn((slug) => slug === 'nursing')} open`);
});

for (const { locale, address, word, topic, nothing } of [
  { locale: 'en', address: '/en/topics/', word: 'zymurgy', topic: /^$/, nothing: true },
  { locale: 'en', address: '/en/topics/', word: 'soudage', topic: /Welding/, nothing: false },
  { locale: 'en', address: '/en/topics/', word: 'WELD', topic: /Welding/, nothing: false },
  { locale: 'fr', address: '/fr/sujets/', word: 'infirm', topic: /permis infirmier/, nothing: false },
  { locale: 'fr', address: '/fr/sujets/', word: 'infirmière', topic: /Soins infirmiers/, nothing: false },
  { locale: 'fr', address: '/fr/sujets/', word: 'avocats', topic: /Pratiquer le droit/, nothing: false },
  { locale: 'fr', address: '/fr/sujets/', word: 'Plombier', topic: /Plomberie/, nothing: false },
] as const)
  test(`the box narrows the topics to “${word}” by keyboard and gives all of them back, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(address);
    const box = page.getByRole('searchbox');
    await box.fill(word);
    if (nothing) {
      await expect(page.locator(`${groups}:visible`)).toHaveCount(0);
      await expect(page.getByRole('link', { name: word, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/en/find/\\?q=${word}$`),
      );
    } else {
      await expect(page.locator(groups).getByRole('link', { name: topic }).first()).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /^\d+ (topics?|sujets?)$/ })).toBeVisible();
      expect(await page.locator(`${groups}:visible`).count()).toBeLessThan(15);
    }
    await box.fill('');
    await expect(page.locator(`${groups}:visible`)).toHaveCount(15);
    await expect(page.locator(`${groups}[open]`)).toHaveCount(0);
  });

test('a link to a field finds it unfolded', async ({ page }) => {
  await page.goto('/en/topics/#trades');
  await expect(page.getByRole('link', { name: 'Welding', exact: true })).toBeVisible();
});

test('what was typed to narrow the topics is still there for who comes back from one', async ({ page }) => {
  await page.goto('/fr/sujets/');
  await page.getByRole('searchbox').fill('plombier');
  await page.getByRole('link', { name: /Plomberie/ }).click();
  await expect(page).not.toHaveURL(/sujets\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('plombier');
  await expect(page.locator(`${groups}:visible`)).toHaveCount(1);
});
