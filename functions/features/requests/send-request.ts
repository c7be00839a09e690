import { Refusal } from '../../errors.ts';
import type { Rpc } from '../../adapters/supabase.ts';
import type { AskFields, checkAsk } from '../../../src/features/requests/ask-form.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { sendRequest as command } from './commands.ts';

export type CheckedRequest = NonNullable<ReturnType<typeof checkAsk>['request']>;

/**
 * Sends a first request as the member whose `rpc` this is. A member without a name gets the one that they gave in the
 * form; one that stands is kept. Refuses what send_request() and fill_my_profile() raise.
 */
export async function sendAs(
  rpc: Rpc,
  request: CheckedRequest,
  { display_name, locale }: Pick<AskFields, 'display_name'> & { locale: Locale },
): Promise<{ deadline_at: string }> {
  const send = () => rpc<{ deadline_at: string }>('send_request', command.args(request, ''));
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'display_name_required' || display_name.trim() === '') throw error;
    const use_initials = request.use_initials ?? true;
    await rpc('fill_my_profile', { p_profile: { display_name, locale, languages: [locale], use_initials } });
    return send();
  }
}
