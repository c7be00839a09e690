import { readFile } from 'node:fs/promises';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

/** What this browser keeps of a member: in its storage, and as cookies. */
const kept = async (page: Page) => [
  ...(await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('portage-') && key !== 'portage-locale'),
  )),
  ...(await page.context().cookies()).map(({ name }) => name),
];

async function signOut(page: Page) {
  await page.getByRole('banner').locator('summary', { hasText: 'My account' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
}

test('a code proves the mailbox, in the digits of any script, and then a password is chosen; a short one is refused at its field; signing out leaves nothing behind [T11]', async ({
  page,
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(401), refused(404), refused(422));
  const email = 'irma.lachance@example.ca';
  const password = 'a canoe on the Red River';
  await page.goto('/en/sign-in/');
  await page.getByRole('button', { name: 'Use a password instead' }).click();
  await page.getByRole('button', { name: 'New here, or forgot it? Choose a password' }).click();
  await expect(page.getByText('First we send a code to your email.')).toBeVisible();
  await page.getByLabel('Email').fill('irma.lachance');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription('Enter an email address like name@example.ca.');
  await expect(page.getByLabel('Email')).toBeFocused();
  await expect(page.getByLabel('Email')).toHaveValue('irma.lachance');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByText(`We sent a 6-digit code to ${email}`)).toBeVisible();
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused();

  for (const nothing of ['', '   ']) {
    await page.getByLabel('Code', { exact: true }).fill(nothing);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(
      'Enter the 6 digits from the email.',
    );
  }
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Code', { exact: true })).toHaveAccessibleDescription(
    'This code is wrong or has expired. Check the newest email, or select “Send another code”.',
  );
  expect(await kept(page)).toEqual([]);
  await page
    .getByLabel('Code', { exact: true })
    .fill([...(await portage.codeFor(email))].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join(''));
  await page.getByRole('button', { name: 'Continue' }).click();

  const chosen = page.getByLabel('Password', { exact: true });
  await expect(chosen).toBeFocused();
  await chosen.fill('eleven char');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(chosen).toHaveAccessibleDescription(/At least 12 characters, please\./);
  await expect(chosen).toBeFocused();
  await page.getByLabel('Show password').check();
  await chosen.fill(password);
  await expect(chosen).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Save the password' }).click();

  await page.getByLabel('Your name').fill('Irma');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL('/en/requests/');
  await expect(page.getByText('You have not sent a request yet.')).toBeVisible();
  expect(await kept(page)).toContain('portage-session');
  await signOut(page);
  expect(await kept(page)).toEqual([]);
  await page.goto('/en/requests/');
  await expect(page).toHaveURL('/en/sign-in/?next=%2Fen%2Frequests%2F');

  const other = await open();
  const byPassword = async (words: string) => {
    await other.goto('/en/sign-in/');
    await other.getByRole('button', { name: 'Use a password instead' }).click();
    await other.getByLabel('Email').fill(email);
    await other.getByLabel('Password', { exact: true }).fill(words);
    await other.getByRole('button', { name: 'Sign in' }).click();
  };
  await byPassword('some other words, long enough');
  await expect(other.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(
    'The email or the password is wrong. Try again, or sign in with a code by email.',
  );
  await byPassword(password);
  await expect(other).toHaveURL('/en/requests/');
  expect((await portage.mail({ to: email, subject: /^Your account has a new password$/ })).text).toContain(
    '/en/sign-in/',
  );
});

test('a visitor saves, hides and undoes without an account; a code signs in, leads back, and brings the list along; no mentor is told [T10] [T11]', async ({
  page,
  open,
  portage,
  watch,
}) => {
  const [saved, hidden] = [await portage.mentor('rachel-sylliboy'), await portage.mentor('etienne-lavoie')];
  const member = portage.mentee('fr', 1);
  const told = () => portage.rows<{ id: string }>(`notifications?profile_id=in.(${saved.id},${hidden.id})&select=id`);
  const before = await told();

  await page.goto('/en/mentors/rachel-sylliboy/');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved ✓' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/en/mentors/etienne-lavoie/');
  await page.getByRole('button', { name: 'Hide this mentor' }).click();
  await expect(page.getByText('Hidden from your results. They are never told.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hide this mentor' }).click();

  await page.goto('/en/find/?q=college');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mentor/);
  await expect(page.getByRole('link', { name: hidden.display_name })).toHaveCount(0);
  await page.goto('/en/saved/');
  await expect(page.getByRole('listitem').filter({ hasText: saved.display_name })).toBeVisible();
  await expect(page.getByText('Saved on this device. Sign in to save them everywhere.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hidden from your results' })).toBeVisible();

  watch.forgive(refused(401));
  await page.goto('/en/notifications/');
  await expect(page).toHaveURL('/en/sign-in/?next=%2Fen%2Fnotifications%2F');
  const asked = Date.now();
  await page.getByLabel('Email').fill(member.email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code', { exact: true }).fill(await portage.codeFor(member.email, asked));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL('/en/notifications/');

  const elsewhere = await open({ as: member.id });
  await elsewhere.goto('/en/saved/');
  await expect(elsewhere.getByRole('listitem').filter({ hasText: saved.display_name })).toBeVisible();
  await elsewhere
    .getByRole('listitem')
    .filter({ hasText: hidden.display_name })
    .getByRole('button', { name: 'Show again' })
    .click();
  await expect(elsewhere.getByRole('heading', { name: 'Hidden from your results' })).toHaveCount(0);
  await elsewhere.goto('/en/find/?q=college');
  await expect(elsewhere.getByRole('link', { name: hidden.display_name })).toBeVisible();
  expect(await told(), 'nobody was told').toEqual(before);
});

