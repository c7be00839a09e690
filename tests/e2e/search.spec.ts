import { expect, test, type Page } from '../support/e2e.ts';

const hits = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('article');
const names = async (page: Page) =>
  (await hits(page).getByRole('heading').allTextContents()).map((name) => name.trim());
/** The best fit moves with every request that other tests send; who is in it does not. */
const people = async (page: Page) => (await names(page)).toSorted();
/** The number in the title; 0 where it says that there is nobody. */
const total = async (page: Page) =>
  Number(/\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent())!)?.[0] ?? 0);
const box = (page: Page) => page.getByRole('searchbox', { name: 'What do you want to learn?' });
const group = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Filters' }).getByRole('group', { name });

/** The script's own requests for a search page, in English. */
const asked = /\/en\/find\/(?:\?|$)/;

/** Does something, and waits for the results that follow. */
async function searching(page: Page, act: () => Promise<unknown>) {
  const answer = page.waitForResponse((response) => /\/(?:find|trouver)\/(?:\?|$)/.test(response.url()));
  await act();
  await answer;
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

async function opened(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mentor/);
  await expect(hits(page)).toHaveCount(Math.min(await total(page), 20));
}

test('the address carries words, filters, order and page; reload, Back, Forward and a shared link restore them [T04]', async ({
  page,
  open,
}) => {
  await opened(page, '/en/find/');
  await searching(page, () => box(page).pressSequentially('first job', { delay: 30 }));
  await expect(page).toHaveURL('/en/find/?q=first+job');
  await searching(page, () => group(page, 'How you meet').getByRole('checkbox', { name: /phone/i }).check());
  await expect(page).toHaveURL('/en/find/?q=first+job&format=phone');
  await expect(page.getByRole('link', { name: 'Remove Phone' })).toBeVisible();
  const byPhone = await people(page);
  await searching(page, () => page.getByLabel('Sort').selectOption('Newest'));
  await expect(page).toHaveURL('/en/find/?q=first+job&format=phone&sort=newest');
  await expect.poll(() => people(page)).toEqual(byPhone);
  const newest = await names(page);

  await page.reload();
  await expect(box(page)).toHaveValue('first job');
  await expect(group(page, 'How you meet').getByRole('checkbox', { name: /phone/i })).toBeChecked();
  await expect(page.getByLabel('Sort')).toHaveValue('newest');
  expect(await names(page)).toEqual(newest);

  await searching(page, () => page.goBack());
  await expect(page.getByLabel('Sort')).toHaveValue('best');
  await expect.poll(() => people(page)).toEqual(byPhone);
  await searching(page, () => page.goBack());
  await expect(page).toHaveURL('/en/find/?q=first+job');
  await expect(group(page, 'How you meet').getByRole('checkbox', { name: /phone/i })).not.toBeChecked();
  await searching(page, () => page.goForward());
  await expect(page).toHaveURL('/en/find/?q=first+job&format=phone');
  await expect.poll(() => people(page)).toEqual(byPhone);

  // A profile is a step of its own: Back finds the results as they were.
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/mentors\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('first job');
  await expect.poll(() => people(page)).toEqual(byPhone);

  const friend = await open();
  await opened(friend, '/en/find/?q=first+job&format=phone&sort=newest');
  expect(await names(friend)).toEqual(newest);
  await expect(box(friend)).toHaveValue('first job');
});

