/**
 * The one rule for texts, wherever one comes in: what reaches the database, a page or an e-mail is what
 * somebody can see. The database's twin is private.tidy_text(); tests/support/text-cases.ts holds both.
 */

const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Spaces of other widths, and a Braille cell without dots. The no-break spaces of French stay in prose. */
const otherSpaces = /[\u1680\u2000-\u200a\u205f\u3000\u2800]/g;
const anySpaces = /[\t\n \u00a0\u202f]+/g;
const outerSpaces = /^[\t\n \u00a0\u202f]+|[\t\n \u00a0\u202f]+$/g;

/** Controls, zero-width marks, directions, fillers and tags: unseen, and no script needs them. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d159}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;

// Marks that choose between two shapes of the character before them: kept once, where there is one to shape.
const selectors = String.raw`\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0100}-\u{e01ef}`;
const pictures = String.raw`\u203c\u2049\u2100-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}`;
const shaped = String.raw`${pictures}#*0-9\u00a9\u00ae\u1820-\u18aa\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}`;
const straySelectors = new RegExp(`(^|[^${shaped}${selectors}])[${selectors}]+`, 'gu');
const moreSelectors = new RegExp(`([${selectors}])[${selectors}]+`, 'gu');

// Joiners: kept behind a letter of a script that joins (Arabic, Indic, Mongolian and their like) and between two pictures.
const joiners = String.raw`\u200c\u200d`;
const joining = String.raw`\u0600-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\u1780-\u18af\u1a00-\u1bff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\u{10a00}-\u{11fff}\u{1e900}-\u{1e95f}`;
const strayJoiners = new RegExp(`(^|[^${joining}${pictures}\\ufe0f${joiners}])[${joiners}]+`, 'gu');
const moreJoiners = new RegExp(`([${joining}][${joiners}])[${joiners}]+`, 'gu');
const notOneJoiner = new RegExp(`([${pictures}\\ufe0f])(?:[${joiners}]{2,}|\\u200c)`, 'gu');
const joinsNothing = new RegExp(`([${pictures}\\ufe0f])\\u200d(?![${pictures}])`, 'gu');

/**
 * A text as it is kept: nothing unseen, one way of writing an accent, no space around it. `line`
 * is a name, a headline, a city or a title: one line, with one space between its words.
 */
export function tidyText(text: string, shape: 'line' | 'prose'): string {
  const visible = text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(otherSpaces, ' ')
    .replace(unseen, '')
    .replace(straySelectors, '$1')
    .replace(moreSelectors, '$1')
    .replace(strayJoiners, '$1')
    .replace(moreJoiners, '$1')
    .replace(notOneJoiner, '$1')
    .replace(joinsNothing, '$1')
    .normalize('NFC');
  return (shape === 'line' ? visible.replace(anySpaces, ' ') : visible).replace(outerSpaces, '');
}

/** Names of things that look like the address of a site. */
const names = /\b(asp|vb|ado)\.net\b|\bsocket\.io\b/g;
const ends =
  'com|ca|org|net|info|biz|io|app|dev|xyz|top|shop|site|online|store|club|vip|live|link|click|page|website|space|icu|ru|cn|tk|ly|gl|gg|fr|uk|eu|quebec';
const address = new RegExp(
  String.raw`://|(^|[^a-z0-9])www\.[^ ]|[^ @]@[^ @.]+\.[^ @.]|[^ ./@]{2,}\.(${ends})($|[^a-z0-9-])|[^ ./]+\.[a-z]{2,}/[^ ]`,
);

/** Whether a line names a web or e-mail address, which mail programs would turn into a link. The database's private.has_address(). */
export const hasAddress = (line: string): boolean =>
  address.test(line.normalize('NFKC').toLowerCase().replace(names, ''));
