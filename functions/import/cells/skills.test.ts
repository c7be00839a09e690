import { describe, expect, it } from 'vitest';
import { readSkills, skillTexts, type TopicMatch } from './skills.ts';

const known: Record<string, TopicMatch> = {
  Accounting: { slug: 'accounting', how: 'exact' }, comptabilité: { slug: 'accounting', how: 'exact' }, welding: { slug: 'welding', how: 'exact' },
  'oil and gas': { slug: 'oil-and-gas', how: 'exact' }, 'Cars, trucks and heavy repair': { slug: 'cars', how: 'exact' }, Weldng: { slug: 'welding', how: 'near' },
  'Résumé & cover leter': { slug: 'resumes', how: 'near' }, farms: { slug: 'farming', how: 'none' },
};
const read = (typed: string) => readSkills(typed, (text) => known[text], (slug) => slug.toUpperCase());

describe('skills', () => {
  it.each([
    ['Accounting; welding', ['accounting', 'welding']], ['comptabilité, Accounting', ['accounting']], ['welding and Accounting', ['welding', 'accounting']], ['oil and gas / welding', ['oil-and-gas', 'welding']],
    ['Cars, trucks and heavy repair', ['cars']], ['Accounting (advanced)', ['accounting']],
  ])('finds the topics of %j', (typed, value) => expect(read(typed)).toEqual({ value, remarks: [] }));

  it('accepts a likely misspelling and says so', () =>
    expect(read('Weldng, Accounting')).toEqual({ value: ['welding', 'accounting'], remarks: [{ code: 'skill_near', value: 'Weldng', suggestion: 'WELDING' }] }));

  it('prefers the whole to its parts when no part is sure', () =>
    expect(read('Résumé & cover leter')).toEqual({ value: ['resumes'], remarks: [{ code: 'skill_near', value: 'Résumé & cover leter', suggestion: 'RESUMES' }] }));

  it('tells what it does not know, with the nearest', () =>
    expect(read('farms, zzz, welding')).toEqual({
      value: ['welding'], remarks: [{ code: 'skill_unknown', value: 'farms', suggestion: 'FARMING' }, { code: 'skill_unknown', value: 'zzz' }],
    }));

  it('asks for the whole and each part, once', () =>
    expect(skillTexts('oil and gas; welding, oil and gas')).toEqual(['oil and gas; welding, oil and gas', 'oil and gas', 'oil', 'gas', 'welding, oil and gas', 'welding']));

  it('reads a story only so far', () => expect(skillTexts(Array.from({ length: 500 }, (_, i) => `skill ${i}`).join(',')).length).toBeLessThanOrEqual(82));
});
