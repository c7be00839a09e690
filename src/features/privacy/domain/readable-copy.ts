/** What a copy is written with: a word for each of its sections and fields. */
export type CopyWords = {
  title: string;
  made: string;
  empty: string;
  yes: string;
  no: string;
  sections: Record<string, string>;
  fields: Record<string, string>;
  /** What a code word means in a field: a format, a topic, a status. */
  values: Record<string, Record<string, string>>;
};
type Copy = Record<string, unknown>;

const isTechnical = (key: string) => key === 'id' || key === 'key' || key.endsWith('_id');
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value);
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value!).length === 0);

/** Everything held about somebody as one page to read, by itself: no script, no style from elsewhere (T14). `date` writes a moment in the reader's language and zone. */
export function readableCopy(copy: Copy, words: CopyWords, lang: string, date: (moment: string) => string): string {
  const meaning = (field: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((one) => meaning(field, one))
      : typeof value === 'string'
        ? (words.values[field]?.[value] ?? value)
        : value;
  const said = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'string' && value.startsWith('data:image/'))
      return `<img src="${escaped(value)}" width="192" height="192" alt="">`;
    if (isMoment(value)) return escaped(date(value));
    if (Array.isArray(value))
      return value.every((one) => typeof one !== 'object') ? escaped(value.join(', ')) : value.map(said).join('\n');
    if (typeof value === 'object' && value !== null) return table(value as Copy);
    return escaped(String(value));
  };
  const table = (row: Copy): string => {
    const lines = Object.entries(row)
      .filter(([key, value]) => !isTechnical(key) && !isEmpty(value))
      .map(([key, value]) => `<dt>${escaped(words.fields[key] ?? key)}</dt><dd>${said(meaning(key, value))}</dd>`);
    return lines.length > 0 ? `<dl>${lines.join('')}</dl>` : '';
  };
  const sections = Object.entries(words.sections)
    .filter(([key]) => key in copy)
    .map(
      ([key, name]) =>
        `<section><h2>${escaped(name)}</h2>${isEmpty(copy[key]) ? `<p>${escaped(words.empty)}</p>` : said(copy[key])}</section>`,
    );
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words.title)}</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1.2rem;color:#13262d;background:#faf8f3}h2{border-top:1px solid #c9d2d2;padding-top:1.2rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.2rem 1rem;margin:0 0 1.2rem}dt{color:#4a5c62}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dd dl{grid-template-columns:1fr}
@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.6rem}}@media(prefers-color-scheme:dark){body{color:#e8eeee;background:#10191c}dt{color:#a9b8bb}h2{border-color:#3a4a4e}}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.made.replace('{date}', date(String(copy['exported_at']))))}</p>
${sections.join('\n')}
</body></html>`;
}

/** Sections and fields of a copy for which there is no word. */
export function withoutWords(copy: Copy, words: Pick<CopyWords, 'sections' | 'fields'>): string[] {
  const missing = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (!isTechnical(key) && !(key in words.fields)) missing.add(key);
        walk(inner);
      }
    }
  };
  for (const [key, value] of Object.entries(copy)) {
    if (key !== 'exported_at' && !(key in words.sections)) missing.add(key);
    walk(value);
  }
  return [...missing];
}
