import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill, plural } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, soon, test } from '../support/e2e.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`a profile is whole in ${locale === 'en' ? 'English' : 'French'}: words, facts, places, price and the way to ask [T01] [T07] [T08]`, async ({
      page,
      portage,
    }) => {
      const t = words(locale, 'mentor');
      const mentor = await portage.mentor('simone-desrochers');
      await page.goto(path(locale, 'mentor', mentor.slug));
      await expect(page.getByRole('heading', { level: 1, name: mentor.display_name })).toBeVisible();
      // Nobody asks her in these tests: what the built page says is what is true.
      const zone = { en: 'Eastern Time', fr: 'heure de l’Est' }[locale];
      expect(mentor.time_zone).toBe('America/Toronto');
      const mine =
        locale === 'en'
          ? {
              headline: mentor.headline_en ?? mentor.headline_fr,
              bio: mentor.bio_en ?? mentor.bio_fr,
              helps: mentor.helps_en,
            }
          : {
              headline: mentor.headline_fr ?? mentor.headline_en,
              bio: mentor.bio_fr ?? mentor.bio_en,
              helps: mentor.helps_fr,
            };
      await expect(page.getByText(mine.headline!, { exact: true })).toBeVisible();
      for (const part of mine.bio!.split(/\n\s*\n/)) await expect(page.getByText(part)).toBeVisible();
      for (const line of mine.helps) await expect(page.getByRole('listitem').getByText(line)).toBeVisible();

      const panel = page.getByRole('complementary', { name: fill(t.ask, { name: 'Simone' }) });
      await expect(panel.getByText(t.free, { exact: true })).toBeVisible();
      await expect(
        panel.getByText(fill(t.placesOf, { open: mentor.places_open, all: mentor.max_active })),
      ).toBeVisible();
      await expect(panel.locator('time[datetime]')).toHaveText(/\d/);
      // What only works by script is not there.
      for (const name of [t.save, t.dismiss, t.share])
        await expect(panel.getByRole('button', { name, exact: true })).toHaveCount(0);
      for (const [label, values] of [
        [t.factMeets, mentor.formats.map((one) => t.formats[one])],
        [t.factFor, mentor.durations.map((one) => t.durations[one])],
        [t.factUsually, [...mentor.usual_times.map((one) => t.times[one]), zone]],
        [t.factAnswers, [plural(locale, t.sample, mentor.reply_sample)]],
      ] as const) {
        const fact = panel.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
        for (const value of values) await expect(fact).toContainText(value, { ignoreCase: true });
      }
      await expect(panel.getByRole('link', { name: fill(t.ask, { name: 'Simone' }) })).toHaveAttribute(
        'href',
        path(locale, 'ask', undefined, { mentor: mentor.id }),
      );
      for (const spoken of locale === 'en' ? ['French', 'English'] : ['français', 'anglais'])
        await expect(
          page
            .getByRole('listitem')
            .filter({ hasText: /^(Speaks|Parle) / })
            .first(),
        ).toContainText(spoken);
      const topics = page.getByRole('list', { name: t.topics }).getByRole('link');
      expect(await topics.count()).toBe(mentor.topics.length);
      await topics.first().click();
      await expect(page).toHaveURL(path(locale, 'topic', mentor.topics[0]));
    });
  }

  test('the pages that need JavaScript say so', async ({ page }) => {
    for (const address of ['/en/saved/', '/fr/profil/']) {
      await page.goto(address);
      await expect(page.getByText(/This page needs JavaScript|Cette page a besoin de JavaScript/)).toBeVisible();
    }
  });
});

