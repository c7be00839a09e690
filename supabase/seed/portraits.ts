// Drawn portraits: what each shows, and who among the demo people carries which.

import type { Random } from './random.ts';
import type { Identity } from './who.ts';

/** How one portrait is drawn, in the words of Open Peeps; colours are hexadecimal, without the #. `-` is none. */
export type Portrait = {
  /** What mentors.photo_key says for it, and the name of its file in public/photos. */
  key: string;
  kin: string;
  sex: string;
  age: string;
  skin: string;
  head: string;
  /** Hair, beard or a scarf; where hair is drawn in outlines, their line. */
  dark: string;
  /** Hair within outlines. */
  light: string;
  /** Clothes, and a turban, a cap, a band, the cloth under a scarf. */
  clothing: string;
  face: string;
  beard: string;
  glasses: string;
};

const columns = ['kin', 'sex', 'age', 'skin', 'head', 'dark', 'light', 'clothing', 'face', 'beard', 'glasses'] as const;

// The first two dozen are those that a mentor can choose: choosable in src/core/domain/photo.ts.
const rows = `
fair        woman middle f3cba8 bangs          3b2218 a4643a 4d6b3a smile -          -
sikh        man   middle b97c4e turban         1b1d1f -      1f6475 smile full2      -
middle-veil woman middle dba474 hijab          4a3350 -      d9c6a0 smile -          -
deep        man   middle 6e452f short1         15110f -      58743f smile chin       glasses3
fair        woman old    f4d2b3 grayBun        4a4a4c e2dfd9 5a6f8a calm  -          glasses2
east        woman middle e0ab7d medium1        231b1c -      b5812f smile -          -
first       man   young  dca676 short5         1d2225 -      3f6170 smile -          -
deep        woman young  7d4c31 bun            1b1514 -      c08a34 smile -          -
fair        man   old    f0c4a0 noHair1        40403f d5d0c8 8a6a45 smile full4      -
first       woman middle cd9465 long           221a18 -      6b4a66 smile -          -
fair        man   old    f1c9a7 grayShort      3a3a3a dcd8d0 48606b smile full4      glasses
south       woman middle c98a5b medium3        2a1d1a -      7c4a66 smile -          -
south       woman old    c08455 grayMedium     2b2726 6d6763 8a4f5f calm  -          -
south       woman young  d7a071 mediumBangs    241a18 -      2d6b62 smile -          -
deep        man   young  7d4c31 afro           15110f -      35496b smile -          -
fair        woman young  f3cba8 mediumStraight 6b4226 -      2d6b62 smile -          -
fair        man   young  f4d2b3 short4         4a3420 c99a58 5a6f8a smile -          -
deep        woman young  8d5a3b cornrows2      1b1514 -      9c4a35 smile -          -
middle      woman young  dba474 longCurly      3a241b -      48606b smile -          -
deep        man   middle 6e452f noHair1        15110f -      c08a34 smile full       glasses5
middle      man   middle d9a877 pomp           2a1d1a -      58743f smile full       -
east        woman young  f0cda6 bangs2         1b1b1f -      8a4f5f smile -          -
deep        man   old    7d4c31 grayShort      2b2726 c9c5bf 48606b calm  moustache9 -
fair        man   young  f0c4a0 hatBeanie      6b4226 -      9c4a35 smile full       -
fair        woman young  f4d2b3 long           8a4b24 -      58743f smile -          -
fair        woman middle f0c4a0 medium2        5a3825 -      6b4a66 smile -          glasses2
fair        woman middle f3cba8 bangs          5a4326 d2ab6b 48606b smile -          -
fair        woman old    f1c9a7 grayMedium     4a4a4c d8d4cc 7c4a66 smile -          -
fair        woman old    f4d2b3 grayBun        3f3d3c b9b3aa 2d6b62 smile -          glasses5
fair        woman young  edbd96 mediumBangs    3b2218 -      c08a34 smile -          -
fair        woman middle f3cba8 longBangs      7a3f22 -      3f6170 smile -          -
fair        woman middle f0c4a0 mediumStraight b98a4a -      9c4a35 smile -          -
fair        woman middle f4d2b3 mediumBangs2   3b2218 a05a35 4d6b3a smile -          -
fair        woman old    f0c4a0 medium1        8b8782 -      5a6f8a smile -          glasses
fair        woman young  f4d2b3 medium3        5a3825 -      b5812f smile -          -
fair        man   young  f3cba8 short3         5a3825 -      4d6b3a smile -          -
fair        man   middle f0c4a0 short2         6b4226 -      48606b smile full       -
fair        man   middle f4d2b3 pomp           8a4b24 -      35496b smile full2      -
fair        man   middle f1c9a7 noHair1        3a2a20 -      5a6f8a smile chin       glasses
fair        man   old    f4d2b3 noHair3        4a4a4c c9c5bf 8a6a45 smile -          glasses2
fair        man   old    f0c4a0 grayShort      3f3d3c c9c5bf 2d6b62 calm  -          -
fair        man   young  f4d2b3 short5         b98a4a -      9c4a35 smile -          -
fair        man   middle edbd96 short1         3b2218 -      58743f smile moustache6 -
fair        man   old    f3cba8 noHair2        6d6763 d5d0c8 48606b smile moustache9 -
fair        man   young  f0c4a0 shaved2        3b2218 -      6b4a66 smile -          glasses5
fair        man   middle f4d2b3 short4         3b2218 a4643a 3f6170 smile full4      -
fair        man   middle f3cba8 short3         2f2320 -      6d7478 smile -          glasses3
deep        woman middle 8d5a3b afro           1b1514 -      6b4a66 smile -          -
deep        woman middle 70472f bun2           15110f -      9c4a35 smile -          -
deep        woman old    7d4c31 grayMedium     2b2726 a8a29b 35496b smile -          -
deep        woman young  6e452f bantuKnots     15110f -      b5812f smile -          -
deep-veil   woman middle 8d5a3b hijab          2d6b62 -      efe6d4 smile -          -
deep        woman young  70472f dreads1        15110f -      1f6475 smile -          -
deep-veil   woman middle 7d4c31 hijab          8a4f5f -      d9c6a0 smile -          -
deep        woman middle 6e452f short2         15110f -      c08a34 smile -          glasses2
deep        man   young  70472f flatTop        15110f -      9c4a35 smile -          -
deep        man   middle 7d4c31 short2         15110f -      1f6475 smile full       -
deep        man   middle 6e452f dreads2        15110f -      4d6b3a smile -          -
deep        man   middle 8d5a3b short1         1b1514 -      6b4a66 smile moustache6 -
deep        man   old    6e452f noHair1        4a4a4c c9c5bf 5a6f8a smile full4      glasses
deep        man   young  7d4c31 twists         15110f -      48606b smile -          glasses5
deep        man   middle 70472f noHair1        15110f -      58743f smile -          -
south       woman young  c98a5b long           221a18 -      9c4a35 smile -          -
south       woman middle a5693f medium2        1f1715 -      1f6475 smile -          glasses2
south-veil  woman middle b97c4e hijab          35496b -      e7dcc8 smile -          -
south       woman old    b97c4e grayBun        2b2726 8f8983 7c4a66 smile -          -
sikh        man   middle c98a5b turban         1b1d1f -      8a3f35 smile full       -
sikh        man   old    b97c4e turban         77726d -      35496b calm  full2      -
south       man   young  a5693f short3         1b1715 -      b5812f smile -          -
south       man   middle c08455 pomp           1f1715 -      2d6b62 smile moustache6 -
south       man   middle b97c4e short2         1f1715 -      6b4a66 smile full       glasses
south       man   old    c08455 grayShort      3a3836 b5b0a8 58743f smile moustache9 glasses2
middle      woman middle e6b98d medium3        3a241b -      8a4f5f smile -          -
middle      woman young  dba474 longBangs      2a1d1a -      4d6b3a smile -          -
middle-veil woman middle cd9465 hijab          58743f -      efe6d4 smile -          -
middle      woman old    dba474 grayMedium     3a3836 a8a29b 48606b smile -          glasses2
middle      woman middle e6b98d medium1        4a2c1c -      3f6170 smile -          -
middle      man   young  dba474 short5         241a18 -      9c4a35 smile -          -
middle      man   middle cd9465 short3         1f1715 -      35496b smile full2      -
middle      man   old    e6b98d noHair3        3a3836 8f8983 8a6a45 smile moustache9 -
middle      man   middle dba474 short1         2a1d1a -      1f6475 smile chin       glasses3
middle      man   middle e6b98d noHair1        2a1d1a -      6b4a66 smile full       -
east        woman middle f0cda6 medium3        1d1b1f -      48606b smile -          -
east        woman middle e8bd90 mediumStraight 1d1b1f -      6b4a66 smile -          -
east        woman old    f0cda6 grayMedium     3a3836 b5b0a8 2d6b62 calm  -          -
east        woman young  e0ab7d long           221a18 -      c08a34 smile -          -
east        man   young  f0cda6 short5         1d1b1f -      5a6f8a smile -          glasses5
east        man   middle e8bd90 short3         1d1b1f -      58743f smile -          -
east        man   old    e0ab7d grayShort      3a3836 c9c5bf 9c4a35 smile -          -
east        man   middle e0ab7d pomp           1d1b1f -      1f6475 smile -          -
first       woman old    cd9465 grayBun        3a3836 a8a29b 9c4a35 calm  -          -
first       woman young  dca676 longBangs      1d1a1c -      1f6475 smile -          -
first       woman middle c08455 mediumBangs    1f1715 -      58743f smile -          glasses2
first       man   middle cd9465 short3         1d1a1c -      6b4a66 smile -          -
first       man   old    c08455 grayShort      3a3836 b5b0a8 35496b smile -          glasses
first       man   young  dca676 hatBeanie      1d1a1c -      35496b smile -          -
`;

