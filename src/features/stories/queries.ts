import { queryOptions } from '@tanstack/react-query';
import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';

export type OwnStory = {
  words: string;
  shown_name: string;
  status: 'waiting' | 'published' | 'declined' | 'withdrawn';
  consented_at: string;
  reason: string | null;
};

/** The member's own story; null where there is none. */
export const ownStoryQuery = () =>
  queryOptions({
    queryKey: ['own-story'],
    queryFn: async () => {
      const { data } = await (
        await database()
      )
        .from('stories')
        .select('words, shown_name, status, consented_at, reason')
        .eq('profile_id', storedSession()!.user!.id)
        .maybeSingle();
      return data as OwnStory | null;
    },
  });
