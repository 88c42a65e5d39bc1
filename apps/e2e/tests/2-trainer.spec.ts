import { expect, test } from '@playwright/test';
import { enterAs, ready } from '../src/walk.ts';

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
