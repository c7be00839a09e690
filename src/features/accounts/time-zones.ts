import { zoneOf } from '../../core/domain/time-zone.ts';

/** Time zones of Canada, from east to west. */
const zones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Moncton',
  'America/Goose_Bay',
  'America/Blanc-Sablon',
  'America/Toronto',
  'America/Iqaluit',
  'America/Atikokan',
  'America/Winnipeg',
  'America/Rankin_Inlet',
  'America/Regina',
  'America/Edmonton',
  'America/Yellowknife',
  'America/Cambridge_Bay',
  'America/Whitehorse',
  'America/Dawson_Creek',
  'America/Vancouver',
];

/** A place of the list of provinces, with the clocks it goes by. */
export type Province = { value: string; label: string; zones: string[] };

const zonesOf = (provinces: Province[], code: string) => provinces.find((one) => one.value === code)?.zones ?? [];

/** Where a profile says that somebody is. */
type Place = { city: string; province_code: string; time_zone: string };

/** Zones to choose from: one's own, those of the province, then all others. */
export const zoneChoices = (provinces: Province[], { time_zone, province_code }: Place): string[] => [
  ...new Set([time_zone, ...zonesOf(provinces, province_code), ...zones]),
];

/** A new province brings its clock. Where it has several and the town does not say which, the field asks. */
export function inProvince(provinces: Province[], { city, time_zone }: Place, province_code: string) {
  const own = zonesOf(provinces, province_code);
  const still = own.length === 0 || own.includes(time_zone) ? time_zone : '';
  return { province_code, time_zone: zoneOf({ code: province_code, zones: own }, city) ?? still };
}

/** A new town brings its clock where its province has several. */
export function inCity(provinces: Province[], { province_code, time_zone }: Place, city: string) {
  const own = zonesOf(provinces, province_code);
  return { city, time_zone: (own.length > 1 && zoneOf({ code: province_code, zones: own }, city)) || time_zone };
}
