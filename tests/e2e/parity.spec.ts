import { fill } from '../../src/core/i18n/translate.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { dateAndTime } from '../../src/core/i18n/dates.ts';
import { written } from '../../src/words.ts';

const { en, fr } = written;
import { locales, otherLocale, type Locale } from '../../src/core/i18n/locales.ts';
import { path, type Page as PageName } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

const pageNames: PageName[] = [
  'mentors',
  'open',
  'home',
  'find',
  'topics',
  'topic',
  'suggestions',
  'matching',
  'mentor',
  'how',
  'become',
  'signIn',
  'ask',
  'requests',
  'inbox',
  'answer',
  'profile',
  'mentorProfile',
  'notifications',
  'myData',
  'what',
  'journey',
  'faq',
  'terms',
  'stories',
  'events',
  'feedback',
  'status',
  'saved',
  'staff',
  'unsubscribe',
  'conduct',
  'orientation',
  'orientationTrack',
  'safety',
  'privacy',
  'accessibility',
  'help',
  'offline',
  'notFound',
  'resources',
  'resource',
  'learningPath',
];
const slugOf = (name: PageName, locale: Locale) =>
  name === 'mentors'
    ? { en: 'language/spanish', fr: 'langue/espagnol' }[locale]
    : name === 'mentor'
      ? 'amelie-tremblay'
      : name === 'topic'
        ? 'nursing'
        : name === 'orientationTrack'
          ? { en: 'managers', fr: 'gestionnaires' }[locale]
          : name === 'resource'
            ? { en: 'the-first-meeting', fr: 'la-premiere-rencontre' }[locale]
            : name === 'learningPath'
              ? { en: 'find-your-mentor', fr: 'trouver-son-mentor' }[locale]
              : undefined;

test('every page has its twin, each names the other, and both say which language they are in [T60]', async ({
  portage,
}) => {
  for (const name of pageNames) {
    for (const locale of locales) {
      const [here, there] = [
        path(locale, name, slugOf(name, locale)),
        path(otherLocale(locale), name, slugOf(name, otherLocale(locale))),
      ];
      const answer = await fetch(`${portage.origin}${here}`);
      expect(answer.status, here).toBe(200);
      const html = await answer.text();
      expect(/<html lang="([^"]+)"/.exec(html)![1], here).toBe(`${locale}-CA`);
      const toggle = /<a[^>]*data-language-switch[^>]*>/.exec(html)![0];
      expect(toggle, here).toContain(`href="${there}"`);
      expect(toggle, here).toContain(`lang="${otherLocale(locale)}"`);
      // A page that was prerendered names the address that the site was built for.
      expect(html, here).toMatch(
        new RegExp(`<link rel="alternate" hreflang="${otherLocale(locale)}-CA" href="http://localhost:\\d+${there}"`),
      );
    }
  }
});

