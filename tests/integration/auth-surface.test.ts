import { AuthClient } from '@supabase/auth-js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchInProcess } from '../../functions/embedded/gateway.ts';
import { authOn, somebody, type Session } from '../support/auth.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';

let test: TestDatabase;
let auth: ReturnType<typeof authOn>;
let mine: Session;
beforeAll(async () => {
  test = await pgliteDatabase();
  auth = authOn(test);
  mine = await auth.signIn(somebody());
});
afterAll(() => test?.close());

const password = 'a canoe on the Red River';

describe('The embedded auth', () => {
  it('lets through all that the pages ask of auth-js', async () => {
    const email = somebody();
    const kept = new Map<string, string>();
    const client = () =>
      new AuthClient({
        url: 'http://localhost/auth/v1',
        headers: { apikey: test.keys.publishable },
        fetch: fetchInProcess(auth.gateway),
        autoRefreshToken: false,
        persistSession: true,
        storage: {
          getItem: (key) => kept.get(key) ?? null,
          setItem: (key, value) => void kept.set(key, value),
          removeItem: (key) => void kept.delete(key),
        },
      });
    const pages = client();
    expect(
      (
        await pages.signInWithOtp({
          email,
          options: { emailRedirectTo: 'http://localhost/fr/connexion/', data: { locale: 'fr' } },
        })
      ).error,
    ).toBeNull();
    const token = await vi.waitFor(() => auth.codes(email)[0] ?? Promise.reject(new Error('no code yet')), {
      timeout: 20_000,
    });
    expect((await pages.verifyOtp({ email, token, type: 'email' })).error).toBeNull();
    expect((await pages.updateUser({ password })).error).toBeNull();
    expect((await pages.refreshSession()).error).toBeNull();
    expect((await pages.signOut({ scope: 'local' })).error).toBeNull();
    expect((await pages.signInWithPassword({ email, password })).error).toBeNull();
    expect((await pages.signInWithPassword({ email, password: 'some other words, long enough' })).error?.code).toBe(
      'invalid_credentials',
    );
    expect((await pages.verifyOtp({ email, token: '000000', type: 'email' })).error?.code).toBe('otp_expired');
  });

  it.each([
    ['POST', 'signup'],
    ['POST', 'recover'],
    ['POST', 'magiclink'],
    ['POST', 'resend'],
    ['POST', 'invite'],
    ['POST', 'sso'],
    ['POST', 'factors'],
    ['POST', 'admin/users'],
    ['POST', 'admin/generate_link'],
    ['GET', 'admin/users'],
    ['GET', 'reauthenticate'],
    ['GET', 'settings'],
    ['GET', 'health'],
    ['GET', 'user'],
    ['GET', 'user/identities/authorize'],
    ['GET', 'authorize?provider=github'],
    ['GET', 'callback?code=x'],
    ['POST', 'callback'],
    ['GET', 'verify?token=x&type=signup'],
    ['GET', 'otp'],
    ['GET', 'token'],
    ['GET', 'logout'],
    ['POST', 'token'],
    ['POST', 'token?grant_type=pkce'],
    ['POST', 'token?grant_type=id_token'],
    ['POST', 'token?grant_type=web3'],
    ['PATCH', 'user'],
    ['POST', 'user'],
    ['DELETE', 'user'],
    ['GET', '.well-known/jwks.json'],
    ['GET', '.well-known/openid-configuration'],
    ['OPTIONS', 'otp'],
    ['POST', 'otp/'],
    ['POST', 'OTP'],
    ['POST', '%6ftp%2f'],
    ['POST', 'nothing'],
  ])('has no %s %s: no page asks for it', async (method, path) => {
    const mails = test.mails.length;
    const answer = await auth.ask(
      method,
      path,
      method === 'GET' ? undefined : { email: somebody(), password, type: 'signup' },
      { token: mine.access_token },
    );
    expect(answer).toEqual({ status: 404, body: { code: 'not_found', error_code: 'not_found', message: 'not_found' } });
    expect(test.mails.length).toBe(mails);
  });

  const email = 'someone@example.ca';
  it.each([
    ['otp', { email, phone: '+12045550134' }],
    ['otp', { email, create_user: false }],
    ['otp', { email, data: { locale: 'de' } }],
    ['otp', { email, data: { locale: 'fr', role: 'owner' } }],
    ['otp', { email, data: { big: 'x'.repeat(30_000) } }],
    ['otp', { email, data: [] }],
    ['otp', { email, options: {} }],
    ['otp', { email, code_challenge: 'x'.repeat(43), code_challenge_method: 's256' }],
    ['otp', { email, gotrue_meta_security: { captcha_token: 'x' } }],
    ['otp', { email: [email] }],
    ['otp', { email: `${'x'.repeat(250)}@example.ca` }],
    ['otp', {}],
    ['verify', { email, token: '123456', type: 'recovery' }],
    ['verify', { email, token: '123456', type: 'email', token_hash: 'x' }],
    ['verify', { token_hash: 'x', type: 'email' }],
    ['verify', { email, token: '12345', type: 'email' }],
    ['verify', { email, token: 123_456, type: 'email' }],
    ['token?grant_type=password', { email, password: '' }],
    ['token?grant_type=password', { email, password: 'x'.repeat(201) }],
    ['token?grant_type=password', { phone: email, password }],
    ['token?grant_type=refresh_token', { refresh_token: '' }],
    ['token?grant_type=refresh_token', { refresh_token: 'x', email }],
    ['logout?scope=global', {}],
    ['logout?scope=others', {}],
    ['logout', {}],
    ['logout?scope=local', { scope: 'global' }],
  ] as [string, object][])('takes from %s no field, value or size that no page sends: %j', async (path, body) => {
    expect(await auth.post(path, body, { token: mine.access_token, from: crypto.randomUUID() })).toEqual({
      status: 400,
      body: { code: 'validation_failed', error_code: 'validation_failed', message: 'validation_failed' },
    });
  });

  it('answers nobody without a key, and nobody else by it', async () => {
    for (const headers of [
      {},
      { apikey: '' },
      { apikey: 'sb_publishable_other' },
      { Authorization: `Bearer ${test.keys.publishable}` },
    ] as Record<string, string>[]) {
      const answer = await auth.gateway.request(
        'http://localhost/auth/v1/otp',
        { method: 'POST', headers, body: JSON.stringify({ email: somebody() }) },
        { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
      );
      expect(answer.status).toBe(401);
    }
  });
});