/** All portraits there are, in the order of their numbers. */
export const portraits: Portrait[] = rows
  .trim()
  .split('\n')
  .map((row, place) => {
    const cells = row.split(/\s+/);
    const look = Object.fromEntries(columns.map((name, i) => [name, cells[i]!])) as Omit<Portrait, 'key'>;
    return { key: keyOf(place + 1), ...look };
  });

function keyOf(number: number): string {
  return `portrait-${String(number).padStart(2, '0')}`;
}

/** Portraits of the hand-written people; those without one keep their initials. */
const ofStories: Record<string, number> = {
  'Amélie Tremblay': 1,
  'Harjit Dhaliwal': 2,
  'Nadia Al-Sayed': 3,
  'Kwame Mensah': 4,
  'Eleanor Whitford': 5,
  'Maricel Reyes': 6,
  'Jonah Okpik': 7,
  'Grace Adeyemi': 8,
  'Bill Penney': 9,
  'Denise Mantla': 10,
  'François Bélanger': 11,
  'Parminder Sandhu': 12,
  'Devon Clarke': 15,
  'Marie-Ève Gagnon': 16,
  'Tanisha Brown': 18,
  'Mariana Duarte': 19,
  'Patrick Joseph': 20,
  'Youssef Haddad': 21,
  'Lin Zhao': 22,
  'Sarah Friesen': 25,
  'Judy Rideout': 26,
  'Olena Shevchuk': 27,
  'Simone Desrochers': 28,
  'Gail Tobin': 29,
  'Camille Ouellet': 30,
  'Noémie Cormier': 31,
  'Kirsten Olsen': 32,
  'Guylaine Thériault': 34,
  'Annie Lachance': 35,
  'Mathieu Brisson': 36,
  'Marc-Antoine Doucet': 37,
  'Wade Kowalchuk': 38,
  'Owen Carter': 40,
  'Ken Ouellette': 41,
  'Wendell Gallant': 44,
  'Oleksandr Kovalenko': 47,
  'Roseline Jean-Baptiste': 48,
  'Ngozi Eze': 49,
  'Adaeze Nwosu': 51,
  'Hodan Warsame': 52,
  'Blandine Mukamana': 55,
  'Jean-Pierre Kabongo': 57,
  'Chidi Okafor': 61,
  'Fatima Siddiqui': 65,
  'Jaswinder Brar': 67,
  'Ravi Iyer': 71,
  'Sofía Quiroga': 73,
  'Shirin Ahmadi': 74,
  'Laleh Moradi': 77,
  'Luis Castillo': 78,
  'Samir Benali': 79,
  'Omar Darwish': 80,
  'Ji-woo Park': 83,
  'Thuy Nguyen': 84,
  'Agnes Gruben': 91,
  'Zoé Vollant': 92,
  'Joanne Tagoona': 93,
  'Tyler Crowshoe': 94,
  'Peter Moosomin': 95,
  'Markusie Annanack': 96,
};

