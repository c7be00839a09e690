import type { Messages } from '../../../words.ts';

type Props = { parts: Messages['mentorForm']['meetingParts']; lines: { text: string[]; lang?: string | undefined } };

/** How a first meeting goes, a line each: before it, at the start, then, at the end. */
export const FirstMeetingLines = ({ parts, lines }: Props) => (
  <dl className="grid gap-2">
    {Object.values(parts).map(
      (part, i) =>
        lines.text[i] && (
          <div key={part} className="grid gap-x-4 sm:grid-cols-[6rem_minmax(0,1fr)]">
            <dt className="font-semibold text-lake">{part}</dt>
            <dd lang={lines.lang}>{lines.text[i]}</dd>
          </div>
        ),
    )}
  </dl>
);
