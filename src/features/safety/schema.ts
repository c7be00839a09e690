import * as z from 'zod/mini';
import { id, oneOf, text } from '../../core/form/text-schema.ts';

export const reportReasons = [
  'harassment',
  'discrimination',
  'scam',
  'asks_for_money',
  'false_profile',
  'safety',
  'other',
] as const;
export const sendReport = z.object({
  subject_kind: oneOf(['profile', 'request'], 'subject'),
  subject: id('subject_not_found'),
  reason: oneOf(reportReasons, 'reason'),
  note: text('report_note'),
});

export const blockMember = z.object({ profile: id('member_not_found') });
export const actOnMember = z.object({ member: id('member_not_found'), reason: text('reason') });
export const actOnRequest = z.object({ request: id('request_not_found'), reason: text('reason') });
export const resolveReport = z.object({ report: id('report_not_found'), resolution: text('resolution') });
