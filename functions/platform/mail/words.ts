import type { Locale } from '../../../src/core/i18n/locales.ts';
import en from './words/en.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };

/** The words of e-mails; English is the key type. */
export type MailWords = typeof en;
export type MailType = keyof MailWords['types'];

const all: Record<Locale, MailWords> = { en, fr };
export const mailWords = (locale: Locale): MailWords => all[locale];
export const isMailType = (type: string): type is MailType => Object.hasOwn(en.types, type);
