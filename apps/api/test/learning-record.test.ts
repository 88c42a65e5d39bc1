import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { selectRows } from '@sens/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintCurriculum } from './curricula.ts';
import { formOf, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { unzip } from './unzip.ts';

let house: House;
let project: MintedProject;
let eventId: string;
let code: string;
let number: string;
const holder = formOf({ givenName: 'Győző', familyName: 'Őrsi', locale: 'hu' });

beforeAll(async () => {
  house = await openHouse('postgres');
  project = await mintProject(house);
  const { projectId } = project;
  const { event } = await mintCurriculum(house, project, ['Basics', 'Practice'], { event: true, capacity: 5 });
  eventId = event!.id;
  await house.as(null).registration.register({ projectId, eventId, ...holder });
  const [registration] = await listRegistrations(house.deps.db, projectId, eventId);
  const marks = event!.sessions.map(({ id: sessionId }, sequence) => ({
    ...{ markId: newId(), sessionId, registrationId: registration!.id, status: 'present' as const },
    ...{ markedAt: new Date().toISOString(), device: newId(), sequence },
  }));
  await house.as(project.trainer).attendance.submit({ projectId, marks });
  const participantIds = [registration!.participantId];
  const [issued] = await house.as(project.manager).certificate.issue({ projectId, eventId, participantIds });
  ({ verificationCode: code, number } = issued!);
});
afterAll(() => house.close());

const get = async (path: string, email?: string) =>
  house.app.request(path, { headers: email ? { cookie: await signIn(house, email) } : {} });
const bundle = () => `/api/projects/${project.projectId}/events/${eventId}/learning-records.zip`;

it('are a completion in the European Learning Model, for its holder and the managers', async () => {
  const path = `/api/learning-records/${code}.jsonld`;
  const answer = await get(path, holder.email!);
  expect(answer.headers.get('content-type')).toBe('application/ld+json');
  const record = (await answer.json()) as Record<string, never>;
  expect(record).toMatchObject({
    '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
    identifier: { type: 'Identifier', notation: number },
    issuer: { type: 'Organisation', legalName: { hu: 'Organisation of Side SI' } },
    credentialSubject: {
      type: 'Person',
      ...{ givenName: { hu: 'Győző' }, familyName: { hu: 'Őrsi' }, fullName: { hu: 'Őrsi Győző' } },
      hasClaim: {
        type: 'LearningAchievement',
        title: { hu: expect.any(String) as string },
        awardedBy: {
          type: 'AwardingProcess',
          awardingBody: {
            location: {
              address: { countryCode: { id: 'http://publications.europa.eu/resource/authority/country/SVN' } },
            },
          },
        },
        specifiedBy: {
          ...{ type: 'Qualification', volumeOfLearning: 'PT6H' },
          learningOutcome: [
            { type: 'LearningOutcome', title: { hu: 'Knows Basics' } },
            { type: 'LearningOutcome', title: { hu: 'Knows Practice' } },
          ],
        },
      },
    },
  });
  expect(record['issued']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(record).not.toHaveProperty('proof');
  // Everything that has a type has a name, and one name is one thing.
  const named = new Map<string, string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const { id, type } = value as { id?: string; type?: string };
    if (type) expect(id).toMatch(/^(urn|http|mailto)/);
    if (id && type) expect(named.get(id) ?? String(type)).toBe(String(type));
    if (id && type) named.set(id, String(type));
    Object.values(value).forEach(look);
  };
  look(record);

  const manager = await get(path, project.manager.email);
  expect(await manager.json()).toEqual(record);
  const others = [await get(path), await get(path, project.trainer.email), await get(path, 'stranger@example.org')];
  expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
});

it('come for a whole event as a ZIP, for managers, which is noted', async () => {
  const answer = await get(bundle(), project.manager.email);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  expect([...files.keys()]).toEqual([`${number}.jsonld`]);
  const noted = await selectRows(
    house.deps.db,
    `select detail->>'records' as records from audit_entry where action = 'completion.exported' and project_id = '${project.projectId}'`,
  );
  expect(noted).toEqual([{ records: '1' }]);
  expect((await get(bundle(), project.trainer.email)).status).toBe(404);
  const other = await mintProject(house);
  expect((await get(bundle(), other.manager.email)).status).toBe(404);
});

it('are there for the wallet as long as the certificate stands', async () => {
  const account = { id: newId(), email: holder.email! };
  const [own] = await house.as(account).certificate.mine();
  expect([own?.number, own?.hasRecord, own?.badge, own?.projectName]).toEqual([
    number,
    true,
    false,
    { sl: 'Poskus', en: 'Trial' },
  ]);
  const { projectId } = project;
  const [candidate] = await house.as(project.manager).certificate.candidates({ projectId, eventId });
  const change = { kind: 'wrong_details' as const, reason: 'Wrong name' };
  await house
    .as(project.manager)
    .certificate.revoke({ projectId, certificateId: candidate!.certificateId!, ...change });
  expect((await house.as(account).certificate.mine())[0]?.hasRecord).toBe(false);
  expect((await get(`/api/learning-records/${code}.jsonld`, holder.email!)).status).toBe(404);
  expect((await get(bundle(), project.manager.email)).status).toBe(404);
});
