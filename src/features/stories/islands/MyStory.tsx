import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { island } from '../../../core/query/island.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { ownStoryQuery } from '../queries.ts';
import { SharedStory } from './SharedStory.tsx';
import { StoryForm } from './StoryForm.tsx';

type Props = { locale: Locale; version: string; messages: Pick<Messages, 'stories' | 'errors' | 'site'> };

/** A member's own story: shared with a consent, changed, and taken back in one press (CR-05). */
function MyStory(props: Props) {
  const { locale, messages } = props;
  const t = messages.stories;
  // The server renders the way to sign in; whoever is signed in sees it become their story.
  const [isMember, setMember] = useState(false);
  useEffect(() => setMember(storedSession() !== null), []);
  const { data: story } = useQuery({ ...ownStoryQuery(), enabled: isMember });
  if (!isMember)
    return (
      <p>
        <a
          className="button quiet"
          href={path(locale, 'signIn', undefined, { next: `${path(locale, 'stories')}#mine` })}
        >
          {t.signIn}
        </a>
      </p>
    );
  if (story === undefined) return <p className="loading">{messages.site.loading}</p>;
  const isShared = story?.status === 'waiting' || story?.status === 'published';
  return (
    <div className="stack">
      {story && (
        <p className={story.status === 'declined' ? 'note warn' : 'note good'} role="status">
          {fill(t[story.status], { reason: story.reason ?? '' })}
        </p>
      )}
      {story && isShared ? (
        <SharedStory locale={locale} messages={messages} story={story} />
      ) : (
        <StoryForm {...props} declined={story?.status === 'declined' ? story : null} />
      )}
    </div>
  );
}

export default island(MyStory);
