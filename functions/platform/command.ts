import type { z } from 'zod/mini';
import type { RpcName } from '../adapters/supabase.ts';

type Command = { rpc: RpcName; schema: z.ZodMiniType; args: (body: never, id: string) => Record<string, unknown> };
export type Commands = Record<string, Command>;

/** One command of a member: what it takes, what the database calls it, and how the one becomes the other. */
export const command = <S extends z.ZodMiniType>(
  rpc: RpcName,
  schema: S,
  args: (body: z.output<S>, id: string) => Record<string, unknown>,
): Command => ({ rpc, schema, args: args as Command['args'] });
