import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { cut, expect, refused, test, type Page } from '../support/e2e.ts';

const script = ts.transpileModule(readFileSync('src/core/form/post-in-place.ts', 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
}).outputText;
const form = (more = '') =>
  `<form method="post" action="/form/"><h1 tabindex="-1">Form</h1>${more}<input name="email" aria-label="E-mail"><button name="do" value="send">Send</button><button name="do" value="other">Other</button></form>`;
const page = (inside: string, title = 'Form') =>
  `<!doctype html><html lang="en"><title>${title}</title><main><div id="region" data-offline="No connection." data-failed="It failed.">${inside}</div></main><script type="module" src="/in-place.js"></script></html>`;

/** A page of one form; `answers` is asked for each post, and `posted` keeps what came. */
async function opened(
  at: Page,
  answers: () => { status?: number; body?: string; contentType?: string; headers?: Record<string, string> } | 'cut',
  options = '{}',
): Promise<string[]> {
  const posted: string[] = [];
  await at.route('**/in-place.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `${script}\npostInPlace(document.getElementById('region'), ${options}); document.body.dataset.started = '';`,
    }),
  );
  await at.route('**/form/', (route) => {
    if (route.request().method() === 'GET') return route.fulfill({ contentType: 'text/html', body: page(form()) });
    posted.push(route.request().postData() ?? '');
    const answer = answers();
    return answer === 'cut'
      ? route.abort('internetdisconnected')
      : route.fulfill({ contentType: 'text/html', ...answer });
  });
  await at.goto('/form/');
  await at.locator('body[data-started]').waitFor();
  return posted;
}
const send = (at: Page) => at.getByRole('button', { name: 'Send' });

test('a form is posted in place, with the button that was pressed, and the heading of what came has the focus', async ({
  page: at,
}) => {
  const posted = await opened(at, () => ({ body: page('<h1 tabindex="-1">Sent</h1>', 'Sent') }));
  await at.evaluate(() => (document.body.dataset['same'] = ''));
  await at.getByLabel('E-mail').fill('zoé@example.ca');
  await at.getByRole('button', { name: 'Other' }).click();
  await expect(at.getByRole('heading', { name: 'Sent' })).toBeFocused();
  expect(posted).toEqual(['email=zo%C3%A9%40example.ca&do=other']);
  await expect(at).toHaveTitle('Sent');
  await expect(at.locator('body[data-same]')).toBeAttached();
});

test('the field to mend has the focus before what is wrong, and that before the heading', async ({
  page: at,
  watch,
}) => {
  watch.forgive(refused(422));
  let first = true;
  await opened(at, () => {
    const body = page(form(`<p role="alert">Wrong.</p>${first ? '<input autofocus aria-label="Code">' : ''}`));
    first = false;
    return { status: 422, body };
  });
  await send(at).click();
  await expect(at.getByLabel('Code')).toBeFocused();
  await send(at).click();
  await expect(at.getByRole('alert')).toBeFocused();
});

test('while it is sent the button is busy, and a second press sends nothing', async ({ page: at }) => {
  const held = Promise.withResolvers<void>();
  const posted = await opened(at, () => ({ body: page(form()) }));
  await at.route('**/form/', async (route) => {
    await held.promise;
    await route.fallback();
  });
  await send(at).click();
  await expect(send(at)).toBeDisabled();
  await expect(send(at)).toHaveAttribute('aria-busy', 'true');
  await at.getByLabel('E-mail').press('Enter');
  await at.getByRole('button', { name: 'Other' }).click();
  held.resolve();
  await expect(send(at)).toBeEnabled();
  await expect(send(at)).not.toHaveAttribute('aria-busy');
  expect(posted).toHaveLength(1);
});

test('what is typed while a form is on its way is kept, and what was typed before is as the server says', async ({
  page: at,
}) => {
  const held = Promise.withResolvers<void>();
  await opened(at, () => ({
    body: page(form('<input name="city" aria-label="City" value="Gatineau"><input type="hidden" name="id" value="2">')),
  }));
  await at.route('**/form/', async (route) => {
    await held.promise;
    await route.fallback();
  });
  await send(at).click();
  await at.getByLabel('E-mail').fill('ann@example.ca');
  held.resolve();
  await expect(at.getByLabel('City')).toHaveValue('Gatineau');
  await expect(at.getByLabel('E-mail')).toHaveValue('ann@example.ca');
});

test('a redirect is followed', async ({ page: at }) => {
  await opened(at, () => ({ status: 303, headers: { location: '/en/offline/' } }));
  await send(at).click();
  await at.waitForURL('/en/offline/');
});

test('without a connection the form says so and keeps what was typed', async ({ page: at, watch }) => {
  watch.forgive(cut);
  let isCut = true;
  await opened(at, () => (isCut ? 'cut' : { body: page(form()) }));
  await at.getByLabel('E-mail').fill('ann@example.ca');
  await send(at).click();
  await expect(at.getByRole('alert')).toHaveText('No connection.');
  await expect(at.getByLabel('E-mail')).toHaveValue('ann@example.ca');
  await expect(send(at)).toBeFocused();
  await send(at).click();
  await expect(at.getByRole('alert')).toHaveCount(1);
  isCut = false;
  await send(at).click();
  await expect(at.getByRole('alert')).toHaveCount(0);
});

test('a form that takes care of a lost connection says nothing of it', async ({ page: at, watch }) => {
  watch.forgive(cut);
  await opened(at, () => 'cut', `{ onOffline: (form) => (form.dataset.waits = form.elements.email.value) !== '' }`);
  await at.getByLabel('E-mail').fill('ann@example.ca');
  await send(at).click();
  await expect(at.locator('form[data-waits="ann@example.ca"]')).toBeAttached();
  await expect(at.getByRole('alert')).toHaveCount(0);
});

test('whoever needs to know is told when the answer is shown', async ({ page: at }) => {
  await opened(at, () => ({ body: page(form()) }), `{ onShown: (region) => (region.dataset.shown = 'yes') }`);
  await send(at).click();
  await expect(at.locator('#region[data-shown="yes"]')).toBeAttached();
});

test('a server that answers no page is told as a failure, and another page by its first sentence', async ({
  page: at,
  watch,
}) => {
  watch.forgive(refused(502), refused(429), /^502: /);
  let answer = { status: 502, contentType: 'text/plain', body: 'Bad gateway' };
  await opened(at, () => answer);
  await at.getByLabel('E-mail').fill('ann@example.ca');
  await send(at).click();
  await expect(at.getByRole('alert')).toHaveText('It failed.');
  answer = { status: 429, contentType: 'text/html', body: '<main><h1>No</h1><p>Try again in an hour.</p></main>' };
  await send(at).click();
  await expect(at.getByRole('alert')).toHaveText('Try again in an hour.');
  await expect(at.getByLabel('E-mail')).toHaveValue('ann@example.ca');
});
