import { useEffect, useState } from 'preact/hooks';
import type { RequestView } from '../../data/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { plural } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { RequestCard, type CardMessages } from './RequestCard.tsx';

type Props = { locale: Locale; messages: CardMessages };

/** A mentee's requests: what waits, who said yes, what was before. */
export default function MyRequests({ locale, messages }: Props) {
  const { requests: t, site } = messages;
  const member = useMember(locale);
  const [list, setList] = useState<RequestView[] | null>(null);
  const errors = useErrors(locale, messages.errors);
  const wanted = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('r');

  async function load() {
    const answer = await read<{ requests: RequestView[] }>('list_requests', { p_side: 'mentee' });
    if (answer.ok) setList(answer.value.requests);
    else errors.showAnswer(answer);
  }
  /** The card moves to where it belongs now; the focus follows. */
  async function changed(id: string) {
    await load();
    requestAnimationFrame(() => document.getElementById(`r-${id}`)?.focus());
  }
  useEffect(() => {
    if (member) void load();
  }, []);
  useEffect(() => {
    if (list && wanted) document.getElementById(`r-${wanted}`)?.scrollIntoView({ block: 'start' });
  }, [list === null]);

  if (errors.general) {
    return (
      <div class="note bad row between" role="alert">
        <p>{errors.general}</p>
        <button
          type="button"
          class="button quiet slim"
          onClick={() => {
            errors.clear();
            void load();
          }}
        >
          {site.retry}
        </button>
      </div>
    );
  }
  if (!list)
    return (
      <div class="skeleton" role="status" aria-label={site.loading}>
        <i />
        <i />
      </div>
    );
  if (list.length === 0)
    return (
      <div class="stack">
        <p>{t.empty}</p>
        <div class="row">
          <a class="button primary" href={path(locale, 'suggestions')}>
            {t.emptySuggest}
          </a>
          <a class="button quiet" href={path(locale, 'find')}>
            {t.emptyAction}
          </a>
        </div>
      </div>
    );

  const waiting = list.filter((one) => one.status === 'sent' || one.status === 'question');
  const together = list.filter((one) => one.relationship && !one.relationship.ended_at);
  const past = list.filter((one) => !waiting.includes(one) && !together.includes(one));
  const group = (title: string, some: RequestView[], open: number) =>
    some.length > 0 && (
      <section class="stack">
        <h2 class="group">{title}</h2>
        {some.map((one, i) => (
          <RequestCard
            key={one.id + one.status}
            locale={locale}
            messages={messages}
            request={one}
            open={i < open || one.id === wanted}
            onChanged={() => void changed(one.id)}
          />
        ))}
      </section>
    );
  return (
    <div class="stack">
      {together.length > 0 && waiting.length > 0 && (
        <div class="note row between">
          <p>{plural(locale, t.closeOthers, waiting.length)}</p>
          <button
            type="button"
            class="button quiet slim"
            onClick={async () => {
              const answer = await post('close-others', { requests: waiting.map((one) => one.id) });
              if (answer.ok) await load();
              else errors.showAnswer(answer);
            }}
          >
            {t.closeOthersYes}
          </button>
        </div>
      )}
      {group(t.open, waiting, 9)}
      {group(t.together, together, 9)}
      {group(t.past, past, 3)}
    </div>
  );
}
