import { normalEmail } from '../domain/shared/email.ts';
import type { Answer } from './api.ts';
import { auth } from './session.ts';

const refused = (code: string, retryAfter: number | null = null): Answer<never> => ({ ok: false, code, errors: [{ code, field: null }], retryAfter });

/** Auth's own errors as our code words. */
function asRefusal(error: { code?: string | undefined; status?: number | undefined; message: string }): Answer<never> {
  if (error.status === 429) return refused('rate_limited', 600);
  if (!error.status || error.status === 0) return refused('offline');
  switch (error.code) {
    case 'otp_expired':
    case 'otp_disabled': return refused('code_unknown');
    case 'invalid_credentials': return refused('password_wrong');
    case 'email_not_confirmed': return refused('email_not_verified');
    case 'weak_password': return refused('password_too_short');
    case 'user_already_exists':
    case 'email_exists': return refused('password_taken');
    case 'email_address_invalid':
    case 'validation_failed': return refused('email_unknown');
    default: return error.status >= 500 ? refused('unexpected') : refused('code_unknown');
  }
}

type Client = Awaited<ReturnType<typeof auth>>;

/** One call to auth. A client that cannot be loaded is a lost connection too. */
async function ask(call: (client: Client) => Promise<{ error: Parameters<typeof asRefusal>[0] | null }>): Promise<Answer<null>> {
  try {
    const { error } = await call(await auth());
    return error ? asRefusal(error) : { ok: true, value: null };
  } catch {
    return refused('offline');
  }
}

const here = () => ({ emailRedirectTo: location.href.split(/[?#]/)[0]! });

/** Sends a 6-digit code; makes the account when there is none yet (T11). */
export async function sendCode(typed: string, locale: string): Promise<Answer<null>> {
  const email = normalEmail(typed);
  if (!email) return refused('email_unknown');
  return ask((client) => client.signInWithOtp({ email, options: { ...here(), data: { locale } } }));
}

export async function verifyCode(typed: string, code: string): Promise<Answer<null>> {
  const email = normalEmail(typed);
  if (!email) return refused('email_unknown');
  return ask((client) => client.verifyOtp({ email, token: code.replace(/\D/g, ''), type: 'email' }));
}

export async function signInWithPassword(typed: string, password: string): Promise<Answer<null>> {
  const email = normalEmail(typed);
  if (!email) return refused('email_unknown');
  return ask((client) => client.signInWithPassword({ email, password }));
}

/** A new account with a password; a code confirms the address before anything can be sent. */
export async function signUpWithPassword(typed: string, password: string, locale: string): Promise<Answer<null>> {
  const email = normalEmail(typed);
  if (!email) return refused('email_unknown');
  if (password.length < 12) return refused('password_too_short');
  return ask((client) => client.signUp({ email, password, options: { ...here(), data: { locale } } }));
}
