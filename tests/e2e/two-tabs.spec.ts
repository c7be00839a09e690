import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

/** Two windows on the same page of the same member. */
async function twoTabs(page: Page, address: string): Promise<[Page, Page]> {
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(address);
  return [page, other];
}

for (const [place, locale] of locales.entries()) {
  const t = words(locale, 'profile');
  test(`two tabs on one profile do not undo each other: what both changed is shown side by side, to choose, in ${locale}`, async ({
    open,
    portage,
    watch,
  }) => {
    watch.forgive(refused(409));
    const member = portage.mentee('en', 8 + place);
    const [first, second] = await twoTabs(
      await open({ as: member.id, locale: `${locale}-CA`, viewport: { width: 360, height: 740 } }),
      path(locale, 'profile'),
    );
    const save = (tab: Page) => tab.getByRole('button', { name: t.save, exact: true }).click();
    const stored = async () =>
      (await portage.rows<{ about: string; city: string }>(`profiles?id=eq.${member.id}&select=about,city`))[0];

    const before = await stored();

    // Different fields: both are kept, and nobody is asked.
    await first.getByLabel(t.city).fill('Flin Flon');
    await save(first);
    await expect(first.getByText(t.saved, { exact: true })).toBeVisible();
    await second.getByLabel(t.about).fill('From the second tab.');
    await save(second);
    await expect(second.getByText(t.saved, { exact: true })).toBeVisible();
    expect(await stored()).toEqual({ city: 'Flin Flon', about: 'From the second tab.' });

    // The same field: the first tab does not know yet.
    await first.getByLabel(t.about).fill('From the first tab.');
    await save(first);
    const choice = first.getByRole('region', { name: t.changed.title });
    await expect(choice.getByRole('heading')).toBeFocused();
    await expect(choice.getByText('From the first tab.')).toBeVisible();
    await expect(choice.getByText('From the second tab.')).toBeVisible();
    await expect(first.getByLabel(t.about)).toHaveValue('From the first tab.');
    await choice.getByRole('button', { name: t.changed.keepMine }).click();
    await expect(first.getByText(t.saved, { exact: true })).toBeVisible();
    await expect(choice).toHaveCount(0);
    expect(await stored()).toEqual({ city: 'Flin Flon', about: 'From the first tab.' });

    // The other way: theirs is taken, and what else was typed is saved with it.
    await second.getByLabel(t.about).fill('A third version.');
    await second.getByLabel(t.city).fill('Thompson');
    await save(second);
    const again = second.getByRole('region', { name: t.changed.title });
    // A page that is left and opened again has lost nothing of it.
    await expect(again).toBeVisible();
    await second.reload();
    await expect(second.getByLabel(t.about)).toHaveValue('A third version.');
    await save(second);
    await again.getByRole('button', { name: t.changed.takeTheirs }).click();
    await expect(second.getByText(t.saved, { exact: true })).toBeVisible();
    await expect(second.getByLabel(t.about)).toHaveValue('From the first tab.');
    expect(await stored()).toEqual({ city: 'Thompson', about: 'From the first tab.' });
    // Other tests know them as they were.
    await portage.command(member.id, 'profile', before);
  });
}

test('two tabs on one mentor profile do not undo each other either', async ({ open, portage, watch }) => {
  watch.forgive(refused(409));
  const [t, { changed }] = [words('en', 'mentorForm'), words('en', 'profile')];
  const mentor = await portage.mentor('rachel-sylliboy');
  const [first, second] = await twoTabs(await open({ as: mentor.id }), '/en/mentor-profile/#step-2');
  const headline = (tab: Page) => tab.getByRole('group').filter({ hasText: t.inEnglish }).getByLabel(t.headline);
  const places = (tab: Page) => tab.getByLabel(t.maxActive);
  const save = (tab: Page) => tab.getByRole('button', { name: 'Save', exact: true }).click();
  await headline(first).fill('Night nurse, from the first tab');
  await save(first);
  await expect(first.getByRole('status').getByText(t.savedAt, { exact: true })).toBeVisible();
  await headline(second).fill('Day nurse, from the second tab');
  await second.goto('/en/mentor-profile/#step-3');
  await places(second).fill('7');
  await save(second);
  const choice = second.getByRole('region', { name: changed.title });
  await expect(choice.getByText('Night nurse, from the first tab')).toBeVisible();
  await choice.getByRole('button', { name: changed.takeTheirs }).click();
  await expect(second.getByRole('status').getByText(t.savedAt, { exact: true })).toBeVisible();
  expect(await portage.rows(`mentors?profile_id=eq.${mentor.id}&select=headline_en,max_active`)).toEqual([
    { headline_en: 'Night nurse, from the first tab', max_active: 7 },
  ]);
  // Other tests know her as she was.
  await portage.command(mentor.id, 'mentor-profile', {
    headline_en: mentor.headline_en,
    max_active: mentor.max_active,
  });
});

test('two tabs on what a mentee looks for do not undo each other either', async ({ open, portage, watch }) => {
  watch.forgive(refused(409));
  const [t, { changed }] = [words('fr', 'suggestions'), words('fr', 'profile')];
  const member = portage.mentee('fr', 2);
  const [first, second] = await twoTabs(
    await open({ as: member.id, locale: 'fr-CA', viewport: { width: 360, height: 740 } }),
    path('fr', 'suggestions'),
  );
  await first.getByLabel(t.topics, { exact: true }).selectOption('accounting');
  await first.getByRole('button', { name: t.show, exact: true }).click();
  await expect(first.getByRole('button', { name: t.change, exact: true })).toBeVisible();
  await second.reload();
  const say = async (tab: Page, goal: string) => {
    await tab.getByRole('button', { name: t.change, exact: true }).click();
    await tab.getByLabel(t.goal).fill(goal);
    await tab.getByRole('button', { name: t.show, exact: true }).click();
  };
  const stored = async () =>
    (await portage.rows<{ goal: string }>(`mentee_wants?profile_id=eq.${member.id}&select=goal`))[0]!.goal;

  await say(first, 'De la première fenêtre.');
  await expect.poll(stored).toBe('De la première fenêtre.');
  await say(second, 'De la seconde fenêtre.');
  const choice = second.getByRole('region', { name: changed.title });
  await expect(choice.getByText('De la première fenêtre.')).toBeVisible();
  await expect(choice.getByText('De la seconde fenêtre.')).toBeVisible();
  expect(await stored()).toBe('De la première fenêtre.');

  // A page that is opened again asks again.
  await second.reload();
  await choice.getByRole('button', { name: changed.keepMine }).click();
  await expect.poll(stored).toBe('De la seconde fenêtre.');
  await expect(second.getByRole('button', { name: /De la seconde fenêtre/ })).toBeVisible();
  await expect(choice).toHaveCount(0);

  await say(first, 'Encore la première.');
  await first.getByRole('region', { name: changed.title }).getByRole('button', { name: changed.takeTheirs }).click();
  await expect(first.getByRole('button', { name: /De la seconde fenêtre/ })).toBeVisible();
  expect(await stored()).toBe('De la seconde fenêtre.');
});
