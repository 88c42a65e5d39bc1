import { expect, test } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

/** One white pixel: what a signed sheet looks like does not matter here. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

test('a sheet is printed, signed, reconciled; the session is finalised and changes only with a reason', async ({
  page,
}) => {
  // The whole way of a sheet is long: twelve pages, each looked at for accessibility.
  test.slow();
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/events?tab=past');
  await page.getByRole('link', { name: 'Short food chains' }).first().click();
  await page.getByRole('link', { name: 'Record of attendance' }).click();
  await ready(page);
  const record = page.url();

  // Print it: the sheet is kept, with its code.
  await visit(page, `${record}/sheets`);
  await page.getByLabel('Second language').selectOption('hu');
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.getByText('The sheet is ready to be printed.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Waits for the signed sheet' });
  const code = (await row.getByRole('rowheader').innerText()).trim();
  const pdf = await page.request.get((await row.getByRole('link', { name: /PDF/ }).getAttribute('href'))!);
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);

  // It comes back signed; a wrong code is refused and what was typed stays.
  const upload = async (typed: string) => {
    await page.getByLabel('Photo or scan').setInputFiles({ name: 'IMG.png', mimeType: 'image/png', buffer: scan });
    await page.getByLabel(/Code of the sheet/).fill(typed);
    await page.getByRole('button', { name: 'Upload' }).click();
  };
  await upload('0000-0000');
  await expect(page.getByRole('link', { name: /no sheet with this code/ })).toBeVisible();
  await expect(page.getByLabel(/Code of the sheet/)).toHaveValue('0000-0000');
  await upload(code.toLowerCase());
  await expect(page.getByText('The signed sheet is saved.')).toBeVisible();
  await ready(page);

  // Everybody signed but one who was there; somebody else signed without having been marked.
  const names = page.getByRole('region', { name: 'Names on the sheet' });
  const present = names.getByRole('listitem').filter({ hasText: 'In the record: present' });
  const missing = names.getByRole('listitem').filter({ hasText: 'In the record: not present' });
  for (const line of await present.all()) await line.getByRole('radio', { name: 'Signed', exact: true }).check();
  for (const line of await missing.all()) await line.getByRole('radio', { name: 'Not signed' }).check();
  await present.first().getByRole('radio', { name: 'Not signed' }).check();
  await missing.first().getByRole('radio', { name: 'Signed', exact: true }).check();
  await page.getByRole('button', { name: 'Save what you read' }).click();
  await expect(page.getByText('What you read is saved.')).toBeVisible();
  await page.getByRole('button', { name: /Mark as present/ }).click();
  await expect(page.getByText('The difference is settled.')).toBeVisible();
  await page.getByLabel('Reason').fill('Left before the end; the trainer confirms');
  await page.getByRole('button', { name: /Record as not signed/ }).click();
  await expect(page.getByRole('heading', { name: 'Not signed, with a reason' })).toBeVisible();

  // Somebody signed on an empty line; the reconciliation waits for a decision.
  await page.getByLabel('Name on the paper').fill('Illegible');
  await page.getByRole('button', { name: 'Note the name' }).click();
  await expect(page.getByText('The name is noted.')).toBeVisible();
  await expect(page.getByText(/You can close the reconciliation once/)).toBeVisible();
  await page.getByRole('link', { name: /^Decide/ }).click();
  await ready(page);
  await page.locator('#refusal').fill('Came to fetch somebody');
  await page.getByRole('button', { name: 'Refuse the signature' }).click();
  await expect(page.getByText('The signature is refused.')).toBeVisible();
  await expect(page.getByText('Reason: Came to fetch somebody')).toBeVisible();
  await page.locator('summary', { hasText: 'Close the reconciliation' }).click();
  await page.getByRole('button', { name: 'Close the reconciliation' }).click();
  await expect(page.getByText(/Reconciliation closed by/)).toBeVisible();
  await ready(page);

  // Finalise the session of that day.
  await page.goto(record);
  await page.getByRole('link', { name: /^Session 1/ }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Finalise the session' }).click();
  await expect(page.getByText('The session is finalised.')).toBeVisible();
  await ready(page);

  // A change without a reason is refused, with one it is kept with both clocks.
  await page.getByLabel('Person').selectOption({ index: 1 });
  await page.getByLabel('Attendance', { exact: true }).selectOption({ label: 'Late' });
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('link', { name: /^Reason:/ })).toBeVisible();
  await page.getByLabel('Reason', { exact: true }).first().fill('The bus was late');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('The change is saved.')).toBeVisible();
  await expect(page.getByText('Reason: The bus was late')).toBeVisible();

  // Only a manager opens it again, and says why.
  await page.locator('summary', { hasText: 'Reopen the session' }).click();
  await page.locator('#reopen-reason').fill('A page was found');
  await page.getByRole('button', { name: 'Reopen the session' }).click();
  await expect(page.getByText('The session is open again.')).toBeVisible();
  await expect(page.getByText('Reason: A page was found')).toBeVisible();
});

test('the ledger of hours and a person’s record are read in three languages', async ({ page }) => {
  await enterAs(page, 'sl', 'trainer');
  await page.goto('/sl/roll-call');
  await page
    .getByRole('link', { name: /Mentorske veščine/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Vnesite spremembo z razlogom' }).click();
  await ready(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('link', { name: 'Ure', exact: true }).click();
  await ready(page);
  await page.goto(page.url().replace('/sl/', '/hu/'));
  await page.getByRole('table').getByRole('link').first().click();
  await ready(page);
  await page.goto(page.url().replace(/\/hu\/(.*)\/people\/.*/, '/en/$1/notes'));
  await ready(page);
  await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
});
