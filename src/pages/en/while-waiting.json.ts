import { waitingPieces } from '../../features/resources/resources.ts';

/** Pieces for a mentee who waits for an answer. */
export const GET = async (): Promise<Response> => Response.json(await waitingPieces('en'));
