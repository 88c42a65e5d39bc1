import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import readExcel from 'read-excel-file/node';
import { enterAs, ready, visit } from '../src/walk.ts';

const indicators = '/manage/sens-network/indicators';

/** The words of the pages, by language. */
const words = {
  en: {
    charts: ['Participations by side', 'Participants by side', 'Completions by side'],
    columns: ['Participations', 'Participants', 'Completions'],
    sides: ['Slovenia', 'Hungary', 'In all'],
    table: 'The same numbers in a table',
    rows: 'The rows behind the number',
    more: 'More rows',
    first: 'To the beginning of the list',
    back: 'Back to the indicators',
    completions: 'Completions',
    participations: 'Participations',
    header: 'First day attended',
    separator: ',',
  },
  sl: {
    charts: ['Udeležbe po straneh', 'Udeleženke in udeleženci po straneh', 'Zaključena usposabljanja po straneh'],
    columns: ['Udeležbe', 'Udeleženke in udeleženci', 'Zaključena usposabljanja'],
    sides: ['Slovenija', 'Madžarska', 'Skupaj'],
    table: 'Iste številke v tabeli',
    rows: 'Vrstice za številko',
    more: 'Naslednje vrstice',
    first: 'Na začetek seznama',
    back: 'Nazaj na kazalnike',
    completions: 'Zaključki',
    participations: 'Udeležbe',
    header: 'Prvi dan udeležbe',
    separator: ';',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** The numbers of the table, a line for each side and one for all: participations, participants, completions. */
async function numbers(page: Page, { table, columns, sides }: Words): Promise<number[][]> {
  const shown = page.getByRole('table', { name: table });
  await expect(shown.getByRole('columnheader').filter({ hasText: columns[0] })).toHaveCount(1);
  expect((await shown.getByRole('columnheader').allTextContents()).slice(1)).toEqual([...columns]);
  expect((await shown.getByRole('rowheader').allTextContents()).map((text) => text.trim())).toEqual([...sides]);
  const links = (await shown.getByRole('link').allTextContents()).map(Number);
  return [links.slice(0, 3), links.slice(3, 6), links.slice(6)];
}

/** The people of the rows on all pages, from the one that is open. */
async function peopleOf(page: Page, { rows, more }: Words): Promise<string[]> {
  const shown = page.getByRole('table', { name: rows });
  const people = await shown.getByRole('rowheader').allTextContents();
  const next = page.getByRole('link', { name: more });
  while (await next.isVisible()) {
    const before = page.url();
    await next.click();
    await expect(page).not.toHaveURL(before);
    await expect(shown.getByRole('rowheader').first()).toBeVisible();
    people.push(...(await shown.getByRole('rowheader').allTextContents()));
  }
  return people;
}

async function download(page: Page, name: string): Promise<{ fileName: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { fileName: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** The lines of a CSV file without its header, once its beginning is what a spreadsheet program needs. */
function csvRows(content: Buffer, { header, separator }: Words): string[] {
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = content.subarray(3).toString('utf8').split('\r\n');
  expect(lines[0]!.split(separator)[0]).toBe(header);
  expect(lines.at(-1)).toBe('');
  return lines.slice(1, -1);
}

const xlsxRows = async (content: Buffer) => (await readExcel(content))[0]!.data.slice(1);

for (const locale of ['en', 'sl'] as const) {
  const text = words[locale];

  test(`a manager opens a number and takes its rows along (${locale})`, async ({ page }) => {
    await enterAs(page, locale, 'manager');
    await visit(page, `/${locale}${indicators}`);
    for (const chart of text.charts) {
      const figure = page.getByRole('figure', { name: chart });
      for (const side of text.sides) await expect(figure.getByText(side, { exact: true })).toBeVisible();
    }
    const [slovenia, hungary, all] = (await numbers(page, text)) as [number[], number[], number[]];
    const inCharts = await page.getByRole('figure').getByRole('link').allTextContents();
    expect(inCharts.map(Number)).toEqual([0, 1, 2].flatMap((count) => [slovenia, hungary, all].map((of) => of[count])));
    expect(all[0]).toBe(slovenia[0]! + hungary[0]!);
    expect(all[2]).toBe(slovenia[2]! + hungary[2]!);
    expect(Math.min(...slovenia, ...hungary)).toBeGreaterThan(0);

    const completions = page.getByRole('table', { name: text.table }).getByRole('link').nth(5);
    await completions.click();
    await expect(page).toHaveURL(/rows\?count=completions&side=HU$/);
    await ready(page);
    expect((await peopleOf(page, text)).length).toBe(hungary[2]);

    const csv = await download(page, `${text.completions} (CSV)`);
    expect(csv.fileName).toMatch(/^sens-network-completions-\d{4}-\d\d-\d\d\.csv$/);
    expect(csvRows(csv.content, text).length).toBe(hungary[2]);
    const xlsx = await download(page, `${text.completions} (XLSX)`);
    expect((await xlsxRows(xlsx.content)).length).toBe(hungary[2]);

    await page.getByRole('link', { name: text.back }).click();
    await ready(page);
    await expect(page).toHaveURL(new RegExp(`/${locale}${indicators}$`));
    const everything = await download(page, `${text.participations} (CSV)`);
    const rows = csvRows(everything.content, text);
    expect(rows.length).toBe(all[0]);
    // The last cell is the day of completion.
    expect(rows.filter((row) => !row.endsWith(text.separator)).length).toBe(all[2]);
  });
}

test('the rows of the participants are those of so many people, page by page', async ({ page }) => {
  const text = words.en;
  await enterAs(page, 'en', 'manager');
  await visit(page, `/en${indicators}`);
  const [, , all] = (await numbers(page, text)) as [number[], number[], number[]];
  await page.getByRole('figure', { name: text.charts[1] }).getByRole('link').last().click();
  await ready(page);
  await expect(page.getByText(`${all[1]} people; the list has each of their participations`)).toBeVisible();
  const people = await peopleOf(page, text);
  expect(people.length).toBe(all[0]);
  expect(new Set(people).size).toBe(all[1]);
  await ready(page);
  await page.getByRole('link', { name: text.first }).click();
  await expect(page).toHaveURL(/rows\?count=participants$/);
});

/** `31 December 2025` as `2025-12-31`. */
const isoDay = (text: string) => new Date(`${text} UTC`).toISOString().slice(0, 10);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  const text = words.en;
  const show = (page: Page) => page.getByRole('button', { name: 'Show the numbers' }).click();

  test('the filter narrows the numbers, and completions count on their own day', async ({ page }) => {
    await enterAs(page, 'en', 'manager');
    await page.goto(`/en${indicators}/rows?count=completions`);
    const days = await page.getByRole('table', { name: text.rows }).locator('td:last-child .value').allTextContents();
    const completedOn = days.map((day) => isoDay(day.trim()));
    const day = completedOn[0]!;

    await page.getByRole('link', { name: text.back }).click();
    const [, , all] = await numbers(page, text);
    await page.getByLabel(/^From/).fill(day);
    await page.getByLabel(/^To/).fill(day);
    await show(page);
    const [, , ofDay] = await numbers(page, text);
    expect(ofDay![2]).toBe(completedOn.filter((other) => other === day).length);
    expect(ofDay![0]).toBeLessThan(all![0]!);

    const period = page.getByLabel('Reporting period');
    const names = (await period.getByRole('option').allTextContents()).map((name) => name.trim());
    const within = (name: string) => {
      const [from, to] = (name.split(': ')[1] ?? '').split(' – ');
      return from !== undefined && to !== undefined && isoDay(from) <= day && day <= isoDay(to);
    };
    const name = names.slice(1).find(within)!;
    await period.selectOption({ label: name });
    await page.getByLabel('Kind of event').selectOption({ label: 'Training' });
    await page.getByRole('checkbox', { name: 'Joint events only' }).check();
    await show(page);
    await expect(page.getByText(`Filter: ${name} · Training · Joint events only`)).toBeVisible();
    const [, , ofPeriod] = await numbers(page, text);
    expect(ofPeriod![2]).toBeGreaterThanOrEqual(ofDay![2]!);
    await page.getByRole('table', { name: text.table }).getByRole('link').last().click();
    expect((await peopleOf(page, text)).length).toBe(ofPeriod![2]);
    await page.getByRole('link', { name: text.back }).click();
    await expect(period.locator('option:checked')).toHaveText(name);
  });

  test('a filter that cannot be used shows everything, says so, and keeps what was typed', async ({ page }) => {
    await enterAs(page, 'en', 'manager');
    await page.goto(`/en${indicators}`);
    const everything = await numbers(page, text);
    await page.getByLabel(/^From/).fill('2026-05-02');
    await page.getByLabel(/^To/).fill('2026-05-01');
    await show(page);
    await expect(page.getByText(/The filter could not be used, so all numbers are shown/)).toBeVisible();
    expect(await numbers(page, text)).toEqual(everything);
    await expect(page.getByLabel(/^From/)).toHaveValue('2026-05-02');
    await page.getByRole('link', { name: 'Clear the filter' }).click();
    await expect(page.getByText('Filter: everything')).toBeVisible();
  });
});

test('nothing is counted where there is nothing, in words', async ({ page }) => {
  await enterAs(page, 'hu', 'manager');
  await visit(page, `/hu${indicators}?from=2001-01-01&to=2001-12-31&joint=perhaps`);
  await expect(page.getByText(/A szűrő nem alkalmazható/)).toBeVisible();
  await visit(page, `/hu${indicators}?from=2001-01-01&to=2001-12-31`);
  await expect(page.getByText('Ebben a szűrésben nincs részvétel')).toBeVisible();
  await visit(page, `/hu${indicators}/rows?count=completions&from=2001-01-01&to=2001-12-31`);
  await expect(page.getByText('Ehhez a számhoz nincsenek sorok')).toBeVisible();
});

test('an auditor reads rows in Hungarian, family name first, without a way into the events', async ({ page }) => {
  await enterAs(page, 'hu', 'auditor');
  await visit(page, `/hu${indicators}`);
  await visit(page, `/hu${indicators}/rows?count=completions&side=HU`);
  const table = page.getByRole('table', { name: 'A szám mögötti sorok' });
  await expect(table.getByRole('rowheader', { name: 'Ürge Ágnes' })).toHaveCount(1);
  await expect(table.getByRole('link')).toHaveCount(0);
});

for (const role of ['trainee', 'trainer']) {
  test(`a ${role} sees no indicators`, async ({ page }) => {
    await enterAs(page, 'sl', role);
    for (const address of [`/sl${indicators}`, `/sl${indicators}/rows?count=participants`]) {
      expect((await page.goto(address))?.status()).toBe(403);
      await ready(page);
    }
  });
}
