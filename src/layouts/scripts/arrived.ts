import { syncMarked } from '../../features/mentors/sync-saved-mentors.ts';
import { syncRead } from '../../features/resources/scripts/reading-marks.ts';

/** Brings the lists of this device and of the account together. */
export async function arrived(who: string): Promise<void> {
  await Promise.all([syncMarked(), syncRead()]);
  localStorage.setItem('portage-member', who);
}
