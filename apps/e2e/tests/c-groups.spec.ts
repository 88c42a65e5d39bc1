import { expect, test } from '@playwright/test';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const event = '/projects/sens-network/events/storytelling-beltinci';

for (const plain of [false, true]) {
  test(`an organisation holds places and names people${plain ? ' without JavaScript' : ''}`, async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: !plain,
      viewport: { width: plain ? 1280 : 320, height: 900 },
    });
    const page = await context.newPage();
    const looked = async () => {
      if (!plain) await ready(page);
    };
    const waited = async () => {
      if (!plain) await alive(page);
    };
    await page.goto(`/en${event}`);
    await waited();
    await page.getByRole('link', { name: 'Register several people' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register several people');
    await waited();

    await page.getByRole('button', { name: 'Hold the places' }).click();
    await expect(page.getByText('There is a problem').first()).toBeVisible();
    await looked();
    await page.getByLabel('Name of the organisation').fill('Zadruga Dobrina');
    await page.getByLabel('Given name').fill('Ana');
    await page.getByLabel('Family name').fill('Vzorec');
    await page.getByLabel('E-mail address').fill('ana.vzorec@example.org');
    await page.getByLabel('Places for people from: Slovenia').fill('2');
    await page.getByLabel('Places for people from: Hungary').fill('1');
    await page.getByRole('checkbox', { name: /data protection notice/ }).check();
    await page.getByRole('button', { name: 'Hold the places' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places of Zadruga Dobrina');
    await waited();

    const first = page.getByRole('group', { name: 'Place 1: Slovenia' }).first();
    await first.getByLabel('Given name').fill('Živa');
    await page.getByRole('button', { name: 'Name these people' }).click();
    await expect(page.getByText('There is a problem').first()).toBeVisible();
    await expect(first.getByLabel('Given name')).toHaveValue('Živa');
    await waited();
    await first.getByLabel('Family name').fill('Čuk');
    await first.getByLabel('E-mail address').fill(`ziva.${plain ? 'plain' : 'quick'}@example.org`);
    await first.getByLabel('Gender').selectOption({ label: 'Prefers not to say' });
    await page.getByRole('button', { name: 'Name these people' }).click();
    await expect(page.getByText('The people are named.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Živa Čuk/ })).toHaveCount(1);

    await page.getByRole('link', { name: /Name somebody else/ }).click();
    await expect(page.getByRole('heading', { name: 'Name somebody else for place 1' })).toBeVisible();
    await waited();
    await first.getByLabel('Given name').fill('Janez');
    await first.getByLabel('Family name').fill('Zgled');
    await first.getByLabel('E-mail address').fill(`janez.${plain ? 'plain' : 'quick'}@example.org`);
    await first.getByLabel('Gender').selectOption({ label: 'Prefers not to say' });
    await page.getByRole('button', { name: 'Change the name' }).click();
    await expect(page.getByText('The name is changed.')).toBeVisible();

    await page.getByRole('checkbox', { name: 'Place 3: Hungary' }).check();
    await page.getByRole('button', { name: 'Give back the chosen places' }).click();
    await expect(page.getByText('The places are given back.')).toBeVisible();
    await waited();
    for (const [locale, title] of [
      ['sl', 'Mesta organizacije Zadruga Dobrina'],
      ['hu', 'Fenntartott helyek: Zadruga Dobrina'],
    ] as const) {
      await page.goto(page.url().replace(/\/(en|sl)\/groups/, `/${locale}/groups`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await looked();
    }
    await context.close();
  });
}

test('a manager sees the groups, moves a naming date and cancels one', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/events');
  await page.getByRole('link', { name: 'The story of a social enterprise' }).click();
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups');
  await page.setViewportSize({ width: 320, height: 900 });
  await ready(page);

  await page.getByRole('link', { name: 'Change the date' }).first().click();
  await page.getByRole('button', { name: 'Save the date' }).first().click();
  await expect(page.getByText('There is a problem').first()).toBeVisible();
  await page.getByLabel('Reason').first().fill('They asked for it');
  await page.getByRole('button', { name: 'Save the date' }).first().click();
  await expect(page.getByText('The date is changed')).toBeVisible();

  await page.getByText('Cancel the group', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Cancel the group for good' }).first().click();
  await expect(page.getByText('The group is cancelled.')).toBeVisible();
});
