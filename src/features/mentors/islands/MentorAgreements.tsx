import { Check } from '../../../core/ui/Check.tsx';
import { LinkedText } from '../../../core/ui/LinkedText.tsx';
import { dateWithYear } from '../../../core/i18n/dates.ts';
import { path } from '../../../core/i18n/paths.ts';
import { trackPath } from '../../orientation/tracks.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { MentorFormProps } from '../words.ts';
import type { MentorFormState } from './useMentorForm.ts';

type Props = Pick<MentorFormProps, 'locale' | 'messages' | 'orientation'> & { state: MentorFormState };

/** What somebody agrees to before a profile goes to staff: the code of conduct, and the orientation where it is asked for. */
export function MentorAgreements({ locale, messages: { mentorForm: t }, orientation, state }: Props) {
  const { form, agreed, setAgreed, orientedAt } = state;
  return (
    <>
      <Check
        name="conduct"
        value={agreed.conduct}
        onChange={(conduct) => setAgreed({ ...agreed, conduct })}
        error={form.errors.of('conduct')}
        label={<LinkedText text={t.conduct} link={t.conductLink} href={path(locale, 'conduct')} />}
      />
      {orientedAt && <p>{fill(t.orientationDone, { date: dateWithYear(locale, orientedAt) })}</p>}
      {state.mustBeOriented && (
        <Check
          name="orientation"
          value={agreed.orientation}
          onChange={(isRead) => setAgreed({ ...agreed, orientation: isRead })}
          error={form.errors.of('orientation')}
          label={
            <LinkedText
              text={t.orientation}
              link={fill(t.orientationLink, { minutes: orientation.minutes })}
              href={trackPath(locale, 'mentor')}
            />
          }
        />
      )}
    </>
  );
}
