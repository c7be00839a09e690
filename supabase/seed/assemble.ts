// Assembles a mentor's topics and texts from parts, the same parts in both languages.

import { fields } from './fields/index.ts';
import type { Field, Line, Pair, Role } from './fields/field.ts';
import { arrivals, closings, lessons, openings, practical, ways } from './phrases.ts';
import type { Random } from './random.ts';
import { pickFor, pickUnsaid, say, suits, yearsInWords, type Said, type Speaker } from './texts.ts';
import type { DemoMentor, Locale } from './types.ts';
import type { Identity } from './who.ts';

type Texts = Pick<DemoMentor, 'topics' | 'headlineEn' | 'headlineFr' | 'bioEn' | 'bioFr' | 'helpsEn' | 'helpsFr'>;
type Meets = Pick<DemoMentor, 'formats' | 'usualTimes'>;

const longestHeadline = 90;
const shortestBio = 260;
const longestBio = 700;

/** Topics that men are not shown for. */
const forWomen = ['women-in-the-trades', 'women-in-tech'];

/** Whether somebody has the years for a title: who retired did not begin a few years ago. */
const hasYearsFor = ({ title }: Role, { years }: Speaker): boolean => years >= 25 || !/retired/i.test(title[0]);

/** A role that fits, and of which not all has been said. */
function chooseRole(random: Random, { person, speaker }: Identity, said: Said | null): { field: Field; role: Role } {
  const { field } = random.weighted(fields, ({ share }) => share);
  const fitting = field.roles.filter(
    (role) =>
      suits(role.who, speaker) &&
      hasYearsFor(role, speaker) &&
      (!role.only || role.only.includes(person.provinceCode)) &&
      (role.speaks ?? []).every((code) => person.languages.includes(code)),
  );
  const unsaid = fitting.filter((role) =>
    role.work.some((line) => suits(line[2], speaker) && !said?.has(say(line, 'en', speaker))),
  );
  return { field, role: random.pick(unsaid.length > 0 ? unsaid : fitting) };
}

function chooseTopics(random: Random, role: Role, { person, speaker }: Identity): string[] {
  const extra = [
    ...(speaker.home && random.chance(0.2) ? ['first-year-in-canada'] : []),
    ...(speaker.place.north && random.chance(0.35) ? ['working-in-the-north'] : []),
    ...(person.locale === 'fr' && person.provinceCode !== 'QC' && random.chance(0.25) ? ['living-in-french'] : []),
  ];
  const own = speaker.feminine ? role.also : role.also.filter((slug) => !forWomen.includes(slug));
  const also = random.some(
    own,
    random.weighted([0, 1, 2, 3], (count) => [15, 35, 35, 15][count] ?? 0),
  );
  return [...new Set([role.topic, ...also, ...extra])].slice(0, 5);
}

function headline(role: Role, at: Line | null, byYears: boolean, locale: Locale, speaker: Speaker): string {
  const title = say(role.title, locale, speaker);
  const years = yearsInWords(speaker.years, locale);
  const plain = speaker.home === null && !/,|former|retired| and /i.test(role.title[0]);
  if (byYears && plain) return `${title} ${locale === 'en' ? 'for' : 'depuis'} ${years}`;
  const full = at ? `${title} ${say(at, locale, speaker)}`.replace(' ,', ',') : title;
  return full.length <= longestHeadline ? full : title;
}

function openingsFor(random: Random, { speaker, indigenous }: Identity): Line[] {
  if (speaker.home) return openings.arrived;
  if (speaker.place.north && indigenous) return openings.northerner;
  return speaker.place.north && random.chance(0.6) ? openings.movedNorth : openings.here;
}

function turnsFor(random: Random, field: Field, role: Role, speaker: Speaker): Line[][] {
  const own = role.turns ?? field.turns;
  if (speaker.home && random.chance(0.35)) return [arrivals, own, lessons];
  return random.chance(0.3) ? [lessons, own] : [own, lessons];
}

/** Two paragraphs: what I do, where I come from and what I went through; how I help. Null in `said`: lines may come back. */
function chooseBio(random: Random, field: Field, role: Role, identity: Identity, meets: Meets, said: Said | null) {
  const { speaker } = identity;
  /** From the first list that has something left to say; nothing when none has. */
  const choose = (...lists: Line[][]): Pair[] => {
    if (!said) return [pickFor(random, lists[0]!, speaker)];
    for (const lines of lists) {
      const pair = pickUnsaid(random, lines, speaker, said);
      if (pair) return [pair];
    }
    return [];
  };
  const fits = practical.filter(({ when }) => [...meets.formats, ...meets.usualTimes].some((own) => own === when));
  const work = choose(role.work);
  const first = [
    ...work,
    ...choose(openingsFor(random, identity)),
    ...choose(...turnsFor(random, field, role, speaker)),
  ];
  const how = [...choose(random.chance(0.7) ? field.ways : ways, ways), ...choose(ways)];
  const line = fits.length > 0 && random.chance(0.5) ? choose(fits.map(({ text }) => text)) : [];
  const end = [...(random.chance(0.5) ? how : how.reverse()), ...line, ...choose(closings)];
  while (tooShort([first, end], speaker)) end.unshift(...choose(ways, closings, lessons));
  return { parts: [first, end] as Paragraphs, work: role.work.findIndex(([english]) => english === work[0]?.[0]) };
}

type Paragraphs = [Pair[], Pair[]];

function bio(parts: Paragraphs, locale: Locale, speaker: Speaker): string {
  const [first, second] = parts.map((lines) => lines.map((line) => say(line, locale, speaker)));
  const text = (end: string[]): string => `${(first ?? []).join(' ')}\n\n${end.join(' ')}`;
  const end = [...(second ?? [])];
  while (text(end).length > longestBio) end.pop();
  return text(end);
}

const tooShort = (parts: Paragraphs, speaker: Speaker): boolean =>
  (['en', 'fr'] as const).some((locale) => bio(parts, locale, speaker).length < shortestBio);

/** The languages somebody writes their profile in: their own, and often the other. */
function chooseLocales(random: Random, { person }: Identity): Locale[] {
  const other: Locale = person.locale === 'en' ? 'fr' : 'en';
  return random.chance(person.languages.includes(other) ? 0.85 : 0.36) ? [person.locale, other] : [person.locale];
}

export function makeTexts(random: Random, identity: Identity, meets: Meets, said: Said | null): Texts {
  const { speaker } = identity;
  const { field, role } = chooseRole(random, identity, said);
  const topics = chooseTopics(random, role, identity);
  const at = pickFor(random, role.at, speaker);
  const byYears = random.chance(0.15);
  const { parts, work } = chooseBio(random, field, role, identity, meets, said);
  const place = role.placed?.includes(work) ? null : at;
  const helps = random.some(role.helps, random.between(2, 4));
  const locales = chooseLocales(random, identity);
  const written = <T, N>(locale: Locale, make: () => T, none: N): T | N => (locales.includes(locale) ? make() : none);
  return {
    topics,
    headlineEn: written('en', () => headline(role, place, byYears, 'en', speaker), null),
    headlineFr: written('fr', () => headline(role, place, byYears, 'fr', speaker), null),
    bioEn: written('en', () => bio(parts, 'en', speaker), null),
    bioFr: written('fr', () => bio(parts, 'fr', speaker), null),
    helpsEn: written('en', () => helps.map((help) => say(help, 'en', speaker)), []),
    helpsFr: written('fr', () => helps.map((help) => say(help, 'fr', speaker)), []),
  };
}
