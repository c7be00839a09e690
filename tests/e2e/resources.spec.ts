import { readdirSync, readFileSync } from 'node:fs';
import { learningPaths } from '../../src/content/learning-paths.ts';
import { expect, test } from '../support/e2e.ts';

const files = (locale: string) =>
  readdirSync(`src/content/resources/${locale}`).map((name) =>
    readFileSync(`src/content/resources/${locale}/${name}`, 'utf8'),
  );

test('at least 24 pieces stand in each language, with an author, a review and an audience; the guides people ask for are among them [TD-05] [TD-13] [MM-03]', async ({
  page,
}) => {
  for (const [address, locale] of [
    ['/en/resources/', 'en'],
    ['/fr/ressources/', 'fr'],
  ] as const) {
    expect(files(locale).length).toBeGreaterThanOrEqual(24);
    for (const text of files(locale)) expect(text.split(/\s+/).length, text.slice(0, 60)).toBeGreaterThan(430);
    await page.goto(address);
    expect(await page.locator('[data-slug]').count()).toBe(files(locale).length);
  }
  for (const guide of [
    'role-description-for-mentors',
    'choose-a-mentor',
    'asking-good-questions-and-listening',
    'when-a-pairing-is-not-working',
  ]) {
    for (const locale of ['en', 'fr'])
      expect(files(locale).filter((text) => text.includes(`\npair: ${guide}\n`))).toHaveLength(1);
  }
});

test('pieces are found by words, level and topic; the list is whole without script [TD-05] [CB-08]', async ({
  page,
  open,
}) => {
  await page.goto('/en/resources/');
  const shown = page.locator('[data-slug]:visible');
  const all = await shown.count();
  await page.getByLabel('Search the guides').fill('confl');
  await expect(shown).toHaveCount(1);
  await expect(page.getByText('1 guide', { exact: true })).toBeVisible();
  await page.getByLabel('Search the guides').fill('zzz');
  await expect(page.getByText('No guide found. Try another word.')).toBeVisible();
  await page.getByLabel('Search the guides').fill('');
  await page.getByLabel('Topic').selectOption({ label: 'Credential recognition' });
  await expect(shown).toHaveCount(4);
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto('/en/resources/');
  await expect(plain.locator('[data-slug]:visible')).toHaveCount(all);
});

