// Demo people: the same seed gives the same people, and the first k of a larger count are
// the same as a count of k. The hand-written come first; the rest are assembled from parts.

import { makeTexts } from './assemble.ts';
import { makeFirstMeeting, maricelsMeeting } from './first-meetings.ts';
import { placeOf } from './places.ts';
import { choosePortrait, portraitOfStory } from './portraits.ts';
import { randomFrom, uuidFrom } from './random.ts';
import { makeSettings } from './settings.ts';
import { stories } from './stories/index.ts';
import type { Story, StoryText } from './stories/story.ts';
import { sentencesOf, type Said } from './texts.ts';
import type { DemoMentor } from './types.ts';
import { mailboxOf, makeIdentity } from './who.ts';

export { makeMentees } from './mentees.ts';
export type { DemoMentee, DemoMentor } from './types.ts';

const bioOf = (text: StoryText | undefined): string | null => text?.bio.join('\n\n') ?? null;

type FirstMeeting = Pick<DemoMentor, 'firstMeetingEn' | 'firstMeetingFr'>;

/** In the languages in which the mentor writes; a chance of its own, so that it changes nothing else of them. */
function firstMeeting(
  seed: number,
  index: number,
  { bioEn, bioFr }: Pick<DemoMentor, 'bioEn' | 'bioFr'>,
): FirstMeeting {
  const lines = index === 0 ? maricelsMeeting : makeFirstMeeting(randomFrom(`${seed}/first-meeting/${index}`));
  return {
    firstMeetingEn: bioEn ? lines.map(([english]) => english) : [],
    firstMeetingFr: bioFr ? lines.map(([, french]) => french) : [],
  };
}

function writtenMentor(story: Story, seed: number, index: number): Omit<DemoMentor, keyof FirstMeeting> {
  const random = randomFrom(`${seed}/mentor/${index}`);
  const place = placeOf(story.city);
  const settings = makeSettings(random, place);
  const [givenName, familyName] = story.name;
  const state = story.state ?? 'open';
  const [replyHours, replySample] =
    state === 'pending' ? [null, 0] : (story.reply ?? [random.between(20, 120), random.between(2, 12)]);
  const maxActive = story.maxActive ?? 2;
  return {
    id: uuidFrom(`${seed}/mentor/${index}`),
    email: `${mailboxOf(givenName, familyName)}@example.ca`,
    displayName: `${givenName} ${familyName}`,
    givenName,
    familyName,
    locale: story.locale,
    city: place.city,
    provinceCode: place.province,
    timeZone: place.timeZone,
    languages: [...story.languages],
    topics: [...story.topics],
    headlineEn: story.en?.headline ?? null,
    headlineFr: story.fr?.headline ?? null,
    bioEn: bioOf(story.en),
    bioFr: bioOf(story.fr),
    helpsEn: [...(story.en?.helps ?? [])],
    helpsFr: [...(story.fr?.helps ?? [])],
    formats: [...(story.formats ?? ['video', 'phone'])],
    durations: [...(story.durations ?? ['one_meeting', 'three_months'])],
    usualTimes: [...(story.usualTimes ?? ['weekday_evenings'])],
    pricing: story.price?.[0] ?? 'free',
    priceCents: story.price?.[1] ?? null,
    maxActive,
    maxPending: Math.max(2, maxActive),
    weeklyCap: settings.weeklyCap,
    restDays: settings.restDays,
    state,
    replyHours,
    replySample,
    createdDaysAgo: state === 'pending' ? random.between(1, 10) : random.between(60, 700),
    portrait: portraitOfStory(story.name.join(' ')),
  };
}

/** How many mentors say nothing that another of them says: more than a demo shows. Among ten thousand, lines come back. */
const unlike = 400;

function assembledMentor(
  seed: number,
  index: number,
  taken: Set<string>,
  said: Said,
  carried: Map<string, number>,
): Omit<DemoMentor, keyof FirstMeeting> {
  const random = randomFrom(`${seed}/mentor/${index}`);
  const identity = makeIdentity('mentor', random, seed, index, taken);
  const settings = makeSettings(random, identity.speaker.place);
  // A stream of its own: who somebody is does not depend on how they are drawn.
  const portrait = choosePortrait(randomFrom(`${seed}/portrait/${index}`), identity, carried);
  const texts = makeTexts(random, identity, settings, index < unlike ? said : null);
  return { ...identity.person, ...texts, ...settings, portrait };
}

export function makeMentors(options: { count: number; seed: number }): DemoMentor[] {
  const taken = new Set(stories.map(({ name }) => name.join(' ')));
  const said: Said = new Set(
    stories.flatMap(({ en, fr }) => [en, fr].flatMap((text) => sentencesOf(bioOf(text) ?? ''))),
  );
  const carried = new Map<string, number>();
  return Array.from({ length: options.count }, (_, index) => {
    const story = stories[index];
    const mentor = story
      ? writtenMentor(story, options.seed, index)
      : assembledMentor(options.seed, index, taken, said, carried);
    return { ...mentor, ...firstMeeting(options.seed, index, mentor) };
  });
}
