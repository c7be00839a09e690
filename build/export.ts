import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserConfig } from '../src/env/public.ts';
import type { PagesConfig } from '../src/env/server.ts';

// npm run export -- FOLDER [--from URL]: the public site of a Portage that runs, as files for a plain host.
const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: process.env['SITE_URL'] ?? 'http://localhost:4321' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Say where to: npm run export -- FOLDER [--from http://localhost:4321]');

const from = new URL(values.from).origin;
const browser = (await (await fetch(`${from}/config.json`)).json()) as BrowserConfig;
const supabaseUrl = browser.supabaseUrl || from;
const config: PagesConfig = {
  siteUrl: process.env['SITE_URL'] ?? from,
  supabaseUrl,
  supabaseKey: browser.supabaseKey,
  secretKey: '',
  headers: {},
  isExport: true,
  browser: { ...browser, supabaseUrl },
};
const project = fileURLToPath(new URL('../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'portage-export-'));
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
});
if (built.status === 0) cpSync(join(out, 'client'), resolve(folder), { recursive: true });
else console.error(`${built.stdout}\n${built.stderr}`.slice(-6000));
rmSync(out, { recursive: true, force: true });
if (built.status !== 0) process.exit(1);
console.log(`The site of ${from} lies in ${resolve(folder)}.`);
