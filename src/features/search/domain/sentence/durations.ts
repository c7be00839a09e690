import { isAlone } from './meeting.ts';
import { dictionary, nameAt, namesOf } from './names.ts';
import type { Token } from './tokens.ts';
import type { Fact } from './types.ts';

const lasting = (value: string): Fact => ({ kind: 'duration', value });

const once = dictionary<Fact>([
  ...namesOf(
    'one meeting|a single meeting|single meeting|just one meeting|only one meeting|one conversation|a single conversation|one chat|one call|one session|one time only|one-off|one time meeting|une rencontre|une seule rencontre|une seule fois|une conversation|une seule conversation|une séance|une seule séance|rencontre unique|rencontre ponctuelle',
    lasting('one_meeting'),
  ),
]);
const months = dictionary<Fact>([
  ...namesOf('3 months|three months|3 mois|trois mois', lasting('three_months')),
  ...namesOf('6 months|six months|half a year|6 mois|six mois', lasting('six_months')),
  ...namesOf(
    '12 months|twelve months|a year|one year|1 year|12 mois|douze mois|un an|1 an|une année',
    lasting('twelve_months'),
  ),
]);
const leads = new Set('for over during lasting about pendant pour sur durant environ'.split(' '));
/** "three months ago" and "six months of experience" say how long something is behind. */
const otherwise = new Set('ago old experience pregnant plus d before after experience'.split(' '));

/** How long a sentence wants somebody to go along, where it says so at a word. */
export function durationAt(tokens: Token[], at: number): { to: number; facts: Fact[] } | null {
  const one = nameAt(once, tokens, at, false);
  if (one) return { to: one.to, facts: [one.value] };
  const long = nameAt(months, tokens, at, false);
  if (!long?.isExact || otherwise.has(tokens[long.to]?.key ?? '')) return null;
  const isLed = leads.has(tokens[at - 1]?.key ?? '');
  return isLed || isAlone(tokens, at, long.to) ? { to: long.to, facts: [long.value] } : null;
}
