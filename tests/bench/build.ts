import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { builtSite } from '../support/built-site.ts';
import { reachPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

const seconds = (from: number) => Math.round((performance.now() - from) / 100) / 10;
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Memory in MB of the processes under one that run Astro's build, summed; Linux only. */
function memoryOfBuild(): number {
  let pages = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (read(`/proc/${pid}/cmdline`).includes('astro.mjs'))
      pages += Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0);
  }
  return Math.round((pages * 4096) / 1e6);
}

/** The most that a build took while `work` ran, looked at twice a second. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; peak: number }> {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOfBuild())), 500);
  try {
    return { value: await work(), peak };
  } finally {
    clearInterval(timer);
  }
}

/** A site of Astro alone: one template, no island, as many pages, built by the same Astro, as it comes or with the one setting that helps it most. */
async function bareBuild(pages: number, config = ''): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'portage-bare-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), `export default { ${config} cacheDir: './cache' };\n`);
  writeFileSync(
    join(folder, 'src/pages/[n].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));\n---\n<html lang="en"><head><title>{Astro.params.n}</title></head><body><h1>Page {Astro.params.n}</h1><p>One template, no island.</p></body></html>\n`,
  );
  const from = performance.now();
  await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error('The bare site could not be built.'))));
  });
  const took = seconds(from);
  rmSync(folder, { recursive: true, force: true });
  return took;
}

/** Milliseconds from a command to the first answer that fits. */
async function until(act: () => Promise<unknown>, fits: () => Promise<boolean>): Promise<number> {
  const from = performance.now();
  await act();
  while (!(await fits())) if (performance.now() - from > 30_000) throw new Error('It was not seen in 30 seconds.');
  return Math.round(performance.now() - from);
}

async function measure(mentors: number) {
  const portage = await watched(() => startPortage({ demo: mentors, env: { JOBS_SECONDS: '0' }, patience: 1800 }));
  const { value: running, peak } = portage;
  try {
    const said = /built in ([\d.]+) s/.exec(running.log());
    const pages = readdirSync(builtSite(running.data), { recursive: true }).filter((name) =>
      String(name).endsWith('index.html'),
    ).length;
    const bare = await bareBuild(pages);
    const tuned = await bareBuild(pages, 'build: { concurrency: 4 },');
    const reach = reachPortage(running.origin, running.data);
    const page = async () => fetch(`${running.origin}/en/mentors/maricel-reyes/`);
    const text = async () => (await page()).text();
    await text();
    const changed = await until(
      () => reach.command(demoPeople.mentor, 'pause', {}),
      async () => (await text()).includes('badge full'),
    );
    const back = await until(
      () => reach.command(demoPeople.mentor, 'resume', {}),
      async () => !(await text()).includes('badge full'),
    );
    const withdrawn = await until(
      () => reach.command(demoPeople.mentor, 'mentor-profile/withdraw', {}),
      async () => (await page()).status === 410,
    );
    const took = Number(said?.[1]);
    const ratio = (to: number) => Math.round((took / to) * 100) / 100;
    return {
      mentors,
      pages,
      seconds: took,
      bare_seconds: bare,
      ratio: ratio(bare),
      tuned_bare_seconds: tuned,
      ratio_to_tuned: ratio(tuned),
      peak_mb: peak,
      change_ms: changed,
      change_again_ms: back,
      withdrawal_ms: withdrawn,
    };
  } finally {
    await running.stop();
    running.remove();
  }
}

/** How long the site takes to build, against as many pages of Astro alone in the same run, and how long one change takes to be seen. */
export const run = async (): Promise<object> => ({ builds: [await measure(1000), await measure(10_000)] });
