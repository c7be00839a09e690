import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { Agreement, RelationshipView } from './types.ts';

/** What stands around the terms on paper: between whom, from when to when, and who dated it when. */
export function agreementText(
  { agreement: t, mentorship }: Pick<Messages, 'agreement' | 'mentorship'>,
  relationship: Pick<RelationshipView, 'request' | 'term_starts_at' | 'term_ends_at'>,
  agreement: Agreement,
  day: (moment: string) => string,
) {
  const mentor = relationship.request.mentor.name || mentorship.formerMember;
  const mentee = relationship.request.mentee.name || mentorship.formerMember;
  const dated = (words: string, name: string, at: string | null) =>
    at ? fill(words, { name, date: day(at) }) : fill(t.notDated, { name });
  return {
    people: fill(t.people, { mentor, mentee }),
    term:
      agreement.agreed_at && relationship.term_starts_at && relationship.term_ends_at
        ? fill(t.term, { from: day(relationship.term_starts_at), to: day(relationship.term_ends_at) })
        : '',
    dates: [
      dated(t.datedMentor, mentor, agreement.mentor_accepted_at),
      dated(t.datedMentee, mentee, agreement.mentee_accepted_at),
    ],
  };
}
