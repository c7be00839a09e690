import type * as z from 'zod/mini';
import { Refusal } from '../../errors.ts';
import type { Rpc } from '../../adapters/supabase.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { AskFields } from '../../../src/features/requests/ask-fields.ts';
import type { sendRequest } from '../../../src/features/requests/schema.ts';
import { sendArgs } from './commands.ts';

type CheckedRequest = z.output<typeof sendRequest>;
type AboutThem = Pick<AskFields, 'display_name' | 'time_zone'> & { locale: Locale };

/**
 * Sends a first request as the member whose `rpc` this is. A member without a name gets what the form says of them; a
 * profile that stands is kept. Refuses what send_request() and fill_my_profile() raise.
 */
export async function sendAs(
  rpc: Rpc,
  request: CheckedRequest,
  { display_name, time_zone, locale }: AboutThem,
): Promise<{ deadline_at: string }> {
  const send = () => rpc<{ deadline_at: string }>('send_request', sendArgs(request));
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'display_name_required') throw error;
    await rpc('fill_my_profile', {
      p_profile: {
        display_name,
        time_zone,
        locale,
        languages: [locale],
        use_initials: request.use_initials ?? true,
      },
    });
    return send();
  }
}
