import { serverEngines } from '@sens/db/testing';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintProject, openHouse, type House, type MintedProject } from './house.ts';
import { addPublicEvent } from './public-event.ts';

const now = new Date('2026-12-01T10:00:00Z');
const hostile = 'Delavnica\r\nATTENDEE:mailto:evil@example.org';

describe.each(serverEngines)('the feeds of the catalogue on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let added: Record<'story' | 'hostile' | 'past', { id: string; sessionId: string }>;
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house, 'trial');
    const add = (values: Parameters<typeof addPublicEvent>[2]) => addPublicEvent(house, project, values);
    const createdAt = (minute: number) => new Date(now.getTime() - 3600_000 + minute * 60_000);
    added = {
      past: await add({ slug: 'past', startsAt: new Date('2026-11-02T09:00:00Z'), createdAt: createdAt(1) }),
      story: await add({
        ...{
          slug: 'story',
          startsAt: new Date('2026-12-14T08:30:00Z'),
          createdAt: createdAt(2),
          address: 'Glavna ulica 2',
        },
        title: { sl: 'Zgodba & podjetje', en: 'The story' },
      }),
      hostile: await add({
        ...{ slug: 'hostile', kind: 'training', startsAt: new Date('2026-12-20T08:30:00Z'), createdAt: createdAt(3) },
        title: { sl: hostile },
      }),
    };
    await add({ slug: 'draft', status: 'draft' });
  });
  afterAll(() => house.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    house.app.request(`/api/projects/trial/events.${path}`, { headers });
  const calendar = async (query: string) => {
    const answer = await get(`ics?${query}`);
    expect(answer.status).toBe(200);
    const parsed = new ICAL.Component(ICAL.parse(await answer.text()) as never);
    return parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  it('give the events of a filter as a calendar, past ones included', async () => {
    const answer = await get('ics?locale=sl');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    const entries = await calendar('locale=sl&kind=workshop&when=past&page=7');
    expect(entries.map(({ uid, summary, location }) => ({ uid, summary, location }))).toEqual([
      { uid: `${added.past.sessionId}@localhost`, summary: 'past', location: 'Lendava' },
      { uid: `${added.story.sessionId}@localhost`, summary: 'Zgodba & podjetje', location: 'Glavna ulica 2, Lendava' },
    ]);
    expect(entries[1]!.component.getFirstPropertyValue('url')).toBe(
      'http://localhost:3000/sl/projects/trial/events/story',
    );
    expect((await calendar('locale=en&q=zgodbe')).map(({ summary }) => summary)).toEqual(['The story']);
    expect(await calendar('side=HU')).toEqual([]);
  });

  it('keep a hostile title a title', async () => {
    const [entry, ...others] = await calendar('locale=sl&kind=training');
    expect(others).toEqual([]);
    expect(entry!.attendees).toEqual([]);
    expect(entry!.summary).toBe('Delavnica ATTENDEE:mailto:evil@example.org');
    expect(await (await get('ics?locale=sl')).text()).not.toMatch(/^ATTENDEE/m);
  });

  it('answer 304 to whoever has the same bytes, and 200 once an event is cancelled', async () => {
    for (const format of ['ics', 'rss']) {
      const first = await get(`${format}?locale=sl`);
      const tag = first.headers.get('etag')!;
      expect(tag).toMatch(/^"[^"]+"$/);
      const again = await get(`${format}?locale=sl`, { 'if-none-match': `"other", ${tag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect(again.headers.get('cache-control')).toBe('public, max-age=300');
      expect((await get(`${format}?locale=sl`, { 'if-none-match': '"other"' })).status).toBe(200);
      expect((await get(`${format}?locale=hu`)).headers.get('etag')).not.toBe(tag);
    }
    const before = (await get('ics?locale=sl')).headers.get('etag')!;
    await house.as(project.manager).event.cancel({ projectId: project.projectId, eventId: added.story.id });
    expect((await get('ics?locale=sl', { 'if-none-match': before })).status).toBe(200);
    const [entry] = await calendar('locale=sl&q=zgodba');
    expect([entry!.uid, entry!.sequence, entry!.summary, entry!.component.getFirstPropertyValue('status')]).toEqual([
      ...[`${added.story.sessionId}@localhost`, 1, 'Odpovedano: Zgodba & podjetje', 'CANCELLED'],
    ]);
  });

  it('give what is to come as news, newest first', async () => {
    const answer = await get('rss?locale=sl');
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const text = await answer.text();
    expect([...text.matchAll(/^<title>(.*)<\/title>$/gm)].map(([, title]) => title)).toEqual([
      'POSKUS: dogodki',
      'Delavnica ATTENDEE:mailto:evil@example.org',
      'Odpovedano: Zgodba &amp; podjetje',
    ]);
    expect(text).toContain('<link>http://localhost:3000/sl/projects/trial/events/story</link>');
  });

  it('are not found for an unknown project or format', async () => {
    expect((await house.app.request('/api/projects/nothing/events.ics')).status).toBe(404);
    expect((await get('xml')).status).toBe(404);
  });
});
