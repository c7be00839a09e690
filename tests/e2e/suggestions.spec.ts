import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

const cards = (page: Page) => page.locator('.suggestion');
const namesOf = (page: Page) => cards(page).getByRole('heading', { level: 3 }).allInnerTexts();

for (const locale of locales) {
  const [t, m, reasons] = [words(locale, 'suggestions'), words(locale, 'mentor'), words(locale, 'reasons')];
  const say = async (page: Page, topics: string[]) => {
    await page.goto(path(locale, 'suggestions'));
    for (const topic of topics) await page.getByLabel(t.topics, { exact: true }).selectOption(topic);
    await page.getByRole('button', { name: t.show }).click();
    await expect(cards(page).first()).toBeVisible();
  };
  const inLanguage = locale === 'en' ? 'in English' : 'in French';

  test(`a visitor says what they want and sees three to five open mentors with their reasons, ${inLanguage} [XE-01] [D5] [CH-03] [T05] [IN-04]`, async ({
    page,
    portage,
  }) => {
    await page.goto(path(locale, 'find'));
    await page.getByRole('link', { name: t.unsureLink }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
    await say(page, ['nursing', 'first-job-in-canada']);
    await expect(page.locator('.suggestions h2')).toBeFocused();
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
      ].map((one) => one.split('{')[0]!.trim());
      expect(
        learning.some((one) => said[0]!.startsWith(one)),
        said[0],
      ).toBe(true);
      const slug = (await card.getByRole('heading').getByRole('link').getAttribute('href'))!.split('/').at(-2)!;
      expect((await portage.mentor(slug)).is_open, slug).toBe(true);
    }
  });

  test(`taking a fact back changes the list and the reasons, and what was said survives a reload, ${inLanguage} [D5]`, async ({
    page,
  }) => {
    await say(page, ['nursing', 'accounting']);
    const nursing = locale === 'en' ? 'Nursing' : 'Soins infirmiers';
    const becauseOfIt = page.locator('.reasons').filter({ hasText: new RegExp(`: .*${nursing}`) });
    const before = await namesOf(page);
    await expect(becauseOfIt.first()).toBeVisible();
    await page.getByRole('button', { name: fill(t.remove, { value: nursing }), exact: true }).click();
    await expect(becauseOfIt).toHaveCount(0);
    const after = await namesOf(page);
    expect(after).not.toEqual(before);
    await page.reload();
    await expect(cards(page).first()).toBeVisible();
    expect(await namesOf(page)).toEqual(after);
    await page.getByRole('button', { name: t.forget }).click();
    await expect(page.getByRole('button', { name: t.show })).toBeVisible();
  });

  test(`a suggestion leads to the profile and to a request; one that is hidden can be taken back, ${inLanguage} [MO-03] [T10]`, async ({
    page,
  }) => {
    await say(page, ['nursing', 'first-job-in-canada']);
    const [first] = await namesOf(page);
    await page.getByRole('button', { name: `${m.dismiss}: ${first}` }).click();
    await expect(page.getByText(fill(t.hidden, { name: first! }))).toBeVisible();
    const undo = page.getByRole('button', { name: m.undo });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(cards(page).first().getByRole('heading')).toHaveText(first!);
    await page.getByRole('link', { name: first!, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: first! })).toBeVisible();
    await page.goBack();
    await cards(page)
      .first()
      .getByRole('link', { name: fill(m.ask, { name: first!.split(' ')[0]! }), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: first! })).toBeVisible();
    await expect(page.getByLabel(words(locale, 'ask').goal)).toBeVisible();
  });

  test(`a member finds on another device what they said, and takes it back on both, ${inLanguage} [D5]`, async ({
    open,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422));
    const mentee = portage.mentee(locale, 6);
    const phone = await open({ as: mentee.id, locale: `${locale}-CA` });
    await say(phone, ['accounting']);
    const laptop = await open({ as: mentee.id, locale: `${locale}-CA` });
    await laptop.goto(path(locale, 'suggestions'));
    await expect(cards(laptop).first()).toBeVisible();
    expect(await namesOf(laptop)).toEqual(await namesOf(phone));
    await laptop.getByRole('button', { name: t.forget }).click();
    await expect.poll(() => portage.rows(`mentee_wants?profile_id=eq.${mentee.id}`)).toEqual([]);
    // On both it can be said anew at once: by who forgot it, and by who still shows it.
    const stored = async () =>
      (
        await portage.rows<{ goal: string; topics: string[] }>(
          `mentee_wants?profile_id=eq.${mentee.id}&select=goal,topics`,
        )
      )[0];
    await phone.getByRole('button', { name: t.change, exact: true }).click();
    await phone.getByLabel(t.goal).fill('Anew.');
    await phone.getByRole('button', { name: t.show }).click();
    await expect.poll(stored).toEqual({ goal: 'Anew.', topics: ['accounting'] });
    await laptop.getByLabel(t.topics, { exact: true }).selectOption('nursing');
    await laptop.getByRole('button', { name: t.show }).click();
    await expect(cards(laptop).first()).toBeVisible();
    expect((await stored())!.topics).toEqual(['nursing']);
    await laptop.getByRole('button', { name: t.forget }).click();
    await expect.poll(stored).toBeUndefined();
    await phone.reload();
    await expect(phone.getByRole('button', { name: t.show })).toBeVisible();
  });

  test(`what a visitor said comes along on signing in, ${inLanguage} [D5]`, async ({ open, page, portage }) => {
    const mentee = portage.mentee(locale, 6);
    await say(page, ['accounting']);
    const kept = await page.evaluate(() => localStorage.getItem('portage-draft-wants'));
    const member = await open({ as: mentee.id, locale: `${locale}-CA` });
    await member.addInitScript((value) => localStorage.setItem('portage-draft-wants', value!), kept);
    await member.goto(path(locale, 'suggestions'));
    await expect(cards(member).first()).toBeVisible();
    expect(await portage.rows(`mentee_wants?profile_id=eq.${mentee.id}&select=topics,languages`)).toEqual([
      { topics: ['accounting'], languages: [locale] },
    ]);
  });

  test(`fewer than three is said, with looser wants and a place in line, ${inLanguage} [XE-01] [D12]`, async ({
    page,
  }) => {
    await page.goto(path(locale, 'suggestions'));
    await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
    for (const chosen of await page.getByLabel(t.languages).locator('xpath=..').getByRole('button').all())
      await chosen.click();
    await page.getByLabel(t.languages).selectOption('ja');
    await page.getByRole('button', { name: t.show }).click();
    await expect(page.getByRole('heading', { name: t.few.zero })).toBeVisible();
    await expect(page.getByRole('button', { name: m.joinList })).toBeVisible();
    await page.getByRole('button', { name: t.looser.languages.other.split('{')[0]!.replace('\u00a0', ' ') }).click();
    await expect(cards(page).first()).toBeVisible();
  });

  test(`an answer that does not come says so, and what was said is kept, ${inLanguage} [T64]`, async ({
    page,
    watch,
  }) => {
    watch.forgive(/Failed to load resource/);
    await say(page, ['nursing', 'accounting']);
    const fact = page.locator('.suggestions .chips').getByRole('button');
    const all = await fact.count();
    for (const lose of [() => page.reload(), () => fact.first().click()]) {
      await page.route('**/rpc/suggest_mentors*', (route) => route.abort());
      await lose();
      await expect(page.getByRole('alert')).toContainText(t.error);
      await page.unroute('**/rpc/suggest_mentors*');
      await page.getByRole('button', { name: words(locale, 'site').retry }).click();
      await expect(cards(page).first()).toBeVisible();
    }
    await expect(fact).toHaveCount(all - 1);
  });
}

