import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReceivedMail } from './mime.ts';

/** What the server does with the nth e-mail it is handed, counted from 1. */
export type Fate = 'answer' | 'cut while reading' | 'cut before the answer' | 'die before the answer';

/**
 * A real mail server in this process. `taken` is what it read whole, `answered` the
 * Message-IDs it said 250 to, `log` both in their order; `fate` decides about each e-mail.
 */
export function mailServer(fate: (count: number) => Fate = () => 'answer') {
  const taken: ReceivedMail[] = [];
  const answered: string[] = [];
  const log: { what: 'taken' | 'answered'; messageId: string }[] = [];
  const sockets = new Set<Socket>();
  let count = 0;
  let port = 0;
  let server: SMTPServer | null = null;

  const make = () =>
    new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      hideSTARTTLS: true,
      onData(stream, session, done) {
        count += 1;
        const what = fate(count);
        const socket = [...sockets].find((one) => one.remotePort === session.remotePort);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (what === 'cut while reading') socket?.destroy();
        });
        stream.on('end', () => {
          if (what === 'cut while reading') return;
          const mail = readMail(Buffer.concat(chunks));
          taken.push(mail);
          log.push({ what: 'taken', messageId: mail.messageId });
          if (what === 'answer') {
            log.push({ what: 'answered', messageId: mail.messageId });
            answered.push(mail.messageId);
            done();
          } else if (what === 'cut before the answer') socket?.destroy();
          else void die();
        });
      },
    }).on('error', () => {});

  /** Listens; the second time at the same port as before. */
  async function start(): Promise<void> {
    const next = make();
    server = next;
    await new Promise<void>((ready) => next.listen(port, '127.0.0.1', ready));
    next.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    port = (next.server.address() as AddressInfo).port;
  }
  /** Gone at once: nobody hears a word more. */
  async function die(): Promise<void> {
    const dying = server;
    server = null;
    for (const socket of sockets) socket.destroy();
    if (dying) await new Promise<void>((closed) => dying.close(closed));
  }

  return { taken, answered, log, start, die, url: () => `smtp://127.0.0.1:${port}`, isUp: () => server !== null };
}
