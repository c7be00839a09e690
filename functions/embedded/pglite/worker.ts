import { createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { extensions } from '../database.ts';
import { batches } from './batches.ts';

// A thread of its own, so that a long statement holds up no page; it speaks as any PostgreSQL does.
const { folder, socket: path } = workerData as { folder: string; socket: string };
const db = await PGlite.create({ dataDir: folder, extensions });
// It takes the machine's zone otherwise.
await db.exec("set timezone to 'UTC'");

function serve(socket: Socket): void {
  const next = batches();
  let work: Promise<void> = Promise.resolve();
  const answer = async (batch: Buffer) => void socket.write(await db.execProtocolRaw(new Uint8Array(batch)));
  socket.on('data', (data) => {
    const batch = next(data);
    // A database that cannot answer is no use to anybody: the keeper starts another on the same files.
    if (batch) work = work.then(() => answer(batch)).catch(() => process.exit(1));
  });
  socket.on('error', () => {});
  // Whoever leaves in the middle of a transaction takes it along.
  socket.on(
    'close',
    () => void (work = work.then(async () => void (await db.exec('rollback'))).catch(() => process.exit(1))),
  );
}

const server = createServer(serve);
await new Promise<void>((ready) => server.listen(path, ready));
parentPort!.once('message', () => void db.close().then(() => process.exit(0)));
parentPort!.postMessage('ready');
