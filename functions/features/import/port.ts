import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { TopicMatch } from './cells/skills.ts';

/** One invitation: `person` fits save_my_profile(), `mentor` fits save_mentor_profile(). A blank cell is a missing key. */
export type Invitation = {
  email: string;
  locale: Locale;
  person: Record<string, unknown>;
  mentor: Record<string, unknown>;
};

/** The lists that cells are read against. */
export type Reference = {
  provinces: { code: string; name_en: string; name_fr: string; time_zones: string[] }[];
  languages: { code: string; name_en: string; name_fr: string }[];
  topics: { slug: string; name_en: string; name_fr: string }[];
};

/** What became of one row, or would: the words of import_invitations(). */
export type Outcome = {
  email: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'answered' | 'member' | 'said_no' | 'refused';
  mailed: boolean;
};

/** What the import asks of Portage, wherever it runs. */
export type ImportClient = {
  reference(): Promise<Reference>;
  /** At most `mostTexts` at once. */
  matchTopics(texts: string[]): Promise<Map<string, TopicMatch>>;
  /** At most `mostRows` and about `mostBytes` at once. A dry run only says what would happen. */
  importInvitations(
    rows: Invitation[],
    options: { source: string; send: boolean; dryRun: boolean },
  ): Promise<Outcome[]>;
};

export const mostTexts = 500;
export const mostRows = 200;
/** Below the largest body that Portage's own server takes. */
export const mostBytes = 48 * 1024;
