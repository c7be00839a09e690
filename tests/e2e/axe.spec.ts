import AxeBuilder from '@axe-core/playwright';
import { demoMentorships } from '../../functions/embedded/demo-mentorships.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path, type Page as PageName } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import type { RunningPortage } from '../support/running-portage.ts';
import { expect, expectNoSidewaysScroll, refused, signedIn, test as base, type Page } from '../support/e2e.ts';

type Who = keyof typeof demoPeople | undefined;
type Window = (who: Who, locale: Locale) => Promise<Page>;

/** One window a person and language for the whole list: a page looked at in a window that knows axe already takes half the time. */
const test = base.extend<{ look: Window }, { windows: Map<string, Page> }>({
  windows: [
    async ({}, use) => {
      const windows = new Map<string, Page>();
      await use(windows);
      for (const page of windows.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  look: async ({ browser, portage, windows, watch }, use) =>
    use(async (who, locale) => {
      const key = `${who} ${locale}`;
      const page =
        windows.get(key) ??
        (await (
          await browser.newContext({
            locale: `${locale}-CA`,
            ...(who ? { storageState: signedIn(portage, demoPeople[who]) } : {}),
          })
        ).newPage());
      windows.set(key, page);
      watch.over(page.context());
      return page;
    }),
});

// Each page is loaded once and looked at in every size and colour; both workers share the list.
test.describe.configure({ mode: 'parallel' });

const everyPage: Record<
  PageName,
  {
    as?: keyof typeof demoPeople;
    slug?: string | Record<Locale, string>;
    query?: Record<string, string>;
    status?: number;
  }
> = {
  home: {},
  find: { query: { q: 'first job', language: 'en' } },
  mentor: { slug: 'maricel-reyes' },
  resources: {},
  resource: { slug: { en: 'the-first-meeting', fr: 'la-premiere-rencontre' } },
  learningPath: { slug: { en: 'find-your-mentor', fr: 'trouver-son-mentor' } },
  how: {},
  become: {},
  signIn: {},
  ask: { query: { mentor: demoPeople.mentor } },
  memberHome: { as: 'mentee' },
  requests: { as: 'mentee' },
  inbox: { as: 'mentor' },
  mentorship: { as: 'mentored', query: { m: demoMentorships.active } },
  agreement: { as: 'mentored', query: { m: demoMentorships.active } },
  answer: {},
  profile: { as: 'mentee' },
  mentorProfile: { as: 'mentor' },
  notifications: { as: 'mentor' },
  changeEmail: { as: 'mentee' },
  undoEmail: {},
  myData: { as: 'mentee' },
  what: {},
  journey: {},
  faq: {},
  terms: {},
  stories: { as: 'mentee' },
  events: {},
  feedback: {},
  status: {},
  saved: { as: 'mentee' },
  staff: { as: 'coordinator' },
  unsubscribe: {},
  conduct: {},
  orientation: {},
  orientationTrack: { as: 'newcomer', slug: { en: 'mentees', fr: 'personnes-accompagnees' } },
  safety: {},
  privacy: {},
  mentors: { slug: 'page/2' },
  open: {},
  topics: {},
  topic: { slug: 'practising-law' },
  suggestions: {},
  matching: {},
  accessibility: {},
  help: { as: 'mentee', query: { report: demoPeople.mentor } },
  offline: {},
  notFound: {},
};

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations of WCAG 2.2 AA, wide and narrow, light and dark. Dark changes colours and nothing
 * else, so the rules about colours look again. Legacy mode is the quick one: it leaves out
 * frames of other sites, and here are none.
 */
async function expectNoViolation(
  page: Page,
  sizes: readonly (readonly [number, number])[] = [
    [1280, 900],
    [360, 740],
  ],
) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const runOnly =
        colorScheme === 'light'
          ? { type: 'tag' as const, values: wcag }
          : { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ runOnly, resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(
          (one) =>
            `${one.id}: ${one.nodes.map((node) => `${node.html.slice(0, 160)} (${node.failureSummary?.split('\n')[1]?.trim()})`).join('\n  ')}`,
        ),
        `${page.url()}, ${width} px, ${colorScheme}`,
      ).toEqual([]);
    }
  }
}

