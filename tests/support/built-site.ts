import { fileURLToPath } from 'node:url';

/** Folder of what `npm run build` wrote for browsers. */
export const builtSite = (): string => fileURLToPath(new URL('../../dist/client/', import.meta.url));
