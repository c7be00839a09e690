import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { cut, expect, refused, test, type Page } from '../support/e2e.ts';

const wordsOf = (locale: Locale) => ({
  t: words(locale, 'signIn'),
  site: words(locale, 'site'),
  errors: words(locale, 'errors'),
});
const header = (page: Page) => page.getByRole('banner');
/** Signs out by the button of the account menu. */
async function signOut(page: Page, locale: Locale = 'en') {
  const { site } = wordsOf(locale);
  await header(page).locator('summary', { hasText: site.account }).click();
  await header(page).getByRole('button', { name: site.signOut }).click();
  await expect(page).toHaveURL(`${path(locale, 'home')}#signed-out`);
  await expect(page.getByText(words(locale, 'site').signedOut)).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  for (const locale of locales)
    test(`a code signs a new member in, ${javaScriptEnabled ? 'in place' : 'without script'}, and leads on: ${locale} [T11] [D4]`, async ({
      open,
      portage,
      watch,
    }) => {
      watch.forgive(refused(404), refused(422));
      const { t, errors, site } = wordsOf(locale);
      const email = `josee.${locale}.${javaScriptEnabled}@example.ca`;
      const page = await open({ javaScriptEnabled });
      const next = path(locale, 'how', undefined, { from: 'sign-in' });
      await page.goto(path(locale, 'signIn', undefined, { next }));
      if (javaScriptEnabled) await page.evaluate(() => (document.body.dataset['same'] = ''));

      await page.getByLabel(t.email).fill('josee');
      await page.getByRole('button', { name: t.sendCode }).click();
      await expect(page.getByLabel(t.email)).toHaveAccessibleDescription(errors.special.email_unknown);
      await expect(page.getByLabel(t.email)).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${words(locale, 'feedback').notSent}`));
      await page.getByLabel(t.email).fill(` ${email.toUpperCase()} `);
      await page.getByLabel(t.email).press('Enter');
      await expect(page.getByRole('status').filter({ hasText: fill(t.codeSent, { email }) })).toBeVisible();
      const field = page.getByLabel(t.code, { exact: true });
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
      const code = await portage.codeFor(email);

      await field.fill(code === '111111' ? '222222' : '111111');
      await page.getByRole('button', { name: t.verify }).click();
      await expect(field).toHaveAccessibleDescription(errors.special.code_unknown);
      expect(await page.context().cookies()).toEqual([]);
      await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await page.getByRole('button', { name: t.verify }).click();

      await page.getByRole('button', { name: t.nameSave }).click();
      const name = page.getByLabel(t.name);
      await expect(name).toHaveAccessibleDescription(new RegExp(errors.missing.display_name));
      if (javaScriptEnabled) await expect(page.locator('body[data-same]'), 'no page was loaded anew').toBeAttached();
      await expect(header(page).getByText(site.account)).toBeVisible();
      await name.fill('Josée');
      await page.getByRole('button', { name: t.nameSave }).click();
      await expect(page).toHaveURL(next);
      const [session] = await page.context().cookies();
      expect(session).toMatchObject({
        name: 'portage-session',
        sameSite: 'Lax',
        path: '/',
        httpOnly: false,
        secure: false,
      });
      if (javaScriptEnabled) await expect(header(page).getByText(site.account)).toBeVisible();
    });

test('another code can be asked for, and another address; the last code is the one that counts', async ({
  page,
  portage,
  watch,
}) => {
  watch.forgive(refused(404));
  const { t } = wordsOf('en');
  const member = portage.mentee('en', 6);
  await page.goto('/en/sign-in/');
  await page.getByLabel(t.email).fill('somebody.else@example.ca');
  await page.getByRole('button', { name: t.sendCode }).click();
  await page.getByRole('button', { name: t.changeEmail }).click();
  await expect(page.getByLabel(t.email)).toHaveValue('somebody.else@example.ca');
  await expect(page.getByLabel(t.email)).toBeFocused();
  await page.getByLabel(t.email).fill(member.email);
  await page.getByRole('button', { name: t.sendCode }).click();
  const first = await portage.codeFor(member.email);
  const asked = Date.now();
  await page.getByRole('button', { name: t.resend }).click();
  const second = await portage.codeFor(member.email, asked);
  if (first !== second) {
    await page.getByLabel(t.code, { exact: true }).fill(first);
    await page.getByRole('button', { name: t.verify }).click();
    await expect(page.getByLabel(t.code, { exact: true })).toHaveAttribute('aria-invalid', 'true');
  }
  await page.getByLabel(t.code, { exact: true }).fill(second);
  await page.getByRole('button', { name: t.verify }).click();
  await expect(page).toHaveURL(/\/en\/requests\//);
});

test('without a connection the form says so and keeps what was typed', async ({ page, context, watch }) => {
  watch.forgive(cut);
  const { t, errors } = wordsOf('en');
  await page.goto('/en/sign-in/');
  await page.getByLabel(t.email).fill('ann@example.ca');
  await context.setOffline(true);
  await page.getByRole('button', { name: t.sendCode }).click();
  await expect(page.getByRole('alert')).toHaveText(errors.special.offline);
  await expect(page.getByLabel(t.email)).toHaveValue('ann@example.ca');
});

test('who is signed in is told so instead of asked', async ({ open, portage }) => {
  const { t } = wordsOf('fr');
  const page = await open({ as: portage.mentee('fr', 2).id });
  await page.goto('/fr/connexion/');
  await expect(page.getByText(t.signedInAs)).toBeVisible();
  await expect(page.getByLabel(t.email)).toBeHidden();
});

test('signing out in one tab signs the others out when they come to the front, and Back shows nothing [S4-13]', async ({
  open,
  portage,
}) => {
  const member = portage.mentee('en', 7);
  const page = await open({ as: member.id });
  await page.goto('/en/profile/');
  await expect(page.getByLabel('Name others see')).toHaveValue(member.displayName);
  const other = await page.context().newPage();
  await other.goto('/en/profile/');
  await expect(other.getByLabel('Name others see')).toHaveValue(member.displayName);
  const reading = await page.context().newPage();
  await reading.goto('/en/how-it-works/');

  await signOut(page);
  await other.bringToFront();
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(other).toHaveURL('/en/sign-in/?next=%2Fen%2Fprofile%2F');
  await reading.bringToFront();
  await reading.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(header(reading).getByRole('link', { name: 'Sign in' })).toBeVisible();

  await page.bringToFront();
  await page.goBack();
  await expect(page).toHaveURL('/en/sign-in/?next=%2Fen%2Fprofile%2F');
  await expect(page.getByText(member.displayName)).toHaveCount(0);
});

test('without script a member signs out on the page of sign-in, and their cookie is gone [S4-13]', async ({
  open,
  portage,
}) => {
  const page = await open({ as: portage.mentee('fr', 4).id, javaScriptEnabled: false });
  await page.goto('/fr/connexion/');
  expect(await page.context().cookies()).toHaveLength(1);
  await page
    .getByRole('main')
    .getByRole('button', { name: words('fr', 'site').signOut })
    .click();
  await expect(page).toHaveURL('/fr/#signed-out');
  expect(await page.context().cookies()).toEqual([]);
});

test('without a connection a member is signed out on this device all the same [S4-13]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(cut);
  const page = await open({ as: portage.mentee('en', 8).id });
  await page.goto('/en/how-it-works/');
  await page.route('**/api/sign-out', (route) => route.abort('internetdisconnected'));
  await signOut(page);
  expect(await page.context().cookies()).toEqual([]);
  await expect(header(page).getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('a session that is over is renewed by two tabs at once, and both go on', async ({ page, portage }) => {
  const { t } = wordsOf('en');
  const member = portage.mentee('en', 5);
  await page.goto('/en/sign-in/');
  await page.getByLabel(t.email).fill(member.email);
  const asked = Date.now();
  await page.getByRole('button', { name: t.sendCode }).click();
  await page.getByLabel(t.code, { exact: true }).fill(await portage.codeFor(member.email, asked));
  await page.getByRole('button', { name: t.verify }).click();
  await expect(page).toHaveURL(/\/en\/requests\//);

  const [cookie] = await page.context().cookies();
  const session = JSON.parse(Buffer.from(cookie!.value.slice('base64-'.length), 'base64url').toString());
  session.expires_at = Math.floor(Date.now() / 1000) - 60;
  const value = `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`;
  await page.context().addCookies([{ ...cookie!, value }]);
  const other = await page.context().newPage();
  await Promise.all([page.goto('/en/profile/'), other.goto('/en/notifications/')]);
  await expect(page.getByLabel('Name others see')).toHaveValue(member.displayName);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name others see')).toHaveValue(member.displayName);
  const [renewed] = await page.context().cookies();
  expect(renewed!.value).not.toBe(value);
});
