/** Whether a browser asked for less data (D4). */
export const asksForLess = (request: Request): boolean =>
  request.headers.get('save-data')?.trim().toLowerCase() === 'on';

/** A page without its web fonts: marked, so that its styles and scripts know, and with nothing to fetch ahead. */
export const withoutFonts = (html: string): string =>
  html.replace('<html ', '<html data-light ').replaceAll(/<link rel="preload"[^>]*as="font"[^>]*>/g, '');
