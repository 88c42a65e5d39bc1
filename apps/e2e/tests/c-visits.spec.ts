import { expect, test, type Page } from '@playwright/test';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const hour = 3600 * 1000;
/** What a clock in Ljubljana shows some hours from now, as the field wants it. */
const clock = (hours: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Ljubljana', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(Date.now() + hours * hour))
    .replace(' ', 'T');
/** One white pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const day = (days: number) => clock(days * 24).slice(0, 10);

async function call<T>(page: Page, procedure: string, input: object, read = false): Promise<T> {
  const { origin } = new URL(page.url());
  const address = `${origin}/api/trpc/${procedure}`;
  const answer = read
    ? await page.request.get(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`)
    : await page.request.post(address, { data: input, headers: { origin } });
  expect(answer.status(), `${procedure}: ${await answer.text()}`).toBe(200);
  return ((await answer.json()) as { result: { data: T } }).result.data;
}

interface Options {
  organisations: { id: string }[];
  trainers: { id: string }[];
}

/** A published study visit that begins in two hours, without a journey. */
async function publishVisit(page: Page): Promise<string> {
  const { id: projectId } = await call<{ id: string }>(page, 'project.bySlug', { slug: 'sens-network' }, true);
  const options = await call<Options>(page, 'event.formOptions', { projectId }, true);
  const every = (text: string) => ({ sl: text, hu: text, en: text });
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
  const { id: eventId } = await call<{ id: string }>(page, 'event.create', {
    ...{ projectId, slug: 'visit-to-the-bees', kind: 'study_visit', title: every('Visit to the bees') },
    ...{ summary: every('Bees.'), description: every('Bees.'), language: 'sl', side: 'SI', place: 'Beltinci' },
    ...{
      timeZone: 'Europe/Ljubljana',
      capacity: 10,
      organiserIds: options.organisations.slice(0, 2).map(({ id }) => id),
    },
    sessions: [{ startsAt: at(2), endsAt: at(8), trainerIds: options.trainers.map(({ id }) => id) }],
  });
  await call(page, 'event.publish', { projectId, eventId });
  return eventId;
}

async function register(page: Page, side: string, family: string, pickUp: string): Promise<void> {
  await page.goto('/en/projects/sens-network/events/visit-to-the-bees/register');
  await alive(page);
  await page.getByLabel('Given name', { exact: true }).fill('Ilka');
  await page.getByLabel('Family name', { exact: true }).fill(family);
  await page.getByLabel(/^E-mail/).fill(`${family.toLowerCase()}@example.org`);
  await page.getByRole('radio', { name: side, exact: true }).check();
  await page.getByRole('radio', { name: 'Prefers not to say' }).check();
  await page.getByRole('checkbox', { name: /data protection notice/ }).check();
  await page.getByRole('button', { name: 'Check your answers' }).click();
  // Where to board was left open: the form says so and keeps what was typed.
  await expect(page.getByRole('alert')).toContainText('Where will you board?');
  await page.getByRole('radio', { name: new RegExp(`^${pickUp}`) }).check();
  const diets = page.getByRole('group', { name: 'What do you eat?' });
  await diets.getByRole('radio', { name: 'Vegan', exact: true }).check();
  // The demo project asks something of its own for every visit.
  await page.locator('input[type=radio][name^="answers."]').first().check();
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.locator('button[name=step][value=send]')).toBeVisible();
  await expect(page.getByText('Vegan', { exact: true })).toBeVisible();
  await page.locator('button[name=step][value=send]').click();
  await page.waitForURL(/\/registrations\//);
  await expect(page.getByRole('heading', { name: 'Your journey' })).toBeVisible();
}

test.describe.configure({ timeout: 180_000 });

test('a manager plans a visit from nothing, people of both sides join, and its leader counts them offline', async ({
  page,
  context,
}) => {
  await enterAs(page, 'en', 'manager');
  const eventId = await publishVisit(page);
  const plan = `/en/manage/sens-network/events/${eventId}/visit`;
  await visit(page, plan);
  await page.getByRole('link', { name: 'Needs and instructions' }).click();
  await page.getByRole('checkbox', { name: 'Diet' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The journey is saved.')).toBeVisible();

  await page.getByRole('link', { name: 'Add a host' }).click();
  await page.getByLabel('Organisation', { exact: true }).fill('The bee farm');
  await page.getByLabel('Address').fill('Meadow 1');
  await page.locator('[name="offers.en"]').fill('Bees.');
  await ready(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The journey is saved.')).toBeVisible();

  await page.getByRole('link', { name: 'Add a leg of transport' }).click();
  await page.getByRole('radio', { name: 'Bus' }).check();
  await page.getByLabel('From where').fill('Zalaegerszeg');
  await page.getByLabel('To where').fill('Beltinci');
  await page.locator('[name="startsAt"]').fill(clock(2));
  await page.locator('[name="endsAt"]').fill(clock(1));
  await page.locator('[name="seats"]').fill('2');
  await page.locator('[name="pickUps.0.side"]').last().check();
  await page.locator('[name="pickUps.0.place"]').fill('Zalaegerszeg');
  await page.locator('[name="pickUps.0.departsAt"]').fill(clock(2));
  await page.getByRole('button', { name: 'Add a pick-up point' }).click();
  await page.locator('[name="pickUps.1.side"]').first().check();
  await page.locator('[name="pickUps.1.place"]').fill('Lendava');
  await page.locator('[name="pickUps.1.departsAt"]').fill(clock(2.5));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The end must not be before the beginning.');
  await ready(page);
  await page.locator('[name="endsAt"]').fill(clock(3));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('0 of 2 seats taken')).toBeVisible();

  await page.getByRole('link', { name: 'Add a stop' }).click();
  await page.locator('[name="title.en"]').fill('Among the bees');
  await page.getByLabel('Host').selectOption({ label: 'The bee farm' });
  await page.getByLabel('Place').fill('Beltinci');
  await page.locator('[name="startsAt"]').fill(clock(3));
  await page.locator('[name="endsAt"]').fill(clock(5));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Among the bees', { exact: true })).toBeVisible();
  await ready(page);

  await register(page, 'Slovenia', 'Ribnik', 'Lendava');
  await register(page, 'Hungary', 'Szabados', 'Zalaegerszeg');
  await ready(page);

  await visit(page, `${plan}/rooms`);
  await page.locator('[name="place"]').fill('Inn');
  await page.locator('[name="name"]').fill('Room 1');
  await page.locator('[name="beds"]').fill('1');
  await page.locator('[name="count"]').fill('2');
  await page.locator('[name="from"]').fill(day(0));
  await page.locator('[name="until"]').fill(day(1));
  await page.getByRole('button', { name: 'Add rooms' }).click();
  await expect(page.getByText(/^Without a bed:/)).toBeVisible();
  await page.getByRole('button', { name: 'Suggest beds' }).click();
  await expect(page.getByText('Everybody has a bed.')).toBeVisible();
  await ready(page);
  await visit(page, `${plan}/costs`);
  await page.getByRole('link', { name: 'Add a cost' }).click();
  await page.locator('[name="kind"]').selectOption('transport');
  await page.getByLabel('What for').fill('The bus');
  await page.locator('[name="scope"]').selectOption({ label: 'Leg: Bus: Zalaegerszeg – Beltinci' });
  await page.locator('[name="payerId"]').selectOption({ index: 1 });
  await page.locator('[name="planned"]').fill('much');
  await ready(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter an amount');
  await page.locator('[name="planned"]').fill('1.234,51');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The costs are saved.')).toBeVisible();
  // Two ride along: one of them takes the cent that cannot be halved.
  const shares = page.getByRole('region', { name: 'By person' }).getByRole('row');
  await expect(shares.filter({ hasText: 'Ribnik' })).toContainText('€617.26');
  await expect(shares.filter({ hasText: 'Szabados' })).toContainText('€617.25');
  await ready(page);
  await visit(page, `${plan}/travellers`);
  await visit(page, plan);
  await page.getByRole('button', { name: 'Send the joining instructions now' }).click();
  await expect(page.getByText('2 people were told.')).toBeVisible();

  const hostPage = await page.getByRole('link', { name: 'Page for the host' }).getAttribute('href');
  await visit(page, hostPage!);
  await expect(page.getByText('Vegan: 2')).toBeVisible();
  await page.getByRole('button', { name: 'We expect the group' }).click();
  await expect(page.getByText('The organiser sees that you expect the group.')).toBeVisible();

  await enterAs(page, 'en', 'trainer');
  await visit(page, '/en/visits');
  await page.getByRole('link', { name: 'Visit to the bees' }).click();
  await ready(page);
  await page.getByRole('link', { name: /^Count the passengers/ }).click();
  await expect(page.getByText('0 of 2 have boarded')).toBeVisible();
  await ready(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('pages')).keys()).map(({ url }) => url).join(' ')))
    .toContain(new URL(page.url()).pathname);

  await context.setOffline(true);
  await page.reload();
  await alive(page);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await row('Ribnik').getByRole('radio', { name: 'On board' }).check({ force: true });
  await row('Szabados').getByRole('radio', { name: 'Missing' }).check({ force: true });
  await expect(page.getByText('1 of 2 have boarded')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 of 2 have boarded')).toBeVisible();
  await ready(page);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('All marks have been sent.')).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(row('Szabados').getByRole('radio', { name: 'Missing' })).toBeChecked();
  await expect(row('Ribnik').getByRole('radio', { name: 'On board' })).toBeChecked();

  // Afterwards the leader keeps what was seen, and is told who must not be in a picture.
  await page.goto(`/en/visits/sens-network/${eventId}`);
  await page.getByRole('link', { name: /^Photographs and report/ }).click();
  await expect(page.getByText('2 of 2 travellers did not agree')).toBeVisible();
  await page.getByRole('textbox', { name: 'Report' }).fill('We saw bees and bread.');
  await page.getByRole('button', { name: 'Save the report' }).click();
  await expect(page.getByText('The report is saved.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'bees.png', mimeType: 'image/png', buffer: picture });
  await page.getByLabel('What it shows').fill('Bees before their hive');
  await page.getByRole('button', { name: 'Upload the photograph' }).click();
  await expect(page.getByText('The photograph is kept as evidence.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Bees before their hive' })).toHaveJSProperty('complete', true);
  await ready(page);
  await page.goto(`/en/visits/sens-network/${eventId}`);
  await expect(page.getByText('1 photograph, with a report')).toBeVisible();
  await page
    .getByRole('link', { name: /^Print, upload and reconcile/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.getByText('Waits for the signed sheet')).toBeVisible();
  await page.goto(`/en/visits/sens-network/${eventId}`);
  await expect(page.getByRole('link', { name: /^List as PDF/ })).toBeVisible();
  await ready(page);
});
