import { limits } from '../../../src/core/domain/limits.ts';
import { zoneOf } from '../../../src/core/domain/time-zone.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { saveMentor } from '../../../src/features/mentors/schema.ts';
import { saveProfile } from '../../../src/features/accounts/schema.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import type { Cell, Remark } from './cells/cell.ts';
import { readDurations, readFormats, readTimes } from './cells/choices.ts';
import { readDate } from './cells/date.ts';
import { readEmail } from './cells/email.ts';
import { readLanguages } from './cells/languages.ts';
import { withoutMarkup } from './cells/markup.ts';
import { isCourtesy, readName } from './cells/name.ts';
import { readPhone } from './cells/phone.ts';
import { readPrice, type Price } from './cells/price.ts';
import { languageOf, readLine, readProse } from './cells/prose.ts';
import { readProvince } from './cells/province.ts';
import { readLocale, readPlaces, readYesNo } from './cells/simple.ts';
import { readSkills, skillTexts, type TopicMatch } from './cells/skills.ts';
import type { Field } from './fields.ts';
import { oneLine, tidy } from './fold.ts';
import type { Headers } from './headers.ts';
import type { Invitation } from './port.ts';
import { refusalsIn } from './refusals.ts';
import type { TableRow } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isAnswer } from './words-of-no.ts';
import { isError } from './words.ts';

/** A remark with its place: the row as the spreadsheet counts it (null: the whole list) and the column's own name. */
export type Located = Remark & { row: number | null; column: string };

export type Reading = {
  columns: string[];
  headers: Headers;
  vocabulary: Vocabulary;
  topicOf: (text: string) => TopicMatch | undefined;
};

type Cells = Pick<Reading, 'columns' | 'headers'>;

/** What makes one cell of several that may hold a field the right one. */
const fits: Partial<Record<Field, (text: string) => boolean>> = {
  email: (text) => 'value' in readEmail(text),
  name: (text) => 'value' in readName({ first: '', last: '', full: text }),
};

/** What a field says in a row, and the column it says it in: several columns of one field are joined, or the first that fits counts, or the first that is filled. */
function cellOf({ columns, headers }: Cells, row: TableRow, field: Field): { text: string; column: string } {
  const places = headers.at[field] ?? [];
  const plain = (text: string) => (field.endsWith('name') ? tidy(text) : tidy(withoutMarkup(tidy(text))));
  const filled = places
    .map((place) => ({ text: plain(row.cells[place] ?? ''), column: columns[place] ?? '' }))
    .filter((one) => one.text !== '');
  const joined = field === 'skills' || field === 'languages' || field === 'formats' || field === 'usual_times';
  const fit = fits[field];
  const first = (filled.length > 1 && fit ? filled.find((one) => fit(one.text)) : undefined) ??
    filled[0] ?? { text: '', column: columns[places[0] ?? -1] ?? '' };
  return joined && filled.length > 1 ? { text: filled.map((one) => one.text).join('\n'), column: first.column } : first;
}

/** The texts of a row that may be topics. */
export const skillsIn = (cells: Cells, row: TableRow): string[] => skillTexts(cellOf(cells, row, 'skills').text);

/** The language to write to somebody in: their own word, the only official language they speak, or the list's. */
function chooseLocale(said: Locale | undefined, languages: string[], list: Locale): Locale {
  if (said) return said;
  const official = languages.filter((code) => code === 'en' || code === 'fr');
  return official.length === 1 ? official[0]! : list;
}

