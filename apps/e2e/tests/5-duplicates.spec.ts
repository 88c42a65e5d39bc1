import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

test.describe.configure({ timeout: 120_000 });

const people = (locale: string) => `/${locale}/manage/sens-network/people`;

test('a manager finds two records of one person, merges them by keyboard and undoes it', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, `${people('en')}?q=sebjanic`);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('link', { name: /may be recorded twice/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Possible duplicates');
  await ready(page);
  const compare = page.getByRole('link', { name: /^Compare and merge\b.*Dusan Sebjanic/ });
  await compare.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are these one person?');
  await ready(page);

  await page.getByRole('radio', { name: /^Dušan Šebjanič/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Merge the records' }).click();
  await expect(page.getByRole('alert')).toContainText('How do you know: Enter a value.');
  await ready(page);
  await expect(page.getByRole('radio', { name: /^Dušan Šebjanič/ })).toBeChecked();
  await page.getByLabel('How do you know?').fill('Asked by telephone');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The records are merged.')).toBeVisible();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dušan Šebjanič');
  await expect(page.getByText('Other record of this person')).toBeVisible();
  const person = page.url();
  await page.goto(`${people('en')}?q=sebjanic`);
  await expect(page.getByRole('row')).toHaveCount(2);

  await page.goto(person);
  await page.getByText('Undo this merge').click();
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await expect(page.getByText('The merge is undone: these are two people again.')).toBeVisible();
  await ready(page);
});

test.describe('without JavaScript, 320 px wide', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('two people are told apart, and the question is opened again', async ({ page }) => {
    await enterAs(page, 'hu', 'manager');
    await page.goto(`${people('hu')}/duplicates`);
    const apart = page.getByRole('button', { name: /^Ez két személy .*Orsolya Gyűrűs/ });
    await apart.click();
    await expect(page.getByText('Rögzítettük: ez két személy.')).toBeVisible();
    await expect(apart).toHaveCount(0);
    await page.getByRole('button', { name: /^Kérdezzen rá újra.*Orsolya Gyűrűs/ }).click();
    await expect(page.getByText('A pár ismét a lehetséges kettőzések között van.')).toBeVisible();
    await expect(apart).toHaveCount(1);
  });
});
