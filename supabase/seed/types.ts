// What the generator gives: demo mentors and demo mentees.

export type Locale = 'en' | 'fr';
export type Format = 'video' | 'phone' | 'in_person' | 'text';
export type Duration = 'one_meeting' | 'three_months' | 'six_months' | 'twelve_months';
export type UsualTime = 'weekday_mornings' | 'weekday_afternoons' | 'weekday_evenings' | 'weekends';
export type Pricing = 'free' | 'paid' | 'both' | 'donate';
export type MentorState = 'open' | 'full' | 'paused' | 'pending';

/** Who and where somebody is: common to mentors and mentees. */
export type DemoPerson = {
  id: string;
  email: string;
  displayName: string;
  givenName: string;
  familyName: string;
  locale: Locale;
  city: string;
  provinceCode: string;
  timeZone: string;
  languages: string[];
};

/** One demo mentor. Texts are ours; nobody is real. */
export type DemoMentor = DemoPerson & {
  topics: string[];
  headlineEn: string | null;
  headlineFr: string | null;
  bioEn: string | null;
  bioFr: string | null;
  helpsEn: string[];
  helpsFr: string[];
  /** Four lines, or none. */
  firstMeetingEn: string[];
  firstMeetingFr: string[];
  formats: Format[];
  durations: Duration[];
  usualTimes: UsualTime[];
  pricing: Pricing;
  priceCents: number | null;
  maxActive: number;
  maxPending: number;
  weeklyCap: number;
  restDays: number;
  state: MentorState;
  replyHours: number | null;
  replySample: number;
  createdDaysAgo: number;
  /** The drawn portrait they chose; null for initials. */
  portrait: string | null;
};

/** One demo mentee, with the first request they would send. */
export type DemoMentee = DemoPerson & {
  about: string;
  useInitials: boolean;
  topics: string[];
  requestGoal: string;
  requestBackground: string;
  requestWhy: string;
};
