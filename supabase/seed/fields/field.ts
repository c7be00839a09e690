// The parts that assembled mentors are made of. Each text comes as a pair, English and
// French, that says the same thing. In French, `{masculine|feminine}` follows the person.

export type Pair = readonly [english: string, french: string];

/** A text that fits only those who came from elsewhere, or only those who have roots here. */
export type Who = 'arrived' | 'rooted';
export type Line = readonly [english: string, french: string, who?: Who];

export type Role = {
  /** The main topic, then topics that somebody in this role may add. */
  topic: string;
  also: string[];
  title: Pair;
  /** Where such a person works, to follow the title in a headline. */
  at: Pair[];
  /** One sentence on the work itself. */
  work: Line[];
  helps: Pair[];
  /** Provinces where the role makes sense, when not everywhere. */
  only?: string[];
  who?: Who;
  /** Official languages that the role takes. */
  speaks?: ('en' | 'fr')[];
};

export type Field = {
  slug: string;
  roles: Role[];
  /** What somebody in this field went through. */
  turns: Line[];
  /** How somebody in this field helps. */
  ways: Pair[];
};
