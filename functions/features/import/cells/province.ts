import { squeeze } from '../../../../src/core/domain/fold.ts';
import { otherProvinceNames } from '../../../../src/core/domain/other-names.ts';
import { nearest } from '../nearest.ts';
import type { Cell } from './cell.ts';

/** A province as the database lists it, with the names to show: its own, and that of the clock most of it keeps. */
export type Province = {
  code: string;
  name_en: string;
  name_fr: string;
  label: string;
  zones: string[];
  mainZoneName: string;
};

export const provinceKeys = (provinces: Province[]): Map<string, Province> =>
  new Map(
    provinces.flatMap((one) =>
      [one.code, one.name_en, one.name_fr, ...(otherProvinceNames[one.code]?.split(' ') ?? [])].map(
        (key) => [squeeze(key), one] as const,
      ),
    ),
  );

/** A province or territory by its name, code or any usual short form, in either language. */
export function readProvince(text: string, keys: Map<string, Province>): Cell<Province> {
  const find = (part: string) =>
    keys.get(
      squeeze(part)
        .replace(/^(?:provincede|provinceof|provincedu)/, '')
        .replace(/(?<=.)canada$/, ''),
    );
  const whole = find(text);
  if (whole) return { value: whole };
  const parts = [
    ...new Set(
      text
        .split(/[,;/()|–]|\s-\s/)
        .map(find)
        .filter((one) => one !== undefined),
    ),
  ];
  if (parts.length === 1) return { value: parts[0]! };
  if (parts.length > 1) return { problem: 'province_several', suggestion: parts[0]!.label };
  const near = nearest(
    squeeze(text),
    [...keys.keys()].filter((key) => key.length > 4),
  );
  return { problem: 'province_unknown', ...(near ? { suggestion: keys.get(near)!.label } : {}) };
}
