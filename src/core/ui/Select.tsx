import { useId } from 'react';
import { describedBy, FieldError, FieldHint, type FieldProps, type Option } from './FieldFrame.tsx';

type Props = FieldProps & { options: Option[]; value: string; onChange: (value: string) => void };

/** One of many, in the platform's own list. */
export function Select({ name, label, hint, error, options, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id} hint={hint} />
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedBy(id, error, hint)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}
