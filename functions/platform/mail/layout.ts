import { html } from 'hono/html';
import { formats, type Locale } from '../../../src/core/i18n/locales.ts';

/** One e-mail before it is written out: both parts are made from this, so they say the same. */
export type Letter = {
  locale: Locale;
  subject: string;
  hello: string;
  paragraphs: string[];
  quote?: { title: string; text: string } | undefined;
  button?: { label: string; url: string; plain: string } | undefined;
  list?: { title: string; items: { label: string; url?: string }[] } | undefined;
  footer: string;
  /** A person to turn to, a line each. */
  contact: string[];
  footerLink?: string | undefined;
  bye: string;
};

/** The text part: everything the HTML says, with plain links. */
export function asText(letter: Letter): string {
  return [
    letter.hello,
    ...letter.paragraphs,
    ...(letter.quote ? [`${letter.quote.title}\n\n${letter.quote.text.replace(/^/gm, '> ')}`] : []),
    ...(letter.button
      ? [`${letter.button.label}${letter.locale === 'fr' ? '\u00a0:' : ':'}\n${letter.button.url}`]
      : []),
    ...(letter.list
      ? [
          `${letter.list.title}\n${letter.list.items.map((item) => `- ${item.label}${item.url ? `\n  ${item.url}` : ''}`).join('\n')}`,
        ]
      : []),
    letter.bye,
    ['-- ', letter.footer, letter.footerLink, ...letter.contact].filter(Boolean).join('\n'),
  ].join('\n\n');
}

/** The HTML part. Text is escaped by the template itself. */
export async function asHtml(letter: Letter): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${formats[letter.locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${letter.subject}</title>
        <style>
          body {
            margin: 0;
            padding: 24px 12px;
            background: #faf8f3;
            color: #13262d;
            font:
              16px/1.6 -apple-system,
              'Segoe UI',
              Roboto,
              Arial,
              sans-serif;
          }
          .sheet {
            max-width: 560px;
            margin: 0 auto;
            background: #fff;
            border: 1px solid #e2ddd1;
            border-radius: 14px;
            padding: 28px;
          }
          .brand {
            font:
              600 20px/1 Georgia,
              serif;
            color: #b23f27;
            margin: 0 0 20px;
          }
          p {
            margin: 0 0 14px;
          }
          a {
            color: #0d5668;
          }
          blockquote {
            margin: 0 0 16px;
            padding: 4px 0 4px 14px;
            border-left: 3px solid #e2ddd1;
            white-space: pre-line;
          }
          .go {
            display: inline-block;
            background: #b23f27;
            color: #fff !important;
            text-decoration: none;
            font-weight: 600;
            padding: 13px 24px;
            border-radius: 999px;
            margin: 6px 0 14px;
          }
          .small {
            font-size: 13px;
            color: #4a5c62;
            word-break: break-all;
          }
          ul {
            padding-left: 18px;
            margin: 0 0 16px;
          }
          @media (prefers-color-scheme: dark) {
            body {
              background: #0d181c;
              color: #e9f0ee;
            }
            .sheet {
              background: #13232a;
              border-color: #253a42;
            }
            a {
              color: #83cbd8;
            }
            .small {
              color: #a8babb;
            }
            .brand {
              color: #f08a68;
            }
          }
        </style>
      </head>
      <body>
        <div class="sheet">
          <p class="brand">Portage</p>
          <p>${letter.hello}</p>
          ${letter.paragraphs.map((text) => html`<p>${text}</p>`)}
          ${
            letter.quote
              ? html`<p>${letter.quote.title}</p>
                  <blockquote>${letter.quote.text}</blockquote>`
              : ''
          }
          ${
            letter.button
              ? html`<p><a class="go" href="${letter.button.url}">${letter.button.label}</a></p>
                  <p class="small">${letter.button.plain} <a href="${letter.button.url}">${letter.button.url}</a></p>`
              : ''
          }
          ${
            letter.list
              ? html`<p>${letter.list.title}</p>
                  <ul>
                    ${letter.list.items.map(
                      ({ label, url }) => html`<li>${url ? html`<a href="${url}">${label}</a>` : label}</li>`,
                    )}
                  </ul>`
              : ''
          }
          <p>${letter.bye}</p>
        </div>
        <p class="small" style="max-width:560px;margin:16px auto 0">
          ${letter.footer} ${letter.footerLink ? html`<a href="${letter.footerLink}">${letter.footerLink}</a>` : ''}
          ${letter.contact.map((line) => html`<br />${line}`)}
        </p>
      </body>
    </html>`;
  return String(page);
}
