import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Cell } from './cell.ts';

const extension = /[\s,;]*(?:poste|ext(?:ension)?\.?|x|#)\s*:?\s*\d{1,6}\s*$/i;

/** "+12045550134" as people here write it: (204) 555-0134. */
export const shownPhone = (number: string): string =>
  parsePhoneNumberFromString(number)?.[number.startsWith('+1') ? 'formatNational' : 'formatInternational']() ?? number;

function parse(text: string): string | null {
  const found = parsePhoneNumberFromString(text.replace(/\.0$/, ''), 'CA');
  return found?.isValid() && /^\+[1-9][0-9]{6,14}$/.test(found.number) ? found.number : null;
}

/** A phone number in international form. Canadian unless it says otherwise; an extension has no place to go. */
export function readPhone(text: string): Cell<string> {
  // A spreadsheet that took the number for a quantity has lost its last digits.
  if (/^\d[.,]\d+e\+?\d+$/i.test(text)) return { problem: 'phone_rounded' };
  const number = parse(text.replace(extension, ''));
  if (number)
    return {
      value: number,
      ...(extension.test(text)
        ? { remarks: [{ code: 'phone_extension', value: text, suggestion: shownPhone(number) }] }
        : {}),
    };
  const several = text
    .split(/\s*(?:[/;|\n,]|\bou\b|\bor\b|\bet\b|\band\b)\s*/i)
    .map((part) => parse(part.replace(extension, '')))
    .filter((part) => part !== null);
  if (several[0]) return { problem: 'phone_several', suggestion: shownPhone(several[0]) };
  const digits = text.replace(/\D/g, '');
  if (digits.length === 7)
    return { problem: 'phone_no_area', suggestion: `(204) ${digits.slice(0, 3)}-${digits.slice(3)}` };
  return { problem: 'phone_unreadable' };
}
