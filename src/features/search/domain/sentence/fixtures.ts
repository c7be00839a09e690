import { lexiconOf } from './lexicon.ts';

const named = (code: string, name_en: string, name_fr: string) => ({ code, name_en, name_fr });
const topic = (name_en: string, name_fr: string, synonyms_en: string[] = [], synonyms_fr: string[] = []) => ({
  name_en,
  name_fr,
  synonyms_en,
  synonyms_fr,
});

/** Some of the names of the database, for tests of reading. */
export const lexicon = lexiconOf({
  languages: [
    named('en', 'English', 'anglais'),
    named('fr', 'French', 'français'),
    named('pa', 'Punjabi', 'pendjabi'),
    named('zh', 'Mandarin', 'mandarin'),
    named('yue', 'Cantonese', 'cantonais'),
    named('ar', 'Arabic', 'arabe'),
    named('es', 'Spanish', 'espagnol'),
    named('hi', 'Hindi', 'hindi'),
    named('pl', 'Polish', 'polonais'),
    named('mic', 'Mi’kmaq', 'mi’kmaq'),
  ],
  provinces: [
    named('ON', 'Ontario', 'Ontario'),
    named('QC', 'Quebec', 'Québec'),
    named('NS', 'Nova Scotia', 'Nouvelle-Écosse'),
    named('MB', 'Manitoba', 'Manitoba'),
    named('BC', 'British Columbia', 'Colombie-Britannique'),
  ],
  topics: [
    topic('First job in Canada', 'Premier emploi au Canada'),
    topic('English for work', 'L’anglais au travail'),
    topic('Living in French across Canada', 'Vivre en français hors Québec'),
    topic('Women in tech', 'Femmes en techno'),
    topic('First years of work', 'Débuts de carrière', ['young professional'], ['jeune diplômé']),
    topic('First year in Canada', 'Première année au Canada', ['new arrival'], ['nouvel arrivant']),
  ],
});

/** Topics and facts that a sentence can be made of. */
export const sentenceWords = {
  topics: ['nurse', 'comptable', 'women in tech', 'reconnaissance des diplômes', 'truck driver', 'pêche'],
  facts: [
    'who speaks Punjabi',
    'qui parle arabe',
    'in Halifax',
    'en Nouvelle-Écosse',
    'by phone',
    'en personne',
    'free',
    'pour six mois',
    'retired',
    'je viens d’arriver',
  ],
};
