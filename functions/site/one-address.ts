import type { MiddlewareHandler } from 'hono';

/** The one spelling of a page's address; the same for what is no address of a page, null for what is no address at all. */
function plainSpelling(pathname: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(pathname).replace(/\/index\.html$/, '/');
  } catch {
    return null;
  }
  if (/[\p{Cc}\\]/u.test(plain)) return null;
  // One slash is as good as many, and one page is kept once.
  if (plain.includes('//')) return pathname.replace(/(?:\/|%2f)+/gi, '/');
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(plain)) return pathname;
  return /^\/(?:en|fr)(?:\/[\w~-]+)*$/.test(plain) ? `${plain}/` : plain;
}

/** Any other spelling of a page's address leads to the one that its links use; what cannot be read is the address of nothing. */
export const oneAddress: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const plain = plainSpelling(pathname);
  if (plain === null) return c.notFound();
  if (plain !== pathname) return c.redirect(`${plain}${search}`, 308);
  return next();
};
