import { expect, test, type Page } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

// The last story: afterwards the home page lists two projects.
const statement2014 = 'European Union, European Regional Development Fund';

/** 240 by 96 pixels of one colour. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAPAAAABgCAIAAACsUWiGAAAAz0lEQVR42u3SQQkAAAgEwWtiMB/2b2EMQQYmwbKpaXgjEmBoMDQYGgyNocHQYGgwNBgaQ4OhwdBgaDA0hgZDg6HB0GBoDA2GBkODocHQGBoMDYYGQ4OhMTQYGgwNhgZDY2gwNBgaDI2hwdBgaDA0GBpDg6HB0GBoMDSGBkODocHQYGgMDYYGQ4OhwdAYGgwNhgZDg6ExNBgaDA2GBkNjaDA0GBoMDYbG0GBoMDQYGkODocHQYGgwNIYGQ4OhwdBgaAwNhgZDg6HB0BgaDA2XFkSETnVqrmpoAAAAAElFTkSuQmCC',
  'base64',
);
const oneFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** Fills the first step: English and Hungarian, Austria and Czechia, two years. */
async function fillFrame(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'English' }).check();
  await page.getByRole('checkbox', { name: 'Hungarian' }).check();
  await page.getByLabel('Country 1').selectOption({ label: 'Austria' });
  await page.getByLabel('Country 2').selectOption({ label: 'Czechia' });
  await page.getByLabel('First day of the project').fill('2018-04-01');
  await page.getByLabel('Last day of the project').fill('2020-03-31');
}

async function fillDetails(page: Page): Promise<void> {
  const group = (name: string) => page.getByRole('group', { name });
  await group('Name of the project').getByLabel('English').fill('Crafts along the Thaya');
  await group('Name of the project').getByLabel('Hungarian').fill('Mesterségek a Dyje mentén');
  await group('Acronym').getByLabel('English').fill('Thaya Crafts');
  await group('Programme').getByLabel('English').fill('Interreg V-A Austria-Czech Republic');
  await page.getByLabel('Number of the project').fill('ATCZ-DEMO');
  await page.getByRole('radio', { name: '2014–2020' }).check();
  await group('Lead partner').getByLabel('Legal name').fill('Verein Waldviertler Handwerk');
  await group('Lead partner').getByLabel('Kind of organisation').selectOption({ label: 'Association' });
  await group('Lead partner').getByLabel('Side').selectOption({ label: 'Austria' });
  await page.getByLabel('Contact e-mail address').fill('crafts@example.org');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator makes a project in two steps', async ({ page }) => {
    await enterAs(page, 'en', 'administrator');
    await page.goto('/en/manage');
    await page.getByRole('link', { name: 'New project' }).click();

    // Sent empty: each thing that is missing is said, and the first step stays.
    await page.getByRole('button', { name: 'Continue' }).last().click();
    await expect(page.getByRole('link', { name: 'Content languages: Choose at least one language.' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Sides of the project: .* at least two sides/ })).toBeVisible();

    await fillFrame(page);
    await page.getByRole('button', { name: 'Add a country' }).click();
    await expect(page.getByLabel('Country 1')).toHaveValue('AT');
    await page.getByLabel('Country 3').selectOption({ label: 'Slovakia' });
    await page.getByRole('button', { name: 'Continue' }).last().click();
    await expect(page.getByText('Austria, Czechia, Slovakia')).toBeVisible();
    const periods = page.getByRole('group', { name: /^Period \d+$/ });
    await expect(periods).toHaveCount(4);
    await expect(periods.last().getByLabel('To')).toHaveValue('2020-03-31');

    // Back to the frame and forth again, with what was typed in between.
    await fillDetails(page);
    await page.getByRole('button', { name: 'Change the frame' }).click();
    await page.getByLabel('Country 3').selectOption('');
    await page.getByLabel('Last day of the project').fill('2019-09-30');
    await page.getByRole('button', { name: 'Continue' }).last().click();
    await expect(periods).toHaveCount(3);
    await expect(page.getByRole('group', { name: 'Acronym' }).getByLabel('English')).toHaveValue('Thaya Crafts');
    await expect(page.getByRole('radio', { name: '2014–2020' })).toBeChecked();

    const partner = page.getByRole('group', { name: 'Partner 2' });
    await partner.getByLabel('Legal name').fill('Spolek Vysočina');
    await page.getByRole('button', { name: 'Make the project' }).last().click();
    await expect(page.getByRole('link', { name: /^Partner 2, Kind of organisation: / })).toBeVisible();
    await partner.getByLabel('Kind of organisation').selectOption({ label: 'Association' });
    await partner.getByLabel('Side').selectOption({ label: 'Czechia' });
    await page.getByRole('button', { name: 'Add a partner' }).click();
    // There is a row for each of the three sides that were chosen at first.
    await expect(page.getByRole('group', { name: 'Partner 4' })).toBeInViewport();
    await page.getByRole('button', { name: 'Make the project' }).last().click();

    await expect(page).toHaveURL(/\/en\/manage\/thaya-crafts\/settings\?created$/);
    await expect(page.getByText('The project is made.')).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'Spolek Vysočina' })).toHaveText(
      /Verein Waldviertler Handwerk \(lead partner, Austria\)\s+Spolek Vysočina \(Czechia\)/,
    );
  });
});

