import type { RequestView } from '../../../src/features/requests/types.ts';
import { waitingSteps } from '../../../src/features/requests/waiting-steps.ts';
import { inLocale, nameIn } from '../../../src/core/i18n/in-locale.ts';
import { contactLines, type Contact } from '../../../src/core/domain/contact.ts';
import { hasAddress, tidyText } from '../../../src/core/domain/tidy-text.ts';
import { dateAndTime, shortDate } from '../../../src/core/i18n/dates.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { path, type Page } from '../../../src/core/i18n/paths.ts';
import { fill, plural } from '../../../src/core/i18n/translate.ts';
import { forSide } from '../../../src/features/notifications/for-side.ts';
import type { Mail } from '../../ports.ts';
import { asHtml, asText, type Letter } from './layout.ts';
import { words as pageWords } from '../../../src/words.ts';
import { isMailType, mailWords, type MailType } from './words.ts';

type Found = {
  slug: string;
  display_name: string;
  headline_en: string | null;
  headline_fr: string | null;
  /** Of one in the place of another: whether they help with the same. */
  shares?: boolean;
};

/** What the database says one e-mail may contain: mail_context(). */
export type MailContext = {
  outbox_id: string;
  type: string;
  kind: string;
  to: string;
  locale: Locale;
  time_zone: string;
  name: string;
  data: {
    deadline_at?: string;
    reason?: string;
    waited_for?: string;
    topic?: string;
    searches?: string[];
    waiting?: number;
    /** What proves the mailbox that this goes to. */
    code?: string;
    /** The code that puts an old address back. */
    undo?: string;
  };
  /** The rules' numbers by their settings. */
  numbers?: Record<string, number>;
  code?: string | null;
  unsubscribe?: string | null;
  /** The code that stops invitations to this address for good. */
  never_invite?: string | null;
  request?: RequestView | null;
  others_open: number;
  relationship_id?: string | null;
  alternatives?: Found[] | null;
  matches?: Found[] | null;
  mentor?: { id: string; name: string } | null;
  topic?: string | null;
  topic_name?: string | null;
};

/** Where the button of each e-mail leads when no one-time code is in it. */
const target: Record<MailType, Page> = {
  request_received: 'inbox',
  request_reminder: 'inbox',
  request_reply: 'inbox',
  request_sent: 'requests',
  request_question: 'requests',
  request_question_reminder: 'requests',
  request_extended: 'requests',
  request_accepted: 'requests',
  request_declined: 'requests',
  request_expired: 'requests',
  request_withdrawn: 'inbox',
  request_closed: 'requests',
  relationship_ended: 'mentorship',
  agreement_proposed: 'mentorship',
  agreement_agreed: 'mentorship',
  agreement_dropped: 'mentorship',
  activation_reminder: 'mentorship',
  term_reminder: 'mentorship',
  relationship_lapsed: 'mentorship',
  relationship_reactivated: 'mentorship',
  relationship_completed: 'mentorship',
  relationship_paused: 'mentorship',
  relationship_resumed: 'mentorship',
  goal_marked: 'mentorship',
  still_open_asked: 'inbox',
  paused_unanswered: 'inbox',
  pause_over: 'inbox',
  mentor_approved: 'mentorProfile',
  mentor_declined: 'mentorProfile',
  mentor_paused_by_staff: 'mentorProfile',
  photo_removed_by_staff: 'mentorProfile',
  member_warned: 'conduct',
  account_suspended: 'myData',
  suspension_lifted: 'memberHome',
  draft_waiting: 'mentorProfile',
  account_leaving: 'myData',
  email_code_old: 'changeEmail',
  email_code_new: 'changeEmail',
  email_taken: 'signIn',
  email_changed_old: 'undoEmail',
  email_changed: 'profile',
  email_put_back: 'signIn',
  email_put_back_new: 'help',
  join_code: 'help',
  accounts_joined: 'signIn',
  accounts_joined_free: 'help',
  password_set: 'signIn',
  story_published: 'stories',
  story_declined: 'stories',
  report_received: 'home',
  topic_open: 'ask',
  place_passed: 'topic',
  group_accepted: 'topic',
  group_offer: 'inbox',
  saved_search_matches: 'saved',
  invitation: 'mentorProfile',
};

