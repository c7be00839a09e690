import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** No promise of ours: advice, a fact about others, a heading of a list. */
const said = 'nothing to hold';

/** Each sentence that promises something, and the tests that hold it: a file, and how a title in it begins. */
const promises: Record<string, Record<string, typeof said | [file: string, title: string][]>> = {
  'SECURITY.md': {
    "Please report a vulnerability privately through the repository's security advisories, not in an issue.": said,
    'Each line is held by tests; `tests/architecture/promises.test.ts` names them, and those of the privacy and safety pages.':
      said,
    'Row-level security on every table, with a test for each role and verb in `supabase/tests/`.': [
      ['supabase/tests/private.sql', 'not relrowsecurity'],
      ['tests/architecture/tables-have-tests.test.ts', 'fails when nobody tries a table as'],
      ['tests/architecture/tables-have-tests.test.ts', 'fails when one verb is missing'],
    ],
    'The service key stays in `functions/`; a test reads what browsers load for it.': [
      ['tests/e2e/budgets.spec.ts', 'no secret key and no code of the server is in what a browser loads'],
    ],
    'Keys of a local installation are made once, in a file that only its owner reads; the server listens on loopback.':
      [
        [
          'tests/integration/rate-limits.test.ts',
          'makes the keys of an installation once, readable by their owner alone',
        ],
        ['tests/integration/health.test.ts', 'is reached from this machine alone'],
      ],
    "Portage answers to this machine's own names, and to the hosts it was told, and to no other.": [
      ['functions/platform/hosts.test.ts', '"%s" is not'],
      ['tests/integration/health.test.ts', 'answers to its own names alone'],
    ],
    "`/dev` is there for this machine alone, on the demo data's own database, and not behind a proxy.": [
      ['functions/embedded/dev-guard.test.ts', 'is not there for %s'],
      ['tests/database/demo-data.test.ts', 'is the demo data’s own'],
      ['tests/integration/on-postgres.test.ts', 'has no /dev'],
    ],
    'Content-Security-Policy as a header on every page, no third-party request.': [
      ['tests/e2e/own-origin.spec.ts', 'every page has its Content-Security-Policy as a header'],
      ['tests/e2e/own-origin.spec.ts', 'no kind of page asks anything of another origin'],
    ],
    'No API answer is stored on its way or read as another type; an https address stays https.': [
      ['functions/platform/headers.test.ts', 'to %s %s is stored by nobody'],
      ['functions/platform/headers.test.ts', 'is kept by browsers for a year'],
    ],
    'Rate limits on the functions, on reads, on pages, on signing in and on whatever sends an e-mail.': [
      ['tests/integration/rate-limits.test.ts', 'limits any call of the functions, and any read'],
      ['tests/integration/shared-limits.test.ts', 'ends for one address'],
      ['tests/integration/rate-limits.test.ts', 'Signing up and in'],
    ],
    "A browser asks the embedded database for what Portage's own pages ask, and for nothing else.": [
      ['tests/architecture/rest-surface.test.ts', 'is what the pages ask'],
      ['functions/embedded/rest-surface.test.ts', 'is refused where no page sends it'],
    ],
    'A session lies in cookies that another site can neither read nor send, `Secure` over https; the database checks its token, and that it was not signed out.':
      [
        ['tests/integration/session-pages.test.ts', 'at %s opens a session whose cookie is Secure'],
        ['tests/integration/session-pages.test.ts', 'is not taken from another site'],
        ['tests/integration/session.test.ts', 'is a visitor with a cookie that is %s'],
        ['tests/integration/session.test.ts', 'is a visitor once the session was signed out'],
      ],
    'A page that everybody gets sets no cookie and reads none; what depends on a member is stored by nobody.': [
      ['tests/integration/session-pages.test.ts', 'sets no cookie and reads none'],
      ['tests/integration/session.test.ts', 'is known by the session cookie, and the answer is kept by nobody'],
    ],
    'Signing out ends the session at once, in every tab of the browser.': [
      ['tests/integration/session-pages.test.ts', 'ends the session, clears its cookie'],
      ['tests/e2e/sign-in.spec.ts', 'signing out in one tab signs the others out'],
    ],
    'A mailbox is proven by its own code alone; the first proof ends every password and session made before it.': [
      ['tests/integration/sign-in.test.ts', 'is proven by the code of its own mailbox'],
      ['tests/integration/sign-in.test.ts', 'that somebody else made an account for'],
    ],
    'Codes in e-mails are random and kept as hashes, work once, stand behind the `#` of an address and act only when a button is pressed.':
      [
        ['tests/database/mail-links.test.ts', 'is another one when the e-mail is written again'],
        ['tests/database/mail-links.test.ts', 'cannot be computed from anything the database holds'],
        [
          'tests/e2e/email-link.spec.ts',
          'the button in the e-mail opens that request without signing in, and only pressing there accepts, once',
        ],
      ],
    'Before acceptance, nobody sees an e-mail address, a phone number or a full name.': [
      [
        'tests/database/first-contact.test.ts',
        'a mentee shows initials everywhere the mentor looks, no id that is theirs elsewhere, and no way to be reached',
      ],
      ['tests/database/first-contact.test.ts', 'who chose to be named is, and still cannot be reached'],
      ['tests/database/first-contact.test.ts', 'the mentor cannot be reached either'],
    ],
    'Whoever keeps guessing at the codes of a mailbox stops that mailbox from signing in by code for ten minutes: without that limit a code could be guessed.':
      [['tests/integration/posted-forms.test.ts', 'lets nobody guess a code: eight tries, then a wait']],
  },
  'src/content/pages/en/privacy.md': {
    'We use no trackers and no advertising, and our pages load nothing from other companies: that is why you see no cookie banner.':
      [
        ['tests/e2e/own-origin.spec.ts', 'no kind of page asks anything of another origin'],
        ['tests/e2e/own-origin.spec.ts', 'no page, style or worker of the site names another origin'],
      ],
    'Your session, in a cookie that only this site reads, your saved mentors, what you want in a mentor, what you typed but did not send, and the pages you opened, so that they open without a connection.':
      said,
    'Signing out removes all of it.': [
      [
        'tests/e2e/account.spec.ts',
        'a code proves the mailbox, in the digits of any script, and then a password is chosen; a short one is refused at its field; signing out leaves nothing behind',
      ],
      ['tests/e2e/offline.spec.ts', 'signing out forgets every page that was read here, and what waits'],
    ],
    'On the page “My data” you see when staff looked at your data, in which role, and why.': [
      ['tests/database/privacy.test.ts', 'is shown to the person it was done to: when, in which role and why'],
    ],
    'There you can download everything, or delete your account.': [
      ['tests/e2e/account.spec.ts', 'a member takes their data along, leaves'],
      ['tests/database/account.test.ts', 'comes with all the rest in one export'],
      ['tests/database/privacy.test.ts', 'leaves the member’s id only where the register says'],
    ],
    'We do not delete what other people wrote to you.': [
      ['tests/database/account.test.ts', 'closes what is open, tells the other side that and not why'],
    ],
    'We cannot delete emails that people already received.': said,
    'When a profile is removed or has a new name, we keep only a code made from its old web address, from which nobody can read a name.':
      [
        ['tests/integration/always-fresh.test.ts', 'is gone for ever with its account, and its address says no name'],
        ['tests/database/not-told.test.ts', 'is kept so that a guessed name cannot be tried against the table'],
      ],
    'It serves to lead to the new address, or to tell search engines that the profile is gone, and we delete it after the days shown below.':
      [
        [
          'tests/integration/always-fresh.test.ts',
          'moves with a new name: the old address leads there in both languages and shows nothing',
        ],
        ['tests/database/not-told.test.ts', 'answers “gone” for as long as search engines ask, and is then forgotten'],
      ],
    'A deleted account also leaves a mark, so that no list can invite its email address again.': [
      [
        'tests/integration/never-invite.test.ts',
        'is not invited after its account is erased, nor while the account is leaving',
      ],
    ],
  },
  'src/content/pages/en/safety.md': {
    'If someone is in danger now, call 9-1-1.': said,
    "Staff review each mentor's profile before it is published.": [
      ['tests/database/staff-queue.test.ts', 'is pending until a coordinator approves, and listed from then on'],
      ['tests/database/staff-queue.test.ts', 'is not reviewed by themselves, even as staff'],
    ],
    'Before a request is accepted, the other person sees the name you chose or your initials, your city, your languages and what you wrote.':
      [
        ['tests/database/first-contact.test.ts', 'a mentee shows initials everywhere the mentor looks'],
        ['tests/database/first-contact.test.ts', 'who chose to be named is'],
      ],
    'Never your email, your phone number or your full name.': [
      [
        'tests/database/first-contact.test.ts',
        'a mentee shows initials everywhere the mentor looks, no id that is theirs elsewhere, and no way to be reached',
      ],
      ['tests/database/first-contact.test.ts', 'the mentor cannot be reached either'],
    ],
    'Profiles and requests are plain text, so nobody can hide a link or code in them.': [
      ['tests/integration/mail-words.test.ts', 'escapes what people wrote: a name or a note never becomes markup'],
      ['tests/e2e/own-origin.spec.ts', 'every page has its Content-Security-Policy as a header'],
    ],
    'You can report a profile or a request, and block anyone.': [
      ['tests/database/account.test.ts', 'is acknowledged at once, read by staff, never by the reported'],
      ['tests/database/account.test.ts', 'by the %s closes the open request'],
    ],
    'A blocked person can neither find you nor write to you, and we do not tell them.': [
      [
        'tests/database/account.test.ts',
        'by the %s closes the open request; neither finds nor asks the other, who is not told why',
      ],
    ],
    'When staff read something private, they must say why, and you can see it on the page “My data”.': [
      ['tests/database/privacy.test.ts', 'is shown to the person it was done to: when, in which role and why'],
    ],
    'Meet the first time by video or phone, or in a public place.': said,
    'Do not send money, documents or passwords.': said,
    'If something feels wrong, stop.': said,
    'You can end a mentorship at any time, without giving a reason.': said,
  },
};

/** A document sentence by sentence, without its front matter and headings. */
const sentences = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => line.replace(/^- /, '').split(/(?<=\.) (?=[A-ZÀ-Ý])/));

describe.each(Object.keys(promises))('Each sentence of %s', (file) => {
  it('is held by a test or promises nothing', () => expect(sentences(file)).toEqual(Object.keys(promises[file]!)));

  it('names tests that are there', () => {
    const missing = Object.values(promises[file]!)
      .filter((proofs) => proofs !== said)
      .flat()
      .filter(([test, title]) => !existsSync(test) || !readFileSync(test, 'utf8').includes(title))
      .map(([test, title]) => `${test}: ${title}`);
    expect(missing).toEqual([]);
  });
});

describe.each(Object.keys(promises).filter((file) => file.includes('/en/')))('%s', (file) => {
  it('says as many sentences in French', () =>
    expect(sentences(file.replace('/en/', '/fr/'))).toHaveLength(sentences(file).length));
});
