import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { mailWords } from '../../functions/platform/mail/words.ts';
import { expect, expectNoSidewaysScroll, refused, test, type Page } from '../support/e2e.ts';
import { press, tabTo } from '../support/keyboard.ts';
import type { RunningPortage } from '../support/running-portage.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
/** The digits of a code as an Arabic keyboard types them. */
const inArabic = (code: string) => [...code].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
const other = (code: string) => (code === '111111' ? '222222' : '111111');
const link = (text: string) => /https?:\S+#[0-9a-f]{40}/.exec(text)![0];

/** A subject whose code nobody knows yet. */
const asSubject = (subject: string) => new RegExp(fill(subject, { code: '^\\d{6}' }));

/** Signs a new member up in this window, who goes on to the page about their address. */
async function join(page: Page, portage: RunningPortage, locale: Locale, email: string): Promise<void> {
  const t = words(locale, 'signIn');
  await page.goto(path(locale, 'signIn', undefined, { next: path(locale, 'changeEmail') }));
  await page.getByLabel(t.email).fill(email);
  await page.getByLabel(t.email).press('Enter');
  const code = page.getByLabel(t.code, { exact: true });
  await expect(code).toBeVisible();
  await code.fill(await portage.codeFor(email));
  await code.press('Enter');
  await page.getByLabel(t.name).fill('Josée');
  await page.getByLabel(t.name).press('Enter');
  await expect(page).toHaveURL(path(locale, 'changeEmail'));
}

for (const [n, javaScriptEnabled] of [true, false].entries())
  for (const locale of locales)
    test(`a member changes the address by a code from both mailboxes, on a phone, ${javaScriptEnabled ? 'in place' : 'without script'}: ${locale} [W7]`, async ({
      open,
      portage,
      watch,
    }) => {
      watch.forgive(refused(404), refused(422));
      const t = words(locale, 'changeEmail');
      const { special: errors } = words(locale, 'errors');
      const [before, email] = [`old.${locale}.${n}@example.ca`, `new.${locale}.${n}@example.ca`];
      const page = await open({ ...phone, javaScriptEnabled, locale: `${locale}-CA` });
      await join(page, portage, locale, before);
      await expectNoSidewaysScroll(page);
      const field = page.getByLabel(t.email, { exact: true });

      await field.fill('josee');
      await page.getByRole('button', { name: t.send }).click();
      await expect(field).toHaveAccessibleDescription(errors.email_unknown);
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('josee');
      await field.fill(before.toUpperCase());
      await page.getByRole('button', { name: t.send }).click();
      await expect(field).toHaveAccessibleDescription(errors.email_same);
      await field.fill(email);
      await field.press('Enter');
      const sent = fill(t.sent, { email, mailbox_code_minutes: 60 });
      await expect(page.getByRole('status').filter({ hasText: sent })).toBeVisible();
      await expectNoSidewaysScroll(page);

      const [oldField, newField] = [page.getByLabel(t.oldCode), page.getByLabel(t.newCode)];
      await expect(oldField).toBeFocused();
      const newCode = await portage.codeFor(email);
      const { subject } = await portage.mail({
        to: before,
        subject: asSubject(mailWords(locale).types.email_code_old.subject),
      });
      const oldCode = subject.slice(0, 6);
      await page.getByRole('button', { name: t.change, exact: true }).click();
      await expect(oldField).toHaveAccessibleDescription(errors.old_code_required);
      await expect(newField).toHaveAccessibleDescription(errors.new_code_required);
      await oldField.fill(oldCode);
      await newField.fill(other(newCode));
      await page.getByRole('button', { name: t.change, exact: true }).click();
      await expect(newField).toHaveAccessibleDescription(errors.new_code_unknown);
      await expect(newField).toBeFocused();
      await expect(oldField, 'what was right stays').toHaveValue(oldCode);
      await newField.fill(inArabic(newCode));
      await newField.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: fill(t.done, { email }) })).toBeVisible();

      const told = await portage.mail({
        to: before,
        subject: new RegExp(mailWords(locale).types.email_changed_old.subject),
      });
      const undo = await open({ ...phone, javaScriptEnabled, locale: `${locale}-CA` });
      await undo.goto(link(told.text));
      await expectNoSidewaysScroll(undo);
      if (!javaScriptEnabled) {
        await undo.getByRole('button', { name: t.undo.button }).click();
        await expect(undo.getByLabel(t.undo.link)).toHaveAccessibleDescription(new RegExp(t.undo.gone));
        await undo.getByLabel(t.undo.link).fill(link(told.text));
      }
      await undo.getByRole('button', { name: t.undo.button }).click();
      await expect(undo.getByRole('status').filter({ hasText: t.undo.done })).toBeVisible();
      await portage.mail({ to: email, subject: new RegExp(mailWords(locale).types.email_put_back_new.subject) });
      await portage.mail({ to: before, subject: new RegExp(mailWords(locale).types.email_put_back.subject) });
    });

test('the page looks the same for an address that has an account, and its mailbox alone is told [W7]', async ({
  open,
  portage,
}) => {
  const t = words('fr', 'changeEmail');
  const [asker, holder] = [portage.mentee('fr', 4), portage.mentee('fr', 5)];
  const page = await open({ as: asker.id });
  await page.goto(path('fr', 'changeEmail'));
  await page.getByLabel(t.email, { exact: true }).fill(holder.email);
  await page.getByRole('button', { name: t.send }).click();
  await expect(page.getByText(fill(t.sent, { email: holder.email, mailbox_code_minutes: 60 }))).toBeVisible();
  const { text } = await portage.mail({
    to: holder.email,
    subject: new RegExp(mailWords('fr').types.email_taken.subject),
  });
  expect(text).not.toMatch(/\b\d{6}\b/);
  expect(text).not.toContain(asker.email);
});

test('by keyboard alone, from the profile to the second code [W7]', async ({ open, portage, watch }) => {
  watch.forgive(refused(422));
  const [t, profile] = [words('fr', 'changeEmail'), words('fr', 'profile')];
  const page = await open({ as: portage.mentee('fr', 3).id });
  await page.goto(path('fr', 'profile'));
  await expect(page.getByLabel(profile.name)).not.toHaveValue('');
  await press(page, page.getByRole('link', { name: profile.changeEmail }));
  await expect(page).toHaveURL(path('fr', 'changeEmail'));
  await tabTo(page, page.getByLabel(t.email, { exact: true }));
  await page.keyboard.type('clavier@example.ca');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.oldCode)).toBeFocused();
  await page.keyboard.type('12');
  await tabTo(page, page.getByLabel(t.newCode));
  await page.keyboard.type('34');
  await press(page, page.getByRole('button', { name: t.change, exact: true }));
  await expect(page.getByLabel(t.oldCode)).toBeFocused();
  await expect(page.getByLabel(t.oldCode)).toHaveValue('12');
  await expect(page.getByLabel(t.newCode)).toHaveValue('34');
});

test('a visitor is asked to sign in, and what they typed stays [W7]', async ({ page, watch }) => {
  watch.forgive(refused(401));
  const t = words('en', 'changeEmail');
  await page.goto(path('en', 'changeEmail'));
  await page.getByLabel(t.email, { exact: true }).fill('visitor@example.ca');
  await page.getByRole('button', { name: t.send }).click();
  await expect(page.getByRole('alert')).toContainText(words('en', 'errors').special.sign_in_required);
  await expect(page.getByLabel(t.email, { exact: true })).toHaveValue('visitor@example.ca');
  await expect(page.getByRole('alert').getByRole('link', { name: t.signIn })).toHaveAttribute('href', /next=/);
});
