/**
 * The embedded Supabase prints every refused statement with its stack. Refusals are
 * ordinary here (RLS, code words), so those lines are dropped; anything else passes.
 */
export function quietLite(): void {
  const print = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    const [first] = parts;
    const isDatabaseError = typeof first === 'object' && first !== null && 'severity' in first && 'routine' in first;
    if (!isDatabaseError) print(...parts);
  };
}