/** Which act an e-mail tells of, where its words belong into the e-mail. */
const spoken: Partial<Record<string, RequestView['events'][number]['command']>> = {
  request_question: 'ask',
  request_question_reminder: 'ask',
  request_reply: 'reply',
  request_declined: 'decline',
  request_accepted: 'accept',
};

/** Words from the other side that belong into the e-mail itself: those of the act that it tells of. */
function quoteOf(context: MailContext, words: ReturnType<typeof mailWords>): Letter['quote'] {
  const request = context.request;
  if (!request) return undefined;
  if (context.type === 'request_received')
    return { title: words.quote, text: withoutLinks(request.goal, words.address) };
  const command = spoken[context.type];
  const said = command && request.events.findLast((event) => event.command === command);
  return said?.note && said.by !== request.side
    ? { title: words.quote, text: withoutLinks(said.note, words.address) }
    : undefined;
}

/** A stranger's words without their addresses: a mail program would make links of them, under Portage's name. The page shows them. */
const withoutLinks = (text: string, instead: string): string =>
  text
    .split(/(\s+)/)
    .map((part) => (hasAddress(part) ? instead : part))
    .join('');

/** On one line and not too long: a name or a topic in a subject. */
function brief(text: string, most: number): string {
  const letters = [...tidyText(text, 'line')];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A person to turn to, on one line each under an e-mail. */
const contactOf = (contact: Contact | undefined, locale: Locale): string[] =>
  contactLines(contact, locale).map(({ text }) => text);

/** Writes one e-mail in its reader's language, for its reader's zone. Null for a type that is not an e-mail. */
export async function compose(
  context: MailContext,
  site: { siteUrl: string; mailFrom: string; contact?: Contact },
): Promise<Mail | null> {
  if (!isMailType(context.type)) return null;
  const { locale } = context;
  const words = mailWords(locale);
  const type = words.types[context.type];
  const request = context.request;
  const own = forSide<string[]>(words, context.type, { side: request?.side, waitedFor: context.data.waited_for });
  const other = tidyText(
    (request?.side === 'mentor' ? request.mentee.name : request?.mentor.name) || context.mentor?.name || words.former,
    'line',
  );
  const deadline = context.data.deadline_at ?? request?.deadline_at;
  const reason = context.data.reason ?? '';
  const values = {
    ...context.numbers,
    other,
    date: deadline ? dateAndTime(locale, deadline, context.time_zone) : '',
    short: deadline ? shortDate(locale, deadline, context.time_zone) : '',
    reason: words.reasons[reason as keyof typeof words.reasons] ?? '',
    closed: fill(words.closed[reason as keyof typeof words.closed] ?? '', { other }),
    note: reason,
    topic: tidyText(context.topic_name ?? '', 'line'),
    searches: tidyText((context.data.searches ?? []).join(' · '), 'line'),
    waiting: context.data.waiting ?? '',
    code: context.data.code ?? '',
  };
  const url = (page: Page, query?: Record<string, string>) =>
    new URL(path(locale, page, page === 'topic' ? (context.topic ?? undefined) : undefined, query), site.siteUrl).href;
  // A yes leads to the page of what it began.
  const mentorship =
    context.relationship_id ?? (context.type === 'request_accepted' ? request?.relationship?.id : undefined);
  const query: Record<string, string> | undefined = mentorship
    ? { m: mentorship }
    : request
      ? { r: request.id }
      : context.type === 'topic_open' && context.mentor
        ? { mentor: context.mentor.id }
        : undefined;
  const page = mentorship
    ? 'mentorship'
    : request && context.type.startsWith('request_')
      ? request.side === 'mentor'
        ? 'inbox'
        : 'requests'
      : target[context.type];
  const button = {
    // The code stands behind the #: it never reaches a server's log, and a scanner that follows the link changes nothing.
    url: context.code
      ? `${url('answer')}#${context.code}`
      : `${url(page, query)}${context.data.undo ? `#${context.data.undo}` : ''}`,
    label: fill(type.button, values),
    plain: words.plainLink,
  };
  const others = context.alternatives;
  const linked = (found: Found[]) =>
    found.map((one) => ({
      label: tidyText(
        [one.display_name, inLocale(locale, one.headline_en, one.headline_fr)?.text].filter(Boolean).join(', '),
        'line',
      ),
      url: new URL(path(locale, 'mentor', one.slug), site.siteUrl).href,
    }));
  const list: Letter['list'] = context.matches
    ? { title: words.matchesTitle, items: linked(context.matches) }
    : !others
      ? context.type === 'request_sent'
        ? {
            title: words.whileWaiting,
            items: waitingSteps(pageWords(locale, 'waitingSteps'), request?.topic?.field).map((label) => ({ label })),
          }
        : undefined
      : others.length > 0
        ? {
            title: others.some(({ shares }) => shares) ? words.othersTitle : words.othersElsewhere,
            items: linked(others),
          }
        : {
            title: words.noOthers,
            items: [{ label: values.topic || words.bye, url: url(context.topic ? 'topic' : 'find') }],
          };
  const neverInvite = context.never_invite
    ? new URL(`/api/never-invite?lang=${locale}&token=${context.never_invite}`, site.siteUrl).href
    : undefined;
  const unsubscribe = context.unsubscribe
    ? new URL(`/api/unsubscribe?lang=${locale}&token=${context.unsubscribe}`, site.siteUrl).href
    : neverInvite;
  // Who has found a mentor can let the others go in the step that begins the mentorship.
  const othersWait =
    context.type === 'request_accepted' && request?.side === 'mentee' && context.others_open > 0
      ? plural(locale, words.othersWait, context.others_open)
      : '';
  const hours = context.numbers?.['report_hours'] ?? 0;
  const readWithin =
    context.type === 'report_received' && hours > 0 ? plural(locale, words.reportReadWithin, hours) : '';
  const aboutTopic =
    request?.topic && context.type.startsWith('request_')
      ? fill(words.aboutTopic, { topic: nameIn(locale, request.topic) })
      : '';
  const letter: Letter = {
    locale,
    subject: fill(type.subject, { ...values, other: brief(other, 36), topic: brief(values.topic, 60) }),
    hello: context.name ? fill(words.hello, { name: tidyText(context.name, 'line') }) : words.helloNobody,
    paragraphs: [...(own ?? type.text).map((line) => fill(line, values)), aboutTopic, othersWait, readWithin].filter(
      (line) => line.trim() !== '',
    ),
    quote: quoteOf(context, words),
    button,
    list,
    footer: neverInvite ? words.footerInvitation : unsubscribe ? words.footerOptional : words.footer,
    footerLink: context.unsubscribe ? `${url('unsubscribe')}#${context.unsubscribe}.${context.kind}` : neverInvite,
    contact: contactOf(site.contact, locale),
    bye: words.bye,
  };
  return {
    to: context.to,
    from: site.mailFrom,
    subject: letter.subject,
    text: asText(letter),
    html: await asHtml(letter),
    messageId: `<${context.outbox_id}@${new URL(site.siteUrl).hostname}>`,
    ...(unsubscribe
      ? { headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }
      : {}),
  };
}

/** The e-mail that carries a sign-in code. */
export async function composeCode(options: {
  to: string;
  code: string;
  locale: Locale;
  mailFrom: string;
  contact?: Contact;
  id: string;
  host: string;
}): Promise<Mail> {
  const words = mailWords(options.locale);
  const letter: Letter = {
    locale: options.locale,
    subject: fill(words.auth.subject, { code: options.code }),
    hello: words.helloNobody,
    paragraphs: words.auth.text.map((line) => fill(line, { code: options.code })),
    footer: words.footer,
    contact: contactOf(options.contact, options.locale),
    bye: words.bye,
  };
  return {
    to: options.to,
    from: options.mailFrom,
    subject: letter.subject,
    text: asText(letter),
    html: await asHtml(letter),
    messageId: `<${options.id}@${options.host}>`,
  };
}
