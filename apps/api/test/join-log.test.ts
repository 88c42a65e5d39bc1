import { newId } from '@sens/db';
import { addAssessmentImport, findAssessmentImport } from '@sens/db/completion';
import { listEvidence, withdrawEvidenceFile } from '@sens/db/evidence';
import { addParticipantImport, findParticipantImport } from '@sens/db/participant';
import { findJoinLog } from '@sens/db/record';
import { localTimeOf } from '@sens/domain/event';
import type { JoinLogChoices } from '@sens/domain/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExpirer } from '../src/privacy/expire-personal-data.ts';
import { mintProject, openHouse, type House, type MintedProject } from './house.ts';
import { markOf, mintRecorded, movableClock } from './recorded.ts';

const zone = 'Europe/Ljubljana';

describe('join logs', () => {
  const clock = movableClock();
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres', { now: clock.now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());
  const trainer = () => house.as(project.trainer);

  /** A session of four hours that is over, and a log in which the first was there all the time and the second an hour. */
  async function begin() {
    const recorded = await mintRecorded(house, project, { people: 2 });
    const session = recorded.event.sessions[0]!;
    clock.forward(6);
    const at = (hours: number) =>
      localTimeOf(new Date(session.startsAt.getTime() + hours * 3_600_000), zone).slice(0, 19);
    const [one, two] = recorded.registrations;
    const lines = [
      'Name;Email;Join;Leave',
      `${one!.givenName} ${one!.familyName};${one!.email};${at(-1)};${at(5)}`,
      `${two!.familyName} ${two!.givenName};;${at(1)};${at(2)}`,
      `Neznana Oseba;neznana@example.org;${at(0)};${at(1)}`,
      `Prej Odšla;;${at(-2)};${at(-1)}`,
    ];
    const encode = (text: string, encoding: 'utf8' | 'utf16le' = 'utf8') =>
      Buffer.from(`\ufeff${text}`, encoding).toString('base64');
    const upload = (content: string, fileName = '../Udeležba.xls') =>
      trainer().record.previewLog({ ...recorded.at, sessionId: session.id, fileName, content });
    const preview = async () => {
      const { logId } = await upload(encode(lines.join('\r\n')));
      return { logId, log: await trainer().record.log({ ...recorded.at, logId }) };
    };
    const confirm = (logId: string, choices: Partial<JoinLogChoices> & Pick<JoinLogChoices, 'people'>) =>
      trainer().record.confirmLog({ ...recorded.at, logId, minimumShare: 90, seen: [], ...choices });
    const attendance = async () => {
      const { people } = await trainer().attendance.roster({ projectId: recorded.at.projectId, sessionId: session.id });
      return Object.fromEntries(
        people.map(({ registrationId, status, minutes, conflict, source }) => [
          registrationId === one!.id ? 'one' : 'two',
          [status, minutes, conflict, source],
        ]),
      );
    };
    return { ...recorded, session, one: one!, two: two!, lines, encode, upload, preview, confirm, attendance };
  }
  type Begun = Awaited<ReturnType<typeof begin>>;
  const matched = ({ log }: Awaited<ReturnType<Begun['preview']>>) =>
    log.people.map(({ key, match }) => ({ key, registrationId: match.registrationId ?? undefined }));

  it('mark who is chosen once it is confirmed, and add nothing when the file comes again', async () => {
    const { at, one, two, preview, confirm, attendance } = await begin();
    const first = await preview();
    expect(first.log.people.map(({ match, minutes }) => [match.kind, match.registrationId, minutes])).toEqual([
      ['email', one.id, 240],
      ['name', two.id, 60],
      ['unknown', null, 60],
    ]);
    expect(first.log.refused).toEqual([{ line: 5, name: 'Prej Odšla', problem: 'outside' }]);
    const nothing = { one: [null, null, null, null], two: [null, null, null, null] };
    expect(await attendance()).toEqual(nothing);
    await expect(confirm(first.logId, { people: [{ key: '2' }] })).rejects.toThrow('record.log_nothing_chosen');
    expect((await trainer().evidence.dossier(at)).files).toEqual([]);

    expect(await confirm(first.logId, { people: matched(first) })).toMatchObject({
      whole: 1,
      part: 1,
      again: 0,
      leftOut: 1,
    });
    const marked = { one: ['present', 240, false, 'log'], two: ['present', 60, false, 'log'] };
    expect(await attendance()).toEqual(marked);
    await expect(confirm(first.logId, { people: matched(first) })).rejects.toThrow('record.log_imported');
    const { files } = await house.as(project.auditor).evidence.dossier(at);
    expect(
      files.map(({ kind: evidence, name, mediaType, sha256 }) => [evidence, name, mediaType, sha256.length]),
    ).toEqual([['online_log', 'Udeležba.csv', 'text/csv', 64]]);

    const again = await preview();
    const result = await confirm(again.logId, { people: matched(again) });
    expect(result).toMatchObject({ whole: 0, part: 0, again: 2, leftOut: 1 });
    expect(await attendance()).toEqual(marked);
    expect((await trainer().evidence.dossier(at)).files.map(({ id }) => id)).toEqual([result.evidenceId]);
    expect((await trainer().record.log({ ...at, logId: again.logId })).result).toEqual(result);
    const history = await house.as(project.manager).event.history(at);
    expect(history.filter(({ action }) => action === 'attendance.log_imported').length).toBe(2);
  });

  it('correct what the same file marked when the choices are others, there and back', async () => {
    const { preview, confirm, attendance } = await begin();
    const decide = async (minimumShare: number) => {
      const shown = await preview();
      const seen = shown.log.expected.flatMap(({ markId }) => markId ?? []);
      const { whole, part, again } = await confirm(shown.logId, { people: matched(shown), seen, minimumShare });
      const { two: attended } = await attendance();
      return [whole, part, again, ...attended!.slice(1, 3)];
    };
    expect(await decide(90)).toEqual([1, 1, 0, 60, false]);
    expect(await decide(10)).toEqual([1, 0, 1, 240, false]);
    expect(await decide(90)).toEqual([0, 1, 1, 60, false]);
    expect(await decide(90)).toEqual([0, 0, 2, 60, false]);
  });

  it('leave out who was there for seconds, and keep a file anew whose evidence was withdrawn', async () => {
    const { at, one, two, session, lines, encode, upload, confirm } = await begin();
    const second = (after: number) =>
      localTimeOf(new Date(session.startsAt.getTime() + after * 1000), zone).slice(0, 19);
    const brief = `${two.givenName} ${two.familyName};;${second(1)};${second(11)}`;
    const content = encode([lines[0], lines[1], brief].join('\n'));
    const people = [
      { key: '2', registrationId: one.id },
      { key: '3', registrationId: two.id },
    ];
    const importLog = async () => confirm((await upload(content)).logId, { people });
    const first = await importLog();
    expect(first).toMatchObject({ whole: 1, part: 0, again: 0, leftOut: 1 });
    const withdrawal = { withdrawnBy: project.manager.id, withdrawnAt: clock.now(), withdrawalReason: 'A wrong file' };
    const place = { projectId: at.projectId, evidenceId: first.evidenceId };
    await house.deps.db.transaction((tx) => withdrawEvidenceFile(tx, place, withdrawal));
    const anew = await importLog();
    expect(anew.evidenceId).not.toBe(first.evidenceId);
    const files = await listEvidence(house.deps.db, at.projectId, at);
    expect(files.map(({ id, withdrawnAt }) => [id, withdrawnAt !== null])).toEqual([
      [first.evidenceId, true],
      [anew.evidenceId, false],
    ]);
    expect((await importLog()).evidenceId).toBe(anew.evidenceId);
  });

  it('go when nobody confirms them within a day, as other lists do', async () => {
    const { at, one, preview, confirm } = await begin();
    const confirmed = await preview();
    await confirm(confirmed.logId, { people: [{ key: '2', registrationId: one.id }] });
    const { logId } = await preview();
    const waiting = { ...at, id: newId(), accountId: project.manager.id, rows: [], createdAt: clock.now() };
    const { projectId, id } = waiting;
    await house.deps.db.transaction(async (tx) => {
      await addAssessmentImport(tx, { ...waiting, fileName: 'results.csv', mediaType: 'text/csv' });
      const read = { side: 'SI', locale: 'sl', notImported: [], skipped: 0 };
      await addParticipantImport(tx, { ...waiting, ...read, fileName: 'people.csv' });
    });
    const left = async () => [
      (await findJoinLog(house.deps.db, { projectId, logId })) !== null,
      (await findAssessmentImport(house.deps.db, { projectId, importId: id })) !== null,
      (await findParticipantImport(house.deps.db, projectId, id)) !== null,
    ];
    const expire = createExpirer(house.deps);
    await expire();
    expect(await left()).toEqual([true, true, true]);
    clock.forward(25);
    await expire();
    expect(await left()).toEqual([false, false, false]);
    expect((await trainer().record.log({ ...at, logId: confirmed.logId })).result).toMatchObject({ whole: 1 });
  });

  it('correct the marks that the preview showed, and disagree with those that came after', async () => {
    const { at, one, two, session, preview, confirm, attendance } = await begin();
    const seen = markOf(session.id, one.id, { status: 'absent' });
    await trainer().attendance.submit({ projectId: at.projectId, marks: [seen] });
    const shown = await preview();
    expect(shown.log.expected.find(({ registrationId }) => registrationId === one.id)).toMatchObject({
      status: 'absent',
    });
    await trainer().attendance.submit({
      projectId: at.projectId,
      marks: [markOf(session.id, two.id, { status: 'absent', markedAt: new Date(0).toISOString() })],
    });
    await confirm(shown.logId, { people: matched(shown), seen: [seen.markId] });
    expect(await attendance()).toEqual({ one: ['present', 240, false, 'log'], two: ['present', 60, true, 'log'] });
  });

  it('unite two people of the log that are chosen to be one, and ask for a reason once the session is finalised', async () => {
    const { at, one, session, preview, confirm, attendance } = await begin();
    await trainer().record.finalise({ projectId: at.projectId, sessionId: session.id });
    const { logId } = await preview();
    const people = [
      { key: '3', registrationId: one.id },
      { key: '4', registrationId: one.id },
    ];
    await expect(confirm(logId, { people })).rejects.toThrow('attendance.session_finalised');
    await confirm(logId, { people, reason: 'The log of the platform' });
    expect((await attendance())['one']).toEqual(['present', 120, false, 'log']);
    const { marks } = await trainer().record.session({ ...at, sessionId: session.id });
    expect(marks.map(({ source, reason }) => [source, reason])).toEqual([['log', 'The log of the platform']]);
  });

  it('are read in the encodings of the platforms and refused where they are no logs', async () => {
    const { at, lines, encode, upload, confirm } = await begin();
    const foreign = await begin();
    const tabbed = lines.join('\n').replaceAll(';', '\t');
    const { logId } = await upload(encode(tabbed, 'utf16le'));
    expect((await trainer().record.log({ ...at, logId })).people.length).toBe(3);
    const windows = Buffer.from(lines.join('\n').replace('Odšla', 'Od\x9ala'), 'latin1').toString('base64');
    const old = await upload(windows);
    expect((await trainer().record.log({ ...at, logId: old.logId })).refused[0]?.name).toBe('Prej Odšla');

    const many = ['Name;Join;Leave', ...Array.from({ length: 10_000 }, () => lines[2]!)].join('\n');
    const crowd = Array.from({ length: 501 }, (_, index) => lines[3]!.replace('neznana@', `p${index}@`));
    const refusals: [string, string][] = [
      ['', 'import.file_empty'],
      [encode('\n\n'), 'import.file_empty'],
      [encode(lines[0]!), 'import.file_empty'],
      [encode('Name;Email\nAna;ana@example.org'), 'record.log_header_missing'],
      [encode('<html><table>'), 'import.file_unreadable'],
      [Buffer.from('PK\x03\x04 a workbook').toString('base64'), 'import.file_unreadable'],
      [Buffer.from([0x89, 0x50, 0, 1]).toString('base64'), 'import.file_unreadable'],
      [encode(many), 'import.too_many_rows'],
      [encode([lines[0], ...crowd].join('\n')), 'record.log_too_many_people'],
      ['A'.repeat(7_000_000), 'too_big'],
    ];
    for (const [content, refusal] of refusals) await expect(upload(content)).rejects.toThrow(refusal);
    await expect(trainer().record.log({ ...foreign.at, logId })).rejects.toThrow('request.not_found');
    // Somebody of another event is nobody here.
    const people = [{ key: '2', registrationId: foreign.one.id }];
    await expect(confirm(logId, { people })).rejects.toThrow('attendance.registration_unknown');
    expect((await trainer().evidence.dossier(at)).files).toEqual([]);
  });
});
