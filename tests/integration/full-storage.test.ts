import type { App } from '@supabase/lite';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { connectSupabase, type SupabasePort } from '../../functions/adapters/supabase.ts';
import { askApp } from '../../functions/embedded/ask.ts';
import type { Database } from '../../functions/embedded/database.ts';
import { fetchInProcess, supabaseGateway } from '../../functions/embedded/gateway.ts';
import { mailCatcher } from '../../functions/embedded/mail-catcher.ts';
import { Refusal } from '../../functions/errors.ts';
import { tellingStorage } from '../../functions/platform/room-guard.ts';
import { bytesLeft, watchStorage } from '../../functions/platform/storage.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, appendFileSync: vi.fn(fs.appendFileSync) };
});

/** A Supabase whose database answers with this error. */
function failing(status: number, code: string, message: string): SupabasePort {
  const app = { fetch: async () => Response.json({ code, message }, { status }) } as unknown as App;
  return connectSupabase({
    url: 'http://localhost',
    publishable: 'a',
    secret: 'b',
    fetch: fetchInProcess(
      supabaseGateway({
        ask: (_, request, info) => askApp(app, { connection: {} } as Database)(request, info),
        keys: { publishable: 'a', secret: 'b' },
      }),
    ),
  });
}

describe('A database without room', () => {
  it.each([
    [500, '53100', 'could not extend file "base/5/16384": No space left on device'],
    [500, 'SUP', 'PostgresError: could not write to file "pg_logical/x.tmp": No space left on device'],
    [500, 'SUP', 'error: ENOSPC: no space left on device, write'],
    [503, '53100', 'storage_full'],
  ])('is one code word, whichever way the driver says it: %i %s %s', async (status, code, message) => {
    const storage = watchStorage(tmpdir());
    expect(await storage.isFull()).toBe(false);
    const supabase = tellingStorage(failing(status, code, message), storage);
    await expect(supabase.asService('server_time')).rejects.toMatchObject({ code: 'storage_full' });
    await expect(supabase.asMember('token')('server_time')).rejects.toBeInstanceOf(Refusal);
    // Its disk may be another than ours: what it refused is remembered for a moment.
    expect(await storage.isFull()).toBe(true);
  });

  it('is not what any other failure is', async () => {
    const storage = watchStorage(tmpdir());
    await expect(
      tellingStorage(failing(400, 'P0001', 'rate_limited'), storage).asVisitor('server_time'),
    ).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(
      tellingStorage(failing(500, '53300', 'too many connections'), storage).asVisitor('server_time'),
    ).rejects.not.toBeInstanceOf(Refusal);
    expect(await storage.isFull()).toBe(false);
  });
});

describe('The disk', () => {
  it('tells how much it takes, and nothing where there is no telling', async () => {
    expect(await bytesLeft(tmpdir())).toBeGreaterThan(0);
    expect(await bytesLeft('/nowhere/at/all')).toBeNull();
    expect(await watchStorage('/nowhere/at/all').isFull()).toBe(false);
  });

  it('that ends in the middle of an e-mail loses neither the one before nor the one after', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portage-mails-'));
    const file = join(folder, 'mail.jsonl');
    const mails = mailCatcher(file);
    const mail = (n: number) => ({
      to: 'a@example.ca',
      from: 'b@example.ca',
      subject: `${n}`,
      text: '',
      html: '',
      messageId: `<${n}@x>`,
    });
    await mails.send(mail(1));
    vi.mocked(appendFileSync).mockImplementationOnce((path, data) => {
      appendFileSync(path, String(data).slice(0, 9));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    await expect(mails.send(mail(2))).rejects.toThrow('ENOSPC');
    await mails.send(mail(3));
    await mails.send(mail(2));
    expect(
      mailCatcher(file)
        .all()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['1', '2', '3']);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(5);
    rmSync(folder, { recursive: true });
  });
});
