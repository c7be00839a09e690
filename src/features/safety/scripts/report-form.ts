import type { RefusalWords } from '../../../core/i18n/error-text.ts';
import { post } from '../../../core/http/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';
import { refusalText } from '../../../core/form/refusals.ts';

type Draft = { reason: string; note: string };

/** Opens the report of whom or what the address names, keeps what is typed until it is sent, and sends it. */
export function startReport(section: HTMLElement, subject: string): void {
  const kind = new URLSearchParams(location.search).get('kind') === 'request' ? 'request' : 'profile';
  const refusals = JSON.parse(section.dataset['refusals']!) as RefusalWords;
  const form = section.querySelector('form')!;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const [reason, note] = [field('reason'), field('report_note')];
  const reasonError = document.getElementById('reason-error')!;

  section.querySelector<HTMLAnchorElement>('[data-signed-out] a')!.search = `?${new URLSearchParams({
    next: `${location.pathname}${location.search}`,
  })}`;
  const draft = `report-${subject}`;
  const kept = readDraft<Draft>(draft);
  reason.value = kept?.reason ?? '';
  note.value = kept?.note ?? '';
  form.addEventListener('input', () => keepDraft(draft, { reason: reason.value, note: note.value }));

  /** What is wrong with the choice stands at it, everything else above the button. */
  function show(problems: { text: string; isReason: boolean }[]) {
    const [atReason, other] = [problems.find((one) => one.isReason), problems.find((one) => !one.isReason)];
    reasonError.hidden = !atReason;
    reasonError.textContent = atReason?.text ?? '';
    reason.ariaInvalid = atReason ? 'true' : null;
    part('refusal').hidden = !other;
    part('refusal').textContent = other?.text ?? '';
    if (atReason) reason.focus();
  }
  let isSending = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    const answer = await post('report', { subject_kind: kind, subject, reason: reason.value, note: note.value });
    isSending = false;
    if (!answer.ok)
      return show(
        answer.errors.map(({ code, field }) => ({
          text: refusalText(refusals, code, answer.retryAfter),
          isReason: field === 'reason',
        })),
      );
    dropDraft(draft);
    form.remove();
    part('sent').hidden = false;
  });
  section.hidden = false;
}
