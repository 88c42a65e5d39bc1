import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

const indicators = '/manage/sens-network/indicators';

/** The words of the pages, by language. */
const words = {
  en: { marks: 'The marks', all: 'In all', rows: 'The rows behind the number', present: /Present|Late/ },
  sl: { marks: 'Vpisi prisotnosti', all: 'Skupaj', rows: 'Vrstice za številko', present: /Prisot|Zamud/ },
} as const;

for (const locale of ['en', 'sl'] as const) {
  const text = words[locale];

  test(`a manager goes from the target to the number, its rows and the marks of one (${locale})`, async ({ page }) => {
    await enterAs(page, locale, 'manager');
    await visit(page, `/${locale}${indicators}/targets?period=2`);
    const section = page.getByRole('region', { name: /^CO44/ });
    await expect(section.getByRole('figure')).toBeVisible();
    const total = section.getByRole('row', { name: new RegExp(`^${text.all}`) });
    const inPeriod = total.getByRole('link').first();
    const count = Number(await inPeriod.textContent());
    expect(count).toBeGreaterThan(0);
    await inPeriod.click();
    await expect(page).toHaveURL(/targets\/CO44\/rows\?period=2$/);
    await ready(page);
    await expect(page.getByRole('table', { name: text.rows }).getByRole('rowheader')).toHaveCount(count);

    await page.getByRole('link', { name: text.marks }).first().click();
    await ready(page);
    await expect(page.getByText(text.present).first()).toBeVisible();
  });
}

test('the other parts say what they are about', async ({ page }) => {
  await enterAs(page, 'hu', 'manager');
  await visit(page, `/hu${indicators}/targets/CO44`);
  await expect(page.getByRole('table', { name: 'Nemek szerint' })).toBeVisible();
  await visit(page, `/hu${indicators}/activity?by=organiser`);
  await expect(page.getByRole('rowheader', { name: 'Zala Zöld Szíve Vidékfejlesztési Egyesület' })).toBeVisible();
  await visit(page, `/hu${indicators}/ledger?check=on`);
  await expect(page.getByText('A nyilvántartás megegyezik a bejegyzésekkel')).toBeVisible();
});

test('a report is frozen; the auditor reads it, and that is in the audit trail', async ({ page, browser }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, `/en${indicators}/reports`);
  const draft = page.getByRole('row').filter({ hasText: 'Draft' }).getByRole('link');
  const name = (await draft.textContent()) ?? '';
  await draft.click();
  await ready(page);
  await expect(page.getByRole('link', { name: 'JSON' })).toHaveCount(0);
  await page.getByLabel('English').first().fill('The second group finished.');
  await page.getByRole('button', { name: 'Save the texts' }).click();
  await expect(page.getByText('The texts have been saved.')).toBeVisible();
  await page.locator('summary', { hasText: 'Freeze the report' }).click();
  await page.getByRole('button', { name: 'Freeze the report' }).click();
  await expect(page.getByText('The report is frozen.')).toBeVisible();
  await ready(page);
  await expect(page.getByText('The second group finished.')).toBeVisible();
  const hash = /[0-9a-f]{64}/.exec((await page.getByText(/^SHA-256: /).textContent()) ?? '')?.[0] ?? '';
  const address = new URL(page.url()).pathname;

  const context = await browser.newContext();
  const auditor = await context.newPage();
  await auditor.goto(new URL('/hu', page.url()).href);
  await enterAs(auditor, 'hu', 'auditor');
  await visit(auditor, new URL(address.replace('/en/', '/hu/'), page.url()).href);
  await expect(auditor.getByText(hash)).toBeVisible();
  await expect(auditor.getByRole('button', { name: /lezárása/ })).toHaveCount(0);
  await context.close();

  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Report read' }).first()).toBeVisible();
  expect(name).toMatch(/^Period \d/);
});

test('figures are made public for visitors, and a key is shown once', async ({ page, browser }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/api');
  const context = await browser.newContext();
  const visitor = await context.newPage();
  const figures = new URL('/en/projects/sens-network/figures', page.url()).href;
  await page.locator('summary', { hasText: 'Withdraw the figures' }).click();
  await page.getByRole('button', { name: 'Withdraw the figures' }).click();
  await expect(page.getByText('The figures are not public.').first()).toBeVisible();
  expect((await visitor.goto(figures))?.status()).toBe(404);
  await page.getByRole('button', { name: 'Publish the figures' }).click();
  await expect(page.getByText('The figures are public.').first()).toBeVisible();
  await visit(visitor, figures);
  await expect(visitor.getByRole('table', { name: /CO44/ }).first()).toBeVisible();
  await context.close();

  await page.getByLabel('Name').fill('Dashboard of the lead partner');
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByText('The key has been made')).toBeVisible();
  await ready(page);
  const key = (await page.locator('code', { hasText: 'sens_' }).first().textContent()) ?? '';
  const answer = await page.request.get('/api/v1/indicators', { headers: { authorization: `Bearer ${key}` } });
  expect(answer.status()).toBe(200);
  await visit(page, '/en/manage/sens-network/api');
  await expect(page.getByRole('rowheader', { name: 'Dashboard of the lead partner' })).toBeVisible();
  await expect(page.getByText(key)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a decision against the rule needs a reason, and keeps what was chosen', async ({ page }) => {
    await enterAs(page, 'en', 'manager');
    await page.goto(`/en${indicators}/targets/CO46`);
    await page.getByRole('link', { name: 'Legal forms on both sides of the border', exact: true }).click();
    await page.getByRole('link', { name: /^Decide otherwise.*CO46$/ }).click();
    await page.getByLabel('Let it count').check();
    await page.getByRole('button', { name: 'Save' }).last().click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Let it count')).toBeChecked();
    await page.getByLabel(/^Reason/).fill('It was part of the training.');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await expect(page.getByText('The decision has been saved.')).toBeVisible();
    await expect(page.getByText(/Decided by .*: It was part of the training\./)).toBeVisible();
  });
});
