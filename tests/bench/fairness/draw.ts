import { mkdirSync, writeFileSync } from 'node:fs';

const names = { portage: 'Portage', relevance: 'relevance alone', rating: 'rating alone' };
const look = { portage: ['#0b5a6b', ''], relevance: ['#b0402a', '6 4'], rating: ['#6b6f52', '2 4'] } as const;
const [width, height, left, top, right, bottom] = [560, 340, 56, 20, 150, 48];
const x = (share: number) => left + share * (width - left - right);
const y = (share: number) => height - bottom - share * (height - top - bottom);
const at = (a: number, b: number) => `${a.toFixed(1)},${b.toFixed(1)}`;

type Curve = { name: keyof typeof names; points: [number, number][] };

/** One small chart that needs no script and reads on paper: a line a world, named at its end. */
function chart(
  title: string,
  across: string,
  up: string,
  ticks: { x: [number, string][]; y: [number, string][] },
  curves: Curve[],
): string {
  // Names stand at the ends of their lines, one under the other, and no lower than the axis.
  const ends = curves.map((curve) => ({ ...curve, end: y(curve.points.at(-1)![1]) })).toSorted((a, b) => a.end - b.end);
  const first = Math.min(ends[0]!.end, y(0) - 17 * (ends.length - 1) - 8);
  const named = ends.map((curve, place) => ({ ...curve, label: first + 17 * place }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fbfaf5"/>
<g stroke="#ddd8c8" fill="#444">
${ticks.y.map(([value, word]) => `<path d="M${left} ${y(value).toFixed(1)}H${width - right}"/><text x="${left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end" stroke="none">${word}</text>`).join('\n')}
${ticks.x.map(([value, word]) => `<text x="${x(value).toFixed(1)}" y="${height - bottom + 18}" text-anchor="middle" stroke="none">${word}</text>`).join('\n')}
<text x="${x(0.5)}" y="${height - 8}" text-anchor="middle" stroke="none">${across}</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle" stroke="none">${up}</text>
</g>
${named.map(({ name, points, label }) => `<polyline fill="none" stroke="${look[name][0]}" stroke-width="2.5" stroke-dasharray="${look[name][1]}" points="${points.map(([a, b]) => at(x(a), y(b))).join(' ')}"/><text x="${width - right + 10}" y="${(label + 4).toFixed(1)}" fill="${look[name][0]}" font-weight="600">${names[name]}</text>`).join('\n')}
</svg>
`;
}

/** Draws the curves of docs/fairness.md from each world's requests a mentor. */
export function drawCurves(counts: Record<keyof typeof names, number[]>): void {
  const worlds = Object.entries(counts) as [keyof typeof names, number[]][];
  mkdirSync('docs/fairness', { recursive: true });

  const most = Math.max(...worlds.flatMap(([, values]) => values));
  const step = Math.ceil(most / 40) * 10;
  const scale = step * 4;
  writeFileSync(
    'docs/fairness/requests-a-mentor.svg',
    chart(
      'Requests that each of 1,000 mentors received in a year, busiest first',
      'mentors, the busiest first',
      'requests in a year',
      {
        x: [
          [0, '1'],
          [0.25, '250'],
          [0.5, '500'],
          [0.75, '750'],
          [1, '1,000'],
        ],
        y: [0, 1, 2, 3, 4].map((n) => [n / 4, String(n * step)]),
      },
      worlds.map(([name, values]) => ({
        name,
        points: values
          .toSorted((a, b) => b - a)
          .flatMap((value, place) =>
            place % 5 === 0 || place === values.length - 1
              ? [[place / (values.length - 1), value / scale] as [number, number]]
              : [],
          ),
      })),
    ),
  );

  writeFileSync(
    'docs/fairness/shares.svg',
    chart(
      'Share of all requests that the busiest mentors receive',
      'the busiest part of the mentors',
      'share of all requests',
      {
        x: [
          [0, '0%'],
          [0.25, '25%'],
          [0.5, '50%'],
          [0.75, '75%'],
          [1, '100%'],
        ],
        y: [
          [0, '0%'],
          [0.25, '25%'],
          [0.5, '50%'],
          [0.75, '75%'],
          [1, '100%'],
        ],
      },
      worlds.map(([name, values]) => {
        const all = values.reduce((sum, value) => sum + value, 0);
        let running = 0;
        const points = values
          .toSorted((a, b) => b - a)
          .map((value, place): [number, number] => [(place + 1) / values.length, (running += value) / all]);
        return { name, points: [[0, 0], ...points.filter((_, place) => place % 10 === 9)] };
      }),
    ),
  );
}
