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

/** Kinds of pages whose colours were measured: the slowest rule by far, and its answer is that of the styles. */
const measured = new Set<string>();

/** A page's address without what is one thing's own, its width, and whether something on it is refused. */
async function kindOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname
    .replace(/^\/[a-z]{2}\//, '/')
    .replace(/[0-9a-f-]{20,}|[0-9A-Z]{20,}/g, ':id');
  const refused = await page.locator('[role=alert], .faulty').count();
  return `${path} ${page.viewportSize()?.width} ${refused > 0}`;
}

/** WCAG 2.2 AA as far as a program can tell, and no sideways scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  const kind = await kindOf(page);
  const { violations } = await new AxeBuilder({ page })
    .disableRules(measured.has(kind) ? ['color-contrast'] : [])
    // Our pages have no frames, so the result need not be gathered in a page of its own, which costs time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  measured.add(kind);
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
