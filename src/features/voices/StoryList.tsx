/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../../data/voices.ts';
import { formats, type Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import { read } from '../../services/database.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'stories'>; built: Story[]; provinces: Record<string, string> };

/** Stories as the build knew them; one that was taken back since leaves as soon as the page is awake. Those in the page's language come first. */
export default function StoryList({ locale, messages, built, provinces }: Props) {
  const t = messages.stories;
  const [stories, setStories] = useState(built);
  useEffect(() => {
    void read<Story[]>('published_stories').then((answer) => answer.ok && setStories(answer.value));
  }, []);
  if (stories.length === 0) return <p class="soft">{t.none}</p>;
  const inOrder = stories.toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  return (
    <ul role="list" class="stories">
      {inOrder.map((one) => (
        <li key={one.key}>
          <blockquote lang={one.locale === locale ? undefined : formats[one.locale]}>{one.words}</blockquote>
          <p class="small soft">
            {one.name ?? t.someone}, {t.sides[one.side]}
            {one.province_code && ` · ${provinces[one.province_code] ?? ''}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
