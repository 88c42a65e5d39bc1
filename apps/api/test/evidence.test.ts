import { setTimeout } from 'node:timers/promises';
import { newId, type Db } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { eraseStrangers } from '@sens/db/privacy';
import { serverEngines } from '@sens/db/testing';
import type { SheetInput } from '@sens/domain/evidence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeReconciliation } from '../src/evidence/reconcile.ts';
import { calendarDay } from '../src/shared/calendar-day.ts';
import { mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { markOf, mintRecorded, movableClock } from './recorded.ts';

/** One white pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n').toString('base64');

describe.each(serverEngines)('sign-in sheets on %s', (kind) => {
  const clock = movableClock();
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind, { now: clock.now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());
  const trainer = () => house.as(project.trainer);

  /** An event that is over, with its sheet printed before. */
  async function begin(people: number, values: Partial<SheetInput> = {}) {
    const recorded = await mintRecorded(house, project, { people });
    const session = recorded.event.sessions[0]!;
    const day = calendarDay(session.startsAt, 'Europe/Ljubljana');
    const input = { day, language: 'hu', columns: ['organisation' as const], emptyRows: 2, ...values };
    const printed = await trainer().evidence.printSheet({ ...recorded.at, ...input });
    clock.forward(6);
    return { ...recorded, ...printed, session, sheetAt: { ...recorded.at, sheetId: printed.sheetId } };
  }

  it('are compared with the record name by name, settled and closed', async () => {
    const { at, sheetAt, sheetId, code, session } = await begin(4);
    const { projectId } = at;
    const printed = await trainer().evidence.sheet(sheetAt);
    // By the order of the sheet's language, which the registrations' order is not.
    expect(printed.entries.map(({ position, state }) => [position, state])).toEqual([
      [1, 'unread'],
      [2, 'unread'],
      [3, 'unread'],
      [4, 'unread'],
    ]);
    const names = printed.entries.map(({ familyName }) => familyName);
    expect(names).toEqual(names.toSorted(new Intl.Collator('hu', { numeric: true }).compare));
    const ids = printed.entries.map(({ registrationId }) => registrationId);
    const [one, two, three, four] = ids as [string, string, string, string];
    await trainer().attendance.submit({
      projectId,
      marks: [
        ...[one, two].map((id) => markOf(session.id, id)),
        // Two people disagree about the third, who signed.
        markOf(session.id, three, { status: 'absent' }),
        markOf(session.id, three, { status: 'excused' }),
      ],
    });
    await trainer().record.finalise({ projectId, sessionId: session.id });

    const signed = { ...at, code: `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(), fileName: 'IMG 1.png' };
    await trainer().evidence.addSignedSheet({ ...signed, content: png });
    await trainer().evidence.readSheet({
      ...sheetAt,
      entries: [
        { registrationId: one, signed: 'yes' },
        { registrationId: two, signed: 'no' },
        { registrationId: three, signed: 'yes' },
        { registrationId: four },
      ],
    });
    await expect(trainer().evidence.closeSheet(sheetAt)).rejects.toThrow('evidence.not_settled');
    await trainer().evidence.readSheet({ ...sheetAt, entries: [{ registrationId: four, signed: 'no' }] });
    const read = await house.as(project.auditor).evidence.sheet(sheetAt);
    const looks = await listAudit(house.deps.db, projectId, at.eventId);
    expect(
      looks.filter(({ action }) => action === 'evidence.read').map((look) => [look.accountName, look.detail]),
    ).toEqual([['A auditor', { as: 'page', sheetId }]]);
    expect(await house.as(project.manager).evidence.count(at)).toBe(1);
    expect(read.entries.map(({ state }) => state)).toEqual(['agrees', 'marked_unsigned', 'signed_unmarked', 'agrees']);
    expect(read.files.map(({ name, mediaType, size, sha256 }) => [name, mediaType, size, sha256.length])).toEqual([
      ['IMG 1.png', 'image/png', 68, 64],
    ]);

    const settle = (registrationId: string, settlement: 'present' | 'not_signed') =>
      trainer().evidence.settle({ ...sheetAt, registrationId, settlement, reason: 'Signed sheet' });
    await expect(settle(one, 'present')).rejects.toThrow('evidence.settled_otherwise');
    await expect(settle(two, 'present')).rejects.toThrow('evidence.settled_otherwise');
    await settle(three, 'present');
    await settle(two, 'not_signed');
    await trainer().evidence.closeSheet(sheetAt);
    const closed = await trainer().evidence.sheet(sheetAt);
    expect(closed.counts).toEqual({ unread: 0, agrees: 3, signed_unmarked: 0, marked_unsigned: 0, explained: 1 });
    expect(closed.closedBy).toBe('A trainer');
    const record = await trainer().record.session({ ...at, sessionId: session.id });
    // The mark of the sheet has seen both that disagreed, and says why it came after the end.
    expect(record.open.conflicts).toEqual([]);
    expect(
      record.marks.filter(({ reason }) => reason !== null).map((mark) => [mark.registrationId, mark.status]),
    ).toEqual([
      [three, 'present'],
      [three, 'present'],
    ]);

    for (const change of [
      () => trainer().evidence.closeSheet(sheetAt),
      () => settle(two, 'not_signed'),
      () => trainer().evidence.readSheet({ ...sheetAt, entries: [{ registrationId: one, signed: 'no' }] }),
      () => trainer().evidence.addSignedSheet({ ...signed, content: png }),
    ]) {
      await expect(change()).rejects.toThrow('evidence.sheet_closed');
    }
    const [listed] = await trainer().evidence.sheets(at);
    expect(listed).toMatchObject({ id: sheetId, signedFiles: 1, closedBy: 'A trainer' });
  });

  /** Closes a sheet while its paper is being taken out of the dossier: whoever closes it is waited for. */
  async function closeWhileRemoving(at: { projectId: string; eventId: string; sheetId: string }, evidenceId: string) {
    const { db } = house.deps;
    const removal = { projectId: at.projectId, eventId: at.eventId, evidenceId, reason: 'The wrong sheet' };
    let removing: Promise<unknown> = Promise.resolve();
    await db.transaction(async (tx) => {
      const by = { accountId: project.trainer.id, manages: false };
      await closeReconciliation({ ...house.deps, db: tx as unknown as Db }, at, by);
      removing = house
        .as(project.manager)
        .evidence.remove(removal)
        .catch((error: unknown) => error);
      await Promise.race([removing, setTimeout(200)]);
    });
    expect(await removing).toMatchObject({ message: 'evidence.sheet_closed' });
  }

  it('keep who signed without being registered until each is added or refused', async () => {
    const { at, sheetAt, code, session } = await begin(1);
    const other = await begin(1);
    const { projectId } = at;
    await trainer().record.finalise({ projectId, sessionId: session.id });
    const { evidenceId } = await trainer().evidence.addSignedSheet({ ...at, code, fileName: 'a.png', content: png });
    const [entry] = (await trainer().evidence.sheet(sheetAt)).entries;
    await trainer().evidence.readSheet({ ...sheetAt, entries: [{ ...entry!, signed: 'no' }] });
    const one = await trainer().evidence.noteSigner({ ...sheetAt, name: 'Kovácsné Szabó Ildikó' });
    const two = await trainer().evidence.noteSigner({ ...sheetAt, name: 'Nečitljivo' });
    await expect(trainer().evidence.closeSheet(sheetAt)).rejects.toThrow('evidence.not_settled');
    const noted = await trainer().evidence.sheet(sheetAt);
    expect(noted.closable).toBe(false);
    expect(noted.signers[0]!.suggested).toMatchObject({ familyName: 'Kovácsné Szabó', givenName: 'Ildikó' });

    const person = { givenName: 'Ildikó', familyName: 'Kovácsné Szabó', reason: 'Signed sheet' };
    const add = (values: object = {}) => trainer().evidence.addSigner({ ...sheetAt, ...one, ...person, ...values });
    await expect(add({ sheetId: other.sheetId, eventId: other.at.eventId })).rejects.toThrow('request.not_found');
    await expect(add({ reason: '' })).rejects.toThrow('field.required');
    expect((await trainer().record.session({ ...at, sessionId: session.id })).marks).toEqual([]);
    await add();
    await expect(add()).rejects.toThrow('evidence.signer_settled');
    await trainer().evidence.refuseSigner({ ...sheetAt, ...two, reason: 'Came to fetch somebody' });
    const { signers, closable } = await house.as(project.auditor).evidence.sheet(sheetAt);
    expect(signers.map(({ state, refusal, settledBy }) => [state, refusal, settledBy])).toEqual([
      ['added', null, 'A trainer'],
      ['refused', 'Came to fetch somebody', 'A trainer'],
    ]);
    expect(closable).toBe(true);
    const { marks } = await trainer().record.session({ ...at, sessionId: session.id });
    expect(marks.map(({ familyName, status, source, reason }) => [familyName, status, source, reason])).toEqual([
      ['Kovácsné Szabó', 'present', 'walk_in', 'Signed sheet'],
    ]);
    await closeWhileRemoving(sheetAt, evidenceId);
    await expect(trainer().evidence.noteSigner({ ...sheetAt, name: 'Later' })).rejects.toThrow('evidence.sheet_closed');

    // With the obligation the names of those for whom nothing else is held go too; what was decided stays.
    const erase = () => house.deps.db.transaction((tx) => eraseStrangers(tx, projectId));
    expect([await erase(), await erase()]).toEqual([1, 0]);
    const left = (await trainer().evidence.sheet(sheetAt)).signers;
    expect(left.map(({ name, state, refusal }) => [name, state, refusal])).toEqual([
      ['Kovácsné Szabó Ildikó', 'added', null],
      ['', 'refused', ''],
    ]);
  });

  it('leave alone what is marked already of somebody who also signed an empty line', async () => {
    const { at, sheetAt, session, registrations } = await begin(1);
    const { projectId } = at;
    const { id, givenName, familyName, email } = registrations[0]!;
    const mark = markOf(session.id, id, { status: 'late', minutes: 60 });
    await trainer().attendance.submit({ projectId, marks: [mark] });
    const signer = await trainer().evidence.noteSigner({ ...sheetAt, name: `${givenName} ${familyName}` });
    const person = { givenName, familyName, email: email!, reason: 'Signed an empty line' };
    await trainer().evidence.addSigner({ ...sheetAt, ...signer, ...person });
    const { people } = await trainer().attendance.roster({ projectId, sessionId: session.id });
    expect(
      people.map(({ registrationId, status, minutes, conflict }) => [registrationId, status, minutes, conflict]),
    ).toEqual([[id, 'late', 60, false]]);
    expect((await trainer().evidence.sheet(sheetAt)).signers.map(({ state }) => state)).toEqual(['added']);
  });

  it('forget the explanation when a line is read anew', async () => {
    const { at, sheetAt, session } = await begin(1);
    const [entry] = (await trainer().evidence.sheet(sheetAt)).entries;
    const { registrationId } = entry!;
    await trainer().attendance.submit({ projectId: at.projectId, marks: [markOf(session.id, registrationId)] });
    const read = (signed: 'yes' | 'no') =>
      trainer().evidence.readSheet({ ...sheetAt, entries: [{ registrationId, signed }] });
    const state = async () => (await trainer().evidence.sheet(sheetAt)).entries[0]!.state;
    await read('no');
    const settlement = { registrationId, settlement: 'not_signed' as const, reason: 'Left early' };
    await trainer().evidence.settle({ ...sheetAt, ...settlement });
    expect(await state()).toBe('explained');
    await read('no');
    expect(await state()).toBe('explained');
    await read('yes');
    await read('no');
    expect(await state()).toBe('marked_unsigned');
  });

  it('are found by their code alone, in their own event and project', async () => {
    const { at, code } = await begin(1);
    const other = await begin(1);
    const foreign = await mintProject(house);
    const foreignEvent = await mintEvent(house, foreign);
    const add = (values: object) =>
      trainer().evidence.addSignedSheet({ ...at, code, fileName: 'a.png', content: png, ...values });
    const refusals: [object, string][] = [
      [{ code: '0000-0000' }, 'evidence.code_unknown'],
      [{ code: '../../etc/passwd' }, 'evidence.code_unknown'],
      [{ code: other.code }, 'evidence.code_unknown'],
      [{ code: undefined }, 'evidence.code_unreadable'],
      [{ content: Buffer.from('<html></html>').toString('base64') }, 'evidence.file_kind'],
      [{ content: Buffer.from('PK\x03\x04bomb').toString('base64') }, 'evidence.file_kind'],
      [{ content: 'A'.repeat(14_000_000) }, 'too_big'],
    ];
    for (const [values, refusal] of refusals) await expect(add(values)).rejects.toThrow(refusal);
    await expect(
      house.as(foreign.manager).evidence.addSignedSheet({
        ...{ projectId: foreign.projectId, eventId: foreignEvent.id, code, fileName: 'a.png', content: png },
      }),
    ).rejects.toThrow('evidence.code_unknown');
    expect((await trainer().evidence.dossier(at)).files).toEqual([]);
  });

  it('refuse bodies of 50 MB before they are read', async () => {
    const answer = await house.app.request('/api/trpc/evidence.addSignedSheet', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': String(50 * 1024 * 1024),
        origin: 'http://localhost:3000',
      },
      body: '{}',
    });
    expect(answer.status).toBe(413);
  });

  it('need a session on their day and a line to sign', async () => {
    await expect(begin(1, { day: '2020-01-01' })).rejects.toThrow('evidence.day_without_session');
    await expect(begin(0, { emptyRows: 0 })).rejects.toThrow('evidence.nobody_registered');
  });

  it('go out to those who may read the record', async () => {
    const { at, sheetId, code } = await begin(1);
    const { evidenceId } = await trainer().evidence.addSignedSheet({ ...at, code, fileName: 'a.pdf', content: pdf });
    const picture = await trainer().evidence.addSignedSheet({ ...at, code, fileName: 'a.png', content: png });
    const foreign = await mintProject(house);
    const cookies = {
      nobody: '',
      foreign: await signIn(house, foreign.manager.email),
      trainer: await signIn(house, project.trainer.email),
      auditor: await signIn(house, project.auditor.email),
    };
    const get = (path: string, cookie: string) =>
      house.app.request(`/api/projects/${at.projectId}/${path}`, { headers: { cookie } });
    for (const path of [`sheets/${sheetId}.pdf`, `evidence/${evidenceId}`]) {
      const answers = Object.entries(cookies).map(async ([name, cookie]) => [name, (await get(path, cookie)).status]);
      expect(Object.fromEntries(await Promise.all(answers))).toEqual({
        ...{ nobody: 404, foreign: 404, trainer: 200, auditor: 200 },
      });
    }
    expect((await get(`evidence/${newId()}`, cookies.auditor)).status).toBe(404);
    expect((await get('sheets/..%2F.pdf', cookies.auditor)).status).toBe(404);
    const shown = async (id: string) => {
      const { headers } = await get(`evidence/${id}`, cookies.auditor);
      return [headers.get('content-type'), headers.get('content-disposition')?.split(';')[0]];
    };
    expect(await shown(evidenceId)).toEqual(['application/pdf', 'attachment']);
    expect(await shown(picture.evidenceId)).toEqual(['image/png', 'inline']);
    const file = await get(`sheets/${sheetId}.pdf`, cookies.trainer);
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });
});
