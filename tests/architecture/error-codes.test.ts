import * as z from 'zod/mini';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, fieldProblem, isSpecial, problems, special, statusOf } from '../../src/core/domain/errors.ts';
import { isOneLine, limitOf } from '../../src/core/domain/limits.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { words } from '../../src/words.ts';
import { checkedTexts } from '../../scripts/text-lengths.ts';
import { sqlFiles } from '../support/sql-files.ts';

const features = new URL('../../src/features/', import.meta.url);
/** What each capability takes: its schema.ts, and those of its parts. */
const schemas: Record<string, unknown>[] = await Promise.all(
  readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\/([a-z]+-)?schema\.ts$/.test(name))
    .map((name) => import(new URL(name, features).href)),
);

const sql = sqlFiles()
  .map((file) => file.text.replace(/--.*$/gm, ''))
  .join('\n');

/** Words that no call from outside can bring about: a 500, and its text stays hidden. */
const ourOwnFault = ['setting_missing', 'append_only'];

const quoted = (text: string) => [...text.matchAll(/'([a-z][a-z0-9_]+)'/g)].map(([, word]) => word!);

/** Words that stand in a raise itself, also behind `'%', case ...`. */
const raised = [...sql.matchAll(/raise exception ('[^']*'[^;]*);/g)].flatMap(([, what]) => {
  const [first = '', ...rest] = quoted(what!);
  return what!.startsWith("'%'")
    ? [first, ...rest].filter((word) => isSpecial(word) || fieldProblem(word))
    : first
      ? [first]
      : [];
});
/** Words behind a variable: mentor_opening() gives a reason, check_open() raises it. */
const openings = [...sql.matchAll(/'(mentor_[a-z_]+)'/g)]
  .map(([, word]) => word!)
  .filter((word) => /^mentor_(paused|at_capacity|has_enough_requests|weekly_cap_reached|not_available)$/.test(word));

