import { useId } from 'react';
import type { ListedOption } from '../domain/find-option.ts';
import type { Locale } from '../i18n/locales.ts';
import { fill } from '../i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { describedBy, FieldError, FieldHint, type FieldProps } from './FieldFrame.tsx';
import { SearchBox } from './SearchBox.tsx';

type Props = FieldProps & {
  locale: Locale;
  t: Messages['pick'];
  options: ListedOption[];
  value: string[];
  /** No more than so many can be chosen. */
  most: number;
  addLabel: string;
  onChange: (value: string[]) => void;
  /** What is done with words that no option is called. */
  other?: { label: (typed: string) => string; run: (typed: string) => void };
};

/** Some of many: what is chosen as chips to remove, the rest in a list that is searched. */
export function PickMany({
  locale,
  t,
  label,
  hint,
  error,
  name,
  options,
  value,
  most,
  addLabel,
  onChange,
  other,
}: Props) {
  const id = useId();
  const nameOf = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldHint id={id} hint={hint} />
      {value.length > 0 && (
        <ul className="chips" role="list">
          {value.map((one) => (
            <li key={one}>
              <button
                type="button"
                className="chip"
                aria-label={fill(t.remove, { value: nameOf(one) })}
                onClick={() => {
                  onChange(value.filter((other) => other !== one));
                  document.getElementById(id)?.focus();
                }}
              >
                {nameOf(one)}
                <span className="x" aria-hidden="true">
                  ✕
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox
        locale={locale}
        t={t}
        id={id}
        name={name}
        placeholder={addLabel}
        options={options.filter((option) => !value.includes(option.value))}
        isFull={value.length >= most}
        described={describedBy(id, error, hint)}
        onPick={(one) => onChange([...value, one])}
        other={other}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
