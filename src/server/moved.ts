import type { Locale } from '../core/i18n/locales.ts';
import { path } from '../core/i18n/paths.ts';

/** Leads to the address that the same mentor has now. Nobody keeps it: who takes the old name back takes the old address back. */
export const movedTo = (locale: Locale, slug: string, { search }: URL): Response =>
  new Response(null, {
    status: 301,
    headers: {
      Location: `${path(locale, 'mentor', slug)}${search}`,
      'Cache-Control': 'no-cache',
      'X-Robots-Tag': 'noindex',
    },
  });
