import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../core/i18n/translate.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { askAgain } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Avatar } from '../../../core/ui/Avatar.tsx';
import { Pending } from '../../../core/ui/Pending.tsx';
import { useMember } from '../../../core/useMember.ts';
import { relationshipQuery } from '../queries.ts';
import { markRead } from '../../notifications/mark-read.ts';
import type { MentorshipMessages } from '../words.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { MentorshipPage } from './MentorshipPage.tsx';

type Props = { locale: Locale; messages: MentorshipMessages };

/** The page of one mentorship; the agreement form takes its place while it is written. */
function Mentorship({ locale, messages }: Props) {
  const { mentorship: t, agreement: a } = messages;
  const isMember = useMember(locale);
  const id = new URLSearchParams(location.search).get('m') ?? '';
  const query = useQuery({ ...relationshipQuery(id), enabled: isMember });
  const { data } = query;
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  // What was told of it has been seen now.
  const request = data?.request.id;
  useEffect(() => {
    if (request) void markRead([request]);
  }, [request]);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [isEditing]);

  if (query.error || !data) return <Pending locale={locale} messages={messages} query={query} />;
  const other = data.side === 'mentor' ? data.request.mentee : data.request.mentor;
  const name = other.name.split(' ')[0] || t.formerMember;
  async function changed(what?: keyof typeof t.said) {
    await askAgain('relationship');
    setSaid(what ? fill(t.said[what], { name }) : '');
    setEditing(false);
  }
  if (isEditing)
    return (
      <div className="narrow stack">
        <h1 ref={heading} tabIndex={-1}>
          {data.agreement ? a.changeTitle : a.formTitle}
        </h1>
        <AgreementForm
          locale={locale}
          messages={messages}
          relationship={data}
          name={name}
          onSent={() => changed('proposed')}
          onCancel={() => setEditing(false)}
        />
      </div>
    );
  return (
    <div className="stack">
      <p>
        <a href={path(locale, data.side === 'mentor' ? 'inbox' : 'requests', undefined, { r: data.request.id })}>
          {data.side === 'mentor' ? t.backMentor : t.back}
        </a>
      </p>
      <div className="row flex-nowrap">
        <Avatar id={other.id} name={other.name} photo={data.side === 'mentee' ? data.mentor_photo : null} />
        <h1 ref={heading} tabIndex={-1}>
          {fill(t.with, { name: other.name || t.formerMember })}
        </h1>
      </div>
      <MentorshipPage
        locale={locale}
        messages={messages}
        relationship={data}
        name={name}
        said={said}
        onEdit={() => setEditing(true)}
        onChanged={changed}
      />
    </div>
  );
}

export default island(Mentorship);
