import { expect, test } from '@playwright/test';
import { enterAs, ready } from '../src/walk.ts';

const event = 'Public procurement with a social aim';

for (const plain of [false, true]) {
  test(`a manager keeps a filter ${plain ? 'without' : 'with'} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: !plain });
    const page = await context.newPage();
    await enterAs(page, 'en', 'manager');
    const settled = async () => void (plain || (await ready(page)));
    const name = plain ? 'Plain from Hungary' : 'From Hungary';
    await page.goto('/en/manage/sens-network/events');
    await page.getByRole('link', { name: event }).first().click();
    await page.getByRole('link', { name: 'All people' }).click();
    await settled();
    const people = new URL(page.url()).pathname;
    await page.locator('select[name="side"]').selectOption({ label: 'Hungary' });
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await expect(page).toHaveURL(/side=HU/);
    await settled();
    await page.getByLabel('Name of this filter').focus();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The filter is saved.')).toBeVisible();
    await settled();
    await page.getByLabel('Name of this filter').fill(name);
    await page.getByRole('button', { name: 'Save this filter' }).press('Enter');
    await expect(page.getByText('You already have a filter with this name.').first()).toBeVisible();
    await expect(page.getByLabel('Name of this filter')).toHaveValue(name);
    await settled();

    await page.goto(people);
    await page.getByRole('link', { name, exact: true }).press('Enter');
    await expect(page).toHaveURL(/side=HU/);
    await settled();
    await page.locator('summary', { hasText: 'Rename or remove a filter' }).press('Enter');
    await page.locator('select[name="filterId"]').selectOption({ label: name });
    await page.getByLabel('New name').fill(`${name}, once more`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: `${name}, once more` })).toBeVisible();
    await settled();
    await page.goto(people);
    await settled();
    await page.locator('summary', { hasText: 'Rename or remove a filter' }).press('Enter');
    await page.locator('select[name="filterId"]').selectOption({ label: `${name}, once more` });
    await page.getByRole('button', { name: 'Remove it' }).press('Enter');
    await expect(page.getByText('The filter is removed.')).toBeVisible();
    await expect(page.getByRole('link', { name: `${name}, once more` })).toHaveCount(0);
    await context.close();
  });
}

for (const plain of [false, true]) {
  test(`a manager writes to everybody of a list ${plain ? 'without' : 'with'} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: !plain });
    const page = await context.newPage();
    await enterAs(page, 'en', 'manager');
    const settled = async () => void (plain || (await ready(page)));
    await page.goto('/en/manage/sens-network/events');
    await page.getByRole('link', { name: event }).first().click();
    await page.getByRole('link', { name: 'All people' }).click();
    await settled();
    await page.getByRole('checkbox', { name: /^All \d+ (person|people) in this list$/ }).press('Space');
    await page.locator('summary', { hasText: 'Write to the chosen by e-mail' }).press('Enter');
    await page.locator('input[name="subject.en"]').fill('{{event}}: bring <b>a laptop</b>');
    await page.locator('textarea[name="text.en"]').fill('First line\nsecond line\n\nFor {{name}}');
    await page.getByRole('button', { name: 'See the e-mail first' }).press('Enter');
    await expect(page.getByText('use languages without a text').first()).toBeVisible();
    await expect(page.locator('input[name="subject.en"]')).toHaveValue('{{event}}: bring <b>a laptop</b>');
    await settled();
    await page.locator('select[name="fallback"]').selectOption('en');
    await page.getByRole('checkbox', { name: /^All \d+ (person|people) in this list$/ }).check();
    await page.getByRole('button', { name: 'See the e-mail first' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check the e-mail');
    await expect(page.getByRole('heading', { level: 2, name: /: bring <b>a laptop<\/b>$/ })).toBeVisible();
    await settled();
    await page.getByRole('button', { name: 'Change the e-mail' }).press('Enter');
    await expect(page.locator('textarea[name="text.en"]')).toHaveValue('First line\nsecond line\n\nFor {{name}}');
    await settled();
    await page.getByRole('button', { name: 'See the e-mail first' }).press('Enter');
    await page.getByRole('button', { name: /^Send to \d+ (person|people)$/ }).press('Enter');
    await expect(page.getByText(/^The e-mail is on its way to \d+ (person|people)\.$/)).toBeVisible();
    await settled();
    await context.close();
  });
}
