// Subsets the two families to Latin with French and common names, and drops the
// axes that the design does not use. Run once: npm run fonts; the results are committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
];
const text =
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('') + '€−≤≥→←✕▾•ɬɨ';

const families = [
  {
    name: 'fraunces',
    file: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    ext: '@fontsource-variable/fraunces/files/fraunces-latin-ext-full-normal.woff2',
    axes: { wght: 560, SOFT: 60, WONK: 0, opsz: 48 },
  },
  {
    name: 'figtree',
    file: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    ext: '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2',
    axes: { wght: { min: 400, max: 650, default: 400 } },
  },
];

/** The same letters for the pictures that a build draws: one weight each, in a format that its library reads. */
const forCards = [
  { name: 'fraunces', files: [families[0].file, families[0].ext], axes: families[0].axes },
  { name: 'figtree', files: [families[1].file, families[1].ext], axes: { wght: 450 } },
];
for (const { name, files, axes } of forCards) {
  for (const [index, file] of files.entries()) {
    await writeFile(
      `functions/site/cards/${name}${index === 0 ? '' : '-ext'}.ttf`,
      await subset(await readFile(require.resolve(file)), text, { targetFormat: 'truetype', variationAxes: axes }),
    );
  }
}

await mkdir('public/fonts', { recursive: true });
for (const family of families) {
  for (const [suffix, file] of [
    ['', family.file],
    ['-ext', family.ext],
  ]) {
    const source = await readFile(require.resolve(file));
    // Without the other shapes of a letter, which no page asks for.
    const result = await subset(source, text, {
      targetFormat: 'woff2',
      variationAxes: family.axes,
      noLayoutClosure: true,
    });
    await writeFile(`public/fonts/${family.name}${suffix}.woff2`, result);
    console.log(family.name + suffix, source.length, '->', result.length);
  }
}
