// Makes sure that what Portage needs is installed, then lets npm go on. Plain JavaScript
// for Node 20 and up: it runs before anything is installed. The rest runs on the Node 24
// that comes as the npm package `node`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const withTests = process.argv.includes('--with-tests');
const root = new URL('./', import.meta.url);
const stampFile = new URL('node_modules/.portage-installed', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');
const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
const [installedLock, installedWhat] = stamp.split(' ');
const enough =
  installedLock === lock &&
  (installedWhat === 'all' || !withTests) &&
  existsSync(new URL('node_modules/node/bin/node', root));

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Portage needs Node 20 or newer to start; this is ${process.version}.`);
  process.exit(1);
}
if (!enough) {
  // Asked for less than what is there already, npm would throw the test tools away: keep them.
  const all = withTests || installedWhat === 'all';
  console.log(
    `Installing what Portage needs${all ? ', test tools included' : ''}. The first time takes about a minute.`,
  );
  const started = Date.now();
  const ticking = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  );
  const code = await run('npm', ['ci', ...(all ? [] : ['--omit=dev']), '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticking);
  if (code !== 0) {
    console.error('The installation failed. Is this machine online, and is the npm registry in reach?');
    process.exit(code);
  }
  mkdirSync(new URL('node_modules/', root), { recursive: true });
  writeFileSync(stampFile, `${lock} ${all ? 'all' : 'run'}`);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

if (withTests) await findChromium();

/**
 * Finds a browser for the tests, or installs one: Debian's as root, else playwright's own; or says so in one sentence.
 * The headless shell comes first: it is the same engine without the windows of a desktop, and takes two thirds of the time.
 */
async function findChromium() {
  const shell = '/usr/bin/chromium-headless-shell';
  if (existsSync(shell)) return;
  const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) =>
    existsSync(path),
  );
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian for the browser tests…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = async (name) => (await run('apt-get', ['install', '-y', '-qq', name], env, 180_000)) === 0;
    if (await install('chromium-headless-shell')) return;
    if (
      (await run('apt-get', ['update', '-qq'], env, 60_000)) === 0 &&
      ((await install('chromium-headless-shell')) || whole || (await install('chromium')))
    )
      return;
  }
  if (whole) return;
  console.log('Installing a browser for the tests through playwright…');
  if ((await run('npx', ['playwright', 'install', 'chromium'])) === 0) return;
  console.error('The browser tests need Chromium: install the package chromium and run npm test again.');
  process.exit(1);
}

function run(command, args, env = process.env, timeout = 0) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env, cwd: root, timeout });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
