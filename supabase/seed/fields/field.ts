// The parts that assembled mentors are made of. Each text comes as a pair, English and
// French, that says the same thing. In French, `{masculine|feminine}` follows the person.

export type Pair = readonly [english: string, french: string];

/**
 * Whom a text fits, when not everybody: those who came from elsewhere or have roots here;
 * those in a city or a town, by the sea or in the North.
 */
export type Who = 'arrived' | 'rooted' | 'city' | 'town' | 'coast' | 'north';

/**
 * In a Line, `[one / another]` stands for one of several wordings. Both languages offer
 * the same number in the same order, so that they go on saying the same thing.
 */
export type Line = readonly [english: string, french: string, who?: Who];

export type Role = {
  /** The main topic, then topics that somebody in this role may add. */
  topic: string;
  also: string[];
  title: Pair;
  /** Where such a person works, to follow the title in a headline. */
  at: Line[];
  /** One sentence on the work itself. */
  work: Line[];
  /** Which of `work` name a place: beside one of them a headline names no other. */
  placed?: number[];
  helps: Pair[];
  /** What somebody in this role went through, where the field’s own list does not fit. */
  turns?: Line[];
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
