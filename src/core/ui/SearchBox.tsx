import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { findOptions, isSameName, type ListedOption } from '../domain/find-option.ts';
import type { Locale } from '../i18n/locales.ts';
import { plural } from '../i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { describedBy } from './FieldFrame.tsx';

type Props = {
  locale: Locale;
  t: Messages['pick'];
  id: string;
  name: string;
  placeholder: string;
  options: ListedOption[];
  /** Nothing more can be chosen. */
  isFull: boolean;
  described: ReturnType<typeof describedBy>;
  onPick: (value: string) => void;
  /** What else can be done with words that no option is called: how it is said, and what it does. */
  other?: { label: (typed: string) => string; run: (typed: string) => void } | undefined;
};

/** A box to type in and the list of what answers, as the ARIA practices describe an editable combobox. */
export function SearchBox({ locale, t, id, name, placeholder, options, isFull, described, onPick, other }: Props) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const isOpen = isWanted && !isFull;
  const found = findOptions(options, typed);
  const words = typed.trim();
  const takesOther = other && words !== '' && !options.some((one) => isSameName(one.label, words));
  const lines = [
    ...found.map((one) => ({ key: one.value, label: one.label, group: one.group, run: () => onPick(one.value) })),
    ...(takesOther ? [{ key: 'other', label: other.label(words), group: '', run: () => other.run(words) }] : []),
  ];
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function show(isShown: boolean, line = -1) {
    setWanted(isShown);
    setActive(line);
  }
  function choose(line: (typeof lines)[number] | undefined) {
    if (!line) return;
    line.run();
    setTyped('');
    show(false);
  }
  function press(event: KeyboardEvent) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move)
      show(true, isOpen ? (active + move + lines.length) % Math.max(1, lines.length) : move > 0 ? 0 : lines.length - 1);
    else if (event.key === 'Enter' && (isOpen || words !== '')) choose(lines[active]);
    else if (event.key === 'Escape' && isOpen) show(false);
    else return;
    event.preventDefault();
  }
  return (
    <div className="relative">
      <input
        id={id}
        name={name}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && lines[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={isFull ? t.full : placeholder}
        readOnly={isFull}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          show(true, event.currentTarget.value.trim() ? 0 : -1);
        }}
        onClick={() => show(true)}
        onKeyDown={press}
        onBlur={() => {
          // Who typed a whole name and goes on has chosen it.
          choose(lines.find((line) => isSameName(line.label, words)));
          show(false);
        }}
        {...described}
      />
      <ul
        ref={list}
        id={listId}
        role="listbox"
        aria-label={placeholder}
        hidden={!isOpen || lines.length === 0}
        className="shadow-lg absolute inset-x-0 z-10 mt-1 max-h-72 overflow-y-auto rounded-md border border-line-strong bg-surface py-1"
      >
        {isOpen &&
          lines.map((line, i) => (
            <li
              key={line.key}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              className="flex min-h-11 max-w-none cursor-pointer flex-wrap items-center gap-x-3 px-4 py-1 hover:bg-mist aria-selected:bg-mist"
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(line)}
            >
              {line.label}
              {line.group && <span className="text-sm text-soft">{line.group}</span>}
            </li>
          ))}
      </ul>
      {isOpen && lines.length === 0 && <p className="mt-1 text-sm text-soft">{t.none}</p>}
      <span role="status" className="sr-only">
        {isOpen && words !== '' ? plural(locale, t.found, found.length) : ''}
      </span>
    </div>
  );
}
