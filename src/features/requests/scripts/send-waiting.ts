import { post, type Answer } from '../../../core/http/api.ts';
import { dropDraft } from '../../../core/form/drafts.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { settle, waitingRequests, type WaitingRequest } from './waiting-requests.ts';

/** Sends one request: what is missing about the member first, then their words. The id makes a second try harmless. */
export async function sendRequest({
  profile,
  request,
}: Pick<WaitingRequest, 'profile' | 'request'>): Promise<Answer<{ deadline_at: string }>> {
  if (profile) {
    const named = await post('profile/fill', profile);
    if (!named.ok) return named;
  }
  return post<{ deadline_at: string }>('requests', request);
}

/** What may be otherwise in a minute: the request goes on waiting. */
const passing = ['offline', 'unexpected', 'rate_limited'];

/** Sends what waits on this device, one at a time and in one window only. What is refused keeps its words in its draft. */
export async function sendWaiting(): Promise<void> {
  await navigator.locks.request('portage-waiting', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const item of waitingRequests().filter((one) => one.owner === storedSession()?.user?.id)) {
      const answer = await sendRequest(item);
      if (!answer.ok && passing.includes(answer.code)) return;
      if (answer.ok) dropDraft(`ask-${item.mentor.id}`);
      settle(
        item,
        answer.ok
          ? { mentor: item.mentor, deadline: answer.value.deadline_at }
          : { mentor: item.mentor, refused: answer.errors.map((one) => one.code), retryAfter: answer.retryAfter },
      );
    }
  });
}
