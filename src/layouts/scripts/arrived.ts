import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/session.ts';
import { syncKept } from '../../features/mentors/sync-saved-mentors.ts';
import { syncRead } from '../../features/resources/scripts/reading-marks.ts';

/** Once after signing in: what a visitor kept on this device goes to the account, and staff get their link. */
export async function arrived(): Promise<void> {
  const me = storedSession()!.user.id;
  await Promise.all([syncKept(), syncRead()]);
  const { data, error } = await (await database()).from('profiles').select('role').maybeSingle();
  if (error) return;
  if (data && data.role !== 'member') localStorage.setItem('portage-staff', '1');
  localStorage.setItem('portage-member', me);
}
