import {
  blockMember,
  resolveReport,
  sendReport,
  actOnMember,
  actOnRequest,
} from '../../../src/features/safety/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

const actOn = (b: { member: string; reason: string }) => ({ p_member: b.member, p_reason: b.reason });
const actOnOne = (b: { request: string; reason: string }) => ({ p_request: b.request, p_reason: b.reason });

/** POST /api/{name}: what is asked by members who report or block, and staff about reports. */
export const safetyCommands: Commands = {
  report: command('send_report', sendReport, (b) => ({
    p_subject_kind: b.subject_kind,
    p_subject: b.subject,
    p_reason: b.reason,
    p_note: b.note,
  })),
  block: command('block_member', blockMember, (b) => ({ p_profile: b.profile })),
  unblock: command('unblock_member', blockMember, (b) => ({ p_profile: b.profile })),
  'staff/resolve': command('resolve_report', resolveReport, (b) => ({
    p_report: b.report,
    p_resolution: b.resolution,
  })),
  'staff/warn': command('staff_warn_member', actOnMember, actOn),
  'staff/suspend': command('staff_suspend_member', actOnMember, actOn),
  'staff/lift': command('staff_lift_suspension', actOnMember, actOn),
  'staff/close-request': command('staff_close_request', actOnRequest, actOnOne),
  'staff/read-request': command('staff_read_request', actOnRequest, actOnOne),
};
