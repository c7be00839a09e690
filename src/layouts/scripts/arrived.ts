import { database } from '../../core/http/database.ts';
import { syncMarked } from '../../features/mentors/sync-saved-mentors.ts';
import { syncRead } from '../../features/resources/scripts/reading-marks.ts';

/** Brings the lists of this device and of the account together, and gives staff their link. */
export async function arrived(who: string): Promise<void> {
  await Promise.all([syncMarked(), syncRead()]);
  const { data, error } = await (await database()).from('profiles').select('role').maybeSingle();
  if (error) return;
  if (data && data.role !== 'member') localStorage.setItem('portage-staff', '1');
  localStorage.setItem('portage-member', who);
}
