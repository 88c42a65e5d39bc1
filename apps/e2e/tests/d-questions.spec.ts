import { expect, test } from '@playwright/test';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const letter = {
  name: '../letter.html',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\ntrailer <<>>\n%%EOF\n'),
};
const page404 = { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('<html></html>') };

const studyVisit = '/en/projects/sens-network/events/study-visit-zala';

for (const plain of [false, true]) {
  test(`questions are answered and answered again${plain ? ' without JavaScript' : ''}`, async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: !plain,
      viewport: { width: plain ? 1280 : 320, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${studyVisit}/register`);
    if (!plain) await alive(page);
    await page.getByLabel('Given name').fill('Ana');
    await page.getByLabel('Family name').fill(plain ? 'Vzorec' : 'Zgled');
    await page.getByLabel('E-mail address').fill(`ana.${plain ? 'plain' : 'quick'}@example.org`);
    await page.getByRole('radio', { name: 'Slovenia' }).check();
    await page.getByLabel('Prefers not to say').check();
    await page.getByLabel('Vegan', { exact: true }).check();
    await page.getByRole('checkbox', { name: 'Hungarian' }).check();
    await expect(page.getByText('On the next page we ask you for a file')).toBeVisible();
    await page.getByRole('checkbox', { name: /data protection notice/ }).check();
    await page.getByRole('button', { name: 'Check your answers' }).click();

    const file = page.getByLabel(/A letter of your organisation/);
    await file.setInputFiles(page404);
    const send = page.locator('button[value=send]');
    await send.click();
    await expect(page.getByText('This file cannot be taken.').first()).toBeVisible();
    await expect(page.getByText('Vegan', { exact: true })).toBeVisible();
    if (!plain) await ready(page);
    await file.setInputFiles(letter);
    await send.click();
    await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
    await expect(page.getByText('letter.pdf', { exact: true })).toBeVisible();

    await page.getByText('Change your answers').click();
    if (!plain) await ready(page);
    await page.getByLabel('Vegetarian', { exact: true }).check();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await expect(page.getByText('Your answers are saved.')).toBeVisible();
    await expect(page.getByText('letter.pdf', { exact: true })).toBeVisible();
    await page.reload();
    if (!plain) await alive(page);
    await page.getByText('Change your answers').click();
    await page.getByLabel('Remove the file').check();
    await page.getByRole('button', { name: 'Save the answers' }).click();
    await expect(page.getByText('Your answers are saved.')).toBeVisible();
    await expect(page.getByText('letter.pdf', { exact: true })).toHaveCount(0);
    await context.close();
  });
}

test('a manager writes a question, chooses those of an event, and reads the answers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/questions');
  await page.getByRole('link', { name: 'New question' }).click();
  await page.getByLabel('File', { exact: true }).check();
  await page.getByRole('button', { name: 'Save the question' }).click();
  await expect(page.getByText('There is a problem').first()).toBeVisible();
  await expect(page.getByLabel('File', { exact: true })).toBeChecked();
  await ready(page);
  for (const box of await page.locator('[name^="wording."]').all()) await box.fill('Your proof of insurance');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await expect(page.getByText('The question is added.')).toBeVisible();

  await page.goto('/en/manage/sens-network/events');
  await page.getByRole('link', { name: 'Study visit across Slovenia' }).click();
  await page.getByRole('link', { name: 'Questions and answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answers');
  await alive(page);
  await page.getByRole('checkbox', { name: 'Your proof of insurance' }).uncheck();
  await page.getByRole('button', { name: 'Save the choice' }).click();
  await expect(page.getByText('The questions of the event are saved.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Your proof of insurance' })).not.toBeChecked();
  await ready(page);
  const link = page.getByRole('link', { name: /\.pdf$/ }).first();
  const file = await page.request.get((await link.getAttribute('href'))!);
  expect(file.status(), await link.getAttribute('href').then(String)).toBe(200);
  expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="[^"]+\.pdf"/);
});

test('a trainer reads the answers of their event, and a person their own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await enterAs(page, 'hu', 'trainer');
  await page.goto('/hu/roll-call');
  await page.locator('a[href*="/roll-call/sens-network/"]').filter({ hasText: 'harmadik csoport' }).first().click();
  await page.getByRole('link', { name: 'A résztvevők válaszai' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A résztvevők válaszai');
  await expect(page.getByRole('heading', { name: 'Mit szeretne megtanulni?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Milyen étrendet követ?' })).toHaveCount(0);
  await ready(page);

  await enterAs(page, 'sl', 'trainee');
  await page.goto('/sl/my');
  await alive(page);
  await page.getByText('Vaši odgovori na vprašanja').first().click();
  await ready(page);
  await page.getByRole('link', { name: 'Spremenite svoje odgovore' }).first().click();
  await expect(page.getByRole('heading', { name: 'Vaši odgovori' })).toBeVisible();
});
