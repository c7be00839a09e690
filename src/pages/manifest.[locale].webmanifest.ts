import type { APIRoute } from 'astro';
import { formats, locales, type Locale } from '../core/i18n/locales.ts';
import { path, type Page } from '../core/i18n/paths.ts';
import { words } from '../words.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What a phone needs to install Portage in a language: an app of its own, which may open both (MC-08). */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const t = words(locale, 'site');
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/${name}-${size}.png`,
    type: 'image/png',
    sizes: `${size}x${size}`,
    purpose,
  });
  const shortcuts: [Page, string][] = [
    ['find', t.find],
    ['resources', t.resources],
    ['saved', t.saved],
    ['requests', t.requests],
  ];
  const manifest = {
    id: path(locale, 'home'),
    start_url: path(locale, 'home'),
    scope: '/',
    display: 'standalone',
    lang: formats[locale],
    dir: 'ltr',
    name: t.name,
    short_name: t.name,
    description: t.description,
    categories: ['education', 'social'],
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    icons: [
      { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      icon('icon', 192, 'any'),
      icon('icon', 512, 'any'),
      icon('maskable', 192, 'maskable'),
      icon('maskable', 512, 'maskable'),
    ],
    shortcuts: shortcuts.map(([page, name]) => ({ name, url: path(locale, page), icons: [icon('icon', 192, 'any')] })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
