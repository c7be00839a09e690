import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Messages } from '../../../words.ts';

export type StillOpenValue = { open: boolean; resumeOn: string };
type Props = {
  t: Messages['inbox'];
  value: StillOpenValue;
  onChange: (value: StillOpenValue) => void;
  error?: string | undefined;
};

/** "Still open to more?", asked at the moment of accepting or declining, when a mentor knows best (T30). */
export function StillOpen({ t, value, onChange, error }: Props) {
  return (
    <div className="stack-tight">
      <Choice
        name="still_open"
        label={t.stillOpen}
        value={value.open ? 'yes' : 'no'}
        onChange={(answer) => onChange({ ...value, open: answer === 'yes' })}
        options={[
          { value: 'yes', label: t.stillOpenYes },
          { value: 'no', label: value.resumeOn ? t.stillOpenNo : t.stillOpenNoDate },
        ]}
      />
      {!value.open && (
        <TextField
          name="resume_on"
          type="date"
          label={t.resumeOn}
          value={value.resumeOn}
          onChange={(resumeOn) => onChange({ ...value, resumeOn })}
          error={error}
        />
      )}
    </div>
  );
}
