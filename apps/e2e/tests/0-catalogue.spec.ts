import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { ready, visit } from '../src/walk.ts';

const home = (locale: string) => `/${locale}/projects/sens-network`;
const titles = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts();

/** The same month, some months on: the demo's events lie around today. */
function monthFromNow(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 7);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a Slovenian search finds without accents and in another form', async ({ page }) => {
    await page.goto('/sl');
    await page.getByLabel('Iskanje po dogodkih').fill('zgodbo socialnih PODJETIJ');
    await page.getByRole('button', { name: 'Prikažite dogodke' }).click();
    await expect(page).toHaveURL('/sl?q=zgodbo%20socialnih%20PODJETIJ');
    await expect(page.getByLabel('Iskanje po dogodkih')).toHaveValue('zgodbo socialnih PODJETIJ');
    await expect(page.getByRole('status')).toHaveText('Za iskanje »zgodbo socialnih PODJETIJ« smo našli 1 dogodek');
    expect(await titles(page)).toEqual(['Zgodba socialnega podjetja']);
    await page.getByLabel('Iskanje po dogodkih').fill('vkljucujocih');
    await page.getByRole('button', { name: 'Prikažite dogodke' }).click();
    expect(await titles(page)).toEqual(['Vključujoča delovna mesta']);
  });

  test('a Hungarian search finds an inflected word, and a part of a compound', async ({ page }) => {
    await page.goto('/hu?q=szövetkezetekről');
    expect(await titles(page)).toEqual(['Szövetkezetek a faluért']);
    await page.goto('/hu?q=halozat');
    expect(await titles(page)).toEqual(['A mentorhálózat találkozója']);
  });

  test('what is not found is said in words, with a way on', async ({ page }) => {
    await page.goto('/en?q=beekeeping');
    await expect(page.getByText('We did not find any event for ‘beekeeping’')).toBeVisible();
    await page.getByRole('link', { name: 'Search past events' }).click();
    await expect(page).toHaveURL('/en?q=beekeeping&when=past');
    await page.getByRole('link', { name: 'Clear the filters' }).first().click();
    await expect(page).toHaveURL('/en?when=past');
  });

  test('counts say what a filter leaves, and filters stand in the address', async ({ page }) => {
    await page.goto('/sl');
    const workshops = page.getByRole('link', { name: /^Delavnica \(\d/ });
    const counted = Number(/(\d+) dogod/.exec((await workshops.textContent()) ?? '')?.[1]);
    expect(counted).toBeGreaterThan(3);
    await workshops.click();
    await expect(page).toHaveURL('/sl?kind=workshop');
    expect((await titles(page)).length).toBe(counted);
    await page.getByText('Več omejitev').click();
    await page.getByLabel('Država', { exact: true }).selectOption('HU');
    await page.getByLabel(/Samo dogodki s prostimi mesti/).check();
    await page.getByRole('button', { name: 'Prikažite dogodke' }).click();
    await expect(page).toHaveURL('/sl?kind=workshop&side=HU&free=1');
    const free = await page
      .getByLabel(/Samo dogodki s prostimi mesti/)
      .evaluate((box) => box.nextElementSibling?.textContent);
    expect(free).toContain(`(${(await titles(page)).length})`);
    await expect(page.getByRole('article').filter({ hasNotText: 'Madžarska' })).toHaveCount(0);
    await page.getByRole('link', { name: /Delavnica.*izbrano/ }).click();
    await expect(page).toHaveURL('/sl?side=HU&free=1');
  });

  test('a month shows each session on its day', async ({ page }) => {
    await page.goto(`${home('sl')}?view=month&month=${monthFromNow(1)}`);
    await expect(page.getByRole('columnheader')).toHaveText(['pon.', 'tor.', 'sre.', 'čet.', 'pet.', 'sob.', 'ned.']);
    const links = page.getByRole('table').getByRole('link');
    expect(await links.count()).toBeGreaterThan(0);
    await expect(links.first()).toHaveText(/^\d\d:\d\d /);
    await page.getByRole('link', { name: 'Naslednji mesec' }).click();
    await expect(page).toHaveURL(`${home('sl')}?view=month&month=${monthFromNow(2)}`);
    await page.getByRole('link', { name: 'Prejšnji mesec' }).click();
    await links.first().click();
    await expect(page).toHaveURL(/\/events\//);
  });
});

