import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';

export type SeenPage = { address: string; headers: Headers; text: string };

const atOnce = 12;
const known = new Map<string, Promise<SeenPage[]>>();

/** Every page that a visitor can come to by links and that leads nowhere else, whatever stands behind the ? left out; read once a worker. */
export const everyPage = (origin: string): Promise<SeenPage[]> => {
  const pages = known.get(origin) ?? crawl(origin);
  known.set(origin, pages);
  return pages;
};

async function crawl(origin: string): Promise<SeenPage[]> {
  const found = new Set(locales.flatMap((locale) => [path(locale, 'home'), path(locale, 'notFound')]));
  const waiting = [...found];
  const seen: SeenPage[] = [];
  const read = async () => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const answer = await fetch(origin + address);
      if (answer.redirected) continue;
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}.`);
      const text = await answer.text();
      seen.push({ address, headers: answer.headers, text });
      for (const [, to] of text.matchAll(/ href="(\/(?:en|fr)\/[^"?#]*)/g)) {
        if (found.has(to!)) continue;
        found.add(to!);
        waiting.push(to!);
      }
    }
  };
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, read));
  return seen.toSorted((one, other) => one.address.localeCompare(other.address));
}
