import { useEffect, useState } from 'preact/hooks';
import { findResources, type FoundResource } from '../../domain/search/resources.ts';
import { pageLocale } from '../../i18n/locales.ts';
import { plural, type Messages } from '../../i18n/translate.ts';
import { Select, TextField } from '../shared/Field.tsx';

type Piece = FoundResource & { pair: string; level: string; topics: string[] };
type Props = { t: Messages['resources']; pieces: Piece[]; topics: { value: string; label: string }[] };

/** Narrows the list below to what one looks for; the whole list stands there without it (TD-05, CB-08). */
export default function FindPieces({ t, pieces, topics }: Props) {
  const [query, setQuery] = useState('');
  const [level, setLevel] = useState('');
  const [topic, setTopic] = useState('');
  const isAsked = query.trim() !== '' || level !== '' || topic !== '';
  const words = query.trim() === '' ? pieces : findResources(pieces, query, pieces.length);
  const shown = new Set(words.filter((one) => (!level || (one as Piece).level === level) && (!topic || (one as Piece).topics.includes(topic))).map((one) => one.slug));
  useEffect(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-slug]')) one.hidden = isAsked && !shown.has(one.dataset['slug']!);
    for (const group of document.querySelectorAll<HTMLElement>('section[data-group]')) group.hidden = isAsked && !group.querySelector('[data-slug]:not([hidden])');
  });
  return (
    <search class="find-pieces">
      <TextField name="query" type="search" label={t.search} value={query} onInput={setQuery} />
      <Select name="level" label={t.level} value={level} onChange={setLevel} options={[{ value: '', label: t.any }, ...Object.entries(t.levels).map(([value, label]) => ({ value, label }))]} />
      <Select name="topic" label={t.topic} value={topic} onChange={setTopic} options={[{ value: '', label: t.any }, ...topics]} />
      <p class="small soft" role="status">{isAsked ? plural(pageLocale(), t.count, shown.size) : ''}</p>
    </search>
  );
}
