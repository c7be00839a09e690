import type { Database } from './database.ts';

/** What members of the demo say, and from which side of a mentorship. */
const stories = [
  {
    side: 'mentee',
    locale: 'en',
    shown: 'initials',
    ago: 4,
    words:
      'He did not find me a job. He told me which four words in my résumé meant nothing here, and what to write instead. We spoke eight times on the telephone in my kitchen, because my internet does not like video.',
  },
  {
    side: 'mentor',
    locale: 'en',
    shown: 'name',
    ago: 12,
    words:
      'I used to say yes to everyone and answer nobody well. Now it is two people at a time, then a month of rest. In spring one of mine sent me a photo of her licence, held up by a magnet on a fridge.',
  },
  {
    side: 'mentee',
    locale: 'fr',
    shown: 'none',
    ago: 20,
    words:
      'J’avais envoyé quarante CV sans une seule réponse. On en a réécrit un ensemble, ligne par ligne. Trois semaines plus tard, j’avais une entrevue. Je n’ai pas eu ce poste-là; j’ai eu le suivant.',
  },
];

const events = [
  {
    days: 9,
    hour: 19,
    minutes: 60,
    zone: 'America/Toronto',
    spoken: 'both',
    orientation: false,
    url: 'https://example.ca/open-evening',
    en: [
      'Open evening: what a mentor can do for you',
      'Three mentors and two of their mentees tell how it went, then answer what you ask. Camera off is fine.',
    ],
    fr: [
      'Soirée portes ouvertes : ce qu’un mentor peut faire pour vous',
      'Trois mentors et deux personnes mentorées racontent, puis répondent à vos questions. Caméra fermée, si vous préférez.',
    ],
  },
  {
    days: 16,
    hour: 12,
    minutes: 45,
    zone: 'America/Winnipeg',
    spoken: 'both',
    orientation: true,
    url: 'https://example.ca/orientation',
    en: [
      'Orientation, live',
      'The same orientation as the text, with a person of the team. Bring your questions and your lunch.',
    ],
    fr: [
      'Le guide de départ en direct',
      'Le même guide, avec quelqu’un de l’équipe. Apportez vos questions et votre dîner.',
    ],
  },
];

/** Stories of a few members who have a mentorship, each with its consent, and two dates to come, announced by the coordinator. */
export async function addStories(db: Database, coordinator: string): Promise<void> {
  const pairs = await db.query<{ mentor_id: string; mentee_id: string }>(
    'select mentor_id, mentee_id from public.relationships order by created_at, mentor_id, mentee_id limit 3',
  );
  for (const [place, pair] of pairs.entries()) {
    const { side, locale, shown, ago, words } = stories[place]!;
    await db.query(
      `
      insert into public.stories (profile_id, side, words, locale, shown_name, status, consent_version, consented_at, decided_at, decided_by)
      select $1, $2, $3, $4, $5, 'published', value #>> '{}', private.now() - make_interval(days => $6 + 2), private.now() - make_interval(days => $6), $7
      from public.settings where key = 'story_consent_version' on conflict do nothing`,
      [side === 'mentor' ? pair.mentor_id : pair.mentee_id, side, words, locale, shown, ago, coordinator],
    );
  }
  for (const { days, hour, minutes, zone, spoken, orientation, url, en, fr } of events) {
    await db.query(
      `
      insert into public.events (title_en, title_fr, about_en, about_fr, starts_at, minutes, time_zone, spoken, for_orientation, url, created_by)
      values ($1, $2, $3, $4, (date_trunc('day', private.now() at time zone $5) + make_interval(days => $6, hours => $7)) at time zone $5, $8, $5, $9, $10, $11, $12)`,
      [en[0], fr[0], en[1], fr[1], zone, days, hour, minutes, spoken, orientation, url, coordinator],
    );
  }
}
