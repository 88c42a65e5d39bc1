import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restrictPerson } from '@sens/db/privacy';
import { backUp, countRows, testEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetNeeds } from '../src/visit/forget-needs.ts';
import { createVisitTender } from '../src/visit/tend-visits.ts';
import { formOf, mintProject, openHouse, signIn, type House } from './house.ts';
import { mintVisit } from './visits.ts';

const day = 24 * 3600 * 1000;
/** What nobody but a traveller of this test would say. */
const canaries = ['CANARYACCESS', 'CANARYDIET', 'CANARYPHONE', 'CANARYFRIEND', 'CANARYNUMBER', 'CANARYSHARE'] as const;
/** What those say who are erased: the second by a server that is stopped before it has tidied the files. */
const others = ['CANARYERASED', 'CANARYCRASH'] as const;

describe.each(testEngines)('needs that are deleted on %s', (kind) => {
  let house: House;
  let now = new Date();
  const folder = mkdtempSync(join(tmpdir(), 'needs-gone-'));
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now, folder });
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are in no backup that is made afterwards, and every other row is as it was', async () => {
    const { db } = house.deps;
    const project = await mintProject(house);
    const visit = await mintVisit(house, project);
    const { at, bus, manager } = visit;
    const settings = { needs: ['diet', 'access', 'emergency', 'room'] as const, keptDays: 30, instructionDays: 3 };
    await manager.changeSettings({ ...at, settings: { ...settings, needs: [...settings.needs] } });
    const [access, dietNote, phone, emergencyName, emergencyPhone, shareWith] = canaries;
    const needs = { diet: 'other', access, dietNote, phone, emergencyName, emergencyPhone, shareWith };
    const boarding = { [bus.id]: bus.pickUps[0]!.id };
    const register = (said: Record<string, string>) =>
      house.as(null).registration.register({ ...at, ...formOf({ side: 'HU', boarding, needs: said }) });
    const { accessCode } = await register(needs);
    const called = { diet: 'vegan', phone: '+386 40 111 111', emergencyName: 'Ana', emergencyPhone: '+386 40 222 222' };
    for (const other of others) await register({ ...called, access: other });
    // Whatever else reads them must not keep a copy: mails, the trail, the host's page, the dossier.
    await house.as(null).visit.changeByAccessCode({ accessCode, boarding, needs: { ...needs, diet: 'vegan' } });
    await manager.tell(at);
    await house.as(null).visit.confirmHost({ accessCode: visit.host.accessCode });
    const cookie = await signIn(house, project.manager.email);
    const dossier = `/api/projects/${at.projectId}/events/${at.eventId}/dossier.pdf`;
    expect((await house.app.request(dossier, { headers: { cookie } })).status).toBe(200);
    expect(await inBackup()).toEqual([...canaries, ...others]);

    now = new Date(visit.event.sessions[0]!.endsAt.getTime() + day);
    const { projectId } = project;
    const registrations = await house.as(project.manager).registration.list(at);
    const [, erased, crashed] = registrations.toSorted((one, other) => one.position - other.position);
    await house.as(project.manager).privacy.erase({ projectId, participantId: erased!.participantId });
    expect(await inBackup()).not.toContain(others[0]);
    await db.transaction((tx) => restrictPerson(tx, { projectId, participantId: crashed!.participantId }, now));
    await createVisitTender(house.deps)();
    const counts = await countRows(db);
    expect(counts['visit_need']).toBe(1);
    expect(await inBackup()).toEqual([...canaries]);

    now = new Date(visit.event.sessions[0]!.endsAt.getTime() + 32 * day);
    await forgetNeeds(house.deps);

    expect(await inBackup()).toEqual([]);
    const after = await countRows(db);
    const trail = counts['audit_entry']! + 1;
    expect(after).toEqual({ ...counts, visit_need: 0, audit_entry: trail });
  });

  /** Which of the needs are in a backup that is made now. */
  async function inBackup(): Promise<string[]> {
    const parts = await backUp(house.database, folder);
    return [...canaries, ...others].filter((canary) => parts.some((part) => part.includes(canary)));
  }
});
