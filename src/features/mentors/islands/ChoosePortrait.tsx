import { choosablePortraits, portraitAt } from '../../../core/domain/photo.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  t: Messages['photo'];
  cancel: string;
  /** The address of what stands beside the name now, or null. */
  current: string | null;
  onPick: (portrait: string) => void;
  onCancel: () => void;
};

/** Two dozen drawn portraits, one of which can stand in place of a photo. To pick one is to choose it. */
export default function ChoosePortrait({ t, cancel, current, onPick, onCancel }: Props) {
  const chosen = choosablePortraits.find((one) => portraitAt(one) === current) ?? '';
  const isPhoto = current !== null && !current.endsWith('.svg');
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-3 font-semibold">{t.drawnLegend}</legend>
        {isPhoto && <p className="mb-3 text-sm text-soft">{t.drawnReplaces}</p>}
        <div className="grid grid-fill-20 gap-2">
          {choosablePortraits.map((one, i) => (
            <label
              key={one}
              className="avatar tint-lake w-full max-w-24 has-checked:[outline:3px_solid_var(--color-cedar)] has-focus-visible:[outline:3px_solid_var(--color-lake)] has-focus-visible:outline-offset-3"
            >
              <input
                className="sr-only"
                type="radio"
                name="portrait"
                value={one}
                checked={chosen === one}
                autoFocus={chosen === one || (chosen === '' && i === 0)}
                onChange={() => onPick(one)}
                aria-label={t.portraits[i]}
              />
              <img src={portraitAt(one)} width="96" height="96" alt="" loading="lazy" decoding="async" />
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <button type="button" className="button quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </>
  );
}
