import { queryOptions } from '@tanstack/react-query';
import { markedHere } from './saved-mentors.ts';
import { syncMarked } from './sync-saved-mentors.ts';

/** Saved and hidden mentors: at once what this device knows, then what the account adds. Offline the first stays. */
export const savedMentorsQuery = () =>
  queryOptions({
    queryKey: ['saved-mentors'],
    queryFn: () => syncMarked().catch(markedHere),
    placeholderData: markedHere,
  });
