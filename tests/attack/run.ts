// npm run attack -- [--short] [--on postgres|pglite|DATABASE_URL] [--seed N]   hostile requests against a Portage of its own, on this machine alone
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { hostileRequests } from './hostile.ts';
import { attacks, toolsFor } from './named.ts';
import type { Sent } from './send.ts';
import { startTarget, targets, type Target, type TargetName } from './target.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    on: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const names = values.on ? [values.on as TargetName] : values.short ? (['postgres'] as const) : targets;
const count = values.short ? 300 : 2000;
const atOnce = 8;

/** A request with the keys that a browser has in the places that ask for them, from an address of its own. */
function dressed({ headers = {}, ...request }: Sent, { reach, member, portage }: Target, place: number): Sent {
  const real: Record<string, string> = { PUBLISHABLE: reach.keys.publishable, MEMBER: reach.tokenOf(member) };
  const fill = (text: string) => text.replace(/PUBLISHABLE|MEMBER/g, (word) => real[word]!);
  const host =
    headers['host'] === undefined || headers['host'] === 'localhost' ? `localhost:${portage.port}` : headers['host'];
  return {
    ...request,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
      host,
      'X-Forwarded-For': `203.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}`,
    },
  };
}

async function attack(name: TargetName) {
  const target = await startTarget(name);
  const tools = toolsFor(target);
  const seen = { tried: 0, held: 0, serverErrors: [] as string[], survivors: [] as string[], leaks: [] as string[] };
  const judge = (what: string, { status, text, headers }: { status: number; text: string; headers?: object }) => {
    // Asked to wait because the one engine is busy is no failure of it.
    if (status >= 500 && !(status === 503 && /database_busy|photos_busy/.test(text)))
      seen.serverErrors.push(`${what}: ${status} ${text.slice(0, 160)}`);
    for (const secret of target.secrets)
      if (text.includes(secret) || JSON.stringify(headers ?? {}).includes(secret))
        seen.leaks.push(`${what}: ${secret.slice(0, 6)}…`);
  };
  try {
    for (const { name: attempt, run } of attacks) {
      seen.tried += 1;
      const through = await run({
        ...tools,
        send: async (sent) => {
          const answer = await tools.send(sent);
          judge(attempt, answer);
          return answer;
        },
      }).catch((error: Error) => `could not be tried: ${error.message}`);
      if (through === null) seen.held += 1;
      else seen.survivors.push(`${attempt}: ${through}`);
    }
    const limit = pLimit(atOnce);
    await Promise.all(
      hostileRequests(count, Number(values.seed)).map((sent, place) =>
        limit(async () => {
          const request = dressed(sent, target, place);
          const answer = await tools.send(request);
          seen.tried += 1;
          judge(`${request.method} ${request.path.slice(0, 120)} ${String(request.body ?? '').slice(0, 80)}`, answer);
        }),
      ),
    );
    const health = await tools.send({ method: 'GET', path: '/healthz', headers: { host: 'localhost' } });
    if (!health.text.includes('"status":"ok"'))
      seen.survivors.push(`health afterwards: ${health.status} ${health.text}`);
  } finally {
    const code = await target.stop();
    if (code !== 0) seen.survivors.push(`it ended with ${code}`);
  }
  return seen;
}

let bad = 0;
for (const name of names) {
  const { tried, held, serverErrors, survivors, leaks } = await attack(name);
  console.log(
    `${name}: ${tried} tried, ${held} of ${attacks.length} named attacks held, 5xx ${serverErrors.length}, survivors ${survivors.length}, leaks ${leaks.length}`,
  );
  for (const [kind, list] of Object.entries({ '5xx': serverErrors, survivor: survivors, leak: leaks }))
    for (const one of list.slice(0, 12)) console.log(`  ${kind}: ${one}`);
  bad += serverErrors.length + survivors.length + leaks.length;
}
process.exit(bad === 0 ? 0 : 1);
