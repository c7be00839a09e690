import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { dateAndTime } from '../../src/core/i18n/dates.ts';
import { fill, plural } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';
import type { RunningPortage } from '../support/running-portage.ts';

test.use({ javaScriptEnabled: false });

/** The profiles that are listed now. */
const listed = async (portage: RunningPortage): Promise<string[]> =>
  (await portage.rows<{ slug: string }>('published_mentors?select=slug')).map(({ slug }) => slug).sort();

/** Turns the pages of the list of all mentors, by its links, and returns whom they name. */
async function walk(page: Page, locale: Locale): Promise<string[]> {
  const { next: label } = words(locale, 'directory');
  const slugs: string[] = [];
  await page.goto(path(locale, 'mentors'));
  for (;;) {
    for (const link of await page.getByRole('article').getByRole('link').all())
      slugs.push((await link.getAttribute('href'))!.split('/')[3]!);
    const next = page.getByRole('link', { name: label, exact: true });
    expect(await page.locator('link[rel="next"]').count(), page.url()).toBe(await next.count());
    if ((await next.count()) === 0) return slugs.sort();
    const href = (await next.getAttribute('href'))!;
    await next.click();
    // A page that has only begun to arrive has no last link yet.
    await page.waitForURL(href, { waitUntil: 'domcontentloaded' });
  }
}

for (const locale of locales) {
  const t = words(locale, 'directory');
  test(`without script, one walks from home through the lists to a profile, in ${locale} [D4] [T01]`, async ({
    page,
    portage,
    watch,
  }) => {
    // A page names the photo it was built with; another test may have taken that photo down since.
    watch.forgive(/status of 404 .*\/photos\//);
    await page.goto(path(locale, 'home'));
    await page.getByRole('contentinfo').getByRole('link', { name: t.all }).click();
    await expect(page).toHaveURL(path(locale, 'mentors'));

    // Other tests publish, withdraw and fill up: a walk that a change overtook begins anew.
    await expect
      .poll(
        async () => {
          const before = await listed(portage);
          return (await walk(page, locale)).join() === before.join();
        },
        { timeout: 60_000 },
      )
      .toBe(true);

    await page.getByText(t.byPlace, { exact: true }).click();
    await page
      .getByRole('navigation', { name: t.ways })
      .getByRole('link', { name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' }[locale] })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.place.replace('{place}', t.places.NS));
    const card = page.getByRole('article').first();
    const name = (await card.getByRole('link').textContent())!;
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
}

test('without script, the search of the home page is answered by the server: words, filters, pages, a corrected word and a way on from nobody [D4]', async ({
  page,
  portage,
  watch,
}) => {
  watch.forgive(refused(404));
  const t = words('en', 'search');
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('acountant');
  await page.getByRole('button', { name: words('en', 'home').button }).click();
  await expect(page).toHaveURL('/en/find/?q=acountant');
  await expect(page.getByText(`${t.corrected} accountant`)).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();

  // What the server says is what the page with script would say.
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: t.button, exact: true }).click();
  const filters = page.getByRole('complementary', { name: t.filters });
  await filters.getByText(t.more, { exact: true }).nth(1).click();
  await filters.getByRole('checkbox', { name: /^Quebec/ }).check();
  await filters.getByRole('switch').uncheck();
  await filters.getByRole('button', { name: t.apply }).click();
  await expect(page).toHaveURL('/en/find/?q=&sort=best&open=all&province=QC');
  const { total } = await portage.post<{ total: number }>(
    '/rest/v1/rpc/search_mentors',
    { p_search: { query: '', filters: { province: ['QC'] }, open_only: false, sort: 'best', page: 1, per_page: 20 } },
    // As a page asks: no browser does.
    { apikey: portage.keys.publishable, 'X-Portage-Own': portage.keys.secret },
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plural('en', t.count, total));
  await page.getByRole('link', { name: fill(t.remove, { value: 'Quebec' }) }).click();
  await page.getByRole('link', { name: words('en', 'directory').next, exact: true }).click();
  await expect(page).toHaveURL('/en/find/?open=all&page=2');

  // An address from before, the other language, the same question; then a question that nobody answers.
  await page.goto('/en/results/?q=nurse&province=PE');
  await expect(page).toHaveURL('/en/find/?q=nurse&province=PE');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL('/fr/trouver/?q=nurse&province=PE');
  await expect(page.getByRole('heading', { name: words('fr', 'search').emptyTitle })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: words('fr', 'directory').onlyOpen })
    .click();
  await expect(page).toHaveURL('/fr/places-libres/');
});

test('without script, the filters of a phone are a sheet too [D4] [T61]', async ({ page }) => {
  const t = words('en', 'search');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/find/');
  const sheet = page.getByRole('complementary', { name: t.filters });
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: t.filters, exact: true }).click();
  await sheet.getByRole('checkbox', { name: 'French' }).check();
  await sheet.getByRole('button', { name: t.apply }).click();
  await expect(page.getByRole('button', { name: fill(t.filtersCount, { count: 1 }) })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasNotText: 'FR' })).toHaveCount(0);
});

