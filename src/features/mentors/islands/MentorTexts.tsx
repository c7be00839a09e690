import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import type { MentorDraft } from '../mentor-draft.ts';
import { FirstMeeting } from './FirstMeeting.tsx';

type Props = { locale: Locale; t: Messages['mentorForm']; form: DraftForm<MentorDraft> };

/** A mentor's own words in either language or both, the page's language first. */
export const MentorTexts = ({ locale, t, form }: Props) =>
  (locale === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)).map((lang) => (
    <TextsIn
      key={lang}
      lang={lang}
      title={lang === 'fr' ? t.inFrench : t.inEnglish}
      isPageLanguage={lang === locale}
      t={t}
      form={form}
    />
  ));

type TextsProps = Omit<Props, 'locale'> & { lang: Locale; title: string; isPageLanguage: boolean };

function TextsIn({ lang, title, isPageLanguage, t, form }: TextsProps) {
  // What lacks in both languages is said in the page's.
  const either = (name: 'headline' | 'bio') => (isPageLanguage ? form.errors.of(name) : undefined);
  const headline = form.field(`headline_${lang}`);
  const bio = form.field(`bio_${lang}`);
  return (
    <details className="card" open={isPageLanguage || form.value![`bio_${lang}`] !== ''}>
      <summary className="font-serif text-lg/tight font-medium text-ink">{title}</summary>
      <div className="stack pt-3">
        <TextField
          lang={lang}
          label={t.headline}
          hint={t.headlineHint}
          {...headline}
          error={headline.error ?? either('headline')}
        />
        <TextField area lang={lang} label={t.bio} hint={t.bioHint} {...bio} error={bio.error ?? either('bio')} />
        <TextField
          area
          lang={lang}
          label={t.helps}
          hint={t.helpsHint}
          {...form.field(`helps_${lang}`)}
          name={`helps_${lang}_lines`}
        />
        <FirstMeeting lang={lang} t={t} {...form.field(`first_meeting_${lang}`)} />
      </div>
    </details>
  );
}
