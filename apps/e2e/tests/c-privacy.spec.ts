import { expect, test, type Page } from '@playwright/test';
import { registerInEnglish } from '../src/register.ts';
import { enterAs, expectAccessible, ready, visit } from '../src/walk.ts';

const feedback = '/en/projects/sens-network/events/mentoring-skills-lendava/feedback';
const mailbox = 'lidija.cizmazija@example.org';

/** The address of the anonymous form in the mail that was sent last. */
async function mailedForm(page: Page): Promise<string> {
  await page.goto('/en/demo/mail');
  const link = page.locator('a[href*="/feedback/"]').first();
  return (await link.getAttribute('href')) ?? '';
}

test('somebody who attended gets the form by mail and answers once, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(feedback);
  await page.getByLabel('E-mail address').fill(mailbox);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText(`If you attended the event with the address ${mailbox}`)).toBeVisible();

  const form = (await mailedForm(page)).replace(/\/(sl|hu)\/feedback/, '/en/feedback');
  await page.goto(form);
  await page.getByRole('button', { name: 'Send your opinion' }).click();
  await expect(page.getByRole('alert')).toContainText('How good was the content');
  await page.getByRole('group', { name: 'How good was the content?' }).getByLabel('Excellent').check();
  await page.getByLabel('What was good?').fill('Delo v skupinah.');
  await page.getByRole('button', { name: 'Send your opinion' }).click();
  await expect(page.getByText('Thank you, we have received your opinion.')).toBeVisible();
  await page.goto(form);
  await expect(page.getByText('This link has been used')).toBeVisible();
  await context.close();
});

test('the form of feedback is reached by keyboard and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page, feedback.replace('/en/', '/hu/'));
  await page.getByLabel('E-mail-cím').fill('andraz.cor@example.org');
  await page.getByRole('button', { name: 'Kérem a hivatkozást' }).press('Enter');
  await expect(page.getByText('a hivatkozást elküldtük')).toBeVisible();
  await ready(page);
  await page.goto(await mailedForm(page));
  await ready(page);
  const first = page.getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('managers and trainers read what was answered, and a small group is not shown', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/curricula');
  await page
    .getByRole('link', { name: /Mentor/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Feedback on the curriculum' }).click();
  await ready(page);
  await page.getByRole('link', { name: 'Mentor training, first group' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feedback');
  await ready(page);
  await expect(page.getByRole('table', { name: 'How good was the content?' }).getByRole('row')).toHaveCount(6);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('mentor-training-1-feedback.csv');
});

test('people see what is held about them, correct it and ask for more', async ({ page }) => {
  await enterAs(page, 'en', 'trainee');
  await visit(page, '/en/my/data');
  await expect(page.getByText('ana.kovac@example.org')).toBeVisible();
  await page.getByText('Correct your data').click();
  await page.getByLabel('Phone').fill('+386 2 000 00 00');
  await page.getByRole('button', { name: 'Save the data' }).click();
  await expect(page.getByText('Your data are saved.')).toBeVisible();
  await page.getByText('Another correction').click();
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('alert')).toContainText('What needs to be corrected');
  await expectAccessible(page);
  await page.getByLabel('What needs to be corrected').fill('My family name has changed.');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('We have received your request.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download everything (ZIP)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('my-data.zip');
});

test('a manager sees the deadline of requests and carries out an erasure with the keyboard', async ({ page }) => {
  const person = { given: 'Pozabi', family: 'Menenko', email: 'pozabi@example.org', side: 'Slovenia' };
  await registerInEnglish(page, 'public-procurement-zalaegerszeg', person);
  const own = page.url();
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/privacy');
  await expect(page.getByRole('region', { name: 'Requests' }).getByText('Correction').first()).toBeVisible();
  await page.getByLabel('Name or e-mail address').fill('menenko');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Menenko/ }).click();
  await expect(page.getByText('There is a registration for an event that is not over.')).toBeVisible();
  await ready(page);
  const here = page.url();
  await page.goto(own);
  await page.getByText('Cancel the registration', { exact: true }).click();
  await page.getByRole('button', { name: 'Cancel the registration for good' }).click();
  await page.goto(here);
  await page.locator('summary', { hasText: 'Carry out the erasure' }).press('Enter');
  await page.getByRole('button', { name: 'Carry out the erasure' }).press('Enter');
  await expect(page.getByText('The erasure is carried out.')).toBeVisible();
  await ready(page);
  await expect(page.getByText('Menenko')).toHaveCount(0);
  expect((await page.goto(own))?.status()).toBe(404);
});
