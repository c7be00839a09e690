import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = 'src/features';
const features = readdirSync(root);
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(ts|tsx|astro)$/.test(name) && !/\.test\.ts$/.test(name));

/** Each use of a feature's file by another feature or by core: words are registered, pages have addresses. */
const uses = files.flatMap((file) => {
  const own = /^src\/features\/([^/]+)/.exec(file)?.[1] ?? '';
  if (own === '' && !file.startsWith('src/core/')) return [];
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].flatMap(([, spec]) => {
    const [, feature, path] = /^src\/features\/([^/]+)\/(.*)/.exec(posix.join(posix.dirname(file), spec!)) ?? [];
    return feature && path && feature !== own ? [{ feature, path, by: file }] : [];
  });
});

describe('A feature', () => {
  it.each(features)('%s says in five lines what it is, who acts and where its rules are', (feature) => {
    expect(existsSync(`${root}/${feature}/README.md`), 'README.md').toBe(true);
    const text = readFileSync(`${root}/${feature}/README.md`, 'utf8');
    expect(text).toMatch(/^# .+\n\n.+\nActs: .+\nRules: .+\n.+\nOthers use/);
  });

  it.each(features)('%s lets others use what its README names, and nothing else', (feature) => {
    const text = existsSync(`${root}/${feature}/README.md`) ? readFileSync(`${root}/${feature}/README.md`, 'utf8') : '';
    const named = [...(/Others use: (.*)/.exec(text)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
    const used = [...new Set(uses.filter((use) => use.feature === feature).map(({ path }) => path))];
    expect(named.sort()).toEqual(used.sort());
  });
});
