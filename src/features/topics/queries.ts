let fetched: Promise<Record<string, string>> | undefined;

/** What people call each topic, fetched once when a box is used; nothing while it cannot be had. */
export const topicSynonymsOnce = (): Promise<Record<string, string>> =>
  (fetched ??= fetch('/topic-synonyms.json')
    .then((answer) => answer.json() as Promise<Record<string, string>>)
    .catch(() => {
      fetched = undefined;
      return {};
    }));
