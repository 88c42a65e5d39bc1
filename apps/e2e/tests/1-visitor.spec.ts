import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { alive, ready, visit } from '../src/walk.ts';

/** Fills the registration form as somebody would who reads the page. */
async function fillIn(
  page: Page,
  person: { given: string; family: string; email: string },
  words: { given: string; family: string; email: RegExp; side: string; gender: string; notice: RegExp },
) {
  await page.getByLabel(words.given, { exact: true }).fill(person.given);
  await page.getByLabel(words.family, { exact: true }).fill(person.family);
  await page.getByLabel(words.email).fill(person.email);
  await page.getByRole('radio', { name: words.side, exact: true }).check();
  await page.getByRole('radio', { name: words.gender, exact: true }).check();
  await page.getByRole('checkbox', { name: words.notice }).check();
}

const slovenian = {
  given: 'Ime',
  family: 'Priimek',
  email: /E-poštni naslov/,
  side: 'Slovenija',
  gender: 'Ženska',
  notice: /Seznanil/,
};

// The accessibility checker is a script itself; the same pages are checked in the tests below.
test.describe('a visitor without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('finds an event in Slovenian, registers, gets a mail with a calendar entry, and cancels', async ({
    page,
    request,
  }) => {
    await page.goto('/sl');
    await expect(page).toHaveTitle(/Mednarodna mentorska mreža/);
    await page.getByLabel('Vrsta dogodka').selectOption({ label: 'Delavnica' });
    await page.getByRole('button', { name: 'Prikažite dogodke' }).click();
    await expect(page).toHaveURL(/kind=workshop/);
    await page.getByRole('link', { name: 'Zgodba socialnega podjetja' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zgodba socialnega podjetja');
    await page.getByRole('link', { name: 'Prijavite se na dogodek' }).first().click();

    // Sent empty: the form comes back with what is missing, in words.
    await page.getByRole('button', { name: 'Preverite odgovore' }).click();
    await expect(page.getByRole('link', { name: /Vnesite podatek/ }).first()).toBeVisible();

    await fillIn(page, { given: 'Žana', family: 'Öry-Čuček', email: 'zana.oery@example.org' }, slovenian);
    await page.getByRole('button', { name: 'Preverite odgovore' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preverite svoje odgovore');
    await expect(page.getByText('Žana', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Oddajte prijavo na dogodek' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vaša prijava na dogodek je potrjena');
    const privatePage = page.url();
    expect(privatePage).toMatch(/\/sl\/registrations\/[0-9A-Z]{26}/);

    const calendar = await page.getByRole('link', { name: 'Dodajte termine v svoj koledar' }).getAttribute('href');
    const entry = new ICAL.Component(ICAL.parse(await (await request.get(calendar!)).text()) as never);
    expect(entry.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe('Zgodba socialnega podjetja');

    await page.goto('/sl/demo/mail');
    const mail = page.getByRole('main');
    await expect(mail).toContainText('zana.oery@example.org');
    await expect(mail).toContainText(new URL(privatePage).pathname.split('?')[0]!);

    await page.goto(privatePage);
    await page.getByText('Prekličite prijavo na dogodek', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Dokončno prekličite prijavo na dogodek' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vaša prijava na dogodek je preklicana');
  });
});

test('a visitor reads the same page in three languages', async ({ page }) => {
  await visit(page, '/sl/projects/sens-network/events/storytelling-beltinci');
  await page.getByRole('link', { name: 'Magyar' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/hu\/projects\/sens-network\/events\/storytelling-beltinci/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Egy társadalmi vállalkozás története');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story of a social enterprise');
});

test('a full event puts the next person on the waiting list, and a cancellation moves the first in line up', async ({
  page,
}) => {
  await visit(page, '/en/projects/sens-network/events/study-visit-slovenia');
  await expect(page.getByText('All 12 places are taken. 3 people are on the waiting list.')).toBeVisible();
  await page.getByRole('link', { name: 'Join the waiting list' }).first().click();
  await ready(page);
  const english = {
    given: 'Given name',
    family: 'Family name',
    email: /E-mail/,
    side: 'Hungary',
    gender: 'Prefers not to say',
    notice: /data protection notice/,
  };
  await fillIn(page, { given: 'Late', family: 'Comer', email: 'late.comer@example.org' }, english);
  // A study visit asks where somebody boards and what they need.
  await page.getByRole('radio', { name: 'I come on my own' }).check();
  await page.getByRole('radio', { name: 'Everything' }).check();
  await page.getByLabel('Your telephone number on the journey').fill('+36 30 000 0000');
  await page.getByLabel('Whom we call in an emergency').fill('A friend');
  await page.getByLabel('Their telephone number').fill('+36 30 000 0001');
  await page.getByRole('button', { name: /Check your answers/ }).click();
  await page.getByRole('button', { name: /waiting list/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/waiting list/);
  await expect(page.getByText('Your place in the queue: 4.')).toBeVisible();
  await ready(page);
});

test('nothing is found behind a wrong address, in words', async ({ page }) => {
  for (const address of [
    '/hu/projects/nothing',
    '/sl/registrations/0000',
    '/en/projects/sens-network/events/closing-conference',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('what is typed and opened before the page is alive stays when it comes alive', async ({ page }) => {
  let letThrough = () => {};
  const slowLine = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.js', async (route) => {
    await slowLine;
    await route.continue();
  });
  await page.goto('/sl/components', { waitUntil: 'commit' });
  const field = (name: string) => page.locator(`[name="${name}"]`);
  await field('name').fill('Neža Počasi');
  await field('email').fill('neza.pocasi@example.org');
  await field('remark').fill('Pride pozneje.');
  await field('side').selectOption('HU');
  await field('kind').nth(1).check();
  await field('topics[]').first().check();
  const details = page.locator('details').last();
  await details.locator('summary').click();
  await field('name').focus();
  letThrough();
  await alive(page);
  await expect(field('name')).toHaveValue('Neža Počasi');
  await expect(field('name')).toBeFocused();
  await expect(field('email')).toHaveValue('neza.pocasi@example.org');
  await expect(field('remark')).toHaveValue('Pride pozneje.');
  await expect(field('side')).toHaveValue('HU');
  await expect(field('kind').nth(1)).toBeChecked();
  await expect(field('topics[]').first()).toBeChecked();
  await expect(details).toHaveAttribute('open');
});
