import { statusOf } from '../../src/core/domain/errors.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import type { Session } from '../../src/core/session-cookies.ts';
import { Refusal } from '../errors.ts';

/** Supabase's auth, for forms that are posted to us. Nothing is kept here: who asks holds the session. */
export type AuthPort = {
  /** Sends a 6-digit code; makes the account when there is none yet. Refuses email_unknown and rate_limited. */
  sendCode(email: string, locale: Locale): Promise<void>;
  /** The session that a code opens. Refuses code_unknown and rate_limited. */
  openWithCode(email: string, code: string): Promise<Session>;
  /** The session with a new token; null when it has ended. Refuses rate_limited. */
  renew(refreshToken: string): Promise<Session | null>;
  /** Ends the session of a token; one that cannot be ended now ends by itself. */
  end(token: string): Promise<void>;
};

type Options = { url: string; publishable: string; siteUrl?: string; fetch?: typeof fetch };

/** GoTrue over HTTP, embedded or hosted. */
export function connectAuth({ url, publishable, siteUrl = url, fetch: ask = fetch }: Options): AuthPort {
  const post = (path: string, body: object, token?: string) =>
    ask(`${url}/auth/v1/${path}`, {
      method: 'POST',
      headers: {
        apikey: publishable,
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });

  async function refuse(answer: Response, otherwise: string): Promise<never> {
    const body = (await answer.json().catch(() => ({}))) as { error_code?: string; code?: string };
    const word = body.error_code ?? body.code;
    if (answer.status === 429) throw new Refusal('rate_limited', Number(answer.headers.get('retry-after')) || 600);
    if (answer.status === 503)
      throw new Refusal(
        word && statusOf(word) === 503 ? word : 'unavailable',
        Number(answer.headers.get('retry-after')) || 60,
      );
    if (answer.status >= 500) throw new Error(`auth answered ${answer.status}`);
    throw new Refusal(word === 'email_address_invalid' || word === 'validation_failed' ? 'email_unknown' : otherwise);
  }
  return {
    async sendCode(email, locale) {
      const answer = await post(`otp?redirect_to=${encodeURIComponent(new URL(`/${locale}/`, siteUrl).href)}`, {
        email,
        create_user: true,
        data: { locale },
      });
      if (!answer.ok) await refuse(answer, 'email_unknown');
    },
    async openWithCode(email, code) {
      const answer = await post('verify', { email, token: code, type: 'email' });
      if (!answer.ok) await refuse(answer, 'code_unknown');
      const session = (await answer.json()) as Partial<Session>;
      if (!session.access_token) throw new Refusal('code_unknown');
      return session as Session;
    },
    async renew(refreshToken) {
      const answer = await post('token?grant_type=refresh_token', { refresh_token: refreshToken });
      if (answer.ok) return (await answer.json()) as Session;
      return answer.status === 429 || answer.status >= 500 ? refuse(answer, 'unexpected') : null;
    },
    async end(token) {
      await post('logout?scope=local', {}, token).catch(() => {});
    },
  };
}
