import { queryOptions } from '@tanstack/react-query';
import { keptHere } from './saved-mentors.ts';
import { syncKept } from './sync-saved-mentors.ts';

/** Saved and hidden mentors: at once what this device knows, then what the account adds. Offline the first stays. */
export const savedMentorsQuery = () =>
  queryOptions({
    queryKey: ['saved-mentors'],
    queryFn: () => syncKept().catch(keptHere),
    placeholderData: keptHere,
  });
