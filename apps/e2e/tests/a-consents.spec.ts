import { expect, test } from '@playwright/test';
import { registerInEnglish } from '../src/register.ts';
import { enterAs, ready, visit } from '../src/walk.ts';

const event = 'public-procurement-zalaegerszeg';

for (const plain of [false, true]) {
  const how = plain ? 'without JavaScript' : 'with JavaScript';
  test(`a consent is given, withdrawn and given again ${how}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: !plain });
    const page = await context.newPage();
    await page.goto(`/en/projects/sens-network/events/${event}/register`);
    for (const box of await page.locator('input[name="consents.ticked[]"]').all()) await expect(box).not.toBeChecked();
    const person = { given: 'Soglasje', family: plain ? 'Brez' : 'Skript', side: 'Slovenia' };
    await registerInEnglish(page, event, { ...person, email: `soglasje-${plain}@example.org` }, plain);
    await expect(page.getByText('You gave your consent on')).toHaveCount(0);

    await page.getByRole('button', { name: /^Give consent.*Newsletter/ }).click();
    await expect(page.getByText('You have given your consent.')).toBeVisible();
    await page.getByRole('button', { name: /^Withdraw consent.*Newsletter/ }).click();
    await expect(page.getByText('You have withdrawn your consent.')).toBeVisible();
    await page.getByRole('button', { name: /^Give consent.*Newsletter/ }).click();
    await expect(page.getByText(/You gave your consent on .*Version 1\./)).toBeVisible();
    if (!plain) await ready(page);
    await context.close();
  });
}

test('a manager publishes a consent for new registrations', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/consents');
  const section = page.getByRole('region', { name: 'New consent' });
  for (const [index, text] of ['Posnetki', 'Felvételek', 'Recordings'].entries()) {
    await section.locator('input[name^="title."]').nth(index).fill(text);
    await section.locator('textarea').nth(index).fill(`${text}: …`);
  }
  await section.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('The draft is saved.')).toBeVisible();
  await page.getByRole('region', { name: 'Recordings' }).getByRole('button', { name: 'Publish the version' }).click();
  await expect(page.getByText('The version is published.')).toBeVisible();
  await ready(page);
  await visit(page, `/en/projects/sens-network/events/${event}/register`);
  await expect(page.getByRole('checkbox', { name: 'Recordings: …' })).not.toBeChecked();
});

test('somebody signed in finds their consents', async ({ page }) => {
  await enterAs(page, 'sl', 'trainee');
  await visit(page, '/sl/my/consents');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vaše privolitve');
  await page.getByRole('button', { name: /Novice/ }).click();
  await expect(page.getByText(/Privolitev je (dana|umaknjena)\./)).toBeVisible();
});

test('a ticket opens again without a network, and is void once the registration is cancelled', async ({
  page,
  context,
}) => {
  const person = { given: 'Vesna', family: 'Vstop', email: 'vesna.vstop@example.org', side: 'Slovenia' };
  await registerInEnglish(page, event, person);
  await page.getByRole('link', { name: 'Show the ticket' }).click();
  await ready(page);
  await expect(page.getByRole('img', { name: /QR code of the ticket/ })).toBeVisible();
  const address = page.url();
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address), { timeout: 20_000 })
    .toBe(true);
  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByRole('img', { name: /QR code of the ticket/ })).toBeVisible();
  await context.setOffline(false);

  const download = await page.request.get(`/api${new URL(address).pathname.replace('/en', '')}.pdf?locale=en`);
  expect(download.headers()['content-type']).toBe('application/pdf');
  await page.goto(address.replace(/\/ticket$/, ''));
  await page.locator('summary').filter({ hasText: 'Cancel' }).click();
  await page
    .getByRole('button', { name: /cancel/i })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cancelled');
  await page.goto(address);
  await expect(page.getByText('This ticket is no longer valid')).toBeVisible();
});

test('a manager filters, chooses and cancels by keyboard, and takes the list along', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/events');
  await page.getByRole('link', { name: 'Public procurement with a social aim' }).first().click();
  await page.getByRole('link', { name: 'All people' }).click();
  await ready(page);
  await page.getByLabel('Name, organisation or e-mail').fill('skript soglasje');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=skript/);
  await ready(page);
  await expect(page.getByText('1 person', { exact: true })).toBeVisible();
  const file = await page.getByRole('link', { name: 'Download this list as CSV' }).getAttribute('href');
  const csv = await (await page.request.get(file!)).text();
  expect(csv.trim().split('\r\n').length).toBe(2);

  await page.getByRole('checkbox', { name: 'Choose Soglasje Skript' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: 'Approve', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Do it for the chosen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('No longer possible for 1 person:')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Choose Soglasje Skript' }).check();
  await page.getByRole('radio', { name: 'Cancel the registration' }).check();
  await page.getByRole('button', { name: 'Do it for the chosen' }).press('Enter');
  await expect(page.getByText('1 registration cancelled.')).toBeVisible();
  await ready(page);
});

test('the pages of consents, tickets and people hold in each language, narrow and wide', async ({ page }) => {
  test.setTimeout(150_000);
  await registerInEnglish(page, event, { given: 'Ozka', family: 'Široka', email: 'ozka@example.org', side: 'Hungary' });
  const own = new URL(page.url()).pathname.replace('/en', '');
  await enterAs(page, 'en', 'manager');
  await page.goto('/en/manage/sens-network/events');
  const workspace = await page
    .getByRole('link', { name: 'Public procurement with a social aim' })
    .first()
    .getAttribute('href');
  const people = `${workspace!.replace('/en', '')}/people`;
  for (const [width, locale] of [
    [360, 'sl'],
    [360, 'hu'],
    [1280, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // The list of everybody who was asked is long: once is enough.
    const asked = locale === 'hu' ? ['/manage/sens-network/consents'] : [];
    for (const address of [own, `${own}/ticket`, people, ...asked]) {
      await visit(page, `/${locale}${address}`);
    }
  }
});
