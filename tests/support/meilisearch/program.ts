#!/usr/bin/env node
// Stands in for the program `meilisearch` where a test puts a link of that name on PATH: the
// arguments and the master key of the real one, the stand-in's answers.
import { parseArgs } from 'node:util';
import { startStandIn } from './stand-in.ts';

const { values } = parseArgs({ strict: false, options: { 'http-addr': { type: 'string' }, env: { type: 'string' } } });
const masterKey = process.env['MEILI_MASTER_KEY'] ?? '';
if (values.env === 'production' && masterKey.length < 16) {
  console.error('In production mode, the master key must be of at least 16 bytes.');
  process.exit(1);
}
await startStandIn({ masterKey, port: Number(String(values['http-addr']).split(':')[1]), taskMs: 5 });
process.on('SIGTERM', () => process.exit(0));
