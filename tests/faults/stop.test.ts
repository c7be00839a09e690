import { Agent, get, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortage } from '../support/start-portage.ts';

let portage: Awaited<ReturnType<typeof startPortage>>;
beforeAll(async () => {
  portage = await startPortage({ demo: 0 });
}, 180_000);
afterAll(async () => {
  await portage?.stop('SIGKILL');
  portage?.remove();
});

describe('A Portage that is told to stop', () => {
  it(
    'finishes the request in flight, takes no new one, waits for no idle connection, and ends well',
    { timeout: 30_000 },
    async () => {
      // A browser that keeps its connection open has had its answer.
      const agent = new Agent({ keepAlive: true });
      await new Promise<void>((done) =>
        get(`${portage.origin}/healthz`, { agent }, (answer) => answer.resume().on('end', done)),
      );

      const body = JSON.stringify({ kind: 'nothing we know' });
      const slow = request(`${portage.origin}/api/feedback`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
      });
      const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
        slow.on('error', reject).on('response', (answer) => {
          let text = '';
          answer
            .setEncoding('utf8')
            .on('data', (part: string) => (text += part))
            .on('end', () => resolve({ status: answer.statusCode!, text }));
        });
      });
      slow.write(body.slice(0, 10));
      await sleep(300);

      portage.child.kill('SIGTERM');
      await expect
        .poll(
          () =>
            fetch(`${portage.origin}/healthz`, { signal: AbortSignal.timeout(1000) }).then(
              () => 'taken',
              (error: { cause?: { code?: string } }) => error.cause?.code,
            ),
          { timeout: 5000 },
        )
        .toBe('ECONNREFUSED');
      expect(portage.child.exitCode).toBeNull();
      slow.end(body.slice(10));
      expect(await answered).toEqual({ status: 422, text: expect.stringContaining('feedback_kind_unknown') });
      expect(await portage.ended).toBe(0);
      expect(portage.log()).not.toContain('"level":"error"');
    },
  );
});
