import type { Reference, Topic } from '../../server/name-tables.ts';

/** At most so many open mentors stand on a topic's page; search has them all. */
export const shownAtMost = 12;

/** Topics near one: what its mentors help with too (`beside`: how many of them), then its neighbours in the field. */
export function similarTopics(data: Reference, topic: Topic, beside: Record<string, number>, most = 6): Topic[] {
  const helpsToo = (other: Topic) => beside[other.slug] ?? 0;
  return [...data.topics.values()]
    .filter((other) => other.slug !== topic.slug && (helpsToo(other) > 0 || other.field_slug === topic.field_slug))
    .toSorted(
      (a, b) =>
        helpsToo(b) - helpsToo(a) ||
        Number(b.field_slug === topic.field_slug) - Number(a.field_slug === topic.field_slug) ||
        Math.abs(a.position - topic.position) - Math.abs(b.position - topic.position) ||
        a.position - b.position,
    )
    .slice(0, most);
}
