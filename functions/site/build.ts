import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What a build needs to know of the world. */
export type BuildInput = {
  origin: string;
  siteUrl: string;
  supabaseUrl: string;
  supabaseKey: string;
  pricesShown: boolean;
  searchUrl: string;
  searchKey: string;
  dataMark: string;
  rules: { numbers: Record<string, number> };
};

/** Which build is served: its folder's name and what it was made from. */
type Current = { folder: string; stamp: string; before?: string | undefined };

/** The folder of built sites, one of which is current. A build shows `buildKey` when it reads from us: it is no visitor, whom a limit counts. */
export function siteStore(folder: string, buildKey: string) {
  const file = join(folder, 'current.json');
  const read = (): Current | null => {
    const current = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Current) : null;
    return current && existsSync(join(folder, current.folder)) ? current : null;
  };
  return {
    /** The folder of the current build, and of the one before it, of which only what open pages still ask for is left. */
    current: (): { folder: string; before: string | null } | null => {
      const current = read();
      return (
        current && {
          folder: join(folder, current.folder),
          before: current.before ? join(folder, current.before) : null,
        }
      );
    },
    isFresh: (input: BuildInput): boolean => read()?.stamp === stampOf(input),
    /** Builds beside the current site and swaps when it is whole; a failed build changes nothing. */
    async build(input: BuildInput, say: (line: string) => void): Promise<string> {
      const before = read();
      const next: Current = {
        folder: `site-${Date.now().toString(36)}`,
        stamp: stampOf(input),
        before: before?.folder,
      };
      mkdirSync(folder, { recursive: true });
      try {
        await runAstro(resolve(folder, next.folder), input, buildKey, say);
      } catch (error) {
        rmSync(join(folder, next.folder), { recursive: true, force: true });
        throw error;
      }
      writeFileSync(`${file}.new`, JSON.stringify(next));
      renameSync(`${file}.new`, file);
      for (const name of readdirSync(folder)) {
        if (name.startsWith('site-') && name !== next.folder && name !== before?.folder)
          rmSync(join(folder, name), { recursive: true, force: true });
      }
      return join(folder, next.folder);
    },
    /** Leaves of the build before only the scripts and styles that open pages still ask for: nobody's words stay behind in it. */
    clearBefore(): void {
      const before = read()?.before;
      if (!before) return;
      const client = join(folder, before, 'client');
      for (const [place, kept] of [
        [join(folder, before), 'client'],
        [client, '_astro'],
      ] as const) {
        if (existsSync(place))
          for (const name of readdirSync(place))
            if (name !== kept) rmSync(join(place, name), { recursive: true, force: true });
      }
    },
  };
}

function runAstro(outDir: string, input: BuildInput, buildKey: string, say: (line: string) => void): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: project,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        PORTAGE_SITE_OUT: outDir,
        SITE_URL: input.siteUrl,
        PORTAGE_ORIGIN: input.origin,
        PORTAGE_BUILD_KEY: buildKey,
        PUBLIC_SUPABASE_URL: input.supabaseUrl,
        PUBLIC_SUPABASE_KEY: input.supabaseKey,
        PUBLIC_PRICES_SHOWN: String(input.pricesShown),
        PUBLIC_MEILISEARCH_URL: input.searchUrl,
        PUBLIC_MEILISEARCH_KEY: input.searchKey,
        RULE_NUMBERS: JSON.stringify(input.rules.numbers),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let tail = '';
    let pages = 0;
    const read = (text: string) => {
      tail = (tail + text).slice(-4000);
      const before = pages;
      // Each page that is done is followed by how long it took; threads tell how many they were handed.
      for (const [, many] of text.matchAll(/\(\+(?:(\d+) pages\))?/g)) pages += Number(many ?? 1);
      if (Math.floor(pages / 200) > Math.floor(before / 200)) say(`  ${pages} pages`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    // A build outlives nobody: when this process goes, it goes.
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', fail);
    child.on('exit', (code) => {
      process.off('exit', end);
      if (code === 0) done();
      else fail(new Error(`The site could not be built.\n${tail}`));
    });
  });
}

/** Changes when the sources, the data or the public configuration do. */
function stampOf(input: BuildInput): string {
  const hash = createHash('sha256').update(JSON.stringify({ ...input, origin: '' }));
  for (const name of ['astro.config.mjs', 'package-lock.json', 'src', 'public', 'scripts', 'functions/site/cards']) {
    for (const path of filesOf(join(project, name))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}:${size}:${mtimeMs}`);
    }
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
