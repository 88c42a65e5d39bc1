import { expect, test, type Page } from '@playwright/test';
import { call } from '../src/api.ts';
import { alive, enterAs, ready, visit } from '../src/walk.ts';

const curricula = (locale: string) => `/${locale}/manage/sens-network/curricula`;

/** Fills a text in each content language, by the names the page gives them. */
async function fillTexts(page: Page, group: string, texts: Record<string, string>) {
  for (const [language, text] of Object.entries(texts)) {
    await page.getByRole('group', { name: group }).getByLabel(language, { exact: true }).fill(text);
  }
}

const titles = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 });

test('a manager writes a curriculum in Slovenian, orders its modules, publishes it and compares versions', async ({
  page,
}) => {
  await enterAs(page, 'sl', 'manager');
  await visit(page, '/sl/manage/sens-network');
  await page.getByRole('link', { name: 'Programi usposabljanja' }).click();
  await ready(page);
  await page.getByRole('link', { name: 'Nov program usposabljanja' }).click();
  await page.getByRole('button', { name: 'Ustvarite osnutek' }).click();
  await expect(page.getByRole('alert')).toContainText('Naslov: Vnesite podatek.');
  await ready(page);
  await fillTexts(page, 'Naslov', { slovenščina: 'Vodenje zadruge', madžarščina: 'Szövetkezetvezetés' });
  await fillTexts(page, 'Povzetek', { slovenščina: 'Za odbore zadrug.' });
  await page.getByRole('button', { name: 'Ustvarite osnutek' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vodenje zadruge, 1. različica');
  await ready(page);

  for (const [title, hours] of [
    ['Računovodstvo', '2,5'],
    ['Občni zbor', '3'],
  ] as const) {
    await page.getByRole('link', { name: 'Dodajte modul' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nov modul');
    await fillTexts(page, 'Naslov', { slovenščina: title });
    await page.getByLabel('Ure', { exact: true }).fill(hours);
    await fillTexts(page, 'Učni izidi', { slovenščina: `Zna: ${title}` });
    await page.getByRole('button', { name: 'Shranite modul' }).click();
    await expect(page.getByText('Modul je dodan.')).toBeVisible();
  }
  await ready(page);
  await expect(titles(page)).toHaveText(['Računovodstvo', 'Občni zbor']);
  await page.getByRole('button', { name: /^Premaknite gor ?: Občni zbor$/ }).click();
  await expect(page.getByText('Modula sta zamenjala mesti.')).toBeVisible();
  await expect(titles(page)).toHaveText(['Občni zbor', 'Računovodstvo']);

  await page.getByText('Objavite to različico', { exact: true }).click();
  await page.getByRole('button', { name: 'Dokončno objavite' }).click();
  await expect(page.getByText('Različica je objavljena.', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Dodajte modul' })).toHaveCount(0);
  await ready(page);

  await page.getByRole('button', { name: 'Nova različica na podlagi te' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vodenje zadruge, 2. različica');
  await page.getByRole('link', { name: /^Uredite ?: Računovodstvo$/ }).click();
  await expect(page.getByLabel('Ure', { exact: true })).toHaveValue('2,5');
  await page.getByLabel('Ure', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Shranite modul' }).click();
  await expect(page.getByText('Modul je shranjen.')).toBeVisible();
  await page.getByRole('button', { name: 'Primerjajte različici' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Primerjava dveh različic');
  const modules = page.getByRole('table', { name: 'Moduli' }).getByRole('row');
  await expect(modules).toHaveCount(2);
  await expect(modules.last()).toContainText('Računovodstvo, 2,5 ure');
  await expect(modules.last()).toContainText('Računovodstvo, 4 ure');
  await expect(page.getByRole('row', { name: /^Vse ure/ })).toContainText('5,5');
  await ready(page);
});

test('a manager adds materials in Hungarian, and a file that is none is refused with all that was typed', async ({
  page,
}) => {
  await enterAs(page, 'hu', 'manager');
  await visit(page, curricula('hu'));
  await page
    .getByRole('row', { name: /Mentorképzés/ })
    .getByRole('link', { name: '2. változat' })
    .click();
  await page.getByRole('link', { name: 'Anyagok hozzáadása és eltávolítása' }).click();
  await ready(page);
  const link = page.getByRole('region', { name: 'Hivatkozás hozzáadása' });
  await link.getByLabel('Megnevezés').fill('Esetek');
  await link.getByLabel('Webcím').fill('javascript:alert(1)');
  await link.getByRole('button').click();
  await expect(page.getByRole('alert')).toContainText('https://');
  await expect(link.getByLabel('Megnevezés')).toHaveValue('Esetek');
  await ready(page);
  await link.getByLabel('Webcím').fill('https://example.org/esetek');
  await link.getByRole('button').click();
  await expect(page.getByText('Az anyag hozzáadva.')).toBeVisible();

  const file = page.getByRole('region', { name: 'Fájl hozzáadása' });
  await file.getByLabel('Megnevezés').fill('Vászon');
  const content = { name: 'vászon.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>not a PDF</html>') };
  await file.getByLabel('Fájl', { exact: true }).setInputFiles(content);
  await file.getByRole('button', { name: 'Fájl hozzáadása' }).click();
  await expect(page.getByRole('alert')).toContainText('Ez a fájl nem adható hozzá.');
  await ready(page);
  await file
    .getByLabel('Fájl', { exact: true })
    .setInputFiles({ ...content, buffer: Buffer.alloc(9_000_000, '%PDF-1.7\n') });
  await file.getByRole('button', { name: 'Fájl hozzáadása' }).click();
  // Larger than what any other form takes; the embedded database needs a moment for it.
  await expect(page.getByRole('rowheader', { name: 'Vászon' })).toBeVisible({ timeout: 30_000 });
  await ready(page);
});

test('the page of a training says in words what completing it takes', async ({ page }) => {
  await visit(page, '/sl/projects/sens-network/events/mentor-training-4');
  const rule = page.getByRole('region', { name: 'Program usposabljanja' });
  await expect(rule).toContainText('kdor se udeleži najmanj 80');
  await expect(rule).toContainText('obiskati vse termine teh modulov: Platno socialnega poslovnega modela.');
});

/** Registers for the meeting of the mentors, as far as the answer to the form. */
async function register(page: Page, person: { given: string; family: string; email: string }) {
  await page.goto('/hu/projects/sens-network/events/network-meeting/register');
  await alive(page);
  await page.getByLabel('Utónév', { exact: true }).fill(person.given);
  await page.getByLabel('Családi név', { exact: true }).fill(person.family);
  await page.getByLabel(/E-mail/).fill(person.email);
  await page.getByRole('radio', { name: 'Magyarország' }).check();
  await page.getByRole('radio', { name: 'Nő', exact: true }).check();
  await page.getByRole('checkbox', { name: /adatkezelési/ }).check();
  await page.getByRole('button', { name: /ellenőrzése/ }).click();
  // For a seat or, after the imports before, for the waiting list.
  await page.locator('button[name=step][value=send]').click();
}

test('a missing prerequisite is said in words, and a manager’s permission lets the person register', async ({
  page,
}) => {
  await visit(page, '/hu/projects/sens-network/events/network-meeting');
  const asked = page.getByRole('region', { name: 'A jelentkezés előfeltételei' });
  await expect(asked.getByRole('listitem')).toHaveText(['„Mentorképzés” képzés']);
  const person = { given: 'Hanna', family: 'Tölgyes', email: 'hanna.toelgyes@example.org' };
  await register(page, person);
  await expect(page.getByRole('alert')).toContainText('nem szerepel a nyilvántartásban: „Mentorképzés” képzés.');

  await enterAs(page, 'hu', 'manager');
  await page.goto('/hu/manage/sens-network/events');
  await page.getByRole('link', { name: 'A mentorhálózat találkozója' }).click();
  await page.getByRole('link', { name: 'Előfeltételek és engedélyek' }).click();
  await ready(page);
  await expect(page.getByRole('checkbox', { name: 'Mentorképzés', exact: true })).toBeChecked();
  await page.getByLabel('Utónév').fill(person.given);
  await page.getByLabel('Családi név').fill(person.family);
  await page.getByLabel('E-mail-cím').fill(person.email);
  await page.getByLabel('Oldal', { exact: true }).selectOption({ label: 'Magyarország' });
  await page.getByRole('button', { name: 'Jelentkezés engedélyezése' }).click();
  await expect(page.getByRole('alert')).toContainText('Indoklás: Adja meg ezt az adatot.');
  await ready(page);
  await page.getByLabel('Indoklás').fill('Tíz éve mentorál.');
  await page.getByRole('button', { name: 'Jelentkezés engedélyezése' }).click();
  await expect(page.getByRole('rowheader', { name: 'Tölgyes Hanna' })).toBeVisible();
  await ready(page);

  await register(page, person);
  await expect(page).toHaveURL(/\/hu\/registrations\//);
  await ready(page);
});

/** An event of the training's second version, which asks for an assessment, with one person on it. */
async function assessedEvent(page: Page): Promise<string> {
  const { id: projectId } = await call<{ id: string }>(page, 'project.bySlug', { slug: 'sens-network' }, 'get');
  const versions = await call<{ id: string; slug: string; version: number }[]>(
    page,
    'curriculum.list',
    { projectId },
    'get',
  );
  const versionId = versions.find(({ slug, version }) => slug === 'mentor-training' && version === 2)!.id;
  await call(page, 'curriculum.publish', { projectId, versionId });
  const text = { sl: 'Peta skupina', hu: 'Ötödik csoport', en: 'Fifth group' };
  const options = await call<{ organisations: { id: string }[] }>(page, 'event.formOptions', { projectId }, 'get');
  const { id: eventId } = await call<{ id: string }>(page, 'event.create', {
    ...{ projectId, slug: 'mentor-training-5', kind: 'training', title: text, summary: text, description: text },
    ...{ language: 'sl', side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana', capacity: 5 },
    ...{ curriculumVersionId: versionId, organiserIds: [options.organisations[0]!.id] },
    sessions: [{ startsAt: '2040-03-01T08:00:00Z', endsAt: '2040-03-01T16:00:00Z' }],
  });
  await call(page, 'event.publish', { projectId, eventId });
  await call(page, 'registration.register', {
    ...{ projectId, eventId, givenName: 'Ada', familyName: 'Ükös', email: 'ada.uekoes@example.org', side: 'SI' },
    ...{ gender: 'female', noticeRead: true, locale: 'sl', idempotencyKey: crypto.randomUUID() },
  });
  return eventId;
}

test('a manager enters who passed the assessment, and the criteria say so', async ({ page }) => {
  await enterAs(page, 'sl', 'manager');
  await visit(page, `/sl/manage/sens-network/events/${await assessedEvent(page)}`);
  await page.getByRole('link', { name: 'Zaključek in preverjanje znanja' }).click();
  await ready(page);
  const person = page.getByRole('group', { name: 'Ada Ükös' });
  await expect(person).toContainText('Preverjanje znanja: izida še ni');
  await expect(person).toContainText('Obvezni moduli: manjkajo 3');
  await person.getByLabel('Preverjanje').selectOption({ label: 'Opravljeno' });
  await person.getByLabel('Točke').fill('87,5');
  await page.getByRole('button', { name: 'Shranite izid' }).click();
  await expect(page.getByText('Izid je shranjen.')).toBeVisible();
  await expect(person).toContainText('Preverjanje znanja: opravljeno');
  await expect(person.getByLabel('Točke')).toHaveValue('87,5');
  await ready(page);
});

test('the completion of a past training is explained without JavaScript too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enterAs(page, 'sl', 'manager');
  await page.goto('/sl/manage/sens-network/events?tab=past');
  await page.getByRole('link', { name: 'Usposabljanje mentorjev, prva skupina' }).click();
  await page.getByRole('link', { name: 'Zaključek in preverjanje znanja' }).click();
  const first = page.getByRole('group', { name: 'Ana Kovač' });
  await expect(first).toContainText('Obvezni moduli: vsi opravljeni');
  await context.close();
});
