import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e.ts';

const languages = [
  {
    address: '/en/find/',
    sentence: 'someone who speaks Punjabi, by phone, in Alberta',
    chip: 'Remove Punjabi',
    left: 'Remove phone',
    place: 'Remove Alberta',
    speaks: /Punjabi/,
  },
  {
    address: '/fr/trouver/',
    sentence: 'quelqu’un qui parle pendjabi, par téléphone, en Alberta',
    chip: 'Retirer pendjabi',
    left: 'Retirer par téléphone',
    place: 'Retirer Alberta',
    speaks: /pendjabi/,
  },
];

for (const { address, sentence, chip, left, place, speaks } of languages) {
  test(`${address}: a sentence becomes filters that can be removed by keyboard, and its words stay [T82]`, async ({
    page,
  }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill(sentence);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: chip })).toBeVisible();
    await expect(page.getByRole('link', { name: left })).toBeVisible();
    await expect(page.getByRole('link', { name: place })).toBeVisible();
    for (const card of (await page.getByRole('article').all()).slice(0, 5)) await expect(card).toContainText(speaks);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: chip }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: chip })).toHaveCount(0);
    await expect(page.getByRole('link', { name: left })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(sentence);
    await expect(page).toHaveURL(/not=language%2Fpa/);
    // Another choice does not bring it back.
    await page.getByRole('combobox').selectOption('newest');
    await expect(page).toHaveURL(/not=language%2Fpa.*sort=newest/);
    await expect(page.getByRole('link', { name: chip })).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test(`${address}: a sentence is read, and each fact can be taken back [T82]`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('searchbox').fill(sentence);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: chip })).toBeVisible();
      for (const card of (await page.getByRole('article').all()).slice(0, 5)) await expect(card).toContainText(speaks);
      await page.getByRole('link', { name: chip }).click();
      await expect(page.getByRole('link', { name: chip })).toHaveCount(0);
      await expect(page.getByRole('link', { name: left })).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveValue(sentence);
    });
  });
}
