/**
 * What a suggestion weighs: points a time a factor is met, and how often it counts at most.
 * The database holds the same numbers in private.match_weights, the page "How suggestions
 * work" prints them, and a test compares all three (D5). No factor is about who somebody is.
 */
export const weights = {
  main_topic: { group: 'development', weight: 10, most: 1 },
  topics: { group: 'development', weight: 8, most: 4 },
  goal_topics: { group: 'development', weight: 2, most: 2 },
  own_words: { group: 'development', weight: 1, most: 2 },
  near_field: { group: 'development', weight: 1, most: 1 },
  languages: { group: 'practical', weight: 6, most: 2 },
  formats: { group: 'practical', weight: 5, most: 1 },
  durations: { group: 'practical', weight: 4, most: 1 },
  budget: { group: 'practical', weight: 4, most: 1 },
  province: { group: 'practical', weight: 3, most: 1 },
  time_zone: { group: 'practical', weight: 2, most: 2 },
  reply: { group: 'practical', weight: 2, most: 2 },
  room: { group: 'practical', weight: 1, most: 3 },
  rested: { group: 'spread', weight: 3, most: 5 },
} as const satisfies Record<string, { group: 'development' | 'practical' | 'spread'; weight: number; most: number }>;

export type FactorName = keyof typeof weights;
export const factorNames = Object.keys(weights) as FactorName[];

/** The groups in the order they count: the second and third decide only where the first is equal (IN-04). */
export const groups = ['development', 'practical', 'spread'] as const;
export type Group = (typeof groups)[number];
