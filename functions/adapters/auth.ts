import { statusOf } from '../../src/core/domain/errors.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import type { Session } from '../../src/core/domain/session-cookie.ts';
import { Refusal } from '../errors.ts';

/** Supabase's auth, for forms that are posted to us. Nothing is kept here: who asks holds the session. */
export type AuthPort = {
  /** Sends a 6-digit code; makes the account when there is none yet. Refuses email_unknown and rate_limited. */
  sendCode(email: string, locale: Locale): Promise<void>;
  /** The session that a code opens. Refuses code_unknown and rate_limited. */
  openWithCode(email: string, code: string): Promise<Session>;
  /** The session of a proven account and its password. Refuses password_wrong, email_not_verified and rate_limited. */
  openWithPassword(email: string, password: string): Promise<Session>;
  /** Sets the password of whoever has just signed in by a code. Refuses code_required when that was too long ago, and password_weak. */
  setPassword(token: string, password: string): Promise<void>;
  /** The session with a new token; null when it has ended. Refuses rate_limited. */
  renew(refreshToken: string): Promise<Session | null>;
  /** Ends the session of a token; one that cannot be ended now ends by itself. */
  end(token: string): Promise<void>;
};

/** Auth's own words for what it refuses, as ours. */
const ours: Record<string, string> = {
  email_address_invalid: 'email_unknown',
  validation_failed: 'email_unknown',
  email_not_confirmed: 'email_not_verified',
  weak_password: 'password_weak',
  reauthentication_needed: 'code_required',
};

type Options = { url: string; publishable: string; siteUrl?: string; fetch?: typeof fetch };

/** GoTrue over HTTP, embedded or hosted. */
export function connectAuth({ url, publishable, siteUrl = url, fetch: ask = fetch }: Options): AuthPort {
  const send = (method: 'POST' | 'PUT', path: string, body: object, token?: string) =>
    ask(`${url}/auth/v1/${path}`, {
      method,
      headers: {
        apikey: publishable,
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });

  const post = (path: string, body: object, token?: string) => send('POST', path, body, token);

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
    throw new Refusal(ours[word ?? ''] ?? otherwise);
  }
  async function opened(answer: Response, otherwise: string): Promise<Session> {
    if (!answer.ok) await refuse(answer, otherwise);
    const session = (await answer.json()) as Partial<Session>;
    if (!session.access_token) throw new Refusal(otherwise);
    return session as Session;
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
      return opened(await post('verify', { email, token: code, type: 'email' }), 'code_unknown');
    },
    async openWithPassword(email, password) {
      return opened(await post('token?grant_type=password', { email, password }), 'password_wrong');
    },
    async setPassword(token, password) {
      const answer = await send('PUT', 'user', { password }, token);
      if (answer.ok) return;
      const { error_code: word } = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as { error_code?: string };
      // The one that they have already.
      if (word !== 'same_password') await refuse(answer, 'password_weak');
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
