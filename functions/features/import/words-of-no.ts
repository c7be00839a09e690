import { readYesNo } from './cells/simple.ts';
import { fold } from '../../../src/core/domain/fold.ts';

/** What a status says of somebody who is not to be written to, at the start of the cell, accents off. */
const leftStart =
  /^(?:(?:a|s est|has|was|is|est) )?(?:withdr[ae]w\w*|declin\w*|reject\w*|refus\w*|inactiv\w*|inactif\w*|former|ex|left|resign\w*|deceased|died|suspend\w*|banned|removed|cancel\w*|closed|deleted|archived|blocked|bounced|dropped(?: out)?|dormant|expired|no longer|not (?:interested|available|active|participating)|opt(?:ed)? ?out|unsubscribed?|do not (?:contact|e ?mail|mail|call|invite)|don t contact|retire(?:e)? (?:de|du)|retire(?:e)?s?$|retrait|desist\w*|rejete\w*|ancien\w*|partie?$|demission\w*|decede\w*|exclue?$|annule\w*|ferme\w*|supprime\w*|archive\w*|bloque\w*|abandon\w*|pas interesse\w*|n est plus|plus (?:disponible|actif|active|interesse\w*)|non interesse\w*|desabonne\w*|desinscri\w*|ne pas (?:contacter|ecrire|appeler|inviter|solliciter))\b/;

/** The same where a column's name says nothing: only words that cannot mean anything else, as the whole cell. */
const leftWhole =
  /^(?:withdrawn|declined|inactive|inactif|unsubscribed|opted out|opt out|do not (?:contact|e ?mail|mail|call|invite)|don t contact|dnc|desabonnee?|desinscrite?|retire\(?e?\)?|desistee?|desistement|ne pas (?:contacter|ecrire|appeler|inviter|solliciter)|a retirer|a ne pas contacter)$/;

const mentee =
  /^(?:(?:a|an|un|une) )?(?:mentees?|mentorees?|protegee?s?|apprenante?|student mentee|looking for (?:a )?mentor|seeking (?:a )?mentor|cherche (?:une? )?mentore?|en recherche de mentore?|need(?:s)? a mentor)$/;
const mentor =
  /^(?:(?:a|an|un|une) )?(?:mentors?|mentore(?:s)?|mentor e|mentor(?:e)? benevole|volunteer mentor|mentor volunteer)$/;
const both =
  /^(?:both|les deux|mentor\w* (?:and|et|and or|or|ou) mentor?ee?s?|mentor\w* mentor?ee?s?|mentees? (?:and|et|or|ou) mentors?)$/;

/** What a cell says of somebody's part: "mentore" is a mentor, "mentoré" is not, so the accent counts. */
export function roleIn(cell: string): 'mentor' | 'mentee' | 'both' | null {
  const word = fold(cell);
  if (both.test(word)) return 'both';
  if (mentee.test(word) || /^mentorée?s?$/iu.test(cell.trim().normalize('NFC'))) return 'mentee';
  return mentor.test(word) ? 'mentor' : null;
}

/** Whether a status means that somebody left, or said no. */
export const saysLeft = (status: string): boolean => leftStart.test(fold(status));

/** Whether a cell means it wherever it stands. */
export const saysNo = (cell: string): boolean => cell.length < 60 && leftWhole.test(fold(cell));

/** Whether a cell answers yes or no, or names a part in the programme: then it is no name and no title. */
export const isAnswer = (cell: string): boolean => 'value' in readYesNo(cell) || roleIn(cell) !== null;
