import type { Report } from '../queries.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';

type Props = Pick<SectionProps, 'messages' | 'queue' | 'decide'> & { report: Report };

/** What can be done about a report, each with a reason that is logged: to the member, to the request, and to the report itself. */
export function ReportActs({ messages, queue: { may }, decide, report: { id, about, request, picture } }: Props) {
  const t = messages.staff;
  const act = (label: string, question: string, path: string, body: object, isQuiet = false) => (
    <ReasonButton
      messages={messages}
      label={label}
      question={question}
      className={isQuiet ? 'button quiet slim' : 'button text'}
      run={(reason) => decide(path, { ...body, reason })}
    />
  );
  if (about.is_you) return <p className="border-t pt-2">{t.aboutYou}</p>;
  const member = { member: about.id };
  const isHere = about.status === 'active' || about.status === 'leaving';
  const isOpen = request?.status === 'sent' || request?.status === 'question';
  return (
    <div className="row border-t pt-2">
      {isHere && act(t.warn, t.warnReason, 'staff/warn', member, true)}
      {may.decide && about.mentor === 'published' && act(t.pause, t.pauseReason, 'staff/pause', { mentor: about.id })}
      {isOpen && act(t.closeRequest, t.closeRequestReason, 'staff/close-request', { request: request.id })}
      {may.pause_relationship &&
        request?.relationship &&
        act(t.pauseMentorship, t.pauseMentorshipReason, 'staff/pause-mentorship', {
          relationship: request.relationship,
        })}
      {may.decide && picture && act(t.photoRemove[picture], t.photoReason, 'staff/photo', { mentor: about.id })}
      {isHere && !about.is_staff && act(t.suspend, t.suspendReason, 'staff/suspend', member)}
      {about.status === 'suspended' && act(t.lift, t.liftReason, 'staff/lift', member)}
      <ReasonButton
        messages={messages}
        label={t.resolve}
        question={t.resolution}
        run={(resolution) => decide('staff/resolve', { report: id, resolution })}
      />
    </div>
  );
}
