/** How many digits a sign-in code has. */
const codeLength = 6;

const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character);

/** The value of a decimal digit of any script: Unicode keeps each script's ten in a row, zero first. */
function valueOf(digit: string): number {
  let place = digit.codePointAt(0)!;
  let steps = 0;
  while (isDigit(String.fromCodePoint(place - 1))) {
    place -= 1;
    steps += 1;
  }
  return steps % 10;
}

/** The digits of a typed code as 0 to 9, whichever script they were typed in and whatever stands between them. */
export const codeDigits = (typed: string): string => [...typed].filter(isDigit).map(valueOf).join('');

/** What is wrong with a typed code before anybody is asked: a code word, or null for six digits. */
export function codeProblem(typed: string): 'code_required' | 'code_unknown' | null {
  if (typed.trim() === '') return 'code_required';
  return codeDigits(typed).length === codeLength ? null : 'code_unknown';
}
