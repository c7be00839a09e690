import type { TestDatabase } from './database.ts';

/** One batch of every job; none of them may fail. */
export async function tick(test: TestDatabase, most?: number): Promise<void> {
  const { failed } = await test.rpc<{ failed: Record<string, string> }>(
    'service_role',
    'run_deadlines',
    most ? { p_most: most } : {},
  );
  if (Object.keys(failed).length > 0) throw new Error(`Jobs failed: ${JSON.stringify(failed)}`);
}