for (const [locale, address, film, line, words] of [
  ['en', '/en/resources/an-accessible-meeting/', 'Video captions', '(in English, 1 min)', 'Transcript'],
  [
    'fr',
    '/fr/ressources/une-rencontre-accessible/',
    'Les sous-titres de vidéo',
    '(en anglais, sous-titré en français, 1 min)',
    'Transcription',
  ],
] as const) {
  test(`a film stands as a link with its title, language, length and words in writing, and nothing of it is embedded, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(address);
    const one = page.getByRole('listitem').filter({ hasText: film });
    await expect(one.getByRole('link', { name: film })).toHaveAttribute(
      'href',
      /^https:\/\/www\.w3\.org\/WAI\/perspective-videos\/captions\//,
    );
    await expect(one).toContainText(line);
    await expect(one.getByRole('link', { name: words })).toHaveAttribute('href', /#transcript$/);
    await expect(page.locator('iframe, video, audio, embed, object')).toHaveCount(0);
  });
}

test('a path is walked step by step; the marks stay on the device, come along into the account, and go with a second press [SL-03] [S4-08]', async ({
  page,
  open,
  portage,
}) => {
  for (const path of learningPaths) expect(path.pieces.length, path.key).toBeGreaterThan(3);
  await page.goto('/en/resources/');
  await page.getByRole('link', { name: 'Four modules for mentors' }).click();
  await expect(page.getByText('Cultural sensitivity, conflict, problem solving, communication.')).toBeVisible();
  // One module a subject, in that order, each with a mark of its own.
  const modules = [
    'Mentoring across cultures',
    'When something goes wrong between you',
    'Solving a problem together',
    'Asking good questions and listening',
  ];
  for (const [index, title] of modules.entries()) {
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText(`Step ${index + 1} of 4 in Four modules for mentors`)).toBeVisible();
    await page.getByRole('button', { name: 'Mark as read' }).click();
    await page.getByRole('link', { name: `Step ${index + 1} of 4 in Four modules for mentors` }).click();
    await expect(page.getByText(`${index + 1} of 4 read`)).toBeVisible();
  }

  const member = portage.mentee('en', 7);
  const own = await open({ as: member.id });
  await own.goto('/en/resources/mentoring-across-cultures/');
  await own.evaluate(() => localStorage.setItem('portage-read', '["ending-well"]'));
  await own.reload();
  await own.getByRole('button', { name: 'Mark as read' }).click();
  await expect(own.getByRole('button', { name: 'Read ✓' })).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () =>
      (await portage.rows<{ piece: string }>(`reading_marks?profile_id=eq.${member.id}&order=piece`)).map(
        (row) => row.piece,
      ),
    )
    .toEqual(['ending-well', 'mentoring-across-cultures']);
  const elsewhere = await open({ as: member.id });
  await elsewhere.goto('/fr/ressources/le-mentorat-entre-cultures/');
  await elsewhere.getByRole('button', { name: 'Lu ✓' }).click();
  await expect(elsewhere.getByRole('button', { name: 'Marquer comme lu' })).toBeVisible();
  await expect
    .poll(async () => (await portage.rows<object>(`reading_marks?profile_id=eq.${member.id}`)).length)
    .toBe(1);
});

test('a mark that is pressed while the account is still being asked stays as it was pressed, either way', async ({
  open,
  portage,
}) => {
  const page = await open({ as: portage.mentee('en', 9).id });
  const answers: (() => void)[] = [];
  await page.route('**/rest/v1/reading_marks?select=*', async (route) => {
    const answer = await route.fetch();
    await new Promise<void>((go) => answers.push(go));
    await route.fulfill({ response: answer });
  });
  for (const [press, shown] of [
    ['Mark as read', 'Read ✓'],
    ['Read ✓', 'Mark as read'],
  ] as const) {
    await page.goto('/en/resources/ending-well/');
    await expect.poll(() => answers.length).toBe(1);
    await page.getByRole('button', { name: press }).click();
    const answered = page.waitForResponse('**/rest/v1/reading_marks?select=*');
    answers.pop()!();
    await (await answered).finished();
    await expect(page.getByRole('button', { name: shown })).toBeVisible();
    await page.waitForTimeout(200);
    await expect(page.getByRole('button', { name: shown })).toBeVisible();
  }
});

test('a pair is shown what to read as their mentorship grows older [TD-12]', async ({ open, portage }) => {
  const member = portage.mentee('en', 8);
  const mentor = await portage.mentor('jonah-okpik');
  const { id } = await portage.request(member.id, mentor);
  await portage.command(mentor.id, `requests/${id}/accept`);
  const page = await open({ as: member.id });
  const { relationship } = await portage.requestOf(member.id, id);
  await page.goto(`/en/mentorship/?m=${relationship!.id}`);
  const due = page.getByRole('heading', { name: 'Helpful now' });
  await expect(due.first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'The first meeting, with an agenda' }).first()).toBeVisible();
  await expect(page.getByText(/^Next, from \d/).first()).toBeVisible();
});

test('“Become a mentor” has the whole recruitment pack at hand [S4-07]', async ({ page, request }) => {
  for (const [address, links] of [
    [
      '/en/become-a-mentor/',
      [
        'An overview of how it works',
        'A role description for mentors',
        'Your mentor profile',
        'The confidentiality statement',
      ],
    ],
    [
      '/fr/devenir-mentor/',
      [
        'Comment ça marche, en un coup d’œil',
        'La description du rôle de mentor',
        'La candidature : votre profil de mentor',
        'L’engagement de confidentialité',
      ],
    ],
  ] as const) {
    await page.goto(address);
    for (const name of links)
      expect(
        (await request.get((await page.getByRole('main').getByRole('link', { name }).getAttribute('href'))!)).status(),
        name,
      ).toBe(200);
  }
});

test('each language has a feed that readers can read, and pages that name it', async ({ page, request }) => {
  for (const [address, feed, language] of [
    ['/en/resources/', '/en/resources.xml', 'en-CA'],
    ['/fr/ressources/', '/fr/ressources.xml', 'fr-CA'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute('href', feed);
    const answer = await request.get(feed);
    const read = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, 'text/xml');
        return {
          broken: xml.querySelector('parsererror')?.textContent ?? null,
          language: xml.querySelector('channel > language')?.textContent,
          items: [...xml.querySelectorAll('item')].map((item) => [
            item.querySelector('title')?.textContent,
            item.querySelector('link')?.textContent,
            item.querySelector('pubDate')?.textContent,
          ]),
        };
      },
      await answer.text(),
    );
    expect(read).toMatchObject({ broken: null, language });
    expect(read.items.length).toBeGreaterThanOrEqual(24);
    for (const [title, link, date] of read.items)
      expect([!!title, link?.startsWith('http'), Number.isNaN(Date.parse(date!))], title!).toEqual([true, true, false]);
  }
});

test('what was typed to narrow the guides is still there for who comes back from one', async ({ page }) => {
  await page.goto('/en/resources/');
  await page.getByRole('searchbox').fill('boundaries');
  const shown = page.locator('[data-slug]:visible');
  await expect(shown).toHaveCount(1);
  await shown.getByRole('link').click();
  await expect(page).not.toHaveURL(/resources\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('boundaries');
  await expect(shown).toHaveCount(1);
});
