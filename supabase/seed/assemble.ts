// Assembles a mentor's topics and texts from parts, the same parts in both languages.

import { fields } from './fields/index.ts';
import type { Field, Line, Role } from './fields/field.ts';
import { arrivals, closings, lessons, openings, practical, ways } from './phrases.ts';
import type { Random } from './random.ts';
import { pickFor, say, settle, suits, yearsInWords, type Speaker } from './texts.ts';
import type { DemoMentor, Locale } from './types.ts';
import type { Identity } from './who.ts';

type Texts = Pick<DemoMentor, 'topics' | 'headlineEn' | 'headlineFr' | 'bioEn' | 'bioFr' | 'helpsEn' | 'helpsFr'>;
type Meets = Pick<DemoMentor, 'formats' | 'usualTimes'>;

const longestHeadline = 90;
const shortestBio = 260;
const longestBio = 700;

/** Topics that men are not shown for. */
const forWomen = ['women-in-the-trades', 'women-in-tech'];

function chooseRole(random: Random, { person, speaker }: Identity): { field: Field; role: Role } {
  const { field } = random.weighted(fields, ({ share }) => share);
  const fitting = field.roles.filter(
    (role) =>
      suits(role.who, speaker) &&
      (!role.only || role.only.includes(person.provinceCode)) &&
      (role.speaks ?? []).every((code) => person.languages.includes(code)),
  );
  return { field, role: random.pick(fitting) };
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

function headline(role: Role, at: Line, byYears: boolean, locale: Locale, speaker: Speaker): string {
  const title = say(role.title, locale, speaker);
  const place = say(at, locale, speaker);
  const years = yearsInWords(speaker.years, locale);
  const plain = speaker.home === null && !/,|former|retired| and /i.test(role.title[0]);
  const full =
    byYears && plain
      ? `${title} ${locale === 'en' ? 'for' : 'depuis'} ${years}`
      : `${title} ${place}`.replace(' ,', ',');
  return full.length <= longestHeadline ? full : title;
}

function chooseOpening(random: Random, { speaker, indigenous }: Identity): Line {
  if (speaker.home) return random.pick(openings.arrived);
  if (speaker.place.north && indigenous) return random.pick(openings.northerner);
  if (speaker.place.north && random.chance(0.6)) return random.pick(openings.movedNorth);
  return random.pick(openings.here);
}

function chooseTurn(random: Random, field: Field, role: Role, speaker: Speaker): Line {
  if (speaker.home && random.chance(0.35)) return settle(random, random.pick(arrivals));
  if (random.chance(0.2)) return settle(random, random.pick(lessons));
  return pickFor(random, role.turns ?? field.turns, speaker);
}

/** Two paragraphs: what I do, where I come from and what I went through; how I help. */
function chooseBio(random: Random, field: Field, role: Role, identity: Identity, meets: Meets): [Line[], Line[]] {
  const opening = settle(random, chooseOpening(random, identity));
  const work = pickFor(random, role.work, identity.speaker);
  const turn = chooseTurn(random, field, role, identity.speaker);
  const first = [work, opening, turn];
  const fits = practical.filter(({ when }) => [...meets.formats, ...meets.usualTimes].some((own) => own === when));
  const how = random.chance(0.7) ? [random.pick(field.ways), random.pick(ways)] : random.some(ways, 2);
  const line = fits.length > 0 && random.chance(0.5) ? [random.pick(fits).text] : [];
  const end = [...(random.chance(0.5) ? how : [...how].reverse()), ...line, random.pick(closings)];
  return [first, end.map((part) => settle(random, part))];
}

function bio(parts: [Line[], Line[]], locale: Locale, speaker: Speaker): string {
  const [first, second] = parts.map((lines) => lines.map((line) => say(line, locale, speaker)));
  const text = (end: string[]): string => `${(first ?? []).join(' ')}\n\n${end.join(' ')}`;
  const end = [...(second ?? [])];
  while (text(end).length > longestBio) end.pop();
  return text(end);
}

const tooShort = (parts: [Line[], Line[]], speaker: Speaker): boolean =>
  (['en', 'fr'] as const).some((locale) => bio(parts, locale, speaker).length < shortestBio);

/** The languages somebody writes their profile in: their own, and often the other. */
function chooseLocales(random: Random, { person }: Identity): Locale[] {
  const other: Locale = person.locale === 'en' ? 'fr' : 'en';
  return random.chance(person.languages.includes(other) ? 0.85 : 0.36) ? [person.locale, other] : [person.locale];
}

export function makeTexts(random: Random, identity: Identity, meets: Meets): Texts {
  const { speaker } = identity;
  const { field, role } = chooseRole(random, identity);
  const topics = chooseTopics(random, role, identity);
  const at = pickFor(random, role.at, speaker);
  const byYears = random.chance(0.15);
  const parts = chooseBio(random, field, role, identity, meets);
  while (tooShort(parts, speaker)) parts[1].unshift(settle(random, random.pick(ways)));
  const helps = random.some(role.helps, random.between(2, 4));
  const locales = chooseLocales(random, identity);
  const written = <T, N>(locale: Locale, make: () => T, none: N): T | N => (locales.includes(locale) ? make() : none);
  return {
    topics,
    headlineEn: written('en', () => headline(role, at, byYears, 'en', speaker), null),
    headlineFr: written('fr', () => headline(role, at, byYears, 'fr', speaker), null),
    bioEn: written('en', () => bio(parts, 'en', speaker), null),
    bioFr: written('fr', () => bio(parts, 'fr', speaker), null),
    helpsEn: written('en', () => helps.map((help) => say(help, 'en', speaker)), []),
    helpsFr: written('fr', () => helps.map((help) => say(help, 'fr', speaker)), []),
  };
}
