/** One formatter a language and wish: making one costs more than using it a thousand times. */
const kept = new Map<string, unknown>();
function once<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind}/${locale}/${JSON.stringify(options)}`;
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  once('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  once('number', locale, options, () => new Intl.NumberFormat(locale, options));
export const listFormat = (locale: string, options: Intl.ListFormatOptions) =>
  once('list', locale, options, () => new Intl.ListFormat(locale, options));
export const pluralRules = (locale: string, options: Intl.PluralRulesOptions = {}) =>
  once('plural', locale, options, () => new Intl.PluralRules(locale, options));
