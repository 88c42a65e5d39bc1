import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Opens a page, waits until it is alive, and finds no accessibility fault on it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until a page is alive: what is typed before may be taken for what the server sent. A plain page always is. */
export const alive = (page: Page): Promise<void> =>
  page.locator('html[data-hydrated], html:not(:has(link[rel=modulepreload]))').waitFor({ state: 'attached' });

/** A page that was reached by a click: the same checks as for one that was opened. */
export async function ready(page: Page): Promise<void> {
  await alive(page);
  await expectAccessible(page);
}

/** WCAG 2.2 AA as far as a program can tell, and no sideways scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Our pages have no frames, so the result need not be gathered in a page of its own, which costs time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scrolling of ${page.url()}`).toBe(0);
}

/** Signs in with one click of the demo bar. */
export async function enterAs(page: Page, locale: string, role: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`/${locale}`);
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/api/auth/demo/sign-in`, { data: { role }, headers: { origin } });
  expect(answer.status()).toBe(200);
  await page.goto(`/${locale}`);
}
