import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, and whether somebody who looks can tell. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return null;
    const marked = (one: Element | null) =>
      one !== null &&
      getComputedStyle(one).outlineStyle !== 'none' &&
      parseFloat(getComputedStyle(one).outlineWidth) >= 2;
    const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
    return {
      what: at.outerHTML.slice(0, 140),
      marked: marked(at) || marked(at.closest('.search-box')) || marked(at.closest('.choice')),
      seen: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });

/** Presses Tab until the focus is there; every stop on the way must show. */
export async function tabTo(page: Page, target: Locator, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (now) {
      expect(now.marked, `focus shows on ${now.what}`).toBe(true);
      expect(now.seen, `focus is in view on ${now.what}`).toBe(true);
    }
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key never reached ${String(target)}.`);
}
/** Tabs there and presses a key. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
