import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('a manager issues the certificates of a training, and anybody verifies one until it is revoked', async ({
  page,
  browser,
}, info) => {
  await enterAs(page, 'hu', 'manager');
  await visit(page, '/hu/manage/sens-network/events?tab=past');
  await page.getByRole('link', { name: 'Mentorképzés, második csoport' }).click();
  await ready(page);
  const tabs = page.getByRole('navigation', { name: 'Az esemény részei' });
  await tabs.getByRole('link', { name: /^Igazolások/ }).click();
  await ready(page);
  const earned = page.getByRole('region', { name: 'Jogosultak, de még nincs igazolásuk' });
  await expect(earned).toBeVisible();
  const people = await earned.getByRole('rowheader').allInnerTexts();
  expect(people.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: `Összes igazolás kiállítása (${people.length})` }).click();
  await expect(page.getByText(`${people.length} igazolást állítottunk ki.`)).toBeVisible();
  await ready(page);

  // The name as it is written on paper, family name first, in the document's own language.
  const row = page.getByRole('row').filter({ hasText: 'Lőrincz Dániel' });
  const pdf = await row.getByRole('link', { name: 'PDF' }).getAttribute('href');
  const answer = await page.request.get(pdf!);
  expect(answer.status()).toBe(200);
  const file = info.outputPath('certificate.pdf');
  writeFileSync(file, await answer.body());
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  expect(text).toContain('Lőrincz Dániel');
  expect(text).toContain('Európai Unió, Európai Regionális Fejlesztési Alap');
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );

  const stranger = await (await browser.newContext()).newPage();
  const verification = await row.getByRole('link', { name: /Ellenőrz/ }).getAttribute('href');
  await visit(stranger, verification!.replace('/hu/', '/en/'));
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('The certificate is valid');
  await expect(stranger.getByText('Dániel Lőrincz')).toBeVisible();

  await row.getByRole('link', { name: /Visszavonás/ }).click();
  await page.getByLabel('A visszavonás oka').fill('Hibás név');
  await page.getByRole('button', { name: 'Igazolás visszavonása' }).click();
  await expect(page.getByText('Az igazolást visszavontuk.')).toBeVisible();
  await ready(page);
  await stranger.reload();
  await ready(stranger);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('The certificate has been revoked');
  await stranger.context().close();
});

test('a trainee downloads a certificate from the account, in Slovenian', async ({ page }) => {
  await enterAs(page, 'sl', 'trainee');
  await visit(page, '/sl/my/certificates');
  const link = await page
    .getByRole('link', { name: /Prenesite/ })
    .first()
    .getAttribute('href');
  const answer = await page.request.get(link!);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page
    .getByRole('link', { name: /stran za preverjanje/i })
    .first()
    .click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Potrdilo je veljavno');
});
