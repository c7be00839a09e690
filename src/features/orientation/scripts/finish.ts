import { dateWithYear } from '../../../core/i18n/dates.ts';
import type { RefusalWords } from '../../../core/i18n/error-text.ts';
import { pageLocale } from '../../../core/i18n/locales.ts';
import type { Track } from '../tracks.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { post } from '../../../core/http/api.ts';
import { sayRefusal } from '../../../core/form/refusals.ts';

export type FinishWords = { done: string; newer: string; refusals: RefusalWords };
type Done = { version: string; completed_at: string };

/** Writes down for a member that they have read a track, and shows where to go on. */
export function startFinish(box: HTMLElement, me: string): void {
  const track = box.dataset['finish'] as Track;
  const version = box.dataset['version']!;
  const words = JSON.parse(box.dataset['words']!) as FinishWords;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  function show(done: Done | null) {
    const isCurrent = done?.version === version;
    for (const name of ['done', 'newer'] as const) {
      const isSaid = done !== null && isCurrent === (name === 'done');
      part(name).hidden = !isSaid;
      if (isSaid)
        part(name).textContent = fill(words[name], {
          date: dateWithYear(pageLocale(), done.completed_at),
          version: done.version,
        });
    }
    part('visitor').hidden = true;
    part('read').hidden = isCurrent;
    part('onward').hidden = !isCurrent;
  }
  async function send<T>(button: HTMLButtonElement, address: string, body = {}): Promise<T | null> {
    if (button.ariaDisabled === 'true') return null;
    button.ariaDisabled = 'true';
    if (button.dataset['busy']) button.textContent = button.dataset['busy'];
    const answer = await post<T>(address, body);
    button.ariaDisabled = 'false';
    if (button.dataset['idle']) button.textContent = button.dataset['idle'];
    sayRefusal(part('refusal'), words.refusals, answer);
    return answer.ok ? answer.value : null;
  }

  const read = part('read').querySelector('button')!;
  read.addEventListener('click', async () => {
    const done = await send<Done>(read, 'orientation', { track, version });
    if (done) show(done);
  });

  /** Only whoever applied to mentor and is not listed yet can take that back here. */
  function offerWithdrawal(applicant: HTMLElement) {
    const [button, dialog] = [applicant.querySelector('button')!, applicant.querySelector('dialog')!];
    button.addEventListener('click', () => {
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', async () => {
      if (dialog.returnValue !== 'yes' || !(await send(button, 'mentor-profile/withdraw'))) return;
      for (const name of ['applicant', 'done', 'newer', 'read', 'onward']) part(name).hidden = true;
      part('withdrawn').hidden = false;
    });
    applicant.hidden = false;
  }

  const load = async () => {
    const [{ orientationOf }, { database }] = await Promise.all([
      import('../queries.ts'),
      import('../../../core/http/database.ts'),
    ]);
    const [{ last }, own] = await Promise.all([
      orientationOf(track),
      track === 'mentor'
        ? (await database()).from('mentors').select('status').eq('profile_id', me).maybeSingle()
        : null,
    ]);
    show(last);
    if (own?.data?.status === 'draft' || own?.data?.status === 'pending') offerWithdrawal(part('applicant'));
  };
  void load().catch(() => {});
}
