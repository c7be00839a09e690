// Draws public/photos/portrait-*.svg from supabase/seed/portraits.ts. Run after a change there: npm run portraits; the
// results are committed. The drawing is "Open Peeps" by Pablo Stanley, CC0 1.0.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { optimize } from 'svgo';
import { portraits, type Portrait } from '../supabase/seed/portraits.ts';

const ink = '#20262a';
/** What Open Peeps are drawn on. */
const drawnOn = 704;
/** What it is made to measure: with whole numbers, fine enough for 160 pixels on a sharp screen, and small. */
const side = 240;
/** The parts of a drawing begin with these, in this order. */
const parts =
  /(?=<g transform="(?:matrix\(\.99789 0 0 1 156 62\)|translate\(315 248\)|translate\(279 400\)|translate\(179 343\))")/;

/** Neck and shoulders in three lines: those of Open Peeps reach down to the hips and weigh more than the face. */
const shoulders = (skin: string, clothing: string) =>
  `<path fill="#${skin}" d="M350 470 318 530Q300 572 246 590 290 705 396 702 490 700 521 594 492 590 477 566V470Z"/>` +
  `<path fill="#${clothing}" d="M34 720Q110 612 246 590 290 705 396 702 490 700 521 594 608 630 660 720Z"/>` +
  `<path stroke="${ink}" stroke-width="13" stroke-linecap="round" d="M34 720Q110 612 246 590 290 705 396 702 490 700 521 594 608 630 660 720M318 530Q300 572 246 590M477 566Q492 590 521 594"/>`;

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
  const [start, hair, features, beardPart, ...rest] = svg.split(parts) as [string, string, string, string];
  const body = start.slice(0, start.indexOf('<g fill-rule')) + shoulders(skin, clothing);
  const inColour = (part: string, colour: string) => part.replaceAll('#000', colour);
  return [body, inColour(hair, `#${dark}`), features, inColour(beardPart, `#${dark}`), ...rest]
    .map((part) => inColour(part, ink))
    .join('')
    .replace(/<(metadata|mask).*?<\/\1>/gs, '')
    .replace(' mask="url(#viewboxMask)"', '')
    .replace(`0 0 ${drawnOn} ${drawnOn}"`, `0 0 ${side} ${side}"`)
    .replace(/(<svg[^>]*>)(.*)(<\/svg>)/s, `$1<g transform="scale(${side / drawnOn})">$2</g>$3`);
}

mkdirSync('public/photos', { recursive: true });
for (const portrait of portraits) {
  const { data } = optimize(draw(portrait), {
    multipass: true,
    floatPrecision: 0,
  });
  writeFileSync(`public/photos/${portrait.key}.svg`, data);
}
