import { foldText } from '@sens/domain/participant';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, rows } from '../src/index.ts';
import { addEvents } from '../src/event/index.ts';
import { addProject } from '../src/project/index.ts';
import { openTestDatabase, testEngines, type TestDatabase } from '../src/testing/index.ts';

const titles = [
  'ČŠŽ čšž ĆĐ ćđ',
  'ÁÉÍÓÖŐÚÜŰ áéíóöőúüű',
  'Łódź Ørsted Straße STRAẞE Æsop œuvre Þór ħ ı ð',
  'cafe\u0301 ﬁn ½ ²',
  'a-b–c„d“e’f/g\\h"i\nnova vrstica',
];

describe.each(testEngines)('the text that a search looks through on %s', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const projectId = newId();
    const name = { en: 'Trial' };
    await database.engine.db.transaction(async (tx) => {
      await addProject(tx, {
        project: {
          ...{ id: projectId, slug: 'trial', name, acronym: name, number: '1', programme: name },
          ...{ fundingPeriod: '2021-2027', startsOn: '2026-01-01', endsOn: '2027-12-31' },
          ...{ contactEmail: 'office@example.org', contentLanguages: ['en'] },
        },
        sides: [{ projectId, code: 'SI', position: 1 }],
        organisations: [{ projectId, id: newId(), name: 'Office', kind: 'foundation', side: 'SI', position: 1 }],
        reportingPeriods: [],
      });
      const [startsAt, endsAt] = [new Date('2027-01-01T08:00Z'), new Date('2027-01-01T12:00Z')];
      await addEvents(
        tx,
        titles.map((title, index) => {
          const id = newId();
          return {
            event: {
              ...{ projectId, id, slug: `event-${index}`, kind: 'workshop', title: { sl: title, en: 'Title' } },
              ...{
                summary: { en: 'Summary' },
                description: { en: 'Text' },
                language: 'sl',
                side: 'SI',
                place: 'Lenti',
              },
              ...{ timeZone: 'UTC', capacity: 1, startsAt, endsAt },
            },
            organiserIds: [],
            sessions: [{ projectId, id: newId(), eventId: id, position: 1, startsAt, endsAt, trainerIds: [] }],
          };
        }),
      );
    });
  });
  afterAll(() => database.close());

  it('is folded as the domain folds what is searched for', async () => {
    const found = await rows<{ text: string }>(
      database.engine.db,
      sql`select search_text as text from event order by slug`,
    );
    const words = (text: string) =>
      foldText(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .join(' ');
    expect(found.map(({ text }) => text)).toEqual(
      // A value in JSON lists its languages in the order of their codes.
      titles.map((title) => ` title ${words(title)} summary text lenti `),
    );
  });
});
