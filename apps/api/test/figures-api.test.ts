import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import type { ApiScope } from '@sens/domain/api-key';
import { shippedDefinitions } from '@sens/domain/indicator';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestsPerMinute } from '../src/v1/open-with-key.ts';
import { writeOpenApi, type JsonSchema } from '../src/v1/open-api.ts';
import { answers, type Answer, type AnswerName } from '../src/v1/schemas.ts';
import { mintProject, openHouse, type House } from './house.ts';
import { buildReferenceProject, today } from './reference-project.ts';

const everything: ApiScope[] = ['indicators', 'events', 'reports'];

it.each(['en', 'sl', 'hu'] as const)('the document is OpenAPI 3.1 and explains every field (%s)', async (locale) => {
  const document = writeOpenApi(new URL('https://sens.example.org'), locale);
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never);
  expect([valid, errors]).toEqual([true, undefined]);
  const unexplained = (schema: JsonSchema): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
      ...(property.description ? [] : [name]),
      ...unexplained(property),
    ]),
    ...(schema.items ? unexplained(schema.items) : []),
  ];
  expect(Object.values(document.components.schemas).flatMap(unexplained)).toEqual([]);
});

// The counting has its suites on both engines; here it is about answers and keys.

describe.each(['postgres'] as const)('the API of the figures on %s', (kind) => {
  let house: House;
  let project: Awaited<ReturnType<typeof buildReferenceProject>>;
  let key: string;
  let clock = today;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => clock });
    project = await buildReferenceProject(house);
    const { projectId, manager, events } = project;
    for (const { code } of shippedDefinitions) await house.as(manager).indicator.adopt({ projectId, code });
    await house.as(manager).indicator.describeEvent({
      ...{ projectId, eventId: events.open.id },
      ...{ audience: 'public', equality: false, internal: false },
    });
    const { reportId } = await house.as(manager).indicator.beginReport({ projectId, period: 1 });
    await house.as(manager).indicator.freezeReport({ projectId, reportId });
    key = await makeKey(everything);
  });
  afterAll(() => house.close());

  const at = () => ({ projectId: project.projectId });
  const keys = () => house.as(project.manager).apiKey;
  const makeKey = async (scopes: ApiScope[], endsOn?: string) =>
    (await keys().create({ ...at(), name: 'Dashboard', scopes, endsOn })).key;
  const get = (path: string, authorization = `Bearer ${key}`, headers: Record<string, string> = {}) =>
    house.app.request(`/api/v1${path}`, { headers: { ...(authorization ? { authorization } : {}), ...headers } });

  /** The answer, held against its schema: it has what the schema says and nothing besides. */
  async function ask<N extends AnswerName>(name: N, path: string): Promise<Answer<N>> {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    const body = (await response.json()) as object;
    expect(answers[name].parse(body)).toEqual(body);
    return body as Answer<N>;
  }
  async function refusal(response: Response): Promise<[number, string]> {
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const { status, code } = answers.Problem.parse(await response.json());
    expect(status).toBe(response.status);
    return [status, code];
  }

  it('answers with the figures of the targets page, for each side, period and in all', async () => {
    const audit = house.as(project.auditor).indicator;
    const { indicators } = await ask('Indicators', '/indicators');
    const shown = await audit.progress(at());
    expect(
      indicators.map(({ code, baseline, values }) => ({
        ...{ code, baseline },
        values: values.map(({ side, target, cumulative, forecast }) => ({ side, target, cumulative, forecast })),
      })),
    ).toEqual(
      shown.indicators.map(({ code, baseline, sides, total }) => ({
        ...{ code, baseline },
        values: [...sides, total].map(({ side, target, cumulative, forecast }) => ({
          side,
          target,
          cumulative,
          forecast,
        })),
      })),
    );
    for (const period of [1, 2]) {
      const inPeriod = await audit.progress({ ...at(), period });
      expect(
        indicators.map(({ values }) => values.map(({ periods }) => periods.find(({ number }) => number === period))),
      ).toEqual(
        inPeriod.indicators.map(({ sides, total }) =>
          [...sides, total].map((value) => ({ number: period, value: value.period, cumulative: value.cumulative })),
        ),
      );
    }
    const { cells } = await ask('Breakdown', '/indicators/EECO01/breakdown?period=1');
    const explained = await audit.explain({ ...at(), code: 'EECO01', period: 1 });
    const facts = (list: readonly { dimension: string; value: string | null; side: string; count: number }[]) =>
      list.map(({ dimension, value, side, count }) => [dimension, value, side, count].join('/')).sort();
    expect(facts(cells)).toEqual(facts(explained.cells));
  });

  it('answers what the project is, its events and its frozen reports, with nobody in them', async () => {
    const { sides, periods } = await ask('Project', '/project');
    expect([sides, periods.length]).toEqual([['SI', 'HU'], 2]);
    const { events } = await ask('Events', '/events');
    expect(
      events.map(({ title, joint, indicators, participations }) => [
        title['sl'],
        joint,
        indicators.slice(0, 2),
        participations,
      ]),
    ).toEqual([
      ['training', true, ['RCO85', 'RCO87'], 6],
      ['workshop', false, ['EECO01', 'EECO06'], 4],
      ['open', true, ['RCO87', 'RCO115'], 4],
      ['visit', true, ['RCO81', 'RCO87'], 0],
    ]);
    const { reports } = await ask('Reports', '/reports');
    const report = await ask('Report', '/reports/1');
    const kept = await house.as(project.auditor).indicator.reports(at());
    expect([reports.map(({ sha256 }) => sha256), report.sha256]).toEqual([[kept[0]!.sha256], kept[0]!.sha256]);
    expect(report.indicators.find(({ code }) => code === 'RCO85')!.values.at(-1)!.cumulative).toBe(6);
    for (const path of [
      '/project',
      '/events',
      '/indicators',
      '/indicators/EECO01/breakdown',
      '/reports',
      '/reports/1',
    ]) {
      expect(await (await get(path)).text()).not.toMatch(/Št\. \d|Mojca|Tamás|Rita|@example|familyName|participantId/);
    }
  });

  it('writes tables for spreadsheets in the way of the language', async () => {
    const lines = async (path: string) => (await (await get(path)).text()).replace(/^\uFEFF/, '').split('\r\n');
    const table = await lines('/indicators?format=csv&locale=sl');
    expect(table[0]).toBe(
      'code;name;framework;unit;side;period;starts_on;ends_on;baseline;target;value;cumulative;forecast',
    );
    expect(table.find((row) => row.startsWith('RCO85;') && row.includes(';total;1;'))).toMatch(/;0;;6;6;$/);
    expect((await lines('/events?format=csv'))[1]).toMatch(/^[0-9a-f-]{36},training,training,published,SI,2026-03-10,/);
    expect((await lines('/reports/1?format=csv&locale=en')).length).toBeGreaterThan(20);
    expect((await get('/reports?format=csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await refusal(await get('/project?format=csv'))).toEqual([400, 'parameter_wrong']);
  });

  it('says that nothing has changed to whoever has the answer, and lets no other origin in', async () => {
    const first = await get('/indicators');
    const tag = first.headers.get('etag')!;
    const again = await get('/indicators', undefined, { 'if-none-match': tag, origin: 'https://elsewhere.example' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('access-control-allow-origin')).toBeNull();
    const document = await house.app.request('/api/v1/openapi.json?locale=hu');
    expect(((await document.json()) as { openapi: string }).openapi).toBe('3.1.0');
  });

  it('refuses keys that are missing, wrong, expired, revoked or may not, and what there is not', async () => {
    const expiring = await makeKey(everything, '2026-07-10');
    const indicatorsOnly = await makeKey(['indicators']);
    expect((await get('/project', `Bearer ${expiring}`)).status).toBe(200);
    expect((await get('/project', `Basic ${btoa(`key:${indicatorsOnly}`)}`)).status).toBe(200);
    expect(await refusal(await get('/project', ''))).toEqual([401, 'key_missing']);
    expect(await refusal(await get('/project', `Bearer ${key.slice(0, -1)}`))).toEqual([401, 'key_wrong']);
    expect(await refusal(await get('/events', `Bearer ${indicatorsOnly}`))).toEqual([403, 'scope_missing']);
    expect(await refusal(await get('/reports/1', `Bearer ${indicatorsOnly}`))).toEqual([403, 'scope_missing']);
    for (const path of [
      '/indicators/RCO99/breakdown',
      '/reports/2',
      '/reports/x',
      '/people',
      '/indicators/RCO85/breakdown?period=9',
    ]) {
      expect([path, ...(await refusal(await get(path)))]).toEqual([path, 404, 'not_found']);
    }
    expect(await refusal(await get('/indicators?perod=1'))).toEqual([400, 'parameter_wrong']);
    expect(await refusal(await get('/indicators/RCO85/breakdown?period=first'))).toEqual([400, 'parameter_wrong']);
    clock = new Date('2026-07-11T00:00:01Z');
    expect(await refusal(await get('/project', `Bearer ${expiring}`))).toEqual([401, 'key_wrong']);
    clock = today;
    const listed = await keys().list(at());
    const revoked = listed.find(({ scopes }) => scopes.length === 1)!;
    expect([revoked.prefix, revoked.lastUsedOn]).toEqual([indicatorsOnly.slice(0, 11), '2026-07-10']);
    await keys().revoke({ ...at(), keyId: revoked.id });
    expect(await refusal(await get('/project', `Bearer ${indicatorsOnly}`))).toEqual([401, 'key_wrong']);
    await expect(keys().revoke({ ...at(), keyId: revoked.id })).rejects.toThrow('request.not_found');
    const trail = await listAudit(house.deps.db, project.projectId, revoked.id);
    expect(trail.map(({ action }) => action)).toEqual(['api_key.revoked', 'api_key.created']);
  });

  it('keeps the hash of a key alone, and takes no last day that is over', async () => {
    const rows = JSON.stringify([await keys().list(at()), await listAudit(house.deps.db, project.projectId, newId())]);
    expect(rows).not.toContain(key);
    const { findApiKey } = await import('@sens/db/api-key');
    const sha256 = createHash('sha256').update(key).digest('hex');
    expect((await findApiKey(house.deps.db, sha256))?.projectId).toBe(project.projectId);
    await expect(makeKey(everything, '2026-07-09')).rejects.toThrow('request.invalid');
  });

  it('opens one project with its key, and no other', async () => {
    const other = await mintProject(house);
    const foreign = await house
      .as(other.manager)
      .apiKey.create({ projectId: other.projectId, name: 'Other', scopes: everything });
    const answer = (await (await get('/project', `Bearer ${foreign.key}`)).json()) as Answer<'Project'>;
    expect(answer.slug).toBe(other.slug);
    expect(await refusal(await get('/indicators/RCO85/breakdown', `Bearer ${foreign.key}`))).toEqual([
      404,
      'not_found',
    ]);
    const [own] = await keys().list(at());
    const revoke = house.as(other.manager).apiKey.revoke({ projectId: other.projectId, keyId: own!.id });
    await expect(revoke).rejects.toThrow('request.not_found');
  });

  it('lets a key ask so often a minute and no more, and counts each key for itself', async () => {
    const busy = await makeKey(everything);
    for (let count = 0; count < requestsPerMinute; count += 1) await get('/people', `Bearer ${busy}`);
    const statuses = new Set<number>();
    for (let count = 0; count < requestsPerMinute; count += 1) {
      statuses.add((await get('/reports', `Bearer ${busy}`)).status);
    }
    expect(statuses).toEqual(new Set([200]));
    const refused = await get('/reports', `Bearer ${busy}`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusal(refused)).toEqual([429, 'too_many']);
    expect((await get('/reports')).status).toBe(200);
  });
});
