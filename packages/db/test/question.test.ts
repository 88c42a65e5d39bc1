import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEvents } from '../src/event/index.ts';
import { newAccessCode, newId, rows } from '../src/index.ts';
import { findOrAddParticipant } from '../src/participant/index.ts';
import { addProject } from '../src/project/index.ts';
import {
  addQuestion,
  decideEventQuestions,
  findAnswerFile,
  findUse,
  holdAskedQuestions,
  listAnswers,
  listAskedQuestions,
  listEventAnswers,
  lockQuestion,
  removeAnswers,
  saveAnswers,
  updateQuestion,
} from '../src/question/index.ts';
import { addRegistrations } from '../src/registration/index.ts';
import { openTestDatabase, testEngines, type TestDatabase } from '../src/testing/index.ts';

const text = { en: 'Text' };

describe.each(testEngines)('questions on %s', (kind) => {
  let database: TestDatabase;
  const [projectId, eventId, registrationId] = [newId(), newId(), newId()];
  const [diet, aims, proof] = [newId(), newId(), newId()];
  const options = ['meat', 'vegan'].map((id) => ({ id, label: { en: id } }));
  const at = { projectId, registrationId };
  const asked = { wording: text, reason: {}, options: [] };

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    await database.engine.db.transaction(async (tx) => {
      await addProject(tx, {
        project: {
          ...{ id: projectId, slug: 'p', name: text, acronym: text, number: '1', programme: text },
          ...{ fundingPeriod: '2021-2027', startsOn: '2026-01-01', endsOn: '2027-01-01' },
          ...{ contactEmail: 'office@example.org', contentLanguages: ['en'] },
        },
        sides: [{ projectId, code: 'SI', position: 1 }],
        organisations: [{ projectId, id: newId(), name: 'O', kind: 'foundation', side: 'SI', position: 1 }],
        reportingPeriods: [],
      });
      const when = { startsAt: new Date('2026-05-01T08:00:00Z'), endsAt: new Date('2026-05-01T12:00:00Z') };
      await addEvents(tx, [
        {
          event: {
            ...{ id: eventId, projectId, slug: 'e', kind: 'study_visit', status: 'published', language: 'en' },
            ...{ title: text, summary: text, description: text, side: 'SI', place: 'Lendava', timeZone: 'UTC' },
            ...{ capacity: 5, ...when },
          },
          organiserIds: [],
          sessions: [{ ...{ projectId, id: newId(), eventId, position: 1, ...when }, trainerIds: [] }],
        },
      ]);
      const person = await findOrAddParticipant(tx, {
        ...{ projectId, givenName: 'Živa', familyName: 'Čuk', nameKey: 'cuk ziva', email: 'ziva@example.org' },
        ...{ locale: 'sl', side: 'SI' },
      });
      await addRegistrations(tx, [
        {
          ...{ projectId, id: registrationId, eventId, participantId: person.id, status: 'confirmed', side: 'SI' },
          ...{ position: 1, queueRank: 1, locale: 'sl', accessCode: newAccessCode() },
        },
      ]);
      const content = { projectId, wording: text, help: {}, reason: {}, required: false };
      await addQuestion(tx, {
        ...{ ...content, id: diet, kind: 'choice', sensitive: true, reason: text, options },
        eventKinds: ['study_visit'],
      });
      await addQuestion(tx, {
        ...{ ...content, id: aims, kind: 'long_text', sensitive: false, options: [] },
        eventKinds: ['training'],
      });
      await addQuestion(tx, { ...content, id: proof, kind: 'file', sensitive: false, options: [], eventKinds: [] });
    });
  });
  afterAll(() => database.close());

  const db = () => database.engine.db;
  const askedIds = async () => (await listAskedQuestions(db(), projectId, eventId)).map(({ id }) => id);
  const decide = (questionId: string, included: boolean | null) =>
    db().transaction((tx) => decideEventQuestions(tx, { projectId, eventId }, [{ questionId, included }]));
  const values = async () => (await listAnswers(db(), at)).map(({ question, value }) => [question.id, value]);

  it('are asked by the kind of the event, unless one was left out, added or retired', async () => {
    expect(await askedIds()).toEqual([diet, proof]);
    await decide(aims, true);
    await decide(diet, false);
    expect(await askedIds()).toEqual([aims, proof]);
    await db().transaction((tx) => updateQuestion(tx, projectId, aims, { retiredAt: new Date() }));
    expect(await askedIds()).toEqual([proof]);
    await db().transaction((tx) => updateQuestion(tx, projectId, aims, { retiredAt: null }));
    await decide(diet, null);
    expect(await askedIds()).toEqual([diet, aims, proof]);
  });

  it('are nothing to another project or event', async () => {
    expect(await listAskedQuestions(db(), newId(), eventId)).toEqual([]);
    expect(await listAskedQuestions(db(), projectId, newId())).toEqual([]);
    await expect(
      db().transaction((tx) => saveAnswers(tx, at, [{ questionId: newId(), value: 'x', asked }])),
    ).rejects.toThrow();
  });

  it('take an answer, then another in its place, and give the use of their options', async () => {
    const file = { mediaType: 'application/pdf', size: 3, sha256: 'abc', bytes: new Uint8Array([1, 2, 3]) };
    await db().transaction((tx) =>
      saveAnswers(tx, at, [
        { questionId: diet, value: 'meat', asked: { ...asked, options } },
        { questionId: aims, value: '=1+1', asked },
        { questionId: proof, value: 'a.pdf', asked, file },
      ]),
    );
    await db().transaction((tx) =>
      saveAnswers(tx, at, [{ questionId: diet, value: 'vegan', asked: { ...asked, options } }]),
    );
    expect(await values()).toEqual([
      [diet, 'vegan'],
      [aims, '=1+1'],
      [proof, 'a.pdf'],
    ]);
    expect(await findAnswerFile(db(), { ...at, questionId: proof })).toEqual({
      ...{ fileName: 'a.pdf', mediaType: 'application/pdf', sha256: 'abc' },
      bytes: file.bytes,
    });
    const use = (id: string) =>
      db().transaction(async (tx) => {
        const question = await lockQuestion(tx, projectId, id);
        return question && findUse(tx, question);
      });
    expect(await use(diet)).toEqual({ answered: true, chosen: ['vegan'] });
    expect(await use(aims)).toEqual({ answered: true, chosen: [] });
  });

  it.runIf(kind === 'postgres').each([
    [holdAskedQuestions, { answered: true, chosen: ['meat'] }],
    // Without the lock the option is found unused while somebody is about to save it.
    [listAskedQuestions, { answered: false, chosen: [] }],
  ])('keep their options while somebody answers: %o', async (read, seen) => {
    await db().transaction((tx) => removeAnswers(tx, at, [diet]));
    let changing: Promise<unknown> = Promise.resolve();
    await db().transaction(async (tx) => {
      await read(tx, projectId, eventId);
      changing = db().transaction(async (other) => {
        const question = await lockQuestion(other, projectId, diet);
        return question && findUse(other, question);
      });
      // Long enough for the other transaction to pass, if nothing holds it.
      await Promise.race([changing, new Promise((resolve) => setTimeout(resolve, 300))]);
      await saveAnswers(tx, at, [{ questionId: diet, value: 'meat', asked: { ...asked, options } }]);
    });
    expect(await changing).toEqual(seen);
  });

  it('keep answers to sensitive questions from those who may not read them', async () => {
    const read = async (sensitive: boolean) =>
      (await listEventAnswers(db(), { projectId, eventId }, sensitive)).map(({ questionId }) => questionId);
    expect(await read(true)).toEqual([diet, aims, proof]);
    expect(await read(false)).toEqual([aims, proof]);
  });

  it('lose their answers with the registration, files too', async () => {
    await db().transaction((tx) => removeAnswers(tx, at, [aims]));
    expect((await values()).map(([id]) => id)).toEqual([diet, proof]);
    await db().execute(sql`delete from registration where id = ${registrationId}`);
    expect(await values()).toEqual([]);
    expect(await rows(db(), sql`select 1 from answer_file`)).toEqual([]);
  });
});
