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

/** Several of a few. */
export function Choices({
  label,
  hint,
  error,
  name,
  options,
  values,
  onChange,
}: Shared & { name: string; options: Option[]; values: string[]; onChange: (values: string[]) => void }) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <span class="hint">{hint}</span>}
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              data-field={name}
              onChange={() =>
                onChange(
                  values.includes(option.value)
                    ? values.filter((one) => one !== option.value)
                    : [...values, option.value],
                )
              }
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

/** Some of many: chosen ones as chips to remove, the rest in a list. */
export function PickMany({
  label,
  hint,
  error,
  name,
  options,
  values,
  most,
  addLabel,
  removeLabel,
  onChange,
}: Shared & {
  name: string;
  options: (Option & { group?: string })[];
  values: string[];
  most: number;
  addLabel: string;
  removeLabel: (value: string) => string;
  onChange: (values: string[]) => void;
}) {
  const id = useId();
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const groups = [...new Set(options.map((option) => option.group))];
  const rest = options.filter((option) => !values.includes(option.value));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {values.length > 0 && (
        <ul class="chips" role="list">
          {values.map((value) => (
            <li key={value}>
              <button
                type="button"
                class="chip"
                aria-label={removeLabel(nameOf(value))}
                onClick={() => onChange(values.filter((one) => one !== value))}
              >
                {nameOf(value)}
                <span class="x" aria-hidden="true">
                  ✕
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {values.length < most && (
        <select
          id={id}
          name={name}
          value=""
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            if (event.currentTarget.value) onChange([...values, event.currentTarget.value]);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{addLabel}</option>
          {groups.map((group) =>
            group === undefined ? (
              rest.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))
            ) : (
              <optgroup key={group} label={group}>
                {rest
                  .filter((option) => option.group === group)
                  .map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
              </optgroup>
            ),
          )}
        </select>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
