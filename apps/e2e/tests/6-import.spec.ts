import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { enterAs, ready, visit } from '../src/walk.ts';

const list = (name: string) =>
  fileURLToPath(new URL(`../../../packages/documents/test/fixtures/${name}`, import.meta.url));

/** Opens the import of an event that is still to come. */
async function openImport(page: Page, locale: string, title: string, words: { link: string }): Promise<void> {
  await visit(page, `/${locale}/manage/sens-network/events`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: words.link }).click();
  await ready(page);
}

/** The event asks for a module, which people on these lists have not done: they are chosen all the same, with a reason. */
async function chooseAll(page: Page, reason: string): Promise<void> {
  await page.getByLabel(reason).fill('Kolegi iz mreže');
  const open = page.getByRole('checkbox', { checked: false, disabled: false });
  while ((await open.count()) > 0) await open.first().check();
}

test('a manager brings a Slovenian list in, and a second time nobody becomes two people', async ({ page }) => {
  await enterAs(page, 'sl', 'manager');
  const open = () => openImport(page, 'sl', 'Srečanje mentorske mreže', { link: 'Uvozite seznam' });
  const upload = async () => {
    await page.getByLabel('Datoteka s seznamom').setInputFiles(list('prijave-pomurje.csv'));
    await page.getByLabel('Stran', { exact: true }).selectOption({ label: 'Slovenija' });
    await page.getByLabel('Jezik obvestil').selectOption({ label: 'slovenščina' });
    await page.getByRole('button', { name: 'Pripravite predogled' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Predogled uvoza');
    await ready(page);
  };
  await open();
  await upload();
  // What is wrong stands beside the row it is wrong in.
  const impossible = page.getByRole('row').filter({ hasText: 'Alenka Vučko' });
  await expect(impossible).toContainText('31. 2. 1988');
  const twice = page.getByRole('row').filter({ has: page.getByText('12', { exact: true }) });
  await expect(twice).toContainText('vrstici 11');
  // A row without a name is left out; two rows of one person make one.
  const confirm = page.getByRole('button', { name: /^Uvozite \d+ oseb/ });
  const result = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /oseb|vrstic/ });
  await chooseAll(page, 'Zakaj se lahko udeležijo brez tega, kar dogodek zahteva');
  await confirm.click();
  await expect(result).toHaveText([
    'Dodanih je 29 novih oseb.',
    '14 oseb je bilo v projektu že znanih.',
    '43 oseb ima potrjeno mesto.',
    '1 vrstica je izpuščena.',
  ]);
  await ready(page);

  await open();
  await upload();
  await confirm.click();
  await expect(result).toHaveText([
    '43 oseb je bilo v projektu že znanih.',
    '43 oseb je bilo na dogodek že prijavljenih.',
    '1 vrstica je izpuščena.',
  ]);
});

test('a Hungarian workbook is read with its merged title and family names first', async ({ page }) => {
  await enterAs(page, 'hu', 'manager');
  await openImport(page, 'hu', 'A mentorhálózat találkozója', { link: 'Lista importálása' });
  await page.getByLabel('A listát tartalmazó fájl').setInputFiles(list('jelentkezok-zala.xlsx'));
  await page.getByLabel('Oldal', { exact: true }).selectOption({ label: 'Magyarország' });
  await page.getByLabel('Az értesítések nyelve').selectOption({ label: 'magyar' });
  await page.getByRole('button', { name: 'Előnézet készítése' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Az importálás előnézete');
  await ready(page);
  await chooseAll(page, 'Miért vehetnek részt az előfeltétel nélkül is');
  await page.getByRole('button', { name: /importálása$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A listát importáltuk');
  await ready(page);
});

test('a file that is no list is refused in words', async ({ page }) => {
  await enterAs(page, 'en', 'manager');
  await openImport(page, 'en', 'Meeting of the mentor network', { link: 'Import a list' });
  await page.getByLabel('File with the list').setInputFiles({
    name: 'list.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from('PK\u0003\u0004 this is no workbook'),
  });
  await page.getByLabel('Side', { exact: true }).selectOption({ label: 'Hungary' });
  await page.getByLabel('Language of messages').selectOption({ label: 'English' });
  await page.getByRole('button', { name: 'Show the preview' }).click();
  await expect(page.getByText('This file cannot be read.', { exact: false }).first()).toBeVisible();
  await ready(page);
});
