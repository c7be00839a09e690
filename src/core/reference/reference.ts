import { publicApi } from '../../server/api.ts';
import { remember } from '../../server/remember.ts';
import { byName, readNames } from '../../server/name-tables.ts';

/** The names of topics, fields, places and languages. */
export const reference = remember(['topics'], async () => byName(await readNames(publicApi())));