test('the page that tells how suggestions work needs no script and names every weight [D5]', async ({
  open,
  portage,
}) => {
  const [load] = await portage.rows<{ value: number }>('settings?key=eq.load_days&select=value');
  for (const locale of locales) {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path(locale, 'matching'));
    for (const text of Object.values(words(locale, 'matching').factors))
      await expect(
        page.getByRole('rowheader', { name: fill(text, { load_days: load!.value }), exact: true }),
      ).toBeVisible();
    await expect(page.getByText(words(locale, 'matching').never[0]!)).toBeVisible();
  }
});

test('a mentor who is full names others who are open, before any script runs [D12]', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(path('en', 'mentor', 'samir-benali'));
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(fill(words('en', 'mentor').notOpen, { name: 'Samir' }))).toBeVisible();
  await expect(panel.locator('.others > li')).toHaveCount(3);
});

test('without a mouse: from nothing said to a request [D5]', async ({ page }) => {
  await page.goto('/en/suggestions/');
  const topics = page.getByLabel('Topics', { exact: true });
  await topics.focus();
  await page.keyboard.type('Nursing');
  await expect(page.getByRole('button', { name: 'Remove Nursing' })).toBeVisible();
  await page.getByRole('button', { name: 'Show mentors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.suggestions h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cards(page).first().getByRole('heading').getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/ask\/\?mentor=/);
});