test('a profile is saved, a phone number that cannot be is refused at its field, and e-mails of one kind are switched off [T15] [T16]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const page = await open({ as: portage.mentee('en', 3).id });
  await page.goto('/en/profile/');
  await page.getByLabel('City or community').fill('Flin Flon');
  await page.getByLabel('Province or territory').selectOption('Manitoba');
  await expect(page.getByLabel('Time zone')).toHaveValue('America/Winnipeg');
  await page.getByRole('combobox', { name: 'Languages you speak' }).fill('Cree');
  await page.getByRole('option', { name: 'Cree', exact: true }).click();
  await page.getByLabel('Phone').fill('555');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(
    /Enter a phone number with the area code, such as 204 555-0134\./,
  );
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Phone' }).click();
  await expect(page.getByLabel('Phone')).toBeFocused();
  await page.getByLabel('Phone').fill('(204) 555-0134');
  await expect(page.getByLabel('Phone')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(summary).toHaveCount(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();

  const tips = page.getByRole('checkbox', { name: 'Tips and reminders about my profile: Email' });
  await expect(tips).toBeChecked();
  const stored = page.waitForResponse('**/rest/v1/notification_preferences*');
  await tips.uncheck();
  expect((await stored).ok()).toBe(true);
  const requests = page.getByRole('row', { name: /^My requests/ });
  await expect(requests.getByText('always')).toHaveCount(2);
  await expect(requests.getByRole('checkbox')).toHaveCount(0);

  await page.reload();
  await expect(page.getByLabel('City or community')).toHaveValue('Flin Flon');
  await expect(page.getByLabel('Phone')).toHaveValue('204 555-0134');
  await expect(page.getByRole('button', { name: 'Remove Cree' })).toBeVisible();
  await expect(tips).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Tips and reminders about my profile: On Portage' })).toBeChecked();
});

test('a member takes their data along, leaves, and takes it back; the open request closes and the mentor is told, not why [T14] [D8]', async ({
  open,
  portage,
  watch,
}) => {
  const member = portage.mentee('en', 9);
  const mentor = await portage.mentor('jeannie-kilabuk');
  const request = await portage.request(member.id, mentor, { goal: 'Open a guest house by the bay.' });
  const page = await open({ as: member.id });
  await page.goto('/en/profile/');
  await page.getByRole('link', { name: /See who looked at it/ }).click();
  await expect(page.getByText('Nobody yet. When staff read or change your data')).toBeVisible();
  await expect(page.getByRole('row', { name: /Your email, full name and phone/ })).toContainText(
    'The other person, once a request is accepted',
  );

  const download = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const readable = await download('Download as a page (HTML)');
  expect(readable).toContain('<dd>Open a guest house by the bay.</dd>');
  const data = await download('Download as a file (JSON)');
  expect(JSON.parse(data)).toBeInstanceOf(Object);
  for (const mine of [member.email, member.displayName, 'Open a guest house by the bay.']) expect(data).toContain(mine);
  expect(data, 'not the other side’s address').not.toContain(portage.emailOf(mentor.id));

  await page.getByRole('button', { name: 'Delete my account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete my account' });
  await dialog.getByLabel('Type “delete” to confirm').fill('remove');
  await dialog.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByLabel('Type “delete” to confirm')).toHaveAccessibleDescription(
    'Choose one of the options in the list.',
  );
  await expect(dialog, 'the question stays until it is answered').toBeVisible();
  await dialog.getByLabel('Type “delete” to confirm').fill('delete');
  await dialog.getByRole('button', { name: 'Delete my account' }).click();
  await expect(page.getByText(/Your account will be erased on/)).toBeVisible();

  const closed = await portage.requestOf(mentor.id, request.id);
  expect(closed.status).toBe('closed');
  expect(closed.mentee).toMatchObject({ gone: true, name: '' });
  const mentorPage = await open({ as: mentor.id });
  await mentorPage.goto(`/en/inbox/?r=${request.id}`);
  await expect(mentorPage.getByRole('article').getByRole('heading', { name: 'A former member' })).toBeVisible();
  expect(await mentorPage.content()).not.toContain(member.displayName);
  await mentorPage.goto('/en/notifications/');
  await expect(mentorPage.getByText('The request from A former member was closed.')).toBeVisible();
  expect(await mentorPage.content()).not.toContain(member.displayName);

  watch.forgive(refused(403));
  await page.goto('/en/profile/');
  await expect(page).toHaveURL('/en/my-data/');
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByText('Your account stays. Welcome back.')).toBeVisible();
  await page.goto('/en/profile/');
  await expect(page.getByLabel('Name others see')).toHaveValue(member.displayName);
});