test('a profile tells search engines and social networks who this is, in both languages [T08]', async ({
  page,
  portage,
}) => {
  const mentor = await portage.mentor('amelie-tremblay');
  for (const locale of locales) {
    const other = locale === 'en' ? 'fr' : 'en';
    await page.goto(path(locale, 'mentor', mentor.slug));
    const here = `${portage.origin}${path(locale, 'mentor', mentor.slug)}`;
    await expect(page).toHaveTitle(new RegExp(`^${mentor.display_name}, .{10,} · Portage$`));
    const meta = (selector: string) =>
      page.locator(`head ${selector}`).getAttribute(selector.startsWith('link') ? 'href' : 'content');
    const description = (await meta('meta[name="description"]'))!;
    expect(description).toContain(locale === 'en' ? 'Saguenay, Quebec.' : 'Saguenay, Québec.');
    expect(description.length).toBeGreaterThan(40);
    expect(await meta('link[rel="canonical"]')).toBe(here);
    expect(await meta(`link[hreflang="${locale}-CA"]`)).toBe(here);
    expect(await meta(`link[hreflang="${other}-CA"]`)).toBe(`${portage.origin}${path(other, 'mentor', mentor.slug)}`);
    expect(await meta('meta[property="og:title"]')).toContain(mentor.display_name);
    expect(await meta('meta[property="og:description"]')).toBe(description);
    expect(await meta('meta[property="og:url"]')).toBe(here);
    expect(await meta('meta[property="og:type"]')).toBe('profile');
    expect(await meta('meta[property="og:locale"]')).toBe(`${locale}_CA`);
    const image = await page.request.get((await meta('meta[property="og:image"]'))!);
    expect(image.status(), 'the social card is there').toBe(200);
    expect(image.headers()['content-type']).toBe('image/png');
    type Said = { '@type': string; mainEntity: Record<string, unknown> };
    const data = (
      JSON.parse((await page.locator('head script[type="application/ld+json"]').textContent())!) as Said[]
    ).find((one) => one['@type'] === 'ProfilePage')!;
    expect(data.mainEntity).toMatchObject({
      '@type': 'Person',
      name: mentor.display_name,
      url: here,
      knowsLanguage: mentor.languages,
      address: { addressRegion: mentor.province_code, addressCountry: 'CA' },
    });
    expect(JSON.stringify(data)).not.toMatch(/@example\.ca|phone/);
  }
});

test('a profile costs a slow connection at most 65 KB, all in all [T07]', async ({ page, portage }) => {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  const parts: string[] = [];
  const addresses = new Map<string, string>();
  line.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    parts.push(
      `${Math.round(encodedDataLength / 102.4) / 10} KB ${addresses.get(requestId)?.replace(portage.origin, '')}`,
    );
  });
  for (const address of ['/en/mentors/amelie-tremblay/', '/fr/mentors/amelie-tremblay/']) {
    bytes = 0;
    parts.length = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(bytes, parts.join('\n')).toBeLessThanOrEqual(65 * 1024);
    expect(bytes).toBeGreaterThan(20 * 1024);
  }
});