/** The portrait of a hand-written person, or null. */
export const portraitOfStory = (name: string): string | null => (ofStories[name] ? keyOf(ofStories[name]) : null);

const of = (kins: string[], heritages: string[]) => heritages.map((one) => [one, kins] as const);
/** Which portraits somebody of a heritage may carry. */
const kinsOf = new Map<string, string[]>([
  ...of(['fair'], ['anglo', 'prairie', 'quebecois', 'acadian', 'ukrainian', 'european', 'french']),
  ...of(['east'], ['chinese', 'korean', 'vietnamese', 'filipino']),
  ...of(['south'], ['indian', 'tamil']),
  ...of(['south', 'sikh'], ['punjabi']),
  ...of(['south', 'south-veil'], ['pakistani']),
  ...of(['middle', 'middle-veil'], ['arab', 'maghrebi', 'afghan']),
  ...of(['middle'], ['iranian', 'latin', 'lusophone']),
  ...of(['deep'], ['nigerian', 'ghana-kenya', 'haitian', 'francophone-african', 'horn', 'caribbean']),
  ...of(['deep', 'deep-veil'], ['somali']),
  ...of(['first', 'fair'], ['metis']),
]);

/**
 * A portrait for seven in ten of the assembled people, that fits heritage, sex and years at work; null for the others.
 * Of those that fit, the one that the fewest people before carry, so that two alike rarely meet. `carried` is counted up.
 */
export function choosePortrait(
  random: Random,
  { heritage, speaker }: Identity,
  carried: Map<string, number>,
): string | null {
  if (random.chance(0.3)) return null;
  const kins = kinsOf.get(heritage) ?? ['first'];
  const age = speaker.years < 13 ? 'young' : speaker.years > 27 ? 'old' : 'middle';
  const alike = portraits.filter(({ kin, sex }) => kins.includes(kin) && sex === (speaker.feminine ? 'woman' : 'man'));
  const ofAge = alike.filter((one) => one.age === age);
  const count = ({ key }: Portrait) => carried.get(key) ?? 0;
  const fitting = ofAge.length > 0 ? ofAge : alike;
  const least = Math.min(...fitting.map(count));
  const { key } = random.pick(fitting.filter((one) => count(one) === least));
  carried.set(key, least + 1);
  return key;
}
