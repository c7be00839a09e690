import { useErrors } from '../../../core/form/useErrors.ts';
import { askAgain } from '../../../core/query/client.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { post } from '../../../core/http/api.ts';
import type { OwnStory } from '../queries.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'stories' | 'errors' | 'site'>; story: OwnStory };

/** A story that waits or is published, when its owner agreed to it, and the way to take it back. */
export function SharedStory({ locale, messages, story }: Props) {
  const t = messages.stories;
  const errors = useErrors({ locale, errors: messages.errors });
  async function withdraw() {
    const answer = await post('story/withdraw');
    if (!answer.ok) return errors.showAnswer(answer);
    await askAgain('own-story');
  }
  return (
    <div className="stack-tight">
      <blockquote className="whitespace-pre-line">{story.words}</blockquote>
      <p className="text-sm text-soft">{fill(t.agreed, { date: longDate(locale, story.consented_at) })}</p>
      <ErrorNote text={errors.general} />
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
  );
}