test('a break is on the profile within two seconds, with who is open instead, without script too [T07] [D12]', async ({
  page,
  open,
  portage,
}) => {
  const mentor = await portage.mentor('agnes-gruben');
  await page.goto('/en/mentors/agnes-gruben/');
  const panel = page.getByRole('complementary', { name: 'Ask Agnes' });
  await expect(
    panel.getByText(/The mentor has until \w+day \d+ \w+ to answer. If they do not answer, we show you other mentors/),
  ).toBeVisible();
  await expect(panel.getByText(/^\d of \d places open$/)).toBeVisible();

  const mentorPage = await open({ as: mentor.id });
  await mentorPage.goto('/en/inbox/');
  await mentorPage.getByRole('button', { name: 'Pause my profile' }).click();
  await mentorPage.getByRole('dialog').getByRole('button', { name: 'Yes, pause it' }).click();
  await expect(mentorPage.getByText('Your profile is paused. Nobody can send you a request.')).toBeVisible();

  const plain = await open({ javaScriptEnabled: false });
  for (const reader of [page, plain])
    await soon(async () => {
      await reader.goto('/en/mentors/agnes-gruben/');
      await expect(reader.getByText('Paused')).toBeVisible({ timeout: 1 });
    });
  await expect(panel.getByText('Agnes cannot take a request right now.')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Ask Agnes' })).toHaveCount(0);
  await expect(panel.getByRole('listitem').filter({ hasText: /places? open/ })).toHaveCount(3);
  await mentorPage.getByRole('button', { name: 'End the pause' }).click();
  await expect(mentorPage.getByText('Your profile is paused')).toHaveCount(0);
});

test('a mentor who leaves the list is gone within two seconds, in both languages [T08]', async ({
  page,
  open,
  portage,
  watch,
}) => {
  const mentor = await portage.mentor('sarah-friesen');
  expect((await page.goto('/en/mentors/sarah-friesen/'))!.status()).toBe(200);

  const own = await open({ as: mentor.id });
  await own.goto('/en/mentor-profile/#step-4');
  await own.getByRole('button', { name: 'Remove my profile' }).click();
  const leaving = own.waitForResponse('**/api/mentor-profile/withdraw');
  await own.getByRole('dialog').getByRole('button', { name: 'Yes, remove my profile' }).click();
  expect((await leaving).status()).toBe(200);

  watch.forgive(refused(410));
  for (const [address, said] of [
    ['/en/mentors/sarah-friesen/', 'This mentor is no longer here'],
    ['/fr/mentors/sarah-friesen/', 'Ce mentor n’est plus inscrit'],
  ] as const) {
    await soon(async () => expect((await page.goto(address))!.status()).toBe(410));
    await expect(page.getByRole('heading', { level: 1, name: said })).toBeVisible();
    expect(await page.content()).not.toContain('Friesen');
  }
  await expect(own.getByText('Removed', { exact: true })).toBeVisible();
});

test('an address that never was answers 404 in the language of its path [T08] [T60]', async ({ page, watch }) => {
  watch.forgive(refused(404));
  for (const [address, lang, said] of [
    ['/en/mentors/nobody-here/', 'en-CA', 'We cannot find this page'],
    ['/fr/rien/', 'fr-CA', 'Cette page est introuvable'],
  ] as const) {
    expect((await page.goto(address))!.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1, name: said })).toBeVisible();
  }
});

test('a profile is shared by its address where the browser lets nothing be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await page.goto('/en/mentors/maricel-reyes/?from=list');
  await page.getByRole('button', { name: 'Share this profile' }).click();
  await expect(page.getByText('/en/mentors/maricel-reyes/', { exact: false })).toBeVisible();
});