for (const [locale, slug, who] of [
  ['en', 'ken-ouellette', 'Noor Haddad'],
  ['fr', 'marie-eve-gagnon', 'Noémie <b>Côté</b>'],
] as const) {
  test(`without script, a request goes from a profile to an answer by a date, nothing typed is lost on the way, in ${locale} [D4]`, async ({
    page,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422), refused(404));
    const [t, signIn, errors] = [words(locale, 'ask'), words(locale, 'signIn'), words(locale, 'errors')];
    const mentor = await portage.mentor(slug);
    const email = `without.script.${locale}@example.ca`;
    await page.goto(path(locale, 'mentor', slug));
    await page
      .getByRole('link', { name: fill(words(locale, 'mentor').ask, { name: mentor.display_name.split(' ')[0]! }) })
      .click();
    await expect(page).toHaveURL(path(locale, 'ask', undefined, { mentor: mentor.id }));

    // Everything wrong at once is said at its field, with the words still there.
    const goal = 'Tenir mon premier poste.\n\n  Puis "le garder" & <grandir>, d’ici l’été.';
    await page.getByLabel(t.goal).fill(goal);
    await page.getByLabel(t.name, { exact: true }).fill(`${who} www.evil.example`);
    await page.getByLabel(t.email).fill('nobody');
    await page.getByRole('button', { name: t.sendCode }).click();
    await expect(page.getByRole('alert')).toContainText(errors.fix);
    for (const [label, problem] of [
      [t.name, errors.problems.has_address],
      [t.background, errors.missing.background],
      [t.email, errors.special.email_unknown],
    ] as const) {
      await expect(page.getByLabel(label, { exact: true })).toHaveAccessibleDescription(
        new RegExp(problem.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      );
    }
    await expect(page.getByLabel(t.goal)).toHaveValue(goal);
    await expect(page.getByLabel(t.name, { exact: true })).toHaveValue(`${who} www.evil.example`);
    expect(await page.locator('main b b, main grandir').count()).toBe(0);

    const name = who;
    await page.getByLabel(t.background).fill('Six ans de métier ailleurs, un hiver ici.');
    await page.getByLabel(t.why).fill('You took the same way a few years ago.');
    await page.getByRole('group', { name: t.duration }).getByRole('radio').first().check();
    await page.getByRole('group', { name: t.format }).getByRole('radio').first().check();
    await page.getByLabel(t.name, { exact: true }).fill(name);
    await page.getByLabel(t.email).fill(email);
    await page.getByText(t.orientation.open, { exact: true }).click();
    await page.getByRole('checkbox', { name: t.orientation.read }).check();
    await page.getByRole('button', { name: t.sendCode }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.codeTitle })).toBeVisible();

    // The code comes in the page's language, and a wrong one costs nothing but another try.
    const code = await portage.codeFor(email);
    const mail = await portage.mail({ to: email, subject: /^\d{6} / });
    expect(mail.text).toContain({ en: `Your code is ${code}.`, fr: `Votre code est ${code}.` }[locale]);
    await page.getByLabel(signIn.code, { exact: true }).fill(code === '111111' ? '222222' : '111111');
    await page.getByRole('button', { name: t.sendWithCode }).click();
    await expect(page.getByLabel(signIn.code, { exact: true })).toHaveAccessibleDescription(
      errors.special.code_unknown,
    );
    await page.getByLabel(signIn.code, { exact: true }).fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
    await page.getByRole('button', { name: t.sendWithCode }).click();

    await expect(
      page.getByRole('heading', { level: 1, name: fill(t.sentTitle, { name: mentor.display_name }) }),
    ).toBeVisible();
    const [request] = await portage.rows<{
      id: string;
      mentee_id: string;
      goal: string;
      deadline_at: string;
      status: string;
      mentee: { display_name: string; locale: string };
    }>(
      `requests?mentor_id=eq.${mentor.id}&order=created_at.desc&limit=1&select=id,mentee_id,goal,deadline_at,status,mentee:profiles!requests_mentee_id_fkey(display_name,locale)`,
    );
    expect([request!.status, request!.goal, request!.mentee.display_name, request!.mentee.locale]).toEqual([
      'sent',
      goal,
      name,
      locale,
    ]);
    await expect(
      page.getByText(fill(t.deadline, { date: dateAndTime(locale, request!.deadline_at, 'America/Toronto') })),
    ).toBeVisible();
    // The code signed them in: what they sent is one press away.
    expect((await page.context().cookies()).map(({ name }) => name)).toContain('portage-session');

    // Loading the answer anew posts again: the same answer, and still one request.
    await page.reload();
    await expect(
      page.getByRole('heading', { level: 1, name: fill(t.sentTitle, { name: mentor.display_name }) }),
    ).toBeVisible();
    expect(await portage.rows(`requests?mentee_id=eq.${request!.mentee_id}`)).toHaveLength(1);
  });
}

