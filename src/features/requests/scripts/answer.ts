import { countLetters } from '../../../core/form/count-letters.ts';
import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';
import { postInPlace } from '../../../core/form/post-in-place.ts';
import { typedIn, typeInto } from '../../../core/form/typed.ts';

/** The texts of an answer that are kept while they are typed; the inbox keeps the same. */
const texts = ['note', 'question', 'reason', 'reply'];

/** Opens the link of an e-mail by the code behind the #, answers without a reload, and keeps what is typed (T25, T64). */
export function startAnswering(region: HTMLElement): void {
  function prepare(): void {
    for (const form of region.querySelectorAll<HTMLFormElement>('form[data-draft]'))
      typeInto(form, readDraft(form.dataset['draft']!) ?? {});
    const done = region.querySelector<HTMLElement>('[data-done]')?.dataset['done'];
    if (done) for (const kind of ['answer', 'reply']) dropDraft(`${kind}-${done}`);
  }

  countLetters(region);
  region.addEventListener('input', ({ target }) => {
    const form = (target as HTMLInputElement).form!;
    const { draft } = form.dataset;
    if (draft) keepDraft(draft, { ...readDraft(draft), ...typedIn(form, texts) });
  });
  postInPlace(region, { onShown: prepare });
  prepare();

  const code = location.hash.slice(1);
  const paste = region.querySelector<HTMLFormElement>('[data-paste]');
  if (code && paste) {
    (paste.elements.namedItem('link') as HTMLInputElement).value = code;
    paste.requestSubmit(paste.querySelector('button'));
  }
  // Another e-mail's link, opened in this tab, changes nothing but what stands behind the #.
  addEventListener('hashchange', () => location.reload());
}
