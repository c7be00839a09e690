import { demoPeople } from '../../functions/embedded/seed.ts';
import { cut, expect, refused, test } from '../support/e2e.ts';

const bio =
  'I ran a sugar shack for eleven years and sold it to my cousin. I can tell you what a season costs, whom to ask for help, and when to rest.';

test('a mentee becomes a mentor too: the draft is kept, a person reads it, and the page is there in both languages [T12] [T13] [T17]', async ({
  open,
  page: visitor,
  portage,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.forgive(refused(422), refused(404), cut);
  const member = portage.mentee('fr', 2);
  const page = await open({ as: member.id });
  const saving = () => page.waitForResponse((answer) => answer.url().endsWith('/api/mentor-profile') && answer.ok());

  await test.step('what is typed is saved as one goes, and is there after a reload', async () => {
    await page.goto('/en/become-a-mentor/');
    await page.getByRole('main').getByRole('link', { name: 'Start my mentor profile' }).click();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    const saved = saving();
    await page
      .getByRole('group')
      .filter({ hasText: 'In English' })
      .getByLabel('Who you are, in one line')
      .fill('Maple producer, second generation');
    await saved;
    await expect(page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible();
    await expect(page.getByText('Draft: only you see it')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Who you are, in one line').first()).toHaveValue('Maple producer, second generation');
  });

  await test.step('what a lost connection kept from being saved is there after a reload as well [T64]', async () => {
    await page.route('**/api/mentor-profile', (route) => route.abort());
    await page.getByLabel('In your words', { exact: true }).first().fill(bio);
    await expect(page.getByText('You are offline. What you typed is saved on this device.')).toBeVisible();
    await page.unroute('**/api/mentor-profile');
    await page.reload();
    await expect(page.getByLabel('In your words', { exact: true }).first()).toHaveValue(bio);
  });

  await test.step('an unfinished profile says at each field what is missing', async () => {
    await page.goto('/en/mentor-profile/#step-4');
    await page.getByRole('button', { name: 'Send for review' }).click();
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    for (const name of ['Topics', 'How you meet', 'For how long'])
      await expect(summary.getByRole('link', { name })).toBeVisible();
    await expect(page.getByLabel(/I have read the code of conduct/)).toHaveAccessibleDescription(
      'Read the code of conduct, then tick the box.',
    );
  });

  await test.step('whole, it is sent, and nobody else sees it yet', async () => {
    await page.getByRole('main').getByRole('alert').getByRole('link', { name: 'Topics' }).click();
    await page.getByLabel('What you can help with').first().fill('Your first season\nWhat a sap line costs');
    await page.getByRole('combobox', { name: 'Topics' }).fill('farm starting');
    await page.getByRole('option', { name: 'Starting a farm' }).click();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('group', { name: 'How you meet' }).getByRole('checkbox', { name: 'phone' }).check();
    await page.getByRole('group', { name: 'For how long' }).getByRole('checkbox', { name: '3 months' }).check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByLabel(/I have read the code of conduct/).check();
    await page.getByLabel(/I have read the orientation/).check();
    await page.getByRole('button', { name: 'Send for review' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you. Staff have your profile.' })).toBeFocused();
    expect(await portage.rows(`published_mentors?id=eq.${member.id}&select=id`)).toEqual([]);
  });

  const [{ slug }] = (await portage.rows<{ slug: string }>(`mentors?profile_id=eq.${member.id}&select=slug`)) as [
    { slug: string },
  ];
  await test.step('staff read the oldest first and approve', async () => {
    expect((await visitor.goto(`/en/mentors/${slug}/`))!.status()).toBe(404);
    const staff = await open({ as: demoPeople.coordinator });
    await staff.goto('/en/staff/');
    const dates = await portage.rows<{ submitted_at: string }>(
      'mentors?status=eq.pending&select=submitted_at&order=submitted_at',
    );
    const heading = (count: number) => staff.getByRole('heading', { name: `Mentor profiles to review ${count}` });
    await expect(heading(dates.length)).toBeVisible();
    const list = staff.getByRole('navigation', { name: 'Mentor profiles to review' });
    for (let page = 1; page < Math.ceil(dates.length / 10); page++)
      await list.getByRole('button', { name: 'Next' }).click();
    const last = list.getByRole('listitem').last().getByRole('button');
    await expect(last).toContainText(member.displayName);
    await last.press('Enter');
    const profile = staff.getByRole('article').filter({ hasText: bio });
    await expect(profile.getByRole('heading')).toHaveText(member.displayName);
    await profile.getByRole('button', { name: 'Approve' }).press('Enter');
    const sure = staff.getByRole('dialog', { name: 'Approve' });
    await expect(sure.getByRole('heading', { name: 'Approve' })).toBeVisible();
    await expect(sure).toContainText(`Publish the profile of ${member.displayName}?`);
    await sure.getByRole('button', { name: 'Approve' }).press('Enter');
    await expect(staff.getByText('Done.', { exact: true })).toBeVisible();
    await expect(heading(dates.length - 1)).toBeFocused();
    await portage.mail({ to: member.email, subject: /profile is published|profil de mentor est publié/ });
  });

  await test.step('the same account mentors and asks', async () => {
    await page.goto('/en/mentor-profile/');
    await expect(page.getByText('Published')).toBeVisible();
    await page.goto('/en/inbox/');
    await expect(page.getByText('2 of your places are open (your limit: 2).')).toBeVisible();
    await page.goto('/en/requests/');
    await expect(page.getByRole('heading', { level: 1, name: 'My requests' })).toBeVisible();
    await page.goto(`/en/ask/?mentor=${(await portage.mentor('annie-lachance')).id}`);
    await expect(page.getByRole('button', { name: 'Send to Annie' })).toBeVisible();
  });

  await test.step('search finds the new mentor at once, the page follows with the next build', async () => {
    await visitor.goto('/en/find/?q=maple');
    await expect(visitor.getByRole('link', { name: member.displayName })).toBeVisible();
    for (const [address, part] of [
      [`/en/mentors/${slug}/`, 'About me'],
      [`/fr/mentors/${slug}/`, 'À propos de moi'],
    ] as const) {
      await expect
        .poll(async () => (await visitor.goto(address))!.status(), { timeout: 60_000, intervals: [500] })
        .toBe(200);
      await expect(visitor.getByRole('heading', { level: 1, name: member.displayName })).toBeVisible();
      await expect(visitor.getByRole('heading', { name: part })).toBeVisible();
      await expect(visitor.getByText(bio)).toBeVisible();
    }
  });
});

test('a profile that staff decline comes back with the reason, which only its owner reads [T17]', async ({
  open,
  portage,
}) => {
  const [mentor] = (await portage.rows<{ profile_id: string; slug: string }>(
    'mentors?status=eq.pending&select=profile_id,slug&order=submitted_at&limit=1',
  )) as [{ profile_id: string; slug: string }];
  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  const first = staff.getByRole('article').filter({ has: staff.getByRole('button', { name: 'Approve' }) });
  const name = (await first.getByRole('heading').textContent())!;
  await first.getByRole('button', { name: 'Decline' }).click();
  const dialog = staff.getByRole('dialog', { name: 'Decline' });
  await dialog.getByLabel('Why? The mentor reads this.').fill('Please say more about what you did before.');
  await dialog.getByRole('button', { name: 'Send my answer' }).click();
  await expect(staff.getByText('Done.', { exact: true })).toBeVisible();
  await expect(staff.getByRole('article').filter({ hasText: name })).toHaveCount(0);

  const own = await open({ as: mentor.profile_id });
  await own.goto('/en/mentor-profile/');
  await expect(own.getByText('Not approved. See what to change below.')).toBeVisible();
  await expect(own.getByText('Please say more about what you did before.')).toBeVisible();
  const mail = await portage.mail({
    to: portage.emailOf(mentor.profile_id),
    subject: /About your mentor profile|À propos de votre profil/,
  });
  expect(mail.text).toContain('Please say more about what you did before.');

  await own.goto('/en/mentor-profile/#step-2');
  await own.getByLabel('In your words', { exact: true }).first().fill(bio);
  await own.goto('/en/mentor-profile/#step-4');
  await own.getByLabel(/I have read the code of conduct/).check();
  await expect(own.getByText(/^You read the orientation on /)).toBeVisible();
  await own.getByRole('button', { name: 'Send for review' }).click();
  await expect(own.getByText('Someone on staff reads it, usually by')).toBeVisible();
});

test('nobody but staff reads the staff page [T01]', async ({ open, portage, watch }) => {
  watch.forgive(refused(403), refused(400));
  const page = await open({ as: portage.mentee('en', 3).id });
  await page.goto('/en/staff/');
  await expect(page.getByText('This page is for staff.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Staff' })).toHaveCount(0);
});
