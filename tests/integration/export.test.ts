import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photosIn } from '../../src/core/domain/offline-pages.ts';
import { reachPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
const folder = mkdtempSync(join(tmpdir(), 'portage-files-'));
const file = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  portage = await startPortage({ demo: 12, env: { JOBS_SECONDS: '0' } });
  const written = spawnSync(process.execPath, ['build/export.ts', folder, '--from', portage.origin], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://files.example', PORTAGE_DATA: portage.data },
  });
  expect([written.status, written.stderr]).toEqual([0, expect.any(String)]);
}, 300_000);
afterAll(async () => {
  await portage?.stop();
  portage?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('The site as files', () => {
  it('has every profile and list in both languages, each with its policy in itself', async () => {
    const mentors = await reachPortage(portage.origin, portage.data).rows<{ slug: string }>(
      'published_mentors?select=slug',
    );
    expect(mentors.length).toBeGreaterThan(8);
    for (const { slug } of mentors)
      for (const locale of ['en', 'fr']) {
        const page = file(`${locale}/mentors/${slug}/index.html`);
        expect(page).toContain(`href="https://files.example/${locale}/mentors/${slug}/"`);
        expect(page).toMatch(/http-equiv="content-security-policy" content="default-src &#39;self&#39;|'self'/);
      }
    for (const page of ['en/index.html', 'fr/sujets/nursing/index.html', 'en/mentors/in/nunavut/index.html'])
      expect(existsSync(join(folder, page)), page).toBe(true);
  });

  it('has each photo that a page shows, and no policy that a browser would refuse in a page', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const photos = new Set(pages.flatMap((name) => photosIn(file(name))));
    expect(photos.size).toBeGreaterThan(0);
    expect([...photos].filter((photo) => !existsSync(join(folder, photo)))).toEqual([]);
    expect(pages.filter((name) => file(name).includes('frame-ancestors'))).toEqual([]);
  });

  it('says the rules’ numbers, names itself in its sitemap, and tells browsers where Supabase is', () => {
    expect(file('en/how-it-works/index.html')).toContain('14 days');
    expect(file('sitemap-fr.xml')).toContain('<loc>https://files.example/fr/</loc>');
    expect(JSON.parse(file('config.json'))).toMatchObject({ supabaseUrl: portage.origin });
  });

  it('holds no key with rights, and nothing of the server', () => {
    const { keys } = reachPortage(portage.origin, portage.data);
    const found = spawnSync('grep', ['-rl', keys.secret, folder], { encoding: 'utf8' }).stdout;
    expect([found, existsSync(join(folder, 'server'))]).toEqual(['', false]);
  });
});