for (const [width, height] of [
  [1280, 900],
  [320, 800],
] as const) {
  test(`the catalogue is accessible at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const locale of ['sl', 'hu', 'en']) {
      await visit(page, `/${locale}?side=HU`);
      await visit(page, `/${locale}?q=nothing-like-it`);
      await visit(page, `/${locale}?view=month&month=${monthFromNow(1)}`);
      await visit(page, `/${locale}?view=month&month=2090-02`);
    }
  });
}

test('an event says what it is to search engines, whose policy lets it', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await visit(page, `${home('sl')}/events/storytelling-beltinci?utm_source=x`);
  const facts: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  const address = new URL(`${home('sl')}/events/storytelling-beltinci`, page.url()).href;
  expect(facts).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Zgodba socialnega podjetja',
    url: address,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: 'Beltinci', address: { addressCountry: 'SI' } },
    inLanguage: 'sl',
    maximumAttendeeCapacity: 16,
    remainingAttendeeCapacity: 8,
    offers: { price: 0, priceCurrency: 'EUR', url: `${address}/register` },
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);
  await expect(page.locator('link[hreflang="hu"]')).toHaveAttribute('href', address.replace('/sl/', '/hu/'));
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Zgodba socialnega podjetja');
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  expect(refused).toEqual([]);
});

test('a cancelled and a past event keep their pages', async ({ page }) => {
  const facts = page.locator('script[type="application/ld+json"]');
  await visit(page, `${home('hu')}/events/energy-communities-lenti`);
  expect(JSON.parse((await facts.textContent()) ?? '')).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    remainingAttendeeCapacity: 0,
  });
  await visit(page, `${home('en')}/events/mentor-training-1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mentor training, first group');
});

test('the home of the one project names its own page, and steps of tasks stay out of search engines', async ({
  page,
}) => {
  await page.goto('/sl?kind=workshop&when=past');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new URL(`${home('sl')}?when=past`, page.url()).href,
  );
  for (const address of ['/sl/sign-in', `${home('sl')}/events/storytelling-beltinci/register`, '/sl/nothing']) {
    await page.goto(address);
    await ready(page);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  }
});

test('the sitemap names every public page in every language', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const answer = await request.get('/sitemap.xml');
  expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8');
  const addresses = [...(await answer.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);
  expect(addresses.filter((address) => address.endsWith('/events/energy-communities-lenti')).length).toBe(3);
  expect(addresses.filter((address) => address.includes('closing-conference'))).toEqual([]);
  expect(addresses.length % 3).toBe(0);
  for (const address of addresses.slice(0, 9)) expect((await request.get(address)).status()).toBe(200);
});

test('a filter is a calendar to subscribe to, sent again only when it has changed', async ({ page, request }) => {
  await visit(page, '/hu?side=HU&kind=workshop');
  const subscribe = await page.getByRole('link', { name: 'Feliratkozás a naptárában' }).getAttribute('href');
  const address = subscribe!.replace(/^webcal:/, 'http:');
  expect(address).toBe(
    new URL('/api/projects/sens-network/events.ics?kind=workshop&side=HU&locale=hu', page.url()).href,
  );
  const answer = await request.get(address);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const cancelled = entries.filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED');
  expect(cancelled.map(({ summary }) => summary)).toEqual(['Elmarad: Energiaközösségek']);
  expect(entries.map(({ summary }) => summary)).toContain('Szövetkezetek a faluért');
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  const tag = answer.headers()['etag']!;
  expect((await request.get(address, { headers: { 'if-none-match': tag } })).status()).toBe(304);
  const news = await request.get(address.replace('.ics', '.rss'));
  expect(news.headers()['content-type']).toBe('application/rss+xml; charset=utf-8');
  expect(await news.text()).toContain('<title>SENS: események</title>');
});

test('two visitors get one and the same page, which lets no script in', async ({ playwright, baseURL }) => {
  const read = async () => {
    const visitor = await playwright.request.newContext({ baseURL });
    const answer = await visitor.get('/en?kind=workshop&free=1', { headers: { 'accept-language': 'en' } });
    const { etag: tag, 'content-security-policy': policy } = answer.headers();
    const read = { tag, policy, html: await answer.text() };
    await visitor.dispose();
    return read;
  };
  const first = await read();
  expect(await read()).toEqual(first);
  expect(first.policy).toContain("script-src 'self';");
  expect(first.html).not.toMatch(/<script(?! type="application\/ld\+json")/);
});
