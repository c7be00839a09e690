import type { SupabasePort } from '../../adapters/supabase.ts';

/** Shows or hides everything about prices (T57), a batch of listings a call, so that none lasts long however many mentors there are. */
export async function showPrices({ asService }: Pick<SupabasePort, 'asService'>, shown: boolean): Promise<void> {
  while (await asService<boolean>('set_prices_shown', { p_shown: shown }));
}
