import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports.ts';

/** Milliseconds after which a send has failed, whatever the server does: less than an effect's lease. */
const longestSend = 45_000;

/** A real mail server by its address, smtp://user:password@host:587. */
export function smtpMailer(url: string): Mailer & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  } as never);
  return {
    kind: 'smtp',
    async send(mail) {
      await transport.sendMail({
        ...mail,
        headers: mail.headers ?? {},
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(longestSend),
      } as never);
    },
    close: () => transport.close(),
  };
}
