import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mail, Mailer } from '../ports.ts';

export type CaughtMail = Mail & { at: string };

/** Keeps e-mails instead of sending them, newest first, on disk so that a restart loses none. /dev/mail shows them. */
export function mailCatcher(file?: string): Mailer & { all(): CaughtMail[] } {
  const caught: CaughtMail[] = [];
  let cutShort = false;
  if (file && existsSync(file)) {
    const kept = readFileSync(file, 'utf8');
    // A line cut short must not swallow the next one.
    if (kept !== '' && !kept.endsWith('\n')) appendFileSync(file, '\n');
    for (const line of kept.split('\n')) {
      try {
        if (line) caught.unshift(JSON.parse(line) as CaughtMail);
      } catch {
        // A line cut short by a crash was never confirmed: its effect is tried again.
      }
    }
  }
  return {
    kind: 'catcher',
    async send(mail) {
      if (caught.some((one) => one.messageId === mail.messageId)) return;
      const kept = { ...mail, at: new Date().toISOString() };
      if (file) {
        mkdirSync(dirname(file), { recursive: true });
        // On a full disk a part of a line may stay behind: the next e-mail begins on a line of its own.
        const start = cutShort ? '\n' : '';
        cutShort = true;
        appendFileSync(file, `${start}${JSON.stringify(kept)}\n`, { mode: 0o600 });
        cutShort = false;
      }
      caught.unshift(kept);
    },
    all: () => caught,
  };
}
