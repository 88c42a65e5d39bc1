import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('a trainer opens today’s session in Hungarian and marks everybody', async ({ page }) => {
  await enterAs(page, 'hu', 'trainer');
  await visit(page, '/hu/roll-call');
  await page.getByRole('link', { name: 'Jelenléti ív megnyitása' }).first().click();
  await ready(page);
  await expect(page.getByText('Jelen van: 0 / 20')).toBeVisible();

  // Family name first, and found without its accents.
  await page.getByRole('searchbox').fill('ürge agnes');
  const row = page.getByRole('listitem').filter({ hasText: 'Ürge Ágnes' });
  await expect(row).toBeVisible();
  await row.getByRole('radio', { name: 'Késett' }).check({ force: true });
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /jelenlévőként/ }).click();
  await expect(page.getByText('Jelen van: 20 / 20', { exact: true })).toBeVisible();
  await expect(page.getByText('Minden jelölés el van küldve.')).toBeVisible();
  await ready(page);

  // What was marked is there for whoever opens the page anew.
  await page.reload();
  await ready(page);
  await expect(page.getByText('Jelen van: 20 / 20', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Ürge Ágnes' }).getByRole('radio', { name: 'Késett' }),
  ).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a trainer marks with a plain form', async ({ page }) => {
    await enterAs(page, 'en', 'trainer');
    await page.goto('/en/roll-call');
    await page
      .getByRole('link', { name: /roll call|attendance list/i })
      .first()
      .click();
    const row = page.getByRole('listitem').filter({ hasText: 'Ana Kovač' });
    await row.getByRole('radio', { name: 'Absent' }).check({ force: true });
    await page.getByRole('button', { name: /Save/ }).last().click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Ana Kovač' }).getByRole('radio', { name: 'Absent' }),
    ).toBeChecked();
  });
});

test('a trainee sees no trainer’s page', async ({ page }) => {
  await enterAs(page, 'sl', 'trainee');
  const answer = await page.goto('/sl/manage');
  expect(answer?.status()).toBe(403);
  await ready(page);
});
