/**
 * A CSV text whose quoted cells open right behind the separator: `Ana, "a@example.ca"` as people type it.
 * Quoted cells are passed over whole, so that nothing inside one changes.
 */
export function tightenQuotes(text: string, separator: string): string {
  const mark = separator === '|' ? '\\|' : separator;
  const space = separator === '\t' ? ' ' : '[ \\t]';
  if (!new RegExp(`(?:^|${mark})${space}+"`, 'm').test(text)) return text;
  return text.replace(new RegExp(`(^|${mark})${space}*("[^"]*(?:""[^"]*)*")`, 'gm'), '$1$2');
}
