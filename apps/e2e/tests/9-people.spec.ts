import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('a manager adds a person to an event by keyboard alone', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/events');
  await page.getByRole('link', { name: 'Inclusive workplaces' }).click();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a person');
  await ready(page);
  const address = page.url();

  await page.getByRole('button', { name: 'Register the person' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is a problem').first()).toBeVisible();
  await ready(page);

  await page.getByLabel('Given name').focus();
  for (const text of ['Žofija', 'Primer', '']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByLabel('Side')).toBeFocused();
  await page.getByLabel('Organisation').focus();
  await page.keyboard.type('Zavod Primer');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The person has a place\.|on the waiting list/)).toBeVisible();
  await ready(page);

  for (const [locale, title] of [
    ['sl', 'Dodajte osebo'],
    ['hu', 'Személy hozzáadása'],
  ]) {
    await visit(page, address.replace('/en/', `/${locale}/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await ready(page);
    }
  }

  await page.getByRole('link', { name: 'Vissza az eseményhez' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
