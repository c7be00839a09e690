import { demoPeople } from '../../functions/embedded/seed.ts';
import { expect, soon, test, type Page } from '../support/e2e.ts';
import type { RunningPortage } from '../support/running-portage.ts';

test.describe.configure({ mode: 'serial' });

const line = (page: Page) => page.locator('#line');
const joinButton = (page: Page) => page.getByRole('button', { name: 'Join the waiting list' });
/** Lets the place of a mentor who is on a break come free, and the jobs see it. */
const comeBack = async (portage: RunningPortage, slug: string) =>
  portage.command((await portage.mentor(slug)).id, 'resume');

test('the list of topics leads by field to what each covers, without JavaScript [D14]', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/en/');
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(page).toHaveURL('/en/topics/');
  await expect(page.locator('main details li')).toHaveCount(177);
  await page.locator('summary', { hasText: /^Health/ }).click();
  await page.getByRole('link', { name: 'Nursing', exact: true }).click();
  await expect(page).toHaveURL('/en/topics/nursing/');
  await expect(page.getByRole('heading', { level: 1, name: 'Nursing' })).toBeVisible();
  await expect(page.getByText('Hospital, community or North')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Parminder Sandhu' })).toBeVisible();
  await expect(page.getByText('Usual time from a request to a yes')).toBeVisible();
  await expect(page.getByText(/^(Not enough data|About \d+ days?)$/)).toBeVisible();
  await page.getByRole('link', { name: 'Registering as a nurse' }).click();
  await expect(page).toHaveURL('/en/topics/nursing-registration/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL('/fr/sujets/nursing-registration/');
  await expect(page.getByRole('heading', { level: 1, name: 'Obtenir son permis infirmier' })).toBeVisible();
  await expect(page.getByText('Le chemin vers le permis')).toBeVisible();
});

test('search engines find each topic in both languages, and no page of one’s own account', async ({ portage }) => {
  const robots = await (await fetch(`${portage.origin}/robots.txt`)).text();
  const sitemap = (
    await Promise.all(
      [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(async ([, address]) => (await fetch(address!)).text()),
    )
  ).join('');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  expect(listed.filter((one) => /^\/en\/topics\/[^/]+\/$/.test(one))).toHaveLength(177);
  expect(listed.filter((one) => /^\/fr\/sujets\/[^/]+\/$/.test(one))).toHaveLength(177);
  expect(listed.filter((one) => /requests|demandes|inbox|profile|profil|staff|equipe/.test(one))).toEqual([]);
  expect(sitemap).toContain(`hreflang="fr-CA" href="${portage.origin}/fr/sujets/nursing/"`);
});

test('a profile’s topics and an empty search lead to the topic’s page [T06]', async ({ page, portage }) => {
  await page.goto('/en/mentors/parminder-sandhu/');
  await page
    .getByRole('main')
    .getByRole('list', { name: 'Topics' })
    .getByRole('link', { name: 'Nursing', exact: true })
    .click();
  await expect(page).toHaveURL('/en/topics/nursing/');
  await page.getByRole('link', { name: 'Search this topic' }).click();
  await expect(page).toHaveURL('/en/find/?topic=nursing');
  // Whatever other tests did to the mentors: a topic on which nobody is open now.
  const listed = await portage.rows<{ topics: string[]; is_open: boolean }>('published_mentors?select=topics,is_open');
  const isOpen = (slug: string) => listed.some((one) => one.is_open && one.topics.includes(slug));
  const closed = (await portage.rows<{ slug: string; name_en: string }>('topics?select=slug,name_en&order=slug')).find(
    ({ slug }) => !isOpen(slug),
  )!;
  await page.goto(`/en/find/?topic=${closed.slug}`);
  await page
    .getByText(/Or join the waiting list: /)
    .getByRole('link', { name: closed.name_en, exact: true })
    .click();
  await expect(page).toHaveURL(`/en/topics/${closed.slug}/`);
});

test('who takes a break is gone from the page within two seconds, and who comes back is there [D14]', async ({
  page,
  open,
  portage,
}) => {
  const away = await portage.mentor('rhoda-beardy');
  await page.goto('/en/topics/nursing/');
  await expect(page.getByRole('link', { name: 'Rhoda Beardy' })).toBeVisible();
  await portage.command(away.id, 'pause', { resume_on: null, keep_waiting: true });
  // Without script as well: what is on the page comes from the server.
  const plain = await open({ javaScriptEnabled: false });
  await soon(async () => {
    await plain.goto('/en/topics/nursing/');
    await expect(plain.getByRole('link', { name: 'Rhoda Beardy' })).toHaveCount(0, { timeout: 1 });
  });
  await expect(plain.getByRole('link', { name: 'Parminder Sandhu' })).toBeVisible();
  await comeBack(portage, 'rhoda-beardy');
  await soon(async () => {
    await plain.goto('/en/topics/nursing/');
    await expect(plain.getByRole('link', { name: 'Rhoda Beardy' })).toBeVisible({ timeout: 1 });
  });
});

test('a visitor signs in from a line and joins it, a member joins in one press; each sees their place [D12]', async ({
  page,
  open,
  portage,
}) => {
  await page.goto('/en/topics/cybersecurity/');
  await expect(page.getByText('Nobody open today')).toBeVisible();
  await expect(joinButton(page)).toBeHidden();
  await line(page).getByRole('link', { name: 'Sign in to join the waiting list' }).click();
  const email = 'first.in.line@example.ca';
  const asked = Date.now() - 1000;
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByLabel('Code', { exact: true }).fill(await portage.codeFor(email, asked));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Your name').fill('Robin First');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL('/en/topics/cybersecurity/#line');
  await joinButton(page).click();
  await expect(line(page).getByText('You are 1st on the waiting list.')).toBeVisible();

  const member = await open({ as: portage.mentee('en', 8).id });
  await expect(async () => {
    await member.goto('/en/topics/cybersecurity/');
    await expect(line(member).getByText('1 person on the waiting list')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await joinButton(member).press('Enter');
  await expect(line(member).getByText('You are 2nd on the waiting list.')).toBeVisible();
  await expect(line(member).getByRole('button', { name: 'Leave the waiting list' })).toBeFocused();
  await member.goto('/fr/sujets/cybersecurity/');
  await expect(line(member).getByText('Vous êtes au 2e rang de la liste d’attente.')).toBeVisible();

  // Out by mistake, and back where one was.
  for (const address of ['/en/requests/', '/en/topics/cybersecurity/']) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Leave the waiting list' }).press('Enter');
    await expect(page.getByText('You left the waiting list.')).toBeVisible();
    if (address.includes('topics')) await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('You are 1st on the waiting list.')).toBeVisible();
  }

  // A place comes free: the first in line sees it, hears of it, and asks.
  await comeBack(portage, 'youssef-haddad');
  const mail = await portage.mail({ to: email, subject: /A mentor is open: Cybersecurity/ });
  expect(mail.text).toContain('You are first on the waiting list.');
  await page.goto('/en/requests/');
  await expect(page.getByText(/^Youssef Haddad has an open place\. Send a request by /)).toBeVisible();
  await page.getByRole('link', { name: 'Cybersecurity' }).click();
  await expect(line(page).getByText(/^Youssef Haddad has an open place\. Send a request by /)).toBeVisible();
  await line(page).getByRole('link', { name: 'Ask Youssef' }).click();
  await expect(page).toHaveURL(/\/en\/ask\/\?mentor=/);
  await page.getByLabel('Your goal').fill('Move from the help desk to a security team by summer.');
  await page.getByLabel('Where you are now').fill('Four years of IT support in a hospital.');
  await page.getByLabel('Why this mentor').fill('You made the same step from support.');
  for (const name of ['For how long', 'How you would meet']) {
    const group = page.getByRole('group', { name });
    if (await group.count()) await group.getByRole('radio').first().check();
  }
  await page.getByLabel('I have read the orientation').check();
  await page.getByRole('button', { name: /^Send to / }).click();
  await expect(page.getByText(/^Sent to Youssef/)).toBeVisible();
  await page.goto('/en/requests/');
  await expect(page.getByRole('heading', { name: /Youssef Haddad/ })).toBeVisible();
  await expect(page.getByText('My waiting lists')).toHaveCount(0);
});

test('a line of more than five offers its mentor a group session; one yes tells the line and staff [D13]', async ({
  open,
  portage,
}) => {
  const laleh = await portage.mentor('laleh-moradi');
  for (const locale of ['en', 'fr'] as const) {
    for (let n = 0; n < 3; n++) await portage.command(portage.mentee(locale, n).id, 'wait-list', { topic: 'medicine' });
  }
  await portage.post('/rest/v1/rpc/run_deadlines', {}, { apikey: portage.keys.secret });
  await portage.mail({ to: portage.emailOf(laleh.id), subject: /A group session\?|Une rencontre de groupe\?/ });
  const page = await open({ as: laleh.id });
  await page.goto('/en/inbox/');
  await expect(page.getByRole('heading', { name: 'A group session on Medicine?' })).toBeVisible();
  await expect(page.getByText('6 people are on the waiting list for this topic')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, a group session' }).click();
  await expect(page.getByText('Thank you. We told the people on the waiting list.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes, a group session' })).toHaveCount(0);
  await portage.mail({ to: portage.emailOf(portage.mentee('en', 0).id), subject: /A group session: Medicine/ });
  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto('/en/staff/');
  await expect(staff.getByText(/6 on the waiting list · mentors asked: 1/)).toBeVisible();
  await expect(staff.getByText('Yes from Laleh Moradi')).toBeVisible();
});
