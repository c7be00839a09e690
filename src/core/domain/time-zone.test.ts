import { describe, expect, it } from 'vitest';
import { zoneOf } from './time-zone.ts';

const ontario = { code: 'ON', zones: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'] };
const of = (code: string, town: string) => zoneOf({ code, zones: ['one', 'another'] }, town);

describe('The clock of a town', () => {
  it.each([
    ['NL', 'Nain', 'America/Goose_Bay'],
    ['ON', 'Kenora', 'America/Winnipeg'],
    ['BC', 'Fort St. John', 'America/Dawson_Creek'],
    ['NU', 'Rankin Inlet', 'America/Rankin_Inlet'],
    ['QC', 'Blanc-Sablon', 'America/Blanc-Sablon'],
    ['QC', 'MONTREAL', 'America/Toronto'],
    ['BC', 'fort saint john', 'America/Dawson_Creek'],
    ['NL', "St. John's", 'America/St_Johns'],
    ['SK', 'Lloydminster', 'America/Edmonton'],
    ['QC', 'Iles de la Madeleine', 'America/Halifax'],
  ])('in %s, of %s, is %s', (code, town, zone) => expect(of(code, town)).toBe(zone));

  it('is the only one of its province, whatever the town', () =>
    expect(zoneOf({ code: 'MB', zones: ['America/Winnipeg'] }, 'Anywhere')).toBe('America/Winnipeg'));
  it.each(['', 'Nowhere Falls', 'Nain'])('is not guessed where the province has several: %j', (town) =>
    expect(zoneOf(ontario, town)).toBeNull(),
  );
});
