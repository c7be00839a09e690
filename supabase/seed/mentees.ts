// Demo mentees and the first request that each would send, in their own language.

import type { Pair } from './fields/field.ts';
import { randomFrom, type Random } from './random.ts';
import { careAndScience } from './requests/care-and-science.ts';
import { landArtsAndLife } from './requests/land-arts-and-life.ts';
import { arrangements, reasons, selves } from './requests/phrases.ts';
import type { Request } from './requests/request.ts';
import { workAndMoney } from './requests/work-and-money.ts';
import { say } from './texts.ts';
import type { DemoMentee } from './types.ts';
import { makeIdentity, type Identity } from './who.ts';

const requests: Request[] = [...workAndMoney, ...careAndScience, ...landArtsAndLife];
const live: Pair = ['I live {in}.', 'Je vis {in}.'];

function fits({ who }: Request, { speaker, indigenous }: Identity): boolean {
  if (who === 'arrived') return speaker.home !== null;
  return who !== 'indigenous' || indigenous;
}

function makeMentee(seed: number, index: number, taken: Set<string>): DemoMentee {
  const random: Random = randomFrom(`${seed}/mentee/${index}`);
  const identity = makeIdentity('mentee', random, seed, index, taken);
  const { person, speaker } = identity;
  const request = random.pick(requests.filter((one) => fits(one, identity)));
  const text = (...lines: Pair[]): string => lines.map((line) => say(line, person.locale, speaker)).join(' ');
  return {
    ...person,
    about: text(live, ...random.some(selves, 2)),
    useInitials: random.chance(0.7),
    topics: request.topics,
    requestGoal: text(request.goal),
    requestBackground: text(request.background),
    requestWhy: random.chance(0.5) ? text(random.pick(reasons), random.pick(arrangements)) : text(...random.some(reasons, 2)),
  };
}

/** The first k of a larger count are the same as a count of k. */
export function makeMentees(options: { count: number; seed: number }): DemoMentee[] {
  const taken = new Set<string>();
  return Array.from({ length: options.count }, (_, index) => makeMentee(options.seed, index, taken));
}
