import type { MiddlewareHandler } from 'hono';

/** The one spelling of a page's address; null for what is no address of a page. */
function plainSpelling(pathname: string): string | null {
  try {
    const plain = decodeURIComponent(pathname).replace(/\/index\.html$/, '/');
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(plain)) return null;
    return /^\/(?:en|fr)(?:\/[\w~-]+)*$/.test(plain) ? `${plain}/` : plain;
  } catch {
    return null;
  }
}

/** Any other spelling of a page's address leads to the one that its links use. */
export const oneAddress: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const plain = plainSpelling(pathname);
  if (plain !== null && plain !== pathname) return c.redirect(`${plain}${search}`, 308);
  return next();
};
