import { offlineCaches } from '../../src/core/domain/offline-pages.ts';
import { cut, expect, refused, test, type Page } from '../support/e2e.ts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ watch }) => watch.forgive(cut));

const keptHere = (page: Page) =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname),
    offlineCaches.pages,
  );
/** Opens a page and waits until this device keeps it. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect.poll(() => keptHere(page), { timeout: 30_000 }).toContain(address.split('?')[0]);
}
const asOf = /This is the copy saved on this device, as of /;

test('visited pages and pieces open without a line, say since when they are kept, and look as they did [T64]', async ({
  page,
  context,
}) => {
  await visit(page, '/en/resources/the-first-meeting/');
  await visit(page, '/en/mentors/amelie-tremblay/');
  await expect(page.getByText(asOf)).toBeHidden();
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();

  await page.goto('/en/resources/the-first-meeting/');
  await expect(page.getByRole('heading', { level: 1, name: 'The first meeting' })).toBeVisible();
  await expect(page.getByText(asOf)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Figtree');

  await page.goto('/en/mentors/amelie-tremblay/');
  await expect(page.getByRole('heading', { level: 1, name: 'Amélie Tremblay' })).toBeVisible();
  await expect(page.getByText(asOf)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask Amélie' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('You are online again.')).toBeVisible();
  await expect(page.getByText('You are offline.')).toBeHidden();
  await page.reload();
  await expect(page.getByText(asOf)).toBeHidden();
});

test('a page that is not kept says so and lists what is, in the language of its address', async ({ page, context }) => {
  await visit(page, '/fr/ressources/la-premiere-rencontre/');
  await visit(page, '/fr/mentors/amelie-tremblay/');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await context.setOffline(true);
  await page.goto('/fr/sujets/nursing/');
  await expect(page.getByRole('heading', { name: 'Cette page n’est pas enregistrée sur cet appareil' })).toBeVisible();
  const mentors = page.getByRole('main').getByRole('listitem');
  await expect(mentors.filter({ hasText: 'Amélie Tremblay' })).toContainText('enregistrée le');
  await page.getByRole('link', { name: 'La première rencontre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La première rencontre' })).toBeVisible();
});

const words = {
  goal: 'Buy the first used truck for the bakery without a bad loan.',
  background: 'Two years at the market, one oven, no debt.',
  why: 'You started with one oven as well.',
};
async function write(page: Page) {
  await page.getByLabel('Your goal').fill(words.goal);
  await page.getByLabel('Where you are now').fill(words.background);
  await page.getByLabel('Why this mentor').fill(words.why);
  await page.getByRole('group', { name: 'For how long' }).getByRole('radio').first().check();
  await page.getByRole('group', { name: 'How you would meet' }).getByRole('radio').first().check();
}

test('a request sent without a line waits, outlives a reload, can be taken back, and goes out by itself when the line is back [T64]', async ({
  open,
  portage,
}) => {
  const mentee = portage.mentee('en', 7);
  const mentor = await portage.mentor('beatriz-salgado');
  const sent = () =>
    portage.rows<{ id: string }>(`requests?mentee_id=eq.${mentee.id}&mentor_id=eq.${mentor.id}&select=id`);
  const page = await open({ as: mentee.id, serviceWorkers: 'allow' });
  const ask = `/en/ask/?mentor=${mentor.id}`;
  await visit(page, ask);
  await write(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send to Beatriz' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your request to Beatriz Salgado waits on this device' }),
  ).toBeFocused();
  await expect(page.getByText('Beatriz has not received anything yet.')).toBeVisible();

  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your request to Beatriz Salgado waits on this device' }),
  ).toBeVisible();
  await expect(page.getByText(words.goal)).toBeVisible();
  await page.getByRole('button', { name: 'Do not send it' }).click();
  for (const [label, text] of [
    ['Your goal', words.goal],
    ['Where you are now', words.background],
    ['Why this mentor', words.why],
  ] as const)
    await expect(page.getByLabel(label)).toHaveValue(text);

  await page.getByRole('button', { name: 'Send to Beatriz' }).click();
  await expect(page.getByRole('button', { name: 'Do not send it' })).toBeVisible();
  expect(await sent()).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Sent to Beatriz Salgado' })).toBeVisible();
  await expect(page.getByText(/The mentor has until \w+day \d+ \w+.* to answer/)).toBeVisible();
  expect(await sent()).toHaveLength(1);
  await page.goto('/en/');
  await page.reload();
  expect(await sent(), 'once').toHaveLength(1);
});

test('a line that only seems to be there: the request can be left to send itself [T64]', async ({ open, portage }) => {
  const mentee = portage.mentee('fr', 0);
  const mentor = await portage.mentor('mariana-duarte');
  const page = await open({ as: mentee.id });
  await page.goto(`/en/ask/?mentor=${mentor.id}`);
  await write(page);
  await page.route('**/api/requests', (route) => route.abort());
  await page.route('**/en/ask/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Send to Mariana' }).click();
  await page.getByRole('button', { name: 'Send automatically when I am online' }).click();
  await expect(page.getByText('Mariana has not received anything yet.')).toBeVisible();
  await page.goto('/fr/');
  await expect(
    page.getByRole('status').filter({ hasText: 'Votre demande à Mariana Duarte n’est pas encore envoyée' }),
  ).toBeVisible();
  await page.unroute('**/api/requests');
  await page.reload();
  await expect(
    page.getByRole('status').filter({ hasText: 'Votre demande à Mariana Duarte est envoyée.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Masquer' }).click();
  await page.reload();
  await expect(page.getByText('Mariana Duarte est envoyée')).toHaveCount(0);
});

