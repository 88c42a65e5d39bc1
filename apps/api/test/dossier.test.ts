import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { findStoredFile } from '@sens/db/project';
import { serverEngines } from '@sens/db/testing';
import type { EvidenceKind } from '@sens/domain/evidence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../src/shared/calendar-day.ts';
import { mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\ntrailer <<>>\n%%EOF\n`);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.each(serverEngines)('the dossier of an event on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    const { projectId } = project;
    // The project begins in 2026; the events of this test are workshops of two sides, which feed RCO81.
    await house.as(project.manager).indicator.adopt({ projectId, code: 'RCO81' });
  });
  afterAll(() => house.close());
  const manager = () => house.as(project.manager).evidence;

  async function begin(hoursAgo = 72) {
    const startsAt = new Date(Date.now() - hoursAgo * 3600 * 1000);
    const event = await mintEvent(house, project, { startsAt });
    const at = { projectId: project.projectId, eventId: event.id };
    const day = calendarDay(startsAt, 'Europe/Ljubljana');
    const add = (
      of: EvidenceKind,
      values: { day?: string; caption?: string; fileName?: string; bytes?: Buffer } = {},
    ) => {
      const { bytes = pdf(of), fileName = `${of}.pdf`, ...said } = values;
      return house.as(project.trainer).evidence.add({ ...at, kind: of, fileName, content: base64(bytes), ...said });
    };
    return { at, day, add };
  }

  it('says what is missing until it is there', async () => {
    const { at, day, add } = await begin();
    const missing = async () => {
      const { needs } = await manager().dossier(at);
      return needs.filter(({ state }) => state === 'missing').map((need) => need.kind);
    };
    expect(await missing()).toEqual(['invitation', 'signed_list', 'photo', 'minutes', 'material', 'evaluation']);
    await add('invitation');
    await add('signed_list', { day });
    await add('photo', { day });
    expect(await missing()).toEqual(['minutes', 'material', 'evaluation']);
    const overview = await house.as(project.auditor).evidence.overview({
      ...{ projectId: project.projectId, days: { from: day, to: day } },
    });
    expect(overview.find(({ id }) => id === at.eventId)).toMatchObject({ missing: 3, feeds: ['RCO81'] });
    const others = await manager().overview({
      projectId: project.projectId,
      days: { from: '2020-01-01', to: '2020-01-02' },
    });
    expect(others).toEqual([]);
  });

  it('keeps a file as it came, once, under a safe name', async () => {
    const { at, add } = await begin();
    const bytes = pdf('the same bytes');
    const first = await add('minutes', { bytes, fileName: '../../etc/pas\u0073wd.html', caption: 'Zapisnik Őrsi' });
    await add('other', { bytes, fileName: 'again.pdf' });
    const { files } = await manager().dossier(at);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(files.map((file) => [file.kind, file.name, file.caption, file.sha256, file.addedBy])).toEqual([
      ['minutes', 'passwd.pdf', 'Zapisnik Őrsi', sha256, 'A trainer'],
      ['other', 'again.pdf', null, sha256, 'A trainer'],
    ]);
    const cookie = await signIn(house, project.manager.email);
    const path = `/api/projects/${at.projectId}/evidence/${first.evidenceId}`;
    const answer = await house.app.request(path, { headers: { cookie } });
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const headers = ['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy'];
    expect(headers.map((name) => answer.headers.get(name)?.split('; filename*')[0])).toEqual([
      ...['application/pdf', 'attachment; filename="passwd.pdf"', 'nosniff', "default-src 'none'; sandbox"],
    ]);

    // Removing one leaves the bytes to the other; removing both takes them away.
    const kept = async () => Boolean(await house.deps.db.transaction((tx) => findStoredFile(tx, at.projectId, sha256)));
    const remove = (evidenceId: string) => manager().remove({ ...at, evidenceId, reason: 'A mistake' });
    expect(await remove(files[0]!.id)).toEqual({ outcome: 'removed' });
    expect(await kept()).toBe(true);
    await remove(files[1]!.id);
    expect([await kept(), (await manager().dossier(at)).files]).toEqual([false, []]);
    const audit = await listAudit(house.deps.db, at.projectId, at.eventId);
    expect(audit.map(({ action, detail }) => [action, detail['kind'], detail['reason']])).toEqual([
      ['evidence.removed', 'other', 'A mistake'],
      ['evidence.removed', 'minutes', 'A mistake'],
      ['evidence.added', 'other', undefined],
      ['evidence.added', 'minutes', undefined],
    ]);
  });

  it('refuses what is no evidence, and writes nothing', async () => {
    const { at, day, add } = await begin();
    const refusals: [() => Promise<unknown>, string][] = [
      [() => add('photo'), 'field.required'],
      [() => add('signed_list', { day: '2020-01-01' }), 'evidence.day_without_session'],
      [
        () => add('other', { bytes: Buffer.from('<svg onload="alert(1)"/>'), fileName: 'a.pdf' }),
        'evidence.document_kind',
      ],
      [() => add('other', { bytes: Buffer.from('MZ\0\0') }), 'evidence.document_kind'],
      [
        () => manager().add({ ...at, eventId: newId(), kind: 'other', fileName: 'a', content: base64(pdf('a')) }),
        'not_found',
      ],
      [() => manager().remove({ ...at, evidenceId: newId(), reason: 'None' }), 'request.not_found'],
    ];
    for (const [refused, code] of refusals) await expect(refused()).rejects.toThrow(code);
    const { evidenceId } = await add('photo', { day });
    const other = await begin();
    await expect(manager().remove({ ...other.at, evidenceId, reason: 'Foreign' })).rejects.toThrow('request.not_found');
    expect((await manager().dossier(at)).files.length).toBe(1);
  });

  it('is read by auditors, each look and each file of it in the audit trail', async () => {
    const { at, add } = await begin();
    const { evidenceId } = await add('invitation');
    await house.as(project.auditor).evidence.dossier(at);
    const cookie = await signIn(house, project.auditor.email);
    expect(
      (await house.app.request(`/api/projects/${at.projectId}/evidence/${evidenceId}`, { headers: { cookie } })).status,
    ).toBe(200);
    const looks = (await listAudit(house.deps.db, at.projectId, at.eventId)).filter(
      ({ action }) => action === 'evidence.read',
    );
    expect(looks.map(({ accountName, detail }) => [accountName, detail['as']])).toEqual([
      ['A auditor', 'file'],
      ['A auditor', 'page'],
    ]);
  });
});
