import { Hono } from 'hono';
import { codeCommands, type CodeCommand } from '../../../src/features/requests/schema.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { readJson } from '../../platform/body.ts';
import { answerFor } from '../../errors.ts';
import { sharedLimit, type Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';

export const isCode = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);

/**
 * What the links in e-mails lead to. Reading is a POST too: the code never stands in
 * an address that a server logs, and a scanner that follows links changes nothing.
 */
export function linkRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();

  routes.post('/link', sharedLimit(deps.limits, { name: 'open link', points: 60, seconds: 600 }), async (c) => {
    const { code } = await readJson(c);
    if (!isCode(code)) return answerFor(['code_unknown']);
    return c.json((await deps.supabase.asVisitor('request_for_code', { p_code: code })) as object);
  });

  routes.post(
    '/link/:command',
    sharedLimit(deps.limits, { name: 'answer by link', points: 30, seconds: 600 }),
    async (c) => {
      const { code, ...args } = await readJson(c);
      const name = c.req.param('command');
      if (!Object.hasOwn(codeCommands, name)) return answerFor(['not_found']);
      if (!isCode(code)) return answerFor(['code_unknown']);
      const parsed = codeCommands[name as CodeCommand].safeParse(args);
      if (!parsed.success) return answerFor(codesOf(parsed.error));
      return c.json(
        (await deps.supabase.asVisitor('answer_with_code', {
          p_code: code,
          p_command: name,
          p_args: parsed.data,
        })) as object,
      );
    },
  );

  return routes;
}
