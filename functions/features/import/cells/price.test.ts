import { describe, expect, it } from 'vitest';
import { readPrice } from './price.ts';

describe('a price', () => {
  it.each([
    ['60 $', 6000],
    ['$60/h', 6000],
    ['60,00 $', 6000],
    ['60.00', 6000],
    ['60', 6000],
    ['CA$60', 6000],
    ['60 CAD', 6000],
    ['60$ par rencontre', 6000],
    ['45,5 $', 4550],
    ['$ 60 / hour', 6000],
    ['60 $ CA', 6000],
  ])('reads %j', (typed, cents) => expect(readPrice(typed)).toEqual({ value: { pricing: 'paid', cents } }));

  it.each(['free', 'Gratuit', 'bénévole', 'Pro bono', '0', '0 $', '0,00 $', 'Volunteer'])(
    'takes %j for free',
    (typed) => expect(readPrice(typed)).toEqual({ value: { pricing: 'free' } }),
  );

  it('reads a choice between the two', () =>
    expect(readPrice('gratuit ou 60 $')).toEqual({ value: { pricing: 'both', cents: 6000 } }));

  it.each([
    ['40-60 $', 'price_range', '40 $'],
    ['1 200,00 $', 'price_bounds', undefined],
    ['$1,200', 'price_bounds', undefined],
    ['2 $', 'price_bounds', undefined],
    ['60 €', 'price_currency', undefined],
    ['60 USD', 'price_currency', undefined],
    ['US$60', 'price_currency', undefined],
    ['60 $ par mois', 'price_per_month', undefined],
    ['à discuter', 'price_unreadable', '60 $'],
  ])('refuses %j', (typed, problem, suggestion) =>
    expect(readPrice(typed)).toEqual({ problem, ...(suggestion ? { suggestion } : {}) }),
  );
});
