import { feed } from '../../features/resources/feed.ts';

export const GET = ({ site }: { site: URL | undefined }): Promise<Response> => feed('fr', site!);