test('a link to fewer e-mails that was cut short says so, and has no button to press in vain', async ({ page }) => {
  for (const locale of locales) {
    const t = words(locale, 'unsubscribe');
    await page.goto(path(locale, 'unsubscribe'));
    await expect(page.getByText(t.unknown)).toBeVisible();
    await expect(page.getByRole('button', { name: t.button })).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(`${path(locale, 'unsubscribe')}#a-token-that-lost-its-kind`);
    await expect(page.getByText(t.textUnnamed)).toBeVisible();
  }
});

test('a town brings its own clock; where a province has several and the town is not known, the field asks', async ({
  open,
  portage,
}) => {
  const { id } = portage.mentee('en', 3);
  const page = await open({ as: id });
  await page.goto('/en/profile/');
  const [province, city, zone] = [
    page.getByLabel('Province or territory'),
    page.getByLabel('City or community'),
    page.getByLabel('Time zone'),
  ];
  await city.fill('Kenora');
  await province.selectOption('Ontario');
  await expect(zone).toHaveValue('America/Winnipeg');
  await city.fill('Timmins');
  await expect(zone).toHaveValue('America/Toronto');
  await city.fill('Nowhere Falls');
  await province.selectOption('British Columbia');
  await expect(zone).toHaveValue('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('main').getByRole('alert').getByRole('link', { name: 'Time zone' }).click();
  await expect(zone).toBeFocused();
  await expect(zone).toHaveAccessibleDescription('Choose your time zone.');
  await zone.selectOption('America/Vancouver');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  expect(await portage.rows(`profiles?id=eq.${id}&select=province_code,city,time_zone`)).toEqual([
    { province_code: 'BC', city: 'Nowhere Falls', time_zone: 'America/Vancouver' },
  ]);
});
