import AxeBuilder from '@axe-core/playwright';
import { parse } from 'node-html-parser';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { addDays } from '../../src/core/domain/days.ts';
import { longDate } from '../../src/core/i18n/dates.ts';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path, type Page as PageName } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, expectNoSidewaysScroll, refused, test, type Locator, type Page } from '../support/e2e.ts';
import { everyPage } from '../support/every-page.ts';

const addresses = (locale: Locale) => ({
  home: path(locale, 'home'),
  search: path(locale, 'find'),
  profile: path(locale, 'mentor', 'maricel-reyes'),
  ask: path(locale, 'ask', undefined, { mentor: demoPeople.mentor }),
});

async function opened(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.loading, .skeleton, astro-island[ssr]')).toHaveCount(0);
}

/** One node of an accessibility tree as Playwright writes it, with what stands in it. */
type Node = string | { of: string; has: Node[] };
const node = (role: string, name?: string | RegExp, state?: string) =>
  JSON.stringify(
    [
      role,
      name === undefined ? null : name instanceof RegExp ? String(name) : JSON.stringify(name),
      state ? `[${state}]` : null,
    ]
      .filter(Boolean)
      .join(' '),
  );
const inside = (of: string, ...has: Node[]): Node => ({ of, has });
const written = (nodes: Node[], depth = 0): string =>
  nodes
    .map(
      (one) => `${'  '.repeat(depth)}- ${typeof one === 'string' ? one : `${one.of}:\n${written(one.has, depth + 1)}`}`,
    )
    .join('\n');
const heading = (level: number, name: string | RegExp) => node('heading', name, `level=${level}`);

/** A whole page in the order a screen reader says it: the way past the menu, the menu, the content, the foot. */
function pageTree(locale: Locale, ...main: Node[]): string {
  const t = words(locale, 'site');
  return written([
    node('link', t.skip),
    inside(
      'banner',
      node('link', t.name),
      inside(
        node('navigation', t.mainNav),
        ...[t.find, t.resources, t.how, t.become].map((name) => node('link', name)),
      ),
      node('link', t.switch),
      node('link', t.signIn),
    ),
    node('status'),
    inside('main', ...main),
    inside(
      'contentinfo',
      inside(node('navigation', words(locale, 'about').groups.all), node('list')),
      inside('paragraph', node('link', t.feedback)),
    ),
  ]);
}

