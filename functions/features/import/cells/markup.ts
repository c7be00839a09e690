// The Latin letters and marks that web pages write as entities.
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  oelig: 'œ',
  deg: '°',
};
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi;

/** Characters for entities; what is none stays. */
const decoded = (text: string): string =>
  text.replace(entity, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name) {
      const letter = named[name.toLowerCase()];
      return letter && /^[A-Z][a-z]/.test(name) ? letter.toUpperCase() : (letter ?? whole);
    }
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });

const simple = /^(?:br|p|div|b|strong|i|em|u|s|small|span|font|a|ul|ol|li|h[1-6]|blockquote|hr)$/;

/**
 * Simple markup as plain text: lines for <br>, paragraphs and lists, letters for entities. A text with any other
 * tag comes back as it was, so that the rule for plain text can refuse it.
 */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const tags = [...text.matchAll(/<\s*\/?\s*([a-z][a-z0-9]*)\b[^<>]*>/gi)];
  if (!tags.every((tag) => simple.test(tag[1]!.toLowerCase()))) return text;
  if (tags.length === 0) return decoded(text);
  const lines = text
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .replace(/<br\b[^<>]*>|<\/(?:div|h[1-6])\s*>|<hr\b[^<>]*>/gi, '\n')
    .replace(/<\/?(?:p|ul|ol|blockquote)\b[^<>]*>/gi, '\n\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/li\s*>/gi, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return decoded(lines)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
