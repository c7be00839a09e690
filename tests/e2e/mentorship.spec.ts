import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, expectNoSidewaysScroll, refused, test } from '../support/e2e.ts';
import { press, tabTo } from '../support/keyboard.ts';
import type { RunningPortage } from '../support/running-portage.ts';

/** A mentee and a mentor who said yes, and the address of their page in a language. */
async function together(portage: RunningPortage, slug: string, goal: string, nth = 6, locale: 'en' | 'fr' = 'en') {
  const [mentee, mentor] = [portage.mentee(locale, nth), await portage.mentor(slug)];
  const { id } = await portage.request(mentee.id, mentor, { goal });
  await portage.command(mentor.id, `requests/${id}/accept`, {});
  const { relationship } = await portage.requestOf(mentee.id, id);
  const page = (in_: 'en' | 'fr') => path(in_, 'mentorship', undefined, { m: relationship!.id });
  return { mentee, mentor, relationship: relationship!.id, page };
}

test('in French on a phone a mentee proposes an agreement, the mentor dates it, and both mark the goal [CW-04] [IN-07]', async ({
  open,
  portage,
}) => {
  const goal = 'Ouvrir mon atelier de soudure à Trois-Rivières au printemps.';
  const pair = await together(portage, 'marc-antoine-doucet', goal, 6, 'fr');
  const [t, a] = [words('fr', 'mentorship'), words('fr', 'agreement')];
  const phone = await open({ as: pair.mentee.id, viewport: { width: 360, height: 740 }, locale: 'fr-CA' });
  await phone.goto(pair.page('fr'));
  await expect(phone.getByText(t.turn.you, { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: t.next.propose_agreement.you.action }).click();
  await expect(phone.getByRole('heading', { level: 1, name: a.formTitle })).toBeFocused();
  await expect(phone.getByLabel(a.goal.goal_1)).toHaveValue(goal);
  await expectNoSidewaysScroll(phone);
  await phone.getByRole('group', { name: a.cadence }).getByLabel(a.cadences.monthly).check();
  await phone.getByRole('button', { name: fill(a.send, { name: 'Marc-Antoine' }) }).click();
  await expect(phone.getByText(fill(t.said.proposed, { name: 'Marc-Antoine' }))).toBeVisible();
  await expect(phone.getByRole('heading', { name: t.proposal })).toBeVisible();

  const mail = await portage.mail({ to: portage.emailOf(pair.mentor.id), subject: /entente|agreement/ });
  expect(mail.text).toContain(pair.relationship);
  const mentor = await open({ as: pair.mentor.id });
  await mentor.goto(pair.page('en'));
  const en = words('en', 'mentorship');
  await mentor.getByRole('button', { name: en.next.answer_agreement.you.action }).click();
  await mentor.getByRole('button', { name: en.accept }).click();
  await expect(mentor.getByText(en.said.agreed)).toBeVisible();

  for (const locale of locales) {
    const pdf = await mentor.request.get(`/api/agreement/${pair.relationship}.pdf?lang=${locale}`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    const text = (await pdf.body()).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text, 'a screen reader finds its parts').toContain('/StructTreeRoot');
    expect(text).toContain(`/Lang (${locale}-CA)`);
  }
  const stranger = await open({ as: portage.mentee('en', 7).id });
  expect((await stranger.request.get(`/api/agreement/${pair.relationship}.pdf`)).status()).toBe(404);
  expect((await (await open()).request.get(`/api/agreement/${pair.relationship}.pdf`)).status()).toBe(401);

  await mentor.getByLabel(en.goalMine).check();
  await expect(mentor.getByText(/has not said so yet/)).toBeVisible();
  await phone.reload();
  await expect(
    phone.getByRole('heading', { name: fill(t.next.confirm_goals.you.title, { name: 'Marc-Antoine' }) }),
  ).toBeVisible();
  await phone.getByLabel(t.goalMine).check();
  await expect(phone.getByRole('heading', { name: t.next.look_back.both.title })).toBeVisible();
  await expect(phone.getByText(goal).first()).toBeVisible();
});

test('without a mouse an agreement is proposed, wrong goals are said at their field, and nothing typed is lost', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(422));
  const pair = await together(portage, 'sofia-quiroga', 'Run my own small kitchen by next spring.');
  const [t, a] = [words('en', 'mentorship'), words('en', 'agreement')];
  const page = await open({ as: pair.mentee.id });
  await page.goto(pair.page('en'));
  await press(page, page.getByRole('button', { name: t.next.propose_agreement.you.action }));
  const goal = page.getByLabel(a.goal.goal_1);
  await tabTo(page, goal);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Cook');
  const duration = page.getByRole('group', { name: a.duration });
  await tabTo(page, duration.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(duration.getByRole('radio', { checked: true })).not.toHaveValue('one_meeting');
  await tabTo(page, page.getByLabel(a.agenda));
  await page.keyboard.type('Who we are, what would help.');
  await press(page, page.getByRole('button', { name: fill(a.send, { name: 'Sofía' }) }));
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  await press(page, summary.getByRole('link', { name: a.goal.goal_1 }));
  await expect(goal).toBeFocused();
  await expect(page.getByLabel(a.agenda)).toHaveValue('Who we are, what would help.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Cook for forty guests by spring.');
  await page.reload();
  await press(page, page.getByRole('button', { name: t.next.propose_agreement.you.action }));
  await expect(goal).toHaveValue('Cook for forty guests by spring.');
  await press(page, page.getByRole('button', { name: fill(a.send, { name: 'Sofía' }) }));
  await expect(page.getByRole('heading', { name: t.proposal })).toBeVisible();
  await press(page, page.getByRole('button', { name: t.takeBack }));
  await press(page, page.getByRole('button', { name: t.dropYes }));
  await expect(page.getByText(t.said.dropped)).toBeVisible();
});

