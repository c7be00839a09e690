/** Puts what an e-mail's link carries behind the # into the form, and names the kind of e-mail it stops. */
export function readLink(form: HTMLFormElement): void {
  const [token = '', kind = ''] = location.hash.slice(1).split('.');
  (form.elements.namedItem('token') as HTMLInputElement).value = token;
  const name = (JSON.parse(form.dataset['kinds']!) as Record<string, string>)[kind];
  if (name) form.querySelector('[data-part="text"]')!.textContent = form.dataset['text']!.replace('{kind}', name);
  // A mail program or a hurried copy cut the link short: its button could do nothing.
  form.hidden = token === '';
  document.getElementById('no-link')!.hidden = token !== '';
  // Another e-mail's link, opened in this tab, changes nothing but what stands behind the #.
  addEventListener('hashchange', () => location.reload());
}
