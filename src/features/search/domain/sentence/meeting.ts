import { dictionary, nameAt, namesOf } from './names.ts';
import { beginsAt, type Token } from './tokens.ts';
import type { Fact } from './types.ts';

const format = (value: string): Fact => ({ kind: 'format', value });
const cost = (value: string): Fact => ({ kind: 'cost', value });

const names = dictionary<Fact>([
  ...namesOf(
    'by phone|by telephone|on the phone|over the phone|via phone|by a phone call|phone call|phone calls|telephone call|par téléphone|au téléphone|par tél|par téléfone|appel téléphonique|appels téléphoniques|téléphonique',
    format('phone'),
  ),
  ...namesOf('phone|telephone|téléphone', format('phone'), 'alone'),
  ...namesOf(
    'by video|by videoconference|on video|over video|via video|video call|video calls|video chat|video meeting|on zoom|via zoom|over zoom|by zoom|on teams|on skype|par vidéo|en vidéo|par visio|en visio|par visioconférence|en visioconférence|visioconférence|visioconference|videoconference|par vidéoconférence|appel vidéo|appels vidéo|sur zoom|par zoom|sur teams|rencontre en ligne|rencontres en ligne|meet online|meeting online|meetings online|talk online|online meeting|online meetings|mentor en ligne|mentore en ligne|mentors en ligne|online mentor|mentor online|mentorat en ligne|mentorat à distance|rencontre à distance|rencontres à distance',
    format('video'),
  ),
  ...namesOf(
    'video|zoom|online|remote|remotely|virtual|virtually|vidéo|visio|en ligne|à distance|virtuel',
    format('video'),
    'alone',
  ),
  ...namesOf(
    'in person|in-person|face to face|en personne|en présentiel|présentiel|face à face|en chair et en os',
    format('in_person'),
  ),
  ...namesOf(
    'by text|by text message|by text messages|over text|by email|by e-mail|via email|by chat|by message|by messages|in writing|par texto|par textos|par courriel|par messages|par message|par écrit|par clavardage|par messagerie|par message texte',
    format('text'),
  ),
  ...namesOf('texto|textos|text message|text messages|clavardage|email|courriel', format('text'), 'alone'),
  ...namesOf(
    'for free|free of charge|no cost|at no cost|no fee|no fees|without cost|without paying|free mentor|free mentors|free mentoring|free mentorship|gratuit|gratuite|gratuits|gratuites|gratuitement|sans frais|sans payer|à titre gratuit|bénévolement|pro bono',
    cost('free'),
  ),
  ...namesOf(
    'paid mentor|paid mentors|paid mentoring|mentor payant|mentore payante|mentorat payant|mentors payants',
    cost('paid'),
  ),
  ...namesOf('payant|payante|paid', cost('paid'), 'alone'),
]);

/** What "free" stands before, or behind, when it is no price. */
const notFree = new Set(
  'software trade range time form style will speech diving fall hand agent market lance press verse software radical radicals code open source from of standing'.split(
    ' ',
  ),
);
const madeFree = new Set(
  'gluten duty sugar dairy drug smoke crime tax debt hands stress toll cruelty lead care set break be is are'.split(
    ' ',
  ),
);

/** "free" where it is a price: "a free accountant", "free, by phone", and in "software that is free" not. */
function isPrice(tokens: Token[], at: number): boolean {
  if (tokens[at]!.key !== 'free') return false;
  const [before, next] = [tokens[at - 1]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (!beginsAt(tokens, at) && madeFree.has(before)) return false;
  return beginsAt(tokens, at + 1) || !notFree.has(next);
}

const small = new Set('and or et ou only seulement uniquement please svp just'.split(' '));

/** Whether a span is all there is between two commas, small words aside. */
export function isAlone(tokens: Token[], from: number, to: number): boolean {
  let [first, last] = [from, to];
  while (!beginsAt(tokens, first) && small.has(tokens[first - 1]!.key)) first -= 1;
  while (!beginsAt(tokens, last) && small.has(tokens[last]!.key)) last += 1;
  return beginsAt(tokens, first) && beginsAt(tokens, last);
}

/** The way to meet, or the price, that a sentence names at a word. */
export function meetingAt(tokens: Token[], at: number): { to: number; facts: Fact[] } | null {
  const found = nameAt(names, tokens, at, false);
  if (found && (found.needs !== 'alone' || isAlone(tokens, at, found.to)))
    return { to: found.to, facts: [found.value] };
  return isPrice(tokens, at) ? { to: at + 1, facts: [cost('free')] } : null;
}
