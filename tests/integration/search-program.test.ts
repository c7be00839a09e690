import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMeilisearch } from '../../functions/embedded/meilisearch.ts';

const folder = mkdtempSync(join(tmpdir(), 'portage-program-'));
const path = `${folder}:${dirname(process.execPath)}:/usr/bin:/bin`;
beforeAll(() => {
  const program = join(folder, 'meilisearch');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('tests/support/meilisearch/program.ts')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A program called meilisearch on PATH', () => {
  it('is started on loopback with a key that only its owner can read, and ended', async () => {
    const engine = await startMeilisearch({ path, folder: join(folder, 'data') });
    expect(new URL(engine.url).hostname).toBe('127.0.0.1');
    const keys = (key?: string) =>
      fetch(`${engine.url}/keys`, key ? { headers: { Authorization: `Bearer ${key}` } } : {}).then(
        (answer) => answer.status,
      );
    expect([await keys(), await keys('wrong'), await keys(engine.key)]).toEqual([401, 403, 200]);
    const file = join(folder, 'data', 'master.key');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([engine.key, 0o600]);
    await engine.stop();
    await expect(fetch(`${engine.url}/health`)).rejects.toThrow();
    const again = await startMeilisearch({ path, folder: join(folder, 'data') });
    expect(again.key, 'the same data, the same key').toBe(engine.key);
    await again.stop();
  });

  it('that is not there is one sentence, not a stack', async () => {
    await expect(startMeilisearch({ path: '/nowhere', folder })).rejects.toThrow(
      'the program meilisearch is not on PATH. Install it, or start without --meilisearch.',
    );
  });

  it('that ends at once says why', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'portage-broken-'));
    writeFileSync(join(broken, 'meilisearch'), '#!/bin/sh\necho "no space left" >&2\nexit 1\n');
    chmodSync(join(broken, 'meilisearch'), 0o755);
    await expect(startMeilisearch({ path: `${broken}:${path}`, folder: join(broken, 'data') })).rejects.toThrow(
      /ended\.\nno space left/,
    );
    rmSync(broken, { recursive: true });
  });
});
