import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of what browsers get of the built site that a Portage under test serves. */
export function builtSite(data = process.env['PORTAGE_TEST_DATA']!): string {
  return join(
    data,
    'site',
    (JSON.parse(readFileSync(join(data, 'site', 'current.json'), 'utf8')) as { folder: string }).folder,
    'client',
  );
}
