import type { durations, meetingFormats } from '../../../../src/features/mentors/schema.ts';
import type { usualTimes } from '../../../../src/features/mentors/schema.ts';
import { fold } from '../../../../src/core/domain/fold.ts';
import type { Cell, Remark } from './cell.ts';
import { splitList } from './list.ts';

type Format = (typeof meetingFormats)[number];
type Duration = (typeof durations)[number];
type UsualTime = (typeof usualTimes)[number];

const anything =
  /^(?:all|any|both|either|tous|toutes|tout|flexible|n importe\b.*|peu importe|anytime|any time|au choix)$/;

// The first that fits wins: "video call" is a video, "phone call" a phone.
const formatWords: [Format[], RegExp][] = [
  [['video', 'in_person'], /\b(?:hybrid\w*|mixte|mixed)\b/],
  [['video'], /\b(?:video\w*|visio\w*|zoom|teams|meet|skype|virtu\w*|en ligne|online|web\w*|a distance|remote\w*)\b/],
  [
    ['in_person'],
    /\b(?:in person|inperson|en personne|presentiel\w*|face to face|face a face|sur place|on ?site|cafe|coffee|live)\b/,
  ],
  [['text'], /\b(?:text\w*|chat|clavardage|courriels?|e ?mails?|messag\w*|ecrit\w*|written|writing)\b/],
  [['phone'], /\b(?:phone|telephon\w*|tel|appels?|calls?)\b/],
];

const timeWords: [UsualTime, RegExp][] = [
  ['weekends', /\b(?:week ?ends?|fins? de semaine|samedis?|dimanches?|saturdays?|sundays?)\b/],
  ['weekday_afternoons', /\b(?:apres midis?|afternoons?|pm)\b/],
  ['weekday_mornings', /\b(?:matins?|matinees?|mornings?|am)\b/],
  ['weekday_evenings', /\b(?:soirs?|soirees?|evenings?|nights?)\b/],
];

function choose<T>(text: string, code: Remark['code'], all: readonly T[], pick: (folded: string) => T[]): Cell<T[]> {
  const chosen = new Set<T>();
  const remarks: Remark[] = [];
  for (const part of splitList(text)) {
    const folded = fold(part);
    const found = anything.test(folded) ? all : pick(folded);
    if (found.length === 0) remarks.push({ code, value: part });
    found.forEach((one) => chosen.add(one));
  }
  return { value: all.filter((one) => chosen.has(one)), remarks };
}

/** How people meet. */
export const readFormats = (text: string): Cell<Format[]> =>
  choose(
    text,
    'format_unknown',
    ['video', 'phone', 'in_person', 'text'] as const,
    (part) => formatWords.find(([, words]) => words.test(part))?.[0] ?? [],
  );

/** When there is usually time. */
export const readTimes = (text: string): Cell<UsualTime[]> =>
  choose(
    text,
    'times_unknown',
    ['weekday_mornings', 'weekday_afternoons', 'weekday_evenings', 'weekends'] as const,
    (part) => timeWords.filter(([, words]) => words.test(part)).map(([time]) => time),
  );

const figures: Record<string, string> = {
  un: '1',
  une: '1',
  one: '1',
  deux: '2',
  two: '2',
  trois: '3',
  three: '3',
  quatre: '4',
  four: '4',
  six: '6',
  neuf: '9',
  nine: '9',
  douze: '12',
  twelve: '12',
};
const once =
  /\b(?:rencontres?|meetings?|seances?|sessions?|ponctuel\w*|one off|one time|une fois|once|single|unique)\b/;
const lengths: Record<number, Duration> = { 3: 'three_months', 6: 'six_months', 12: 'twelve_months' };
const monthsIn: [RegExp, number][] = [
  [/^(?:an|ans|annee|annees|year|years|yr|yrs)$/, 12],
  [/^(?:jours?|days?)$/, 1 / 30.4],
  [/^(?:semaines?|weeks?|wks?)$/, 1 / 4.345],
];

/** How long a mentor goes along: "3 mois", "3 à 6 mois", "one year", "une rencontre". A bare number means months. */
export function readDurations(text: string): Cell<Duration[]> {
  const all = ['one_meeting', 'three_months', 'six_months', 'twelve_months'] as const;
  const folded = fold(text).replace(/\ba (?=year|month)/g, '1 ');
  if (anything.test(folded)) return { value: [...all], remarks: [] };
  const chosen = new Set<Duration>();
  const remarks: Remark[] = [];
  const words = folded
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(' ')
    .map((word) => figures[word] ?? word);
  if (once.test(folded)) chosen.add('one_meeting');
  const isUnit = (word: string | undefined) =>
    word !== undefined && (/^(?:m|mo|mois|months?)$/.test(word) || monthsIn.some(([unit]) => unit.test(word)));
  for (const [at, word] of words.entries()) {
    if (!/^\d{1,3}$/.test(word)) continue;
    const next = words[at + 1];
    if (next !== undefined && once.test(next)) continue;
    // "3 to 6 months": the unit comes later.
    const unit = isUnit(next) ? next : words.slice(at + 1).find(isUnit);
    const months = Math.round(
      Number(word) * (monthsIn.find(([name]) => unit !== undefined && name.test(unit))?.[1] ?? 1),
    );
    const length = lengths[months];
    if (length) chosen.add(length);
    else if (unit !== undefined || !once.test(folded)) {
      const closest = [3, 6, 12].reduce((best, one) => (Math.abs(one - months) < Math.abs(best - months) ? one : best));
      remarks.push({
        code: 'duration_unknown',
        value: `${word}${unit ? ` ${unit}` : ''}`,
        suggestion: `${closest} mois / ${closest} months`,
      });
    }
  }
  if (chosen.size === 0 && remarks.length === 0)
    remarks.push({ code: 'duration_unknown', value: text, suggestion: '3 mois / 3 months' });
  return { value: all.filter((one) => chosen.has(one)), remarks };
}
