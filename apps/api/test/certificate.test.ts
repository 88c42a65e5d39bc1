import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { findCertificateFile, withholdHolder } from '@sens/db/certificate';
import { saveParticipations } from '@sens/db/indicator';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueCertificate } from '../src/certificate/issue-certificate.ts';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

/** An event everybody of some people attended in full. */
async function attendedEvent(
  house: House,
  project: MintedProject,
  people: number,
  forms: Partial<ReturnType<typeof formOf>> = {},
) {
  const event = await mintEvent(house, project, {
    startsAt: new Date(house.deps.now().getTime() + 3600 * 1000),
    capacity: 50,
  });
  const codes: string[] = [];
  for (let person = 0; person < people; person += 1) {
    const form = formOf(forms);
    const outcome = await house
      .as(null)
      .registration.register({ projectId: project.projectId, eventId: event.id, ...form });
    codes.push(outcome.accessCode);
  }
  const registrations = await listRegistrations(house.deps.db, project.projectId, event.id);
  const marks = registrations.map(({ id }, index) => ({
    ...{ markId: newId(), sessionId: event.sessions[0]!.id, registrationId: id, status: 'present' as const },
    ...{ markedAt: new Date().toISOString(), device: newId(), sequence: index },
  }));
  await house.as(project.trainer).attendance.submit({ projectId: project.projectId, marks });
  return { event, registrations, codes, participantIds: registrations.map(({ participantId }) => participantId) };
}

