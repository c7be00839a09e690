import { mailWords } from '../../functions/platform/mail/words.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test as base, type Page } from '../support/e2e.ts';
import { demoMentors, reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

// The clock and the limits are everybody's, so these tests have a Portage of their own.
const test = base.extend<object, { portage: RunningPortage }>({
  portage: [
    async ({}, use) => {
      const own = await startPortage({ demo: demoMentors, env: { JOBS_SECONDS: '1' } });
      await use(reachPortage(own.origin, own.data));
      await own.stop();
      own.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

/** As somebody does who tries Portage out. */
async function moveClock(page: Page, days: 1 | 3 | 7 | 14) {
  await page.goto('/dev');
  const moved = page.waitForResponse('**/dev/clock');
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: days === 1 ? '+ 1 day' : `+ ${days} days`, exact: true }).click();
  expect((await moved).status()).toBe(200);
  await again;
}

/** How the e-mail about an unanswered request begins its subject. */
const noAnswer = (locale: 'en' | 'fr') => mailWords(locale).types.request_expired.subject.split('{')[0]!;

const unanswered = { en: 'chidi-okafor', fr: 'francois-belanger' } as const;

test('a request without an answer is nudged on days 7 and 12, expires on day 14, and three open mentors are offered, in both languages [T26] [XE-04] [D12] [MO-03] [T24]', async ({
  page,
  open,
  portage,
}) => {
  const people = await Promise.all(
    (['en', 'fr'] as const).map(async (locale) => {
      const mentee = portage.mentee(locale, 0);
      const mentor = await portage.mentor(unanswered[locale]);
      const sent = await portage.request(mentee.id, mentor);
      return { locale, mentee, mentor, sent, page: await open({ as: mentee.id, locale: `${locale}-CA` }) };
    }),
  );
  const cardOf = (one: (typeof people)[number]) =>
    one.page.getByRole('article').filter({ hasText: one.mentor.display_name });
  const reminders = async (profile: string, id: string) => {
    const { events } = await portage.requestOf(profile, id);
    return events.filter((event) => event.command === 'remind').length;
  };
  for (const one of people) {
    await one.page.goto(path(one.locale, 'requests'));
    await expect(cardOf(one).getByText(words(one.locale, 'requests').status.sent)).toBeVisible();
  }

  await moveClock(page, 3);
  for (const one of people) expect(await reminders(one.mentor.id, one.sent.id)).toBe(0);
  for (const days of [3, 1] as const) await moveClock(page, days);
  for (const one of people) expect(await reminders(one.mentor.id, one.sent.id)).toBe(1);
  for (const days of [3, 1, 1] as const) await moveClock(page, days);
  for (const one of people) expect(await reminders(one.mentor.id, one.sent.id)).toBe(2);
  for (const one of people) {
    const all = (await portage.mails()).filter(
      (mail) => mail.to === portage.emailOf(one.mentor.id) && /waiting|attend/.test(mail.subject),
    );
    expect(all, 'one e-mail for each reminder').toHaveLength(2);
  }
  for (const days of [1, 1] as const) await moveClock(page, days);

  for (const one of people) {
    const [requests, mentorWords] = [words(one.locale, 'requests'), words(one.locale, 'mentor')];
    await one.page.reload();
    const card = cardOf(one);
    await expect(card.getByText(requests.status.expired)).toBeVisible();
    await expect(card.getByRole('heading', { name: requests.othersTitle })).toBeVisible();
    const others = card
      .getByRole('listitem')
      .filter({ hasText: one.locale === 'en' ? /places? open/ : /places? libres?/ });
    await expect(others).toHaveCount(3);

    const mail = await portage.mail({
      to: portage.emailOf(one.mentee.id),
      subject: new RegExp(`^${noAnswer(one.locale)}`),
    });
    expect(
      mail.text.match(/^ {2}http:\/\/localhost:\d+\/(en|fr)\/mentors\/[a-z-]+\/$/gm),
      'three mentors in the e-mail, by plain links',
    ).toHaveLength(3);
    await portage.mail({
      to: portage.emailOf(one.mentor.id),
      subject: new RegExp(`^(${noAnswer('en')}|${noAnswer('fr')})`),
    });

    const other = others.first().getByRole('link');
    const name = (await other.textContent())!;
    await other.click();
    await expect(one.page.getByRole('heading', { level: 1, name })).toBeVisible();
    await one.page
      .getByRole('link', { name: fill(mentorWords.ask, { name: name.split(' ')[0]! }) })
      .first()
      .click();
    await expect(
      one.page.getByRole('heading', { level: 1, name: fill(words(one.locale, 'ask').titleFor, { name }) }),
    ).toBeVisible();
    await expect(
      one.page.getByRole('button', { name: fill(words(one.locale, 'ask').send, { name: name.split(' ')[0]! }) }),
    ).toBeVisible();
  }
});

test('a mentor who let several requests pass is asked whether they are still open, and one press in the e-mail says yes [D2]', async ({
  page,
  portage,
}) => {
  const { id } = await portage.mentor('maricel-reyes');
  const mail = await portage.mail({ to: portage.emailOf(id), subject: /^Still open to requests\?/ });
  const link = /http:\/\/\S+\/en\/answer\/#[0-9a-f]+/.exec(mail.text)![0];
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Still open?' })).toBeVisible();
  const asked = async () =>
    (
      await portage.rows<{ still_open_asked_at: string | null }>(
        `mentors?profile_id=eq.${id}&select=still_open_asked_at`,
      )
    )[0]!.still_open_asked_at;
  expect(await asked(), 'looking changes nothing').not.toBeNull();
  await page.getByRole('button', { name: 'Yes, keep me open' }).click();
  await expect(page.getByText('Thank you. Your profile is open.')).toBeVisible();
  expect(await asked()).toBeNull();
  await page.reload();
  await expect(page.getByText('You have already used this link.')).toBeVisible();
});

test('a draft is remembered twice at most, and either way to stop those e-mails works without signing in [T13] [T15]', async ({
  page,
  portage,
}) => {
  const [patient, byPage, byOneClick] = [portage.mentee('en', 1), portage.mentee('en', 2), portage.mentee('en', 3)];
  const reminders = async (profile: string) =>
    (await portage.mails()).filter(
      (mail) => mail.to === portage.emailOf(profile) && /mentor profile is waiting/.test(mail.subject),
    );
  for (const { id } of [patient, byPage, byOneClick]) {
    await portage.command(id, 'mentor-profile', {
      headline_en: 'Baker',
      headline_fr: '',
      bio_en: '',
      bio_fr: '',
      helps_en: [],
      helps_fr: [],
      topics: [],
      formats: [],
      durations: [],
      usual_times: [],
      pricing: 'free',
      price_cents: null,
      max_active: 2,
      max_pending: 3,
      weekly_cap: 3,
      rest_days: 7,
    });
  }
  await moveClock(page, 3);
  for (const { id } of [patient, byPage, byOneClick]) expect(await reminders(id)).toHaveLength(1);
  const switchedOff = async (profile: string) =>
    (
      await portage.rows<{ kind: string; enabled: boolean }>(
        `notification_preferences?profile_id=eq.${profile}&channel=eq.email&enabled=is.false&select=kind`,
      )
    ).map((row) => row.kind);

  // The link at the end of the e-mail opens a page; only its button stops anything.
  const mail = (await reminders(byPage.id))[0]!;
  await page.goto(/http:\/\/\S+\/unsubscribe\/#\S+/.exec(mail.text)![0]);
  await expect(page.getByText('we stop emails about: Tips and reminders about my profile')).toBeVisible();
  expect(await switchedOff(byPage.id)).toEqual([]);
  await page.getByRole('button', { name: 'Stop these emails' }).click();
  await expect(page.getByText('Done. You can switch them on again in your profile.')).toBeVisible();
  expect(await switchedOff(byPage.id)).toEqual(['tips']);

  // The mail program's own button: one POST as RFC 8058 describes; a scanner's GET opens a page and does nothing.
  const other = (await reminders(byOneClick.id))[0]!;
  expect(other.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const address = other.headers!['List-Unsubscribe']!.slice(1, -1);
  expect((await fetch(address)).status).toBe(200);
  expect(await switchedOff(byOneClick.id)).toEqual([]);
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(200);
  expect(await switchedOff(byOneClick.id)).toEqual(['tips']);

  await moveClock(page, 7);
  await moveClock(page, 14);
  expect(await reminders(patient.id)).toHaveLength(2);
  expect(await reminders(byPage.id)).toHaveLength(1);
  expect(await reminders(byOneClick.id)).toHaveLength(1);
});

test('whoever asks for too many codes is told when to come back, and loses nothing that was typed [T62] [T64]', async ({
  page,
  portage,
  watch,
}) => {
  watch.forgive(refused(429));
  const codes = async () => (await portage.mails()).filter((mail) => mail.to === 'corinne@example.ca').length;
  for (let n = 0; n < 4; n += 1)
    await fetch(`${portage.origin}${path('en', 'signIn')}`, {
      method: 'POST',
      body: new URLSearchParams({ do: 'again', email: 'corinne@example.ca' }),
    });
  await expect.poll(codes).toBe(4);
  await page.goto(`/en/ask/?mentor=${(await portage.mentor('annie-lachance')).id}`);
  await page.getByLabel('Your goal').fill('Keep goats where the wind never stops.');
  await page.getByLabel('Where you are now').fill('A rented barn and nine goats near Souris.');
  await page.getByLabel('Why this mentor').fill('You began with less.');
  await page.getByRole('group', { name: 'For how long' }).getByRole('radio').first().check();
  await page.getByRole('group', { name: 'How you would meet' }).getByRole('radio').first().check();
  await page.getByLabel('First name, or the name you use').fill('Corinne');
  await page.getByLabel('Your email').fill('corinne@example.ca');
  await page.getByLabel('I have read the orientation').check();
  await page.getByRole('button', { name: 'Continue: send me a code' }).click();
  await expect(
    page.getByText(/You did this many times in a short time\. Please try again in \d+ minutes?\./),
  ).toBeVisible();
  await expect(page.getByLabel('Your goal')).toHaveValue('Keep goats where the wind never stops.');
  expect(await codes()).toBe(4);
});
