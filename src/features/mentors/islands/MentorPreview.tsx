import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import { list } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { Avatar } from '../../../core/ui/Avatar.tsx';
import { labelled } from '../../../core/ui/field-names.ts';
import type { Pricing } from '../../../core/database/types.ts';
import type { Profile } from '../../accounts/profile-form.ts';
import { cardOf } from '../card.ts';
import { linesOf, toPayload, type MentorDraft } from '../mentor-draft.ts';
import { placeWords, priceWords } from '../price-words.ts';
import { Card } from '../parts/Card.tsx';
import { FirstMeetingLines } from '../parts/FirstMeetingLines.tsx';
import { myPhotoQuery } from '../queries.ts';
import type { CardMentor } from '../types.ts';
import type { MentorFormProps } from '../words.ts';

type Props = Pick<MentorFormProps, 'locale' | 'messages' | 'topics' | 'languages' | 'provinces' | 'pricesShown'> & {
  id: string;
  who: Profile;
  draft: MentorDraft;
};

/** The card of lists, and what stands on top of the profile, as a visitor will see them, while one writes. */
export function MentorPreview({ locale, messages, id, who, draft, pricesShown, ...names }: Props) {
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
  const payload = toPayload(draft);
  const price = priceWords(locale, m, { ...payload, pricing: draft.pricing as Pricing });
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
  const card: CardMentor = {
    ...payload,
    headline_en: draft.headline_en.trim() || null,
    headline_fr: draft.headline_fr.trim() || null,
    bio_en: draft.bio_en.trim() || null,
    bio_fr: draft.bio_fr.trim() || null,
    id,
    slug: '',
    display_name: name,
    languages: who.languages,
    province_code: who.province_code,
    city: who.city,
    time_zone: who.time_zone,
    photo_key: face?.match(/portrait-\d+|[0-9a-f]{32}/)?.[0] ?? null,
    pricing: draft.pricing as Pricing,
    places_open: Number(draft.max_active) || 0,
    max_active: Number(draft.max_active) || 0,
    is_open: true,
    open_from: null,
    reply_hours: null,
    reply_sample: 0,
  };
  const namesOf = { language: labelled(names.languages), province: labelled(names.provinces) };
  const meeting = inLocale(locale, payload.first_meeting_en, payload.first_meeting_fr);
  return (
    <details className="lg:sticky lg:top-5" open={isBeside} aria-label={t.preview.title}>
      <summary className="font-semibold">{t.preview.title}</summary>
      <div className="stack pt-3">
        <p className="text-sm text-soft">{t.preview.card}</p>
        <Card locale={locale} t={m} mentor={card} card={cardOf(locale, m, card, namesOf, [])} hasPrice={pricesShown} />
        <p className="text-sm text-soft">{t.preview.top}</p>
        <div className="card stack">
          <div className="flex items-center gap-4">
            <Avatar id={id} name={name} photo={card.photo_key} />
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
          {meeting && (
            <>
              <p className="font-serif text-lg/tight font-medium">{m.firstMeeting}</p>
              <FirstMeetingLines parts={t.meetingParts} lines={meeting} />
            </>
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
