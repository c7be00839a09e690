import i18nEn from './core/i18n/words.en.json' with { type: 'json' };
import accountsEn from './features/accounts/words.en.json' with { type: 'json' };
import eventsEn from './features/events/words.en.json' with { type: 'json' };
import feedbackEn from './features/feedback/words.en.json' with { type: 'json' };
import mentorsEn from './features/mentors/words.en.json' with { type: 'json' };
import notificationsEn from './features/notifications/words.en.json' with { type: 'json' };
import offlineEn from './features/offline/words.en.json' with { type: 'json' };
import orientationEn from './features/orientation/words.en.json' with { type: 'json' };
import privacyEn from './features/privacy/words.en.json' with { type: 'json' };
import relationshipsEn from './features/relationships/words.en.json' with { type: 'json' };
import requestsEn from './features/requests/words.en.json' with { type: 'json' };
import resourcesEn from './features/resources/words.en.json' with { type: 'json' };
import safetyEn from './features/safety/words.en.json' with { type: 'json' };
import searchEn from './features/search/words.en.json' with { type: 'json' };
import siteEn from './features/site/words.en.json' with { type: 'json' };
import staffEn from './features/staff/words.en.json' with { type: 'json' };
import statusEn from './features/status/words.en.json' with { type: 'json' };
import storiesEn from './features/stories/words.en.json' with { type: 'json' };
import suggestionsEn from './features/suggestions/words.en.json' with { type: 'json' };
import topicsEn from './features/topics/words.en.json' with { type: 'json' };
import waitListsEn from './features/wait-lists/words.en.json' with { type: 'json' };
import i18nFr from './core/i18n/words.fr.json' with { type: 'json' };
import accountsFr from './features/accounts/words.fr.json' with { type: 'json' };
import eventsFr from './features/events/words.fr.json' with { type: 'json' };
import feedbackFr from './features/feedback/words.fr.json' with { type: 'json' };
import mentorsFr from './features/mentors/words.fr.json' with { type: 'json' };
import notificationsFr from './features/notifications/words.fr.json' with { type: 'json' };
import offlineFr from './features/offline/words.fr.json' with { type: 'json' };
import orientationFr from './features/orientation/words.fr.json' with { type: 'json' };
import privacyFr from './features/privacy/words.fr.json' with { type: 'json' };
import relationshipsFr from './features/relationships/words.fr.json' with { type: 'json' };
import requestsFr from './features/requests/words.fr.json' with { type: 'json' };
import resourcesFr from './features/resources/words.fr.json' with { type: 'json' };
import safetyFr from './features/safety/words.fr.json' with { type: 'json' };
import searchFr from './features/search/words.fr.json' with { type: 'json' };
import siteFr from './features/site/words.fr.json' with { type: 'json' };
import staffFr from './features/staff/words.fr.json' with { type: 'json' };
import statusFr from './features/status/words.fr.json' with { type: 'json' };
import storiesFr from './features/stories/words.fr.json' with { type: 'json' };
import suggestionsFr from './features/suggestions/words.fr.json' with { type: 'json' };
import topicsFr from './features/topics/words.fr.json' with { type: 'json' };
import waitListsFr from './features/wait-lists/words.fr.json' with { type: 'json' };
import type { Locale } from './core/i18n/locales.ts';
import { fill, type Values } from './core/i18n/translate.ts';

const en = {
  ...i18nEn,
  ...accountsEn,
  ...eventsEn,
  ...feedbackEn,
  ...mentorsEn,
  ...notificationsEn,
  ...offlineEn,
  ...orientationEn,
  ...privacyEn,
  ...relationshipsEn,
  ...requestsEn,
  ...resourcesEn,
  ...safetyEn,
  ...searchEn,
  ...siteEn,
  ...staffEn,
  ...statusEn,
  ...storiesEn,
  ...suggestionsEn,
  ...topicsEn,
  ...waitListsEn,
};
const fr = {
  ...i18nFr,
  ...accountsFr,
  ...eventsFr,
  ...feedbackFr,
  ...mentorsFr,
  ...notificationsFr,
  ...offlineFr,
  ...orientationFr,
  ...privacyFr,
  ...relationshipsFr,
  ...requestsFr,
  ...resourcesFr,
  ...safetyFr,
  ...searchFr,
  ...siteFr,
  ...staffFr,
  ...statusFr,
  ...storiesFr,
  ...suggestionsFr,
  ...topicsFr,
  ...waitListsFr,
};

/** The interface's words, a section each. English is the key type; French must have the same shape or types fail. */
export type Messages = typeof en;
export type Section = keyof Messages;

/** The words as they are written, with the rules' numbers still to be filled in. */
export const written: Record<Locale, Messages> = { en, fr };
let all = written;
let numbersInPlace: Values | null = null;

/** Puts the rules' numbers into the words: `{answer_days}` becomes what the setting of that name says. Other placeholders stay. For the server alone; a browser gets its words filled. */
export function sayRules(numbers: Values): void {
  if (numbers === numbersInPlace) return;
  numbersInPlace = numbers;
  all = JSON.parse(fill(JSON.stringify(written), numbers)) as typeof written;
}

/** One section of the interface's words. */
export const words = <S extends Section>(locale: Locale, section: S): Messages[S] => all[locale][section];

/** Several sections at once: what an island is handed, and nothing more. */
export const pick = <S extends Section>(locale: Locale, ...sections: S[]): Pick<Messages, S> =>
  Object.fromEntries(sections.map((section) => [section, all[locale][section]])) as Pick<Messages, S>;
