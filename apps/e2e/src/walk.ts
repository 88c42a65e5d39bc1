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

/**
 * Waits for what was clicked for: a page that is alive lets the browser show the click before it leaves for the next.
 * Should a whole new document come meanwhile, there is nothing left of the old one to wait for.
 */
async function arrived(page: Page): Promise<void> {
  await alive(page);
  if ((await page.locator('html[data-hydrated]').count()) > 0) {
    const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    await page.evaluate(shown).catch(() => page.waitForLoadState());
  }
  await page.locator('html:not([data-navigating])').waitFor({ state: 'attached' });
  await alive(page);
}

/** A page that was reached by a click: the same checks as for one that was opened. */
export async function ready(page: Page): Promise<void> {
  await arrived(page);
  await expectAccessible(page);
}

/** What was found without fault, by kind of page: the shapes of the elements on it. */
const checked = new Map<string, Set<string>>();

/** A page's address without what is one thing's own, its width, and whether something on it is refused. */
async function kindOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname
    .replace(/^\/[a-z]{2}\//, '/')
    .replace(/[0-9a-f-]{20,}|[0-9A-Z]{20,}/g, ':id');
  const refused = await page.locator('[role=alert], .faulty').count();
  return `${path} ${page.viewportSize()?.width} ${refused > 0}`;
}

/**
 * What accessibility depends on in the elements of a page: their attributes, what they stand in, and whether there is
 * text, whatever it says; without what is one thing's own, and of pictures the outside alone.
 */
const shapesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own =
      /^(id|for|href|src|action|value|name|datetime|style|min|max|title|alt|placeholder|content|data-.*|aria-label.*|aria-describedby|aria-controls|aria-owns)$/;
    const shapeOf = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        own.test(name) ? `${name}${value === '' ? '' : '=…'}` : `${name}=${value}`,
      );
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return `${element.parentElement?.tagName} ${element.tagName} ${attributes.toSorted().join(' ')} ${text}`;
    };
    const elements = [...document.querySelectorAll('html, body :not(script, svg *)')];
    return [...new Set(elements.map(shapeOf))];
  });

/** WCAG 2.2 AA as far as a program can tell, and no sideways scrolling. A page with nothing new on it was checked. */
export async function expectAccessible(page: Page): Promise<void> {
  const kind = await kindOf(page);
  const shapes = await shapesOf(page);
  const known = checked.get(kind);
  if (!known || shapes.some((shape) => !known.has(shape))) await expectNoViolations(page, !known);
  checked.set(kind, new Set([...(known ?? []), ...shapes]));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scrolling of ${page.url()}`).toBe(0);
}

/** @param colours whether contrast is measured: the slowest rule by far, and its answer is that of the styles */
async function expectNoViolations(page: Page, colours: boolean): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(colours ? [] : ['color-contrast'])
    // Our pages have no frames, so the result need not be gathered in a page of its own, which costs time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Signs in with one click of the demo bar. */
export async function enterAs(page: Page, locale: string, role: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`/${locale}`);
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/api/auth/demo/sign-in`, { data: { role }, headers: { origin } });
  expect(answer.status()).toBe(200);
  await page.goto(`/${locale}`);
}
