import { expect, type Page } from '@playwright/test';

/** Calls the API as the page's visitor would. */
export async function call<T>(
  page: Page,
  procedure: string,
  input: object,
  method: 'get' | 'post' = 'post',
): Promise<T> {
  const { origin } = new URL(page.url());
  const query = method === 'get' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const data = method === 'get' ? {} : { data: input };
  const answer = await page.request[method](`${origin}/api/trpc/${procedure}${query}`, {
    headers: { origin },
    ...data,
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { result: { data: T } }).result.data;
}
