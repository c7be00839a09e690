import type { Field } from './fields.ts';
import { fold } from '../../../src/core/domain/fold.ts';

/** A column about somebody else than the person of the row. */
const another =
  /\b(?:supervis\w*|managers?|boss|gestionnaires?|patron\w*|references?|referees?|repondante?s?|emergency|urgence|parents?|spouse|conjointe?|assistante?s?|mentees?|mentorees?|coordinat\w*|coordonnat\w*|nominat\w*|nominee?|submitted by|added by|created by|referred by|recommande\w* par|propose\w* par|ajoute\w* par|owner|proprietaire|your mentor s|de votre mentor)\b/;

const howMany = /\bhow many (?:mentees|people|places)\b|\bcombien de (?:mentor\w+|personnes|places)\b/;

// The first that fits wins: what means no comes before what it is about.
const questions: [Field, RegExp][] = [
  [
    'do_not_contact',
    /\b(?:do not|don t|dont|never|not to be|no) (?:be )?(?:contact\w*|e ?mail\w*|call\w*|invit\w*|mail\w*)\b|\bunsubscri\w*|\bopt(?:s|ed)? ?out\b|\bremove from (?:the )?(?:list|mailing)\b|\bne (?:plus|pas|veut pas|souhaite pas) (?:etre )?(?:contact\w*|ecri\w*|appel\w*|invit\w*|sollicit\w*|recevoir)|\brefus\w* (?:d etre |de |les )?(?:contact\w*|courriel\w*|recevoir)|\bdesabonn\w*|\bdesinscri\w*|\ba retirer de\b/,
  ],
  [
    'may_contact',
    /\b(?:may|can|could|ok|okay|agree\w*|consent\w*|willing|permission|happy) .*\b(?:contact\w*|e ?mail\w*|reach\w*|receive)\b|\b(?:accept\w*|consent\w*|autoris\w*|d accord|peut on|pouvons nous|peut etre) .*\b(?:contact\w*|ecri\w*|courriels?|communi\w*|joindre|recevoir)\b|\bopt(?:ed)? ?in\b|\be ?mail (?:consent|permission|opt in)\b/,
  ],
  [
    'is_mentee',
    /\b(?:be|become|have|want|need|find|looking for|seeking) (?:a |an |your )?(?:mentee|own mentor|mentor of your own)\b|\b(?:etre|devenir) (?:une? )?mentoree?\b/,
  ],
  [
    'is_mentor',
    /\b(?:be|become|act as|serve as|volunteer as|are you|is|as) (?:a |an )?mentor\b|\b(?:etre|devenir|agir comme|etes vous|est|comme) (?:une? )?mentore?\b/,
  ],
  [
    'email',
    /\be ?mails?\b(?! me)|\bcourriels?\b|\badresse (?:de messagerie|electronique|mail|internet)\b|\bmessagerie\b/,
  ],
  [
    'preferred_name',
    /\b(?:preferred|chosen) (?:first )?names?\b|\bgo by\b|\b(?:prenom|nom) (?:usuel|prefere|choisi)\b/,
  ],
  ['first_name', /\b(?:first|given) names?\b|\bprenoms?\b(?!.*\bnom\b)/],
  ['last_name', /\b(?:last|family) names?\b|\bsurname\b|\bnom de famille\b/],
  [
    'name',
    /\b(?:full |your |complete )names?\b|\bwhat is your name\b|\bwhat s your name\b|\bwhat should we call you\b|\b(?:votre|vos) noms?\b|\bnom complet\b|\bcomment vous appelez vous\b|\bnom et prenom\b|\bprenom et nom\b/,
  ],
  [
    'phone',
    /\b(?:phone|telephone|cell|mobile) (?:number)?\b|\bphone\b|\bnumero de telephone\b|\btelephone\b|\bcellulaire\b/,
  ],
  [
    'locale',
    /\b(?:language|langue) .*\b(?:prefer|contact|write|write to you|correspond\w*|communi\w*|ecri\w*)|\b(?:prefer\w*|which) .*\b(?:official language)\b|\blangue (?:de correspondance|preferee|officielle)\b/,
  ],
  [
    'languages',
    /\b(?:which|what|other) languages?\b|\blanguages? (?:do|can) you\b|\bquelles? (?:autres )?langues?\b|\blangues? parl\w*|\bparlez vous\b/,
  ],
  [
    'province',
    /\b(?:which|what|your) (?:province|territory|region)\b|\bquel(?:le)?s? (?:est votre )?(?:province|territoire|region)\b/,
  ],
  ['pronouns', /\bpronouns?\b|\bpronoms?\b/],
  [
    'city',
    /\b(?:which|what|your) (?:city|town|community|municipality)\b|\bwhere (?:do you live|are you (?:based|located))\b|\bquelle (?:est votre )?(?:ville|municipalite|localite|communaute)\b|\bou (?:habitez|vivez|demeurez|residez) vous\b/,
  ],
  [
    'available_from',
    /\bwhen (?:can|could|would) you (?:start|begin)\b|\bavailable (?:from|starting|as of)\b|\bquand (?:pouvez|pourriez) vous (?:commencer|debuter)\b|\bdisponible (?:a partir|des|a compter)\b/,
  ],
  [
    'usual_times',
    /\bwhen are you (?:usually |generally )?(?:free|available)\b|\bbest times? to\b|\bquand etes vous (?:generalement |habituellement )?(?:libre|disponible)\b/,
  ],
  ['durations', /\bhow long\b|\bcombien de temps\b|\bpour quelle duree\b/],
  [
    'formats',
    /\bhow (?:would|do|can) you (?:like to |prefer to )?meet\b|\bcomment (?:aimeriez|preferez|souhaitez) vous (?:vous )?rencontrer\b/,
  ],
  [
    'headline',
    /\b(?:current |what is your |your )(?:job|title|position|occupation|profession|role)\b|\bwhat do you do\b|\b(?:quel(?:le)? est )?votre (?:poste|titre|metier|profession|emploi|fonction)\b|\bque faites vous dans la vie\b/,
  ],
  [
    'skills',
    /\b(?:which|what) (?:topics?|skills?|areas?|subjects?|fields?)\b|\b(?:areas?|fields?) of expertise\b|\b(?:help|mentor) (?:with|others with|people with|in|on)\b|\bquel(?:le)?s? (?:sont vos )?(?:sujets?|competences?|domaines?|specialites?)\b|\b(?:domaines?|champs?) d (?:expertise|activite)\b/,
  ],
  [
    'bio',
    /\btell us (?:a (?:little|bit) )?about (?:you|yourself)\b|\b(?:about|describe) yourself\b|\bparlez nous de vous\b|\bpresentez vous\b/,
  ],
];

/** The field a header of several words asks for: "What is your e-mail address?". Null for one about somebody else, or about nothing we know. */
export function fieldOfQuestion(header: string): Field | null {
  const asked = fold(header);
  if (asked.split(' ').length < 2) return null;
  if (howMany.test(asked)) return 'places';
  if (isAboutAnother(header)) return null;
  return questions.find(([, words]) => words.test(asked))?.[0] ?? null;
}

export const isAboutAnother = (header: string): boolean => another.test(fold(header));
