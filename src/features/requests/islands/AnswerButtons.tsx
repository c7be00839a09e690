import type { RequestView } from '../types.ts';
import type { Messages } from '../../../words.ts';
import type { AnswerMode } from './AnswerFields.tsx';

type Props = {
  t: Messages['inbox'];
  request: RequestView;
  onOpen: (mode: AnswerMode) => void;
  onExtend: () => void;
};

/** The ways to answer a request, and once more time to do it. */
export function AnswerButtons({ t, request, onOpen, onExtend }: Props) {
  const isNew = request.status === 'sent';
  const opener = (mode: AnswerMode, kind: string, label: string) => (
    <button type="button" className={`button wide-on-phone ${kind}`} data-opens={mode} onClick={() => onOpen(mode)}>
      {label}
    </button>
  );
  return (
    <>
      <div className="row">
        {opener('accept', 'primary', t.accept)}
        {isNew && opener('ask', 'quiet', t.ask)}
        {opener('decline', 'text', t.decline)}
        {isNew && !request.extended_at && (
          <button type="button" className="button text wide-on-phone" onClick={onExtend}>
            {t.extend}
          </button>
        )}
      </div>
      {isNew && (
        <p className="text-sm text-soft">
          {t.askStops}
          {request.extended_at && ` ${t.extended}`}
        </p>
      )}
    </>
  );
}