test('pages of results are steps too [T04]', async ({ page }) => {
  // In person: a set that no other test publishes into or withdraws from.
  await opened(page, '/en/find/?format=in_person&open=all&sort=newest');
  const first = await names(page);
  await searching(page, () => page.getByRole('link', { name: 'Next' }).click());
  await expect(page).toHaveURL('/en/find/?format=in_person&open=all&sort=newest&page=2');
  await expect(page.getByRole('link', { name: /^page 2 of \d/ })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect((await names(page)).filter((name) => first.includes(name))).toEqual([]);
  await searching(page, () => page.goBack());
  await expect.poll(() => names(page)).toEqual(first);
  await expect(page.getByRole('link', { name: 'Previous' })).toHaveCount(0);
});

test('results arrive while one types, and the list never disappears on the way [T04]', async ({ page }) => {
  await opened(page, '/en/find/');
  const all = await names(page);
  await page.evaluate(() => {
    const seen = { fewest: Infinity };
    Object.assign(window, { seen });
    new MutationObserver(
      () => (seen.fewest = Math.min(seen.fewest, document.querySelectorAll('article').length)),
    ).observe(document.body, { childList: true, subtree: true });
  });

  // A slow line: answers wait until the test lets them go.
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(asked, async (route) => {
    await held;
    await route.continue();
  });
  const request = page.waitForRequest(asked);
  await box(page).pressSequentially('weld', { delay: 20 });
  await request;
  expect(await names(page), 'what was there stays until the answer comes').toEqual(all);
  release();
  await expect(hits(page).first()).toContainText('Tamara Gladue');
  await expect(page.getByRole('status').filter({ hasText: `${await total(page)} mentor` })).toHaveText(/found/);
  expect(await names(page)).not.toEqual(all);
  expect(await page.evaluate(() => (window as unknown as { seen: { fewest: number } }).seen.fewest)).toBeGreaterThan(0);
  await expect(box(page)).toBeFocused();
});

test('what is typed before the script arrives is kept and searched for [T64]', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(/_astro\/Find[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/find/', { waitUntil: 'commit' });
  await box(page).fill('weld');
  release();
  await expect(page.getByRole('link', { name: 'Tamara Gladue' })).toBeVisible();
  await expect(box(page)).toHaveValue('weld');
  await expect(page).toHaveURL('/en/find/?q=weld');
});

test('a search that fails keeps the words and the results, and tries again on demand [T64]', async ({
  page,
  watch,
}) => {
  await opened(page, '/en/find/');
  const all = await names(page);
  watch.forgive(/net::ERR_FAILED/);
  await page.route(asked, (route) => route.abort());
  await box(page).fill('nurse');
  await expect(page.getByText('Search is not working right now. Try again. Your words are still here.')).toBeVisible();
  await expect(box(page)).toHaveValue('nurse');
  expect(await names(page)).toEqual(all);
  await page.unroute(asked);
  await searching(page, () => page.getByRole('link', { name: 'Try again' }).click());
  await expect(page.getByText('Search is not working right now.')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Parminder Sandhu' })).toBeVisible();
});

test('a search that failed for want of a connection is asked again when there is one [T64]', async ({
  page,
  watch,
}) => {
  await opened(page, '/en/find/');
  watch.forgive(/net::ERR_/);
  await page.context().setOffline(true);
  await box(page).fill('nurse');
  await expect(page.getByText('Search is not working right now. Try again. Your words are still here.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole('link', { name: 'Parminder Sandhu' })).toBeVisible();
  await expect(page.getByText('Search is not working right now.')).toHaveCount(0);
});

test('values of one filter widen, filters together narrow, and chips go one by one [T05] [T04]', async ({ page }) => {
  await opened(page, '/en/find/?q=first+job');
  const everybody = await total(page);
  const province = group(page, 'Province or territory');
  const [one, two] = [province.getByRole('checkbox').nth(0), province.getByRole('checkbox').nth(1)];
  const [firstName, secondName] = (await province.locator('label span:not([data-count])').allTextContents()) as [
    string,
    string,
  ];
  const [firstCount, secondCount] = (await province.locator('[data-count]').allTextContents()).map(Number) as [
    number,
    number,
  ];

  await searching(page, () => one.check());
  await expect.poll(() => total(page)).toBe(firstCount);
  await searching(page, () => province.getByRole('checkbox', { name: secondName }).check());
  await expect.poll(() => total(page), 'a second value widens').toBe(firstCount + secondCount);
  expect(firstCount + secondCount).toBeLessThan(everybody);

  await searching(page, () =>
    group(page, 'How you meet')
      .getByRole('checkbox', { name: /in person/i })
      .check(),
  );
  await expect.poll(() => total(page), 'another filter narrows').toBeLessThan(firstCount + secondCount);
  const narrow = await total(page);
  const inPerson = group(page, 'How you meet').locator('label', { hasText: 'in person' }).locator('[data-count]');
  await expect(inPerson, 'the number beside a value is what it gives').toHaveText(String(narrow));

  const chips = page.getByRole('list', { name: 'Filters in use' });
  await expect(chips.getByRole('link', { name: /^Remove/ })).toHaveCount(3);
  await searching(page, () => chips.getByRole('link', { name: `Remove ${secondName}` }).click());
  await expect(chips.getByRole('link', { name: /^Remove/ })).toHaveCount(2);
  await expect(two).not.toBeChecked();
  await searching(page, () => chips.getByRole('link', { name: 'Remove in person' }).click());
  await expect.poll(() => total(page)).toBe(firstCount);
  await searching(page, () => chips.getByRole('link', { name: `Remove ${firstName}` }).click());
  await expect(chips).toHaveCount(0);
  await expect(page).toHaveURL('/en/find/?q=first+job');
  await expect.poll(() => total(page)).toBe(everybody);
});

test('only mentors who can take someone now are listed, and one switch shows the rest, marked [T05]', async ({
  page,
}) => {
  await opened(page, '/en/find/?q=credential');
  const open = page.getByRole('complementary', { name: 'Filters' }).getByRole('switch', { name: /Open now/ });
  await expect(open).toBeChecked();
  const before = await total(page);
  await expect(hits(page).filter({ hasText: /\d places? open/ })).toHaveCount(before);
  await expect(page.getByRole('link', { name: 'Samir Benali' })).toHaveCount(0);

  await searching(page, () => open.uncheck());
  await expect(page).toHaveURL('/en/find/?q=credential&open=all');
  await expect.poll(() => total(page)).toBeGreaterThan(before);
  const full = hits(page).filter({ has: page.getByRole('link', { name: 'Samir Benali' }) });
  await expect(full.getByText('Full for now')).toBeVisible();
  const states = await hits(page).locator('.badge').allTextContents();
  const firstClosed = states.findIndex((state) => !/places? open/.test(state));
  expect(
    states.slice(firstClosed).filter((state) => /places? open/.test(state)),
    'those with room come first',
  ).toEqual([]);
});

test('nobody found offers who is full, looser filters, near topics and a place in line [T06] [D12]', async ({
  page,
}) => {
  await opened(page, '/en/find/?q=nurse&province=PE');
  await expect(page.getByRole('heading', { name: 'Nobody matches all of this today' })).toBeVisible();
  const looser = page.getByRole('link', { name: /^Without “Province or territory”: \d+ mentors?$/ });
  const promised = Number(/(\d+) mentor/.exec((await looser.textContent())!)![1]);
  await searching(page, () => looser.click());
  await expect.poll(() => total(page)).toBe(promised);

  await opened(page, '/en/find/?topic=practising-law');
  await expect(page.getByText(/fits? but (is|are) full or paused/)).toBeVisible();
  await expect(page.getByText(/Or join the waiting list: /)).toBeVisible();
  await searching(page, () => page.getByRole('link', { name: 'Show full and paused mentors too' }).click());
  await expect(page.getByRole('link', { name: 'Ravi Iyer' })).toBeVisible();
  await searching(page, () => page.goBack());
  await page.getByRole('link', { name: 'Join the waiting list' }).click();
  await expect(page).toHaveURL('/en/topics/practising-law/#line');

  await opened(page, '/en/find/?q=nurse&province=PE');
  await expect(page.getByText('Topics near what you typed')).toBeVisible();
  await searching(page, () => page.getByRole('link', { name: 'Clear the search and show every open mentor' }).click());
  await expect(page).toHaveURL('/en/find/');
  await expect(box(page)).toHaveValue('');
});

test('a place in line is one press for a member [D12] [T06]', async ({ open, portage }) => {
  const page = await open({ as: portage.mentee('en', 8).id });
  await opened(page, '/en/find/?topic=practising-law');
  await page.getByRole('link', { name: 'Join the waiting list' }).click();
  await expect(page.getByText('You are on the waiting list. We will email you when a mentor is open.')).toBeVisible();
  expect(
    await portage.rows(`wait_list?profile_id=eq.${portage.mentee('en', 8).id}&topic_slug=eq.practising-law`),
  ).toHaveLength(1);
});

test('the same people are found in either language, with accents or without [T01] [T60]', async ({ page }) => {
  await opened(page, '/en/find/?q=accountant');
  const english = (await names(page)).toSorted();
  expect(english).toContain('Maricel Reyes');
  for (const query of ['comptable', 'comptabel']) {
    await page.goto(`/fr/trouver/?q=${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mentor/);
    expect(
      (await page.getByRole('article').getByRole('heading').allTextContents()).map((name) => name.trim()).toSorted(),
    ).toEqual(english);
  }
});

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('filters live in a sheet that says how many it will show [T61] [T05]', async ({ page }) => {
    await opened(page, '/en/find/');
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const sheet = page.getByRole('complementary', { name: 'Filters' });
    await expect(sheet).toBeVisible();
    await searching(page, () =>
      sheet.getByRole('group', { name: 'Mentoring language' }).getByRole('checkbox', { name: 'French' }).check(),
    );
    const show = sheet.getByRole('button', { name: /^Show \d+ mentors?$/ });
    await expect.poll(async () => await show.textContent()).toContain(`Show ${await total(page)} mentor`);
    await show.tap();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Remove French' })).toBeVisible();
    await expect(page).toHaveURL('/en/find/?language=fr');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
  });
});
