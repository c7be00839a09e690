import { serve, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { connect, type AddressInfo } from 'node:net';

/** What came back for bytes that no fetch would send: status, headers by small name, body. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string };

/** Sends the lines of one request over a socket of loopback as they are, with `Connection: close`. */
export const rawRequest = (port: number, lines: string[], body = ''): Promise<RawAnswer> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `${[...lines, 'Connection: close', ...(body ? [`Content-Length: ${Buffer.byteLength(body)}`] : [])].join('\r\n')}\r\n\r\n${body}`,
      ),
    );
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (part) => (text += part))
      .on('error', fail)
      .on('close', () => {
        const [head = '', ...rest] = text.split('\r\n\r\n');
        const [first = '', ...named] = head.split('\r\n');
        done({
          status: Number(first.split(' ')[1]),
          body: rest.join('\r\n\r\n'),
          headers: Object.fromEntries(
            named.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
          ),
        });
      });
  });

/** Serves an app on loopback as the Node entry does. */
export function onLoopback(
  app: Hono<{ Bindings: HttpBindings }>,
): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((ready) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      ready({ port, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
  });
}
