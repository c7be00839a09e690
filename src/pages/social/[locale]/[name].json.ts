import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { audienceWords } from '../../../features/resources/audience-words.ts';
import { paths } from '../../../features/resources/learning-paths.ts';
import { resources } from '../../../features/resources/resources.ts';
import { locales } from '../../../core/i18n/locales.ts';
import { cardName } from '../../../core/i18n/paths.ts';
import { trackSlugs, type Track } from '../../../features/orientation/tracks.ts';
import { words } from '../../../words.ts';

/** What stands on the card that a page to read is shared with. functions/site/cards draws it when somebody asks. */
type Words = { kicker: string; title: string; line: string };

export const getStaticPaths: GetStaticPaths = async () =>
  (
    await Promise.all(
      locales.map(async (locale) => {
        const t = words(locale, 'resources');
        const about = words(locale, 'site').name;
        const card = (name: string, props: Words) => ({ params: { locale, name }, props });
        const pages = (await getCollection('pages')).filter((entry) => entry.id.startsWith(`${locale}/`));
        return [
          ...(await resources(locale)).map((one) =>
            card(cardName('resource', one.slug), {
              kicker: `${t.title} · ${audienceWords(t, one.audience)}`,
              title: one.title,
              line: one.summary,
            }),
          ),
          ...(await paths(locale)).map((one) =>
            card(cardName('learningPath', one.slug), { kicker: t.title, title: one.title, line: one.summary }),
          ),
          ...(await getCollection('orientation'))
            .filter((entry) => entry.id.startsWith(`${locale}/`))
            .map(({ id, data }) =>
              card(cardName('orientationTrack', trackSlugs[id.split('/')[1] as Track][locale]), {
                kicker: about,
                title: data.title,
                line: data.description,
              }),
            ),
          ...pages.map((one) =>
            card(one.id.split('/')[1]!, { kicker: about, title: one.data.title, line: one.data.description }),
          ),
        ];
      }),
    )
  ).flat();

export const GET: APIRoute = ({ props }) => Response.json(props);
