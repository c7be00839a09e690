import { demoPeople } from '../../functions/embedded/seed.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, soon, test } from '../support/e2e.ts';
import { startPortage } from '../support/start-portage.ts';

test('what somebody says from any page lands with staff, who settle it, and nothing typed is lost [MO-17]', async ({
  page,
  open,
  watch,
}) => {
  watch.forgive(refused(422));
  await page.goto('/en/safety/');
  await page.getByRole('link', { name: 'Tell us what could be better' }).click();
  await expect(page).toHaveURL('/en/feedback/?from=%2Fen%2Fsafety%2F');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Write your message.').first()).toBeVisible();
  await page.getByText('Words that could be plainer').click();
  await page.getByLabel('In your words').fill('What does “safeguarding” mean?');
  await page.reload();
  await expect(page.getByLabel('In your words')).toHaveValue('What does “safeguarding” mean?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Thank you. Staff have your message.');

  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  const said = staff.getByRole('listitem').filter({ hasText: 'What does “safeguarding” mean?' });
  await expect(said).toContainText('on /en/safety/');
  await said.getByRole('button', { name: 'Close this message' }).click();
  const settle = staff.getByRole('dialog');
  await settle.getByLabel('What did you do?').fill('The page now explains it.');
  await settle.getByRole('button', { name: 'Close this message' }).click();
  await expect(said).toHaveCount(0);
});

test('without script the form posts by itself: what is wrong comes back at its field with every word, then a thank-you, in the page’s language [MO-17] [D4]', async ({
  open,
  watch,
  portage,
}) => {
  watch.forgive(refused(422));
  const page = await open({ javaScriptEnabled: false, locale: 'fr-CA' });
  await page.goto('/fr/securite/');
  await page.getByRole('link', { name: words('fr', 'site').feedback }).click();
  await page.getByLabel('Votre message').fill('x');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByRole('alert')).toContainText(words('fr', 'errors').fix);
  await expect(page).toHaveURL(/\?from=/);
  await expect(page.getByRole('group', { name: 'De quoi s’agit-il?' })).toContainText(
    words('fr', 'errors').missing.feedback_kind,
  );
  await expect(page.getByLabel('Votre message')).toHaveValue('x');
  await expect(page.getByLabel('Votre message')).toHaveAttribute('aria-invalid', 'true');
  await page.getByText('Une idée').click();
  await page.getByLabel('Votre message').fill('Des fiches à imprimer\npour les bibliothèques.');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page).toHaveURL('/fr/commentaires/#thanks');
  await expect(page.getByText('Merci. L’équipe a reçu votre message.')).toBeVisible();
  const [kept] = await portage.rows<{ note: string; page: string; locale: string }>('feedback?note=like.Des%20fiches*');
  expect(kept).toMatchObject({
    note: 'Des fiches à imprimer\npour les bibliothèques.',
    page: '/fr/securite/',
    locale: 'fr',
  });
});

test('a member shares a story, staff publish it, everybody reads it, and it is gone within two seconds when it is taken back [CR-05] [TD-14]', async ({
  page,
  open,
  portage,
}) => {
  const member = portage.mentee('en', 5);
  const mentor = await portage.mentor('rachel-sylliboy');
  const { id } = await portage.request(member.id, mentor);
  await portage.command(mentor.id, `requests/${id}/accept`);
  const own = await open({ as: member.id });
  await own.goto('/en/stories/');
  await own
    .getByLabel('What changed for you?')
    .fill('I had sent forty résumés. After two calls I rewrote one, and it was answered.');
  await own.getByRole('button', { name: 'Send my story for review' }).click();
  await expect(own.getByText('Please tick this box to share it.')).toBeVisible();
  await own.getByLabel(/I agree that Portage shows these words/).check();
  await own.getByRole('button', { name: 'Send my story for review' }).click();
  await expect(own.getByText('Thank you. Staff review your story')).toBeVisible();
  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  await staff
    .getByRole('listitem')
    .filter({ hasText: 'I had sent forty résumés.' })
    .getByRole('button', { name: 'Publish' })
    .click();
  await staff.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' }).click();
  await expect(staff.getByText('I had sent forty résumés.')).toHaveCount(0);
  await soon(async () => {
    await page.goto('/en/stories/');
    await expect(page.getByText('I had sent forty résumés.')).toBeVisible({ timeout: 1 });
  });
  await own.reload();
  await own.getByRole('button', { name: 'Remove my story' }).click();
  await own.getByRole('dialog').getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(own.getByText('Its words are erased.')).toBeVisible();
  await soon(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible();
    await expect(page.getByText('I had sent forty résumés.')).toHaveCount(0, { timeout: 1 });
  });
});

