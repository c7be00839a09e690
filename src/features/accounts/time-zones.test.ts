import { expect, test } from 'vitest';
import { asForm } from './profile-form.ts';
import { inProvince, zoneChoices } from './time-zones.ts';

const provinces = [
  { value: 'MB', label: 'Manitoba', zones: ['America/Winnipeg'] },
  { value: 'ON', label: 'Ontario', zones: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'] },
];
const inWinnipeg = asForm({ province_code: 'MB', time_zone: 'America/Winnipeg' });

test('a province with one clock brings it, and one with several keeps the clock that it has too', () => {
  expect(inProvince(provinces, asForm({}), 'MB').time_zone).toBe('America/Winnipeg');
  expect(inProvince(provinces, inWinnipeg, 'ON').time_zone).toBe('America/Winnipeg');
});

test('a province that does not have the clock asks for one', () => {
  expect(inProvince(provinces, asForm({ time_zone: 'America/Vancouver' }), 'ON').time_zone).toBe('');
});

test('the zones to choose from begin with one’s own and those of the province, each once', () => {
  const choices = zoneChoices(provinces, { ...inWinnipeg, province_code: 'ON' });
  expect(choices.slice(0, 3)).toEqual(['America/Winnipeg', 'America/Toronto', 'America/Atikokan']);
  expect(new Set(choices).size).toBe(choices.length);
});
