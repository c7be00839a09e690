import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { RequestView } from '../types.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  t: Messages['requests'];
  request: RequestView;
  form: DraftForm<{ reply: string }>;
  onSubmit: () => void;
};

/** The mentee's reply; nothing where no question waits. */
export function ReplyForm({ t, request, form, onSubmit }: Props) {
  if (request.status !== 'question') return null;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextField area label={t.reply} hint={t.replyHint} {...form.field('reply')} />
      <div>
        <button className="button primary" type="submit" aria-disabled={form.isBusy}>
          {t.sendReply}
        </button>
      </div>
    </form>
  );
}
