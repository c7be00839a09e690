import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

const cards = (page: Page) => page.locator('[data-suggestion]');
const namesOf = (page: Page) => cards(page).getByRole('heading', { level: 3 }).allInnerTexts();
const colon = (locale: Locale) => words(locale, 'site').colon;
const startOf = (text: string) => text.split('{')[0]!.trim();

/** Says topics, each after the one before, and asks for mentors. */
async function say(page: Page, locale: Locale, topics: string[]): Promise<void> {
  const t = words(locale, 'suggestions');
  await page.goto(path(locale, 'suggestions'));
  // What was said before on this device is said anew by itself.
  const forget = page.getByRole('button', { name: t.forget });
  await expect(page.getByRole('button', { name: t.show }).or(forget)).toBeVisible();
  if (await forget.isVisible()) await forget.click();
  for (const [i, topic] of topics.entries()) {
    await page.getByLabel(t.topics, { exact: true }).selectOption(topic);
    if (i === topics.length - 1) break;
    await page.getByRole('button', { name: `${t.add}${colon(locale)}${t.topics}` }).click();
    await expect(page.locator(`[value="drop topics/${topic}"]`)).toBeVisible();
  }
  await page.getByRole('button', { name: t.show }).click();
  await expect(cards(page).first()).toBeVisible();
}