test('the language switch keeps the place: words, filters, mentor and the code of an e-mail [T60]', async ({
  page,
  watch,
}) => {
  watch.forgive(refused(404));
  const toFrench = async (from: string, to: string) => {
    await page.goto(from);
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(to);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  };
  await toFrench('/en/find/?q=welder&province=NU', '/fr/trouver/?q=welder&province=NU');
  await expect(page.getByRole('searchbox')).toHaveValue('welder');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/find/?q=welder&province=NU');
  await toFrench(`/en/ask/?mentor=${demoPeople.mentor}`, `/fr/demander/?mentor=${demoPeople.mentor}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maricel Reyes');
  const code = '0'.repeat(40);
  await toFrench(`/en/answer/#${code}`, `/fr/repondre/#${code}`);
  await toFrench('/en/mentors/amelie-tremblay/', '/fr/mentors/amelie-tremblay/');

  // The choice is remembered at the front door.
  await page.goto('/');
  await expect(page).toHaveURL('/fr/');
});

/** Every English sentence that is not French as well, as something to look for. */
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
function english(): { text: string; pattern: RegExp }[] {
  const found: { text: string; pattern: RegExp }[] = [];
  const visit = (one: unknown, other: unknown) => {
    if (typeof one !== 'string')
      return void Object.keys(one as object).forEach((key) =>
        visit((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
      );
    const fixed = one.replace(/\{\w+\}/g, '').trim();
    // Short ones are words that people may well have written themselves.
    if (one === other || fixed.length < (fixed === one && fixed.includes(' ') ? 6 : 12)) return;
    found.push({
      text: one,
      pattern: new RegExp(
        `(?<![\\p{L}])${one
          .split(/\{\w+\}/)
          .map(literally)
          .join('[^\\n]{1,60}')}(?![\\p{L}])`,
        'u',
      ),
    });
  };
  visit(en, fr);
  const everyFrench = JSON.stringify(fr);
  return found.filter(({ pattern }) => !pattern.test(everyFrench));
}

/** What a person sees or hears of a page. */
const spoken = (page: Page) =>
  page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((one) =>
        ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
      ),
      ...[...document.querySelectorAll('meta[name="description"], meta[property^="og:"]')].map(
        (one) => one.getAttribute('content') ?? '',
      ),
    ].join('\n'),
  );

test('no English sentence of the interface stands on a French page [T60]', async ({ open, watch }) => {
  watch.forgive(refused(404), refused(403), refused(400));
  const sentences = english();
  expect(sentences.length).toBeGreaterThan(400);
  const as: Partial<Record<PageName, string>> = {
    requests: demoPeople.mentee,
    profile: demoPeople.mentee,
    saved: demoPeople.mentee,
    help: demoPeople.mentee,
    inbox: demoPeople.mentor,
    mentorProfile: demoPeople.mentor,
    notifications: demoPeople.mentor,
    myData: demoPeople.mentee,
    staff: demoPeople.coordinator,
  };
  const windows = new Map<string | undefined, Page>();
  for (const name of pageNames) {
    const page = windows.get(as[name]) ?? (await open({ as: as[name], locale: 'fr-CA' }));
    windows.set(as[name], page);
    await page.goto(
      path(
        'fr',
        name,
        slugOf(name, 'fr'),
        name === 'ask' ? { mentor: demoPeople.mentor } : name === 'help' ? { report: demoPeople.mentor } : undefined,
      ),
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.loading, .skeleton')).toHaveCount(0);
    const text = await spoken(page);
    expect(text.length).toBeGreaterThan(200);
    expect(
      sentences.filter(({ pattern }) => pattern.test(text)).map((one) => one.text),
      path('fr', name),
    ).toEqual([]);
  }
});

test('words that a mentor wrote in the other language say so to a screen reader [T60]', async ({ page, portage }) => {
  const mentor = await portage.mentor('harjit-dhaliwal');
  expect(mentor.bio_fr).toBeNull();
  await page.goto('/fr/mentors/harjit-dhaliwal/');
  await expect(page.getByText(mentor.headline_en!, { exact: true })).toHaveAttribute('lang', 'en');
  await expect(page.getByText(mentor.bio_en!.split('\n')[0]!)).toBeVisible();
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(words('fr', 'mentor').otherLanguage)).toBeVisible();
});

test('every time stands in the viewer’s own zone, with its name, in both languages [T16] [T24]', async ({
  open,
  portage,
}) => {
  const mentee = portage.mentee('fr', 4);
  const mentor = await portage.mentor('olena-shevchuk');
  const { deadline_at: deadline } = await portage.request(mentee.id, mentor, {
    goal: 'Open a day home for six children.',
  });
  for (const [timezoneId, names] of [
    ['America/St_Johns', { en: 'Newfoundland Time', fr: 'heure de Terre-Neuve' }],
    ['America/Regina', { en: 'Central Standard Time', fr: 'heure normale du Centre' }],
  ] as const) {
    for (const locale of locales) {
      const [requests, inbox] = [words(locale, 'requests'), words(locale, 'inbox')];
      const date = dateAndTime(locale, deadline, timezoneId);
      expect(date.toLowerCase()).toContain(names[locale].toLowerCase());
      const own = await open({ as: mentee.id, timezoneId, locale: `${locale}-CA` });
      await own.goto(path(locale, 'requests'));
      await expect(own.getByText(fill(requests.answerBy, { name: mentor.display_name, date }))).toBeVisible();
      const theirs = await open({ as: mentor.id, timezoneId, locale: `${locale}-CA` });
      await theirs.goto(path(locale, 'inbox'));
      await expect(theirs.getByText(inbox.answerBy.replace('{date}', date))).toBeVisible();
    }
  }
});
