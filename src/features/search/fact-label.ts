import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { Fact } from './domain/sentence/types.ts';
import { labelOf, type Labels } from './labels.ts';

/** What a fact that words name is called on its chip: a filter as in the list of filters, a preference as what comes first. */
export function factLabel(t: Messages['search'], labels: Labels, { kind, value }: Fact): string {
  if (kind === 'wish') return t.wishes[value as keyof typeof t.wishes];
  if (kind !== 'place') return labelOf(labels, kind, value);
  const [what, name = ''] = value.split('/');
  const place =
    what === 'province'
      ? labelOf(labels, 'province', name)
      : what === 'region'
        ? t.regions[name as keyof typeof t.regions]
        : name;
  return fill(t.placeFirst, { place });
}
