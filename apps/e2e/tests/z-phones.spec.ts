import { expect, test, type Page } from '@playwright/test';
import { call } from '../src/api.ts';
import { hold, inHand, openPhone, openRoom, type Room, type Ticket } from '../src/phone.ts';
import { enterAs, expectAccessible } from '../src/walk.ts';

const threeHours = 3 * 3600 * 1000;
const named = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Oseba${String(from + index).padStart(2, '0')}`);

const rowOf = (page: Page, family: string) => page.getByRole('listitem').filter({ hasText: `Ana ${family}` });

async function tap(page: Page, families: string[], status: string) {
  for (const family of families) await rowOf(page, family).getByRole('radio', { name: status }).check();
}

async function scan(page: Page, families: string[], tickets: ReadonlyMap<string, Ticket>) {
  await page.getByRole('button', { name: 'Scan tickets' }).click();
  await page.locator('video').waitFor();
  for (const family of families) {
    await hold(page, tickets.get(family)!.qr);
    await expect(page.locator('.result.success')).toContainText(family);
  }
  await page.getByRole('button', { name: 'Stop scanning' }).click();
}

async function walkIn(page: Page, families: string[]) {
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const family of families) {
    await page.getByLabel('Given name').fill('Ida');
    await page.getByLabel('Family name').fill(family);
    await page.getByLabel('E-mail address').fill(`${family.toLowerCase()}@example.org`);
    await page.getByRole('button', { name: 'Add as present' }).click();
    await expect(page.getByText(`Ida ${family}`, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Add a person' }).click();
}

interface Marked {
  registrationId: string;
  familyName: string;
  status: string | null;
  conflict: boolean | null;
}
interface Mark {
  markId: string;
  status: string;
  source: string;
  clockSkewSeconds: number;
}

/** What the server has: everybody on the list, and all marks. */
async function onServer(page: Page, { projectId, sessionId }: Room) {
  const { people } = await call<{ people: Marked[] }>(page, 'attendance.roster', { projectId, sessionId }, 'get');
  const histories = await Promise.all(
    people.map(({ registrationId }) =>
      call<Mark[]>(page, 'attendance.history', { projectId, sessionId, registrationId }, 'get'),
    ),
  );
  return { people, marks: histories.flat() };
}

test('two phones in a cellar lose nothing: one is closed by force, the other has a wrong clock and is signed out', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  await enterAs(page, 'en', 'manager');
  const room = await openRoom(page, 'phones', named(1, 60));
  const one = await openPhone(browser, 'trainer', room.address);
  const two = await openPhone(browser, 'manager', room.address, threeHours);
  await Promise.all([one, two].map(({ context }) => context.setOffline(true)));

  await tap(one.page, named(1, 30), 'Present');
  await scan(one.page, named(31, 45), room.tickets);
  await walkIn(one.page, named(61, 75));
  // Five whom the other trainer has marked as present, unseen.
  await tap(two.page, named(1, 5), 'Absent');
  await scan(two.page, named(46, 60), room.tickets);
  await walkIn(two.page, named(76, 90));
  await expect(one.page.getByText('Here: 60 of 75', { exact: true })).toBeVisible();
  await expect(one.page.getByText('60 marks have not been sent.')).toBeVisible();
  await expect(two.page.getByText('35 marks have not been sent.')).toBeVisible();

  // Closed by force and opened again, still without a network; signed out meanwhile.
  await one.page.close({ runBeforeUnload: false });
  const again = await one.context.newPage();
  await again.goto(room.address);
  await inHand(again);
  await expect(again.getByText('60 marks have not been sent.')).toBeVisible();
  await two.context.clearCookies();

  await Promise.all([one, two].map(({ context }) => context.setOffline(false)));
  await again.getByRole('button', { name: 'Send now' }).click();
  await expect(again.getByText('All marks have been sent.')).toBeVisible({ timeout: 30_000 });
  const signIn = two.page.getByRole('link', { name: 'Sign in again to send' });
  await expect(signIn).toBeVisible();
  await expect(two.page.getByText('35 marks have not been sent.')).toBeVisible();
  expect(await signIn.getAttribute('href')).toBe(`/en/sign-in?next=${encodeURIComponent(room.address)}`);
  await enterAs(two.page, 'en', 'manager');
  await two.page.goto(room.address);
  await expect(two.page.getByText('All marks have been sent.')).toBeVisible({ timeout: 30_000 });

  const { people, marks } = await onServer(page, room);
  expect([people.length, people.filter(({ status }) => status === null).length]).toEqual([90, 0]);
  expect(
    people
      .filter(({ conflict }) => conflict)
      .map(({ familyName }) => familyName)
      .sort(),
  ).toEqual(named(1, 5));
  const sources = marks.map(({ source, status }) => `${source}/${status}`);
  const countOf = (what: string) => sources.filter((source) => source === what).length;
  expect(['roll_call/present', 'roll_call/absent', 'ticket/present', 'walk_in/present'].map(countOf)).toEqual([
    ...[30, 5, 30, 30],
  ]);
  expect([marks.length, new Set(marks.map(({ markId }) => markId)).size]).toEqual([95, 95]);
  const errors = marks.map(({ clockSkewSeconds }) =>
    Math.min(Math.abs(clockSkewSeconds), Math.abs(clockSkewSeconds - 10_800)),
  );
  expect(Math.max(...errors)).toBeLessThanOrEqual(60);
  expect(marks.filter(({ clockSkewSeconds }) => clockSkewSeconds > 3600).length).toBe(35);

  // Each phone shows each conflict, and says which clock was wrong.
  await again.reload();
  for (const phone of [again, two.page]) {
    await expect(phone.getByText('The marks differ')).toHaveCount(5);
    await expect(
      phone.getByText('The clock of this device was about 3 hours ahead; the time is corrected.'),
    ).toHaveCount(5);
  }

  // A ticket that was scanned before says so, and one of another event is refused.
  await again.getByRole('button', { name: 'Scan tickets' }).click();
  await again.getByLabel('Code of the ticket').fill(room.tickets.get('Oseba46')!.code);
  await again.keyboard.press('Enter');
  await expect(again.locator('.result.warning')).toContainText(/Already here\s*Ana Oseba46\s*.+ marked this person at/);
  await again.getByLabel('Code of the ticket').fill('0'.repeat(26));
  await again.keyboard.press('Enter');
  await expect(again.locator('.result.danger')).toContainText('Not valid');
  await expectAccessible(again);
  await Promise.all([one, two].map(({ context }) => context.close()));
});

test('people mark their own arrival with the code on the room’s screen', async ({ browser, page }) => {
  await enterAs(page, 'en', 'manager');
  const room = await openRoom(page, 'own-arrivals', ['Zrim', 'Kos']);
  await page.goto(`${room.address}/screen`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Let people mark their arrival' }).click();
  await page.locator('.letters').waitFor();
  await expectAccessible(page);
  const code = await page.locator('.letters').innerText();

  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    const own = await context.newPage();
    const { accessCode } = room.tickets.get(javaScriptEnabled ? 'Zrim' : 'Kos')!;
    await own.goto(`/en/registrations/${accessCode}/ticket`);
    if (javaScriptEnabled) await expectAccessible(own);
    await own.getByLabel('Code on the screen in the room').fill('AAAAAA');
    await own.getByRole('button', { name: 'Mark my arrival' }).click();
    await expect(own.getByText('This code is not right').first()).toBeVisible();
    await own.getByLabel('Code on the screen in the room').fill(code);
    await own.getByRole('button', { name: 'Mark my arrival' }).click();
    await expect(own.getByText('Your arrival has been noted')).toBeVisible();
    await context.close();
  }
  await expect(page.getByText('Here: 2 of 2')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByText('Arrivals cannot be marked at the moment.')).toBeVisible();

  const visitor = await browser.newContext();
  const outside = await visitor.newPage();
  await outside.goto(`/arrive/sens-network/${room.sessionId}?code=${code.replace(' ', '')}`);
  await expect(outside).toHaveURL(new RegExp(`/sl/arrive/sens-network/${room.sessionId}`));
  await expect(outside.getByText('Prihoda trenutno ni mogoče označiti')).toBeVisible();
  await expectAccessible(outside);
  await visitor.close();
});

test('a roll call by keyboard alone, in forced colours, and as an app', async ({ browser, page }) => {
  await enterAs(page, 'en', 'manager');
  const room = await openRoom(page, 'by-keyboard', named(1, 3));
  const { context, page: phone } = await openPhone(browser, 'trainer', room.address);
  await phone.emulateMedia({ forcedColors: 'active' });
  await phone.setViewportSize({ width: 320, height: 640 });
  await phone.getByRole('searchbox').focus();
  for (const family of named(1, 3)) {
    // Past the details of the row before.
    const first = phone
      .getByRole('radiogroup', { name: `Ana ${family}` })
      .getByRole('radio')
      .first();
    await expect(async () => {
      await phone.keyboard.press('Tab');
      await expect(first).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [0] });
    await phone.keyboard.press('Space');
    await phone.keyboard.press('ArrowRight');
    await expect(rowOf(phone, family).getByRole('radio', { name: 'Late' })).toBeChecked();
  }
  await expect(phone.getByText('Here: 3 of 3', { exact: true })).toBeVisible();
  await expectAccessible(phone);
  const small = await phone
    .locator('main')
    .evaluate(
      (main) =>
        [...main.querySelectorAll('button, summary, .list input:not([type=search]), .list label:has(input)')]
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < 47.5).length,
    );
  expect(small).toBe(0);

  const address = await phone.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await phone.request.get(address!)).json()) as {
    start_url: string;
    icons: { src: string }[];
  };
  for (const { src } of manifest.icons) expect((await phone.request.get(src)).status()).toBe(200);
  expect(manifest.start_url).toBe('/en/roll-call?open=today');
  await context.close();
});
