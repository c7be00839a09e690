import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * One address in front of several processes, each in its turn, as a load balancer is: it writes X-Forwarded-For,
 * tries the next process when one takes no connection, and answers 502 when one breaks off in the middle. The
 * client's address is what its header X-Client says.
 */
export async function roundRobin() {
  const ports: number[] = [];
  let turn = 0;

  function pass(from: IncomingMessage, to: ServerResponse, body: Buffer, left: number): void {
    const port = ports[turn++ % ports.length]!;
    const headers = {
      ...from.headers,
      connection: 'close',
      'x-forwarded-for': [from.headers['x-forwarded-for'], from.headers['x-client'] ?? '192.0.2.1']
        .flat()
        .filter(Boolean)
        .join(', '),
    };
    const asked = request({ host: '127.0.0.1', port, method: from.method, path: from.url, headers }, (answer) => {
      to.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(to);
      answer.on('error', () => to.destroy());
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && left > 1) return pass(from, to, body, left - 1);
      if (to.headersSent) to.destroy();
      else to.writeHead(502).end();
    });
    asked.end(body);
  }
  const server = createServer((from, to) => {
    const chunks: Buffer[] = [];
    from
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => pass(from, to, Buffer.concat(chunks), ports.length));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    /** Which processes it asks. */
    serve: (...processes: number[]) => void ports.splice(0, ports.length, ...processes),
    stop: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
