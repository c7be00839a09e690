import { useId, type ReactNode } from 'react';
import { describedBy, FieldError } from './FieldFrame.tsx';

type Props = {
  name: string;
  label: ReactNode;
  error?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
};

/** A yes or no: one check box with its sentence. */
export function Check({ name, label, error, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          name={name}
          checked={value}
          onChange={(event) => onChange(event.currentTarget.checked)}
          {...describedBy(id, error, null)}
        />
        <span>{label}</span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
