import { learningPaths, type LearningPath } from '../../content/learning-paths.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { resources, type Resource } from './resources.ts';

/** A learning path in one language, with its pieces in order. */
export type Path = {
  key: string;
  slug: string;
  twin: string;
  title: string;
  summary: string;
  minutes: number;
  pieces: Resource[];
};

/** The learning paths; one that names a piece that is not there fails the build. */
export async function paths(locale: Locale): Promise<Path[]> {
  const all = new Map((await resources(locale)).map((piece) => [piece.pair, piece]));
  return learningPaths.map((path: LearningPath) => {
    const pieces = path.pieces.map((pair) => {
      const piece = all.get(pair);
      if (!piece)
        throw new Error(`The learning path ${path.key} names ${pair}, and there is no such piece in ${locale}.`);
      return piece;
    });
    return {
      key: path.key,
      slug: path.slug[locale],
      twin: path.slug[locale === 'fr' ? 'en' : 'fr'],
      title: path.title[locale],
      summary: path.summary[locale],
      minutes: pieces.reduce((sum, piece) => sum + piece.minutes, 0),
      pieces,
    };
  });
}
