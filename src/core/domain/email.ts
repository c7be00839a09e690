import { tidyText } from './tidy-text.ts';

// Letters and digits of any script: everything from U+00C0 on but signs, spaces and marks that format.
const letters = String.raw`a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\u{20000}-\u{3ffff}`;
const local = new RegExp(`^[${letters}_'+-]+(\\.[${letters}_'+-]+)*$`, 'u');
const label = `[${letters}]([${letters}-]*[${letters}])?`;
const domain = new RegExp(`^(${label}\\.)+${label}$`, 'u');
/** The last part of a domain is a word: no number, so no address of a machine either. */
const ending = /^(xn--[a-z0-9-]+|[a-z]{2,})$/;

const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** Letter by letter, as the database does it: no rule that looks at what stands beside. */
const lower = (text: string): string => [...text].map((letter) => letter.toLowerCase()).join('');

/** A domain as the mail system writes it, `éducation.ca` as `xn--ducation-90a.ca`; null when it is none. */
function asciiDomain(text: string): string | null {
  if (!domain.test(text) || !URL.canParse(`http://${text}`)) return null;
  const ascii = new URL(`http://${text}`).hostname;
  const parts = ascii.split('.');
  return ending.test(parts.at(-1)!) && parts.every((part) => part.length <= 63) ? ascii : null;
}

/**
 * The one form of an e-mail address, or null when it is none: lower case, full-width signs made
 * plain, the domain as the mail system writes it. No comments, no quotes. Letters of any script may
 * stand before the @. Only a code that arrives proves an address. The database's private.normal_email().
 */
export function normalEmail(text: string): string | null {
  const [name = '', host = '', ...more] = lower(tidyText(text.normalize('NFKC'), 'line')).split('@');
  if (more.length > 0 || !local.test(name) || bytes(name) > 64) return null;
  const ascii = asciiDomain(host);
  const email = `${name}@${ascii}`;
  return ascii && bytes(email) <= 254 ? email : null;
}

/** The address of a link that begins an e-mail to this person (RFC 6068: the @ stays as it is). */
export const mailtoOf = (email: string): string => `mailto:${email.split('@').map(encodeURIComponent).join('@')}`;
