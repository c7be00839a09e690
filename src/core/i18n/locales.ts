/** The two languages, as they stand in addresses. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** Canadian forms for dates and numbers. */
export const formats: Record<Locale, string> = { en: 'en-CA', fr: 'fr-CA' };

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'fr';
/** The language of an open page, by its markup. */
export const pageLocale = (): Locale => (document.documentElement.lang.startsWith('fr') ? 'fr' : 'en');
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en');
