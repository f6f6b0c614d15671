import type { Page } from '@playwright/test';

const TURNS = 150;
/** So many pixels are scrolled by each turn of the wheel. */
const TURN = 300;

/**
 * Turns the wheel over the table as fast as turns are taken up; milliseconds from each of the page's
 * frames to the next meanwhile, in ascending order.
 */
export async function timeScrolling(page: Page): Promise<readonly number[]> {
  await page.getByRole('table', { name: 'Salaries' }).getByRole('row').nth(5).hover();
  await page.waitForTimeout(1_000);
  const frames = page.evaluate(
    async () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const next = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (document.title === 'Scrolled') resolve(times);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
  const title = await page.title();
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, TURN);
  await page.evaluate(() => {
    document.title = 'Scrolled';
  });
  const times = await frames;
  await page.evaluate((before) => {
    document.title = before;
  }, title);
  return times.toSorted((a, b) => a - b);
}
