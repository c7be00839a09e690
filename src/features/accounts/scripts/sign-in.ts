import { postInPlace } from '../../../core/form/post-in-place.ts';

/** What a step has more with a script: a password that can be shown, and this device's time zone for a new member. */
function prepare(region: HTMLElement): void {
  const password = region.querySelector<HTMLInputElement>('[name="password"]');
  const show = region.querySelector<HTMLElement>('[data-show-password]');
  if (password && show) {
    show.hidden = false;
    show.addEventListener('change', () => (password.type = show.querySelector('input')!.checked ? 'text' : 'password'));
  }
  const zone = region.querySelector<HTMLInputElement>('[name="time_zone"]');
  if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Signs in without loading the page anew for each step. */
export function startSignIn(region: HTMLElement): void {
  prepare(region);
  const next = new URLSearchParams(location.search).get('next') ?? '';
  postInPlace(region, { onShown: prepare, hash: () => /#.*$/.exec(next)?.[0] ?? '' });
}
