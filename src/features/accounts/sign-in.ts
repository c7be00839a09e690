import { normalEmail } from '../../core/domain/email.ts';
import { codeDigits, codeProblem } from '../../core/domain/sign-in-code.ts';
import type { Answer } from '../../core/http/api.ts';
import { auth } from '../../core/session/session.ts';

const refused = (code: string, retryAfter: number | null = null): Answer<never> => ({
  ok: false,
  code,
  errors: [{ code, field: null }],
  retryAfter,
});

/** Auth's own errors as our code words. */
function asRefusal(error: { code?: string | undefined; status?: number | undefined; message: string }): Answer<never> {
  if (error.status === 429) return refused('rate_limited', 600);
  if (!error.status || error.status === 0) return refused('offline');
  switch (error.code) {
    case 'otp_expired':
    case 'otp_disabled':
      return refused('code_unknown');
    case 'email_address_invalid':
    case 'validation_failed':
      return refused('email_unknown');
    default:
      return error.status >= 500 ? refused('unexpected') : refused('code_unknown');
  }
}

type Client = Awaited<ReturnType<typeof auth>>;

/** One call to auth. A client that cannot be loaded is a lost connection too. */
async function ask(
  call: (client: Client) => Promise<{ error: Parameters<typeof asRefusal>[0] | null }>,
): Promise<Answer<null>> {
  try {
    const { error } = await call(await auth());
    return error ? asRefusal(error) : { ok: true, value: null };
  } catch {
    return refused('offline');
  }
}

const here = () => ({ emailRedirectTo: location.href.split(/[?#]/)[0]! });

/** Sends a 6-digit code; makes the account when there is none yet (T11). */
export async function sendCode(email: string, locale: string): Promise<Answer<null>> {
  const to = normalEmail(email);
  if (!to) return refused('email_unknown');
  return ask((client) => client.signInWithOtp({ email: to, options: { ...here(), data: { locale } } }));
}

/** Signs in with the code that came, typed in the digits of any script. */
export async function verifyCode(email: string, code: string): Promise<Answer<null>> {
  const problem = codeProblem(code);
  if (problem) return refused(problem);
  return ask((client) => client.verifyOtp({ email: normalEmail(email) ?? '', token: codeDigits(code), type: 'email' }));
}
