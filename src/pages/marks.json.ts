import { siteData } from '../data/build.ts';

/** What each profile page of this build says, as a mark: the server compares it with the database before it answers with the page. */
export const GET = async (): Promise<Response> =>
  Response.json(Object.fromEntries((await siteData()).mentors.map((mentor) => [mentor.slug, mentor.mark])));
