import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, test, type Locator, type Page } from '../support/e2e.ts';

const topOf = async (part: Locator) => (await part.boundingBox())!.y;
const sizeOf = (part: Locator) => part.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));

/** What the mentor asks is above the date and the mentee's own words, and larger than either. */
async function expectQuestionFirst(page: Page | Locator, question: string, goal: string) {
  const asked = page.locator('blockquote', { hasText: question }).first();
  const own = page.locator('dd', { hasText: goal }).first();
  await expect(asked).toBeVisible();
  await page
    .getByText(/^(What you wrote|Ce que vous avez écrit|Votre demande)/)
    .first()
    .click();
  await expect(own).toBeVisible();
  expect(await topOf(asked)).toBeLessThan(await topOf(page.locator('.note.warn').first()));
  expect(await topOf(asked)).toBeLessThan(await topOf(own));
  expect(await sizeOf(asked)).toBeGreaterThan(await sizeOf(own));
}

test('on a phone the mentee reads the mentor’s question first and large, in the e-mail’s page and on their own, in both languages', async ({
  open,
  portage,
}) => {
  const mentor = await portage.mentor('zoe-vollant');
  for (const [locale, question] of [
    ['en', 'In which town do you work today?'],
    ['fr', 'Dans quelle ville travaillez-vous?'],
  ] as const) {
    const mentee = portage.mentee(locale, 5);
    const goal = `Find steady work before winter (${locale}).`;
    const { id } = await portage.request(mentee.id, mentor, { goal });
    await portage.command(mentor.id, `requests/${id}/ask`, { question });
    const mail = await portage.mail({
      to: portage.emailOf(mentee.id),
      subject: /has a question|question/,
      about: question,
    });
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(/class="go" href="([^"]+)"/.exec(mail.html)![1]!);
    await expectQuestionFirst(page, question, goal);
    const own = await open({ as: mentee.id, viewport: { width: 360, height: 740 } });
    await own.goto(path(locale, 'requests', undefined, { r: id }));
    await expectQuestionFirst(own.locator(`#r-${id}`), question, goal);
  }
});

test('after a yes the mentee is told to write first, and the mentor that the mentee will', async ({
  open,
  portage,
}) => {
  const [mentee, mentor] = [portage.mentee('en', 5), await portage.mentor('olena-shevchuk')];
  const { id } = await portage.request(mentee.id, mentor, { goal: 'Know who writes first after a yes.' });
  await portage.command(mentor.id, `requests/${id}/accept`, {});
  const { you, other } = words('en', 'mentorship').next.propose_agreement;
  const own = await open({ as: mentee.id });
  await own.goto(path('en', 'requests', undefined, { r: id }));
  const card = own.locator(`#r-${id}`);
  await expect(card.getByText(fill(you.title, { name: 'Olena' }))).toBeVisible();
  const inbox = await open({ as: mentor.id });
  await inbox.goto(path('en', 'inbox', undefined, { r: id }));
  const name = mentee.displayName.split(' ')[0]!;
  await expect(inbox.getByText(fill(other.title, { name }))).toBeVisible();
});

for (const locale of locales)
  test(`whatever unfolds shows an arrow, in ${locale}`, async ({ page, open, portage }) => {
    const arrows = (of: Page) =>
      of
        .locator('main summary:not(.button)')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').borderRightWidth));
    for (const address of [path(locale, 'topics'), path(locale, 'faq'), path(locale, 'orientation')]) {
      await page.goto(address);
      for (const width of await arrows(page)) expect(width, address).not.toBe('0px');
    }
    await page.goto(path(locale, 'topics'));
    expect((await arrows(page)).length).toBeGreaterThan(3);
    const own = await open({ as: portage.mentee(locale, 5).id });
    await own.goto(path(locale, 'requests'));
    await expect(own.locator('main summary').first()).toBeVisible();
    for (const width of await arrows(own)) expect(width).not.toBe('0px');
  });

test('from the words of a search to the first result is a few presses of Tab; filters come by a link of their own', async ({
  page,
}) => {
  for (const [locale, q] of [
    ['en', 'nurse'],
    ['fr', 'infirmière'],
    ['en', 'welding'],
  ] as const) {
    await page.goto(path(locale, 'find', undefined, { q }));
    await page.getByRole('main').getByRole('searchbox').focus();
    let presses = 0;
    const isResult = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest('main li, main article') !== null &&
          /\/mentors\//.test((document.activeElement as HTMLAnchorElement).href ?? ''),
      );
    while (!(await isResult()) && presses < 30) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(presses, `${locale} ${q}`).toBeLessThanOrEqual(8);
  }
});

for (const locale of locales)
  test(`on a phone no placeholder is cut, and no text touches the edge of its field, in ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const name of ['home', 'find', 'topics', 'suggestions', 'resources'] as const) {
      await page.goto(path(locale, name));
      const cut = await page.locator('input[placeholder]:visible').evaluateAll((all) =>
        all.flatMap((one) => {
          const input = one as HTMLInputElement;
          const style = getComputedStyle(input);
          const pen = document.createElement('canvas').getContext('2d')!;
          pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          return pen.measureText(input.placeholder).width > room || parseFloat(style.paddingLeft) < 8
            ? [`${input.placeholder}: ${room}`]
            : [];
        }),
      );
      expect(cut, name).toEqual([]);
    }
    await context.close();
  });
