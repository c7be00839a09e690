import { limitOf } from '../../../core/domain/limits.ts';
import { hasAddress } from '../../../core/domain/tidy-text.ts';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  lang: Locale;
  t: Messages['mentorForm'];
  name: string;
  /** Four lines, each in its place. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** How a first meeting goes: a line each for before, the start, the middle and the end. All of it is optional. */
export function FirstMeeting({ lang, t, name, value, error, onChange }: Props) {
  const lines = value.split('\n');
  const parts = Object.entries(t.meetingParts);
  const most = limitOf(name)![1];
  const wrong = Math.max(
    0,
    lines.findIndex((line) => [...line.trim()].length > most || hasAddress(line)),
  );
  return (
    <fieldset className="field stack" lang={lang}>
      <legend>{t.firstMeeting}</legend>
      <p className="hint">{t.firstMeetingHint}</p>
      {parts.map(([key, label], at) => (
        <TextField
          key={key}
          lang={lang}
          label={label}
          name={name}
          value={lines[at] ?? ''}
          error={at === wrong ? error : undefined}
          onChange={(line) => onChange(parts.map((_, i) => (i === at ? line : (lines[i] ?? ''))).join('\n'))}
        />
      ))}
    </fieldset>
  );
}
