import { queryOptions } from '@tanstack/react-query';
import { notReached } from '../../core/query/client.ts';
import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';
import { asForm, contactColumns, profileColumns, type Profile } from './profile-form.ts';

/** One's own profile as it is stored now; null for an account that is leaving. */
export async function readProfile(): Promise<Profile | null> {
  const me = storedSession()!.user!.id;
  const db = await database();
  const [{ data: own, error }, { data: contact, error: missed }] = await Promise.all([
    db.from('profiles').select(profileColumns).eq('id', me).maybeSingle(),
    db.from('profile_contacts').select(contactColumns).maybeSingle(),
  ]);
  if (error || missed) throw notReached();
  return own && asForm({ ...own, ...contact });
}

export const profileQuery = () => queryOptions({ queryKey: ['profile'], queryFn: readProfile });
