// npm run look -- http://localhost:4321 FOLDER [name…]   pictures of the pages, for eyes: 360 and 1280 px, light and dark, both languages
import { mkdirSync } from 'node:fs';
import { demoMentorships } from '../functions/embedded/demo-mentorships.ts';
import { launch } from '../tests/support/browser.ts';

const [origin = 'http://localhost:4321', folder = '.portage/pictures', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launch();
const pages: Record<string, Record<'en' | 'fr', string>> = {
  home: { en: '/en/', fr: '/fr/' },
  find: { en: '/en/find/?q=acountant', fr: '/fr/trouver/?q=comptable' },
  empty: { en: '/en/find/?q=zzzzqqq&province=NU', fr: '/fr/trouver/?q=zzzzqqq&province=NU' },
  mentor: { en: '/en/mentors/maricel-reyes/', fr: '/fr/mentors/francois-belanger/' },
  mentors: { en: '/en/mentors/', fr: '/fr/mentors/page/2/' },
  place: { en: '/en/mentors/in/nunavut/', fr: '/fr/mentors/lieu/ontario/' },
  topics: { en: '/en/topics/', fr: '/fr/sujets/' },
  topic: { en: '/en/topics/nursing/', fr: '/fr/sujets/nursing/' },
  full: { en: '/en/topics/practising-law/', fr: '/fr/sujets/practising-law/' },
  suggestions: { en: '/en/suggestions/', fr: '/fr/suggestions/' },
  matching: { en: '/en/how-suggestions-work/', fr: '/fr/comment-se-font-les-suggestions/' },
  how: { en: '/en/how-it-works/', fr: '/fr/comment-ca-marche/' },
  signin: { en: '/en/sign-in/', fr: '/fr/connexion/' },
  ask: {
    en: '/en/ask/?mentor=00000000-0000-4000-8000-000000000002',
    fr: '/fr/demander/?mentor=00000000-0000-4000-8000-000000000002',
  },
  orientation: { en: '/en/orientation/', fr: '/fr/orientation/' },
  track: { en: '/en/orientation/mentees/', fr: '/fr/orientation/personnes-accompagnees/' },
  requests: { en: '/en/requests/', fr: '/fr/demandes/' },
  inbox: { en: '/en/inbox/', fr: '/fr/recues/' },
  begun: { en: `/en/mentorship/?m=${demoMentorships.begun}`, fr: `/fr/mentorat/?m=${demoMentorships.begun}` },
  proposed: { en: `/en/mentorship/?m=${demoMentorships.proposed}`, fr: `/fr/mentorat/?m=${demoMentorships.proposed}` },
  mentorship: { en: `/en/mentorship/?m=${demoMentorships.active}`, fr: `/fr/mentorat/?m=${demoMentorships.active}` },
  agreement: { en: `/en/agreement/?m=${demoMentorships.active}`, fr: `/fr/entente/?m=${demoMentorships.active}` },
  profile: { en: '/en/profile/', fr: '/fr/profil/' },
  mentorprofile: { en: '/en/mentor-profile/', fr: '/fr/profil-mentor/' },
  staff: { en: '/en/staff/', fr: '/fr/equipe/' },
  notices: { en: '/en/notifications/', fr: '/fr/avis/' },
  email: { en: '/en/change-email/', fr: '/fr/changer-adresse-courriel/' },
  mydata: { en: '/en/my-data/', fr: '/fr/mes-donnees/' },
  privacy: { en: '/en/privacy/', fr: '/fr/confidentialite/' },
  resources: { en: '/en/resources/', fr: '/fr/ressources/' },
  path: { en: '/en/resources/paths/four-modules/', fr: '/fr/ressources/parcours/quatre-modules/' },
  piece: { en: '/en/resources/goals-you-can-check/', fr: '/fr/ressources/des-objectifs-verifiables/' },
  journey: { en: '/en/the-journey/', fr: '/fr/le-parcours/' },
  questions: { en: '/en/questions/', fr: '/fr/questions/' },
  stories: { en: '/en/stories/', fr: '/fr/temoignages/' },
  events: { en: '/en/coming-up/', fr: '/fr/a-venir/' },
  feedback: { en: '/en/feedback/', fr: '/fr/commentaires/' },
  status: { en: '/en/status/', fr: '/fr/etat-du-service/' },
  offline: { en: '/en/offline/', fr: '/fr/hors-ligne/' },
};
const who: Record<string, string> = {
  track: 'newcomer',
  ask: 'newcomer',
  requests: 'mentee',
  inbox: 'mentor',
  begun: 'mentored',
  proposed: 'mentored',
  mentorship: 'mentored',
  agreement: 'mentored',
  profile: 'mentor',
  mentorprofile: 'mentor',
  staff: 'coordinator',
  notices: 'mentor',
  email: 'mentee',
  mydata: 'mentee',
  stories: 'mentee',
};
for (const [name, addresses] of Object.entries(pages)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const [locale, width, scheme] of [
    ['en', 1280, 'light'],
    ['fr', 360, 'light'],
    ['en', 360, 'dark'],
    ['fr', 1280, 'dark'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 740 : 900 },
      colorScheme: scheme,
      locale: `${locale}-CA`,
      timezoneId: 'America/Winnipeg',
    });
    const page = await context.newPage();
    if (who[name]) {
      await page.goto(`${origin}/en/`);
      await page.evaluate(
        (person) =>
          fetch('/dev/sign-in', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ who: person }),
          }),
        who[name],
      );
    }
    page.on('console', (message) => message.type() === 'error' && console.log(name, locale, message.text()));
    await page.goto(origin + addresses[locale], { waitUntil: 'networkidle' });
    await page.screenshot({ path: `${folder}/${name}-${locale}-${width}-${scheme}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
