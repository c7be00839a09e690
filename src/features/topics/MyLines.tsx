import { useEffect, useState } from 'preact/hooks';
import { nameIn } from '../../data/types.ts';
import type { Line } from '../../data/waiting.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { storedSession } from '../../services/session.ts';
import { myLines } from '../../services/wait-list.ts';
import { InLine } from './InLine.tsx';
import type { LineMessages } from './words.ts';

type Props = { locale: Locale; messages: LineMessages };

/** The lines a member stands in, a place on offer first; nothing for who stands in none. */
export default function MyLines({ locale, messages }: Props) {
  const [lines, setLines] = useState<Line[]>([]);
  useEffect(() => {
    if (storedSession()) void myLines().then((answer) => answer.ok && setLines(answer.value.lines));
  }, []);
  if (lines.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="group">{messages.waitList.mine}</h2>
      <ul role="list" class="card rows lines">
        {lines.map((line) => (
          <li key={line.topic}>
            <h3>
              <a href={path(locale, 'topic', line.topic)}>{nameIn(locale, line)}</a>
            </h3>
            <InLine
              locale={locale}
              messages={messages}
              line={line}
              brief
              onChanged={(next) => setLines((all) => all.map((one) => (one.topic === next.topic ? next : one)))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
