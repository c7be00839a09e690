import AxeBuilder from '@axe-core/playwright';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, expectNoSidewaysScroll, test } from '../support/e2e.ts';

const other = (code: string) => (code === '111111' ? '222222' : '111111');

test('staff join two accounts of one person with both codes, in French on a phone [W7]', async ({ open, portage }) => {
  const { join: t } = words('fr', 'staff');
  const { special: errors } = words('fr', 'errors');
  const emails = ['double.un@example.ca', 'double.deux@example.ca'];
  for (const email of emails) {
    const page = await open({ javaScriptEnabled: false });
    const signIn = words('fr', 'signIn');
    await page.goto(path('fr', 'signIn'));
    await page.getByLabel(signIn.email).fill(email);
    await page.getByLabel(signIn.email).press('Enter');
    await page.getByLabel(signIn.code, { exact: true }).fill(await portage.codeFor(email));
    await page.getByLabel(signIn.code, { exact: true }).press('Enter');
    await page.getByLabel(signIn.name).fill('Josée');
    await page.getByLabel(signIn.name).press('Enter');
    await expect(page).not.toHaveURL(path('fr', 'signIn'));
  }
  const staff = await open({
    as: demoPeople.coordinator,
    viewport: { width: 360, height: 740 },
    locale: 'fr-CA',
  });
  await staff.goto(path('fr', 'staff'));
  const section = staff.getByRole('region', { name: t.title }).or(staff.locator('section', { hasText: t.lead }));
  const button = (name: string) => section.getByRole('button', { name, exact: true });
  await button(t.send).click();
  await expect(section.getByLabel(t.one)).toHaveAccessibleDescription(errors.email_one_unknown);
  await section.getByLabel(t.one).fill(emails[0]!);
  await section.getByLabel(t.other).fill(emails[1]!);
  await section.getByLabel(t.reason).fill('Elle a appelé : les deux sont à elle.');
  const asked = Date.now();
  await button(t.send).click();
  await expect(section.getByLabel(fill(t.code, { email: emails[0]! }))).toBeVisible();
  const codes = [await portage.codeFor(emails[0]!, asked), await portage.codeFor(emails[1]!, asked)];
  await section.getByLabel(fill(t.code, { email: emails[0]! })).fill(codes[0]!);
  await section.getByLabel(fill(t.code, { email: emails[1]! })).fill(other(codes[1]!));
  await section.getByLabel(emails[1]!, { exact: true }).check();
  const confirm = async () => {
    await button(t.join).press('Enter');
    const dialog = staff.getByRole('dialog', { name: t.join });
    await expect(dialog).toContainText(t.question);
    await dialog.getByRole('button', { name: t.yes }).click();
    await expect(dialog).toBeHidden();
  };
  await confirm();
  await expect(section.getByLabel(fill(t.code, { email: emails[1]! }))).toHaveAccessibleDescription(
    new RegExp(errors.code_other_unknown),
  );
  await expectNoSidewaysScroll(staff);
  expect((await new AxeBuilder({ page: staff }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual([]);
  await section.getByLabel(fill(t.code, { email: emails[1]! })).fill(codes[1]!);
  await confirm();
  await expect(section.getByLabel(t.one)).toHaveValue('');
  await portage.mail({ to: emails[0]!, subject: /n’ouvre plus/ });
  await portage.mail({ to: emails[1]!, subject: /n’en font plus qu’un/ });
});
