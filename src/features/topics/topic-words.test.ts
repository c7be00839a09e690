import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topicWords } from './topic-words.ts';

const taxonomy = readFileSync('supabase/migrations/20261123000220_topics.sql', 'utf8');
const slugs = [...taxonomy.matchAll(/^ {2}\('\w+', +\d+, '([a-z0-9-]+)',/gm)].map(([, slug]) => slug!);

describe('What topics cover', () => {
  it('is said for every topic of the taxonomy and for no other, in both languages [T60]', () => {
    expect(slugs.length).toBeGreaterThan(170);
    expect(Object.keys(topicWords).sort()).toEqual(slugs.toSorted());
    for (const [slug, { en, fr }] of Object.entries(topicWords)) {
      expect(en, slug).not.toBe(fr);
      for (const text of [en, fr]) expect([...text].length, `${slug}: ${text}`).toBeGreaterThan(60);
      // Whole, it fits into a search engine's result.
      for (const text of [en, fr]) expect([...text].length, `${slug}: ${text}`).toBeLessThanOrEqual(200);
    }
  });

  it('is written for that topic: no two begin alike', () => {
    for (const locale of ['en', 'fr'] as const) {
      const beginnings = Object.values(topicWords).map((words) => words[locale].split(' ').slice(0, 4).join(' '));
      expect(new Set(beginnings).size).toBe(beginnings.length);
    }
  });

  it('uses typographic quotes, and keeps a space beside French ones and colons', () => {
    for (const [slug, { en, fr }] of Object.entries(topicWords)) {
      for (const text of [en, fr]) expect(text, slug).not.toMatch(/["']/);
      expect(fr, slug).not.toMatch(/[^\u00a0]:|« | »|!|\s\?/);
      expect(en, slug).not.toMatch(/!/);
    }
  });
});
