import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('somebody signs in with a code, sets a password, and signs in with it', async ({ page }) => {
  const email = 'ana.kovac@example.org';
  await enterAs(page, 'hu', 'trainee');
  await visit(page, '/hu/my/password');
  await page.getByRole('button', { name: 'Kérem a kódot' }).click();
  await expect(page.getByText(`Hatjegyű kódot küldtünk erre a címre: ${email}.`)).toBeVisible();
  await ready(page);

  const mailbox = await page.context().newPage();
  await mailbox.goto('/hu/demo/mail');
  await mailbox
    .getByRole('link', { name: new RegExp(email) })
    .first()
    .click();
  const code = /\b\d{6}\b/.exec(await mailbox.getByRole('article').innerText())![0];

  await page.getByLabel('Hatjegyű kód').fill(code);
  await page.getByLabel('Új jelszó').fill('rövid');
  await page.getByRole('button', { name: 'Jelszó beállítása' }).click();
  await expect(page.getByRole('alert')).toContainText('Legalább 12 karakter');
  await ready(page);
  await page.getByLabel('Új jelszó').fill('három szó egymás után');
  await page.getByRole('button', { name: 'Jelszó beállítása' }).click();
  await expect(page.getByText('A jelszót beállítottuk.', { exact: false })).toBeVisible();
  await ready(page);

  await page.getByLabel('E-mail-cím').fill(email);
  await page.getByLabel('Jelszó').fill('három szó egymás után');
  await page.getByRole('button', { name: 'Bejelentkezés' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saját eseményeim');
});
