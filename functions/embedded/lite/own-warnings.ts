/** How Node itself prints a warning, kept before the embedded Supabase is loaded. */
export const emitWarning = process.emitWarning;
