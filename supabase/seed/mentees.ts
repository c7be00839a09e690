// Demo mentees and the first request that each would send, in their own language: the
// hand-written first, then people assembled from parts.

import type { Pair } from './fields/field.ts';
import { placeOf } from './places.ts';
import { randomFrom, uuidFrom, type Random } from './random.ts';
import { careAndScience } from './requests/care-and-science.ts';
import { landArtsAndLife } from './requests/land-arts-and-life.ts';
import { arrangements, reasons, selves } from './requests/phrases.ts';
import type { Request } from './requests/request.ts';
import { workAndMoney } from './requests/work-and-money.ts';
import { menteeStories, type MenteeStory } from './stories/mentees.ts';
import { say, suits } from './texts.ts';
import type { DemoMentee } from './types.ts';
import { mailboxOf, makeIdentity, type Identity } from './who.ts';

const requests: Request[] = [...workAndMoney, ...careAndScience, ...landArtsAndLife];
const live: Pair = ['I live {in}.', 'Je vis {in}.'];

function fits({ who, only }: Request, { person, speaker, indigenous }: Identity): boolean {
  if (only && !only.includes(person.provinceCode)) return false;
  if (who === 'indigenous') return indigenous;
  return who === 'women' ? speaker.feminine : suits(who, speaker);
}

/** One that fits and was asked least often so far. */
function chooseRequest(random: Random, identity: Identity, asked: Map<Request, number>): Request {
  const times = (request: Request): number => asked.get(request) ?? 0;
  const fitting = requests.filter((request) => fits(request, identity));
  const least = Math.min(...fitting.map(times));
  const chosen = random.pick(fitting.filter((request) => times(request) === least));
  asked.set(chosen, times(chosen) + 1);
  return chosen;
}

function writtenMentee(story: MenteeStory, seed: number, index: number): DemoMentee {
  const { province, timeZone } = placeOf(story.city);
  return {
    ...story,
    id: uuidFrom(`${seed}/mentee/${index}`),
    email: `${mailboxOf(story.givenName, story.familyName, `m${index + 1}`)}@example.ca`,
    displayName: `${story.givenName} ${story.familyName}`,
    provinceCode: province,
    timeZone,
    languages: [...story.languages],
    topics: [...story.topics],
  };
}

function assembledMentee(seed: number, index: number, taken: Set<string>, asked: Map<Request, number>): DemoMentee {
  const random = randomFrom(`${seed}/mentee/${index}`);
  const identity = makeIdentity('mentee', random, seed, index, taken);
  const { person, speaker } = identity;
  const request = chooseRequest(random, identity, asked);
  const text = (...lines: Pair[]): string => lines.map((line) => say(line, person.locale, speaker)).join(' ');
  return {
    ...person,
    about: text(live, ...random.some(selves, 2)),
    useInitials: random.chance(0.7),
    topics: [...request.topics],
    requestGoal: text(request.goal),
    requestBackground: text(request.background),
    requestWhy: random.chance(0.5)
      ? text(random.pick(reasons), random.pick(arrangements))
      : text(...random.some(reasons, 2)),
  };
}

/** The first k of a larger count are the same as a count of k. */
export function makeMentees(options: { count: number; seed: number }): DemoMentee[] {
  const taken = new Set(menteeStories.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
  const asked = new Map<Request, number>();
  return Array.from({ length: options.count }, (_, index) => {
    const story = menteeStories[index];
    return story ? writtenMentee(story, options.seed, index) : assembledMentee(options.seed, index, taken, asked);
  });
}
