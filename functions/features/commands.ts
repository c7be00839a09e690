import { Hono } from 'hono';
import { isUuid } from '../../src/core/domain/uuid.ts';
import { codesOf } from '../../src/core/form/text-schema.ts';
import { accountsCommands } from './accounts/commands.ts';
import { eventsCommands } from './events/commands.ts';
import { feedbackCommands } from './feedback/commands.ts';
import { mentorsCommands } from './mentors/commands.ts';
import { orientationCommands } from './orientation/commands.ts';
import { privacyCommands } from './privacy/commands.ts';
import { safetyCommands } from './safety/commands.ts';
import { staffCommands } from './staff/commands.ts';
import { storiesCommands } from './stories/commands.ts';
import { waitListsCommands } from './wait-lists/commands.ts';
import { goalCommands, relationshipCommands, relationshipsCommands } from './relationships/commands.ts';
import { requestCommands, requestsCommands, sendRequest } from './requests/commands.ts';
import { bearer, readJson } from '../platform/body.ts';
import type { Commands } from '../platform/command.ts';
import { answerFor, Refusal } from '../errors.ts';
import type { Deps } from '../ports.ts';
import { sharedLimit, type Bindings } from '../platform/limits.ts';

const commands: Commands = {
  ...requestsCommands,
  ...relationshipsCommands,
  ...mentorsCommands,
  ...accountsCommands,
  ...privacyCommands,
  ...orientationCommands,
  ...waitListsCommands,
  ...safetyCommands,
  ...storiesCommands,
  ...feedbackCommands,
  ...eventsCommands,
  ...staffCommands,
};

/** POST /api/requests, /api/{requests, relationships or goals}/{id}/{command} and the other commands of a signed-in member. */
export function commandRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();

  async function run(
    one: Commands[string],
    body: Record<string, unknown>,
    authorization: string | undefined,
    id: string,
  ): Promise<Response> {
    const token = bearer(authorization);
    if (!token) return answerFor(['sign_in_required']);
    const parsed = one.schema.safeParse(body);
    if (!parsed.success) return answerFor(codesOf(parsed.error));
    const rpc = deps.supabase.asMember(token);
    try {
      return Response.json(await rpc(one.rpc, one.args(parsed.data as never, id)));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'rate_limited') throw error;
      return answerFor(
        ['rate_limited'],
        (await rpc<number | null>('retry_after', { p_action: one.rpc === 'send_report' ? 'report' : 'send' })) ?? 3600,
      );
    }
  }

  routes.post(
    '/requests',
    sharedLimit(deps.limits, { name: 'send request', points: 30, seconds: 600, members: true }),
    async (c) => run(sendRequest, await readJson(c), c.req.header('authorization'), ''),
  );

  /** The commands of one thing, which is unknown where its id is none. */
  for (const [path, some, unknown] of [
    ['requests', requestCommands, 'request_not_found'],
    ['relationships', relationshipCommands, 'relationship_not_found'],
    ['goals', goalCommands, 'goal_not_found'],
  ] as const) {
    routes.post(`/${path}/:id/:command`, async (c) => {
      const { id, command: name } = c.req.param() as { id: string; command: string };
      const one = Object.hasOwn(some, name) ? some[name] : undefined;
      if (!one) return answerFor(['not_found']);
      if (!isUuid(id)) return answerFor([unknown]);
      return run(one, await readJson(c), c.req.header('authorization'), id);
    });
  }

  for (const [path, one] of Object.entries(commands)) {
    routes.post(`/${path}`, async (c) => run(one, await readJson(c), c.req.header('authorization'), ''));
  }
  return routes;
}
