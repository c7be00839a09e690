/** Words of their own that are one letter from a name. */
const ownWords = new Set(
  (
    'survey books heart gender naval barrier retire germany russia korea italy canadian canadien francis ' +
    'trench wrench police family indie green creek persona person persons torrent video videos ' +
    'spinach hindu romaine roman turkey greece vietnam somalia ' +
    'gratuity marchand retirer retraite retraites retirees jeunesse younger'
  ).split(' '),
);

/** Whether a word is one of a list, a slip in a long one forgiven. */
export const isOneOf = (words: ReadonlySet<string>, typed: string): boolean =>
  words.has(typed) ||
  (typed.length >= 5 && [...words].some((word) => word.length >= 6 && word[0] === typed[0] && isSlip(typed, word)));

/** Whether a word is another with one letter wrong, missing, too many, or two changed about; five letters or more. */
export function isSlip(typed: string, meant: string): boolean {
  const [a, b] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (a.length < 4 || b.length < 5 || b.length - a.length > 1 || ownWords.has(typed)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length < b.length) return rest(a, at) === rest(b, at + 1);
  if (at === a.length) return false;
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2);
  return isSwapped || rest(a, at + 1) === rest(b, at + 1);
}
