// npm test: every check, one after another, and one line at the end that counts.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import pLimit from 'p-limit';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

type Outcome = { name: string; passed: number; failed: number; seconds: number; titles?: string[] };
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const run = (command: string, args: string[]) =>
  new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DO_NOT_TRACK: '1', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** A check that is one pass or one failure. */
const check = (name: string, command: string, args: string[]) => async (): Promise<Outcome> => {
  const code = await timed(() => run(command, args));
  return { name, passed: code.value === 0 ? 1 : 0, failed: code.value === 0 ? 0 : 1, seconds: code.seconds };
};

/** Vitest or Playwright: counted from their own report. A run that reports nothing is a failure. */
const suite =
  (
    name: string,
    command: string,
    args: string[],
    report: string,
    count: (json: never) => Omit<Outcome, 'name' | 'seconds'>,
  ) =>
  async (): Promise<Outcome> => {
    const code = await timed(() => run(command, args));
    let counted: Omit<Outcome, 'name' | 'seconds'> = { passed: 0, failed: 1 };
    try {
      counted = count(JSON.parse(readFileSync(`${results}/${report}`, 'utf8')) as never);
    } catch {
      console.error(`${name} left no report.`);
    }
    if (code.value !== 0 && counted.failed === 0) counted.failed = 1;
    if (counted.passed + counted.failed === 0) counted.failed = 1;
    return { name, ...counted, seconds: code.seconds };
  };

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const from = Date.now();
  return { value: await work(), seconds: Math.round((Date.now() - from) / 1000) };
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; status: string; assertionResults: VitestTest[] }[];
};
type VitestTest = { fullName: string; status: string; failureMessages: string[] };
/** The first lines of an error, without colours: what somebody needs who sees only the end of a log. */
const briefly = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .map((line) => `\n    ${line.slice(0, 300)}`)
    .join('');
const fromVitest = (json: VitestReport) => ({
  passed: json.numPassedTests,
  failed: Math.max(json.numFailedTests, json.numFailedTestSuites > 0 ? 1 : 0),
  titles: json.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => [
      file.name,
      ...file.assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => test.fullName + briefly(test.failureMessages[0])),
    ]),
});
type PlaywrightSpec = {
  file: string;
  title: string;
  ok: boolean;
  tests: { results: { error?: { message?: string } }[] }[];
};
type PlaywrightSuite = { suites?: PlaywrightSuite[]; specs?: PlaywrightSpec[] };
const failedSpecs = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs
    .filter((spec) => !spec.ok)
    .map(
      ({ file, title, tests }) =>
        `${file}: ${title}${briefly(tests[0]?.results.find(({ error }) => error)?.error?.message)}`,
    ),
  ...suites.flatMap(failedSpecs),
];
const fromPlaywright = (
  json: PlaywrightSuite & { stats: { expected: number; unexpected: number; flaky: number } },
) => ({
  passed: json.stats.expected,
  failed: json.stats.unexpected + json.stats.flaky,
  titles: failedSpecs(json),
});
const vitest = (project: string, ...more: string[]) =>
  suite(
    project,
    'npx',
    [
      'vitest',
      'run',
      '--project',
      `${project}*`,
      ...more,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/${project}.json`,
    ],
    `${project}.json`,
    fromVitest,
  );

/** What only reads the code: two at a time, for most of each runs on one core. */
const reading = [
  check('types', 'npm', ['run', '--silent', 'check:types']),
  check('lint', 'npm', ['run', '--silent', 'check:lint']),
  check('layers', 'npm', ['run', '--silent', 'check:layers']),
  check('format', 'npm', ['run', '--silent', 'check:format']),
  check('unused code', 'npm', ['run', '--silent', 'check:unused']),
  check('generated types', 'npm', ['run', '--silent', 'types:check']),
  check('advisors', 'npm', ['run', '--silent', 'advisors']),
];
const steps = [
  vitest('unit'),
  // Every core has work: much of both is waiting for a server to start or a database to write.
  vitest('database', '--maxWorkers=100%'),
  vitest('integration', '--maxWorkers=100%'),
  // Six moments at which days go wrong, under a set clock.
  vitest('moments', '--maxWorkers=100%'),
  // What got through once, and some hundred hostile requests; npm run attack tries more, on each database.
  check('attack', 'npm', ['run', '--silent', 'attack', '--', '--short']),
  suite('browser', 'npx', ['playwright', 'test'], 'browser.json', fromPlaywright),
  check('acceptance IDs', 'npm', ['run', '--silent', 'spec', '--', '--check']),
];

const twoAtATime = pLimit(2);
const outcomes: Outcome[] = await Promise.all(reading.map((step) => twoAtATime(step)));
for (const step of steps) outcomes.push(await step());
console.log('');
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
  );
const failures = outcomes.flatMap(({ name, titles = [] }) => titles.map((title) => `${name}: ${title}`));
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
const elsewhere = process.env['MEILISEARCH_URL'];
console.log(
  `\nSearch engines held to the contract: postgres${elsewhere ? `, and the Meilisearch at ${elsewhere}` : ', and Meilisearch’s stand-in, for MEILISEARCH_URL is not set'}.`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
