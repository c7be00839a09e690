/** What the drivers say when they cannot even write a value down: an object for a text, a list for a date, a tower of brackets. */
export const cannotWrite =
  /: (Invalid input for [a-z]+ type|.*toString is not a function|Cannot convert object to primitive value|The "string" argument must be|Invalid time value|Maximum call stack size exceeded|URI malformed)/;

/** What it says about an address that asks for nothing that is there. */
const cannotRead = /failed to parse|Expected .* at position \d+|Could not find the (table|function)/;

/**
 * The embedded Supabase prints every refused statement with its stack. Refusals are
 * ordinary here (RLS, code words, wrong types), so those lines are dropped; anything else passes.
 */
export function filterConsole(): void {
  const print = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    const [first] = parts;
    const isDatabaseError = typeof first === 'object' && first !== null && 'severity' in first && 'routine' in first;
    const isBadInput = first instanceof Error && (cannotWrite.test(String(first)) || cannotRead.test(first.message));
    if (!isDatabaseError && !isBadInput) print(...parts);
  };
}
