import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { Agreement } from './types.ts';

/** The terms of an agreement as page, print and PDF say them, always the same rows in the same order; an empty text was not said. */
export function termLines(
  messages: Pick<Messages, 'agreement' | 'mentor'>,
  agreement: Agreement,
  day: (date: string) => string,
): { label: string; text: string }[] {
  const { agreement: t, mentor } = messages;
  return [
    { label: t.goals, text: agreement.goals.join('\n') },
    { label: t.duration, text: mentor.durations[agreement.duration] },
    { label: t.cadence, text: agreement.cadence ? t.cadences[agreement.cadence] : '' },
    { label: t.format, text: mentor.formats[agreement.format] },
    { label: t.minutes, text: fill(t.minutesOf, { minutes: String(agreement.minutes) }) },
    { label: t.firstMeeting, text: agreement.first_meeting_on ? day(agreement.first_meeting_on) : '' },
    { label: t.agenda, text: agreement.agenda ?? '' },
    { label: t.confidential, text: agreement.confidential ?? '' },
    { label: t.hours, text: agreement.no_meeting_hours ?? '' },
  ];
}
