import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test('a manager issues the certificates of a training, and anybody verifies one until it is replaced', async ({
  page,
  browser,
}, info) => {
  test.slow();
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
  // The page of the issue can be left, and is found again.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Igazolások kiállítása', { timeout: 20_000 });
  await expect(page.getByText(`${people.length} igazolást állítottunk ki.`)).toBeVisible({ timeout: 20_000 });
  await ready(page);
  await page.getByRole('link', { name: 'Az esemény igazolásai' }).first().click();
  await expect(page.getByRole('link', { name: `${people.length} igazolás kiállítása` })).toBeVisible();
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

  // A misspelt name: the old certificate leads to the new one.
  await row.getByRole('link', { name: /Visszavonás vagy csere/ }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Visszavonás és új igazolás kiállítása' }).click();
  await expect(page.getByLabel('Az ok típusa')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Az ok típusa').selectOption('wrong_details');
  await page.getByLabel('Magyarázat').fill('Hibás név');
  await page.getByRole('button', { name: 'Visszavonás és új igazolás kiállítása' }).click();
  await expect(page.getByText('Az új igazolást kiállítottuk.')).toBeVisible();
  await ready(page);
  await stranger.reload();
  await ready(stranger);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('The certificate has been revoked');
  await expect(stranger.getByText('Wrong details on the certificate')).toBeVisible();
  await expect(stranger.getByText('Hibás név')).toHaveCount(0);
  await stranger.getByRole('link', { name: 'Verify the new certificate' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('The certificate is valid');

  await visit(page, '/hu/manage/sens-network/certificates?q=lorincz&state=revoked');
  await expect(page.getByRole('row').filter({ hasText: 'Lőrincz Dániel' })).toHaveCount(1);
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
  const badge = await page
    .getByRole('link', { name: /^Prenesite značko/ })
    .first()
    .getAttribute('href');
  const png = await (await page.request.get(badge!)).body();
  expect([png.subarray(1, 4).toString(), png.includes('openbadgecredential')]).toEqual(['PNG', true]);
  await page
    .getByRole('link', { name: /stran za preverjanje/i })
    .first()
    .click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Potrdilo je veljavno');
});

test('whoever has the file learns whether it is the issued one, and only its hash is sent', async ({ page }) => {
  await enterAs(page, 'sl', 'trainee');
  await page.goto('/sl/my/certificates');
  const pdf = await page
    .getByRole('link', { name: /Prenesite/ })
    .first()
    .getAttribute('href');
  const issued = await (await page.request.get(pdf!)).body();
  await visit(page, '/sl/verify');
  const posted: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.postDataBuffer()?.length ?? 0);
  });
  const check = async (content: Buffer) => {
    const chosen = { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: content };
    await page.getByLabel('Potrdilo kot datoteka PDF').setInputFiles(chosen);
    await page.getByRole('button', { name: 'Preverite datoteko' }).click();
  };
  const changed = Buffer.from(issued);
  changed[changed.length >> 1]! ^= 1;
  await check(changed);
  await expect(page.getByText('Te datoteke nismo izdali ali pa je bila pozneje spremenjena.')).toBeVisible();
  await ready(page);
  await check(issued);
  await expect(page.getByText('Datoteka je nespremenjena')).toBeVisible();
  await ready(page);
  expect(posted.length).toBe(2);
  expect(Math.max(...posted)).toBeLessThan(1000);
});

test('a manager tries a template, saves it, and takes results from a list', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/certificates/template');
  // The frame follows the form, saved or not.
  const drawn = page.waitForResponse((answer) => answer.url().endsWith('/template/preview'));
  await page.getByLabel('Landscape, formal, with a frame').check();
  const answer = await drawn;
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const text = page.locator('[name="texts.completion.body.en"]');
  await text.fill('{{holder}} for {{nothing}}');
  await page.getByRole('button', { name: 'Save the template' }).click();
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await text.fill('{{holder}}\nhas learnt it all in\n{{title}}');
  await page.getByRole('button', { name: 'Save the template' }).click();
  await expect(page.getByText(/^The template is saved as version \d+\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open a specimen/ }).first()).toBeVisible();

  await visit(page, '/en/manage/sens-network/events?tab=past');
  const event = await page.getByRole('link', { name: 'Mentor training, second group' }).getAttribute('href');
  await visit(page, `${event}/completion/import`);
  const list = 'Name;Result;Points\nNobody Known;passed;80\n';
  await page
    .getByLabel('List of results')
    .setInputFiles({ name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'Look at the rows' }).click();
  await expect(page.getByText('Nobody with this name has a confirmed place.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the chosen results' })).toHaveCount(0);
});