describe.each(serverEngines)('certificates on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const issue = (eventId: string, participantIds: string[]) =>
    house.as(project.manager).certificate.issue({ projectId: project.projectId, eventId, participantIds });
  const verify = (code: string) => house.as(null).certificate.verify({ code });

  it('are numbered without gaps, stored once, told by mail and verified by anybody', async () => {
    const own = await mintProject(house);
    const { event, participantIds } = await attendedEvent(house, own, 2, { locale: 'hu', givenName: 'Győző' });
    const issued = await house
      .as(own.manager)
      .certificate.issue({ projectId: own.projectId, eventId: event.id, participantIds });
    const year = new Date().getFullYear();
    expect(issued.map(({ number }) => number)).toEqual([`POSKUS-${year}-0001`, `POSKUS-${year}-0002`]);
    expect(issued[0]!.verificationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    const shown = await verify(issued[0]!.verificationCode.toLowerCase());
    expect(shown).toMatchObject({ status: 'valid', number: issued[0]!.number, holder: { givenName: 'Győző' } });
    expect(Object.keys(shown!).sort()).toEqual(
      [
        'acronym',
        'badge',
        'fundingPeriod',
        'holder',
        'issuedOn',
        'issuer',
        'kind',
        'locale',
        'number',
        'programme',
        'replacedBy',
        'revocationKind',
        'revokedAt',
        'sealedBy',
        'sha256',
        'status',
        'title',
      ].sort(),
    );
    const told = (await house.mails()).filter(
      ({ template, projectId }) => template === 'certificate_issued' && projectId === own.projectId,
    );
    expect(told.map(({ locale }) => locale)).toEqual(['hu', 'hu']);
  });

  it('are not issued to who has not earned one, nor twice', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    await expect(issue(event.id, [newId()])).rejects.toThrow('certificate.not_earned');
    await issue(event.id, participantIds);
    await expect(issue(event.id, participantIds)).rejects.toThrow('certificate.already_issued');
  });

  it('stay verifiable as revoked, and can be issued anew', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    const [first] = await issue(event.id, participantIds);
    const [candidate] = await house
      .as(project.manager)
      .certificate.candidates({ projectId: project.projectId, eventId: event.id });
    const revoke = () =>
      house.as(project.manager).certificate.revoke({
        projectId: project.projectId,
        certificateId: candidate!.certificateId!,
        ...{ kind: 'wrong_details', reason: 'Wrong name' },
      });
    await revoke();
    await expect(revoke()).rejects.toThrow('certificate.already_revoked');
    expect(await verify(first!.verificationCode)).toMatchObject({
      ...{ status: 'revoked', revocationKind: 'wrong_details', replacedBy: null },
    });
    const [second] = await issue(event.id, participantIds);
    expect(second!.number).not.toBe(first!.number);
    expect(await verify(first!.verificationCode)).toMatchObject({
      replacedBy: { number: second!.number, code: second!.verificationCode },
    });
    expect(await verify(second!.verificationCode)).toMatchObject({ status: 'valid' });
  });

  it('are replaced in one go, or not at all', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    const [first] = await issue(event.id, participantIds);
    const manager = house.as(project.manager).certificate;
    const change = { kind: 'wrong_details' as const, reason: 'The name was misspelt' };
    const second = await manager.reissue({ projectId: project.projectId, certificateId: first!.id, ...change });
    expect(await verify(first!.verificationCode)).toMatchObject({
      ...{ status: 'revoked', replacedBy: { number: second.number, code: second.verificationCode } },
    });
    expect(await verify(second.verificationCode)).toMatchObject({ status: 'valid', replacedBy: null });

    // Nobody gets a new one for what is no longer earned; the old one then stays as it was.
    await house.deps.db.transaction((tx) =>
      saveParticipations(tx, project.projectId, [], [{ eventId: event.id, participantId: participantIds[0]! }]),
    );
    const again = manager.reissue({ projectId: project.projectId, certificateId: second.id, ...change });
    await expect(again).rejects.toThrow('certificate.not_earned');
    expect(await verify(second.verificationCode)).toMatchObject({ status: 'valid' });
  });

  it('stand in the register with how they stand, and are flagged, not revoked, when their conditions fall away', async () => {
    const own = await mintProject(house);
    const { event, participantIds } = await attendedEvent(house, own, 3);
    const manager = house.as(own.manager).certificate;
    const issued = await manager.issue({ projectId: own.projectId, eventId: event.id, participantIds });
    await manager.revoke({
      ...{ projectId: own.projectId, certificateId: issued[0]!.id, kind: 'issued_in_error', reason: 'A mistake' },
    });
    await house.deps.db.transaction((tx) =>
      saveParticipations(tx, own.projectId, [], [{ eventId: event.id, participantId: participantIds[1]! }]),
    );
    const register = (filter: object) => manager.register({ projectId: own.projectId, filter, page: 1 });
    const { certificates, counts, events } = await register({});
    expect(certificates.map(({ number, state }) => [number, state])).toEqual([
      [issued[2]!.number, 'valid'],
      [issued[1]!.number, 'fallen'],
      [issued[0]!.number, 'revoked'],
    ]);
    expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toEqual({
      ...{ valid: 1, fallen: 1, revoked: 1 },
    });
    expect(events.map(({ id }) => id)).toEqual([event.id]);
    expect((await register({ state: 'fallen' })).certificates.map(({ number }) => number)).toEqual([issued[1]!.number]);
    expect(await verify(issued[1]!.verificationCode)).toMatchObject({ status: 'valid' });
    // A page beyond the last one is the last one.
    expect((await manager.register({ projectId: own.projectId, filter: {}, page: 9 })).current).toBe(1);

    const cookie = await signIn(house, own.manager.email);
    const get = (file: string) =>
      house.app.request(`/api/projects/${own.projectId}/certificates.${file}`, { headers: { cookie } });
    const csv = await (await get('csv?locale=en&state=revoked')).text();
    expect(csv.split('\r\n').filter((row) => row.includes(String(new Date().getFullYear()))).length).toBe(1);
    expect(csv).toContain('Issued in error');
    expect((await get('xlsx?locale=sl')).status).toBe(200);
    const trainer = await signIn(house, own.trainer.email);
    const refused = await house.app.request(`/api/projects/${own.projectId}/certificates.csv`, {
      headers: { cookie: trainer },
    });
    expect(refused.status).toBe(404);
  });

  it('are found by the hash of their file, and by no other', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    const [certificate] = await issue(event.id, participantIds);
    const cookie = await signIn(house, project.manager.email);
    const path = `/api/certificates/${certificate!.verificationCode}.pdf`;
    const bytes = Buffer.from(await (await house.app.request(path, { headers: { cookie } })).arrayBuffer());
    const find = (file: Buffer) =>
      house.as(null).certificate.codeOfFile({ sha256: createHash('sha256').update(file).digest('hex') });
    expect(await find(bytes)).toBe(certificate!.verificationCode);
    bytes[bytes.length >> 1]! ^= 1;
    expect(await find(bytes)).toBeNull();
    await expect(house.as(null).certificate.codeOfFile({ sha256: 'x' })).rejects.toThrow();
  });

  it('stay verifiable without a name once their holder is erased', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    const [certificate] = await issue(event.id, participantIds);
    await house.deps.db.transaction((tx) => withholdHolder(tx, project.projectId, participantIds[0]!));
    expect(await verify(certificate!.verificationCode)).toMatchObject({
      ...{ status: 'valid', number: certificate!.number, holder: null, title: 'Delavnica o čebelah' },
    });
  });

  it('keep their stored bytes when they are replaced', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 1);
    const [certificate] = await issue(event.id, participantIds);
    const stored = async () => (await findCertificateFile(house.deps.db, certificate!.verificationCode))!;
    const before = await stored();
    const change = { kind: 'wrong_details' as const, reason: 'The name was misspelt' };
    await house.as(project.manager).certificate.reissue({
      ...{ projectId: project.projectId, certificateId: certificate!.id, ...change },
    });
    const after = await stored();
    expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true);
    expect(after.sha256).toBe(before.sha256);
    expect(createHash('sha256').update(after.bytes).digest('hex')).toBe(before.sha256);
  });

  it('say nothing about unknown and malformed codes', async () => {
    expect(await Promise.all(['', 'x', '0'.repeat(26), "' or 1=1 --", '\u0000'].map(verify))).toEqual(
      Array(5).fill(null),
    );
  });

  it('are downloaded by their holder and by managers, and by nobody else', async () => {
    const email = `${newId()}@example.org`;
    const { event, participantIds, codes } = await attendedEvent(house, project, 1, { email });
    const [certificate] = await issue(event.id, participantIds);
    const get = (path: string, cookie = '') => house.app.request(`/api/${path}`, { headers: { cookie } });
    const file = `certificates/${certificate!.verificationCode}.pdf`;
    const stranger = await mintProject(house);
    const [holder, manager, foreign] = [
      await signIn(house, email),
      await signIn(house, project.manager.email),
      await signIn(house, stranger.manager.email),
    ];
    expect((await get(file)).status).toBe(404);
    expect((await get(file, foreign)).status).toBe(404);
    const answers = [
      await get(file, holder),
      await get(file, manager),
      await get(`registrations/${codes[0]}/certificate.pdf`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const hashes = await Promise.all(
      answers.map(async (answer) =>
        createHash('sha256')
          .update(Buffer.from(await answer.arrayBuffer()))
          .digest('hex'),
      ),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(answers[0]!.headers.get('content-type')).toBe('application/pdf');
  });
});

describe('two managers issuing at once on postgres', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  it('give one certificate per person and numbers without gaps', async () => {
    const { event, participantIds } = await attendedEvent(house, project, 5);
    const at = (participantId: string) => ({ projectId: project.projectId, eventId: event.id, participantId });
    const results = await Promise.allSettled(
      [...participantIds, ...participantIds].map((id) => issueCertificate(house.deps, at(id), project.manager.id)),
    );
    const refused = results
      .filter((result) => result.status === 'rejected')
      .map(({ reason }) => (reason as Error).message);
    expect(refused).toEqual(Array(5).fill('certificate.already_issued'));
    const candidates = await house
      .as(project.manager)
      .certificate.candidates({ projectId: project.projectId, eventId: event.id });
    const year = new Date().getFullYear();
    expect(candidates.map(({ certificateNumber }) => certificateNumber).sort()).toEqual(
      [1, 2, 3, 4, 5].map((count) => `POSKUS-${year}-000${count}`),
    );
  });
});
