/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { shownAtMost, suggest } from './domain/suggest.ts';
import type { Wants } from './domain/wants.ts';
import type { Suggested } from './types.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill, plural } from '../../core/i18n/translate.ts';
import { keep, keptHere } from '../mentors/saved-mentors.ts';
import { factsOf } from './said.ts';
import { Suggestion } from './Suggestion.tsx';
import { TooFew } from './TooFew.tsx';
import { useSuggestions } from './useSuggestions.ts';
import { WantsForm } from './WantsForm.tsx';
import type { SuggestionMessages, SuggestionNames } from './words.ts';

type Props = { locale: Locale; messages: SuggestionMessages; names: SuggestionNames; pricesShown: boolean };

const fewest = 3;

/** What somebody wants, and three to five mentors who are open now with the reasons (XE-01, D5). */
export default function SuggestionsPage({ locale, messages, names, pricesShown }: Props) {
  const { suggestions: t, mentor: m, site } = messages;
  const { state, said, answer, load, edit, say, change, forget, theirs, conflicts, settle } = useSuggestions();
  const [before] = useState(
    () =>
      new Set(
        keptHere()
          .filter((one) => one.kind === 'dismissed')
          .map((one) => one.id),
      ),
  );
  const [hidden, setHidden] = useState<Set<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (state === 'ready' && moved.current) title.current?.focus();
  }, [answer]);

  /** The list that comes next takes the focus: what was pressed is gone. */
  const thenMove =
    <T,>(ask: (wants: Wants) => T) =>
    (wants: Wants): T => {
      moved.current = true;
      return ask(wants);
    };
  const changeNow = thenMove(change);
  async function hide(mentor: Suggested, gone: boolean) {
    setHidden((now) => new Set(gone ? [...now, mentor.id] : [...now].filter((id) => id !== mentor.id)));
    await keep({ id: mentor.id, slug: mentor.slug, name: mentor.display_name }, gone ? 'dismissed' : null);
  }

  if (state === 'loading')
    return (
      <div class="skeleton" role="status" aria-label={site.loading}>
        <i />
        <i />
        <i />
      </div>
    );
  if (state === 'failed')
    return (
      <div class="note bad row between" role="alert">
        <p>{t.error}</p>
        <button type="button" class="button quiet slim" onClick={() => void load()}>
          {site.retry}
        </button>
      </div>
    );
  if (state === 'form' || !said || !answer?.wants)
    return (
      <WantsForm
        locale={locale}
        messages={messages}
        names={names}
        pricesShown={pricesShown}
        said={said}
        onSay={thenMove(say)}
        changed={
          theirs &&
          said && {
            mine: said,
            theirs,
            fields: conflicts,
            onSettle: (keep) => {
              moved.current = true;
              void settle(keep);
            },
          }
        }
      />
    );

  const ranked = suggest(
    answer.wants,
    answer.mentors.filter((one) => !before.has(one.id)),
    answer.mentors.length,
  );
  // Who was hidden here stays in place with a way back; the next in line comes up.
  const last = ranked.filter((one) => !hidden.has(one.mentor.id))[shownAtMost - 1];
  const shown = last ? ranked.slice(0, ranked.indexOf(last) + 1) : ranked;
  const count = shown.filter((one) => !hidden.has(one.mentor.id)).length;
  const facts = factsOf(said, t, m, names);
  const found = plural(locale, count < fewest ? t.few : t.count, count);
  return (
    <div class="stack suggestions">
      <section aria-label={t.said}>
        <ul class="chips" role="list">
          {facts.map(({ key, label, without }) => (
            <li key={key}>
              <button
                type="button"
                class="chip"
                aria-label={fill(t.remove, { value: label })}
                onClick={() => (without.topics.length > 0 ? void changeNow(without) : edit())}
              >
                {label}
                <span class="x" aria-hidden="true">
                  ✕
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div class="row">
          <button type="button" class="link" onClick={edit}>
            {t.change}
          </button>
          <button type="button" class="link" onClick={() => void forget()}>
            {t.forget}
          </button>
        </div>
      </section>
      <h2 ref={title} tabIndex={-1}>
        {found}
      </h2>
      <p class="visually-hidden" role="status">
        {found}
      </p>
      <ul role="list" class="stack">
        {shown.map(({ mentor, reasons }) => (
          <Suggestion
            key={mentor.id}
            locale={locale}
            messages={messages}
            names={names}
            mentor={mentor}
            reasons={reasons}
            hidden={hidden.has(mentor.id)}
            onHide={(gone) => void hide(mentor, gone)}
          />
        ))}
      </ul>
      {count < fewest && (
        <TooFew
          locale={locale}
          messages={messages}
          names={names}
          said={said}
          looser={answer.looser}
          shown={count}
          onSay={(wants) => void changeNow(wants)}
        />
      )}
    </div>
  );
}
