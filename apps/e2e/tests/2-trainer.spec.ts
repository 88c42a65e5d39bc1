import { expect, test, type Page } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

/** Today's session of the demo's trainer, opened from the list of sessions. */
async function openToday(page: Page, label: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: label }).first().click();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a trainer marks with a plain form', async ({ page }) => {
    await enterAs(page, 'en', 'trainer');
    await page.goto('/en/roll-call');
    await openToday(page, 'Open the attendance list');
    const row = page.getByRole('listitem').filter({ hasText: 'Ágnes Ürge' });
    await row.getByRole('radio', { name: 'Absent' }).check({ force: true });
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await expect(page.getByText('1 mark saved.')).toBeVisible();
    await expect(row.getByRole('radio', { name: 'Absent' })).toBeChecked();
  });
});

test('a trainer opens today’s session in Hungarian and marks everybody', async ({ page }) => {
  await enterAs(page, 'hu', 'trainer');
  await visit(page, '/hu/roll-call');
  await openToday(page, 'Jelenléti ív megnyitása');
  await ready(page);
  await expect(page.getByText('Jelen van: 0 / 20')).toBeVisible();

  // Family name first, and found without its accents; the mark of before is corrected.
  await page.getByRole('searchbox').fill('urge agnes');
  const row = page.getByRole('listitem').filter({ hasText: 'Ürge Ágnes' });
  await row.getByRole('radio', { name: 'Késett' }).check({ force: true });
  await expect(page.getByText('Jelen van: 1 / 20', { exact: true })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /jelenlévőként/ }).click();
  await expect(page.getByText('Jelen van: 20 / 20', { exact: true })).toBeVisible();

  // For ten seconds a mark can be undone and waits on the device; then it is sent by itself.
  await expect(page.getByRole('button', { name: /Visszavonás/ })).toBeVisible();
  await expect(page.getByText('20 jelölés még nincs elküldve.')).toBeVisible();
  await expect(page.getByText('Minden jelölés el van küldve.')).toBeVisible({ timeout: 20_000 });
  await ready(page);

  // What was marked is there for whoever opens the page anew.
  await page.reload();
  await ready(page);
  await expect(page.getByText('Jelen van: 20 / 20', { exact: true })).toBeVisible();
  await expect(row.getByRole('radio', { name: 'Késett' })).toBeChecked();
});

test('a mark made without a network is sent when it is back', async ({ page, context }) => {
  await enterAs(page, 'en', 'trainer');
  await visit(page, '/en/roll-call');
  await openToday(page, 'Open the attendance list');
  await ready(page);
  await context.setOffline(true);
  const row = page.getByRole('listitem').filter({ hasText: 'Ágnes Ürge' });
  await row.getByRole('radio', { name: 'Excused' }).check({ force: true });
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText('No connection. This device keeps the marks.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('All marks have been sent.')).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(row.getByRole('radio', { name: 'Excused' })).toBeChecked();
});

test('a trainee sees no trainer’s page', async ({ page }) => {
  await enterAs(page, 'sl', 'trainee');
  const answer = await page.goto('/sl/manage');
  expect(answer?.status()).toBe(403);
  await ready(page);
});