for (const locale of locales) {
  test(`home, search, profile and request are said in a sensible order, each thing with its name, in ${locale} [T59]`, async ({
    page,
    portage,
  }) => {
    const [home, search, mentor, ask, site] = [
      words(locale, 'home'),
      words(locale, 'search'),
      words(locale, 'mentor'),
      words(locale, 'ask'),
      words(locale, 'site'),
    ];
    const to = addresses(locale);

    await opened(page, to.home);
    await expect(page.locator('body')).toMatchAriaSnapshot(
      pageTree(
        locale,
        heading(1, `${home.title}.`),
        node('paragraph'),
        inside('search', node('searchbox', home.label), node('button', home.button)),
        node('link', words(locale, 'topics').all),
        node('list'),
        heading(2, home.openNow),
        inside('article', heading(3, /./)),
        heading(2, home.howTitle),
        inside('list', ...home.steps.map((step) => inside('listitem', heading(3, step.title), node('paragraph')))),
        heading(2, home.giveTitle),
        node('paragraph'),
        node('list'),
        node('link', site.become),
        heading(3, /./),
        heading(2, home.read),
      ),
    );

    await opened(page, to.search);
    await expect(page.locator('body')).toMatchAriaSnapshot(
      pageTree(
        locale,
        inside('search', node('searchbox', search.label), node('button', search.button)),
        node('link', search.toFilters),
        inside(
          node('region', search.results),
          heading(1, /\d/),
          node('combobox', search.sort),
          node('status'),
          inside('article', node('paragraph'), inside(heading(2, /./), node('link', /./)), node('list')),
          node('button', search.saveSearch.button),
        ),
        inside(
          node('complementary', search.filters),
          node('switch', /./, 'checked'),
          ...(['topic', 'language', 'province', 'format', 'duration', 'cost'] as const).map((name) =>
            inside(node('group', search.groups[name]), node('checkbox', /./)),
          ),
        ),
      ),
    );

    await opened(page, to.profile);
    const name = { name: 'Maricel' };
    await expect(page.locator('body')).toMatchAriaSnapshot(
      pageTree(
        locale,
        inside('paragraph', node('link', site.find)),
        heading(1, 'Maricel Reyes'),
        node('paragraph'),
        node('list'),
        heading(2, mentor.helps),
        node('list'),
        node('list', mentor.topics),
        inside(
          node('complementary', fill(mentor.ask, name)),
          node('link', fill(mentor.ask, name)),
          node('paragraph'),
          ...[mentor.factAnswers, mentor.factMeets, mentor.factFor].flatMap((fact) => [
            `term: ${JSON.stringify(fact)}`,
            'definition',
          ]),
          node('button', mentor.save),
          node('button', mentor.dismiss),
          node('button', mentor.share),
          node('link', mentor.report),
        ),
        node('list'),
        heading(2, mentor.inMyWords),
        node('paragraph'),
        heading(2, mentor.firstMeeting),
        heading(2, mentor.similar),
        inside('article', heading(3, /./)),
        heading(2, mentor.readFirst),
        inside('article', heading(3, /./)),
      ),
    );

    const before = new Date();
    await opened(page, to.ask);
    const { is_open: isOpen, ...maricel } = await portage.mentor('maricel-reyes');
    expect(isOpen).toBe(true);
    await expect(page.locator('body')).toMatchAriaSnapshot(
      pageTree(
        locale,
        heading(1, fill(ask.titleFor, { name: maricel.display_name })),
        node('paragraph'),
        node('paragraph'),
        node('textbox', ask.goal),
        inside(node('group', ask.starters), node('button', ask.goalStarters[0])),
        node('textbox', ask.background),
        node('textbox', ask.why),
        inside(node('group', ask.duration), node('radio', /./)),
        inside(node('group', ask.format), node('radio', /./)),
        node('combobox', ask.topic),
        inside(
          node('group', ask.you),
          node('textbox', ask.name),
          node('textbox', ask.email),
          node('checkbox', ask.initials, 'checked'),
        ),
        heading(2, ask.orientation.title),
        node('checkbox', ask.orientation.read),
        node('button', ask.sendCode),
        inside('paragraph', node('link', site.help)),
      ),
    );
    // What a hint says is said with its field.
    await expect(page.getByRole('textbox', { name: ask.goal })).toHaveAccessibleDescription(ask.goalHint);
    await expect(page.getByRole('textbox', { name: ask.email })).toHaveAccessibleDescription(ask.emailHint);
    // By the reader's day, whatever the machine's is; midnight may just have passed.
    const [promised, orPromised] = [before, new Date()].map((from) =>
      page.getByText(
        fill(`${ask.promise.split('{date}')[0]}{date}, `, {
          date: longDate(locale, addDays(from, 14), 'America/Winnipeg'),
        }),
      ),
    );
    await expect(promised!.or(orPromised!)).toBeVisible();
  });
}

test('in forced colours nothing fails, the focus shows, and what is chosen looks chosen [T59]', async ({
  open,
  watch,
}) => {
  watch.forgive(refused(422));
  const page = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const address of Object.values(addresses('fr'))) {
    await opened(page, address);
    // Contrast is the system’s now, and axe reads what the sheet asked for instead.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .disableRules('color-contrast')
      .analyze();
    expect(
      violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
      address,
    ).toEqual([]);
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const at = document.activeElement!;
        const outlined = [at, at.closest('.search-box'), at.closest('.choice')]
          .map((one) => one && getComputedStyle(one))
          .find((style) => style && style.outlineStyle !== 'none');
        return {
          what: at.outerHTML.slice(0, 120),
          width: parseFloat(outlined?.outlineWidth ?? '0'),
          seen: outlined?.outlineColor !== getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(ring.width, ring.what).toBeGreaterThanOrEqual(2);
      expect(ring.seen, ring.what).toBe(true);
    }
  }

  /** Fails unless two states of one thing look different to somebody who sees only the colours of the system. */
  const looksDifferent = async (thing: Locator, change: () => Promise<unknown>) => {
    const picture = async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.mouse.move(0, 0);
      return thing.screenshot();
    };
    const before = await picture();
    await change();
    expect((await picture()).equals(before), String(thing)).toBe(false);
  };
  await opened(page, path('en', 'ask', undefined, { mentor: demoPeople.mentor }));
  const choice = page.locator('.choice', { hasText: 'phone' });
  await looksDifferent(choice, () => choice.click());
  const goal = page.getByLabel('Your goal');
  await looksDifferent(goal, async () => {
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(goal).toHaveAttribute('aria-invalid', 'true');
  });
  await opened(page, path('en', 'find'));
  const openOnly = page.getByRole('switch');
  for (const checked of [true, false]) {
    await openOnly.setChecked(checked);
    // Found and read in one step: the results that come meanwhile bring a switch of their own.
    const [knob, track, canvas] = await page.evaluate(() => {
      const element = document.querySelector('[role=switch]')!;
      return [
        getComputedStyle(element, '::after').backgroundColor,
        getComputedStyle(element).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ];
    });
    expect(knob, 'the knob of the switch stands out').not.toBe(/, 0\)$/.test(track!) ? canvas : track);
  }
  const edges = (one: Locator) =>
    one.first().evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
  await opened(page, path('en', 'home'));
  expect(await edges(page.locator('a.chip')), 'a chip that leads somewhere has an edge').toBeGreaterThan(0);
  expect(await edges(page.locator('.button.primary'))).toBeGreaterThan(await edges(page.locator('.button.quiet')));
});

