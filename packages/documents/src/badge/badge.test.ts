import { createPublicKey, generateKeyPairSync, verify, type JsonWebKeyInput } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SigningKey } from '../seal/index.ts';
import { bakePng, readBaked } from './bake-png.ts';
import { drawBadge, type BadgePicture } from './draw-badge.ts';
import { publicJwk, signCredential } from './sign-credential.ts';

const picture: BadgePicture = {
  ...{ locale: 'sl', kind: 'completion', title: 'Usposabljanje mentorjev', acronym: 'SENS', year: '2026' },
  fundingPeriod: '2014-2020',
};
const pixels = (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

test('a picture with a credential looks as it did, and gives it back', async () => {
  const png = await drawBadge(picture);
  expect(readBaked(png)).toBeNull();
  const baked = bakePng(png, 'head.č.signature');
  expect(readBaked(baked)).toBe('head.č.signature');
  expect((await pixels(baked)).equals(await pixels(png))).toBe(true);
});

test.each([
  ['a short title', { title: 'Čebele' }],
  ['a title without end', { title: 'Előadássorozat '.repeat(40) }],
  ['a word without end', { title: 'W'.repeat(400), acronym: 'W'.repeat(200) }],
  ['markup', { title: '<script>alert(1)</script> & "more"' }],
] as const)('%s stays within the card', async (_, changes) => {
  const png = await drawBadge({ ...picture, ...changes });
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([600, 600]);
  // Beside the text, within the border, there is only paper.
  for (const left of [22, 560]) {
    const strip = await sharp(png).extract({ left, top: 200, width: 14, height: 250 }).ensureAlpha().raw().toBuffer();
    expect(new Set(strip)).toEqual(new Set([255]));
  }
});

const keys = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ES256: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey,
  ES384: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey,
  ES512: generateKeyPairSync('ec', { namedCurve: 'secp521r1' }).privateKey,
};

test.each(Object.entries(keys))('a key signs with %s, and only its public half is published', async (alg, key) => {
  const signing: SigningKey = { key, certificates: [], name: 'Test', validFrom: new Date(0), validTo: new Date(1e13) };
  const { jwk, thumbprint } = await publicJwk(signing);
  expect(jwk).not.toHaveProperty('d');
  expect(thumbprint).toMatch(/^[\w-]{43}$/);
  const credential = { id: 'urn:x', validFrom: '2026-11-30T00:00:00Z', issuer: { id: 'urn:i' } };
  const jws = await signCredential({ ...credential, credentialSubject: { id: 'urn:s' } }, signing, 'https://k.example');
  const [head = '', body = '', signature = ''] = jws.split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg, kid: 'https://k.example', typ: 'JWT' });
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' } as unknown as JsonWebKeyInput);
  const how = { key: publicKey, dsaEncoding: 'ieee-p1363' as const };
  const signed = Buffer.from(`${head}.${body}`);
  expect(verify(`sha${alg.slice(2)}`, signed, how, Buffer.from(signature, 'base64url'))).toBe(true);
});
