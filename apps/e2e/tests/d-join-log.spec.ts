import { expect, test } from '@playwright/test';
import { enterAs, ready } from '../src/walk.ts';

/** What Teams writes: UTF-16, tabs, sections, months first. */
const log = (day: string) =>
  Buffer.from(
    [
      '\ufeff1. Summary',
      'Meeting title\tShort food chains',
      '',
      '3. In-Meeting Activities',
      'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
      `ROTH Viktoria\t${day}, 9:25:00 AM\t${day}, 12:30:00 PM\t3h 5m\t\tAttendee`,
      `ROTH Viktoria\t${day}, 12:40:00 PM\t${day}, 3:35:00 PM\t2h 55m\t\tAttendee`,
      `Vesna\t${day}, 10:00:00 AM\t${day}, 11:00:00 AM\t1h\t\tAttendee`,
      `Nobody Known\t${day}, 10:00:00 AM\t${day}, 11:00:00 AM\t1h\t\tAttendee`,
      `Late Comer\t${day}, 4:00:00 PM\t${day}, 5:00:00 PM\t1h\t\tAttendee`,
    ].join('\r\n'),
    'utf16le',
  );

test('the log of an online session is previewed, corrected and becomes marks, without JavaScript', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/events?tab=past');
  await page.getByRole('link', { name: 'Short food chains' }).first().click();
  await page.getByRole('link', { name: /^Sessions/ }).click();
  await expect(page.getByRole('heading', { name: 'Signed sheets by day' })).toBeVisible();
  await page.getByRole('link', { name: 'Record of session 1' }).click();
  const record = page.url();
  await page.getByRole('link', { name: /Import the join log/ }).click();

  const upload = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Join log').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Read the log' }).click();
  };
  await upload('people.csv', Buffer.from('Name;Email\nAna;ana@example.org'));
  await expect(page.getByRole('link', { name: /no table with names/ })).toBeVisible();
  const when = /(\d+) (\w+) (\d{4})/.exec(await page.locator('main').innerText())!;
  const date = new Date(`${when[0]} UTC`);
  await upload(
    'attendance.csv',
    log(`${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear() % 100)}`),
  );

  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('ROTH Viktoria')).toContainText('350 of 360');
  await expect(row('ROTH Viktoria')).toContainText('Same name');
  await expect(row('Vesna')).toContainText('Not sure: please choose');
  await expect(row('Nobody Known')).toContainText('Nobody with this name');
  await expect(page.getByRole('listitem').filter({ hasText: 'Late Comer' })).toContainText('Not during the session.');
  const vesna = page.getByRole('combobox', { name: 'Marked as: Vesna' });
  await expect(vesna).toHaveValue('');
  const option = await vesna.getByRole('option', { name: /^Vesna/ }).getAttribute('value');
  await vesna.selectOption(option);
  await page.getByLabel(/Share for the whole session/).fill('0');
  await page.getByRole('button', { name: 'Mark the chosen people' }).click();
  // What was chosen stays when the form comes back.
  await expect(vesna).toHaveValue(option!);
  await page.getByLabel(/Share for the whole session/).fill('90');
  await page.getByRole('button', { name: 'Mark the chosen people' }).click();
  await expect(page.getByText('1 person marked for the whole session')).toBeVisible();
  await expect(page.getByText('1 person marked for a part of the session')).toBeVisible();
  await page.goto(record);
  await expect(row('Viktória Rőth').last()).toContainText('Join log');
  await page.context().close();
});

test('the pages of the log are accessible on a phone, in three languages', async ({ page }) => {
  await enterAs(page, 'sl', 'manager');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/sl/manage/sens-network/events?tab=past');
  await page.getByRole('link', { name: 'Kratke verige s hrano' }).first().click();
  await page.getByRole('link', { name: /^Termini/ }).click();
  await page.getByRole('link', { name: /evidenca.*1\. termina/i }).click();
  await page.getByRole('link', { name: /Uvozi dnevnik/ }).click();
  await ready(page);
  const buffer = Buffer.from('Ime;Prihod;Odhod\nVesna;10:00;11:00\nNihče;;');
  await page.locator('input[type=file]').setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Preberi dnevnik' }).click();
  await expect(page.getByRole('heading', { name: 'Vrstice, ki se ne upoštevajo' })).toBeVisible();
  await page.goto(page.url().replace('/sl/', '/hu/'));
  await ready(page);
});
