import { readFileSync } from 'node:fs';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';

/** What a card says: a title, a line above and one below it. */
export type Card = { kicker: string; title: string; line: string };

const font = (file: string) => readFileSync(new URL(`./${file}.ttf`, import.meta.url));
let fonts: SatoriOptions['fonts'] | undefined;
const letters = () =>
  (fonts ??= [
    { name: 'Fraunces', data: font('fraunces'), weight: 500, style: 'normal' },
    { name: 'Fraunces ext', data: font('fraunces-ext'), weight: 500, style: 'normal' },
    { name: 'Figtree', data: font('figtree'), weight: 400, style: 'normal' },
    { name: 'Figtree ext', data: font('figtree-ext'), weight: 400, style: 'normal' },
  ]);

type Node = { type: string; props: { style?: object; children?: unknown; [key: string]: unknown } };
const node = (type: string, style: object, children?: unknown, more: object = {}): Node => ({
  type,
  props: { style, children, ...more },
});
const cut = (text: string, most: number): string =>
  [...text].length <= most
    ? text
    : `${[...text]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;

const canoe = node(
  'svg',
  {},
  [
    node('path', {}, undefined, {
      d: 'M1 9c5 7.5 11 11 18 11s13-3.5 18-11c-2 .9-4 1.4-5.6 1.4-3 1.9-7.3 3-12.4 3s-9.4-1.1-12.4-3C5 10.4 3 9.9 1 9Z',
      fill: '#b23f27',
    }),
    node('path', {}, undefined, {
      d: 'M12.5 1.2 20 9.6',
      stroke: '#b23f27',
      'stroke-width': 2.2,
      'stroke-linecap': 'round',
    }),
  ],
  { viewBox: '0 0 38 22', width: 66, height: 38 },
);
const shore = node(
  'svg',
  { position: 'absolute', left: 0, bottom: 0 },
  [
    ['#e6f0f0', 'M0 46c150-30 275-26 433-2s275 33 417 10 250-42 350-37v133H0Z'],
    ['#c9dfe0', 'M0 88c183-25 333-17 508 1s350 15 692-31v92H0Z'],
    ['#0d5668', 'M0 122c217-20 433-10 633-2s383 2 567-17v47H0Z'],
  ].map(([fill, d]) => node('path', {}, undefined, { fill, d })),
  { viewBox: '0 0 1200 150', width: 1200, height: 150 },
);

/** Draws a card of 1200 by 630 as a PNG, in the letters and colours of the site. */
export async function drawCard({ kicker, title, line }: Card): Promise<Buffer> {
  const size = [...title].length > 60 ? 54 : [...title].length > 34 ? 64 : 76;
  const svg = await satori(
    node(
      'div',
      {
        width: 1200,
        height: 630,
        display: 'flex',
        flexDirection: 'column',
        padding: '70px 84px',
        background: '#faf8f3',
        color: '#13262d',
        fontFamily: 'Figtree, Figtree ext',
      },
      [
        node(
          'div',
          { display: 'flex', alignItems: 'center', gap: 18, fontFamily: 'Fraunces, Fraunces ext', fontSize: 38 },
          [canoe, 'Portage'],
        ),
        node('div', { display: 'flex', marginTop: 44, fontSize: 27, color: '#4a5c62' }, cut(kicker, 70)),
        node(
          'div',
          {
            display: 'flex',
            marginTop: 12,
            maxWidth: 1000,
            fontFamily: 'Fraunces, Fraunces ext',
            fontSize: size,
            lineHeight: 1.12,
            textWrap: 'balance',
            letterSpacing: '-0.012em',
          },
          cut(title, 84),
        ),
        node(
          'div',
          { display: 'flex', marginTop: 22, maxWidth: 960, fontSize: 30, lineHeight: 1.4, color: '#4a5c62' },
          cut(line, 110),
        ),
        shore,
      ],
    ) as never,
    { width: 1200, height: 630, fonts: letters() },
  );
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
}
