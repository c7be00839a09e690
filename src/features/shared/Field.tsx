/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { limitOf } from '../../core/domain/limits.ts';

type Shared = { label: string; hint?: ComponentChildren; error?: string | undefined; children?: ComponentChildren };
type TextProps = Shared & {
  name: string;
  value: string;
  onInput: (value: string) => void;
  area?: boolean;
  type?: string;
  inputMode?: 'numeric' | 'email' | 'tel' | 'text';
  autoComplete?: string;
  placeholder?: string;
  required?: boolean;
  lang?: string;
};

/** A text field with its label, hint, error and, where there is a limit, a count while one types (T22). */
export function TextField({
  label,
  hint,
  error,
  name,
  value,
  onInput,
  area = false,
  type = 'text',
  inputMode,
  autoComplete,
  placeholder,
  required,
  lang,
  children,
}: TextProps) {
  const id = useId();
  const most = limitOf(name)?.[1];
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name,
    value,
    placeholder,
    required,
    lang,
    autoComplete,
    inputMode,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  const length = [...value.trim()].length;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {area ? <textarea {...common} /> : <input type={type} {...common} />}
      {(error || (most && length > most * 0.6)) && (
        <div class="foot">
          <span class="error" id={`${id}-error`}>
            {error ?? ''}
          </span>
          {most && (
            <span class="count">
              {length} / {most}
            </span>
          )}
        </div>
      )}
      {children}
    </div>
  );
}

type Option = { value: string; label: string };

/** One of a few: radio buttons as large as a thumb. */
export function Choice({
  label,
  hint,
  error,
  name,
  options,
  value,
  onChange,
}: Shared & { name: string; options: Option[]; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <span class="hint">{hint}</span>}
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
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
      </div>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}

/** One of many, in the platform's own list. */
export function Select({
  label,
  hint,
  error,
  name,
  options,
  value,
  onChange,
}: Shared & { name: string; options: Option[]; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

export function Check({
  label,
  error,
  name,
  checked,
  onChange,
}: {
  label: ComponentChildren;
  error?: string | undefined;
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
