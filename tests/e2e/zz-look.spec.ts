import { test } from '../support/e2e.ts';
test('status', async ({ page }) => {
  await page.goto('/en/status/');
  await page.waitForTimeout(1000);
  console.log(await page.locator('main').innerText());
});
