import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { sessionCookies } from '../../src/core/session-cookies.ts';
import { reachPortage, type RunningPortage } from './running-portage.ts';

export { expect };
export type { Page, Locator };

/** What went wrong out of sight: console errors, requests that failed, requests to strangers. */
type Watch = { over(context: BrowserContext): void; forgive(...patterns: RegExp[]): void };
type Open = (options?: BrowserContextOptions & { as?: string | undefined }) => Promise<Page>;

/**
 * Every test runs against one Portage and fails on an unexpected console error, an answer of
 * 500 or above, or a request to another origin, in whichever browser window it happened.
 */
export const test = base.extend<{ watch: Watch; open: Open }, { portage: RunningPortage }>({
  portage: [
    async ({}, use) => use(reachPortage(process.env['PORTAGE_TEST_ORIGIN']!, process.env['PORTAGE_TEST_DATA']!)),
    { scope: 'worker' },
  ],
  baseURL: ({ portage }, use) => use(portage.origin),

  watch: [
    async ({ portage }, use) => {
      const seen: string[] = [];
      // A busy browser skips the fade between two pages and reports it as an error of the page; nothing is lost by it.
      const forgiven = [/^error: \w+ Transition was (aborted|skipped)/];
      await use({
        over(context) {
          context.on(
            'console',
            (message) =>
              message.type() === 'error' && seen.push(`console: ${message.text()} (${message.location().url})`),
          );
          context.on('weberror', (error) =>
            seen.push(
              `error: ${error.error().name} ${error.error().message} ${error.error().stack} (${error.page()?.url()})`,
            ),
          );
          context.on(
            'response',
            (response) => response.status() >= 500 && seen.push(`${response.status()}: ${response.url()}`),
          );
          context.on('request', (request) => {
            if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== portage.origin)
              seen.push(`another origin: ${request.url()}`);
          });
        },
        forgive: (...patterns) => void forgiven.push(...patterns),
      });
      expect(
        seen.filter((line) => !forgiven.some((pattern) => pattern.test(line))),
        'nothing unexpected in the console or on the network',
      ).toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    watch.over(context);
    await use(context);
  },

  /** A window of its own, signed in as a demo person where one is named. */
  open: async ({ browser, portage, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ as, ...options } = {}) => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        ...options,
        ...(as ? { storageState: signedIn(portage, as) } : {}),
      });
      contexts.push(context);
      watch.over(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** What a browser keeps of somebody who signed in. */
export function signedIn(
  portage: RunningPortage,
  profile: string,
): Exclude<BrowserContextOptions['storageState'], string | undefined> {
  const session = {
    access_token: portage.tokenOf(profile),
    refresh_token: 'none',
    token_type: 'bearer',
    expires_in: 3600,
    expires_at: Math.floor(Date.now() / 1000) + 3600,
    user: {
      id: profile,
      aud: 'authenticated',
      role: 'authenticated',
      email: portage.emailOf(profile),
      app_metadata: {},
      user_metadata: {},
      created_at: '2026-01-01T00:00:00Z',
    },
  };
  const cookies = sessionCookies(session, { cookies: '', isHttps: false }).map((line) => {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    return {
      name: name!,
      value: value!,
      domain: new URL(portage.origin).hostname,
      path: '/',
      expires: -1,
      httpOnly: false,
      secure: false,
      sameSite: 'Lax' as const,
    };
  });
  // As one who has been here before: nothing of a visitor waits to be brought to the account.
  const localStorage = [{ name: 'portage-member', value: profile }];
  return { cookies, origins: [{ origin: portage.origin, localStorage }] };
}

/** The browser's own line for an answer of 4xx, where a test provokes one. */
export const refused = (status: number) =>
  new RegExp(`Failed to load resource: the server responded with a status of ${status}`);
/** The same for a connection that the test cuts. */
export const cut = /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_\w+)/;

/** Looks again until a page shows what has changed: it has two seconds, of which the server takes one at the most. */
export const soon = (look: () => Promise<void>): Promise<void> =>
  expect(look).toPass({ timeout: 2000, intervals: [100] });

/** Fails unless nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, width, who } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width + 1 && getComputedStyle(one).position !== 'absolute',
    );
    return {
      wide: document.documentElement.scrollWidth,
      width,
      who: out.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
    };
  });
  expect(wide, `${page.url()} at ${width} px is too wide: ${who.join(' ')}`).toBeLessThanOrEqual(width);
}
