import { press, tabTo } from '../support/keyboard.ts';
import { expect, refused, test } from '../support/e2e.ts';

test('from the home page to a sent request without a mouse, the focus always in sight [T59]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const page = await open({ as: portage.mentee('en', 1).id });
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('seasonal farm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/find/?q=seasonal+farm');
  await expect(page.getByRole('link', { name: 'Luis Castillo' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Luis Castillo' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Luis Castillo' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Ask Luis' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Ask Luis Castillo' })).toBeVisible();

  await tabTo(page, page.getByLabel('Your goal'));
  await page.keyboard.type('Find winter work near Leamington.');
  await press(page, page.getByRole('button', { name: 'Send to Luis' }));
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary, 'what is wrong is read first').toBeFocused();
  await press(page, summary.getByRole('link', { name: 'Why this mentor' }));
  await expect(page.getByLabel('Why this mentor')).toBeFocused();
  await page.keyboard.type('You came with the same programme.');
  const about = page.getByLabel('Where you are now');
  if ((await about.inputValue()) === '') {
    await page.keyboard.press('Shift+Tab');
    await expect(about).toBeFocused();
    await page.keyboard.type('Third season in the greenhouses.');
  }
  for (const name of ['For how long', 'How you would meet']) {
    const first = page.getByRole('group', { name }).getByRole('radio').first();
    await press(page, first, 'Space');
    await expect(first).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('group', { name }).getByRole('radio').nth(1)).toBeChecked();
  }
  await press(page, page.getByRole('button', { name: 'Send to Luis' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Sent to Luis Castillo' })).toBeFocused();
});

test('a mentor reads and answers without a mouse; every form takes the focus and gives it back [T59]', async ({
  open,
  portage,
}) => {
  const mentor = await portage.mentor('jaswinder-brar');
  const { id } = await portage.request(portage.mentee('en', 2).id, mentor, {
    goal: 'Buy my first truck without going under.',
  });
  const page = await open({ as: mentor.id });
  await page.goto('/en/inbox/');
  const list = page.getByRole('navigation', { name: 'Requests' });
  await press(page, list.getByRole('button', { name: /Buy my first truck/ }));
  await expect(page.getByRole('article')).toBeFocused();

  await press(page, page.getByRole('button', { name: 'Say no' }));
  await expect(page.getByLabel('Reason')).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Cancel' }));
  await expect(page.getByRole('button', { name: 'Say no' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your question')).toBeFocused();
  await page.keyboard.type('Do you hold a class 1 licence?');
  await press(page, page.getByRole('button', { name: 'Send question' }));
  await expect(page.getByText('Question sent.')).toBeVisible();
  await expect(page.getByRole('article')).toBeFocused();
  expect((await portage.requestOf(mentor.id, id)).status).toBe('question');

  const own = await open({ as: portage.mentee('en', 2).id });
  await own.goto('/en/requests/');
  await tabTo(own, own.getByLabel('Your reply'));
  await own.keyboard.type('Yes, since May.');
  await press(own, own.getByRole('button', { name: 'Send reply' }));
  await expect(own.locator(`#r-${id}`)).toBeFocused();
  await expect(own.locator(`#r-${id}`).getByText('Waiting for an answer')).toBeVisible();

  // A question that cannot be undone: the dialog holds the focus, Escape leaves all as it was.
  const withdraw = own.locator(`#r-${id}`).getByRole('button', { name: 'Withdraw this request' });
  await press(own, withdraw);
  const dialog = own.getByRole('dialog', { name: 'Withdraw this request' });
  await expect(dialog.getByRole('button', { name: 'Yes, withdraw' })).toBeFocused();
  for (let i = 0; i < 4; i += 1) {
    await own.keyboard.press('Tab');
    expect(
      await own.evaluate(
        () => document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
      ),
      'the focus stays in the dialog',
    ).toBe(true);
  }
  await own.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(withdraw).toBeFocused();
  expect((await portage.requestOf(mentor.id, id)).status).toBe('sent');
  await own.keyboard.press('Enter');
  await own.keyboard.press('Enter');
  await expect(own.locator(`#r-${id}`).getByText('Withdrawn').first()).toBeVisible();
});

test('the account menu opens, closes with Escape and gives the focus back [T59]', async ({ open, portage }) => {
  const page = await open({ as: portage.mentee('en', 1).id });
  await page.goto('/en/how-it-works/');
  const menu = page.locator('summary', { hasText: 'My account' });
  await press(page, menu);
  const first = page.getByRole('banner').getByRole('link', { name: 'My requests' });
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('banner').getByRole('link', { name: 'Notifications' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
});

test('the filter sheet of a phone works from a keyboard [T59]', async ({ open }) => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto('/en/find/');
  await expect(page.getByRole('article').first()).toBeVisible();
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  await press(page, filters);
  const sheet = page.getByRole('complementary', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await press(page, sheet.getByRole('checkbox', { name: 'French' }), 'Space');
  await expect(page).toHaveURL('/en/find/?language=fr');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeFocused();
  await press(page, page.getByRole('link', { name: 'Remove French' }));
  await expect(page).toHaveURL('/en/find/');
});

test('skipping to the content of an e-mail’s page keeps its code, and an answer is given there without a mouse [T59] [T25]', async ({
  page,
  portage,
}) => {
  const mentor = await portage.mentor('patricia-nolan');
  const { id } = await portage.request(portage.mentee('en', 1).id, mentor, {
    goal: 'Run lights for a touring company.',
  });
  const mail = await portage.mail({
    to: portage.emailOf(mentor.id),
    subject: /asks you|vous écrit/,
    about: 'Run lights',
  });
  await page.goto(/http:\/\/\S+\/#[0-9a-f]{40}/.exec(mail.text)![0]);
  await expect(page.getByText('Run lights for a touring company.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(page.getByText('Run lights for a touring company.')).toBeVisible();
  expect((await portage.requestOf(mentor.id, id)).status).toBe('sent');

  const fold = (name: string) => page.locator('summary').filter({ hasText: name });
  await press(page, fold('Say no'));
  await expect(page.getByLabel('Reason')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(fold('Ask a question')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Reason')).toBeHidden();
  await tabTo(page, page.getByLabel('Your question'));
  await page.keyboard.type('Which board do you know?');
  await press(page, page.getByRole('button', { name: 'Send question' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Your answer' })).toBeFocused();
  expect((await portage.requestOf(mentor.id, id)).status).toBe('question');
});

test('no page puts anything out of its natural order [T59]', async ({ page }) => {
  for (const address of ['/en/', '/en/find/', '/en/mentors/omar-darwish/', '/en/sign-in/']) {
    await page.goto(address);
    await expect(page.locator('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});