/** One row as an invitation, or null; and everything to tell about it. Pure: the same row always gives the same. */
export function readRow(reading: Reading, row: TableRow): { invitation: Invitation | null; remarks: Located[] } {
  const { columns, headers, vocabulary, topicOf } = reading;
  const remarks: Located[] = [];
  const tell = (remark: Remark, column: string) => void remarks.push({ ...remark, row: row.number, column });
  const cell = (field: Field) => cellOf(reading, row, field);

  /** A field's value by its reader; undefined when blank or told about. */
  function read<T>(field: Field, reader: (text: string) => Cell<T>): T | undefined {
    const { text, column } = cell(field);
    if (text === '') return undefined;
    const answer = reader(text);
    if ('problem' in answer) {
      tell(
        {
          code: answer.problem,
          value: text,
          ...(answer.suggestion === undefined ? {} : { suggestion: answer.suggestion }),
        },
        column,
      );
      return undefined;
    }
    answer.remarks?.forEach((remark) => tell(remark, column));
    return answer.value;
  }
  const prose = (field: Field, most: number) => read(field, (text) => readProse(text, most));
  const line = (field: Field, most: number, shape: (text: string) => string = oneLine) =>
    read(field, (text) => readLine(shape(text), most));

  if (row.broken) {
    const width = { value: String(row.cells.length), suggestion: String(columns.length) };
    tell(
      row.broken === 'quote'
        ? { code: 'quote_open' }
        : { code: row.broken === 'width' ? 'row_too_wide' : 'row_too_wide_quoted', ...width },
      '',
    );
    return { invitation: null, remarks };
  }

  const emailCell = cell('email');
  const email = read('email', readEmail);
  if (emailCell.text === '') tell({ code: 'email_missing' }, emailCell.column);

  const nameCells = {
    first: cell('first_name'),
    last: cell('last_name'),
    full: cell('name'),
    preferred: cell('preferred_name'),
  };
  const typedName =
    [nameCells.first, nameCells.last, nameCells.full, nameCells.preferred].find((one) => one.text !== '') ??
    [nameCells.full, nameCells.first, nameCells.last, nameCells.preferred].find((one) => one.column !== '');
  const name = readName({
    first: nameCells.first.text,
    last: nameCells.last.text,
    full: nameCells.full.text,
    preferred: nameCells.preferred.text,
  });
  if ('problem' in name)
    tell(
      {
        code: name.problem,
        value: [nameCells.first.text, nameCells.last.text].filter(Boolean).join(' ') || nameCells.full.text,
        ...(name.suggestion ? { suggestion: name.suggestion } : {}),
      },
      typedName?.column ?? '',
    );

  for (const { column, ...refusal } of refusalsIn(reading, row.cells)) tell(refusal, column);

  const phone = read('phone', readPhone);
  const province = read('province', (text) => readProvince(text, vocabulary.provinces));
  const city = line('city', limits.city[1]);
  const pronouns = line('pronouns', limits.pronouns[1]);
  const zone = province && zoneOf(province, city ?? '');
  if (province && city && zone === null)
    tell({ code: 'time_zone_which', value: city, suggestion: province.mainZoneName }, cell('city').column);
  const languages = read('languages', (text) => readLanguages(text, vocabulary.languages)) ?? [];
  const locale = chooseLocale(read('locale', readLocale), languages, headers.locale);

  const bio = prose('bio', limits.bio_en[1]);
  const headline = line('headline', limits.headline_en[1], (text) =>
    (isCourtesy(text) && text.length < 10) || isAnswer(text) ? '' : oneLine(text),
  );
  const own = languageOf([headline, bio].filter(Boolean).join(' '), locale);
  const texts = {
    headline_en: line('headline_en', limits.headline_en[1]) ?? (own === 'en' ? headline : undefined),
    headline_fr: line('headline_fr', limits.headline_fr[1]) ?? (own === 'fr' ? headline : undefined),
    bio_en: prose('bio_en', limits.bio_en[1]) ?? (own === 'en' ? bio : undefined),
    bio_fr: prose('bio_fr', limits.bio_fr[1]) ?? (own === 'fr' ? bio : undefined),
  };

  const { topics, own: ownSkills } = read('skills', (text) => readSkills(text, topicOf, vocabulary.topicLabel)) ?? {
    topics: [],
    own: [],
  };
  /** What a mentor must offer at least one of; a default is told where the list has a column for it. */
  const offered = <T extends string>(field: 'formats' | 'durations', values: T[] | undefined, fallback: T): T[] => {
    if (values && values.length > 0) return values;
    if (headers.at[field])
      tell({ code: field === 'formats' ? 'format_default' : 'duration_default' }, cell(field).column);
    return [fallback];
  };
  const formats = offered('formats', read('formats', readFormats), 'video');
  const durations = offered('durations', read('durations', readDurations), 'three_months');
  const usualTimes = read('usual_times', readTimes);
  const places = read('places', readPlaces);
  const availableFrom = read('available_from', readDate);

  const free = read('free', readYesNo);
  const priceCell = cell('price');
  const price: Price = (free === true ? undefined : read('price', readPrice)) ?? { pricing: 'free' };
  if (free === false && priceCell.text === '') tell({ code: 'price_missing' }, cell('free').column);

  const stopped = remarks.some((remark) => isError(remark.code));
  if (stopped || email === undefined || 'problem' in name) return { invitation: null, remarks };
  const invitation: Invitation = {
    email,
    locale,
    person: filled({
      display_name: name.value.shown,
      full_name: name.value.full,
      phone,
      locale,
      province_code: province?.code,
      city,
      time_zone: zone ?? province?.zones[0],
      languages,
      pronouns,
    }),
    mentor: filled({
      ...texts,
      topics,
      own_skills: ownSkills.length > 0 ? ownSkills : undefined,
      formats,
      durations,
      usual_times: usualTimes,
      pricing: price.pricing,
      price_cents: price.pricing === 'free' ? undefined : price.cents,
      max_active: places,
      available_from: availableFrom ?? undefined,
    }),
  };
  const codes = unsound(invitation);
  if (codes.length === 0) return { invitation, remarks };
  tell({ code: 'unsound', value: codes.join(', ') }, '');
  return { invitation: null, remarks };
}

const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/** The codes that saving the draft would raise: the forms' own schemas have the last word. */
function unsound({ person, mentor }: Invitation): string[] {
  const checks = [
    saveProfile.safeParse({ full_name: '', city: '', about: '', use_initials: true, ...person }),
    saveMentor.safeParse({
      helps_en: [],
      helps_fr: [],
      usual_times: [],
      max_active: 2,
      max_pending: 3,
      weekly_cap: 3,
      rest_days: 7,
      ...mentor,
    }),
  ];
  return checks.flatMap((check) => (check.success ? [] : codesOf(check.error)));
}