/** Readable without scrolling sideways at 360 and 320 px, and at twice the size on a window of 1280. */
async function expectItFits(page: Page) {
  for (const [width, height] of [
    [360, 740],
    [320, 568],
    [640, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
}

const ready = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.loading, .skeleton')).toHaveCount(0);
};

for (const locale of locales) {
  for (const [name, about] of Object.entries(everyPage) as [PageName, (typeof everyPage)[PageName]][]) {
    test(`${path(locale, name)} (${name}) has no violation in light and dark, at 360 and 1280 px, and fits 320 px and 200% [T59] [T61]`, async ({
      look,
    }) => {
      const page = await look(about.as, locale);
      await page.goto(
        path(locale, name, typeof about.slug === 'object' ? about.slug[locale] : about.slug, about.query),
      );
      await ready(page);
      await expectNoViolation(page);
      await expectItFits(page);
    });
  }
}

const states: Record<
  string,
  {
    as?: keyof typeof demoPeople;
    size?: readonly [number, number];
    /** The status that the page is answered with on the way, where it says what is wrong. */
    refuses?: number;
    reach: (page: Page, locale: Locale, portage: RunningPortage) => Promise<void>;
  }
> = {
  'the menu of a phone': {
    as: 'mentee',
    size: [360, 740],
    async reach(page, locale) {
      await page.goto(path(locale, 'how'));
      await page.locator('summary', { hasText: words(locale, 'site').menu }).click();
      await expect(page.getByRole('navigation', { name: words(locale, 'site').menu })).toBeVisible();
    },
  },
  'the account menu': {
    as: 'coordinator',
    size: [1280, 900],
    async reach(page, locale) {
      await page.goto(path(locale, 'how'));
      await page.locator('summary', { hasText: words(locale, 'site').account }).click();
    },
  },
  'the filter sheet of a phone': {
    size: [360, 740],
    async reach(page, locale) {
      await page.goto(path(locale, 'find'));
      await ready(page);
      await page.getByRole('button', { name: words(locale, 'search').filters, exact: true }).click();
    },
  },
  'a search that finds nobody': {
    async reach(page, locale) {
      await page.goto(path(locale, 'find', undefined, { q: 'nurse', province: 'PE' }));
      await expect(page.getByRole('heading', { name: words(locale, 'search').emptyTitle })).toBeVisible();
    },
  },
  'a request with everything missing': {
    refuses: 422,
    async reach(page, locale) {
      await page.goto(path(locale, 'ask', undefined, { mentor: demoPeople.mentor }));
      await page.getByRole('button', { name: words(locale, 'ask').sendCode }).click();
      await expect(page.getByText(words(locale, 'errors').missing.goal).first()).toBeVisible();
    },
  },
  'an answer by the link of an e-mail, without its reason': {
    refuses: 422,
    async reach(page, locale, portage) {
      const t = words(locale, 'inbox');
      const mentor = await portage.mentor({ en: 'joanne-tagoona', fr: 'camille-ouellet' }[locale]);
      const goal = `Find out what axe says, in ${locale}.`;
      await portage.request(portage.mentee(locale, 3).id, mentor, { goal });
      const mail = await portage.mail({ to: portage.emailOf(mentor.id), subject: /./, about: goal });
      await page.goto(`${path(locale, 'answer')}#${/#([0-9a-f]{40,64})/.exec(mail.text)![1]}`);
      await page.getByText(t.decline, { exact: true }).click();
      await page.getByRole('radio', { name: t.stillOpenNoDate }).check();
      await page.getByRole('button', { name: t.declineYes, exact: true }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
    },
  },
  'asking a mentor who is full': {
    async reach(page, locale) {
      await page.goto(path(locale, 'mentor', 'samir-benali'));
      await expect(page.getByText(fill(words(locale, 'mentor').notOpen, { name: 'Samir' }))).toBeVisible();
      await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
    },
  },
  'an account with a password': {
    refuses: 422,
    async reach(page, locale) {
      const t = words(locale, 'signIn');
      await page.goto(path(locale, 'signIn'));
      await page.getByRole('button', { name: t.withPassword }).click();
      await page.getByRole('button', { name: t.newHere }).click();
      await page.getByRole('button', { name: t.sendCode }).click();
      await expect(page.getByText(words(locale, 'errors').special.email_unknown)).toBeVisible();
    },
  },
  'suggestions with their reasons': {
    async reach(page, locale) {
      const t = words(locale, 'suggestions');
      await page.goto(path(locale, 'suggestions'));
      await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
      await page.getByText(t.more).click();
      await page.getByRole('button', { name: t.show }).click();
      await expect(page.getByRole('button', { name: words(locale, 'mentor').dismiss }).first()).toBeVisible();
    },
  },
  'a place in line': {
    as: 'newcomer',
    async reach(page, locale) {
      await page.goto(path(locale, 'topic', 'practising-law'));
      const join = page.getByRole('button', { name: words(locale, 'mentor').joinList });
      const leave = page.getByRole('button', { name: words(locale, 'waitList').leave });
      await expect(join.or(leave)).toBeVisible();
      // In the other language they joined already.
      if (await join.isVisible()) await join.click();
      await expect(leave).toBeVisible();
    },
  },
  'an answer about to be given': {
    as: 'mentor',
    async reach(page, locale) {
      const t = words(locale, 'inbox');
      await page.goto(path(locale, 'inbox'));
      await page.getByRole('button', { name: t.decline }).click();
      await page.getByRole('radio', { name: t.stillOpenNoDate }).check();
    },
  },
  'a question that cannot be undone': {
    as: 'mentee',
    async reach(page, locale) {
      const t = words(locale, 'requests');
      await page.goto(path(locale, 'requests'));
      await page.getByRole('button', { name: t.withdraw }).first().click();
      await expect(page.getByRole('dialog', { name: t.withdraw })).toBeVisible();
    },
  },
};

for (const locale of locales) {
  for (const [name, state] of Object.entries(states)) {
    test(`${name} has no violation, in ${locale === 'en' ? 'English' : 'French'} [T59]`, async ({
      open,
      portage,
      watch,
    }) => {
      if (state.refuses) watch.forgive(refused(state.refuses));
      const page = await open({
        as: state.as && demoPeople[state.as],
        locale: `${locale}-CA`,
        viewport: { width: state.size?.[0] ?? 1280, height: state.size?.[1] ?? 900 },
      });
      await state.reach(page, locale, portage);
      await expectNoViolation(
        page,
        state.size
          ? [state.size]
          : [
              [1280, 900],
              [360, 740],
            ],
      );
      await expectNoSidewaysScroll(page);
    });
  }
}
