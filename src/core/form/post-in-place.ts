type Options = {
  /** Called when there is no connection; true when that is taken care of, so that nothing is said. */
  onOffline?: (form: HTMLFormElement) => boolean;
  /** What goes behind the # of the address that a redirect leads to, with its #: a script is not told. */
  hash?: () => string;
  /** Called after the answer stands in the page. */
  onShown?: (region: HTMLElement) => void;
};

const note = 'data-post-note';

/** Says at the end of a form why it was not sent; everything typed stays. */
function say(form: HTMLFormElement, text: string): void {
  const said = document.createElement('p');
  said.className = 'note bad';
  said.setAttribute('role', 'alert');
  said.setAttribute(note, '');
  said.textContent = text;
  form.append(said);
}

/** Puts what somebody typed while a form was on its way into the fields of the same names in its answer. */
function keepTyped(region: HTMLElement, typed: [string, FormDataEntryValue][]): void {
  for (const [name, value] of typed) {
    const field = region.querySelector<HTMLInputElement>(
      `:is(textarea, input:not([type=hidden], [type=radio], [type=checkbox]))[name="${name}"]`,
    );
    if (field) field.value = value as string;
  }
}

/** Where to go on reading: the field to mend, what is wrong, or the heading of what came. */
function focusIn(region: HTMLElement): void {
  const find = (selector: string) => region.querySelector<HTMLElement>(selector);
  const wrong = find('[role="alert"]');
  if (wrong) wrong.tabIndex = -1;
  (find('[autofocus]') ?? wrong ?? find('h1[tabindex="-1"]'))?.focus();
  if (wrong?.dataset['mistakes']) void import('./mend.ts').then((its) => its.mend(region));
}

/**
 * Lets the forms inside `region`, an element with an id, post without loading the page anew. What the server answers is
 * a page: its element of the same id takes the place of what stood here, and the focus goes to [autofocus], else to
 * [role="alert"], else to h1[tabindex="-1"]. A redirect is followed.
 * Without a connection the form says the region's `data-offline`, and `data-failed` when the server answers no page.
 */
export function postInPlace(region: HTMLElement, { onOffline, onShown, hash }: Options = {}): void {
  let free = () => {};
  let isBusy = false;

  async function post(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    const to = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
    const fields = new URLSearchParams(new FormData(form, button) as never);
    form.querySelector(`[${note}]`)?.remove();
    isBusy = true;
    button?.setAttribute('aria-busy', 'true');
    button?.toggleAttribute('disabled', true);
    free = () => {
      isBusy = false;
      button?.removeAttribute('aria-busy');
      button?.removeAttribute('disabled');
    };
    const answer = await fetch(to, { method: 'POST', body: fields }).catch(() => null);
    if (answer?.redirected) {
      location.assign(answer.url + (hash?.() ?? ''));
      return;
    }
    const html = answer?.headers.get('content-type')?.startsWith('text/html')
      ? await answer.text().catch(() => null)
      : '';
    free();
    if (!answer || html === null) {
      if (!onOffline?.(form)) say(form, region.dataset['offline'] ?? '');
      button?.focus();
      return;
    }
    const page = new DOMParser().parseFromString(html, 'text/html');
    const shown = page.getElementById(region.id);
    if (!shown) {
      // A page that is not this one, such as that of a limit, says why in its first sentence.
      say(form, page.querySelector('main p')?.textContent ?? region.dataset['failed'] ?? '');
      button?.focus();
      return;
    }
    const typed = [...new FormData(form)].filter(([name, value]) => fields.get(name) !== value);
    document.title = page.title;
    region.replaceChildren(...shown.childNodes);
    keepTyped(region, typed);
    focusIn(region);
    onShown?.(region);
    // The header: a code that was taken has signed somebody in.
    dispatchEvent(new Event('portage:shown'));
  }

  region.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    event.preventDefault();
    if (!isBusy) void post(form, event.submitter);
  });
  // A page that comes back from the back-forward cache was left while it was busy.
  addEventListener('pageshow', () => free());
}
