import { nothing } from '../../../src/core/form/text-schema.ts';

import { reviewStory, shareStory } from '../../../src/features/stories/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by members about their story, and staff about it. */
export const storiesCommands: Commands = {
  story: command('share_story', shareStory, (b) => ({
    p_words: b.story,
    p_shown_name: b.shown_name,
    p_locale: b.locale,
    p_consent_version: b.consent,
  })),
  'story/withdraw': command('withdraw_story', nothing, () => ({})),
  'staff/story': command('review_story', reviewStory, (b) => ({
    p_profile: b.story,
    p_decision: b.decision,
    p_reason: b.reason ?? null,
  })),
};
