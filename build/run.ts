import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run build: astro build, unless dist/ holds the site of these very files already.
const project = fileURLToPath(new URL('../', import.meta.url));
const stampFile = join(project, 'dist/stamp');
const sources = ['astro.config.mjs', 'package-lock.json', 'build', 'public', 'src', 'functions/site/cards'];
const settings = ['SITE_URL', 'SUPABASE_URL', 'MEILISEARCH_URL'];

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const hash = createHash('sha256');
for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
for (const source of sources)
  for (const file of filesOf(join(project, source)))
    hash.update(file.slice(project.length)).update(createHash('sha256').update(readFileSync(file)).digest());
const stamp = hash.digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const from = performance.now();
  console.log('Building the site…');
  const [site, before] = [join(project, 'dist'), join(project, 'dist.before')];
  rmSync(before, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, before);
  const built = spawnSync(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.error(`${built.stdout}\n${built.stderr}`.slice(-6000));
    console.error('The site could not be built.');
    rmSync(site, { recursive: true, force: true });
    if (existsSync(before)) renameSync(before, site);
    process.exit(1);
  }
  // Pages that are still open ask for the scripts and styles of the build before.
  const files = join(before, 'client/_astro');
  const isRecent = (path: string) => statSync(path).mtimeMs > Date.now() - 14 * 24 * 60 * 60_000;
  if (existsSync(files))
    cpSync(files, join(site, 'client/_astro'), {
      recursive: true,
      force: false,
      preserveTimestamps: true,
      filter: isRecent,
    });
  rmSync(before, { recursive: true, force: true });
  writeFileSync(stampFile, stamp);
  console.log(`The site was built in ${((performance.now() - from) / 1000).toFixed(1)} s.`);
}
