import { dateAndTime, shortDate } from '../../src/core/i18n/dates.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

const newcomers = {
  en: {
    typo: 'plumbng',
    corrected: 'plumbing',
    mentor: 'markusie-annanack',
    name: 'Wilma Sutherland',
    initials: 'W. S.',
    email: 'wilma.sutherland@example.ca',
    goal: 'Find an apprenticeship in plumbing by the spring.',
    background: 'Two years of helping on building sites, grade twelve.',
    why: 'You started where I am starting.',
    question: 'Have you written the trade entrance exam yet?',
    reply: 'Not yet. I could write it in January.',
    note: 'Welcome! I am free on Tuesday evenings.',
  },
  fr: {
    typo: 'électricen',
    corrected: 'electricien',
    mentor: 'amelie-tremblay',
    name: 'Gaston Beaulieu',
    initials: 'G. B.',
    email: 'gaston.beaulieu@example.ca',
    goal: 'Réussir l’examen du Sceau rouge avant l’été.',
    background: 'Quatre ans d’apprentissage à Rimouski, deux échecs à l’examen.',
    why: 'Vous avez réussi au même âge que moi.',
    question: 'Quelle partie de l’examen vous résiste?',
    reply: 'Les moteurs et la commande, surtout.',
    note: 'Bienvenue! Je suis libre le mardi soir.',
  },
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A zone whose clock this process and the browser agree on: time zone data is not of the same year everywhere.
const zone = 'America/Toronto';

async function signInByCode(
  page: Page,
  locale: 'en' | 'fr',
  email: string,
  codeFor: (email: string, after: number) => Promise<string>,
) {
  const t = words(locale, 'signIn');
  await page.goto(path(locale, 'signIn'));
  const asked = Date.now();
  await page.getByLabel(t.email).fill(email);
  await page.getByRole('button', { name: t.sendCode }).click();
  await page.getByLabel(t.code, { exact: true }).fill(await codeFor(email, asked));
  await page.getByRole('button', { name: t.verify }).click();
  await expect(page).not.toHaveURL(path(locale, 'signIn'));
}

for (const locale of locales) {
  const who = newcomers[locale];
  const [home, search, mentorWords, ask, signIn, requests, inbox, site, errors] = [
    words(locale, 'home'),
    words(locale, 'search'),
    words(locale, 'mentor'),
    words(locale, 'ask'),
    words(locale, 'signIn'),
    words(locale, 'requests'),
    words(locale, 'inbox'),
    words(locale, 'site'),
    words(locale, 'errors'),
  ];

  test.describe(`in ${locale === 'en' ? 'English' : 'French'}`, () => {
    test.use({ locale: `${locale}-CA`, timezoneId: zone });

    test('a newcomer asks within five screens, answers a question, and both learn how to reach each other [MO-16] [T01] [T11] [T22] [T24] [T28] [T63] [D15] [MO-03]', async ({
      page,
      open,
      portage,
      watch,
    }) => {
      watch.forgive(refused(422));
      const mentor = await portage.mentor(who.mentor);
      const mentorEmail = portage.emailOf(mentor.id);
      const { locale: mentorLocale, time_zone: mentorZone } = (
        await portage.rows<{ locale: 'en' | 'fr'; time_zone: string }>(
          `profiles?id=eq.${mentor.id}&select=locale,time_zone`,
        )
      )[0]!;
      const [mentorFirst] = mentor.display_name.split(' ') as [string];
      const screens = new Set<string>();
      page.on('framenavigated', (frame) => frame === page.mainFrame() && screens.add(new URL(frame.url()).pathname));
      let deadline = '';

      await test.step('the front door opens in the visitor’s own language', async () => {
        await page.goto('/');
        await expect(page).toHaveURL(path(locale, 'home'));
        await expect(page.locator('html')).toHaveAttribute('lang', `${locale}-CA`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(home.title);
        screens.delete('/');
      });

      await test.step('a search with a typo finds the right person', async () => {
        await page.getByRole('searchbox', { name: home.label }).fill(who.typo);
        await page.getByRole('button', { name: home.button }).click();
        await expect(page.getByText(`${search.corrected} ${who.corrected}`)).toBeVisible();
        await page.getByRole('link', { name: mentor.display_name }).click();
        await expect(page).toHaveURL(path(locale, 'mentor', who.mentor));
        await expect(page.getByRole('heading', { level: 1, name: mentor.display_name })).toBeVisible();
      });

      await test.step('an empty form says what is missing at each field, in the page’s language', async () => {
        await page.getByRole('link', { name: fill(mentorWords.ask, { name: mentorFirst }) }).click();
        await expect(
          page.getByRole('heading', { level: 1, name: fill(ask.titleFor, { name: mentor.display_name }) }),
        ).toBeVisible();
        await page.getByRole('button', { name: ask.sendCode }).click();
        for (const name of ['goal', 'background', 'why'] as const) {
          await expect(page.getByLabel(ask[name], { exact: true })).toHaveAccessibleDescription(
            new RegExp(literally(errors.missing[name])),
          );
        }
        const summary = page.getByRole('main').getByRole('alert');
        await expect(summary).toBeFocused();
        await summary.getByRole('link', { name: ask.goal, exact: true }).click();
        await expect(page.getByLabel(ask.goal, { exact: true })).toBeFocused();
        await expect(page.getByRole('group', { name: ask.duration })).toHaveAccessibleDescription(
          errors.missing.duration,
        );
        await expect(page.getByLabel(ask.email, { exact: true })).toHaveAccessibleDescription(
          new RegExp(literally(errors.special.email_required)),
        );
        await page.getByLabel(ask.goal, { exact: true }).fill('Oui');
        await page.getByRole('button', { name: ask.sendCode }).click();
        await expect(page.getByText(fill(errors.problems.too_short, { least: 10 }))).toBeVisible();
      });

      await test.step('the request goes out with the code from the e-mail, and with a date', async () => {
        await page.getByLabel(ask.goal, { exact: true }).fill(who.goal);
        await page.getByLabel(ask.background, { exact: true }).fill(who.background);
        await page.getByLabel(ask.why, { exact: true }).fill(who.why);
        await page.getByRole('group', { name: ask.duration }).getByRole('radio').first().check();
        await page.getByRole('group', { name: ask.format }).getByRole('radio').first().check();
        await page.getByLabel(ask.name, { exact: true }).fill(who.name);
        await page.getByLabel(ask.email, { exact: true }).fill(who.email);
        await page.getByText(ask.orientation.open, { exact: true }).click();
        await page.getByLabel(ask.orientation.read).check();
        await expect(page.getByText(fill(ask.initialsHint, { initials: who.initials }))).toBeVisible();
        const asked = Date.now();
        await page.getByRole('button', { name: ask.sendCode }).click();
        await expect(page.getByText(fill(signIn.codeSent, { email: who.email }))).toBeVisible();
        screens.add('the code');
        await page.getByLabel(signIn.code, { exact: true }).fill(await portage.codeFor(who.email, asked));
        await page.getByRole('button', { name: ask.sendWithCode }).click();
        await expect(
          page.getByRole('heading', { level: 1, name: fill(ask.sentTitle, { name: mentor.display_name }) }),
        ).toBeVisible();
        const [sent] = await portage.rows<{ deadline_at: string }>(
          `requests?mentor_id=eq.${mentor.id}&order=created_at.desc&limit=1&select=deadline_at`,
        );
        deadline = sent!.deadline_at;
        await expect(page.locator('summary', { hasText: site.account })).toBeVisible();
        await expect(page.getByText(fill(ask.deadline, { date: dateAndTime(locale, deadline, zone) }))).toBeVisible();
        expect([...screens], 'screens until the request was sent').toHaveLength(5);
      });

      await test.step('the mentor’s e-mail hides the name and says the date in words and the link in plain', async () => {
        const mail = await portage.mail({ to: mentorEmail, subject: new RegExp(literally(who.initials)) });
        const date = dateAndTime(mentorLocale, deadline, mentorZone);
        expect(mail.subject).toContain(shortDate(mentorLocale, deadline, mentorZone));
        for (const part of [mail.text, mail.html]) {
          expect(part).toContain(date);
          expect(part).toMatch(/http:\/\/localhost:\d+\/(en\/answer|fr\/repondre)\/#[0-9a-f]{40}/);
          expect(part).not.toContain(who.name);
          expect(part).not.toContain(who.email);
        }
        const receipt = await portage.mail({ to: who.email, subject: new RegExp(literally(mentor.display_name)) });
        expect(receipt.text).toContain(dateAndTime(locale, deadline, zone));
        expect(receipt.text).toContain(`${portage.origin}${path(locale, 'requests')}`);
      });

      const mentorPage = await open({ locale: `${locale}-CA` });
      await test.step('the mentor signs in with a code, sees initials only, and asks a question', async () => {
        await signInByCode(mentorPage, locale, mentorEmail, portage.codeFor);
        await mentorPage.locator('summary', { hasText: site.account }).click();
        await mentorPage.getByRole('link', { name: site.inbox, exact: true }).first().click();
        const request = mentorPage.getByRole('article');
        await expect(
          request.getByRole('heading', { name: fill(inbox.wouldLike, { name: who.initials }) }),
        ).toBeVisible();
        await expect(request.getByText(who.goal)).toBeVisible();
        await expect(
          request.getByText(fill(inbox.answerBy, { date: dateAndTime(locale, deadline, zone) })),
        ).toBeVisible();
        const seen = await mentorPage.content();
        for (const secret of [who.name, who.name.split(' ')[1]!, who.email]) expect(seen).not.toContain(secret);
        await request.getByRole('button', { name: inbox.ask }).click();
        await request.getByLabel(inbox.question).fill(who.question);
        await request.getByRole('button', { name: inbox.sendQuestion }).click();
        await expect(mentorPage.getByText(inbox.done.ask)).toBeVisible();
      });

      await test.step('the mentee reads the question, sees the new date, and replies', async () => {
        await page.getByRole('link', { name: ask.see }).click();
        await expect(page.getByText(requests.status.question)).toBeVisible();
        const { deadline_at: replyBy } = await portage.requestOf(
          mentor.id,
          (
            await portage.rows<{ id: string }>(
              `requests?mentor_id=eq.${mentor.id}&goal=eq.${encodeURIComponent(who.goal)}&select=id`,
            )
          )[0]!.id,
        );
        await expect(
          page.getByText(fill(requests.replyBy, { date: dateAndTime(locale, replyBy, zone) })),
        ).toBeVisible();
        await expect(page.getByText(who.question).first()).toBeVisible();
        expect(await page.content()).not.toContain(mentorEmail);
        await page.getByLabel(requests.reply).fill(who.reply);
        await page.getByRole('button', { name: requests.sendReply }).click();
        await expect(page.getByText(requests.status.sent)).toBeVisible();
      });

      await test.step('the mentor accepts with a first word and sees how to reach the mentee', async () => {
        await mentorPage.reload();
        const request = mentorPage.getByRole('article');
        await expect(request.getByText(who.reply)).toBeVisible();
        await request.getByRole('button', { name: inbox.accept }).click();
        await request.getByLabel(inbox.acceptNote).fill(who.note);
        await request.getByRole('button', { name: inbox.acceptYes }).click();
        await expect(mentorPage.getByText(inbox.done.accept)).toBeVisible();
        await expect(mentorPage.getByRole('heading', { name: who.name })).toBeVisible();
        await mentorPage
          .getByRole('link', { name: /^(Open the mentorship|Ouvrir le mentorat)$/ })
          .first()
          .click();
        await expect(mentorPage.getByRole('link', { name: who.email })).toHaveAttribute('href', `mailto:${who.email}`);
      });

      await test.step('the mentee sees the yes, the word and the address', async () => {
        await page.reload();
        await expect(page.getByText(requests.status.accepted, { exact: true })).toBeVisible();
        await expect(page.getByText(who.note).first()).toBeVisible();
        await page
          .getByRole('link', { name: /^(Open the mentorship|Ouvrir le mentorat)$/ })
          .first()
          .click();
        await expect(page.getByRole('link', { name: mentorEmail })).toHaveAttribute('href', `mailto:${mentorEmail}`);
      });

      await test.step('both e-mails about it lie in the mailbox, with text, plain link and date', async () => {
        for (const [to, name, tongue, itsZone] of [
          [who.email, mentor.display_name, locale, zone],
          [mentorEmail, who.name, mentorLocale, mentorZone],
        ] as const) {
          const mail = await portage.mail({
            to,
            subject: new RegExp(`${literally(name)}.*(mentorship|commence)`),
          });
          await mentorPage.goto('/dev/mail');
          await mentorPage.locator('tr', { hasText: to }).getByRole('link', { name: mail.subject }).first().click();
          const text = mentorPage.locator('pre');
          await expect(text).toContainText(
            dateAndTime(
              tongue,
              (
                await portage.rows<{ deadline_at: string }>(
                  `requests?goal=eq.${encodeURIComponent(who.goal)}&select=deadline_at`,
                )
              )[0]!.deadline_at,
              itsZone,
            ),
          );
          const link = await text.getByRole('link').first().getAttribute('href');
          expect(link).toMatch(new RegExp(`^${portage.origin}/`));
          expect(await mentorPage.getByTitle('HTML part').getAttribute('srcdoc')).toContain(`href="${link}"`);
        }
      });
    });
  });
}
