import { useId } from 'react';
import { describedBy, FieldError, FieldHint, type FieldProps, type Option } from './FieldFrame.tsx';

type Grouped = Option & { group?: string };
type Props = FieldProps & {
  options: Grouped[];
  value: string[];
  /** No more than so many can be chosen. */
  most: number;
  addLabel: string;
  removeLabel: (name: string) => string;
  onChange: (value: string[]) => void;
};

const Options = ({ options }: { options: Grouped[] }) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));

/** Some of many: chosen ones as chips to remove, the rest in a list. */
export function PickMany({ label, hint, error, name, options, value, most, addLabel, removeLabel, onChange }: Props) {
  const id = useId();
  const nameOf = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  const rest = options.filter((option) => !value.includes(option.value));
  const groups = [...new Set(options.map((option) => option.group))];
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
                aria-label={removeLabel(nameOf(one))}
                onClick={() => onChange(value.filter((other) => other !== one))}
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
      {value.length < most && (
        <select
          id={id}
          name={name}
          value=""
          onChange={(event) => event.currentTarget.value && onChange([...value, event.currentTarget.value])}
          {...describedBy(id, error, hint)}
        >
          <option value="">{addLabel}</option>
          {groups.map((group) => {
            const some = rest.filter((option) => option.group === group);
            return group === undefined ? (
              <Options key="" options={some} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={some} />
              </optgroup>
            );
          })}
        </select>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
