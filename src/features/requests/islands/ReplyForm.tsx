import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { RequestView } from '../types.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  t: Messages['requests'];
  request: RequestView;
  form: DraftForm<{ reply: string }>;
  onSubmit: () => void;
};

/** The mentor's question and the mentee's reply; nothing where no question waits. */
export function ReplyForm({ t, request, form, onSubmit }: Props) {
  const question = request.events.findLast((event) => event.command === 'ask');
  if (request.status !== 'question' || !question) return null;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="font-semibold">{fill(t.asks, { name: request.mentor.name || t.formerMember })}</p>
      <blockquote className="whitespace-pre-line">{question.note}</blockquote>
      <TextField area label={t.reply} hint={t.replyHint} {...form.field('reply')} />
      <div>
        <button className="button primary" type="submit" aria-disabled={form.isBusy}>
          {t.sendReply}
        </button>
      </div>
    </form>
  );
}
