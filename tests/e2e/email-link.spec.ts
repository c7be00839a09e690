import { addDays } from '../../src/core/domain/days.ts';
import { initials } from '../../src/core/domain/initials.ts';
import { dateIn } from '../support/days.ts';
import { expect, refused, test } from '../support/e2e.ts';
import type { RunningPortage } from '../support/running-portage.ts';

/** The address behind the button of an e-mail: the same in the HTML and in the text part. */
function buttonOf(mail: { html: string; text: string }): string {
  const link = /class="go" href="([^"]+)"/.exec(mail.html)![1]!;
  expect(mail.text).toContain(link);
  return link;
}

/** A request that just arrived, and the button of the mentor's e-mail about it. */
async function arrived(portage: RunningPortage, slug: string, n: number) {
  const mentee = portage.mentee('en', n);
  const mentor = await portage.mentor(slug);
  const request = await portage.request(mentee.id, mentor, { goal: `Find my way in the north, number ${n}.` });
  const mail = await portage.mail({
    to: portage.emailOf(mentor.id),
    subject: /asks you|vous écrit/,
    about: `number ${n}.`,
  });
  const status = async () => (await portage.requestOf(mentee.id, request.id)).status;
  return { mentee, mentor, request, button: buttonOf(mail), status };
}

test('the button in the e-mail opens that request without signing in, and only pressing there accepts, once [T25] [XE-03]', async ({
  page,
  open,
  portage,
  watch,
}) => {
  const { mentee, mentor, button, request, status } = await arrived(portage, 'joanne-tagoona', 4);

  // A scanner that follows the link, a browser that prefetches it, a person who only looks.
  const before = await portage.requestOf(mentee.id, request.id);
  for (const method of ['GET', 'HEAD'])
    expect((await fetch(button, { method, headers: { Purpose: 'prefetch' } })).status).toBe(200);
  const code = button.split('#')[1]!;
  const asked = await (await fetch(`${button.split('#')[0]}?link=${code}&do=accept`)).text();
  expect(asked, 'an address opens nothing').not.toContain(request.id);
  await page.goto(button);
  await expect(
    page.getByRole('heading', { name: `${initials(mentee.displayName)} asks you to be their mentor` }),
  ).toBeVisible();
  await expect(page.getByText('Find my way in the north, number 4.')).toBeVisible();
  await expect(page.locator('header').getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await portage.requestOf(mentee.id, request.id), 'looking changes nothing').toEqual({
    ...before,
    server_time: expect.any(String),
  });

  const staleTab = await open();
  await staleTab.goto(button);
  await expect(staleTab.getByText('Accept', { exact: true })).toBeVisible();

  await page.getByText('Accept', { exact: true }).click();
  await page.getByLabel('A few words with your yes (optional)').fill('Tuesday evenings suit me.');
  await page.getByRole('button', { name: 'Yes, accept and share my email' }).click();
  await expect(
    page.getByText('You accepted. You can now see each other’s contact details. They will write to you first.'),
  ).toBeVisible();
  expect(await status()).toBe('accepted');

  await page.reload();
  await expect(page.getByText('You have already used this link. Sign in to see your requests.')).toBeVisible();
  await expect(page.getByText('Accept', { exact: true })).toHaveCount(0);

  watch.forgive(refused(409));
  await staleTab.getByText('Say no', { exact: true }).click();
  await staleTab.getByLabel('Reason').selectOption('I have no time right now');
  await staleTab.getByRole('button', { name: 'Send my answer' }).click();
  await expect(staleTab.getByText('You have already used this link. Sign in to see your requests.')).toBeVisible();
  expect(await status()).toBe('accepted');
  expect((await portage.mentor(mentor.slug)).places_open).toBe(mentor.places_open - 1);
});