for (const locale of locales)
  for (const javaScriptEnabled of [true, false]) {
    const [t, m, reasons] = [words(locale, 'suggestions'), words(locale, 'mentor'), words(locale, 'reasons')];
    const how = `${locale === 'en' ? 'in English' : 'in French'}, ${javaScriptEnabled ? 'with' : 'without'} script`;

    test(`a visitor says what they want and sees three to five open mentors with their reasons, ${how} [XE-01] [D5] [CH-03] [T05] [IN-04]`, async ({
      open,
      portage,
    }) => {
      const page = await open({ javaScriptEnabled });
      await page.goto(path(locale, 'find'));
      await page.getByRole('link', { name: t.unsureLink }).click();
      await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
      await say(page, locale, ['nursing', 'first-job-in-canada']);
      await expect(page.locator('#suggestions h2')).toBeFocused();
      expect(new URL(page.url()).search).toBe('');
      const count = await cards(page).count();
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(5);
      for (const card of await cards(page).all()) {
        const said = await card.getByRole('listitem').allInnerTexts();
        expect(said.length).toBeGreaterThanOrEqual(2);
        expect(said.length).toBeLessThanOrEqual(4);
        expect(said.join()).not.toContain('%');
        const learning = [
          reasons.main_topic,
          reasons.topics,
          reasons.also_topics,
          reasons.own_words,
          reasons.near_field,
        ].map(startOf);
        expect(
          learning.some((one) => said[0]!.startsWith(one)),
          said[0],
        ).toBe(true);
        const slug = (await card.getByRole('heading').getByRole('link').getAttribute('href'))!.split('/').at(-2)!;
        expect((await portage.mentor(slug)).is_open, slug).toBe(true);
      }
    });

    test(`taking a fact back changes the list and the reasons, and all can be forgotten, ${how} [D5]`, async ({
      open,
    }) => {
      const page = await open({ javaScriptEnabled });
      await say(page, locale, ['nursing', 'accounting']);
      const nursing = locale === 'en' ? 'Nursing' : 'Soins infirmiers';
      const becauseOfIt = page.locator('.reasons').filter({ hasText: new RegExp(`: .*${nursing}`) });
      const before = await namesOf(page);
      await expect(becauseOfIt.first()).toBeVisible();
      await page.getByRole('button', { name: fill(t.remove, { value: nursing }), exact: true }).click();
      await expect(becauseOfIt).toHaveCount(0);
      const after = await namesOf(page);
      expect(after).not.toEqual(before);
      if (javaScriptEnabled) {
        await page.reload();
        await expect(cards(page).first()).toBeVisible();
        expect(await namesOf(page)).toEqual(after);
      }
      // Without the last topic there is nothing to go by: the form asks for one.
      await page.locator('[value="remove topics/accounting"]').click();
      await expect(page.getByLabel(t.topics, { exact: true })).toBeFocused();
      await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
      await page.getByRole('button', { name: t.show }).click();
      await page.getByRole('button', { name: t.forget }).click();
      await expect(page.getByLabel(t.goal)).toBeFocused();
      await expect(page.getByRole('button', { name: t.show })).toBeVisible();
      await page.goto(path(locale, 'suggestions'));
      await expect(page.getByRole('button', { name: t.show })).toBeVisible();
      await expect(page.locator('[value^="drop topics/"]')).toHaveCount(0);
    });

    test(`a suggestion leads to the profile and to a request; one that is hidden can be taken back, ${how} [MO-03] [T10]`, async ({
      open,
    }) => {
      const page = await open({ javaScriptEnabled });
      await say(page, locale, ['nursing', 'first-job-in-canada']);
      const [first] = await namesOf(page);
      await page.getByRole('button', { name: `${m.dismiss}${colon(locale)}${first}` }).click();
      await expect(page.getByText(fill(t.hidden, { name: first! }))).toBeVisible();
      const undo = page.getByRole('button', { name: m.undo });
      await expect(undo).toBeFocused();
      await expect(undo).toHaveAccessibleDescription(fill(t.hidden, { name: first! }));
      expect(await namesOf(page)).not.toContain(first);
      await undo.click();
      const link = page.getByRole('link', { name: first!, exact: true });
      await expect(link).toBeFocused();
      await expect(cards(page).first().getByRole('heading')).toHaveText(first!);
      await cards(page)
        .first()
        .getByRole('link', { name: fill(m.ask, { name: first!.split(' ')[0]! }), exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: first! })).toBeVisible();
      await say(page, locale, ['nursing', 'first-job-in-canada']);
      await link.click();
      await expect(page.getByRole('heading', { level: 1, name: first! })).toBeVisible();
      if (!javaScriptEnabled) return;
      // Whoever comes back finds the list; whom they hide stays away after the page was left.
      await page.goBack();
      await page.getByRole('button', { name: `${m.dismiss}${colon(locale)}${first}` }).click();
      await expect(undo).toBeFocused();
      await page.reload();
      await expect(cards(page).first()).toBeVisible();
      expect(await namesOf(page)).not.toContain(first);
      await expect(undo).toHaveCount(0);
    });

    test(`fewer than three is said, with looser wants and a place in line, ${how} [XE-01] [D12]`, async ({ open }) => {
      const page = await open({ javaScriptEnabled });
      await page.goto(path(locale, 'suggestions'));
      await page.locator('[value^="drop languages/"]').click();
      await expect(page.locator('[value^="drop languages/"]')).toHaveCount(0);
      await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
      await page.getByLabel(t.languages, { exact: true }).selectOption('ja');
      await page.getByRole('button', { name: t.show }).click();
      await expect(page.getByRole('heading', { name: t.few.zero })).toBeFocused();
      await expect(page.getByRole('link', { name: m.joinList })).toHaveAttribute(
        'href',
        `${path(locale, 'topic', 'nursing')}#line`,
      );
      await page.getByRole('button', { name: startOf(t.looser.languages.other).replace('\u00a0', ' ') }).click();
      await expect(cards(page).first()).toBeVisible();
    });

    test(`what is wrong is said above the form and at its field, with every word still there, ${how}`, async ({
      open,
      watch,
    }) => {
      watch.forgive(refused(422));
      const page = await open({ javaScriptEnabled });
      await page.goto(path(locale, 'suggestions'));
      const goal = `${'é'.repeat(601)} <b>"&`;
      await page.getByLabel(t.goal).fill(goal);
      await page.getByText(t.more, { exact: true }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: t.show }).click();
      const summary = page.getByRole('alert');
      await expect(summary).toContainText(words(locale, 'errors').fix);
      await expect(summary.getByRole('link', { name: t.topics, exact: true })).toHaveAttribute('href', '#topics');
      await expect(summary).toBeFocused();
      await expect(page.getByLabel(t.goal)).toHaveValue(goal);
      await expect(page.getByLabel(t.goal)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel(t.topics, { exact: true })).toHaveAccessibleDescription(
        new RegExp(words(locale, 'errors').missing.topics.slice(0, 12)),
      );
      await expect(page.getByRole('checkbox').first()).toBeChecked();
      await expect(page).toHaveTitle(new RegExp(words(locale, 'errors').fixTitle));
    });
  }
