import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Locale } from '../../../src/core/i18n/locales.ts';

type Font = 'text' | 'heading';
type Structure = 'H1' | 'H2' | 'P';
/** A letter of paper as a list of what stands on it, from the top. */
export type Block =
  { kind: 'title' | 'text' | 'small'; text: string } | { kind: 'terms'; terms: { label: string; text: string }[] };

const file = (name: string) => fileURLToPath(new URL(`../../site/cards/${name}.ttf`, import.meta.url));
/** Each face in two files: the letters of French and English, and those of other Latin spellings. */
const files = { text: ['figtree', 'figtree-ext'], heading: ['fraunces', 'fraunces-ext'] } as const;
const ink = '#14262c';
const soft = '#4b5d63';

/**
 * Writes a PDF of letter size that a screen reader can read: tagged, with a title and a language (ISO 14289's basis).
 * `made` is the day that the file says it was made on.
 */
export function writePdf(options: { title: string; locale: Locale; made: Date; blocks: Block[] }): Promise<Uint8Array> {
  const { title, locale, made, blocks } = options;
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 64,
    tagged: true,
    lang: locale === 'fr' ? 'fr-CA' : 'en-CA',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: 'Portage', CreationDate: made },
  });
  for (const name of Object.values(files).flat()) pdf.registerFont(name, file(name));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);

  /** A paragraph, each stretch of it in the file that has its letters. */
  function write(as: Structure, text: string, font: Font, size: number, colour: string) {
    const stretches = stretchesOf(text, font);
    const draw = () => {
      pdf.fontSize(size).fillColor(colour);
      for (const [place, one] of stretches.entries())
        pdf.font(one.file).text(one.text, { continued: place < stretches.length - 1, lineGap: 3 });
    };
    root.add(pdf.struct(as, {}, draw));
    pdf.moveDown(as === 'P' ? 0.4 : 0.3);
  }

  for (const block of blocks) {
    if (block.kind === 'terms')
      for (const { label, text } of block.terms) {
        write('H2', label, 'text', 9.5, soft);
        write('P', text, 'text', 11.5, ink);
      }
    else if (block.kind === 'title') write('H1', block.text, 'heading', 24, ink);
    else if (block.kind === 'text') write('P', block.text, 'text', 11, ink);
    else write('P', block.text, 'text', 9, soft);
  }
  root.end();
  pdf.end();
  return done;
}

/** Letters past U+017F stand in the second file, as far as the family has them. */
function stretchesOf(text: string, font: Font): { file: string; text: string }[] {
  const [common, wide] = files[font];
  const stretches: { file: string; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const needed = /[\u0180-\u024f\u1e00-\u1eff]/u.test(letter) ? wide : common;
    const last = stretches.at(-1);
    if (last?.file === needed) last.text += letter;
    else stretches.push({ file: needed, text: letter });
  }
  return stretches;
}