test('declining from the e-mail takes a reason, and “no, pause until” pauses the profile from there [T25] [T30] [D12] [XE-03]', async ({
  page,
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const { mentee, mentor, button, status } = await arrived(portage, 'wendell-gallant', 5);
  await page.goto(button);
  await page.getByText('Say no', { exact: true }).click();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByLabel('Reason')).toHaveAccessibleDescription('Choose a reason.');
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Reason' }).click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  expect(await status()).toBe('sent');

  const back = dateIn('America/Winnipeg', addDays(new Date(), 30));
  await page.getByLabel('Reason').selectOption('This is not my field');
  await page.getByLabel('Message to them (optional)').fill('Please try someone who works on land.');
  await page.getByRole('group', { name: 'Still open to more requests?' }).getByRole('radio', { name: /^No/ }).check();
  await page.getByRole('textbox', { name: 'Pause until' }).fill(back);
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText('Sent. We showed them other mentors.')).toBeVisible();
  expect(await status()).toBe('declined');
  expect((await portage.mentor(mentor.slug)).is_open).toBe(false);

  const mentorPage = await open({ as: mentor.id });
  await mentorPage.goto('/en/inbox/');
  await expect(mentorPage.getByText(/Your profile is paused until/)).toBeVisible();
  await expect(mentorPage.getByRole('button', { name: 'End the pause' })).toBeVisible();

  const menteePage = await open({ as: mentee.id });
  await menteePage.goto('/en/requests/');
  const card = menteePage.getByRole('article').filter({ hasText: mentor.display_name });
  await expect(
    card.getByText(`${mentor.display_name} cannot be your mentor now: this is not their field.`),
  ).toBeVisible();
  await expect(card.getByText('Please try someone who works on land.').first()).toBeVisible();
  await expect(card.getByRole('listitem').filter({ hasText: /places? open/ })).toHaveCount(3);
});

test('accepting in the inbox asks “still open to more?” as well, and can pause there [T30] [XE-03]', async ({
  open,
  portage,
}) => {
  const { mentor, status } = await arrived(portage, 'devon-clarke', 6);
  const page = await open({ as: mentor.id });
  await page.goto('/en/inbox/');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page
    .getByRole('group', { name: 'Still open to more requests?' })
    .getByRole('radio', { name: 'No, pause me until I end the pause' })
    .check();
  await page.getByRole('button', { name: 'Yes, accept and share my email' }).click();
  await expect(page.getByText('You accepted.')).toBeVisible();
  await expect(page.getByText('Your profile is paused. Nobody can send you a request.')).toBeVisible();
  expect(await status()).toBe('accepted');
  expect((await portage.mentor(mentor.slug)).is_open).toBe(false);
  await page.getByRole('button', { name: 'End the pause' }).click();
  await expect(page.getByText('Your profile is paused')).toHaveCount(0);
  expect((await portage.mentor(mentor.slug)).is_open).toBe(true);
});

test('a question and its reply go from e-mail to e-mail, each in one step [T25]', async ({ page, open, portage }) => {
  const { mentee, mentor, button, request, status } = await arrived(portage, 'rhoda-beardy', 7);
  await page.goto(button);
  await page.getByText('Ask a question', { exact: true }).click();
  await page.getByLabel('Your question').fill('In which territory do you work today?');
  await page.getByRole('button', { name: 'Send question' }).click();
  await expect(page.getByText('Question sent. Your time to answer stops until they reply.')).toBeVisible();
  expect(await status()).toBe('question');

  const asked = await portage.mail({
    to: portage.emailOf(mentee.id),
    subject: /has a question/,
    about: 'In which territory',
  });
  const menteePage = await open();
  await menteePage.goto(buttonOf(asked));
  await expect(menteePage.getByRole('heading', { name: `${mentor.display_name} asks:` })).toBeVisible();
  await expect(menteePage.getByText('In which territory do you work today?').first()).toBeVisible();
  await expect(menteePage.getByText('would like to')).toHaveCount(0);
  await menteePage.getByLabel('Your reply').fill('In Yukon, since October.');
  await menteePage.getByRole('button', { name: 'Send reply' }).click();
  await expect(menteePage.getByText('Reply sent.')).toBeVisible();
  expect(await status()).toBe('sent');

  const replied = await portage.mail({
    to: portage.emailOf(mentor.id),
    subject: /replied|a répondu/,
    about: 'In Yukon, since October.',
  });
  await page.goto(buttonOf(replied));
  await expect(page.getByText('In Yukon, since October.')).toBeVisible();
  await page.getByRole('button', { name: 'Take 7 more days' }).click();
  await expect(page.getByText(/^You have until \w+day \d+ \w+, .+\.$/)).toBeVisible();
  const { extended_at } = await portage.requestOf(mentor.id, request.id);
  expect(extended_at).not.toBeNull();
});

test('a link that nobody sent leads to sign-in, not into a dead end [D12]', async ({ page, watch }) => {
  watch.forgive(refused(404));
  await page.goto(`/en/answer/#${'0'.repeat(40)}`);
  await expect(page.getByLabel('The link from the email')).toHaveAccessibleDescription(
    /^This link is too old, or was not copied whole\. .+ or sign in to see your requests\./,
  );
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in or join' })).toBeVisible();
});
