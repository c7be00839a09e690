import { nothing } from '../../../src/core/form/text-schema.ts';
import {
  actOnMentorship,
  answerAgreement,
  endRelationship,
  markGoal,
  proposeAgreement,
  saveNeeds,
} from '../../../src/features/relationships/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/relationships/{id}/{command}. */
export const relationshipCommands: Commands = {
  propose: command('propose_agreement', proposeAgreement, (b, id) => ({
    p_relationship: id,
    p_version: b.version,
    p_goals: b.goals,
    p_duration: b.duration,
    p_format: b.format,
    p_cadence: b.cadence ?? null,
    p_minutes: b.minutes,
    p_first_meeting_on: b.first_meeting_on ?? null,
    p_agenda: b.agenda,
    p_confidential: b.confidential,
    p_no_meeting_hours: b.no_meeting_hours,
    p_renews: b.renews ?? false,
  })),
  agree: command('accept_agreement', answerAgreement, (b, id) => ({ p_relationship: id, p_version: b.version })),
  drop: command('drop_agreement', answerAgreement, (b, id) => ({ p_relationship: id, p_version: b.version })),
  needs: command('save_needs', saveNeeds, (b, id) => ({ p_relationship: id, p_words: b.needs })),
  reactivate: command('reactivate_relationship', nothing, (_, id) => ({ p_relationship: id })),
  end: command('end_relationship', endRelationship, (b, id) => ({ p_relationship: id, p_reason: b.reason })),
};

/** POST /api/goals/{id}/{command}. */
export const goalCommands: Commands = {
  mark: command('mark_goal', markGoal, (b, id) => ({ p_goal: id, p_met: b.met })),
};

const actOnOne = (b: { relationship: string; reason: string }) => ({
  p_relationship: b.relationship,
  p_reason: b.reason,
});

/** POST /api/{name}: what safety staff do about a mentorship. */
export const relationshipsCommands: Commands = {
  'staff/pause-mentorship': command('staff_pause_relationship', actOnMentorship, actOnOne),
  'staff/resume-mentorship': command('staff_resume_relationship', actOnMentorship, actOnOne),
};
