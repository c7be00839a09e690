import { describe, expect, it } from 'vitest';
import { vocabulary } from '../fixtures.ts';
import { readProvince } from './province.ts';

const read = (typed: string) => readProvince(typed, vocabulary.provinces);

describe('a province', () => {
  it.each([
    ['Ont.', 'ON'],
    ['Ontario', 'ON'],
    ['ON', 'ON'],
    ['on', 'ON'],
    ['Qué', 'QC'],
    ['Québec', 'QC'],
    ['Quebec', 'QC'],
    ['Québec (QC)', 'QC'],
    ['QC - Québec', 'QC'],
    ['P.Q.', 'QC'],
    ['C.-B.', 'BC'],
    ['B.C.', 'BC'],
    ['Colombie-Britannique', 'BC'],
    ['T.N.-L.', 'NL'],
    ['Terre-Neuve', 'NL'],
    ['Nfld.', 'NL'],
    ['Newfoundland & Labrador', 'NL'],
    ['Yukon', 'YT'],
    ['Î.-P.-É.', 'PE'],
    ['PEI', 'PE'],
    ['N.-É.', 'NS'],
    ['N.-B.', 'NB'],
    ['T.N.-O.', 'NT'],
    ['NWT', 'NT'],
    ['Nunavut', 'NU'],
    ['Sask.', 'SK'],
    ['Alta', 'AB'],
    ['Man.', 'MB'],
    ['Ontario, Canada', 'ON'],
    ['Province de Québec', 'QC'],
  ])('reads %j as %s', (typed, code) => expect(read(typed)).toMatchObject({ value: { code } }));

  it.each([
    ['Ontairo', 'province_unknown', 'Ontario'],
    ['Manitobba', 'province_unknown', 'Manitoba'],
    ['California', 'province_unknown', undefined],
    ['Ontario/Québec', 'province_several', 'Ontario'],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(read(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});
