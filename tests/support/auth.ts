import { vi } from 'vitest';
import { supabaseGateway } from '../../functions/embedded/gateway.ts';
import { memoryLimits, type Limits } from '../../functions/platform/limits.ts';
import type { TestDatabase } from './database.ts';

export type Session = {
  access_token: string;
  refresh_token: string;
  user: { id: string; email_confirmed_at?: string };
};
type Said = { status: number; body: Record<string, unknown> };

let people = 0;
/** An address that nobody has used yet. */
export const somebody = (): string => `person.${++people}.${Math.random().toString(36).slice(2, 7)}@example.ca`;

/** Sign-in as a browser reaches it: through the gateway, from an address. */
export function authOn(test: TestDatabase, limits: Limits = memoryLimits()) {
  const gateway = supabaseGateway({ ask: test.ask, keys: test.keys, limits });

  async function ask(
    method: string,
    path: string,
    body?: object,
    { token, from = '192.0.2.1' }: { token?: string; from?: string } = {},
  ): Promise<Said> {
    const answer = await gateway.request(
      `http://localhost/auth/v1/${path}`,
      {
        method,
        headers: {
          'Content-Type': 'application/json',
          apikey: test.keys.publishable,
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      { incoming: { socket: { remoteAddress: from } } },
    );
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  }
  const post = (path: string, body: object, how?: { token?: string; from?: string }) => ask('POST', path, body, how);

  const codes = (email: string): string[] =>
    test.mails.filter((mail) => mail.to === email).map((mail) => /\b\d{6}\b/.exec(mail.text ?? '')![0]);
  /** Asks for a code and waits for its e-mail, which leaves after the answer. */
  async function sendCode(email: string, from = '192.0.2.1'): Promise<string> {
    const before = codes(email).length;
    const { status, body } = await post('otp', { email, create_user: true, data: { locale: 'fr' } }, { from });
    if (status !== 200) throw new Error(`otp answered ${status} ${JSON.stringify(body)}`);
    return vi.waitFor(
      () => {
        const all = codes(email);
        if (all.length === before) throw new Error(`No code came to ${email}.`);
        return all.at(-1)!;
      },
      { timeout: 20_000 },
    );
  }
  const verify = (email: string, token: string, from = '192.0.2.1') =>
    post('verify', { email, token, type: 'email' }, { from });
  /** Signs in with a code, as its owner does. */
  async function signIn(email: string, from = '192.0.2.1'): Promise<Session> {
    const { status, body } = await verify(email, await sendCode(email, from), from);
    if (status !== 200) throw new Error(`verify answered ${status} ${JSON.stringify(body)}`);
    return body as Session;
  }
  const withPassword = (email: string, password: string, from = '192.0.2.1') =>
    post('token?grant_type=password', { email, password }, { from });
  const setPassword = (session: Session, password: string) =>
    ask(
      'PUT',
      'user',
      { password, code_challenge: null, code_challenge_method: null },
      { token: session.access_token },
    );
  const renew = (session: { refresh_token: string }) =>
    post('token?grant_type=refresh_token', { refresh_token: session.refresh_token });
  /** One database function with a token; its answer's status. */
  async function rpc(token: string, name: string, args: object = {}): Promise<number> {
    const answer = await gateway.request(
      `http://localhost/rest/v1/rpc/${name}`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          apikey: test.keys.publishable,
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(args),
      },
      { own: true },
    );
    return answer.status;
  }
  return { gateway, ask, post, codes, sendCode, verify, signIn, withPassword, setPassword, renew, rpc };
}

/** The raw embedded auth, past the gateway: what an attack could reach before, and a test prepares with. */
export async function pastTheGateway(
  test: TestDatabase,
  method: string,
  path: string,
  body?: object,
  token?: string,
): Promise<Said> {
  const answer = await test.app.fetch(
    new Request(`http://localhost/auth/v1/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        apikey: test.keys.publishable,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}
