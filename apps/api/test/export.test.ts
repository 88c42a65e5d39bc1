import { newId } from '@sens/db';
import { copyLedger, saveParticipations, streamLedger } from '@sens/db/indicator';
import { addParticipants } from '@sens/db/participant';
import { passCsv, writeCsv } from '@sens/documents/spreadsheet';
import { csvSeparator, type Locale } from '@sens/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  participationCells,
  participationColumns,
  participationWords,
} from '../src/indicator/participation-columns.ts';
import { mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  'a;b',
  'a,b',
  'a "quoted" name',
  "O'Neil",
  'a\nb',
  '\t=1',
  '\n=1',
  '\\.',
  'Žiga',
];

describe('the rows behind a number as CSV', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
    await mintParticipations(house, project);
  });
  afterAll(() => house.close());

  it.each(['sl', 'hu', 'en'] as const)('are the same from PostgreSQL and from the writer, %s', async (locale) => {
    for (const count of ['participations', 'completions'] as const) {
      const written = await text(writtenHere(house, project, locale, count));
      expect(await text(writtenThere(house, project, locale, count))).toBe(written);
      expect(written.split('\r\n')).toHaveLength(count === 'participations' ? hostile.length + 2 : 2);
    }
  });

  it('leave the database alone when nobody reads on', async () => {
    const lines = writtenThere(house, project, 'en', 'participations');
    const reader = lines.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(await text(writtenThere(house, project, 'en', 'participations'))).toContain('Žiga');
  });
});

async function mintParticipations(house: House, { projectId, ...project }: MintedProject) {
  const event = await mintEvent(house, { projectId, ...project });
  const people = hostile.map((name, index) => ({
    ...{ projectId, id: newId(), givenName: name, familyName: `${name}${index}`, nameKey: name, locale: 'sl' },
    ...{ side: index % 2 ? 'SI' : 'HU', organisationName: index % 3 ? name : null },
  }));
  const present = people.map(({ id, side }, index) => ({
    ...{ projectId, eventId: event.id, participantId: id, side, firstDay: '2026-05-04', sessions: 1 },
    ...{ minutes: index * 50, completedOn: index % 2 ? '2026-05-05' : null },
    region: index % 5 ? (index % 2 ? 'SI031' : 'HU222') : null,
    gender: index % 2 ? ('female' as const) : null,
    ageBand: index % 3 ? ('18_29' as const) : null,
    organisationKind: index % 4 ? ('foundation' as const) : null,
  }));
  await house.deps.db.transaction(async (tx) => {
    await addParticipants(tx, people);
    await saveParticipations(tx, projectId, present, []);
  });
}

type Count = 'participations' | 'completions';

function writtenHere({ deps }: House, { projectId }: MintedProject, locale: Locale, count: Count) {
  async function* rows() {
    for await (const row of streamLedger(deps.engine, projectId, {}, count)) yield participationCells(locale, row);
  }
  return writeCsv(participationColumns(locale), rows(), { separator: csvSeparator(locale), bom: true });
}

function writtenThere({ deps }: House, { projectId }: MintedProject, locale: Locale, count: Count) {
  const separator = csvSeparator(locale);
  const words = participationWords(locale, ['SI', 'HU']);
  const lines = copyLedger(deps.engine, projectId, {}, count, words, separator);
  return passCsv(participationColumns(locale), lines!, { separator, bom: true });
}

async function text(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}
