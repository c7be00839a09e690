import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { SupabasePort } from '../adapters/supabase.ts';
import { readJson } from '../platform/body.ts';
import type { Session } from '../../src/core/domain/session-cookie.ts';
import { answerFor, Refusal } from '../errors.ts';
import type { Bindings } from '../platform/limits.ts';
import { openSession } from '../platform/session.ts';
import { fromThisMachine } from './dev-guard.ts';
import type { CaughtMail } from './mail-catcher.ts';
import { demoPeople } from './seed.ts';

type Dev = {
  supabase: SupabasePort;
  mails: () => CaughtMail[];
  /** Signs in as an account by its own code; the e-mail is caught on the way. */
  signInAs: (profileId: string) => Promise<Session | null>;
  runJobs: () => Promise<void>;
};

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'";

const page = (title: string, body: unknown) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Portage /dev</title>
        <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 46rem;
            margin: 0 auto;
            padding: 1.5rem;
          }
          nav {
            display: flex;
            gap: 1rem;
            flex-wrap: wrap;
            margin-bottom: 1.5rem;
          }
          button,
          .button {
            min-height: 44px;
            padding: 0.4rem 1rem;
            font: inherit;
            cursor: pointer;
          }
          form {
            display: inline;
          }
          li {
            margin: 0.4rem 0;
          }
          table {
            border-collapse: collapse;
            width: 100%;
          }
          td,
          th {
            text-align: left;
            padding: 0.35rem 0.5rem;
            border-top: 1px solid #8885;
            vertical-align: top;
          }
          pre {
            white-space: pre-wrap;
            overflow-wrap: anywhere;
            background: #8882;
            padding: 1rem;
            border-radius: 8px;
          }
          iframe {
            width: 100%;
            height: 34rem;
            border: 1px solid #8885;
            background: #fff;
          }
        </style>
      </head>
      <body>
        <nav>
          <a href="/dev">/dev</a><a href="/dev/mail">Mailbox</a><a href="/en/">Site (EN)</a><a href="/fr/">Site (FR)</a>
        </nav>
        ${body}
      </body>
    </html>`;

/** /dev: sign in as a demo person, read the mailbox, move the clock. For this machine's own pages and programs alone. */
export function devRoutes(dev: Dev) {
  const routes = new Hono<{ Bindings: HttpBindings & Bindings }>();
  routes.onError((error) => {
    if (!(error instanceof Refusal)) throw error;
    return answerFor([error.code]);
  });
  routes.use('*', fromThisMachine);
  routes.use('*', async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-store');
  });

  routes.get('/', async (c) => {
    const [time, outbox] = await Promise.all([
      dev.supabase.asService<string>('server_time'),
      dev.supabase.asService<Record<string, number>>('outbox_state'),
    ]);
    return c.html(
      page(
        'Try things out',
        html` <h1>Try things out</h1>
          <h2>Sign in as</h2>
          <p>
            ${Object.entries(demoPeople).map(([name]) => html`<button data-as="${name}">the demo ${name}</button> `)}
          </p>
          <h2>Clock</h2>
          <p>Portage says it is <b id="now">${new Date(time).toUTCString()}</b>.</p>
          <p>
            ${[1, 3, 7, 14].map((days) => html`<button data-days="${days}">+ ${days} day${days > 1 ? 's' : ''}</button> `)}
          </p>
          <p>Moving the clock runs the jobs, so reminders and expiries happen at once. It never runs backwards.</p>
          <h2>Outbox</h2>
          <p>
            ${outbox['pending']} waiting, ${outbox['dead']} dead, ${outbox['done']} done.
            <a href="/dev/mail">${dev.mails().length} e-mails in the mailbox</a>.
          </p>
          <p role="status" id="said"></p>
          ${raw(`<script>
        const said = document.getElementById('said');
        document.querySelectorAll('[data-as]').forEach((b) => b.onclick = async () => {
          const answer = await fetch('/dev/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ who: b.dataset.as }) });
          const session = await answer.json();
          if (!answer.ok) { said.textContent = 'Could not sign in: ' + (session.error || answer.status); return; }
          Object.keys(localStorage).filter((k) => k.startsWith('portage-')).forEach((k) => localStorage.removeItem(k));
          location.href = '/en/home/';
        });
        document.querySelectorAll('[data-days]').forEach((b) => b.onclick = async () => {
          said.textContent = 'Moving…';
          await fetch('/dev/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: Number(b.dataset.days) }) });
          location.reload();
        });
      </script>`)}`,
      ),
    );
  });

  routes.post('/sign-in', async (c) => {
    const { who } = await readJson(c);
    const id =
      typeof who === 'string' && Object.hasOwn(demoPeople, who) ? demoPeople[who as keyof typeof demoPeople] : null;
    const session = id ? await dev.signInAs(id) : null;
    if (!session) return c.json({ error: 'there is no such demo person here' }, 404);
    openSession(c, session);
    return c.json(session);
  });

  routes.post('/clock', async (c) => {
    const { days } = await readJson(c);
    if (typeof days !== 'number' || !(days >= 0.01 && days <= 60)) return c.json({ error: '1 to 60 days' }, 422);
    const now = await dev.supabase.asService<string>('move_clock', { p_by: `${days * 24} hours` });
    await dev.runJobs();
    return c.json({ now });
  });

  routes.get('/mail', (c) =>
    c.html(
      page(
        'Mailbox',
        html` <h1>Mailbox</h1>
          ${
            dev.mails().length === 0
              ? html`<p>No e-mail yet.</p>`
              : html`<table>
                  <thead>
                    <tr>
                      <th>To</th>
                      <th>Subject</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${dev
                      .mails()
                      .slice(0, 200)
                      .map(
                        (mail) =>
                          html`<tr>
                            <td>${mail.to}</td>
                            <td>
                              <a href="/dev/mail/${encodeURIComponent(mail.messageId.slice(1, -1))}">${mail.subject}</a>
                            </td>
                          </tr>`,
                      )}
                  </tbody>
                </table>`
          }`,
      ),
    ),
  );
  routes.get('/mail.json', (c) => c.json(dev.mails().slice(0, 200)));

  routes.get('/mail/:id', (c) => {
    const mail = dev.mails().find((one) => one.messageId === `<${c.req.param('id')}>`);
    if (!mail) return c.html(page('Mailbox', html`<p>There is no such e-mail.</p>`), 404);
    const linked = mail.text
      .split(/(https?:\/\/\S+)/)
      .map((part) => (part.startsWith('http') ? html`<a href="${part}">${part}</a>` : part));
    return c.html(
      page(
        mail.subject,
        html`<h1>${mail.subject}</h1>
          <p>To ${mail.to}<br />From ${mail.from}<br />Message-ID ${mail.messageId}</p>
          <h2>Text part</h2>
          <pre>${linked}</pre>
          <h2>HTML part</h2>
          <iframe title="HTML part" sandbox="" srcdoc="${mail.html}"></iframe>`,
      ),
    );
  });
  return routes;
}
