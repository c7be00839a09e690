// npm run surface   writes functions/embedded/rest-surface.json: what the pages ask of the database, read from their code
import { writeFileSync } from 'node:fs';
import { scanSurface } from './api-surface/scan.ts';

writeFileSync('functions/embedded/rest-surface.json', `${JSON.stringify(scanSurface(), null, 2)}\n`);
console.log('Wrote functions/embedded/rest-surface.json');
