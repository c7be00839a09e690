import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { Session } from '../../../src/core/domain/session-cookie.ts';
import { Refusal } from '../../errors.ts';
import { addressOf, takeEach, type Allowance, type Bindings } from '../../platform/limits.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import type { Deps } from '../../ports.ts';

type Asked = Pick<Context<{ Bindings: Bindings }>, 'env'>;

const tenMinutes = 600;

/** Takes of an allowance of the address, with room for a class behind it, and of one of the mailbox. Refuses rate_limited. */
export async function takeForMailbox(
  limits: Deps['limits'],
  c: Asked,
  { name, email, points }: { name: string; email: string; points: number },
): Promise<void> {
  const allowances: Allowance[] = [
    { name: `${name} from`, key: addressOf(c.env), points: 60, seconds: tenMinutes },
    { name: `${name} to`, key: email, points, seconds: tenMinutes },
  ];
  const wait = await takeEach(limits, allowances);
  if (wait !== null) throw new Refusal('rate_limited', wait);
}

/** Sign-in codes, as forms of ours ask for them and take them. */
export function signInCodes({ supabase, limits }: Pick<Deps, 'supabase' | 'limits'>) {
  const posts = sentPosts(supabase);
  // Kept in this process alone and for a moment: no session lies beside what the database remembers of posts.
  const opened = new LRUCache<string, Promise<Session>>({ max: 1000, ttl: 15_000 });

  return {
    /** Sends a code, once for the same `post` unless it is asked for `again`. Refuses rate_limited and email_unknown. */
    async mail(
      c: Asked,
      locale: Locale,
      { email, post, again = false }: { email: string; post: string; again?: boolean },
    ): Promise<void> {
      const send = async () => {
        await takeForMailbox(limits, c, { name: 'codes', email, points: 4 });
        await supabase.auth.sendCode(email, locale);
      };
      await (again ? send() : posts.once(`code ${post} ${email}`, send));
    },
    /** The session that a code opens. It works only once: the same code pressed twice gets the same session. Refuses rate_limited and code_unknown. */
    open(c: Asked, email: string, code: string): Promise<Session> {
      const key = `${addressOf(c.env)} ${email} ${code}`;
      const known = opened.get(key);
      if (known) return known;
      const session = takeForMailbox(limits, c, { name: 'code guesses', email, points: 8 }).then(() =>
        supabase.auth.openWithCode(email, code),
      );
      opened.set(key, session);
      session.catch(() => opened.delete(key));
      return session;
    },
  };
}
