import { queryOptions } from '@tanstack/react-query';
import { notReached, valueOf } from '../../core/query/client.ts';
import type { Messages } from '../../words.ts';
import { database, read } from '../../core/http/database.ts';
import { orientationOf } from '../orientation/queries.ts';
import { storedSession } from '../../core/session/stored-session.ts';
import { blankMentor, type MentorDraft } from './mentor-draft.ts';

/** Where a mentor profile stands with staff. */
export type Standing = {
  status: keyof Messages['mentorForm']['status'];
  slug: string;
  review_reason: string | null;
  /** When it was last sent to staff, UTC. */
  submitted_at: string | null;
};

/** The mentor profile as it is stored now; without a standing for somebody new. */
export async function readMentor(): Promise<{ standing: Standing | null; stored: MentorDraft }> {
  const me = storedSession()!.user!.id;
  const db = await database();
  const [{ data: row, error }, { data: topics, error: missed }] = await Promise.all([
    db.from('mentors').select('*').eq('profile_id', me).maybeSingle(),
    db.from('mentor_topics').select('topic_slug').eq('mentor_id', me).order('position'),
  ]);
  if (error || missed) throw notReached();
  if (!row) return { standing: null, stored: blankMentor() };
  const { status, slug, review_reason, submitted_at } = row;
  const chosen = topics.map((one) => one.topic_slug);
  return { standing: { status, slug, review_reason, submitted_at }, stored: blankMentor(row, chosen) };
}

/** The profile, whether somebody invited its owner, and which orientation was read. */
export const mentorFormQuery = () =>
  queryOptions({
    queryKey: ['mentor-form'],
    queryFn: async () => {
      const [profile, invitation, orientation] = await Promise.all([
        readMentor(),
        read<object | null>('my_invitation'),
        orientationOf('mentor'),
      ]);
      return { ...profile, orientation, isInvited: invitation.ok && invitation.value !== null };
    },
  });

/** The address of one's own photo; null where there is none. */
export const myPhotoQuery = () =>
  queryOptions({ queryKey: ['my-photo'], queryFn: () => valueOf(read<string | null>('my_photo')) });