test('staff announce an event, which everybody sees in their own zone, and call it off [TD-14] [T16]', async ({
  page,
  open,
  watch,
}) => {
  watch.forgive(refused(422));
  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  await staff.getByText('Announce an event').click();
  for (const [label, text] of [
    ['Title, in English', 'Open house'],
    ['Title, in French', 'Portes ouvertes'],
    ['What it is, in English', 'Ask us anything about Portage.'],
    ['What it is, in French', 'Posez toutes vos questions.'],
    ['When', '2031-07-01T19:00'],
    ['Where people sign up', 'https://example.ca/open'],
  ] as const)
    await staff.getByLabel(label).fill(text);
  await staff.getByLabel('In which time zone').selectOption('America/St_Johns');
  await staff.getByRole('button', { name: 'Announce this event' }).click();
  await expect(staff.getByRole('listitem').filter({ hasText: 'Open house' })).toBeVisible();
  await soon(async () => {
    await page.goto('/fr/a-venir/');
    await expect(page.getByRole('heading', { name: 'Portes ouvertes', exact: true })).toBeVisible({ timeout: 1 });
  });
  await expect(page.getByText(/mardi 1er juillet, 16\sh\s30 \(/i)).toBeVisible();
  await staff
    .getByRole('listitem')
    .filter({ hasText: 'Open house' })
    .getByRole('button', { name: 'Cancel this event' })
    .click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Yes, cancel the event' }).click();
  await soon(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: words('fr', 'events').title })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Portes ouvertes', exact: true })).toHaveCount(0, { timeout: 1 });
  });
});

test('where nothing is planned and nobody told a story yet, the pages say so and lead on [TD-14]', async () => {
  test.setTimeout(120_000);
  const bare = await startPortage({ demo: 0, env: { JOBS_SECONDS: '0' } });
  const textOf = async (address: string) => (await fetch(bare.origin + address)).text();
  try {
    const events = await textOf(path('fr', 'events'));
    expect(events).toContain(`${words('fr', 'events').none} <a href="${path('fr', 'resources')}"`);
    expect(await textOf(path('en', 'stories'))).toContain(words('en', 'stories').none);
    expect(await textOf(path('en', 'orientation'))).toContain(words('en', 'orientation').liveNone);
  } finally {
    await bare.stop();
    bare.remove();
  }
});

test('a page says in words whether Portage works, from what the service says of itself', async ({
  page,
  open,
  portage,
}) => {
  const t = words('en', 'status');
  await page.goto('/en/status/');
  await expect(page.getByText(t.good)).toBeVisible();
  await expect(page.getByText(/Checked on \w+day \d+ \w+, \d+:\d\d, Central Time/)).toBeVisible();
  const [asked] = await Promise.all([
    page.waitForResponse('**/en/status/'),
    page.getByRole('link', { name: t.again }).click(),
  ]);
  expect(asked.headers()['cache-control'], 'nobody keeps it').toBe('no-store');
  const plain = await open({ javaScriptEnabled: false, locale: 'fr-CA' });
  await plain.goto('/fr/etat-du-service/');
  await expect(plain.getByText(words('fr', 'status').good)).toBeVisible();
  const health = (await (await fetch(`${portage.origin}/healthz`)).json()) as { status: string };
  expect(health.status).toBe('ok');
});

test('help from a person is one link away wherever somebody signs up or asks [LF-16]', async ({ open }) => {
  for (const [as, address] of [
    [undefined, '/en/sign-in/'],
    [undefined, `/en/ask/?mentor=${demoPeople.mentor}`],
    [demoPeople.mentor, '/en/mentor-profile/'],
  ] as const) {
    const page = await open({ as });
    await page.goto(address);
    await page.getByRole('main').getByRole('link', { name: 'Get help from a person' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Get help from a person' })).toBeVisible();
  }
});
