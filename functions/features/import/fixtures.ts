import type { Reference } from './port.ts';
import { makeVocabulary } from './vocabulary.ts';

// The reference lists as the migrations have them, short enough for unit tests.
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|') as [string, string, string]);

export const reference: Reference = {
  provinces: rows(`AB|Alberta|Alberta
    BC|British Columbia|Colombie-Britannique
    MB|Manitoba|Manitoba
    NB|New Brunswick|Nouveau-Brunswick
    NL|Newfoundland and Labrador|Terre-Neuve-et-Labrador
    NS|Nova Scotia|Nouvelle-Écosse
    NT|Northwest Territories|Territoires du Nord-Ouest
    NU|Nunavut|Nunavut
    ON|Ontario|Ontario
    PE|Prince Edward Island|Île-du-Prince-Édouard
    QC|Quebec|Québec
    SK|Saskatchewan|Saskatchewan
    YT|Yukon|Yukon`).map(([code, name_en, name_fr]) => ({
    code,
    name_en,
    name_fr,
    time_zones:
      code === 'MB'
        ? ['America/Winnipeg']
        : code === 'ON'
          ? ['America/Toronto', 'America/Winnipeg']
          : ['America/Toronto'],
  })),
  languages: rows(`en|English|anglais
    fr|French|français
    pa|Punjabi|pendjabi
    zh|Mandarin|mandarin
    yue|Cantonese|cantonais
    ar|Arabic|arabe
    es|Spanish|espagnol
    tl|Tagalog|tagalog
    hi|Hindi|hindi
    fa|Persian|persan
    ru|Russian|russe
    uk|Ukrainian|ukrainien
    pt|Portuguese|portugais
    it|Italian|italien
    de|German|allemand
    pl|Polish|polonais
    ht|Haitian Creole|créole haïtien
    mic|Mi’kmaq|mi’kmaq
    ase|American Sign Language|langue des signes américaine
    fcs|Quebec Sign Language|langue des signes québécoise`).map(([code, name_en, name_fr]) => ({
    code,
    name_en,
    name_fr,
  })),
  topics: rows(`accounting|Accounting|Comptabilité
    welding|Welding|Soudage
    nursing|Nursing|Soins infirmiers`).map(([slug, name_en, name_fr]) => ({ slug, name_en, name_fr })),
};

export const vocabulary = makeVocabulary(reference, 'en');
