// npm run lock   writes package-lock.json whole, for every platform.
// A registry mirror may lack binaries of other platforms; npm then leaves them out of the
// lock file and `npm ci` refuses it everywhere. This adds what the packages themselves name.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

execFileSync(
  'npm',
  [
    'install',
    '--package-lock-only',
    '--omit-lockfile-registry-resolved',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ],
  { stdio: 'inherit' },
);
const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};
const chips = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
let added = 0;
for (const [path, about] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(about.optionalDependencies ?? {})) {
    if (path === '' || lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const words = name.split(/[/-]/);
    const os = words.map((word) => systems[word]).find(Boolean);
    const cpu = chips.find((chip) =>
      words.some((word) => word === chip || (chip === 'arm' && /^arm(v\d)?$/.test(word))),
    );
    if (!os && !cpu) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[^\d]*/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(about.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`The lock file is whole: ${added} packages of other platforms added.`);