/** What is cut off, or lies on another thing one can press, in the window as it is. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const said = (one: Element) => `${one.tagName.toLowerCase()} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    const shown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      one.getBoundingClientRect().width > 1 &&
      !one.closest('.sr-only');
    const cut = [...document.querySelectorAll('main *, header *')].filter((one) => {
      const style = getComputedStyle(one);
      return (
        shown(one) &&
        style.overflowX !== 'visible' &&
        style.overflowX !== 'auto' &&
        style.webkitLineClamp === 'none' &&
        one.scrollWidth > one.clientWidth + 1 &&
        !one.matches('input, svg')
      );
    });
    const tight = [...document.querySelectorAll('select')].filter(shown).filter((one) => {
      const probe = Object.assign(document.createElement('select'), { className: one.className });
      probe.append(new Option(one.selectedOptions[0]?.text));
      probe.style.cssText = 'position: absolute; width: auto; max-width: none; min-width: 0;';
      one.after(probe);
      const wants = probe.getBoundingClientRect().width;
      probe.remove();
      return wants > one.getBoundingClientRect().width + 1;
    });
    const controls = [
      ...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=checkbox], [type=radio])'),
    ].filter(shown);
    const boxes = controls.map((one) => ({ one, at: [...one.getClientRects()] }));
    const over = boxes.flatMap(({ one, at }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ one: other, at: there }) =>
            !one.contains(other) &&
            at.some((a) =>
              there.some(
                (b) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
              ),
            ),
        )
        .map(({ one: other }) => `${said(one)} lies on ${said(other)}`),
    );
    return [...cut.map((one) => `cut: ${said(one)}`), ...tight.map((one) => `too narrow: ${said(one)}`), ...over];
  });

test('at 400% on a window of 1280 by 1024 nothing is lost, cut off or covered, and the focus is never under something [T61]', async ({
  page,
}) => {
  const sizes = { whole: { width: 1280, height: 1024 }, zoomed: { width: 320, height: 256 } };
  for (const locale of locales) {
    const t = words(locale, 'search');
    for (const [name, address] of Object.entries(addresses(locale))) {
      await opened(page, address);
      const part = name === 'search' ? page.getByRole('region', { name: t.results }) : page.getByRole('main');
      // What is live may change between two looks; then it is looked at again.
      await expect(async () => {
        await page.setViewportSize(sizes.whole);
        const whole = await part.ariaSnapshot();
        await page.setViewportSize(sizes.zoomed);
        // The filters of a wide window are behind a button here; all else is said as before.
        expect((await part.ariaSnapshot()).replace(new RegExp(`\\n\\s*- button "${t.filters}"`), ''), address).toBe(
          whole,
        );
      }).toPass({ timeout: 10_000 });
      await expectNoSidewaysScroll(page);
      expect(await crowded(page), address).toEqual([]);
    }
  }
  await opened(page, path('fr', 'find'));
  const t = words('fr', 'search');
  await page.getByRole('button', { name: t.filters, exact: true }).click();
  const sheet = page.getByRole('complementary', { name: t.filters });
  await expect(sheet.getByRole('group', { name: t.groups.time_zone })).toBeAttached();
  for (let pressed = 0; pressed < 16; pressed += 1) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const at = document.activeElement!;
      if (at === document.body) return '';
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there && (at.contains(there) || there.contains(at))
        ? ''
        : `${at.outerHTML.slice(0, 80)} is under ${there?.outerHTML.slice(0, 80)}`;
    });
    expect(under).toBe('');
  }
});

test('the language switch of every page leads to its twin, and the twin’s leads back [T60]', async ({ portage }) => {
  const switches = new Map(
    (await everyPage(portage.origin)).map(({ address, text }) => [
      address,
      parse(text).querySelector('[data-language-switch]')!.getAttribute('href')!.split('?')[0]!,
    ]),
  );
  expect(switches.size).toBeGreaterThan(400);
  expect([...switches].filter(([address, to]) => switches.get(to) !== address)).toEqual([]);
  const kinds: PageName[] = ['open', 'resources', 'orientation', 'privacy'];
  for (const kind of kinds) expect(switches.get(path('en', kind))).toBe(path('fr', kind));
});
