import { expect, test, type Page } from '../support/e2e.ts';

/** The number in the title; 0 where it says that there is nobody. */
const total = async (page: Page) =>
  Number(/\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent())!)?.[0] ?? 0);
const names = async (page: Page) =>
  (await page.getByRole('article').getByRole('heading').allTextContents()).map((name) => name.trim()).toSorted();

async function searching(page: Page, act: () => Promise<unknown>) {
  const answer = page.waitForResponse((response) => /\/(?:find|trouver)\/(?:\?|$)/.test(response.url()));
  await act();
  await answer;
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}
async function opened(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ mentor/);
  await expect(page.getByRole('article')).toHaveCount(Math.min(await total(page), 20));
}

test('a word in one language finds whom its twin finds in the other; accents are optional; labels and links stay in the language of the page [D6]', async ({
  page,
}) => {
  await opened(page, '/en/find/?q=accountant');
  const accountants = await names(page);
  expect(accountants).toContain('Maricel Reyes');
  await expect(
    page.getByRole('group', { name: 'Mentoring language' }).getByText('French', { exact: true }),
  ).toBeVisible();

  await opened(page, '/fr/trouver/?q=comptable');
  expect(await names(page)).toEqual(accountants);
  const spoken = page.getByRole('group', { name: 'Langue du mentorat' });
  await expect(spoken.getByText('français', { exact: true })).toBeVisible();
  for (const link of await page.getByRole('article').getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^\/fr\/mentors\//);

  await searching(page, () => spoken.getByRole('checkbox', { name: 'français' }).check());
  await expect(page).toHaveURL('/fr/trouver/?q=comptable&language=fr');
  await expect(page.getByRole('article').filter({ hasNotText: 'FR' })).toHaveCount(0);

  await opened(page, '/fr/trouver/?q=Québec');
  const quebec = await names(page);
  await opened(page, '/fr/trouver/?q=quebec');
  expect(await names(page)).toEqual(quebec);
});

test('a misspelt word finds whom the right one finds, and the page says what it searched for [T02]', async ({
  page,
}) => {
  await opened(page, '/en/find/?q=engineer');
  const engineers = await names(page);
  expect(engineers.length).toBeGreaterThan(0);
  await opened(page, '/en/find/');
  await searching(page, () => page.getByRole('searchbox').fill('enginer'));
  await expect(page.getByText(/Showing results for\s*.?engineer/)).toBeVisible();
  await expect.poll(() => names(page)).toEqual(engineers);
});

test('every filter shows how many each of its values gives, gives as many, and is taken off again [T03]', async ({
  page,
}) => {
  await opened(page, '/en/find/?open=all');
  const everybody = await total(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  for (const name of [
    'Topic',
    'Mentoring language',
    'Province or territory',
    'How you meet',
    'For how long',
    'Cost',
    'Time zone',
  ]) {
    const value = filters.getByRole('group', { name, exact: true }).locator('label').nth(1);
    const promised = Number(await value.locator('[data-count]').textContent());
    expect(promised, name).toBeGreaterThan(0);
    // By what it stands for: what comes back may have it in another place.
    const code = await value.getByRole('checkbox').getAttribute('value');
    await searching(page, () => filters.locator(`input[value="${code}"]`).check());
    await expect.poll(() => total(page), name).toBe(promised);
    await searching(page, () =>
      page
        .getByRole('list', { name: 'Filters in use' })
        .getByRole('link', { name: /^Remove / })
        .click(),
    );
    await expect.poll(() => total(page), name).toBe(everybody);
  }
  await searching(page, () => filters.getByRole('switch', { name: /Open now/ }).check());
  await expect.poll(() => total(page)).toBeLessThan(everybody);
});
