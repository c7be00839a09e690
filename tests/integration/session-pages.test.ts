import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSession } from '../../src/core/domain/session-cookie.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { type demoPeople } from '../../functions/embedded/seed.ts';
import { everyPage } from '../support/every-page.ts';
import { reachPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
beforeAll(
  async () =>
    void (portage = await startPortage({
      env: { TRUSTED_PROXIES: 'loopback', HELP_PHONE: '+1 204 555-0100', HELP_HOURS_FR: 'En semaine' },
    })),
  180_000,
);
afterAll(async () => {
  await portage?.stop();
  portage?.remove();
});

const own = { 'Sec-Fetch-Site': 'same-origin' };
const post = (to: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(portage.origin + to, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0]!)
    .join('; ');

async function signIn(who: keyof typeof demoPeople = 'mentee'): Promise<string> {
  const answer = await fetch(`${portage.origin}/dev/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ who }),
  });
  return cookieOf(answer);
}

const statusPages = locales.map((locale) => path(locale, 'status'));
/** A page but for what it tells of the moment, where it says how Portage does. */
const still = (address: string, html: string) =>
  statusPages.includes(address) ? html.replace(/<main[^]*<\/main>/, '') : html;

describe('A person to turn to', () => {
  it('stands on the pages about help and safety, as far as it is set', async () => {
    for (const locale of locales)
      for (const page of ['help', 'safety'] as const) {
        const html = await (await fetch(portage.origin + path(locale, page))).text();
        expect(html).toContain('href="tel:+12045550100"');
        expect(html.includes('En semaine'), 'hours in their language alone').toBe(locale === 'fr');
        expect(html).not.toContain('mailto:');
      }
  });
});

describe('A page that everybody gets', () => {
  it('sets no cookie and reads none: it is the same for a member and a visitor', { timeout: 180_000 }, async () => {
    const cookie = await signIn();
    const pages = await everyPage(portage.origin);
    expect(pages.length).toBeGreaterThan(100);
    const different: string[] = [];
    // What a member wants comes filled in on one page, which nobody keeps.
    const isPrivate = ({ headers }: { headers: Headers }) => headers.get('cache-control') === 'private, no-store';
    expect(pages.filter(isPrivate).map((page) => page.address)).toEqual(
      locales.map((locale) => path(locale, 'suggestions')),
    );
    const waiting = pages.filter((page) => !isPrivate(page));
    const compare = async () => {
      for (let page = waiting.pop(); page; page = waiting.pop()) {
        const answer = await fetch(portage.origin + page.address, { headers: { cookie } });
        const setsCookie = [...page.headers.getSetCookie(), ...answer.headers.getSetCookie()].length > 0;
        if (setsCookie || still(page.address, await answer.text()) !== still(page.address, page.text))
          different.push(page.address);
      }
    };
    await Promise.all([compare(), compare(), compare(), compare()]);
    expect(different).toEqual([]);
  });
});

describe('The form of sign-in', () => {
  it.each(['/en/sign-in/', '/fr/connexion/'])(
    'at %s opens a session whose cookie is Secure over https alone',
    async (path) => {
      const reached = reachPortage(portage.origin, portage.data);
      for (const [headers, secure] of [
        [{}, false],
        [{ 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '203.0.113.7' }, true],
        [{ 'X-Forwarded-Proto': 'http', 'X-Forwarded-For': '203.0.113.7' }, false],
      ] as const) {
        const email = `ada.${path.length}.${Object.values(headers).join('')}${Math.random()}@example.ca`.replaceAll(
          /[^\w.@]/g,
          '',
        );
        expect((await post(path, { do: 'send', email }, headers)).status).toBe(200);
        const code = await reached.codeFor(email);
        const answer = await post(path, { do: 'code', email, code }, headers);
        const [cookie, ...more] = answer.headers.getSetCookie();
        expect(more).toEqual([]);
        expect(cookie).toMatch(secure ? /; Path=\/; Secure; SameSite=Lax$/ : /; Path=\/; SameSite=Lax$/);
        expect(answer.headers.get('cache-control')).toContain('no-store');
        expect(readSession(cookieOf(answer))).not.toBeNull();
        expect(Buffer.from(cookieOf(answer).split('base64-')[1]!, 'base64url').toString()).not.toContain(email);
        // Pressed twice, it is one session.
        const again = await post(path, { do: 'code', email, code }, headers);
        expect(cookieOf(again)).toBe(cookieOf(answer));
      }
    },
  );

  it('leads to a page of ours alone', async () => {
    const cookie = await signIn('mentor');
    const leadsTo = async (next: string) =>
      (await post(`/en/sign-in/?next=${encodeURIComponent(next)}`, { do: 'later' }, { cookie })).headers.get(
        'location',
      );
    expect(await leadsTo('/fr/recues/?r=1')).toBe('/fr/recues/?r=1');
    for (const next of [
      '//evil.example/en/',
      '/\\evil.example/',
      'https://evil.example/',
      '/en/..//evil.example/',
      '/en/%2e%2e//evil.example/',
      '/api/sign-out',
      'javascript:alert(1)',
    ])
      expect(await leadsTo(next), next).toBe('/en/home/');
  });

  it('is not taken from another site, nor is signing out', async () => {
    const cookie = await signIn();
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ])
      for (const [path, fields] of [
        ['/en/sign-in/', { do: 'later' }],
        ['/api/sign-out', { locale: 'en' }],
      ] as const) {
        const answer = await post(path, fields, { ...headers, cookie });
        expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
      }
    // Browsers that send no such header send an Origin; one that sends neither is not believed with a session.
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}] as Record<string, string>[]) {
      const answer = await fetch(`${portage.origin}/api/sign-out`, {
        method: 'POST',
        headers: { ...headers, cookie, 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': '' },
        body: 'locale=en',
      });
      expect(answer.status).toBe(403);
    }
    expect((await post('/en/sign-in/', { do: 'later' }, { cookie })).status).toBe(303);
  });

  it('asks a visitor first for what a member alone may do', async () => {
    for (const act of ['set-password', 'name', 'later'])
      expect((await post('/en/sign-in/', { do: act, password: 'a canoe on the Red River' })).status).toBe(401);
  });

  it('takes whatever comes as a form, an act or a cookie without a failure of ours', async () => {
    const cookie = await signIn('newcomer');
    const parts = Array.from({ length: 60 }, (_, n) => `portage-session.${n}=base64-${'A'.repeat(100)}`).join('; ');
    const cookies = [
      '',
      'portage-session=%',
      `portage-session=base64-${'%ff'.repeat(50)}`,
      parts,
      `portage-session=base64-${'A'.repeat(14_000)}`,
      cookie.slice(0, -30),
      `portage-session=${'x'.repeat(60_000)}`,
    ];
    for (const sent of cookies)
      for (const path of ['/en/sign-in/', '/api/sign-out', '/en/', '/en/find/'])
        for (const act of ['later', 'set-password', '__proto__', 'constructor', 'code', 'again']) {
          const answer =
            path === '/en/' || path === '/en/find/'
              ? await fetch(portage.origin + path, { headers: { cookie: sent } })
              : await post(path, { do: act, email: 'x', code: '\u0660' }, { cookie: sent });
          expect(answer.status, `${path} ${act} ${sent.slice(0, 40)}`).toBeLessThan(500);
          await answer.body?.cancel();
        }
  }, 60_000);
});

describe('Signing out', () => {
  it('ends the session, clears its cookie and leads home, in the language of the page', async () => {
    const cookie = await signIn('newcomer');
    const answer = await post('/api/sign-out', { locale: 'fr' }, { cookie });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fr/#signed-out']);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^portage-session=; Max-Age=0; Path=\//)]);
    // The token lives on for up to an hour, and opens nothing.
    const session = readSession(cookie)!;
    const read = await fetch(`${portage.origin}/rest/v1/profiles?select=display_name`, {
      headers: {
        apikey: reachPortage(portage.origin, portage.data).keys.publishable,
        Authorization: `Bearer ${session.access_token}`,
      },
    });
    expect(await read.json()).toEqual([]);
    const posted = await post('/en/sign-in/', { do: 'later' }, { cookie });
    expect([posted.status, posted.headers.getSetCookie().length]).toEqual([401, 1]);
  });

  it('is no failure for a visitor', async () => {
    const answer = await post('/api/sign-out', { locale: 'en' });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([303, []]);
  });
});
