import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyPhotos } from './copy-photos.ts';
import type { BrowserConfig } from '../src/core/env/public.ts';
import type { PagesConfig } from '../src/core/env/server.ts';

// npm run export -- FOLDER [--from URL]: the public site of a Portage that runs, as files for a plain host. A laptop's own is found by PORTAGE_DATA.
const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: process.env['SITE_URL'] ?? 'http://localhost:4321' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Say where to: npm run export -- FOLDER [--from http://localhost:4321]');

const from = new URL(values.from).origin;
const browser = (await (await fetch(`${from}/config.json`)).json()) as BrowserConfig;
const supabaseUrl = browser.supabaseUrl || from;
// A laptop's own Supabase lets nobody else ask for what browsers do not.
const keysFile = join(process.env['PORTAGE_DATA'] ?? '.portage', 'keys.json');
const keys = existsSync(keysFile) ? (JSON.parse(readFileSync(keysFile, 'utf8')) as { secret: string }) : null;
const config: PagesConfig = {
  siteUrl: process.env['SITE_URL'] ?? from,
  supabaseUrl,
  supabaseKey: browser.supabaseKey,
  secretKey: '',
  headers: keys && !browser.supabaseUrl ? { 'X-Portage-Own': keys.secret } : undefined,
  isExport: true,
  browser: { ...browser, supabaseUrl },
};
const project = fileURLToPath(new URL('../', import.meta.url));
// Within the project: what is built finds its packages from where it lies.
const cache = join(project, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const out = mkdtempSync(join(cache, 'portage-export-'));
const built = spawnSync(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
  cwd: project,
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    PORTAGE_EXPORT: 'true',
    PORTAGE_SITE_OUT: out,
    PORTAGE_PAGES: JSON.stringify(config),
    SITE_URL: config.siteUrl,
  },
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (built.status === 0) {
  cpSync(join(out, 'client'), resolve(folder), { recursive: true });
  await copyPhotos(from, resolve(folder));
} else console.error(`${built.stdout}\n${built.stderr}`.slice(-6000));
rmSync(out, { recursive: true, force: true });
if (built.status !== 0) process.exit(1);
console.log(`The site of ${from} lies in ${resolve(folder)}.`);
