export type Side = 'mentor' | 'mentee';
export type RelationshipStatus =
  'accepted' | 'awaiting_payment' | 'active' | 'paused' | 'completed' | 'ended' | 'lapsed';
export type Step =
  | 'propose_agreement'
  | 'answer_agreement'
  | 'first_meeting'
  | 'work_on_goals'
  | 'confirm_goals'
  | 'renew_or_finish'
  | 'reactivate'
  | 'paused'
  | 'unavailable'
  | 'look_back'
  | 'ended';

/** What comes next, for whom and by when (UTC): relationship_next(). `on` is a day without a zone. */
export type Next = { step: Step; who: Side | 'both' | null; by: string | null; on?: string };
