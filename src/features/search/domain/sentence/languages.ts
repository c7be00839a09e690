import { namesOfSeveralLanguages, otherLanguageNames } from '../../../../core/domain/other-names.ts';
import { dictionary, nameAt, nameOf } from './names.ts';
import { isOneOf } from './slip.ts';
import type { Token } from './tokens.ts';
import type { Fact, Name, Names } from './types.ts';

type Row = { code: string; name_en: string; name_fr: string };

/** Names of peoples too: they mean the language where something says so. */
const peoples = new Set(
  'cree cri ojibwe ojibway ojibwa mikmaq mikmaw micmac innu atikamekw dene blackfoot piednoir michif creole'.split(' '),
);
/** Names that are words of their own: so do these, unless nothing else was typed. */
const ordinary = new Set('polish turc grec russe filipino dari'.split(' '));
const leads = new Set(
  'speak speaks speaking spoken talk talks in fluent know knows understand understands parle parlent parlant parler parlez parles en langue language comprend comprends maitrise connait'.split(
    ' ',
  ),
);
const links = new Set('and or et ou le la l the en in aussi also both either soit'.split(' '));
const after = new Set('speaking speaker speakers language languages spoken'.split(' '));
/** Whoever names a language beside one of these wants to learn, teach or translate it. */
const subjects = new Set(
  (
    'teacher teachers teaching teach tutor tutors tutoring lesson lessons course courses class classes learn learning study studying immersion translation translator translators ' +
    'interpreter literature history cooking cuisine restaurant food music art culture test exam grammar writing write writer major degree ' +
    'professeur professeure prof enseignant enseignante enseignants enseigner enseignement cours lecon lecons tuteur tutorat apprendre apprentissage etudier traduction traducteur traductrice ' +
    'interprete litterature histoire cuisinier musique examen grammaire ecrire redaction redacteur redactrice'
  ).split(' '),
);
const learning = new Set(
  'learn learning living live improve improving practise practice practising better teach teaching vivre apprendre ameliorer pratiquer perfectionner enseigner enseigne'.split(
    ' ',
  ),
);

const speakers: [string, string][] = [
  ['francophone', 'fr'],
  ['francophones', 'fr'],
  ['anglophone', 'en'],
  ['anglophones', 'en'],
  ['arabophone', 'ar'],
  ['hispanophone', 'es'],
  ['lusophone', 'pt'],
  ['creolophone', 'ht'],
  ['russophone', 'ru'],
];

/** The names of the languages that the database lists, in both languages and as people say them. */
export function languageNames(rows: Row[]): Names<string[]> {
  const needsOf = (name: Name<string[]>): Name<string[]> =>
    ordinary.has(name.key) || peoples.has(name.key) || name.key.length < 4 ? { ...name, needs: 'lead' } : name;
  const listed = rows.flatMap((row) =>
    [row.name_en, row.name_fr, ...(otherLanguageNames[row.code]?.split(' ') ?? [])].map((name) =>
      needsOf(nameOf(name, [row.code])),
    ),
  );
  const codes = new Set(rows.map(({ code }) => code));
  const several = Object.entries({
    ...namesOfSeveralLanguages,
    'sign language': ['ase', 'fcs'],
    'langue des signes': ['ase', 'fcs'],
  }).map(([name, values]) =>
    nameOf(
      name,
      values.filter((code) => codes.has(code)),
    ),
  );
  const spoken = speakers.filter(([, code]) => codes.has(code)).map(([name, code]) => nameOf(name, [code]));
  return dictionary([...listed, ...several, ...spoken].filter(({ value }) => value.length > 0));
}

/** Whether the words before ask for a language: "who speaks", "en", or another language and "or". */
function isLed(tokens: Token[], at: number, isLanguage: (at: number) => boolean): boolean {
  let before = at - 1;
  while (before >= 0 && links.has(tokens[before]!.key) && !leads.has(tokens[before]!.key)) before -= 1;
  return before >= 0 && (isOneOf(leads, tokens[before]!.key) || isLanguage(before));
}

/** The language that a sentence names at a word; `isLanguage` says of an earlier word whether it named one. */
export function languageAt(
  names: Names<string[]>,
  tokens: Token[],
  at: number,
  isLanguage: (at: number) => boolean,
): { to: number; facts: Fact[] } | null {
  const led = isLed(tokens, at, isLanguage);
  const found = nameAt(names, tokens, at, led);
  if (!found) return null;
  const isSaid = led || after.has(tokens[found.to]?.key ?? '');
  const isLearnt = tokens.slice(Math.max(0, at - 5), at).some(({ key }) => learning.has(key));
  const isAll = at === 0 && found.to === tokens.length && !peoples.has(found.key);
  const isSubject = tokens.some(({ key }) => subjects.has(key));
  if (isLearnt || (!isSaid && !isAll && (isSubject || found.needs === 'lead'))) return null;
  const to = after.has(tokens[found.to]?.key ?? '') ? found.to + 1 : found.to;
  return { to, facts: found.value.map((value) => ({ kind: 'language', value })) };
}
