import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { isLocale, type Locale } from '../../../src/core/i18n/locales.ts';
import { words } from '../../../src/words.ts';
import { barePage } from '../../platform/bare-page.ts';
import { readForm, readJson } from '../../platform/body.ts';
import { answerFor, Refusal } from '../../errors.ts';
import { likedLanguage } from '../../platform/language.ts';
import { rateLimit, sharedLimit, type Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';

type Here = Context<{ Bindings: Bindings }>;
type Said = { title: string; text: string; button: string; done: string; gone: string };

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);

/** The language the link was written in, else the one the browser asks for. */
function localeOf(c: Here): Locale {
  const written = c.req.query('lang');
  return isLocale(written) ? written : likedLanguage(c);
}

/** What the site's own form posts: the code of an e-mail's link, put there by script, or the link as it was pasted. */
const tokenIn = ({ token = '', link = '' }: Record<string, string>): string | undefined =>
  /[0-9a-f]{40,64}(?![0-9a-f])/.exec(token || link)?.[0];

/**
 * The addresses of List-Unsubscribe: one kind of e-mail, and invitations for good. Opened, they show a page with
 * a button and change nothing, since scanners follow links. The button posts, and so does a mail program (RFC 8058).
 */
export function unsubscribeRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();

  function stopping(path: string, said: (locale: Locale) => Said, stop: (token: string) => Promise<unknown>) {
    const page = (locale: Locale, text: keyof Said, status: number) => {
      const t = said(locale);
      return barePage(locale, {
        title: t.title,
        status,
        posts: text === 'text',
        body: html`<p>${t[text]}</p>
          ${text === 'text' ? html`<form method="post"><button class="button">${t.button}</button></form>` : ''}`,
      });
    };
    routes.get(path, rateLimit(60, 600), (c) =>
      isCode(c.req.query('token')) ? page(localeOf(c), 'text', 200) : page(localeOf(c), 'gone', 404),
    );
    routes.post(path, sharedLimit(deps.limits, { name: 'unsubscribe', points: 30, seconds: 600 }), async (c) => {
      const isJson = c.req.header('content-type')?.includes('json') === true;
      const token = isJson ? (await readJson(c))['token'] : (c.req.query('token') ?? tokenIn(await readForm(c)));
      const pressed = !isJson && c.req.header('accept')?.includes('text/html') === true;
      try {
        if (!isCode(token)) throw new Refusal('token_unknown');
        const stopped = await stop(token);
        return pressed ? page(localeOf(c), 'done', 200) : c.json(stopped as object);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'token_unknown') throw error;
        return pressed ? page(localeOf(c), 'gone', 404) : answerFor(['token_unknown']);
      }
    });
  }
  stopping(
    '/unsubscribe',
    (locale) => {
      const t = words(locale, 'unsubscribe');
      return { ...t, text: t.textUnnamed };
    },
    (token) => deps.supabase.asVisitor('unsubscribe', { p_token: token }),
  );
  stopping(
    '/never-invite',
    (locale) => {
      const t = words(locale, 'unsubscribe');
      return { ...t.never, gone: t.gone };
    },
    (token) => deps.supabase.asVisitor('never_invite_me', { p_code: token }),
  );
  return routes;
}