test('on another page it is told that a waiting request went out, or why not, with its words kept [T64]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(409));
  const mentee = portage.mentee('fr', 0);
  const [taken, free] = [await portage.mentor('lin-zhao'), await portage.mentor('kirsten-olsen')];
  const page = await open({ as: mentee.id, serviceWorkers: 'allow' });
  for (const mentor of [taken, free]) {
    await page.context().setOffline(false);
    await visit(page, `/en/ask/?mentor=${mentor.id}`);
    await write(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Send to / }).click();
    await expect(page.getByRole('button', { name: 'Do not send it' })).toBeVisible();
    // Another device was quicker.
    if (mentor === taken) await portage.request(mentee.id, taken);
    // Away from the form before the line is back.
    await page.goto('/en/offline/');
    await expect(
      page.getByRole('main').getByRole('link', { name: `Your request to ${mentor.display_name}` }),
    ).toBeVisible();
    await page.context().setOffline(false);
    const line = page.getByRole('status').filter({ hasText: mentor.display_name });
    await expect(line).toContainText(
      mentor === taken ? 'could not be sent. Your words are saved.' : 'was sent. They have until',
    );
    if (mentor !== taken) continue;
    await line.getByRole('link', { name: 'Open it' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'You already have a request waiting with this mentor. See it in My requests.',
    );
    await expect(page.getByLabel('Your goal')).toHaveValue(words.goal);
  }
  expect(await portage.rows(`requests?mentee_id=eq.${mentee.id}&mentor_id=eq.${free.id}&select=id`)).toHaveLength(1);
});

test('a mentor who left is never read from a copy: not after the server said so, nor once this device was online again', async ({
  page,
  context,
  portage,
  watch,
}) => {
  watch.forgive(refused(404), refused(410));
  const [met, saved] = [await portage.mentor('denise-mantla'), await portage.mentor('adaeze-nwosu')];
  const tend = () => page.evaluate(() => localStorage.removeItem('portage-pages-tended'));
  await visit(page, '/en/mentors/denise-mantla/');
  await visit(page, '/fr/mentors/denise-mantla/');
  await visit(page, '/en/mentors/adaeze-nwosu/');
  await visit(page, '/en/how-it-works/');

  // One is opened after she left: her page goes, in both languages.
  await portage.command(met.id, 'mentor-profile/withdraw');
  await expect
    .poll(async () => (await page.goto('/en/mentors/denise-mantla/'))!.status(), { timeout: 5000 })
    .toBeGreaterThanOrEqual(404);
  await expect.poll(() => keptHere(page)).not.toContain('/fr/mentors/denise-mantla/');
  await context.setOffline(true);
  await page.goto('/en/mentors/denise-mantla/');
  await expect(page.getByRole('heading', { name: 'This page is not saved on this device' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Denise');

  // The other leaves unseen, while this device has no line: being online on any page is enough.
  await portage.command(saved.id, 'mentor-profile/withdraw');
  await context.setOffline(false);
  await tend();
  await page.goto('/en/how-it-works/');
  await expect.poll(() => keptHere(page)).not.toContain('/en/mentors/adaeze-nwosu/');
  expect(await keptHere(page)).toContain('/en/how-it-works/');

  // A copy of eight days is not shown, whoever is on it.
  await visit(page, '/en/mentors/patrick-joseph/');
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const copy = (await cache.match('/en/mentors/patrick-joseph/'))!;
    const headers = new Headers(copy.headers);
    headers.set('x-portage-kept-at', new Date(Date.now() - 8 * 86_400_000).toISOString());
    await cache.put('/en/mentors/patrick-joseph/', new Response(await copy.text(), { headers }));
  }, offlineCaches.pages);
  await context.setOffline(true);
  await page.goto('/en/mentors/patrick-joseph/');
  await expect(page.getByRole('heading', { name: 'This page is not saved on this device' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Patrick');
});

test('signing out forgets every page that was read here, and what waits [S4-13]', async ({ open, portage, watch }) => {
  // The session is a test’s own: auth does not know it.
  watch.forgive(refused(403));
  const page = await open({ as: portage.mentee('en', 9).id, serviceWorkers: 'allow' });
  await visit(page, '/en/mentors/zoe-vollant/');
  await visit(page, '/en/saved/');
  await page.getByText('My account').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/en/#signed-out');
  await expect.poll(() => keptHere(page)).not.toContain('/en/mentors/zoe-vollant/');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('portage-session');
});

test('what belongs to one person is never kept: no answer of the database or of a function lies in a cache', async ({
  open,
  portage,
}) => {
  const page = await open({ as: portage.mentee('en', 0).id, serviceWorkers: 'allow' });
  for (const address of ['/en/requests/', '/en/profile/', '/en/notifications/']) await visit(page, address);
  // What a search finds is another page for each question, and for each member.
  await page.goto('/en/find/?q=nurse', { waitUntil: 'networkidle' });
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await keptHere(page)).not.toContain('/en/find/');
  const everything = await page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push([new URL(request.url).pathname, await (await cache.match(request))!.text()]);
    }
    return found;
  });
  expect(everything.length).toBeGreaterThan(20);
  expect(everything.filter(([path]) => /^\/(?:api|rest|auth|storage|dev)\//.test(path))).toEqual([]);
  const { email, displayName } = portage.mentee('en', 0);
  expect(
    everything.filter(([, text]) => text.includes(email) || text.includes(displayName)).map(([path]) => path),
  ).toEqual([]);
});
