import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCertificateByCode, findCertificateFile, findSignature } from '@sens/db/certificate';
import { removeStoredFile } from '@sens/db/project';
import { makeDemoKey } from '@sens/documents/seal';
import type { CertificateTemplateInput } from '@sens/domain/certificate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSigningKeys } from '../src/shared/signing-keys.ts';
import { mintAttendedEvent } from './attended-event.ts';
import { mintProject, openHouse, signIn, testConfig, type House, type MintedProject } from './house.ts';

/** A picture of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const folder = mkdtempSync(join(tmpdir(), 'seals-'));
const run = (program: string, bytes: Uint8Array, ...args: string[]) => {
  const file = join(folder, 'document.pdf');
  writeFileSync(file, bytes);
  return execFileSync(program, [...args, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
};

const template = (changes: Partial<CertificateTemplateInput> = {}) => ({
  ...{ layout: 'formal' as const, logoIds: [], signatories: [] },
  texts: { attendance: { body: { sl: 'Listina za {{holder}}\nza {{title}}' } } },
  ...changes,
});

describe('templates and seals', () => {
  let house: House;
  let project: MintedProject;
  let config: House['deps']['config'];
  beforeAll(async () => {
    const key = await makeDemoKey('The seal of the tests', new Date(Date.now() - 24 * 3600 * 1000));
    const files = { SEAL_KEY_FILE: join(folder, 'key.pem'), SEAL_CERTIFICATE_FILE: join(folder, 'crt.pem') };
    writeFileSync(files.SEAL_KEY_FILE, key.key);
    writeFileSync(files.SEAL_CERTIFICATE_FILE, key.certificate);
    house = await openHouse('postgres', { settings: { ...files, SEAL_PROJECTS_FOLDER: folder } });
    ({ config } = house.deps);
    project = await mintProject(house);
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  const manager = (of = project) => house.as(of.manager).certificate;
  const issue = async (of = project) => {
    const { eventId, participantIds } = await mintAttendedEvent(house, of, 1);
    const [issued] = await manager(of).issue({ projectId: of.projectId, eventId, participantIds });
    return { eventId, participantIds, code: issued!.verificationCode };
  };
  const bytesOf = async (code: string) => (await findCertificateFile(house.deps.db, code))!.bytes;

  it('seal what is issued before it is hashed, and the public learns by whom', async () => {
    const { code } = await issue();
    const bytes = await bytesOf(code);
    expect(run('pdfsig', bytes, '-nocert')).toContain('Signature is Valid');
    const shown = await house.as(null).certificate.verify({ code });
    expect(shown).toMatchObject({ status: 'valid', sealedBy: 'The seal of the tests' });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown!.sha256);
    bytes[1000]! ^= 1;
    expect(run('pdfsig', bytes, '-nocert')).toContain('Digest Mismatch');
  });

  it('seal with the key of a project where it has one, and refuse one that has expired', async () => {
    const own = await mintProject(house, 'own-key');
    const old = await mintProject(house, 'old-key');
    const keys = { 'own-key': new Date(), 'old-key': new Date('2010-01-01T00:00:00Z') };
    for (const [slug, from] of Object.entries(keys)) {
      const key = await makeDemoKey(`Seal of ${slug}`, from);
      writeFileSync(join(folder, `${slug}.key.pem`), key.key);
      writeFileSync(join(folder, `${slug}.crt.pem`), key.certificate);
    }
    const { code } = await issue(own);
    expect((await findCertificateByCode(house.deps.db, code))!.sealedBy).toBe('Seal of own-key');
    await expect(issue(old)).rejects.toThrow('certificate.seal_expired');
  });

  it('a key that cannot be read is told at the start, and breaks no page of those who check', async () => {
    const own = await mintProject(house, 'broken-key');
    const { code } = await issue(own);
    await house.deps.db.execute(`delete from badge where certificate_id = (
      select id from certificate where verification_code = '${code}')`);
    // As after a restart with a key that somebody broke.
    house.deps.config = testConfig({ SEAL_PROJECTS_FOLDER: folder });
    const key = await makeDemoKey('Seal of broken-key', new Date());
    const file = join(folder, 'broken-key.key.pem');
    writeFileSync(file, 'no key');
    writeFileSync(join(folder, 'broken-key.crt.pem'), key.certificate);
    await expect(checkSigningKeys(house.deps.config)).rejects.toThrow(file);
    const badge = async () => (await house.as(null).certificate.verify({ code }))!.badge;
    const answer = async () => (await house.app.request(`/api/badges/credentials/${code}`)).status;
    expect([await badge(), await answer()]).toEqual([false, 404]);
    // It needs no restart to be mended.
    writeFileSync(file, key.key);
    expect([await badge(), await answer()]).toEqual([true, 200]);
    await checkSigningKeys(house.deps.config);
    house.deps.config = config;
  });

  it('a changed name or template after the issue leaves the stored bytes equal', async () => {
    const own = await mintProject(house);
    const at = { projectId: own.projectId };
    const before = await issue(own);
    const bytes = await bytesOf(before.code);
    expect(await manager(own).saveTemplate({ ...at, template: template(), baseVersion: 0 })).toEqual({ version: 1 });
    await house.deps.db.transaction((tx) =>
      tx.execute(`update participant set family_name = 'Drugačna' where id = '${before.participantIds[0]!}'`),
    );
    const after = await issue(own);
    expect(Buffer.compare(await bytesOf(before.code), bytes)).toBe(0);
    expect(run('pdftotext', await bytesOf(after.code))).toContain('Listina za Živa Čuk 0');
    expect(run('pdftotext', bytes)).not.toContain('Listina');
    const { versions, version } = await manager(own).template(at);
    expect([version, versions.map((one) => [one.version, one.certificates])]).toEqual([1, [[1, 1]]]);
  });

  it('are saved by one of two managers, with pictures drawn anew and places checked', async () => {
    const own = await mintProject(house);
    const at = { projectId: own.projectId, baseVersion: 0 };
    const signatory = { name: 'Živa Primer', role: { sl: 'vodja' } };
    const both = await Promise.allSettled(
      [1, 2].map(() =>
        manager(own).saveTemplate({ ...at, template: template({ signatories: [{ ...signatory, picture: png }] }) }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { template: saved } = await manager(own).template({ projectId: own.projectId });
    const pictureId = saved.signatories[0]!.pictureId!;
    // Templates name their pictures without referring to them; whoever had the same bytes takes none away.
    await house.deps.db.transaction((tx) => removeStoredFile(tx, own.projectId, pictureId));
    expect(await findSignature(house.deps.db, own.projectId, pictureId)).not.toBeNull();
    const next = { ...at, baseVersion: 1 };
    const save = (changes: object) => manager(own).saveTemplate({ ...next, template: template(changes) });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    await expect(save({ signatories: [{ ...signatory, picture: svg }] })).rejects.toThrow(
      'certificate.signature_unreadable',
    );
    await expect(
      save({ texts: { completion: { body: { sl: '{{holder}} {{title}} {{password}}' } } } }),
    ).rejects.toThrow('place_unknown');
    await expect(save({ texts: { completion: { body: { sl: '{{holder}}' } } } })).rejects.toThrow('place_needed');
    await expect(save({ secondLanguage: 'de' })).rejects.toThrow('request.invalid');
    // A picture of another project is none of this one's.
    const foreign = {
      projectId: project.projectId,
      baseVersion: 0,
      template: template({ signatories: [{ ...signatory, pictureId }] }),
    };
    await expect(manager().saveTemplate(foreign)).rejects.toThrow('request.invalid');
    expect(await save({ signatories: [{ ...signatory, pictureId }] })).toEqual({ version: 2 });
    expect((await manager(own).template({ projectId: own.projectId })).template.signatories[0]!.pictureId).toBe(
      pictureId,
    );
  });

  it('can be tried before they are saved, on the longest name or a real person; nothing is kept', async () => {
    const { eventId, participantIds } = await issue();
    const at = { projectId: project.projectId, template: template({ secondLanguage: 'hu' }) };
    const read = async (trial: object) => {
      const { content } = await manager().previewTemplate({
        ...at,
        trial: { kind: 'attendance', language: 'sl', ...trial },
      });
      return run('pdftotext', Buffer.from(content, 'base64')).replace(/\s+/g, ' ');
    };
    const longest = await read({});
    for (const part of ['Marija Magdalena Terezija', 'Čižmek', 'RÉSZVÉTELI IGAZOLÁS', '-0000'])
      expect(longest).toContain(part);
    expect(await read({ person: { eventId, participantId: participantIds[0]! } })).toContain('Listina za Živa Čuk 0');
    expect((await manager().template({ projectId: project.projectId })).version).toBe(0);
  });

  it('are shown saved to managers of the project alone, framed by our own pages alone', async () => {
    const path = `/api/projects/${project.projectId}/certificate-specimen.pdf?kind=completion&language=en`;
    const ask = async (email: string | null, query = '') =>
      house.app.request(`${path}${query}`, { headers: { cookie: email ? await signIn(house, email) : '' } });
    const shown = await ask(project.manager.email);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(shown.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    const foreign = await mintProject(house);
    for (const email of [null, project.trainer.email, foreign.manager.email])
      expect((await ask(email)).status).toBe(404);
    expect((await ask(project.manager.email, '&version=99')).status).toBe(404);
  });
});
