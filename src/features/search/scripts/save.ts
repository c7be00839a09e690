import type { Question } from '../domain/address.ts';
import { forgetSearch, mailSearch, saveSearch } from '../saved-searches.ts';

/** Keeps what is searched for; new matches come by e-mail only to who asks for that. */
export async function save(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector('[role=status]')!;
  form.dataset['saving'] = '';
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
  const [done, mails] = [...form.querySelectorAll('template')].map(({ content }) => content);
  const name = form.dataset['save']!;
  const question = JSON.parse(form.dataset['question']!) as Question;
  const answer = await saveSearch({ name, question, mails: false }).catch(() => ({ code: 'offline' }));
  if (!('saved' in answer)) {
    said.textContent = form.dataset[answer.code === 'searches_too_many' ? 'tooMany' : 'failed']!;
    return;
  }
  const { saved } = answer;
  const hadFocus = document.activeElement === button;
  said.replaceChildren(done!.cloneNode(true));
  const undo = said.querySelector('button')!;
  button.before(mails!.cloneNode(true));
  button.hidden = true;
  const check = form.querySelector<HTMLInputElement>('.check input')!;
  check.checked = saved.mails;
  if (hadFocus) undo.focus();
  check.addEventListener('change', async () => {
    if (!(await mailSearch(saved.id, check.checked).catch(() => false))) check.checked = !check.checked;
  });
  undo.addEventListener('click', () => {
    void forgetSearch(saved.id);
    check.closest('label')!.remove();
    button.hidden = false;
    button.focus();
    said.textContent = '';
  });
}
