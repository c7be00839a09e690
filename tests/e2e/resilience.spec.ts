import type { Route } from '@playwright/test';
import { cut, expect, refused, test, type Page } from '../support/e2e.ts';

const words = {
  goal: 'Keep my herd healthy through a dry summer.',
  background: 'Second year on my own, forty head near Swan River.',
  why: 'You went through 2021 and kept your land.',
};

async function write(page: Page) {
  await page.getByLabel('Your goal').fill(words.goal);
  await page.getByLabel('Where you are now').fill(words.background);
  await page.getByLabel('Why this mentor').fill(words.why);
  await page.getByRole('group', { name: 'For how long' }).getByRole('radio').first().check();
  await page.getByRole('group', { name: 'How you would meet' }).getByRole('radio').first().check();
}
async function expectWords(page: Page) {
  await expect(page.getByLabel('Your goal')).toHaveValue(words.goal);
  await expect(page.getByLabel('Where you are now')).toHaveValue(words.background);
  await expect(page.getByLabel('Why this mentor')).toHaveValue(words.why);
}

/** Lets what is posted get no further, or no answer come back; pages open as ever. */
const loses = (lose: (route: Route) => Promise<void>) => (route: Route) =>
  route.request().method() === 'POST' ? lose(route) : route.continue();

test('a request whose answer got lost is sent again with the same id and arrives once [T64] [T22]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(cut);
  const mentee = portage.mentee('fr', 3);
  const mentor = await portage.mentor('annie-lachance');
  const page = await open({ as: mentee.id });
  const ids: string[] = [];
  page.on(
    'request',
    (request) =>
      request.method() === 'POST' &&
      request.url().includes('/en/ask/') &&
      ids.push(new URLSearchParams(request.postData()!).get('id')!),
  );
  await page.goto(`/en/ask/?mentor=${mentor.id}`);
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();
  await write(page);

  // The server takes the request; the line breaks before its answer is back.
  const lost = loses(async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.route('**/en/ask/**', lost);
  await page.getByRole('button', { name: 'Send to Annie' }).click();
  await expect(
    page.getByText('No connection. What you typed is saved on this device; try again when you are back online.'),
  ).toBeVisible();
  await expectWords(page);
  await page.unroute('**/en/ask/**', lost);

  await page.getByRole('button', { name: 'Send to Annie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sent to Annie Lachance' })).toBeVisible();
  expect(new Set(ids).size, 'one id for both tries').toBe(1);
  expect(ids).toHaveLength(2);
  expect(await portage.rows(`requests?mentee_id=eq.${mentee.id}&mentor_id=eq.${mentor.id}&select=id`)).toEqual([
    { id: ids[0] },
  ]);

  // Whoever comes back is told that it is there, and led to it.
  await page.goto(`/en/ask/?mentor=${mentor.id}`);
  await expect(page.getByLabel('Your goal')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'See my request' }).click();
  await expect(page).toHaveURL(`/en/requests/?r=${ids[0]}`);
});

