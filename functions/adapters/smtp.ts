import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports.ts';

/** A real mail server by its address, smtp://user:password@host:587. */
export function smtpMailer(url: string): Mailer & { close(): void } {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as never);
  return {
    kind: 'smtp',
    async send(mail) {
      await transport.sendMail({ ...mail, headers: mail.headers ?? {}, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
