import { resourceIndex } from '../../features/resources/resource-index.ts';

/** What the search box knows of pieces to read. */
export const GET = async (): Promise<Response> => Response.json(await resourceIndex('fr'));
