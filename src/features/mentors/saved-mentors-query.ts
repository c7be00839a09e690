import { queryOptions } from '@tanstack/react-query';
import { keptHere } from '../../services/saved.ts';
import { syncKept } from '../../services/sync-saved.ts';

/** Saved and hidden mentors: at once what this device knows, then what the account adds. Offline the first stays. */
export const savedMentorsQuery = () =>
  queryOptions({
    queryKey: ['saved-mentors'],
    queryFn: () => syncKept().catch(keptHere),
    placeholderData: keptHere,
  });
