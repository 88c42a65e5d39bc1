import { newId } from '@sens/db';
import { testEngines } from '@sens/db/testing';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { markOf, mintRecorded, movableClock } from './recorded.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n').toString('base64');

describe.each(testEngines)('the record on %s', (kind) => {
  const clock = movableClock();
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind, { now: clock.now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());
  const trainer = () => house.as(project.trainer);
  const manager = () => house.as(project.manager);

  it('is finalised after the end, with what is open, and changes only with a reason then', async () => {
    const { event, registrations, at } = await mintRecorded(house, project, { people: 3 });
    const { projectId } = at;
    const sessionId = event.sessions[0]!.id;
    const [one, two] = [registrations[0]!, registrations[1]!];
    const first = markOf(sessionId, one.id);
    await trainer().attendance.submit({ projectId, marks: [first] });
    await expect(trainer().record.finalise({ projectId, sessionId })).rejects.toThrow('record.not_over');
    clock.forward(6);
    await trainer().record.finalise({ projectId, sessionId });
    await expect(trainer().record.finalise({ projectId, sessionId })).rejects.toThrow('record.already_finalised');

    const late = markOf(sessionId, two.id, { status: 'absent' });
    const reasoned = markOf(sessionId, two.id, { reason: 'Signed the sheet' });
    const answers = await trainer().attendance.submit({ projectId, marks: [first, late, reasoned] });
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.outcome))).toEqual([
      'duplicate',
      'attendance.session_finalised',
      'accepted',
    ]);
    const record = await house.as(project.auditor).record.session({ ...at, sessionId });
    expect(record.finalised).toBe(true);
    expect(record.steps.map(({ step, unmarked, conflicts }) => [step, unmarked, conflicts])).toEqual([
      ['finalised', 2, 0],
    ]);
    expect(record.marks.map(({ registrationId, reason }) => [registrationId, reason])).toEqual([
      [one.id, null],
      [two.id, 'Signed the sheet'],
    ]);
    expect(record.open.unmarked.map(({ registrationId }) => registrationId)).toEqual([registrations[2]!.id]);

    await manager().record.reopen({ projectId, sessionId, reason: 'A page of the sheet was found' });
    await expect(manager().record.reopen({ projectId, sessionId, reason: 'Again' })).rejects.toThrow(
      'record.not_finalised',
    );
    expect((await trainer().attendance.submit({ projectId, marks: [late] }))[0]).toMatchObject({
      outcome: 'accepted_with_conflict',
    });
    const [session] = (await trainer().record.event(at)).sessions;
    expect(session).toMatchObject({ finalised: false, people: 3, marked: 2, conflicts: 1 });
    const history = await manager().event.history(at);
    expect(history.map(({ action }) => action).filter((action) => action.startsWith('session.'))).toEqual([
      'session.reopened',
      'session.finalised',
    ]);
  });

  it('adds up hours by session, with an accepted absence note as an excuse', async () => {
    const { event, registrations, at } = await mintRecorded(house, project, { people: 2, sessions: 2 });
    const { projectId } = at;
    const [morning, evening] = [event.sessions[0]!, event.sessions[1]!];
    const [one, two] = [registrations[0]!, registrations[1]!];
    clock.forward(36);
    await trainer().attendance.submit({
      projectId,
      marks: [markOf(morning.id, one.id), markOf(evening.id, one.id, { minutes: 60 }), markOf(morning.id, two.id)],
    });
    const note = { sessionIds: [evening.id], reason: 'A funeral', file: { fileName: '../x<y>.exe', content: pdf } };
    const { noteId } = await house.as(null).record.addOwnNote({ accessCode: one.accessCode, ...note });
    const other = await trainer().record.addNote({ ...at, registrationId: two.id, ...note, sessionIds: [evening.id] });
    await manager().record.decideNote({ ...at, noteId, decision: 'declined', remark: 'You were there' });
    await trainer().record.decideNote({ ...at, noteId: other.noteId, decision: 'accepted' });
    await expect(trainer().record.decideNote({ ...at, noteId, decision: 'accepted' })).rejects.toThrow(
      'record.note_decided',
    );

    const { people } = await house.as(project.auditor).record.hours(at);
    const of = (registrationId: string) => people.find((person) => person.registrationId === registrationId)!;
    expect(of(one.id).total).toEqual({ planned: 480, attended: 300, excused: 0 });
    expect(of(two.id).total).toEqual({ planned: 480, attended: 240, excused: 240 });

    const own = (await house.as(null).record.own({ accessCode: one.accessCode }))!;
    expect(own.sessions.map(({ status, minutes }) => [status, minutes])).toEqual([
      ['present', 240],
      ['present', 60],
    ]);
    expect(own.criteria).toMatchObject([{ kind: 'share', met: false, minutes: 300, plannedMinutes: 480 }]);
    expect(own.notes).toMatchObject([{ state: 'declined', remark: 'You were there', fileName: 'xy.pdf' }]);

    const person = await trainer().record.person({ ...at, registrationId: two.id });
    expect(person.marks.map(({ sessionId }) => sessionId)).toEqual([morning.id]);
    expect(person.notes.map(({ state, writtenBy }) => [state, writtenBy])).toEqual([['accepted', 'A trainer']]);
  });

  it('refuses what is no absence note', async () => {
    const { event, registrations, at } = await mintRecorded(house, project, { people: 1 });
    const foreign = await mintRecorded(house, project, { people: 1 });
    const { accessCode, id: registrationId } = registrations[0]!;
    const sessionIds = [event.sessions[0]!.id];
    const add = (values: object) =>
      house.as(null).record.addOwnNote({ accessCode, sessionIds, reason: 'A reason', ...values });
    const html = Buffer.from('<html><script>alert(1)</script>').toString('base64');
    await expect(add({ file: { fileName: 'a.jpg', content: html } })).rejects.toThrow('evidence.file_kind');
    await expect(add({ sessionIds: [foreign.event.sessions[0]!.id] })).rejects.toThrow('attendance.session_unknown');
    await expect(
      trainer().record.addNote({ ...foreign.at, registrationId, sessionIds, reason: 'A reason' }),
    ).rejects.toThrow('request.not_found');
    for (let note = 0; note < 10; note += 1) await add({});
    await expect(add({})).rejects.toThrow('record.note_too_many');
    expect((await manager().record.notes(at)).map(({ state }) => state)).toEqual(Array(10).fill('waiting'));
  });

  it('gives hours and notes as files to those who may have them', async () => {
    const { event, registrations, at } = await mintRecorded(house, project, { people: 2 });
    const { projectId, eventId } = at;
    clock.forward(6);
    await trainer().attendance.submit({ projectId, marks: [markOf(event.sessions[0]!.id, registrations[0]!.id)] });
    const { noteId } = await house.as(null).record.addOwnNote({
      ...{ accessCode: registrations[1]!.accessCode, sessionIds: [event.sessions[0]!.id], reason: 'A reason' },
      file: { fileName: 'note.pdf', content: pdf },
    });
    const foreign = await mintProject(house);
    const askers = {
      nobody: '',
      foreign: await signIn(house, foreign.manager.email),
      auditor: await signIn(house, project.auditor.email),
      trainer: await signIn(house, project.trainer.email),
      manager: await signIn(house, project.manager.email),
    };
    const get = (path: string, cookie: string) =>
      house.app.request(`/api/projects/${projectId}/${path}`, { headers: { cookie } });
    const statuses = async (path: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(askers).map(async ([name, cookie]) => [name, (await get(path, cookie)).status] as const),
        ),
      );
    const hours = `events/${eventId}/hours`;
    expect(await statuses(`${hours}.csv?locale=sl`)).toEqual({
      ...{ nobody: 404, foreign: 404, auditor: 200, trainer: 200, manager: 200 },
    });
    expect(await statuses(`absence-notes/${noteId}`)).toEqual({
      ...{ nobody: 404, foreign: 404, auditor: 404, trainer: 200, manager: 200 },
    });
    expect((await get(`absence-notes/${newId()}`, askers.manager)).status).toBe(404);
    const file = await get(`absence-notes/${noteId}`, askers.manager);
    expect(file.headers.get('content-disposition')).toContain('attachment; filename="note.pdf"');

    const csv = await (await get(`${hours}.csv?locale=sl`, askers.manager)).text();
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBe(3);
    expect(
      lines
        .map((line) => line.split(';').at(-4))
        .slice(1)
        .toSorted(),
    ).toEqual(['0', '240']);
    const xlsx = await get(`${hours}.xlsx?locale=hu`, askers.manager);
    const [sheet] = await readExcel(Buffer.from(await xlsx.arrayBuffer()));
    expect(sheet!.data[0]!.slice(-4)).toEqual(['Jelenlét percben', 'Tervezett percek', 'Igazolt percek', 'Feltételek']);
  });
});