test('in two windows, an agreement that was changed meanwhile cannot be dated unread', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(409));
  const pair = await together(portage, 'oleksandr-kovalenko', 'Drive long haul safely through one winter.');
  const body = {
    version: 0,
    goals: ['Drive one winter without an accident.'],
    duration: 'six_months',
    format: 'phone',
    cadence: 'monthly',
    minutes: 45,
  };
  await portage.command(pair.mentee.id, `relationships/${pair.relationship}/propose`, body);
  const t = words('en', 'mentorship');
  const page = await open({ as: pair.mentor.id });
  await page.goto(pair.page('en'));
  await expect(page.getByRole('button', { name: t.accept })).toBeVisible();
  await portage.command(pair.mentee.id, `relationships/${pair.relationship}/propose`, {
    ...body,
    version: 1,
    duration: 'twelve_months',
  });
  await page.getByRole('button', { name: t.accept }).click();
  await expect(page.getByRole('alert')).toContainText(words('en', 'errors').special.agreement_changed);
  await expect(page.getByText('12 months').first()).toBeVisible();
  await page.getByRole('button', { name: t.accept }).click();
  await expect(page.getByText(t.said.agreed)).toBeVisible();
});

test('an agreement is one sheet to print, without what stands around it', async ({ open, portage }) => {
  const pair = await together(portage, 'ji-woo-park', 'Choose a first apprenticeship by June.');
  const body = {
    version: 0,
    goals: ['Choose a first apprenticeship by June.'],
    duration: 'one_meeting',
    format: 'video',
    minutes: 45,
  };
  await portage.command(pair.mentee.id, `relationships/${pair.relationship}/propose`, body);
  await portage.command(pair.mentor.id, `relationships/${pair.relationship}/agree`, { version: 1 });
  const page = await open({ as: pair.mentee.id });
  await page.goto(path('en', 'agreement', undefined, { m: pair.relationship }));
  await expect(page.getByRole('heading', { level: 1, name: words('en', 'agreement').title })).toBeVisible();
  await expect(page.getByText('Choose a first apprenticeship by June.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: words('en', 'agreement').print })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});
