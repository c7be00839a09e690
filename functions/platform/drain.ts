import type { Server } from 'node:http';

/** Milliseconds between two looks at connections that have nothing more to say. */
const look = 50;

/**
 * Takes no new connection, lets requests in flight finish, and cuts what is left after `patience` milliseconds. A
 * connection that a browser keeps open is closed as soon as its last answer has left.
 */
export async function drain(server: Server, patience: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), look);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((closed) => server.close(closed));
  clearInterval(idle);
  clearTimeout(late);
}
