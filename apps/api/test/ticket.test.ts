import { newId } from '@sens/db';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('a ticket on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let event: Awaited<ReturnType<typeof mintEvent>>;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    event = await mintEvent(house, project, { capacity: 1 });
  });
  afterAll(() => house.close());

  const register = async () =>
    house.as(null).registration.register({ projectId: project.projectId, eventId: event.id, ...formOf() });
  const ticketOf = (accessCode: string) => house.as(null).registration.ticket({ accessCode });
  const find = (ticketCode: string, sessionId = event.sessions[0]!.id) =>
    house.as(project.trainer).attendance.byTicket({ projectId: project.projectId, sessionId, ticketCode });

  it('is found at the door by its code, opens nothing, and ends with the registration', async () => {
    const { accessCode } = await register();
    const { code, qr } = await ticketOf(accessCode);
    expect(code).toMatch(/^[0-9A-Z]{26}$/);
    expect((await ticketOf(accessCode)).code).toBe(code);
    expect(qr?.size).toBeGreaterThan(20);
    expect(code).not.toBe(accessCode);
    const cancel = house.as(null).registration.cancelByAccessCode({ accessCode: code! });
    await expect(cancel).rejects.toThrow('request.not_found');

    expect(await find(code!.toLowerCase())).toMatchObject({ status: 'confirmed', givenName: 'Živa' });
    expect(await find('0'.repeat(26))).toBeNull();
    const other = await mintEvent(house, project);
    expect(await find(code!, other.sessions[0]!.id)).toBeNull();

    const { accessCode: waiting } = await register();
    expect(await ticketOf(waiting)).toMatchObject({ status: 'waitlisted', code: null, qr: null });

    await house.as(null).registration.cancelByAccessCode({ accessCode });
    expect(await ticketOf(accessCode)).toMatchObject({ status: 'cancelled', code: null, qr: null });
    expect(await find(code!)).toMatchObject({ status: 'cancelled' });
  });

  it('comes as a PDF, and stands in the mail', async () => {
    const another = await mintEvent(house, project);
    const place = { projectId: project.projectId, eventId: another.id };
    const { accessCode } = await house.as(null).registration.register({ ...place, ...formOf() });
    const get = (code: string) => house.app.request(`/api/registrations/${code}/ticket.pdf?locale=hu`);
    const answer = await get(accessCode);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await get(newId())).status).toBe(404);
    const [mail] = await house.mails();
    expect(mail!.params).toMatchObject({ ticketUrl: `http://localhost:3000/sl/registrations/${accessCode}/ticket` });
  });
});
