import {
  answerInvitation,
  choosePortrait,
  reviewMentor,
  saveMentor,
  staffReason,
  submitMentor,
} from '../../../src/features/mentors/schema.ts';
import { nothing } from '../../../src/core/form/text-schema.ts';
import { pauseMentoring } from '../../../src/features/requests/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by a mentor about their own profile and places, and staff about a mentor. */
export const mentorsCommands: Commands = {
  pause: command('pause_mentoring', pauseMentoring, (b) => ({
    p_resume_on: b.resume_on ?? null,
    p_keep_waiting: b.keep_waiting ?? true,
  })),
  resume: command('resume_mentoring', nothing, () => ({})),
  'mentor-profile': command('save_mentor_profile', saveMentor, ({ base, ...patch }) => ({
    p_profile: patch,
    p_base: base ?? null,
  })),
  'mentor-profile/submit': command('submit_mentor_profile', submitMentor, (b) => ({
    p_conduct_version: b.conduct_version,
  })),
  'mentor-profile/withdraw': command('withdraw_mentor_profile', nothing, () => ({})),
  'photo/portrait': command('choose_portrait', choosePortrait, (b) => ({ p_portrait: b.portrait })),
  'photo/remove': command('remove_photo', nothing, () => ({})),
  invitation: command('answer_invitation', answerInvitation, (b) => ({ p_accept: b.accept })),
  'staff/review': command('review_mentor', reviewMentor, (b) => ({
    p_mentor: b.mentor,
    p_decision: b.decision,
    p_reason: b.reason ?? null,
  })),
  'staff/pause': command('staff_pause_mentor', staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
  'staff/photo': command('staff_remove_photo', staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
  'staff/resume': command('staff_resume_mentor', staffReason, (b) => ({
    p_mentor: b.mentor,
    p_reason: b.reason,
  })),
};
