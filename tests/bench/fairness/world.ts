import { makeMentors } from '../../../supabase/seed/people.ts';
import { seeded } from '../../support/random.ts';

/** A mentor as the simulation knows them: what Portage can see, and what only the world knows. */
export type SimMentor = {
  index: number;
  topics: string[];
  languages: string[];
  timeZone: string;
  caps: { maxActive: number; maxPending: number; weeklyCap: number; restDays: number };
  termsDays: number[];
  /** How often one clicks on them for reasons that are not fit: a face, a title, an employer. Around 1. */
  fame: number;
  /** Stars out of 5, as a site that shows them would. They follow fame more than quality. */
  rating: number;
  /** Median days to an answer when rested. */
  answerDays: number;
  /** The share of requests they answer at all when rested. */
  answers: number;
};

/** One person who looks for a mentor on a topic, with the dice of their whole story: every ranking meets the same person. */
export type SimMentee = { day: number; topic: string; language: string; timeZone: string; seed: number };

export type World = { mentors: SimMentor[]; mentees: SimMentee[]; days: number };

const normal = (roll: () => number) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
const termDays = { one_meeting: 14, three_months: 90, six_months: 180, twelve_months: 360 };

/** One of some things, by weight. */
function pick<T>(things: readonly T[], weight: (thing: T, place: number) => number, roll: () => number): T {
  const weights = things.map(weight);
  let left = roll() * weights.reduce((sum, one) => sum + one, 0);
  return things.find((_, place) => (left -= weights[place]!) <= 0) ?? things[0]!;
}

/**
 * A simulated year. Caps, languages, time zones and durations are those of the seeded demo
 * people. Topics are not spread evenly as theirs are: what many know, many offer and many
 * ask about (weights fall with the rank of a topic, rank ** -0.8, demand with noise of its own).
 */
export function makeWorld({
  mentors: count,
  requests,
  days,
  seed,
}: {
  mentors: number;
  requests: number;
  days: number;
  seed: number;
}): World {
  const roll = seeded(seed);
  const people = makeMentors({ count, seed });
  const topics = [...new Set(people.flatMap((one) => one.topics))];
  const demand = topics.map((_, rank) => (rank + 1) ** -0.8 * Math.exp(0.3 * normal(roll)));
  const topicFor = () => pick(topics, (_, rank) => (rank + 1) ** -0.8, roll);

  const mentors = people.map((one, index): SimMentor => {
    const fame = Math.exp(0.7 * normal(roll));
    return {
      index,
      topics: [...new Set([topicFor(), topicFor(), topicFor()])],
      languages: one.languages,
      timeZone: one.timeZone,
      caps: { maxActive: one.maxActive, maxPending: one.maxPending, weeklyCap: one.weeklyCap, restDays: one.restDays },
      termsDays: one.durations.map((duration) => termDays[duration]),
      fame,
      rating: Math.min(5, Math.max(3, 4.4 + 0.25 * Math.log(fame) + 0.2 * normal(roll))),
      answerDays: Math.exp(Math.log(2.5) + 0.7 * normal(roll)),
      answers: Math.min(0.99, 0.93 + 0.05 * normal(roll)),
    };
  });
  const mentees = Array.from({ length: requests }, (_, place): SimMentee => {
    const topic = pick(topics, (_topic, rank) => demand[rank]!, roll);
    const on = mentors.filter((one) => one.topics.includes(topic));
    const like = on.length > 0 ? on[Math.floor(roll() * on.length)]! : mentors[Math.floor(roll() * count)]!;
    return {
      day: (place / requests) * days,
      topic,
      language: pick(like.languages, (code) => (code === 'en' || code === 'fr' ? 4 : 1), roll),
      timeZone: like.timeZone,
      seed: Math.floor(roll() * 2 ** 32),
    };
  });
  return { mentors, mentees, days };
}
