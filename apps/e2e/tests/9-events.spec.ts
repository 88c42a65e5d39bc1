import { expect, test, type Page } from '@playwright/test';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const events = (locale: string) => `/${locale}/manage/sens-network/events`;

/** A calendar date some days from today. */
const dayIn = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

const languages = ['sl', 'hu', 'en'] as const;

/** Fills in the form of a new event, in all languages but the ones left out. */
async function planEvent(
  page: Page,
  locale: string,
  { title, day, place, without = [] }: { title: string; day: string; place: string; without?: string[] },
): Promise<void> {
  await visit(page, `${events(locale)}/new`);
  for (const language of languages.filter((code) => !without.includes(code))) {
    await page.locator(`[name="title.${language}"]`).fill(title);
    await page.locator(`[name="summary.${language}"]`).fill(`${title}.`);
    await page.locator(`[name="description.${language}"]`).fill(`**${title}**`);
  }
  await page.locator('[name="place"]').fill(place);
  await page.locator('[name="capacity"]').fill('12');
  await page.locator('[name="organiserIds[]"]').first().check();
  await page.locator('[name="sessions.0.day"]').fill(day);
  await page.locator('[name="sessions.0.from"]').fill('17:00');
  await page.locator('[name="sessions.0.to"]').fill('19:00');
  await page.locator('[name="sessions.0.trainerIds[]"]').first().check();
}

