import AxeBuilder from '@axe-core/playwright';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, expectNoSidewaysScroll, refused, test, type Page } from '../support/e2e.ts';
import type { RunningPortage } from '../support/running-portage.ts';

const note = 'He asked me to send my passport number by email.';

/** Turns the pages of reports until one is there: others may have been sent before it. */
async function turnTo(page: Page, text: string, next: string) {
  const reports = page.getByRole('main').locator('section').first();
  await expect(reports.getByRole('article').first()).toBeVisible();
  await expect(async () => {
    if ((await page.getByText(text).count()) > 0) return;
    await reports.getByRole('button', { name: next }).click({ timeout: 500 });
    expect(await page.getByText(text).count()).toBeGreaterThan(0);
  }).toPass({ timeout: 15_000 });
}

/** Two mentors whom no other test speaks of: they are made staff for a while. */
const lastMentors = async (portage: RunningPortage) =>
  (await portage.rows<{ id: string }>('published_mentors?select=id&order=slug.desc&limit=2')) as [
    { id: string },
    { id: string },
  ];

test('a report comes first, with who, whom and what was before; staff warn, suspend and lift, and are told of it by e-mail [T39] [T45]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const [reporter, about] = [portage.mentee('fr', 4), await portage.mentor('rhoda-beardy')];
  await portage.command(reporter.id, 'report', { subject_kind: 'profile', subject: about.id, reason: 'scam', note });
  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  const headings = staff.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toContainText('Reports');
  await turnTo(staff, note, words('en', 'staff').next);
  const card = staff.getByRole('article').filter({ hasText: note });
  await expect(card.getByRole('heading')).toHaveText('A scam');
  await expect(card.getByRole('definition').filter({ hasText: reporter.displayName })).toBeVisible();
  await expect(card.getByRole('link', { name: about.display_name })).toHaveAttribute(
    'href',
    `/en/mentors/${about.slug}/`,
  );
  await card.getByText('What was before').press('Enter');
  await expect(card.getByText(/Reported 1 time/)).toBeVisible();

  const act = async (label: string, reason: string) => {
    await card.getByRole('button', { name: label }).press('Enter');
    const dialog = staff.getByRole('dialog', { name: label });
    await dialog.getByRole('button', { name: label }).click();
    await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/^(Give a reason|Say what you did)\.$/);
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: label }).click();
    await expect(dialog).toBeHidden();
  };
  const to = portage.emailOf(about.id);
  await act('Warn', 'Please ask nobody for papers.');
  expect((await portage.mail({ to, subject: /warning from Portage|avertissement de l’équipe/ })).text).toContain(
    'Please ask nobody for papers.',
  );
  await act('Suspend the account', 'It happened again.');
  await expect(card.getByText('suspended', { exact: true })).toBeVisible();
  await portage.mail({ to, subject: /account is suspended|compte Portage est suspendu/ });
  const own = await open({ as: about.id });
  await own.goto('/en/home/');
  await expect(own).toHaveURL('/en/my-data/');
  await expect(own.getByText(words('en', 'myData').suspended)).toBeVisible();
  await expect(own.getByText('Reason: It happened again.')).toBeVisible();
  expect((await fetch(`${portage.origin}/en/mentors/${about.slug}/`)).status).not.toBe(200);

  await act('Lift the suspension', 'It was a mistake.');
  await portage.mail({ to, subject: /account is open again|de nouveau actif/ });
  await expect(card.getByRole('button', { name: 'Suspend the account' })).toBeVisible();
  await act('Close this report', 'Talked to both.');
  await expect(card).toHaveCount(0);
});

test('safety staff read a reported request with a reason, which both find in their data; a coordinator has no such button, and safety staff none about profiles [T49] [MC-15]', async ({
  open,
  portage,
}) => {
  const [mentee, mentor] = [portage.mentee('en', 6), await portage.mentor('rhoda-beardy')];
  const goal = 'Learn what a first day in a clinic is like.';
  const { id } = await portage.request(mentee.id, mentor, { goal });
  const said = 'The answer frightened me.';
  await portage.command(mentee.id, 'report', { subject_kind: 'request', subject: id, reason: 'safety', note: said });
  const t = words('fr', 'staff');
  const coordinator = await open({ as: demoPeople.coordinator });
  await coordinator.goto('/fr/equipe/');
  await turnTo(coordinator, said, t.next);
  await expect(coordinator.getByRole('article').filter({ hasText: said })).toBeVisible();
  await expect(coordinator.getByRole('button', { name: t.readRequest })).toHaveCount(0);

  const [reader] = await lastMentors(portage);
  await portage.giveRole(reader.id, 'safeguarding');
  try {
    const page = await open({ as: reader.id });
    await page.goto('/fr/equipe/');
    await turnTo(page, said, t.next);
    await expect(page.getByRole('heading', { name: t.waiting })).toHaveCount(0);
    const card = page.getByRole('article').filter({ hasText: said });
    await expect(card).not.toContainText(goal);
    await card.getByRole('button', { name: t.readRequest }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t.readRequest });
    await expect(dialog.getByRole('heading', { name: t.readRequest })).toBeVisible();
    await dialog.getByRole('textbox').fill('Pour comprendre le signalement.');
    await dialog.getByRole('button', { name: t.readRequest }).press('Enter');
    await expect(card.getByText(goal)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  } finally {
    await portage.giveRole(reader.id, 'member');
  }
  const own = await open({ as: mentee.id });
  await own.goto('/en/my-data/');
  await expect(own.getByText('Pour comprendre le signalement.')).toBeVisible();
});

test('a section without anything to do is one line, and a report about oneself is for somebody else [T45]', async ({
  open,
  portage,
}) => {
  const [, about] = await lastMentors(portage);
  const note = 'They answered me in capital letters.';
  await portage.command(portage.mentee('fr', 4).id, 'report', {
    subject_kind: 'profile',
    subject: about.id,
    reason: 'other',
    note,
  });
  await portage.giveRole(about.id, 'coordinator');
  try {
    const page = await open({ as: about.id });
    await page.goto('/en/staff/');
    await turnTo(page, note, words('en', 'staff').next);
    const card = page.getByRole('article').filter({ hasText: note });
    await expect(card.getByText(words('en', 'staff').aboutYou)).toBeVisible();
    await expect(card.getByRole('button')).toHaveCount(0);
    const empty = page
      .getByRole('main')
      .locator('section')
      .filter({ hasText: words('en', 'staff').nothing });
    await expect(empty.first()).toBeVisible();
    for (const section of await empty.all()) expect((await section.boundingBox())!.height).toBeLessThan(32);
  } finally {
    await portage.giveRole(about.id, 'member');
  }
});

for (const locale of locales)
  test(`the staff page is short, fits a phone and has nothing that axe finds, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const about = await portage.mentor('annie-lachance');
    await portage.command(portage.mentee('fr', 5).id, 'report', {
      subject_kind: 'profile',
      subject: about.id,
      reason: 'other',
      note: `${note} (${locale})`,
    });
    for (const width of [360, 1280]) {
      const page = await open({ as: demoPeople.coordinator, viewport: { width, height: 800 } });
      await page.goto(path(locale, 'staff'));
      await turnTo(page, `${note} (${locale})`, words(locale, 'staff').next);
      await expect(page.getByRole('heading', { name: words(locale, 'staff').groups })).toBeVisible();
      await expectNoSidewaysScroll(page);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(
        width === 360 ? 8000 : 5000,
      );
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
