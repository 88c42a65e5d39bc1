import { newId } from '@sens/db';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import ICAL from 'ical.js';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

/** Every route besides tRPC and sign-in, and where its access is tested. A new route without a line fails. */
const lines: Record<string, string> = {
  '/health/live': 'everybody',
  '/health/ready': 'everybody',
  '/api/auth/*': 'account.test.ts',
  '/api/certificates/:file{.+\\.pdf}': 'certificate.test.ts',
  '/api/learning-records/:file': 'learning-record.test.ts',
  '/api/projects/:projectId/events/:eventId/learning-records.zip': 'learning-record.test.ts',
  '/api/badges/status/:code': 'badge.test.ts: everybody who has the code',
  '/api/badges/credentials/:file': 'badge.test.ts: everybody who has the code',
  '/api/badges/projects/:projectId': 'badge.test.ts: everybody',
  '/api/badges/projects/:projectId/keys.json': 'badge.test.ts: everybody',
  '/api/badges/projects/:projectId/keys/:thumbprint': 'badge.test.ts: everybody',
  '/api/badges/projects/:projectId/achievements/:eventId/:kind{[a-z.]+}':
    'badge.test.ts: everybody, once somebody has achieved it',
  '/api/projects/:projectId/certificates.:format{csv|xlsx}': 'certificate.test.ts',
  '/api/projects/:projectId/certificate-specimen.pdf': 'certificate-template.test.ts',
  '/api/projects/:projectId/events/:eventId/results/:participantId/file': 'result-import.test.ts',
  '/api/registrations/:accessCode/certificate.pdf': 'certificate.test.ts',
  '/api/registrations/:accessCode/calendar.ics': 'here: whoever has the code',
  '/api/projects/:projectId/participations.:format{csv|xlsx}': 'here: managers and auditors of the project',
  '/api/projects/:projectId/reports/:reportId/report.:format{pdf|csv|xlsx|json}': 'report.test.ts',
  '/api/projects/:projectId/consents.csv': 'consent.test.ts',
  '/api/projects/:projectId/events/:eventId/registrations.:format{csv|xlsx}': 'bulk.test.ts',
  '/api/projects/:projectId/events/:eventId/answers.:format{csv|xlsx}': 'question.test.ts',
  '/api/projects/:projectId/events/:eventId/hours.:format{csv|xlsx}': 'record.test.ts',
  '/api/projects/:projectId/absence-notes/:noteId': 'record.test.ts',
  '/api/projects/:projectId/sheets/:file{.+\\.pdf}': 'evidence.test.ts',
  '/api/projects/:projectId/evidence/:fileId': 'evidence.test.ts',
  '/api/projects/:projectId/exports/:exportId/:part': 'export-history.test.ts',
  '/api/projects/:projectId/events/:eventId/feedback.:format{csv|xlsx}': 'feedback.test.ts',
  '/api/my/data.zip': 'privacy.test.ts',
  '/api/projects/:projectId/events/:eventId/dossier.pdf': 'visit.test.ts',
  '/api/projects/:projectId/events/:eventId/costs.:format{csv|xlsx}': 'visit-record.test.ts',
  '/api/projects/:projectId/registrations/:registrationId/answers/:questionId': 'answer-file.test.ts',
  '/api/registrations/:accessCode/ticket.pdf': 'ticket.test.ts',
  '/api/projects/:projectId/logos/:fileId': 'everybody',
  '/api/projects/:projectId/materials/:materialId': 'curriculum.test.ts',
  '/api/registrations/:accessCode/materials/:materialId': 'curriculum.test.ts',
  '/api/projects/:slug/figures.:format{json|csv}': 'everybody, where the project says so; see public-figures.test.ts',
  '/api/v1/openapi.json': 'everybody',
  '/api/v1/project': 'figures-api.test.ts: whoever has a key of the project, as below',
  '/api/v1/indicators': 'figures-api.test.ts',
  '/api/v1/indicators/:code/breakdown': 'figures-api.test.ts',
  '/api/v1/events': 'figures-api.test.ts',
  '/api/v1/reports': 'figures-api.test.ts',
  '/api/v1/reports/:number': 'figures-api.test.ts',
  '/api/projects/:slug/events.:format{ics|rss}': 'everybody; see catalogue-feed.test.ts',
};

