/** @jsxImportSource preact */
import type { SuggestionAnswer } from './types.ts';
import type { Wants } from './domain/wants.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { fill, plural } from '../../core/i18n/translate.ts';
import { WaitList } from '../shared/WaitList.tsx';
import type { SuggestionMessages, SuggestionNames } from './words.ts';

type Props = {
  locale: Locale;
  messages: SuggestionMessages;
  names: SuggestionNames;
  said: Wants;
  looser: SuggestionAnswer['looser'];
  shown: number;
  onSay: (wants: Wants) => void;
};

/** Fewer than three is said plainly, with looser wants, everybody on the topic, and a place in line (D12). */
export function TooFew({ locale, messages: { suggestions: t, mentor: m }, names, said, looser, shown, onSay }: Props) {
  const topic = said.topics[0]!;
  const more = (['languages', 'budget'] as const).filter((need) => (looser[need] ?? 0) > shown);
  return (
    <div class="card stack">
      <div class="row">
        {more.map((need) => (
          <button
            key={need}
            type="button"
            class="button quiet slim"
            onClick={() => onSay({ ...said, ...(need === 'languages' ? { languages: [] } : { budget: 'any' }) })}
          >
            {plural(locale, t.looser[need], looser[need]!)}
          </button>
        ))}
        <a class="button quiet slim" href={path(locale, 'find', undefined, { topic, open: 'all' })}>
          {t.near}
        </a>
      </div>
      <div class="row">
        <span>{fill(t.wait, { topic: names.topic[topic] ?? topic })}</span>
        <WaitList locale={locale} t={m} topic={topic} />
      </div>
    </div>
  );
}
