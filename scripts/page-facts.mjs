import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

const canonical = /<link rel="canonical" href="([^"]+)">/;
const property = (text, name) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(text)?.[1];
const plain = (text = '') =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const alternates = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
const hidden = /name="robots" content="noindex/;
const cspTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/**
 * What a page says of itself: its Content-Security-Policy, which the server sends as a header, so the markup comes back
 * without it; and for a page that search engines may show, its line in a sitemap and the card it is shared with.
 */
export function factsOf(text, policy) {
  const found = policy ?? plain(cspTag.exec(text)?.[1]);
  const noindex = hidden.test(text);
  const facts = {
    html: policy ? text : text.replace(cspTag, ''),
    header: found ? { policy: found, ...(noindex ? { noindex } : {}) } : null,
    listed: null,
    card: null,
  };
  const address = noindex ? null : canonical.exec(text)?.[1];
  if (!address) return facts;
  const card = new URL(property(text, 'og:image') ?? address).pathname;
  // Cards of people and topics are drawn by the server; that of the home page is a file.
  if (/^\/social\/..\/[a-z]/.test(card) && !/\/(mentor|topic)s\//.test(card)) {
    facts.card = [
      card,
      {
        kicker: plain(property(text, 'article:section')) || new URL(address).hostname,
        title: plain(property(text, 'og:title')),
        line: plain(property(text, 'og:description')),
      },
    ];
  }
  const twins = [...text.matchAll(alternates)].map(
    ([, lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
  );
  const changed = property(text, 'article:modified_time');
  facts.listed = [
    address.includes('/fr/') ? 'fr' : 'en',
    `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${twins.join('')}</url>`,
  ];
  return facts;
}

/** Brotli with a window that fits a page: the usual one takes megabytes a file, and giving them back takes longer than the work. */
export const shrink = (text) =>
  brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
/** Below this nothing is gained. */
export const worthShrinking = 400;

/** Pages that are many because mentors are: profiles and the lists they stand on. Each has a twin under /live/…/build/, rendered on demand. */
export const shared = /^\/(en|fr)\/((?:mentors|open-now|places-libres|(?:topics|sujets)\/[^/]+\/mentors)\/(?:.+\/)?)$/;
/** Facts of the pages that need no more than to be counted, by their place under the site: {header, listed, card}. */
export const finished = new Map();
