import { fold } from '../../../../src/core/domain/fold.ts';
import type { Cell } from './cell.ts';

export type Price = { pricing: 'free' } | { pricing: 'paid' | 'both'; cents: number };

/** Cents between which one meeting may cost: the database's own bounds. */
export const priceBounds = [500, 50_000] as const;

const free =
  /\b(?:free|no charge|no cost|gratuit\w*|benevol\w*|volunteer\w*|pro bono|sans frais|aucun frais|none|aucun)\b/;
const amount = /\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/g;

/** "1 200,50" and "1,200.50" are the same 120050 cents. */
function cents(text: string): number {
  const [, whole = '', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return Number(whole.replace(/[ ,.]/g, '')) * 100 + Number(part.padEnd(2, '0'));
}

/** What a meeting costs: "60 $", "$60/h", "60,00 $", or a word for free. */
export function readPrice(text: string): Cell<Price> {
  const folded = fold(text);
  if (/[€£]|\b(?:us|usd|eur|euros?|gbp)\b|us\$/i.test(folded) || /us\s*\$/i.test(text))
    return { problem: 'price_currency' };
  const amounts = [...new Set((text.match(amount) ?? []).map(cents))];
  const isFree = free.test(folded);
  if (amounts.length === 0)
    return isFree ? { value: { pricing: 'free' } } : { problem: 'price_unreadable', suggestion: '60 $' };
  if (amounts.length > 1) return { problem: 'price_range', suggestion: `${Math.floor(amounts[0]! / 100)} $` };
  const [price] = amounts as [number];
  if (price === 0) return { value: { pricing: 'free' } };
  if (/\b(?:month|monthly|mois|mensuel\w*|year|an|annee)\b/.test(folded)) return { problem: 'price_per_month' };
  if (price < priceBounds[0] || price > priceBounds[1]) return { problem: 'price_bounds' };
  return { value: { pricing: isFree ? 'both' : 'paid', cents: price } };
}
