// The only import of the embedded Supabase. When it is loaded it puts a function of its own in the place of
// process.emitWarning, which takes texts alone: the first warning that is an Error, as Node's own are, would end
// the process. So what was there is put back.
import { emitWarning } from './own-warnings.ts';

export { App } from '@supabase/lite';
export { createPgliteConnection } from '@supabase/lite/pglite';
export { PostgresConnection } from '@supabase/lite/postgres';

process.emitWarning = emitWarning;
