import { newId } from '@sens/db';
import { addFeedbackInvitations, listFeedbackAnswers, listFeedbackPeople } from '@sens/db/feedback';
import { serverEngines } from '@sens/db/testing';
import { feedbackQuestions } from '@sens/domain/feedback';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackAsker } from '../src/feedback/ask-for-feedback.ts';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;
const start = new Date('2026-06-10T08:00:00Z');

describe.each(serverEngines)('feedback on %s', (kind) => {
  let now = new Date(start.getTime() - 24 * hour);
  let house: House;
  let project: MintedProject;
  let event: Awaited<ReturnType<typeof mintEvent>>;
  const codes: string[] = [];
  let ask: () => Promise<void>;
  const at = () => ({ projectId: project.projectId, eventId: event.id });
  const nobody = () => house.as(null).feedback;
  const asked = async () => (await house.mails()).filter(({ template }) => template.startsWith('feedback_'));

  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    ask = createFeedbackAsker(house.deps);
    project = await mintProject(house);
    event = await mintEvent(house, project, { startsAt: start });
    for (let index = 0; index < 5; index += 1) {
      const form = formOf({ locale: index === 0 ? 'hu' : 'sl', email: `person-${index}@example.org` });
      codes.push((await house.as(null).registration.register({ ...at(), ...form })).accessCode);
    }
    now = new Date(start.getTime() + hour);
    const people = await house.as(project.manager).registration.list(at());
    // The last of the five did not come.
    await house.as(project.trainer).attendance.submit({
      projectId: project.projectId,
      marks: people.map(({ id }, index) => ({
        ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId: id, device: newId(), sequence: 1 },
        ...{ status: index === 4 ? ('absent' as const) : ('present' as const), markedAt: now.toISOString() },
      })),
    });
  });
  afterAll(() => house.close());

  it('is not asked for while the event goes on, and asked for once the morning after', async () => {
    await ask();
    await expect(nobody().open({ accessCode: codes[0]! })).rejects.toThrow('feedback.not_open');
    now = new Date('2026-06-11T05:59:00Z');
    await ask();
    expect(await asked()).toEqual([]);
    now = new Date('2026-06-11T06:00:00Z');
    await Promise.all([ask(), ask()]);
    const mails = await asked();
    expect(mails.map(({ template, locale, recipient }) => `${template} ${locale} ${recipient}`).sort()).toEqual([
      'feedback_invitation hu person-0@example.org',
      ...[1, 2, 3].map((index) => `feedback_invitation sl person-${index}@example.org`),
    ]);
  });

  it('opens for those who attended, and says no more to others', async () => {
    expect(await Promise.all(codes.map((accessCode) => nobody().byAccessCode({ accessCode })))).toEqual([
      ...['open', 'open', 'open', 'open', 'none'],
    ]);
    await expect(nobody().open({ accessCode: codes[4]! })).rejects.toThrow('feedback.not_open');
    await expect(nobody().form({ token: '0'.repeat(26) })).rejects.toThrow('request.not_found');
    const before = (await asked()).length;
    await nobody().sendLink({ ...at(), email: 'person-4@example.org' });
    await nobody().sendLink({ ...at(), email: 'nobody@example.org' });
    expect((await asked()).length).toBe(before);
    await nobody().sendLink({ ...at(), email: 'person-3@example.org' });
    await nobody().sendLink({ ...at(), email: 'person-3@example.org' });
    expect((await asked()).length).toBe(before + 1);
  });

  it('is taken once for each, ten at a time too, and shown from the third answer on', async () => {
    const given = [5, 4, 5, 1];
    const results = () => house.as(project.manager).feedback.results({ ...at(), locale: 'sl' });
    for (const [index, accessCode] of codes.slice(0, 2).entries()) {
      const { token } = await nobody().open({ accessCode });
      const answer = { token, locale: 'sl', content: given[index], good: `Besedilo ${index}` };
      const tries = await Promise.allSettled(Array.from({ length: 10 }, () => nobody().submit(answer)));
      expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      await expect(nobody().open({ accessCode })).rejects.toThrow('feedback.already_given');
    }
    expect(await results()).toMatchObject({ attended: 4, given: 2, summary: null });
    const third = await nobody().open({ accessCode: codes[2]! });
    await nobody().submit({ ...third, locale: 'hu', content: given[2], recommend: 3 });
    const summary = (await results()).summary!;
    expect(summary.answers).toBe(3);
    expect(summary.questions.map(({ counts }) => counts)).toEqual([
      ...[[0, 0, 0, 1, 2], ...[1, 2, 3].map(() => [0, 0, 0, 0, 0])],
      [0, 0, 1, 0, 0],
    ]);
    expect(summary.texts).toEqual({
      ...{ good: [0, 1].map((index) => ({ text: `Besedilo ${index}`, locale: 'sl' })), better: [] },
    });
    // A fourth alone waits, so that looking before and after does not show it.
    const fourth = await nobody().open({ accessCode: codes[3]! });
    await nobody().submit({ ...fourth, locale: 'sl', content: given[3] });
    expect(await results()).toMatchObject({ given: 4, summary: { answers: 3 } });
  });

  it('keeps nothing in an answer that leads to a person', async () => {
    const answers = await listFeedbackAnswers(house.deps.db, at());
    expect(Object.keys(answers[0]!).sort()).toEqual(
      [...feedbackQuestions, 'projectId', 'id', 'eventId', 'locale', 'good', 'better', 'shown'].sort(),
    );
    expect(answers.every(({ id }) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(id))).toBe(true);
    const secrets = (await listFeedbackPeople(house.deps.db, at())).flatMap(({ id, token }) => [id, token]);
    const kept = JSON.stringify(answers);
    expect(secrets.filter((secret) => secret !== null && kept.includes(secret))).toEqual([]);
  });

  it('reminds once, and only those who have not answered', async () => {
    const late = (await house.as(project.manager).registration.list(at()))[4]!;
    await house.as(project.trainer).attendance.submit({
      projectId: project.projectId,
      marks: [
        {
          ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId: late.id, device: newId() },
          ...{ sequence: 2, status: 'present', markedAt: now.toISOString() },
        },
      ],
    });
    now = new Date('2026-06-18T06:00:00Z');
    await ask();
    await ask();
    const reminders = (await asked()).filter(({ template }) => template === 'feedback_reminder');
    expect(reminders.map(({ recipient }) => recipient)).toEqual(['person-4@example.org']);
    now = new Date('2026-07-18T06:00:00Z');
    await expect(nobody().open({ accessCode: codes[4]! })).rejects.toThrow('feedback.not_open');
    const { summary } = await house.as(project.manager).feedback.results({ ...at(), locale: 'sl' });
    expect(summary?.answers).toBe(4);
  });

  it('is read by managers and by trainers of the event alone', async () => {
    const foreign = await mintProject(house);
    const read = (account: Parameters<House['as']>[0]) => house.as(account).feedback.results({ ...at(), locale: 'en' });
    expect((await read(project.trainer)).summary?.answers).toBe(4);
    await expect(read(foreign.manager)).rejects.toThrow('request.forbidden');
    const path = `/api/projects/${project.projectId}/events/${event.id}/feedback`;
    const get = async (file: string, email: string | null) => {
      const cookie = email === null ? '' : await signIn(house, email);
      return house.app.request(file, { headers: { cookie } });
    };
    const statuses = [null, project.trainer.email, foreign.manager.email, project.manager.email].map(
      async (email) => (await get(`${path}.csv`, email)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200]);
    const csv = await (await get(`${path}.csv?locale=sl`, project.manager.email)).text();
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBe(1 + 25 + 2);
    expect(lines[5]).toBe('Kako dobra je bila vsebina?;5 – Odlično;2;');
    expect(lines.at(-1)).toBe('Kaj je bilo dobro?;Besedilo 1;;sl');
    expect((await get(`${path}.xlsx`, project.manager.email)).status).toBe(200);
  });

  it('is gone with nobody: an invitation of another project is not found', async () => {
    const foreign = await mintProject(house);
    await expect(
      house.deps.db.transaction((tx) =>
        addFeedbackInvitations(tx, [
          { ...at(), projectId: foreign.projectId, registrationId: newId(), token: newId() },
        ]),
      ),
    ).rejects.toThrow();
  });
});