/** Words that join_problem() gives back, to be raised. */
const joinProblems = [...sql.matchAll(/function private\.join_problem\([\s\S]*?\$\$;/g)]
  .flatMap(([body]) => quoted(body))
  .filter((word) => isSpecial(word));

/** Each capability's rows of private.transitions, and the words that private.next_step() raises by them. */
const transitions = [...sql.matchAll(/insert into private\.transitions [^;]*/g)].flatMap(([rows]) =>
  [...rows.matchAll(/\('(\w+)', '(\w+)', '\w+', '(\w+)', '\w+'\)/g)].map(([, entity, command, from]) => ({
    entity,
    command,
    from,
  })),
);
const fromSteps = [...sql.matchAll(/private\.next_step\('(\w+)', [^;]*, '(\w+)'\);/g)].flatMap(([, entity, ended]) => {
  const steps = transitions.filter((step) => step.entity === entity);
  const pairs = new Set(steps.map((step) => step.command)).size * new Set(steps.map((step) => step.from)).size;
  // Where each command fits each status that is not an end, nothing is ever in the wrong one.
  return steps.length < pairs ? [ended!, `${entity}_wrong_state`] : [ended!];
});

const helper = (name: string) => [...sql.matchAll(new RegExp(`${name}\\('([a-z_]+)'`, 'g'))].map(([, field]) => field!);
const texts = checkedTexts();
const fromHelpers = [
  ...texts.flatMap(({ field, least, isLine }) => [
    `${field}_too_long`,
    ...(isLine ? [`${field}_has_address`] : []),
    ...(least > 0 ? [`${field}_required`] : []),
    ...(least > 1 ? [`${field}_too_short`] : []),
  ]),
  ...helper('check_lines').flatMap((field) => [`${field}_unknown`, `${field}_too_many`]),
  ...helper('check_int').map((field) => `${field}_out_of_range`),
  ...helper('known_words').flatMap((field) => [`${field}_required`, `${field}_unknown`]),
];
const fromSql = [...new Set([...raised, ...openings, ...joinProblems, ...fromSteps, ...fromHelpers])]
  .filter((code) => !ourOwnFault.includes(code))
  .sort();

/** Words that a schema says for wrong values of each of its fields. */
function fromSchemas(): string[] {
  const wrong = [
    undefined,
    null,
    '',
    'x',
    'x'.repeat(9999),
    'x www.x.example',
    7,
    1e9,
    {},
    [],
    [7],
    ['x'.repeat(99)],
    Array(99).fill('x'),
    true,
    '2026-02-30',
  ];
  const codes = new Set<string>();
  for (const one of schemas.flatMap((module) => Object.values(module))) {
    if (!(one instanceof z.ZodMiniObject)) continue;
    for (const field of Object.keys(one.def.shape)) {
      for (const value of wrong)
        for (const issue of one.safeParse({ [field]: value }).error?.issues ?? []) codes.add(issue.message);
    }
  }
  return [...codes].sort();
}

describe('Every code word', () => {
  it('that SQL raises is found: a new way of raising one does not hide it', () => {
    expect(raised.length).toBeGreaterThan(100);
    expect(texts.length).toBeGreaterThan(18);
    for (const known of [
      'goal_too_short',
      'request_expired',
      'request_already_answered',
      'request_wrong_state',
      'relationship_already_ended',
      'mentor_weekly_cap_reached',
      'price_out_of_range',
      'formats_unknown',
      'helps_fr_too_many',
      'too_many_open_requests',
    ]) {
      expect(fromSql).toContain(known);
    }
    // A raise is a word, a field and its problem, or a variable that is known here.
    const strange = [...sql.matchAll(/raise exception ([^;]*);/g)]
      .map(([, what]) => what!)
      .filter(
        (what) =>
          !/^'[a-z][a-z0-9_]+'$/.test(what) &&
          !/^'%_(\w+)', p_field$/.test(what) &&
          what !== "'%', opening.reason" &&
          what !== "'%', problem" &&
          what !== "'%', p_ended" &&
          what !== "'%_wrong_state', p_entity" &&
          !/^'%', case .* end$/.test(what),
      );
    expect(strange).toEqual([]);
  });

  it.each([
    ['SQL raises', () => fromSql],
    ['a schema says', fromSchemas],
  ] as const)('that %s is in the catalogue, answers with a 4xx and has words in both languages [T60]', (_, codes) => {
    for (const code of codes()) {
      const found = fieldProblem(code);
      expect(isSpecial(code) || found, code).toBeTruthy();
      expect(statusOf(code), code).toBeGreaterThanOrEqual(400);
      expect(statusOf(code), code).toBeLessThan(500);
      for (const locale of locales) {
        const said = words(locale, 'errors');
        expect(
          isSpecial(code) ? said.special[code as keyof typeof said.special] : said.problems[found!.problem],
          `${code} in ${locale}`,
        ).toBeTruthy();
      }
    }
  });

  it('that names a length knows the number: what a form lets pass, SQL takes', () => {
    for (const { field, least, most, isLine } of texts) {
      const limit = limitOf(field);
      expect(isOneLine(field), `${field} is one line`).toBe(isLine);
      expect(limit, field).toBeDefined();
      expect(limit![1], `${field} at most`).toBeLessThanOrEqual(most);
      expect(limit![0], `${field} at least`).toBeGreaterThanOrEqual(least);
    }
    for (const code of [...fromSql, ...fromSchemas()].filter(
      (one) => /_too_(short|long)$/.test(one) && !isSpecial(one),
    ))
      expect(limitOf(fieldProblem(code)!.field), code).toBeDefined();
  });

  it('of the catalogue has words in both languages, and no word is left over', () => {
    for (const locale of locales) {
      expect(Object.keys(words(locale, 'errors').special).sort()).toEqual(Object.keys(special).sort());
      expect(Object.keys(words(locale, 'errors').problems).sort()).toEqual([...problems].sort());
    }
  });

  it('of our own fault hides its text behind a 500', () => {
    for (const code of ourOwnFault)
      expect([isSpecial(code), fieldOf(code), statusOf(code)], code).toEqual([false, null, 500]);
  });
});
