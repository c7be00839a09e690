// Draws public/photos/portrait-*.svg from supabase/seed/portraits.ts. Run after a change there: npm run portraits; the
// results are committed. The drawing is "Open Peeps" by Pablo Stanley, CC0 1.0.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { optimize } from 'svgo';
import svgPath from 'svgpath';
import { portraits, type Portrait } from '../supabase/seed/portraits.ts';

const ink = '#20262a';
/** Where the picture ends: what is drawn further down is not seen. */
const bottom = 704;
/** The parts of a drawing begin with these, in this order. */
const parts =
  /(?=<g transform="(?:matrix\(\.99789 0 0 1 156 62\)|translate\(315 248\)|translate\(279 400\)|translate\(179 343\))")/;

/** The drawing in colours of our own: black is ink, and hair or beard have theirs. */
function draw({ skin, head, dark, light, clothing, face, beard, glasses }: Portrait): string {
  const svg = createAvatar(openPeeps, {
    head: [head as 'afro'],
    face: [face as 'smile'],
    skinColor: [skin],
    clothingColor: [clothing],
    headContrastColor: [light === '-' ? dark : light],
    facialHair: [beard as 'full'],
    facialHairProbability: beard === '-' ? 0 : 100,
    accessories: [glasses as 'glasses'],
    accessoriesProbability: glasses === '-' ? 0 : 100,
    maskProbability: 0,
  }).toString();
  const [body, hair, features, beardPart, ...rest] = svg.split(parts) as [string, string, string, string];
  const inColour = (part: string, colour: string) => part.replaceAll('#000', colour);
  return [body, inColour(hair, `#${dark}`), features, inColour(beardPart, `#${dark}`), ...rest]
    .map((part) => inColour(part, ink))
    .join('')
    .replace(/<(metadata|mask).*?<\/\1>/gs, '')
    .replace(' mask="url(#viewboxMask)"', '')
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${withoutUnseen(d)}"`);
}

/** A path without what lies below the picture: each run of such segments is one line. */
function withoutUnseen(d: string): string {
  const kept: (string | number)[][] = [];
  let wasBelow = false;
  svgPath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _place, fromX, fromY) => {
      const [command, ...numbers] = segment as [string, ...number[]];
      // A line along one axis names one number, a curve as many pairs as it has points.
      const points = command === 'H' ? [numbers[0]!, fromY] : command === 'V' ? [fromX, numbers[0]!] : numbers;
      const ys = points.filter((_, i) => i % 2 === 1);
      const isBelow = !'MZz'.includes(command) && Math.min(fromY, ...ys) > bottom + 40;
      if (isBelow && wasBelow) kept.pop();
      kept.push(isBelow ? ['L', ...points.slice(-2)] : segment);
      wasBelow = isBelow;
    });
  return kept.map((segment) => segment.join(' ')).join('');
}

mkdirSync('public/photos', { recursive: true });
for (const portrait of portraits) {
  const { data } = optimize(draw(portrait), {
    multipass: true,
    floatPrecision: 0,
  });
  writeFileSync(`public/photos/${portrait.key}.svg`, data);
}