/** Registers somebody on the public page of the event whose workspace is open, and comes back. */
async function register(page: Page, locale: string, familyName: string): Promise<void> {
  const workspace = page.url();
  const link = page.getByRole('link', {
    name: { en: 'Public page of the event', hu: 'Az esemény nyilvános oldala' }[locale]!,
  });
  await page.goto(`${await link.getAttribute('href')}/register`);
  await alive(page);
  await page.locator('#field-givenName').fill('Zala');
  await page.locator('#field-familyName').fill(familyName);
  await page.locator('#field-email').fill(`${familyName.toLowerCase()}@example.org`);
  await page.locator('#field-side').check();
  await page.locator('#field-gender').check();
  await page.locator('#field-noticeRead').check();
  await page.getByRole('button', { name: { en: 'Check your answers', hu: 'Válaszok ellenőrzése' }[locale]! }).click();
  await page
    .getByRole('button', { name: { en: 'Send the registration', hu: 'Jelentkezés elküldése' }[locale]! })
    .click();
  await expect(page).toHaveURL(/registrations\//);
  await page.goto(workspace.replace(/\?.*/, ''));
}

// Each walk checks a dozen pages.
test.describe.configure({ timeout: 150_000 });

test('a manager writes an event that lacks texts, completes it, and moves it once people are registered', async ({
  page,
  playwright,
  baseURL,
}) => {
  await enterAs(page, 'en', 'manager');
  await planEvent(page, 'en', { title: 'Evening on bees', day: dayIn(50), place: 'Dobrovnik', without: ['hu'] });
  await page.getByRole('button', { name: 'Save the draft' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening on bees');
  await ready(page);
  await expect(page.getByText('Title: Hungarian')).toBeVisible();
  await expect(page.getByText('All organisers are from one side.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish the event' }).click();
  await expect(page.getByRole('alert')).toContainText('cannot be published yet');
  await ready(page);

  await page.getByRole('link', { name: 'Add the texts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit the event');
  await ready(page);
  for (const text of ['title', 'summary', 'description'])
    await page.locator(`[name="${text}.hu"]`).fill('Méhek estéje');
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByText('The changes are saved.')).toBeVisible();
  const visitor = await playwright.request.newContext({ baseURL });
  const catalogue = async () => (await visitor.get('/en/projects/sens-network')).text();
  expect(await catalogue()).not.toContain('Evening on bees');
  await page.getByRole('button', { name: 'Publish the event' }).click();
  await expect(page.getByText('The event is published.')).toBeVisible();
  expect(await catalogue(), 'a page kept for visitors shows a change at once').toContain('Evening on bees');
  await visitor.dispose();

  await register(page, 'en', 'Bezjak');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await ready(page);
  await expect(page.getByText('1 registered person has an e-mail address.')).toBeVisible();
  const day = dayIn(51);
  await page.locator('[name="sessions.0.day"]').fill(day);
  await page.locator('[name="sessions.0.to"]').fill('16:00');
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByRole('alert')).toContainText('Session 1, To: The end must not be before the beginning.');
  await ready(page);
  await page.locator('[name="sessions.0.to"]').fill('20:00');
  await page.getByRole('button', { name: 'Save the changes' }).last().click();
  await expect(page.getByText('1 person is being told by e-mail.')).toBeVisible();
  await ready(page);

  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History of the event');
  await ready(page);
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('Event changed');
  await expect(rows.nth(1)).toContainText('Changed: date or time');
  await expect(rows.nth(1)).toContainText('1 person was told by e-mail.');
  await expect(rows.last()).toContainText('Draft written');

  await visit(page, '/en/demo/mail');
  await page.getByRole('link', { name: /Bezjak.*Changed: Evening on bees/ }).click();
  const mail = page.getByRole('article');
  await expect(mail).toContainText('invite.ics');
  await expect(mail).toContainText(new RegExp(`${Number(day.slice(8))} \\w+ ${day.slice(0, 4)}, 17:00–20:00`));
});

test('Hungarian: repeats a session weekly, duplicates the event, and sees what is booked twice', async ({ page }) => {
  await enterAs(page, 'hu', 'manager');
  const title = 'Faluműhely';
  await planEvent(page, 'hu', { title, day: dayIn(60), place: 'Rédics, Művelődési ház' });
  await page.locator('[name="repeatTimes"]').fill('2');
  await page.getByRole('button', { name: 'Heti alkalmak hozzáadása' }).click();
  await expect(page.getByText('Lent 2 alkalmat adtunk hozzá.')).toBeVisible();
  await ready(page);
  await expect(page.locator('[name="sessions.2.day"]')).toHaveValue(dayIn(74));
  await expect(page.locator('[name="sessions.2.from"]')).toHaveValue('17:00');
  await page.getByRole('checkbox', { name: 'Az alkalom eltávolítása' }).last().check();
  await page.getByRole('button', { name: 'Tervezet mentése' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('button', { name: 'Esemény közzététele' }).click();
  await expect(page.getByText('Az eseményt közzétettük.')).toBeVisible();
  await ready(page);
  const original = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Másolat készítése' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Az esemény másolása');
  await ready(page);
  await page.getByRole('button', { name: 'Tervezet készítése' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await ready(page);
  // A week later the first session of the copy meets the second one of the original.
  await page.locator('[name="firstDay"]').fill(dayIn(67));
  await page.getByRole('button', { name: 'Tervezet készítése' }).click();
  await expect(page.getByText('Ez az új tervezet.')).toBeVisible();
  await ready(page);
  await expect(page.getByText('2 kettős foglalás')).toBeVisible();
  await expect(page.getByText(/Rédics, Művelődési ház.*erre az eseményre is lefoglalva/)).toBeVisible();
  await page.goto(original);
  await expect(page.getByText('2 kettős foglalás')).toBeVisible();

  await register(page, 'hu', 'Zsiga');
  await page.getByRole('link', { name: 'Szerkesztés', exact: true }).click();
  await ready(page);
  await page.locator('[name="place"]').fill('Lenti');
  await page.getByRole('button', { name: 'Módosítások mentése' }).last().click();
  await expect(page.getByText('E-mailben 1 főt értesítünk.')).toBeVisible();
  await expect(page.getByText('1 kettős foglalás')).toBeVisible();
  await visit(page, '/hu/demo/mail');
  await page.getByRole('link', { name: /Zsiga.*Változás: Faluműhely/ }).click();
  const mail = page.getByRole('article');
  await expect(mail).toContainText('invite-1.ics, invite-2.ics');
  await expect(mail).toContainText('helyszín');
  await expect(mail).toContainText('Lenti');
});