for (const locale of locales)
  test(`on a phone the way to ask stays at the foot of the screen, but for while the card’s button is on it, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const mentor = await portage.mentor('maricel-reyes');
    const page = await open({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
      locale: `${locale}-CA`,
    });
    await page.goto(path(locale, 'mentor', mentor.slug));
    const label = fill(words(locale, 'mentor').ask, { name: 'Maricel' });
    const [inCard, inBar] = [
      page.getByRole('complementary', { name: label }).getByRole('link', { name: label }),
      page.locator('.ask-bar a'),
    ];
    await expect(inBar).toBeInViewport({ ratio: 1 });
    await expect(inBar).toBeVisible();
    await inCard.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await expect(inBar).toBeHidden();
    await page
      .getByRole('heading', { name: words(locale, 'mentor').firstMeeting })
      .evaluate((one) => one.scrollIntoView());
    await expect(inBar).toBeVisible();
    await expect(inBar).toBeInViewport({ ratio: 1 });
    await inBar.click();
    await expect(page).toHaveURL(path(locale, 'ask', undefined, { mentor: mentor.id }));
  });

test('what takes the focus on a phone is never under the bar at its foot', async ({ open }) => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.goto('/en/mentors/maricel-reyes/');
  const places: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const [focused, bar] = [document.activeElement!, document.querySelector('.ask-bar')!];
      if (focused === document.body || bar.contains(focused)) return null;
      const isShown = getComputedStyle(bar).visibility === 'visible';
      const [mine, its] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
      return {
        name: focused.textContent.trim(),
        isUnder: isShown && mine.bottom > its.top + 1 && mine.top < its.bottom,
      };
    });
    if (!place) continue;
    places.push(place.name);
    expect(place.isUnder, place.name).toBe(false);
  }
  expect(places.length).toBeGreaterThan(15);
});

test('a profile says since when somebody is here and when staff read it, and of people only what is so [T83]', async ({
  page,
  portage,
}) => {
  const mentors = await portage.rows<{
    slug: string;
    people_mentored: number;
    reviewed_at: string;
    published_at: string;
  }>('published_mentors?select=slug,people_mentored,reviewed_at,published_at');
  const [none, some] = [
    mentors.find((one) => one.people_mentored === 0)!,
    mentors.find((one) => one.people_mentored > 1)!,
  ];
  await page.goto(`/en/mentors/${some.slug}/`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Has mentored' })).toContainText(
    `${some.people_mentored} people`,
  );
  await page.goto(`/en/mentors/${none.slug}/`);
  await expect(page.getByText('Has mentored')).toHaveCount(0);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', year: 'numeric' });
  await expect(page.getByRole('listitem').filter({ hasText: 'Read by staff on' })).toContainText(
    day.format(new Date(none.reviewed_at)),
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'Here since' })).toContainText(
    day.format(new Date(none.published_at)),
  );
});

test('a profile names others who share a topic and are open, and two guides to read first [T83]', async ({
  page,
  portage,
}) => {
  const mentor = await portage.mentor('maricel-reyes');
  await page.goto('/en/mentors/maricel-reyes/');
  const similar = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Others who can help with this' }) });
  await expect(similar.getByRole('article')).toHaveCount(3);
  const listed = await portage.rows<{ slug: string; topics: string[]; is_open: boolean }>(
    'published_mentors?select=slug,topics,is_open',
  );
  for (const link of await similar.getByRole('heading', { level: 3 }).getByRole('link').all()) {
    const slug = (await link.getAttribute('href'))!.split('/').at(-2);
    const other = listed.find((one) => one.slug === slug)!;
    expect(other.is_open && slug !== mentor.slug).toBe(true);
    expect(other.topics.some((topic) => mentor.topics.includes(topic))).toBe(true);
  }
  const guides = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Read before you ask' }) });
  await expect(guides.getByRole('article')).toHaveCount(2);
  await guides.getByRole('link', { name: 'A first message that gets an answer' }).click();
  await expect(page).toHaveURL('/en/resources/a-first-message-that-gets-an-answer/');
});

for (const locale of locales)
  test(`who has a request waiting is told on the profile and before writing another, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const t = words(locale, 'ask');
    const member = portage.mentee('en', locale === 'en' ? 6 : 7);
    const mentor = await portage.mentor(locale === 'en' ? 'wade-kowalchuk' : 'omar-darwish');
    const { id } = await portage.request(member.id, mentor, { goal: 'Learn to read a balance sheet.' });
    const page = await open({ as: member.id, locale: `${locale}-CA`, viewport: { width: 360, height: 740 } });
    await page.goto(path(locale, 'mentor', mentor.slug));
    const waiting = page.getByText(fill(t.waiting, { name: mentor.display_name.split(' ')[0]! }));
    await expect(waiting).toBeVisible();
    await expect(page.locator('.ask-button:visible, .ask-bar:visible')).toHaveCount(0);

    await page.goto(path(locale, 'ask', undefined, { mentor: mentor.id }));
    await expect(page.getByText(words(locale, 'errors').special.request_already_open)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('link', { name: t.seeRequest }).click();
    await expect(page).toHaveURL(new RegExp(`\\?r=${id}`));
    await expect(page.locator(`#r-${id}`)).toBeVisible();
  });