for (const [locale, n, slug] of [
  ['en', 5, 'hodan-warsame'],
  ['fr', 5, 'camille-ouellet'],
] as const) {
  test(`without script, a mentor answers from an e-mail: the page behind its link takes the link itself, in ${locale} [D4]`, async ({
    page,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422), refused(404), refused(409));
    const [t, inbox, errors] = [words(locale, 'answer'), words(locale, 'inbox'), words(locale, 'errors')];
    const mentor = await portage.mentor(slug);
    const { id } = await portage.request(portage.mentee(locale, n).id, mentor, {
      goal: 'Repair "old" boats & sell two by May.',
    });
    const mail = await portage.mail({ to: portage.emailOf(mentor.id), subject: /./, about: 'Repair "old" boats' });
    const link = /https?:\S+#[0-9a-f]{40,64}/.exec(mail.text)![0];
    await page.goto(link);
    await page.getByLabel(t.link).fill('hello');
    await page.getByRole('button', { name: t.open }).click();
    await expect(page.getByLabel(t.link)).toHaveAccessibleDescription(new RegExp(t.unknown.slice(0, 30)));
    await page.getByLabel(t.link).fill(`> ${link} `);
    await page.getByRole('button', { name: t.open }).click();
    await expect(page.getByText('Repair "old" boats & sell two by May.')).toBeVisible();
    // Reading changed nothing; a refusal without its reason keeps the note.
    expect((await portage.requestOf(mentor.id, id)).status).toBe('sent');
    await page.getByText(inbox.decline, { exact: true }).click();
    await page.getByLabel(inbox.note, { exact: true }).fill('Not "this" spring <3');
    await page.getByRole('button', { name: inbox.declineYes, exact: true }).click();
    await expect(page.getByLabel(inbox.reason)).toHaveAccessibleDescription(errors.missing.decline_reason);
    await expect(page.getByLabel(inbox.note, { exact: true })).toHaveValue('Not "this" spring <3');
    await page.getByLabel(inbox.reason).selectOption('no_time_now');
    await page.getByRole('button', { name: inbox.declineYes, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: inbox.done.decline })).toBeVisible();
    expect((await portage.requestOf(mentor.id, id)).status).toBe('declined');
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: inbox.done.decline })).toBeVisible();
    await page.goto(path(locale, 'answer'));
    await page.getByLabel(t.link).fill(link);
    await page.getByRole('button', { name: t.open }).click();
    await expect(page.getByText(t.used)).toBeVisible();
  });
}
