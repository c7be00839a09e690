import { expect, it } from 'vitest';
import { asksForLess, withoutFonts } from './save-data.ts';

it('knows who asked for less data', () => {
  const asked = (value?: string) =>
    asksForLess(new Request('http://localhost/en/', { headers: value === undefined ? {} : { 'Save-Data': value } }));
  expect([asked('on'), asked('On '), asked('off'), asked()]).toEqual([true, true, false, false]);
});

it('leaves a page whole but for its fonts', () => {
  const page =
    '<!doctype html><html lang="en-CA"><head><link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/_astro/a.css"></head><body><h1>Hi</h1></body></html>';
  expect(withoutFonts(page)).toBe(
    '<!doctype html><html data-light lang="en-CA"><head><link rel="stylesheet" href="/_astro/a.css"></head><body><h1>Hi</h1></body></html>',
  );
});
