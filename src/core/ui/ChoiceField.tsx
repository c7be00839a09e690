import { useId, type ReactNode } from 'react';
import { FieldError, type FieldProps, type Option } from './FieldFrame.tsx';

type FrameProps = Omit<FieldProps, 'name'> & { id: string; children: ReactNode };

const ChoiceFrame = ({ id, label, hint, error, children }: FrameProps) => (
  <fieldset className="field" aria-describedby={error ? `${id}-error` : undefined}>
    <legend>{label}</legend>
    {hint && <span className="hint">{hint}</span>}
    <div className="choices">{children}</div>
    <FieldError id={id} error={error} />
  </fieldset>
);

type OneProps = FieldProps & { options: Option[]; value: string; onChange: (value: string) => void };

/** One of a few: radio buttons as large as a thumb. */
export function Choice({ name, options, value, onChange, ...frame }: OneProps) {
  const id = useId();
  return (
    <ChoiceFrame id={id} {...frame}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={`${name}-${id}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            data-field={name}
          />
          {option.label}
        </label>
      ))}
    </ChoiceFrame>
  );
}

type SomeProps = FieldProps & { options: Option[]; value: string[]; onChange: (value: string[]) => void };

/** Several of a few: check boxes as large as a thumb. */
export function Choices({ name, options, value, onChange, ...frame }: SomeProps) {
  const id = useId();
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <ChoiceFrame id={id} {...frame}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            data-field={name}
            onChange={() => toggle(option.value)}
          />
          {option.label}
        </label>
      ))}
    </ChoiceFrame>
  );
}
