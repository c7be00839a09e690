import { request } from 'node:http';

export type Sent = { method: string; path: string; headers?: Record<string, string>; body?: string | Buffer };
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/** Longest answer that is read, in bytes, and longest wait, in milliseconds. */
const mostRead = 2_000_000;
const patience = 15_000;

/** Sends one request as it stands, whatever its Host says, to a port of this machine. Status 0: the connection was closed without an answer. */
export const sendTo =
  (port: number) =>
  ({ method, path, headers = {}, body }: Sent): Promise<Answer> =>
    new Promise((resolve) => {
      const failed = (why: string) => resolve({ status: 0, headers: {}, text: why });
      try {
        const asked = request(
          {
            host: '127.0.0.1',
            port,
            method,
            path,
            headers: {
              ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
              ...headers,
            },
            timeout: patience,
          },
          (answer) => {
            const parts: Buffer[] = [];
            let size = 0;
            answer.on('data', (part: Buffer) => {
              size += part.length;
              if (size < mostRead) parts.push(part);
            });
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                headers: answer.headers,
                text: Buffer.concat(parts).toString('utf8'),
              }),
            );
            answer.on('error', (error) => failed(error.message));
          },
        );
        asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
        asked.on('error', (error) => failed(error.message));
        asked.end(body);
      } catch (error) {
        // What Node itself does not send never reaches Portage.
        resolve({ status: -1, headers: {}, text: (error as Error).message });
      }
    });
