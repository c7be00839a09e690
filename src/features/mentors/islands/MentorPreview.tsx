import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { monogram, tintOf } from '../../../core/domain/initials.ts';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import { list } from '../../../core/i18n/dates.ts';
import { fill, plural } from '../../../core/i18n/translate.ts';
import { labelled } from '../../../core/ui/ChangedElsewhere.tsx';
import type { Profile } from '../../accounts/profile-form.ts';
import { linesOf, toPayload, type MentorDraft } from '../mentor-draft.ts';
import { placeWords, priceWords } from '../price-words.ts';
import { myPhotoQuery } from '../queries.ts';
import type { MentorFormProps } from '../words.ts';

type Props = Pick<MentorFormProps, 'locale' | 'messages' | 'topics' | 'languages' | 'provinces'> & {
  id: string;
  who: Profile;
  draft: MentorDraft;
};

/** The card in lists and the top of the profile as a visitor will see them, while one writes. */
export function MentorPreview({ locale, messages, id, who, draft, ...names }: Props) {
  const { mentorForm: t, mentor: m } = messages;
  const { data: face } = useQuery(myPhotoQuery());
  // Open beside the form; where it stands below, it is opened by hand.
  const [isBeside] = useState(() => matchMedia('(width >= 54rem)').matches);
  const said = (en: string, fr: string) => inLocale(locale, en.trim() || null, fr.trim() || null);
  const headline = said(draft.headline_en, draft.headline_fr);
  const helps = inLocale(locale, linesOf(draft.helps_en), linesOf(draft.helps_fr));
  const province = labelled(names.provinces)(who.province_code);
  const name = who.display_name.trim() || t.preview.name;
  const languages = list(locale, who.languages.map(labelled(names.languages)));
  const price = priceWords(locale, m, { ...toPayload(draft), pricing: draft.pricing as 'free' });
  const facts: [string, string][] = [
    [
      m.factMeets,
      list(
        locale,
        draft.formats.map((one) => m.formats[one as keyof typeof m.formats]),
      ),
    ],
    [
      m.factFor,
      list(
        locale,
        draft.durations.map((one) => m.durations[one as keyof typeof m.durations]),
      ),
    ],
    [
      m.factUsually,
      list(
        locale,
        draft.usual_times.map((one) => m.times[one as keyof typeof m.times]),
      ),
    ],
  ];
  const isDrawn = face?.endsWith('.svg') ?? false;
  const picture = (
    <span className={`avatar flex-none ${tintOf(id)} ${isDrawn ? '' : 'initials'}`} aria-hidden="true">
      {!isDrawn && monogram(name)}
      {face && <img className={isDrawn ? 'drawn' : undefined} src={face} alt="" width="192" height="192" />}
    </span>
  );
  return (
    <details className="lg:sticky lg:top-5" open={isBeside} aria-label={t.preview.title}>
      <summary className="font-semibold">{t.preview.title}</summary>
      <div className="stack pt-3">
        <p className="text-sm text-soft">{t.preview.card}</p>
        <div className="card grid gap-3">
          <div className="flex items-start gap-4">
            {picture}
            <div className="min-w-0">
              {helps && helps.text.length > 0 && (
                <p className="mb-1 font-serif text-lg/snug font-medium" lang={helps.lang}>
                  {helps.text[0]}
                </p>
              )}
              <p>
                <b className="font-semibold">{name}</b>{' '}
                <span className="text-sm text-soft" lang={headline?.lang}>
                  {headline?.text ?? t.headline}
                </span>
              </p>
            </div>
          </div>
          <Chips values={draft.topics.slice(0, 2).map(labelled(names.topics))} />
          <p className="flex flex-wrap justify-between gap-x-3 gap-y-1 border-t pt-3 text-sm text-soft">
            <span className="badge open">{plural(locale, m.places, Number(draft.max_active) || 0)}</span>
            <span>{[languages && fill(m.speaks, { languages }), who.city, price].filter(Boolean).join(' · ')}</span>
          </p>
        </div>
        <p className="text-sm text-soft">{t.preview.top}</p>
        <div className="card stack">
          <div className="flex items-center gap-4">
            {picture}
            <div className="min-w-0">
              <p className="font-serif text-xl/tight font-medium">{name}</p>
              {who.pronouns && <p className="text-soft">{who.pronouns}</p>}
              <p className="text-soft" lang={headline?.lang}>
                {headline?.text}
              </p>
              <p className="text-soft">{who.province_code && placeWords(who.city, province)}</p>
              {languages && <p className="text-soft">{fill(m.speaks, { languages })}</p>}
            </div>
          </div>
          <p className="font-serif text-lg/tight font-medium">{price}</p>
          <dl className="grid gap-2 text-sm">
            {facts
              .filter(([, value]) => value)
              .map(([label, value]) => (
                <div key={label} className="grid grid-cols-[6.2rem_1fr] gap-2">
                  <dt className="text-soft">{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          <Chips values={draft.topics.map(labelled(names.topics))} />
          {helps && (
            <ul className="rows text-sm" role="list" lang={helps.lang}>
              {helps.text.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </details>
  );
}

const Chips = ({ values }: { values: string[] }) =>
  values.length > 0 && (
    <div className="chips">
      {values.map((value) => (
        <span key={value} className="chip">
          {value}
        </span>
      ))}
    </div>
  );