test('only administrators may make projects', async ({ page }) => {
  for (const role of ['manager', 'trainer', 'trainee']) {
    await enterAs(page, 'en', role);
    const answer = await page.goto('/en/manage/projects/new');
    expect(answer?.status()).toBe(403);
    await ready(page);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no access to this page');
});

test('both steps are accessible, and an address can be taken', async ({ page }) => {
  await enterAs(page, 'en', 'administrator');
  await visit(page, '/en/manage/projects/new');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await ready(page);
  await fillFrame(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Frame of the project' })).toBeVisible();
  await ready(page);
  await fillDetails(page);
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page.getByRole('link', { name: /Another project already uses this address/ })).toBeVisible();
  await expect(page.getByLabel(/Web address of the project/)).toHaveValue('thaya-crafts');
  await ready(page);
});

test('the new project has its own statement, and both are on the home page', async ({ page }) => {
  await visit(page, '/en/projects/thaya-crafts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Crafts along the Thaya');
  await expect(page.getByRole('contentinfo')).toContainText(statement2014);
  await visit(page, '/hu/projects/thaya-crafts/data-protection');
  await expect(page.getByRole('main')).toContainText('Spolek Vysočina, Csehország');
  await expect(page.getByRole('main')).toContainText('1303/2013/EU');
  await visit(page, '/en');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Crafts along the Thaya',
    'International mentor network for social entrepreneurship',
  ]);
});

test('the facts of a project change, and what is wrong with them is said', async ({ page }) => {
  await enterAs(page, 'en', 'administrator');
  await visit(page, '/en/manage/thaya-crafts/settings');
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await ready(page);
  await page.getByLabel('Number of the project').fill('ATCZ-2');
  await page.getByLabel('Country 2').selectOption({ label: 'Slovakia' });
  await page.getByRole('group', { name: 'Partner 2' }).getByLabel('Side').selectOption({ label: 'Austria' });
  await page.getByRole('group', { name: 'Partner 2' }).getByLabel('leaves the partnership').check();
  await page.getByRole('button', { name: 'Add a period' }).click();
  const added = page.getByRole('group', { name: 'Period 4' });
  await expect(added.getByLabel('From')).toBeFocused();
  await added.getByLabel('From').fill('2019-10-01');
  await added.getByLabel('To').fill('2019-12-31');
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByText('The changes have been saved.')).toBeVisible();
  await ready(page);
  const facts = page.getByRole('main');
  await expect(facts).toContainText('ATCZ-2');
  await expect(facts).toContainText('Austria, Slovakia');
  await expect(facts).toContainText('1 October – 31 December 2019');
  await expect(facts).not.toContainText('Spolek');

  await page.getByRole('link', { name: 'Change the facts' }).click();
  await page.getByLabel('Country 1').selectOption({ label: 'Germany' });
  await page.getByRole('group', { name: 'Lead partner' }).getByLabel('Website').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByRole('link', { name: /^Lead partner, Website: / })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Lead partner, Side: / })).toBeVisible();
  await expect(page.getByLabel('Country 1')).toHaveValue('DE');
  await ready(page);
});

