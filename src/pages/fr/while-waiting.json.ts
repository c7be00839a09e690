import { waitingPieces } from '../../features/resources/resources.ts';
import { words } from '../../words.ts';

/** Pieces and small steps for a mentee who waits for an answer. */
export const GET = async (): Promise<Response> =>
  Response.json({ pieces: await waitingPieces('fr'), steps: words('fr', 'waitingSteps') });
