import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('a manager cancels a registration, and the first in line moves up and is told', async ({ page }) => {
  await enterAs(page, 'sl', 'manager');
  await visit(page, '/sl/manage/sens-network');
  await page.getByRole('link', { name: 'Študijski obisk po Sloveniji' }).first().click();
  await ready(page);
  const tabs = page.getByRole('navigation', { name: 'Deli dogodka' });
  await tabs.getByRole('link', { name: /^Čakalni seznam/ }).click();
  const waiting = page.getByRole('table').getByRole('rowheader');
  await expect(waiting.first()).toBeVisible();
  const before = await waiting.allInnerTexts();
  await ready(page);

  await tabs.getByRole('link', { name: /^Prijavljeni/ }).click();
  await page.getByRole('searchbox').fill('duric katja');
  await page.getByRole('button', { name: 'Poiščite' }).click();
  await expect(page.getByText('1 oseba', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^Prekličite.*Katja Đurić$/ }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Prekličite prijavo na dogodek' }).click();
  await expect(page.getByText('Prijava na dogodek je preklicana.')).toBeVisible();
  await ready(page);

  await tabs.getByRole('link', { name: /^Čakalni seznam/ }).click();
  await expect(waiting.first()).toHaveText(before[1]!);
  expect(await waiting.allInnerTexts()).toEqual(before.slice(1));
  await tabs.getByRole('link', { name: /^Prijavljeni/ }).click();
  await expect(page.getByRole('rowheader', { name: before[0]! })).toBeVisible();

  await visit(page, '/sl/demo/mail');
  const list = page.getByRole('navigation', { name: 'Sporočila' });
  const promoted = list.getByRole('link', { name: /^Aleš Lebar/ }).first();
  await expect(promoted).toContainText('Mesto se je sprostilo in je vaše: Študijski obisk po Sloveniji');
  await expect(list.getByRole('link', { name: /^Katja Đurić/ }).first()).toContainText('preklicana');
});

test('a manager plans an event without JavaScript, publishes it and cancels it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/events/new');
  await page.getByRole('button', { name: 'Save the draft' }).last().click();
  await expect(page.getByRole('alert')).toContainText('There is a problem');

  for (const [language, title] of [
    ['Slovenian', 'Večer mentoric'],
    ['Hungarian', 'Mentorok estéje'],
    ['English', 'Mentors’ evening'],
  ]) {
    await page.getByRole('group', { name: 'Title' }).getByLabel(language!).fill(title!);
    await page.getByRole('group', { name: 'Summary' }).getByLabel(language!).fill(`${title}.`);
    await page.getByRole('group', { name: 'Description' }).getByLabel(language!).fill(`**${title}**`);
  }
  await page.getByLabel('Place', { exact: true }).fill('Lendava');
  await page.getByLabel('Number of places').fill('12');
  await page.getByRole('checkbox').first().check();
  const day = new Date(Date.now() + 40 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await page.getByLabel('Date', { exact: true }).fill(day);
  await page.getByLabel('From', { exact: true }).fill('17:00');
  await page.getByLabel('To', { exact: true }).fill('19:00');
  await page.getByRole('button', { name: 'Save the draft' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mentors’ evening');

  const event = new URL(page.url());
  await page.getByRole('button', { name: 'Publish the event' }).click();
  await expect(page.getByText('The event is published.')).toBeVisible();
  await page.getByRole('link', { name: 'Public page of the event' }).click();
  await expect(page.getByRole('link', { name: 'Register for this event' }).first()).toBeVisible();

  await page.goto(event.pathname);
  await page.getByText('Cancel the event', { exact: true }).click();
  await page.getByRole('button', { name: 'Cancel the event and tell the registered people' }).click();
  await expect(page.getByText('The event is cancelled. The registered people are being told.')).toBeVisible();
  await context.close();
});
