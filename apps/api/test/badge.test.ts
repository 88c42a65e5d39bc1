import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAccessCode } from '@sens/db';
import { selectRows } from '@sens/db/testing';
import { readBaked } from '@sens/documents/badge';
import { makeDemoKey } from '@sens/documents/seal';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakeBadge, findSignedBadge } from '../src/certificate/find-badge.ts';
import { checkSigningKeys } from '../src/shared/signing-keys.ts';
import { mintAttendedEvent } from './attended-event.ts';
import { mintProject, openHouse, signIn, testConfig, type House, type MintedProject } from './house.ts';
import { isSignedBy, openBadge, readJws } from './open-badge.ts';
import { unzip } from './unzip.ts';

const officialSchema = process.env.OPEN_BADGES_SCHEMA;
const folder = mkdtempSync(join(tmpdir(), 'badges-'));

describe('badges', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    const key = await makeDemoKey('The seal of the tests', new Date(Date.now() - 24 * 3600 * 1000));
    const files = { SEAL_KEY_FILE: join(folder, 'key.pem'), SEAL_CERTIFICATE_FILE: join(folder, 'crt.pem') };
    writeFileSync(files.SEAL_KEY_FILE, key.key);
    writeFileSync(files.SEAL_CERTIFICATE_FILE, key.certificate);
    house = await openHouse('postgres', { settings: files });
    project = await mintProject(house);
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  let visitors = 0;
  /** Each from an address of its own, so that nobody is slowed down. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    house.app.request(path, { headers: { 'x-client-address': `10.0.0.${(visitors += 1)}`, ...headers } });
  const at = (url: string) => new URL(url).pathname + new URL(url).search;
  const jsonAt = async (url: string) => (await get(at(url))).json() as Promise<Record<string, unknown>>;
  const jwsOf = async (code: string) => (await get(`/api/badges/credentials/${code}`)).text();
  const issue = async () => {
    const { eventId, participantIds } = await mintAttendedEvent(house, project, 1);
    const [issued] = await house
      .as(project.manager)
      .certificate.issue({ projectId: project.projectId, eventId, participantIds });
    return { eventId, participantId: participantIds[0]!, id: issued!.id, code: issued!.verificationCode };
  };

  it('are credentials after the specification, signed with a key that is published', async () => {
    const { code, eventId, participantId } = await issue();
    const answer = await get(`/api/badges/credentials/${code}`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const jws = await answer.text();
    const { header, claims } = readJws(jws);
    const { iss, jti, sub, nbf, ...credential } = claims;
    const parsed = openBadge.parse(credential);
    expect([iss, jti, sub]).toEqual([parsed.issuer.id, parsed.id, parsed.credentialSubject.id]);
    expect(nbf).toBe(Date.parse(parsed.validFrom) / 1000);
    expect({ ...header, kid: '' }).toEqual({ alg: 'ES256', kid: '', typ: 'JWT' });

    const jwk = await jsonAt(header.kid);
    expect(Object.keys(jwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(await jsonAt(`${parsed.issuer.id}/keys.json`)).toEqual({ keys: [jwk] });
    expect(isSignedBy(jws, jwk)).toBe(true);
    const forged = `${jws.slice(0, 200)}${jws[200] === 'A' ? 'B' : 'A'}${jws.slice(201)}`;
    expect(isSignedBy(forged, jwk)).toBe(false);

    const { '@context': _contexts, ...profile } = await jsonAt(parsed.issuer.id);
    expect(profile).toEqual(parsed.issuer);
    const { achievement } = parsed.credentialSubject;
    const { '@context': _same, ...published } = await jsonAt(`${achievement.id}?locale=sl`);
    expect(published).toEqual(achievement);
    const pictures = await Promise.all([get(at(achievement.image.id)), get(at(achievement.image.id))]);
    expect(pictures.map(({ headers }) => headers.get('content-type'))).toEqual(['image/png', 'image/png']);
    const [picture, again] = await Promise.all(pictures.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
    expect(picture!.equals(again!)).toBe(true);
    expect((await get(at(achievement.id).replace('attendance', 'completion'))).status).toBe(404);

    // As JSON, the same without the claims; the address of the holder can be checked and not read.
    const asJson = await get(`/api/badges/credentials/${code}`, { accept: 'application/ld+json' });
    expect(await asJson.json()).toEqual(credential);
    const { email } = await holderOf(participantId);
    const [identity] = parsed.credentialSubject.identifier!;
    const hash = createHash('sha256').update(`${email}${identity.salt}`).digest('hex');
    expect(identity.identityHash).toBe(`sha256$${hash}`);
    const said = JSON.stringify(credential);
    for (const secret of [email, 'Čuk', 'Živa', participantId]) expect(said).not.toContain(secret);
    expect(said).toContain(eventId);
  });

  // `OPEN_BADGES_SCHEMA` names the file of 1EdTech, which its licence keeps out of here.
  it.skipIf(!officialSchema)('are valid after the JSON schema of 1EdTech', async () => {
    const ajv = addFormats.default(new Ajv2019({ allErrors: true, strict: false }));
    const validate = ajv.compile(JSON.parse(readFileSync(officialSchema!, 'utf8')) as object);
    const { code } = await issue();
    const { claims } = readJws(await jwsOf(code));
    const { iss: _iss, jti: _jti, sub: _sub, nbf: _nbf, ...credential } = claims;
    validate(credential);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...credential, issuer: undefined })).toBe(false);
  });

  it('are baked into a picture, and stay the same whatever changes afterwards', async () => {
    const { code, eventId, participantId } = await issue();
    const before = await jwsOf(code);
    const [first, second] = await Promise.all([
      get(`/api/badges/credentials/${code}.png`),
      get(`/api/badges/credentials/${code}.png`),
    ]);
    const png = Buffer.from(await first.arrayBuffer());
    expect(png.equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
    expect(readBaked(png)).toBe(before);
    const { db } = house.deps;
    await db.execute(
      `update participant set given_name = 'Nova', email = 'new@example.org' where id = '${participantId}'`,
    );
    await db.execute(`update event set title = '{"sl": "Drug naslov"}' where id = '${eventId}'`);
    expect(await jwsOf(code)).toBe(before);
    // Their holder has them among their own data, by the address of today.
    const cookie = await signIn(house, 'new@example.org');
    const data = unzip(Buffer.from(await (await get('/api/my/data.zip', { cookie })).arrayBuffer()));
    const badges = [...data].filter(([name]) => name.includes('/badges/'));
    expect(badges.map(([name]) => name.replace(/^.*-\d+\./, '')).toSorted()).toEqual(['jwt', 'png']);
    expect(badges.find(([name]) => name.endsWith('.jwt'))![1].toString()).toBe(before);
    expect(readBaked(badges.find(([name]) => name.endsWith('.png'))![1])).toBe(before);
    expect(Buffer.from(await (await get(`/api/badges/credentials/${code}.png`)).arrayBuffer()).equals(png)).toBe(true);
  });

  it('come to certificates that were issued before there was a key when they are asked for, once', async () => {
    const { config } = house.deps;
    house.deps.config = testConfig();
    const { code } = await issue();
    expect((await get(`/api/badges/credentials/${code}`)).status).toBe(404);
    expect((await verify(code))?.badge).toBe(false);
    // As after a start with a key.
    house.deps.config = { ...config };
    await checkSigningKeys(house.deps.config);
    expect((await verify(code))?.badge).toBe(true);
    const answers = await Promise.all(Array.from({ length: 5 }, () => jwsOf(code)));
    expect(new Set(answers).size).toBe(1);
    expect(openBadge.safeParse(withoutClaims(answers[0]!)).success).toBe(true);
    // Then the key is gone again: what was signed stays.
    house.deps.config = testConfig();
    expect(await jwsOf(code)).toBe(answers[0]);
    house.deps.config = config;
  });

  it('say that they were revoked, when, why, and what came in their place', async () => {
    const { code, id } = await issue();
    const status = async (of: string) => (await get(`/api/badges/status/${of}`)).json();
    const url = (rest: string) => `http://localhost:3000/api/badges/${rest}`;
    const frame = {
      id: url(`status/${code}`),
      type: '1EdTechRevocationList',
      issuer: url(`projects/${project.projectId}`),
    };
    expect(await status(code)).toEqual({ ...frame, revokedCredential: [], status: 'valid' });
    const before = await jwsOf(code);
    const { verificationCode } = await house.as(project.manager).certificate.reissue({
      ...{ projectId: project.projectId, certificateId: id, kind: 'wrong_details', reason: 'A secret reason' },
    });
    expect(await status(code)).toEqual({
      ...frame,
      revokedCredential: [
        { id: url(`credentials/${code}`), revoked: true, revocationReason: expect.any(String) as string },
      ],
      ...{ status: 'revoked', revokedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string },
      replacedBy: `http://localhost:3000/sl/verify/${verificationCode}`,
    });
    expect(JSON.stringify(await status(code))).not.toContain('secret');
    // Whoever has it can read from it where to ask; it is itself unchanged.
    expect(await jwsOf(code)).toBe(before);
    expect((await verify(code))?.badge).toBe(false);
    expect(await status(verificationCode)).toMatchObject({ status: 'valid' });
  });

  it('are gone with their holder, and only that they were issued is left', async () => {
    const { code, participantId } = await issue();
    await get(`/api/badges/credentials/${code}.png`);
    const found = (await findSignedBadge(house.deps, code))!;
    await house.as(project.manager).privacy.erase({ projectId: project.projectId, participantId });
    // Whoever had just found it finds no picture any more.
    expect(await bakeBadge(house.deps, found)).toBeNull();
    expect(await bakeBadge(house.deps, { ...found, pictureId: null })).toBeNull();
    for (const ending of ['', '.png', '.json', '.jwt']) {
      expect((await get(`/api/badges/credentials/${code}${ending}`)).status).toBe(404);
    }
    const status = await (await get(`/api/badges/status/${code}`)).json();
    expect(status).toMatchObject({ status: 'withheld', revokedCredential: [] });
    const left = await selectRows(
      house.deps.db,
      `select 1 from badge b join certificate c on c.id = b.certificate_id where c.participant_id = '${participantId}'`,
    );
    expect(left).toEqual([]);
  });

  it('answer unknown and malformed codes alike, and slow down who looks for codes', async () => {
    const wrong = [newAccessCode(), 'x', '%00', "'--", 'A'.repeat(500), `${newAccessCode()}.png`];
    const paths = wrong.flatMap((code) => [`/api/badges/credentials/${code}`, `/api/badges/status/${code}`]);
    const seen = await Promise.all(
      paths.map(async (path) => {
        const answer = await get(path);
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    expect([...new Set(seen)]).toEqual(['404 {"code":"request.not_found"}']);
    const one = { 'x-client-address': '10.9.9.9' };
    const statuses = [];
    for (let i = 0; i < 61; i += 1)
      statuses.push((await get(`/api/badges/credentials/${newAccessCode()}`, one)).status);
    expect(statuses).toEqual([...Array.from({ length: 60 }, () => 404), 429]);
    const refused = await get(`/api/badges/status/${newAccessCode()}`, one);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('are looked for no faster on the verification page, where unknown and malformed codes are one', async () => {
    const ask = (code: string, address: string) => {
      const input = encodeURIComponent(JSON.stringify({ code }));
      return house.app.request(`/api/trpc/certificate.verify?input=${input}`, {
        headers: { 'x-client-address': address },
      });
    };
    const wrong = [newAccessCode(), 'x', '', "'--", 'Ł'.repeat(200)];
    const seen = await Promise.all(wrong.map(async (code) => (await ask(code, '10.8.8.8')).text()));
    expect(seen).toEqual(wrong.map(() => '{"result":{"data":null}}'));
    const statuses = [];
    for (let i = 0; i < 56; i += 1) statuses.push((await ask(newAccessCode(), '10.8.8.8')).status);
    expect(statuses).toEqual([...Array.from({ length: 55 }, () => 200), 429]);
    // Others are not slowed down by it.
    expect((await ask(newAccessCode(), '10.8.8.9')).status).toBe(200);
  });

  const holderOf = async (id: string) =>
    (await selectRows<{ email: string }>(house.deps.db, `select email from participant where id = '${id}'`))[0]!;
  const verify = (code: string) => house.as(null).certificate.verify({ code });
  const withoutClaims = (jws: string) => {
    const { iss: _iss, jti: _jti, sub: _sub, nbf: _nbf, ...credential } = readJws(jws).claims;
    return credential;
  };
});