describe.each(serverEngines)('the routes on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let accessCode: string;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    const event = await mintEvent(house, project, { startsAt: new Date(Date.now() + 3600 * 1000), sessions: 2 });
    const form = formOf({ familyName: '=HYPERLINK("http://example.org")', givenName: 'Őrsi Živa' });
    ({ accessCode } = await house
      .as(null)
      .registration.register({ projectId: project.projectId, eventId: event.id, ...form }));
    const [registration] = await listRegistrations(house.deps.db, project.projectId, event.id);
    const mark = {
      markId: newId(),
      sessionId: event.sessions[0]!.id,
      registrationId: registration!.id,
      status: 'present' as const,
    };
    await house.as(project.trainer).attendance.submit({
      projectId: project.projectId,
      marks: [{ ...mark, markedAt: new Date().toISOString(), device: newId(), sequence: 1 }],
    });
  });
  afterAll(() => house.close());

  it('all have a line', () => {
    const paths = house.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('trpc'))
      .map(({ path }) => path);
    expect([...new Set(paths)].sort()).toEqual(Object.keys(lines).sort());
  });

  const get = (path: string, cookie = '') => house.app.request(path, { headers: { cookie } });
  const exportPath = (format: string, query = '') =>
    `/api/projects/${project.projectId}/participations.${format}?${query}`;

  it('give an export to managers and auditors of the project alone', async () => {
    const foreign = await mintProject(house);
    const cookies = {
      nobody: '',
      trainer: await signIn(house, project.trainer.email),
      foreign: await signIn(house, foreign.manager.email),
      manager: await signIn(house, project.manager.email),
      auditor: await signIn(house, project.auditor.email),
    };
    const statuses: Record<string, number> = {};
    for (const [name, cookie] of Object.entries(cookies))
      statuses[name] = (await get(exportPath('csv'), cookie)).status;
    expect(statuses).toEqual({ nobody: 404, trainer: 404, foreign: 404, manager: 200, auditor: 200 });
  });

  it('write CSV and XLSX with the same row, accents whole and formulas as text', async () => {
    const cookie = await signIn(house, project.manager.email);
    const csv = await (await get(exportPath('csv', 'locale=sl'), cookie)).text();
    const [header, row, rest] = csv.replace(/^\uFEFF/, '').split('\r\n');
    expect(header!.split(';').slice(0, 5)).toEqual(['Prvi dan udeležbe', 'Dogodek', 'Vrsta dogodka', 'Priimek', 'Ime']);
    expect(row).toContain(`"'=HYPERLINK(""http://example.org"")";Őrsi Živa`);
    expect(rest).toBe('');
    const xlsx = await get(exportPath('xlsx', 'locale=hu'), cookie);
    const sheets = await readExcel(Buffer.from(await xlsx.arrayBuffer()));
    const cells = sheets[0]!.data;
    expect(cells[0]!.slice(3, 5)).toEqual(['Családnév', 'Utónév']);
    expect(cells[1]!.slice(3, 5)).toEqual(['=HYPERLINK("http://example.org")', 'Őrsi Živa']);
    expect(cells.length).toBe(2);
  });

  it('refuse a filter that is none', async () => {
    const cookie = await signIn(house, project.manager.email);
    const statuses = await Promise.all(
      ['from=yesterday', 'side=__proto__', 'count=everything', 'locale=xx'].map(
        async (query) => (await get(exportPath('csv', query), cookie)).status,
      ),
    );
    expect(statuses).toEqual([400, 400, 400, 400]);
  });

  it('give the calendar to whoever has the private link', async () => {
    const answer = await get(`/api/registrations/${accessCode}/calendar.ics`);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
    expect(calendar.getAllSubcomponents('vevent').length).toBe(2);
    expect((await get(`/api/registrations/${'0'.repeat(26)}/calendar.ics`)).status).toBe(404);
  });

  it('tell whether the suite is alive and ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready' });
  });
});
