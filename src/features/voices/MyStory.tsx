import { useEffect, useState } from 'preact/hooks';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { shareStory, shownNames } from '../../schemas/voices.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { database } from '../../services/database.ts';
import { dropDraft, keepDraft, readDraft } from '../../services/drafts.ts';
import { storedSession } from '../../services/session.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Check, Choice, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Mine = {
  words: string;
  shown_name: string;
  status: 'waiting' | 'published' | 'declined' | 'withdrawn';
  consented_at: string;
  reason: string | null;
};
type Props = { locale: Locale; version: string; messages: Pick<Messages, 'stories' | 'errors' | 'site'> };
const fields = ['story', 'shown_name', 'consent'];

/** A member's own story: shared with a consent, changed, and taken back in one press (CR-05). */
export default function MyStory({ locale, version, messages }: Props) {
  const t = messages.stories;
  // Until the page is awake, and for a visitor: the way to sign in.
  const [me, setMe] = useState<string | undefined>();
  const [mine, setMine] = useState<Mine | null | undefined>(undefined);
  const [draft, setDraft] = useState({
    story: '',
    shown_name: 'initials',
    ...readDraft<{ story: string; shown_name: string }>('story'),
  });
  const [agreed, setAgreed] = useState(false);
  const errors = useErrors(locale, messages.errors);

  const load = async (id: string) => {
    const { data } = await (
      await database()
    )
      .from('stories')
      .select('words, shown_name, status, consented_at, reason')
      .eq('profile_id', id)
      .maybeSingle();
    setMine(data as Mine | null);
    if (data?.status === 'declined' && !draft.story) setDraft({ story: data.words, shown_name: data.shown_name });
  };
  useEffect(() => {
    const id = storedSession()?.user?.id;
    setMe(id);
    if (id) void load(id);
  }, []);
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft('story', next);
  };
  async function share(event: Event) {
    event.preventDefault();
    const body = { ...draft, locale, consent: agreed ? version : undefined };
    const parsed = shareStory.safeParse(body);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    const answer = await post('story', body);
    if (!answer.ok) return errors.showAnswer(answer, fields);
    errors.clear();
    dropDraft('story');
    setDraft({ story: '', shown_name: draft.shown_name });
    setAgreed(false);
    await load(me!);
  }
  async function withdraw() {
    const answer = await post('story/withdraw');
    if (!answer.ok) return errors.showAnswer(answer);
    await load(me!);
  }

  if (!me)
    return (
      <p>
        <a class="button quiet" href={path(locale, 'signIn', undefined, { next: `${path(locale, 'stories')}#mine` })}>
          {t.signIn}
        </a>
      </p>
    );
  if (mine === undefined) return <p class="loading">{messages.site.loading}</p>;
  const shown = mine && (mine.status === 'waiting' || mine.status === 'published');
  return (
    <div class="stack">
      {mine && (
        <p class={mine.status === 'declined' ? 'note warn' : 'note good'} role="status">
          {fill(t[mine.status], { reason: mine.reason ?? '' })}
        </p>
      )}
      {shown && (
        <div class="stack-tight">
          <blockquote>{mine.words}</blockquote>
          <p class="small soft">{fill(t.agreed, { date: longDate(locale, mine.consented_at) })}</p>
          <div>
            <Confirm
              label={t.withdraw}
              question={t.withdrawQuestion}
              yes={t.withdrawYes}
              no={messages.site.cancel}
              onYes={withdraw}
              className="button quiet"
            />
          </div>
        </div>
      )}
      {!shown && (
        <form class="stack" onSubmit={share} noValidate>
          <TextField
            area
            name="story"
            label={t.words}
            hint={t.wordsHint}
            value={draft.story}
            onInput={(story) => set({ story })}
            error={errors.of('story')}
          />
          <Choice
            name="shown_name"
            label={t.shownName}
            value={draft.shown_name}
            onChange={(shown_name) => set({ shown_name })}
            error={errors.of('shown_name')}
            options={shownNames.map((value) => ({ value, label: t.shownNames[value] }))}
          />
          <Check name="consent" label={t.consent} checked={agreed} onChange={setAgreed} error={errors.of('consent')} />
          {errors.general && (
            <p class="note bad" role="alert">
              {errors.general}
            </p>
          )}
          <div>
            <button class="button primary wide-on-phone" type="submit">
              {t.send}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
