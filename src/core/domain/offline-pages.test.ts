import { describe, expect, it } from 'vitest';
import {
  filesIn,
  importsIn,
  isPage,
  isPiece,
  isTooOld,
  storedUnder,
  photosIn,
  profileOf,
  profilesIn,
  titleIn,
} from './offline-pages.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();

describe('what a device keeps', () => {
  it('tells profiles, pieces and pages from files and answers', () => {
    expect(profileOf('/fr/mentors/maricel-reyes/')).toBe('maricel-reyes');
    for (const other of ['/fr/mentors/', '/en/mentors/page/2/', '/en/topics/nursing/', '/rest/v1/mentors/'])
      expect(profileOf(other), other).toBeNull();
    expect(['/en/resources/the-first-meeting/', '/fr/ressources/'].every(isPiece)).toBe(true);
    expect(['/en/', '/fr/trouver/', '/en/mentors/maricel-reyes/'].every(isPage)).toBe(true);
    expect(['/', '/en/resources.json', '/api/requests', '/rest/v1/', '/dev/', '/fr'].some(isPage)).toBe(false);
  });

  it('shows a person’s page for a week and a piece to read for two months', () => {
    expect(isTooOld('/en/mentors/maricel-reyes/', ago(6.9), now)).toBe(false);
    expect(isTooOld('/en/mentors/maricel-reyes/', ago(7.1), now)).toBe(true);
    expect(isTooOld('/en/topics/nursing/', ago(7.1), now)).toBe(true);
    expect(isTooOld('/en/resources/the-first-meeting/', ago(59), now)).toBe(false);
    expect(isTooOld('/en/resources/the-first-meeting/', ago(61), now)).toBe(true);
  });

  it('never shows a copy whose date cannot be read', () => {
    expect(isTooOld('/en/', null, now)).toBe(true);
    expect(isTooOld('/en/', 'yesterday', now)).toBe(true);
  });

  it('keeps one copy a page, and one a mentor of the form that asks them', () => {
    const under = (address: string) => storedUnder(new URL(address, 'https://portage.example'));
    expect(under('/en/mentors/maricel-reyes/?utm_source=letter')).toBe('/en/mentors/maricel-reyes/');
    expect(under('/en/ask/?utm_source=letter&mentor=m1')).toBe('/en/ask/?mentor=m1');
    expect(under('/fr/demander/?mentor=m2')).toBe('/fr/demander/?mentor=m2');
    expect(under('/fr/demander/')).toBe('/fr/demander/');
  });

  it('finds what a page needs to look and work as it did', () => {
    const html =
      '<link rel="stylesheet" href="/_astro/Page.76cF-44.css"><astro-island component-url="/_astro/Live.CW_1.js" renderer-url="/_astro/client.D.js"></astro-island><script src="/_astro/Live.CW_1.js"></script>';
    expect(filesIn(html)).toEqual(['/_astro/Page.76cF-44.css', '/_astro/Live.CW_1.js', '/_astro/client.D.js']);
    expect(
      importsIn(
        'import{a as b}from"./hooks.C1.js";import"./side.X.js";const later=()=>import("./auth.Z.js");export{c}from"./d.Y.js"',
      ),
    ).toEqual(['/_astro/hooks.C1.js', '/_astro/side.X.js', '/_astro/d.Y.js']);
  });

  it('finds who a page names, with their photos, and what it is called', () => {
    const html =
      '<h1 class="x">Étienne  <i>Roy</i></h1><a href="/fr/mentors/etienne-roy/">É</a><a href="/fr/mentors/etienne-roy/">R</a><a href="/fr/mentors/page/2/">2</a><source srcset="/photos/k3y/192.avif 1x">';
    expect(profilesIn(html)).toEqual(['etienne-roy']);
    expect(photosIn(html)).toEqual(['/photos/k3y/192.avif']);
    expect(titleIn(html)).toBe('Étienne  Roy');
    expect(titleIn('<title>Ask a mentor · Portage</title><body></body>')).toBe('Ask a mentor');
  });
});
