import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const evidence = '/manage/sens-network/evidence';
const upload = (name: string, text: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });

test('what is missing is added, packed and found again; the auditor reads it', async ({ page, browser }) => {
  // A long way: a dozen pages, each looked at for accessibility.
  test.slow();
  await enterAs(page, 'en', 'manager');
  // The demo lies around today, its reporting periods begin in March and September.
  const holds = async (period: number) =>
    (await (await page.request.get(`/en${evidence}?period=${period}`)).text()).includes('Information day');
  let period = 1;
  while (!(await holds(period))) period += 1;
  await visit(page, `/en${evidence}?period=${period}`);
  const row = page.getByRole('row').filter({ hasText: 'Information day' });
  await expect(row).toContainText('Minutes or report');
  await row.getByRole('link').click();
  await ready(page);
  await expect(page.getByText('4 pieces of evidence are missing.')).toBeVisible();

  // A page that calls itself a PDF is refused, and what was chosen stays.
  const add = async (file: ReturnType<typeof upload>) => {
    await page.getByLabel('Kind of evidence').selectOption({ label: 'Minutes or report' });
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Add the file' }).click();
  };
  await add(upload('minutes.pdf', '<svg onload="alert(1)"/>'));
  await expect(page.getByRole('link', { name: /^File: This file cannot be kept/ })).toBeVisible();
  await expect(page.getByLabel('Kind of evidence')).toHaveValue('minutes');
  await ready(page);
  await add(upload('../minutes.html', '%PDF-1.7\n% minutes\ntrailer <<>>\n%%EOF\n'));
  await expect(page.getByText('The file has been added.')).toBeVisible();
  await expect(page.getByText('3 pieces of evidence are missing.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'minutes.pdf' })).toBeVisible();
  const dossier = new URL(page.url()).pathname;

  // The pack says what is missing before it is made, and says how far it is.
  await page.goto(`/en${evidence}/packs`);
  await alive(page);
  await page.getByLabel('Reporting period').selectOption(String(period));
  await page.getByLabel('Indicator').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Look at what would be inside' }).click();
  await expect(page.getByText('This is missing.')).toBeVisible();
  const isFrozen = await page.getByText('The report on this period is frozen').isVisible();
  await ready(page);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByText('The export is ready.')).toBeVisible({ timeout: 30_000 });
  await ready(page);
  const link = page.getByRole('link', { name: /^Download ?: .*\.zip$/ });
  const href = (await link.getAttribute('href'))!;
  const file = await page.request.get(href);
  const hash = createHash('sha256')
    .update(await file.body())
    .digest('hex');
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/zip']);
  await expect(page.getByText(hash)).toBeVisible();
  await page.goto(`/en${evidence}/packs`);
  await expect(page.getByRole('row').filter({ hasText: hash.slice(0, 12) })).toContainText('Ready');

  // What went into it is withdrawn, not removed.
  await page.goto(dossier);
  await page.getByRole('link', { name: /^Withdraw ?: minutes\.pdf$/ }).click();
  await page.getByLabel('Reason').fill('The draft was uploaded');
  await ready(page);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('The file has been withdrawn.')).toBeVisible();
  await expect(page.getByText(/Withdrawn by .*: The draft was uploaded/)).toBeVisible();

  // A list takes the same way.
  await visit(page, `/sl${evidence}/exports`);
  await page.getByLabel('Seznam').selectOption('attendance');
  await page.getByLabel(/^CSV/).check();
  await page.getByRole('button', { name: 'Pripravi datoteko' }).click();
  await expect(page.getByText('Izvoz je pripravljen.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Slovar podatkov')).toBeVisible();

  const context = await browser.newContext();
  const auditor = await context.newPage();
  await auditor.goto(new URL('/hu', page.url()).href);
  await enterAs(auditor, 'hu', 'auditor');
  await visit(auditor, new URL(`/hu${evidence}/packs`, page.url()).href);
  const packs = auditor.getByRole('row').filter({ hasText: hash.slice(0, 12) });
  await expect(packs).toHaveCount(isFrozen ? 1 : 0);
  const taken = await auditor.request.get(new URL(href, page.url()).href);
  expect(taken.status()).toBe(isFrozen ? 200 : 404);
  await visit(auditor, new URL(dossier.replace('/en/', '/hu/'), page.url()).href);
  await expect(auditor.getByRole('button', { name: 'A fájl hozzáadása' })).toHaveCount(0);
  await auditor.goto(new URL(`/hu${evidence}/exports`, page.url()).href);
  await expect(auditor.getByRole('heading', { level: 1 })).not.toHaveText('Exportok');
  await context.close();
});
