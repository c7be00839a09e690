import { useId, type ChangeEvent } from 'react';
import { limitOf } from '../domain/limits.ts';
import { describedBy, FieldHint, type FieldProps } from './FieldFrame.tsx';

type Props = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  area?: boolean;
  type?: 'text' | 'number' | 'date' | 'datetime-local' | 'tel' | 'url';
  inputMode?: 'numeric' | 'email' | 'tel' | 'text';
  autoComplete?: string;
  lang?: string;
};

/** A text field with its label, hint, error and, where there is a limit, a count while one types (T22). */
export function TextField({ label, hint, error, value, onChange, area = false, type = 'text', ...more }: Props) {
  const id = useId();
  const most = limitOf(more.name)?.[1];
  const length = [...value.trim()].length;
  const common = {
    id,
    value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value),
    ...describedBy(id, error, hint),
    ...more,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id} hint={hint} />
      {area ? <textarea {...common} /> : <input type={type} {...common} />}
      {(error || (most && length > most * 0.6)) && (
        <div className="foot">
          <span className="error" id={`${id}-error`}>
            {error ?? ''}
          </span>
          {most && (
            <span className="count">
              {length} / {most}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
