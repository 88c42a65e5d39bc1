import { createHash } from 'node:crypto';
import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { listRegistrations } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { FieldsError } from '@sens/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\ntrailer <<>>\n%%EOF\n`);
const file = (fileName: string, bytes: Uint8Array) => ({ fileName, content: Buffer.from(bytes).toString('base64') });

describe.each(serverEngines)('files given as answers on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let eventId: string;
  let questionId: string;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    ({ id: eventId } = await mintEvent(house, project));
    ({ questionId } = await house.as(project.manager).question.create({
      ...{ projectId: project.projectId, kind: 'file', wording: { en: 'Proof?' }, required: true, sensitive: false },
    }));
  });
  afterAll(() => house.close());

  const register = (answer?: unknown) =>
    house.as(null).registration.register({
      ...{ projectId: project.projectId, eventId },
      ...formOf({ answers: answer === undefined ? {} : { [questionId]: answer } }),
    });
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: Error) => (error.cause instanceof FieldsError ? Object.entries(error.cause.fields) : error),
    );
  const latest = async () => (await listRegistrations(house.deps.db, project.projectId, eventId)).at(-1)!.id;
  const get = async (registrationId: string, email?: string, projectId = project.projectId) =>
    house.app.request(`/api/projects/${projectId}/registrations/${registrationId}/answers/${questionId}`, {
      headers: email === undefined ? {} : { cookie: await signIn(house, email) },
    });

  it('are kept under a safe name with their hash, and downloaded by managers alone', async () => {
    const bytes = pdf('one');
    await register(file('../../etc/pas\u202Eswd"\r\n.html', bytes));
    const registrationId = await latest();
    const foreign = await mintProject(house);
    const statuses = [
      await get(registrationId),
      await get(registrationId, project.trainer.email),
      await get(registrationId, project.auditor.email),
      await get(registrationId, foreign.manager.email),
      await get(registrationId, foreign.manager.email, foreign.projectId),
      await get(newId(), project.manager.email),
      await get('../x', project.manager.email),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404]);

    const answer = await get(registrationId, project.manager.email);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const header = (name: string) => answer.headers.get(name);
    expect([header('content-type'), header('x-content-type-options'), header('content-disposition')]).toEqual([
      ...['application/pdf', 'nosniff', `attachment; filename="passwd.pdf"; filename*=UTF-8''passwd.pdf`],
    ]);
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
    const trail = await listAudit(house.deps.db, project.projectId, registrationId);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(trail.filter(({ action }) => action === 'question.file_downloaded').map(({ detail }) => detail)).toEqual([
      { questionId, sha256 },
    ]);
    const csv = await house.app.request(`/api/projects/${project.projectId}/events/${eventId}/answers.csv?locale=en`, {
      headers: { cookie: await signIn(house, project.manager.email) },
    });
    expect((await csv.text()).split('\r\n')[1]).toMatch(/,passwd\.pdf$/);
  });

  it('are refused by what they are, and nobody is registered with them', async () => {
    const before = await latest();
    const path = `answers.${questionId}`;
    const refused = async (answer: unknown) => codeOf(register(answer));
    const kindIssue = [[path, { code: 'question.file_kind', params: {} }]];
    expect(await refused(file('a.png', Buffer.from('<html><script>alert(1)</script></html>')))).toEqual(kindIssue);
    expect(await refused(file('a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))).toEqual(kindIssue);
    expect(await refused(file('a.pdf', Buffer.from('%PDF-1.7 cut')))).toEqual(kindIssue);
    expect(await refused(file('a.pdf', Buffer.alloc(2 * 1024 * 1024 + 3)))).toEqual([
      [path, { code: 'request.too_large', params: { megabytes: 2 } }],
    ]);
    expect(await refused('a.pdf')).toEqual([[path, { code: 'field.invalid', params: {} }]]);
    expect(await refused(undefined)).toEqual([[path, { code: 'field.required', params: {} }]]);
    expect(await latest()).toBe(before);
  });

  it('stay when none is sent, and another takes their place', async () => {
    const { accessCode } = await register(file('first.pdf', pdf('first')));
    const registrationId = await latest();
    const again = (answers: Record<string, unknown>) =>
      house.as(null).question.answerByAccessCode({ accessCode, answers });
    const kept = async () => {
      const { answers } = await house.as(null).question.byAccessCode({ accessCode });
      return answers.map(({ value }) => value);
    };
    await again({});
    expect(await kept()).toEqual(['first.pdf']);
    await again({ [questionId]: file('first.pdf', pdf('second')) });
    expect(await (await get(registrationId, project.manager.email)).text()).toContain('second');
    expect(await codeOf(again({ [questionId]: null }))).toEqual([
      [`answers.${questionId}`, { code: 'field.required', params: {} }],
    ]);
    const { id, ...question } = (await house.as(project.manager).question.list({ projectId: project.projectId }))[0]!;
    await house.as(project.manager).question.change({
      ...{ projectId: project.projectId, questionId: id, kind: question.kind, wording: question.wording },
      ...{ required: false, sensitive: false },
    });
    await again({ [questionId]: null });
    expect(await kept()).toEqual([]);
    expect((await get(registrationId, project.manager.email)).status).toBe(404);
  });
});
