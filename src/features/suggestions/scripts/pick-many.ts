/** One more that is chosen, as the server would draw it. */
function chosen({ content, dataset }: HTMLTemplateElement, field: string, value: string, label: string): Node {
  const item = content.cloneNode(true) as DocumentFragment;
  const button = item.querySelector('button')!;
  item.querySelector('input')!.value = value;
  button.value = `drop ${field}/${value}`;
  button.ariaLabel = dataset['remove']!.replace('{value}', () => label);
  button.querySelector('span')!.textContent = label;
  return item;
}

/** Adds what a list stands at, or takes back what was chosen, at once: what is typed meanwhile elsewhere stays. False for any other button. */
export function pickHere(button: HTMLButtonElement): boolean {
  const field = button.closest<HTMLElement>('[data-pick]');
  if (!field) return false;
  const select = field.querySelector('select')!;
  const list = field.querySelector('ul')!;
  const add = field.querySelector<HTMLElement>('[data-add]')!;
  const item = button.closest('li');
  const value = item ? item.querySelector('input')!.value : select.value;
  const option = [...select.options].find((one) => one.value === value);
  if (item) item.remove();
  else if (option && value !== '')
    list.append(chosen(field.querySelector('template')!, field.dataset['pick']!, value, option.text));
  if (option && value !== '') option.disabled = !item;
  if (!item) select.value = '';
  add.hidden = list.children.length >= Number(field.dataset['most']);
  (add.hidden ? list.querySelector('button')! : select).focus();
  return true;
}
