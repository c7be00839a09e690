import { expect, test } from '../support/e2e.ts';

const words = {
  en: {
    find: '/en/find/?q=nurse&province=MB',
    save: 'Save this search',
    saved: 'Search saved.',
    mails: /^Email me new matches/,
    see: 'My saved searches',
    name: 'nurse · Manitoba',
    forget: /^Remove : nurse/,
    undo: 'Undo',
    signIn: /\/en\/sign-in\//,
  },
  fr: {
    find: '/fr/trouver/?q=nurse&province=MB',
    save: 'Enregistrer cette recherche',
    saved: 'Recherche enregistrée.',
    mails: /^M’écrire quand/,
    see: 'Mes recherches enregistrées',
    name: 'nurse · Manitoba',
    forget: /^Retirer : nurse/,
    undo: 'Annuler',
    signIn: /\/fr\/connexion\//,
  },
} as const;

for (const locale of ['en', 'fr'] as const) {
  const t = words[locale];
  test(`a search is saved, its weekly e-mail is off until asked for, and removing it can be taken back, by keyboard, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const page = await open({ as: portage.mentee(locale, 2).id, locale: `${locale}-CA` });
    await page.goto(t.find);
    await page.getByRole('button', { name: t.save }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.saved)).toBeVisible();
    const box = page.getByRole('checkbox', { name: t.mails });
    await expect(box).not.toBeChecked();
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await page.getByRole('link', { name: t.see }).click();

    const link = page.getByRole('link', { name: t.name });
    await expect(link).toBeVisible();
    await expect(page.getByRole('checkbox', { name: t.mails })).toBeChecked();
    await page.getByRole('button', { name: t.forget }).focus();
    await page.keyboard.press('Enter');
    await expect(link).toHaveCount(0);
    await page.getByRole('button', { name: t.undo }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: t.mails })).toBeChecked();
    await link.click();
    await expect(page).toHaveURL(/q=nurse&province=MB/);
    await expect(page.getByRole('searchbox')).toHaveValue('nurse');
  });
}

test('a search whose removal is taken back at once is still there, however slow the line is', async ({
  open,
  portage,
}) => {
  const page = await open({ as: portage.mentee('en', 3).id });
  await page.goto(words.en.find);
  await page.getByRole('button', { name: words.en.save }).click();
  await page.getByRole('link', { name: words.en.see }).click();
  await page.route('**/rest/v1/saved_searches*', async (route) => {
    if (route.request().method() === 'DELETE') await page.waitForTimeout(1000);
    await route.continue();
  });
  await page.getByRole('button', { name: words.en.forget }).click();
  await page.getByRole('button', { name: words.en.undo }).click();
  await expect(page.getByRole('link', { name: words.en.name })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: words.en.name })).toBeVisible();
});

test('marks that cannot be seen stay out of the title and the name of a search', async ({ page }) => {
  await page.goto('/en/find/?q=nurse%E2%80%AE%E2%80%8B');
  await expect(page).toHaveTitle(/^nurse:/);
  expect(await page.locator('[data-save]').getAttribute('data-save')).toBe('nurse');
});

test('a visitor who saves a search signs in first and comes back to it', async ({ page }) => {
  await page.goto(words.en.find);
  await page.getByRole('button', { name: words.en.save }).click();
  await expect(page).toHaveURL(/sign-in\/\?next=%2Fen%2Ffind%2F%3Fq%3Dnurse%26province%3DMB/);
  await expect(page.getByText('Sign in to save this search.')).toBeVisible();
});