test('a visitor who loses the connection keeps every word, and the page says so [T64] [T22]', async ({
  page,
  context,
  portage,
  watch,
}) => {
  watch.forgive(cut);
  const mentor = await portage.mentor('annie-lachance');
  await page.goto(`/en/ask/?mentor=${mentor.id}`);
  await write(page);
  await page.getByLabel('First name, or the name you use').fill('Corinne');
  await page.getByLabel('Your email').fill('corinne@example.ca');
  await page.getByLabel('I have read the orientation').check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Continue: send me a code' }).click();
  await expect(
    page.getByText('No connection. What you typed is saved on this device; try again when you are back online.'),
  ).toBeVisible();
  await expectWords(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Continue: send me a code' }).click();
  await expect(page.getByText('We sent a 6-digit code to corinne@example.ca')).toBeVisible();
  await page.reload();
  await expectWords(page);
  await expect(page.getByLabel('First name, or the name you use')).toHaveValue('Corinne');
  await expect(page.getByLabel('Your email')).toHaveValue('corinne@example.ca');
  await expect(page.getByLabel('I have read the orientation')).toBeChecked();
});

test('length limits show while one types, and words over them stay [T22]', async ({ page, portage, watch }) => {
  watch.forgive(refused(422));
  const mentor = await portage.mentor('annie-lachance');
  await page.goto(`/en/ask/?mentor=${mentor.id}`);
  const goal = page.getByLabel('Your goal');
  await goal.fill('x'.repeat(300));
  await expect(page.getByText('300 / 600')).toHaveCount(0);
  await goal.fill('x'.repeat(590));
  await expect(page.getByText('590 / 600')).toBeVisible();
  await goal.fill('x'.repeat(650));
  await expect(page.getByText('650 / 600')).toBeVisible();
  await page.getByRole('button', { name: 'Continue: send me a code' }).click();
  await expect(goal).toHaveAccessibleDescription(/Make this shorter: at most 600 characters\./);
  await expect(goal).toHaveValue('x'.repeat(650));
});

test('a mentor’s question and a mentee’s reply outlive a lost line and a reload, in the page and in the e-mail’s page [T64]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(cut);
  const mentee = portage.mentee('en', 0);
  const mentor = await portage.mentor('noemie-cormier');
  const { id } = await portage.request(mentee.id, mentor, { goal: 'Put a one-act play on a stage this year.' });

  const inbox = await open({ as: mentor.id });
  await inbox.goto(`/en/inbox/?r=${id}`);
  await inbox.getByRole('button', { name: 'Ask a question' }).click();
  await inbox.getByLabel('Your question').fill('Is the play written yet?');
  await inbox.route('**/api/requests/*/ask', (route) => route.abort());
  await inbox.getByRole('button', { name: 'Send question' }).click();
  await expect(inbox.getByText('No connection. What you typed is saved on this device')).toBeVisible();
  await expect(inbox.getByLabel('Your question')).toHaveValue('Is the play written yet?');
  await inbox.unroute('**/api/requests/*/ask');
  await inbox.reload();
  await inbox.getByRole('button', { name: 'Ask a question' }).click();
  await expect(inbox.getByLabel('Your question')).toHaveValue('Is the play written yet?');
  await inbox.getByRole('button', { name: 'Send question' }).click();
  await expect(inbox.getByText('Question sent.')).toBeVisible();

  const own = await open({ as: mentee.id });
  await own.goto('/en/requests/');
  await own.getByLabel('Your reply').fill('The first half is.');
  await own.reload();
  await expect(own.getByLabel('Your reply')).toHaveValue('The first half is.');

  const mail = await portage.mail({ to: mentee.email, subject: /has a question/, about: 'Is the play written yet?' });
  const byMail = await open();
  await byMail.goto(/http:\/\/\S+\/answer\/#\w+/.exec(mail.text)![0]);
  await byMail.getByLabel('Your reply').fill('Half of it, and the end.');
  await byMail.route(
    '**/answer/',
    loses((route) => route.abort()),
  );
  await byMail.getByRole('button', { name: 'Send reply' }).click();
  await expect(byMail.getByText('No connection. What you typed is saved on this device')).toBeVisible();
  await byMail.unroute('**/answer/');
  await byMail.reload();
  await expect(byMail.getByLabel('Your reply')).toHaveValue('Half of it, and the end.');
  await byMail.getByRole('button', { name: 'Send reply' }).click();
  await expect(byMail.getByText('Reply sent.')).toBeVisible();
  expect((await portage.requestOf(mentee.id, id)).events.at(-1)).toMatchObject({
    command: 'reply',
    note: 'Half of it, and the end.',
  });
});

test('an unsaved profile and an unsent report are there after a reload [T64]', async ({ open, portage, watch }) => {
  watch.forgive(cut);
  const page = await open({ as: portage.mentee('en', 0).id });
  await page.goto('/en/profile/');
  await page.getByLabel('About you').fill('I write plays and drive a school bus.');
  await page.route('**/api/profile', (route) => route.abort());
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('No connection. What you typed is saved on this device')).toBeVisible();
  await page.unroute('**/api/profile');
  await page.reload();
  await expect(page.getByLabel('About you')).toHaveValue('I write plays and drive a school bus.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();

  await page.goto('/en/mentors/omar-darwish/');
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByLabel('What is wrong?').selectOption('Something else');
  await page.getByLabel('Tell us more (optional)').fill('The address in the text is of another restaurant.');
  await page.reload();
  await expect(page.getByLabel('Tell us more (optional)')).toHaveValue(
    'The address in the text is of another restaurant.',
  );
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByText('Thank you. We have your report. Staff read reports first')).toBeVisible();
});
