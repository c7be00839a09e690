import sharp from 'sharp';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, soon, test, type Page } from '../support/e2e.ts';

/** Red on the left, blue on the right. */
const picture = (side = 600) =>
  sharp({ create: { width: side * 2, height: side, channels: 3, background: '#d81e1e' } })
    .composite([
      { input: { create: { width: side, height: side, channels: 3, background: '#283cc8' } }, left: side, top: 0 },
    ])
    .jpeg()
    .toBuffer();
const asFile = (buffer: Buffer, name = 'me.jpg', mimeType = 'image/jpeg') => ({ name, mimeType, buffer });

/** The colour in the middle of the photo on a page, and how wide the browser took it. */
async function shownOn(page: Page) {
  const photo = page.locator('main .avatar.big img');
  await expect
    .poll(() => photo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true);
  const address = await photo.evaluate((image: HTMLImageElement) => image.currentSrc);
  const { data } = await sharp(await (await page.request.get(address)).body())
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { address, colour: [...data] };
}

for (const locale of locales) {
  const t = words(locale, 'photo');
  const slug = locale === 'en' ? 'rachel-sylliboy' : 'etienne-lavoie';
  test(`a photo is chosen, cut and taken away by keyboard alone, and stands on the profile within two seconds, in ${locale} [T59]`, async ({
    open,
    portage,
  }) => {
    const mentor = await portage.mentor(slug);
    const page = await open({
      as: mentor.id,
      locale: `${locale}-CA`,
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
    });
    await page.goto(path(locale, 'mentorProfile'));
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel(t.choose).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(asFile(await picture()));
    // All the way to the right: the blue half.
    await page.getByRole('slider', { name: t.across }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('slider', { name: t.down }), 'nothing to move without zoom').toBeDisabled();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('slider', { name: t.down })).toBeEnabled();
    await page.getByRole('button', { name: t.save }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.saved)).toBeVisible();
    await expect(page.getByRole('img', { name: t.yours })).toBeVisible();

    const reader = await open({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 });
    await soon(async () => {
      await reader.goto(path(locale, 'mentor', slug));
      await expect(reader.locator('main .avatar.big img')).toHaveCount(1, { timeout: 1 });
    });
    const { address, colour } = await shownOn(reader);
    expect(address).toMatch(/\/photos\/[0-9a-f]{32}\/384\.avif$/);
    for (const [i, value] of [40, 60, 200].entries()) expect(Math.abs(colour[i]! - value)).toBeLessThan(30);

    await page.getByRole('button', { name: t.remove }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t.removeYes }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.removed)).toBeVisible();
    await soon(async () => {
      await reader.reload();
      await expect(reader.locator('main .avatar.big')).toBeVisible();
      await expect(reader.locator('main .avatar.big img')).toHaveCount(0, { timeout: 1 });
    });
    expect((await reader.request.get(address)).status()).toBe(404);
  });
}

for (const locale of locales) {
  const t = words(locale, 'photo');
  const slug = locale === 'en' ? 'patricia-nolan' : 'jeannie-kilabuk';
  test(`a drawn portrait is chosen in place of a photo by keyboard alone, and taken away, in ${locale} [T59]`, async ({
    open,
    portage,
  }) => {
    const mentor = await portage.mentor(slug);
    const page = await open({ as: mentor.id, locale: `${locale}-CA`, viewport: { width: 360, height: 740 } });
    await page.goto(path(locale, 'mentorProfile'));
    const opener = page.getByRole('button', { name: t.drawn });
    await opener.focus();
    await page.keyboard.press('Enter');
    const choice = page.getByRole('group', { name: t.drawnLegend });
    await expect(choice.getByRole('radio')).toHaveCount(24);
    await expect(choice.getByRole('radio', { name: t.portraits[0]! })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(choice.getByRole('radio', { name: t.portraits[1]! })).toBeChecked();
    await expect(page.getByRole('img', { name: t.yoursDrawn })).toHaveAttribute('src', '/photos/portrait-02.svg');
    await page.getByRole('button', { name: words(locale, 'profile').save }).press('Enter');
    await expect(page.getByText(t.drawnSaved)).toBeVisible();
    await expect(choice).toHaveCount(0);
    await expect(page.getByRole('img', { name: t.yoursDrawn })).toBeVisible();

    const reader = await open({ viewport: { width: 360, height: 740 } });
    const drawn = reader.locator('main .avatar.big img');
    await soon(async () => {
      await reader.goto(path(locale, 'mentor', slug));
      await expect(drawn).toHaveAttribute('src', '/photos/portrait-02.svg', { timeout: 1 });
    });
    await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

    await page.getByRole('button', { name: t.removeDrawn }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t.removeYes }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.removedDrawn)).toBeVisible();
    await soon(async () => {
      await reader.reload();
      await expect(reader.locator('main .avatar.big')).toBeVisible();
      await expect(drawn).toHaveCount(0, { timeout: 1 });
    });
  });
}

test('a file that is no picture, broken or too small gets an answer at the field, and the photo of before stays', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const t = words('en', 'photo');
  const { id } = await portage.mentor('jonah-okpik');
  const page = await open({ as: id });
  await page.goto('/en/mentor-profile/');
  const field = page.getByLabel(t.choose);
  for (const [file, answer] of [
    [
      asFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'me.svg', 'image/svg+xml'),
      'This file is not a JPEG, PNG, WebP or AVIF picture.',
    ],
    [asFile(Buffer.from('not a picture at all')), 'This picture cannot be read. Please try another one.'],
    [asFile(await picture(40)), 'This picture is too small. Choose one that is at least 96 pixels wide and high.'],
  ] as const) {
    await field.setInputFiles(file);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`^${answer.replaceAll('.', '\\.')}`));
  }
  await field.setInputFiles(asFile(await picture()));
  await expect(page.getByRole('button', { name: t.save })).toBeVisible();
  await expect(field).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: words('en', 'site').cancel, exact: true }).click();
  await expect(page.getByRole('button', { name: t.save })).toHaveCount(0);
});

test('a picture of more than 5 MB is taken, since the device makes it small before it is sent', async ({
  open,
  portage,
}) => {
  const t = words('en', 'photo');
  const { id } = await portage.mentor('jonah-okpik');
  const page = await open({ as: id });
  await page.goto('/en/mentor-profile/');
  const large = await sharp({
    create: {
      width: 4200,
      height: 3800,
      channels: 3,
      background: '#4a6b3a',
      noise: { type: 'gaussian', mean: 120, sigma: 22 },
    },
  })
    .jpeg({ quality: 88 })
    .toBuffer();
  expect(large.byteLength).toBeGreaterThan(5.4 * 1024 * 1024);
  await page.getByLabel(t.choose).setInputFiles(asFile(large));
  const sent = page.waitForRequest('**/api/photo');
  await page.getByRole('button', { name: t.save }).click();
  expect(((await sent).postDataBuffer() ?? Buffer.alloc(0)).byteLength).toBeLessThan(1_000_000);
  await expect(page.getByText(t.saved)).toBeVisible();
});
