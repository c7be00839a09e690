/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { priceWords } from '../../data/mentor-words.ts';
import { inLocale, type Listing } from '../../data/types.ts';
import { list } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import { database } from '../../services/database.ts';
import LiveFacts from './LiveFacts.tsx';

type Props = { locale: Locale; answerDays: number; messages: Pick<Messages, 'mentor' | 'reasons' | 'gone'> };
type Found = Listing & { names: string[] };

const address = /^\/(?:en|fr)\/mentors\/([a-z0-9-]+)\/?$/;

/**
 * On a host that only has files, a mentor who was published after the last build has no page
 * yet: the page for what is not there shows them from the database. Elsewhere the server has answered before.
 */
export default function NewProfile({ locale, answerDays, messages }: Props) {
  const t = messages.mentor;
  const [mentor, setMentor] = useState<Found | null>(null);
  useEffect(() => {
    const slug = address.exec(location.pathname)?.[1];
    if (!slug) return;
    void (async () => {
      const db = await database();
      const { data } = await db.from('published_mentors').select('*').eq('slug', slug).maybeSingle();
      if (!data) return;
      const found = data as Listing;
      const { data: topics } = await db.from('topics').select('slug, name_en, name_fr').in('slug', found.topics);
      document.title = found.display_name;
      document.getElementById('not-found')?.remove();
      setMentor({ ...found, names: (topics ?? []).map((topic) => (locale === 'fr' ? topic.name_fr : topic.name_en)) });
    })().catch(() => {});
  }, []);
  if (!mentor) return null;
  const [headline, bio, helps] = [
    inLocale(locale, mentor.headline_en, mentor.headline_fr),
    inLocale(locale, mentor.bio_en, mentor.bio_fr),
    inLocale(locale, mentor.helps_en, mentor.helps_fr),
  ];
  return (
    <article class="stack">
      <div class="stack-tight">
        <h1>{mentor.display_name}</h1>
        {mentor.pronouns && <p class="small soft">{mentor.pronouns}</p>}
        <p class="soft" lang={headline?.lang}>
          {headline?.text}
        </p>
        <p class="soft">{[mentor.city, mentor.province_code].filter(Boolean).join(', ')}</p>
      </div>
      <div class="card stack">
        <p>
          {priceWords(locale, t, mentor)} ·{' '}
          {list(
            locale,
            mentor.formats.map((format) => t.formats[format]),
          )}
        </p>
        <LiveFacts
          locale={locale}
          answerDays={answerDays}
          messages={messages}
          mentor={{ id: mentor.id, name: mentor.display_name }}
          built={mentor}
          similar={null}
        />
      </div>
      <p class="chips">
        {mentor.names.map((name) => (
          <span key={name} class="chip">
            {name}
          </span>
        ))}
      </p>
      {bio && (
        <section class="stack">
          <h2>{t.inMyWords}</h2>
          <div class="prose" lang={bio.lang}>
            {bio.text.split(/\n\s*\n/).map((part) => (
              <p key={part}>{part}</p>
            ))}
          </div>
        </section>
      )}
      {helps && (
        <section class="stack">
          <h2>{t.helps}</h2>
          <ul lang={helps.lang}>
            {helps.text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {mentor.own_skills.length > 0 && (
        <section class="stack">
          <h2>{t.ownSkills}</h2>
          <p>{mentor.own_skills.join(' · ')}</p>
        </section>
      )}
    </article>
  );
}
