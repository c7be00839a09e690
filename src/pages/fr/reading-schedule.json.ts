import { schedule } from '../../features/resources/resources.ts';

/** Pieces that are released with the age of a mentorship. */
export const GET = async (): Promise<Response> => Response.json(await schedule('fr'));
