import { describe, expect, it } from 'vitest';
import { readSkills, skillTexts, type TopicMatch } from './skills.ts';

const known: Record<string, TopicMatch> = {
  Accounting: { slug: 'accounting', how: 'exact' },
  comptabilité: { slug: 'accounting', how: 'exact' },
  welding: { slug: 'welding', how: 'exact' },
  'oil and gas': { slug: 'oil-and-gas', how: 'exact' },
  'Cars, trucks and heavy repair': { slug: 'cars', how: 'exact' },
  Weldng: { slug: 'welding', how: 'near' },
  'Résumé & cover leter': { slug: 'resumes', how: 'near' },
  farms: { slug: 'farming', how: 'none' },
};
const read = (typed: string) =>
  readSkills(
    typed,
    (text) => known[text],
    (slug) => slug.toUpperCase(),
  );

describe('skills', () => {
  it.each([
    ['Accounting; welding', ['accounting', 'welding']],
    ['comptabilité, Accounting', ['accounting']],
    ['welding and Accounting', ['welding', 'accounting']],
    ['oil and gas / welding', ['oil-and-gas', 'welding']],
    ['Cars, trucks and heavy repair', ['cars']],
    ['Accounting (advanced)', ['accounting']],
  ])('finds the topics of %j', (typed, topics) =>
    expect(read(typed)).toEqual({ value: { topics, own: [] }, remarks: [] }),
  );

  it('accepts a likely misspelling and says so', () =>
    expect(read('Weldng, Accounting')).toEqual({
      value: { topics: ['welding', 'accounting'], own: [] },
      remarks: [{ code: 'skill_near', value: 'Weldng', suggestion: 'WELDING' }],
    }));

  it('prefers the whole to its parts when no part is sure', () =>
    expect(read('Résumé & cover leter')).toEqual({
      value: { topics: ['resumes'], own: [] },
      remarks: [{ code: 'skill_near', value: 'Résumé & cover leter', suggestion: 'RESUMES' }],
    }));

  it('keeps what it does not know in the words that were typed, and tells it with the nearest', () =>
    expect(read('farms, zzz, welding')).toEqual({
      value: { topics: ['welding'], own: ['farms', 'zzz'] },
      remarks: [
        { code: 'skill_unknown', value: 'farms', suggestion: 'FARMING' },
        { code: 'skill_unknown', value: 'zzz' },
      ],
    }));

  it.each([
    ['Research and development', [], ['Research and development']],
    ['CI/CD, TCP/IP', [], ['CI/CD', 'TCP/IP']],
    ['welding and knitting', ['welding'], ['knitting']],
    ['Chess / Judo', [], ['Chess', 'Judo']],
    ['chess; Chess; CHESS', [], ['chess']],
    ['C++; Go; 日本語', [], ['C++', 'Go', '日本語']],
  ])('divides %j where it is several', (typed, topics, own) =>
    expect(read(typed)).toMatchObject({ value: { topics, own } }),
  );

  it('tells a part that is too long, too short or markup, and keeps twenty', () => {
    expect(read(`${'x'.repeat(61)}; R; <b>x</b>`)).toMatchObject({
      value: { topics: [], own: [] },
      remarks: [
        { code: 'skill_too_long', suggestion: '60' },
        { code: 'skill_unreadable', value: 'R' },
        { code: 'skill_unreadable' },
      ],
    });
    const many = read(Array.from({ length: 25 }, (_, i) => `skill ${i}`).join(';'));
    expect('value' in many && [many.value.own.length, many.remarks?.at(-1)]).toEqual([
      20,
      { code: 'own_skills_too_many', value: '25' },
    ]);
  });

  it('asks for the whole and each part, once', () =>
    expect(skillTexts('oil and gas; welding, oil and gas')).toEqual([
      'oil and gas; welding, oil and gas',
      'oil and gas',
      'oil',
      'gas',
      'welding, oil and gas',
      'welding',
    ]));

  it('reads a story only so far', () =>
    expect(skillTexts(Array.from({ length: 500 }, (_, i) => `skill ${i}`).join(',')).length).toBeLessThanOrEqual(82));
});