test('a side that people come from stays', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/settings/facts');
  await page.getByLabel('Country 2').selectOption({ label: 'Austria' });
  await page.getByRole('group', { name: 'Partner 2' }).getByLabel('Side').selectOption('');
  await page.getByRole('button', { name: 'Add a country' }).click();
  await page.getByRole('group', { name: 'Partner 2' }).getByLabel('Side').selectOption({ label: 'Austria' });
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByRole('link', { name: /The side HU cannot be removed/ })).toBeVisible();
  await ready(page);
});

test('a logo comes and goes, and nothing but a picture is one', async ({ page }) => {
  await enterAs(page, 'en', 'administrator');
  await visit(page, '/en/manage/thaya-crafts/settings');
  const form = page.getByRole('region', { name: 'Add a logo' });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await form.getByLabel('File with the logo').setInputFiles(oneFile('logo.png', 'image/png', svg));
  await form.getByLabel('Alternative text').fill('Verein Waldviertler Handwerk');
  await form.getByRole('button', { name: 'Add the logo' }).click();
  await expect(form.getByRole('link', { name: /cannot be used as a logo/ })).toBeVisible();
  await expect(form.getByLabel('Alternative text')).toHaveValue('Verein Waldviertler Handwerk');
  await ready(page);
  await form.getByLabel('File with the logo').setInputFiles(oneFile('../logo.png', 'image/png', picture));
  await form.getByRole('button', { name: 'Add the logo' }).click();
  await expect(page.getByText('The logo has been added.')).toBeVisible();
  const logo = page.getByRole('img', { name: 'Verein Waldviertler Handwerk' });
  await logo.scrollIntoViewIfNeeded();
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240);
  await ready(page);

  await page.getByRole('link', { name: /^Remove ?: Verein/ }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Remove the logo' }).click();
  await expect(page.getByText('The logo has been removed.')).toBeVisible();
  await expect(logo).toHaveCount(0);
});

test('members come and go, but one manager stays', async ({ page }) => {
  await enterAs(page, 'en', 'administrator');
  await visit(page, '/en/manage/thaya-crafts/members');
  await page.getByLabel('Name', { exact: true }).fill('Karel Novotný');
  await page.getByLabel('E-mail address').fill('karel.novotny@example.org');
  await page.getByRole('radio', { name: 'Trainer' }).check();
  await page.getByRole('button', { name: 'Add to the project' }).click();
  await expect(page.getByText('Karel Novotný now has a role in the project.')).toBeVisible();
  const trainers = page.getByRole('region', { name: 'Trainers' });
  await expect(trainers).toContainText('karel.novotny@example.org');
  await ready(page);

  await trainers.getByRole('link', { name: 'Remove: Karel Novotný' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Take the role away' }).click();
  await expect(page.getByText('The role has been taken away.')).toBeVisible();
  await expect(trainers).toContainText('Nobody has this role yet.');

  await page.getByRole('link', { name: 'Remove: Jana Vrtnik' }).click();
  await page.getByRole('button', { name: 'Take the role away' }).click();
  await expect(page.getByRole('alert')).toContainText('A project keeps at least one manager.');
  await expect(page.getByRole('region', { name: 'Managers' })).toContainText('Jana Vrtnik (this is you)');
  await ready(page);
});

test('the notices are there in each language', async ({ page }) => {
  const titles = {
    sl: ['Obvestilo o obdelavi osebnih podatkov', 'Izjava o dostopnosti'],
    hu: ['Adatkezelési tájékoztató', 'Akadálymentesítési nyilatkozat'],
    en: ['Data protection notice', 'Accessibility statement'],
  };
  for (const [locale, [notice = '', accessibility = '']] of Object.entries(titles)) {
    await visit(page, `/${locale}`);
    await page.getByRole('contentinfo').getByRole('link', { name: notice }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(notice);
    await expect(page.getByRole('main')).toContainText('Zala Zöld Szíve Vidékfejlesztési Egyesület');
    await ready(page);
    await page.getByRole('contentinfo').getByRole('link', { name: accessibility }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(accessibility);
    await ready(page);
  }
});
