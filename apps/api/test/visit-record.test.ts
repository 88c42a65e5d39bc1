import { listAudit } from '@sens/db/audit';
import { findEvidenceFile, listEvidence } from '@sens/db/evidence';
import { findRegistrationPlace } from '@sens/db/registration';
import { findStoredFile } from '@sens/db/project';
import { newId } from '@sens/db';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../src/shared/calendar-day.ts';
import { formOf, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';
import { mintVisit, type MintedVisit } from './visits.ts';

// The visit has its suite on both engines; here it is about costs and records.

describe.each(['postgres'] as const)('what is kept of a study visit on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let stranger: MintedProject;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    stranger = await mintProject(house);
  });
  afterAll(() => house.close());

  const trailOf = async ({ projectId, eventId }: MintedVisit['at'], actions: RegExp) =>
    (await listAudit(house.deps.db, projectId, eventId)).filter(({ action }) => actions.test(action)).reverse();
  const payersOf = async () => {
    const { organisations } = await house.as(project.manager).event.formOptions({ projectId: project.projectId });
    const [lead, partner] = organisations.map(({ id }) => id) as [string, string];
    return { lead, partner };
  };

  /** A visit with one traveller of each side on the bus, and one who comes on their own. */
  async function withTravellers() {
    const visit = await mintVisit(house, project);
    const register = async (side: 'SI' | 'HU', place: number | null, familyName: string) => {
      const boarding = { [visit.bus.id]: place === null ? 'own_way' : visit.bus.pickUps[place]!.id };
      const form = formOf({ side, boarding, familyName });
      const { accessCode } = await house.as(null).registration.register({ ...visit.at, ...form });
      return { accessCode, email: form.email, id: (await findRegistrationPlace(house.deps.db, accessCode))!.id };
    };
    return {
      visit,
      szabó: await register('HU', 0, 'Szabó'),
      čuk: await register('SI', 1, '=HYPERLINK("http://example.org")'),
      own: await register('SI', null, 'Ribnik'),
    };
  }

  describe('its costs', () => {
    it('are shared to the cent, summed up every way, and written to the trail without words', async () => {
      const { visit, szabó, čuk, own } = await withTravellers();
      const { at, manager, bus } = visit;
      const { lead, partner } = await payersOf();
      const add = (cost: object) =>
        manager.changeCost({
          ...{ ...at, id: null },
          cost: { kind: 'transport' as const, description: 'Avtobus', payerId: lead, planned: '0', ...cost },
        });
      await add({ scope: `leg/${bus.id}`, planned: '1.000,01', actual: '900,00' });
      await add({ kind: 'meals', description: '=1+1', payerId: partner, planned: '1' });
      await add({ kind: 'accommodation', scope: `person/${own.id}`, payerId: partner, planned: '50', actual: '55.50' });
      const costs = await manager.costs(at);
      expect(costs.currency).toBe('EUR');
      expect(costs.total).toEqual({ planned: 105_101, actual: 95_550, difference: -9451 });
      const sums = Object.fromEntries(costs.people.map(({ registrationId, sum }) => [registrationId, sum]));
      expect(sums).toEqual({
        [szabó.id]: { planned: 50_035, actual: 45_000, difference: -5001 },
        [čuk.id]: { planned: 50_033, actual: 45_000, difference: -5000 },
        [own.id]: { planned: 5033, actual: 5550, difference: 550 },
      });
      expect(costs.sides.map(({ side, sum }) => [side, sum.planned])).toEqual([
        ['HU', 50_035],
        ['SI', 55_066],
      ]);
      expect(costs.payers.map(({ id, sum }) => [id, sum?.planned])).toEqual([
        [lead, 100_001],
        [partner, 5100],
      ]);
      expect([costs.legs[0]!.sum.planned, costs.withoutLeg.planned]).toEqual([100_001, 5100]);

      // Their own data tell them of what is theirs alone.
      const costsOf = async ({ email }: { email: string }) =>
        (await house.as({ id: project.manager.id, email }).privacy.mine()).flatMap((held) => held.costs);
      expect(await costsOf(szabó)).toEqual([]);
      expect((await costsOf(own)).map(({ eventTitle: _, ...line }) => line)).toEqual([
        { kind: 'accommodation', description: 'Avtobus', planned: 5000, actual: 5550, currency: 'EUR' },
      ]);

      // Whoever cancels shares nothing any more; what was theirs alone stays.
      await house.as(null).registration.cancelByAccessCode({ accessCode: own.accessCode });
      const [first, lunch, room] = costs.lines.map(({ id }) => id) as [string, string, string];
      const later = await manager.costs(at);
      expect(later.people.map(({ travels, sum }) => [travels, sum.planned])).toEqual([
        [true, 50_001 + 50],
        [true, 50_000 + 50],
        [false, 5000],
      ]);
      expect(later.total).toEqual(costs.total);

      const cost = { kind: 'meals' as const, description: 'Kosilo', payerId: partner, planned: 250 };
      await manager.changeCost({ ...at, id: lunch, cost: { ...cost, actual: '2,40' } });
      await manager.removeCost({ ...at, id: room });
      expect((await manager.costs(at)).lines.map(({ id, planned, actual }) => [id, planned, actual])).toEqual([
        [first, 100_001, 90_000],
        [lunch, 250, 240],
      ]);
      const trail = await trailOf(at, /^visit\.cost_/);
      expect(trail.map(({ action }) => action.slice('visit.cost_'.length))).toEqual([
        ...['added', 'added', 'added', 'changed', 'removed'],
      ]);
      expect(trail[3]!.detail).toEqual({
        ...{ costId: lunch, kind: 'meals', of: 'visit', planned: 250, actual: 240 },
        was: { planned: 100, actual: null },
      });
      expect(JSON.stringify(trail)).not.toContain('Kosilo');
    });

    it('write nothing when something is wrong with them', async () => {
      const { visit } = await withTravellers();
      const { at, manager, bus } = visit;
      const { lead } = await payersOf();
      const foreign = await mintVisit(house, stranger);
      const cost = { kind: 'tickets' as const, description: 'Muzej', payerId: lead, planned: '10' };
      const add = (values: object, id: string | null = null) =>
        manager.changeCost({ ...at, id, cost: { ...cost, ...values } });
      await expect(add({ payerId: newId() })).rejects.toThrow('visit.payer_unknown');
      await expect(add({ scope: `leg/${foreign.bus.id}` })).rejects.toThrow('visit.cost_scope_unknown');
      await expect(add({ scope: `person/${newId()}` })).rejects.toThrow('visit.cost_scope_unknown');
      await expect(add({}, newId())).rejects.toThrow('request.not_found');
      for (const planned of ['-1', '1e3', '10000000000,01', 0.5]) await expect(add({ planned })).rejects.toThrow();
      expect((await manager.costs(at)).lines).toEqual([]);
      await add({ scope: `leg/${bus.id}` });
      const [line] = (await manager.costs(at)).lines;
      await expect(manager.removePart({ ...at, part: 'leg', id: bus.id })).rejects.toThrow('visit.leg_has_costs');
      const elsewhere = { ...foreign.at, id: line!.id };
      await expect(foreign.manager.removeCost(elsewhere)).rejects.toThrow('request.not_found');
    });

    it('leave as CSV and XLSX for managers alone, a row for each share and no formula', async () => {
      const { visit } = await withTravellers();
      const { at, manager, bus } = visit;
      const { lead } = await payersOf();
      const cost = { kind: 'transport' as const, description: '=1+1', payerId: lead };
      const ofLeg = { ...cost, scope: `leg/${bus.id}`, planned: '0,03', actual: '0,01' };
      await manager.changeCost({ ...at, id: null, cost: ofLeg });
      await manager.changeCost({ ...at, id: null, cost: { ...cost, kind: 'other', planned: '0.10' } });
      const get = async (email: string, format: string, locale = 'sl') =>
        house.app.request(`/api/projects/${at.projectId}/events/${at.eventId}/costs.${format}?locale=${locale}`, {
          headers: { cookie: await signIn(house, email) },
        });
      const { manager: boss, auditor, trainer } = project;
      const emails = [boss.email, auditor.email, trainer.email, stranger.manager.email];
      const statuses = await Promise.all(emails.map(async (email) => (await get(email, 'csv')).status));
      expect(statuses).toEqual([200, 404, 404, 404]);
      const csv = await (await get(boss.email, 'csv')).text();
      const [head, ...lines] = csv
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n');
      expect(head).toBe(
        'Vrstica;Vrsta;Za kaj;Del poti;Plača;Priimek;Ime;Organizacija;Stran;Načrtovano (EUR);Dejansko (EUR)',
      );
      expect(lines.map((line) => line.split(';').slice(-2))).toEqual([
        ...[
          ['0,02', '0,01'],
          ['0,01', '0'],
        ],
        ...[
          ['0,04', ''],
          ['0,03', ''],
          ['0,03', ''],
        ],
      ]);
      expect(lines[0]).toContain(`1;Prevoz;'=1+1;Avtobus: Zalaegerszeg – Beltinci;Organisation of Side SI;Szabó;Živa`);
      expect(lines[1]).toContain(`"'=HYPERLINK(""http://example.org"")"`);
      const xlsx = await get(boss.email, 'xlsx', 'hu');
      expect(xlsx.headers.get('content-disposition')).toContain('koltsegek.xlsx');
      const [sheet] = await readExcel(Buffer.from(await xlsx.arrayBuffer()));
      expect(sheet!.data.length).toBe(6);
      expect([sheet!.data[1]![2], ...sheet!.data[1]!.slice(-2)]).toEqual(['=1+1', 0.02, 0.01]);
      expect((await trailOf(at, /costs_exported/)).length).toBe(3);
    });
  });

  describe('its stops', () => {
    /** One white pixel, with something hidden behind the picture. */
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
    const photograph = Buffer.concat([Buffer.from(png, 'base64'), Buffer.from('canary')]).toString('base64');
    const stored = ({ projectId }: MintedVisit['at'], sha256: string) =>
      house.deps.db.transaction((tx) => findStoredFile(tx, projectId, sha256));

    it('keep pictures as evidence, drawn anew, and name who must not be in them', async () => {
      const { visit, szabó } = await withTravellers();
      const { at, stopId } = visit;
      const leader = house.as(project.trainer).visit;
      const day = calendarDay(new Date(visit.stop.startsAt), 'Europe/Ljubljana');
      const photo = { caption: 'Čebele na paši', language: 'sl', day, fileName: '../../x.svg' };
      const stop = { ...at, stopId };
      const { evidenceId } = await leader.addPhoto({ ...stop, photo: { ...photo, content: photograph } });
      const seen = await leader.stop(stop);
      expect(seen.photos).toMatchObject([
        { id: evidenceId, caption: 'Čebele na paši', language: 'sl', day, name: 'x.jpg' },
      ]);
      // Nobody was asked about photographs here, so nobody agreed.
      expect([seen.travellers, seen.notInPictures.map(({ familyName }) => familyName)]).toEqual([
        ...[3, ['Szabó', '=HYPERLINK("http://example.org")', 'Ribnik']],
      ]);
      expect(seen.notInPictures[0]!.registrationId).toBe(szabó.id);
      const [file] = await listEvidence(house.deps.db, at.projectId, { eventId: at.eventId });
      expect([file!.kind, file!.mediaType, file!.day, file!.sha256]).toEqual([
        ...['photo', 'image/jpeg', day, seen.photos[0]!.sha256],
      ]);
      const kept = await findEvidenceFile(house.deps.db, at.projectId, evidenceId);
      expect(Buffer.from(kept!.bytes).includes('canary')).toBe(false);

      const get = async (email: string | null) => {
        const cookie = email === null ? '' : await signIn(house, email);
        const address = `/api/projects/${at.projectId}/evidence/${evidenceId}`;
        return (await house.app.request(address, { headers: { cookie } })).status;
      };
      const { manager, trainer, auditor } = project;
      const asked = [manager.email, trainer.email, auditor.email, stranger.manager.email, stranger.trainer.email, null];
      expect(await Promise.all(asked.map(get))).toEqual([200, 200, 200, 404, 404, 404]);

      await expect(visit.manager.removePart({ ...at, part: 'stop', id: stopId })).rejects.toThrow(
        'visit.stop_documented',
      );
      // The same picture again is the same bytes, which stay as long as one of the two does.
      const again = await leader.addPhoto({ ...stop, photo: { ...photo, content: photograph } });
      await leader.removePhoto({ ...stop, evidenceId });
      expect(await stored(at, file!.sha256)).not.toBeNull();
      await leader.removePhoto({ ...stop, evidenceId: again.evidenceId });
      expect(await stored(at, file!.sha256)).toBeNull();
      expect((await leader.stop(stop)).photos).toEqual([]);
      expect(
        (await trailOf(at, /^visit\.photo/)).map(({ action, detail }) => [
          action,
          (detail as { sha256: string }).sha256,
        ]),
      ).toEqual([...['added', 'added', 'removed', 'removed'].map((done) => [`visit.photo_${done}`, file!.sha256])]);
    });

    it('refuse what is no picture, another day, another stop, and people who do not lead', async () => {
      const visit = await mintVisit(house, project);
      const other = await mintVisit(house, stranger);
      const { at, stopId } = visit;
      const day = calendarDay(new Date(visit.stop.startsAt), 'Europe/Ljubljana');
      const photo = { caption: 'Bees', language: 'en', day, fileName: 'a.jpg', content: photograph };
      const add = (values: object, place: object = {}, who = project.trainer) =>
        house.as(who).visit.addPhoto({ ...at, stopId, ...place, photo: { ...photo, ...values } });
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
      await expect(add({ content: svg })).rejects.toThrow('visit.photo_unreadable');
      await expect(add({ day: '2020-01-01' })).rejects.toThrow('visit.photo_day');
      await expect(add({}, { stopId: other.stopId })).rejects.toThrow('request.not_found');
      await expect(add({}, {}, stranger.trainer)).rejects.toThrow('request.forbidden');
      await expect(add({}, {}, project.auditor)).rejects.toThrow('request.forbidden');
      const foreign = { ...other.at, stopId: other.stopId };
      await expect(house.as(project.trainer).visit.stop(foreign)).rejects.toThrow('request.forbidden');
      expect(await listEvidence(house.deps.db, at.projectId, { eventId: at.eventId })).toEqual([]);
    });

    it('carry a report in the language of whoever writes it', async () => {
      const visit = await mintVisit(house, project);
      const stop = { ...visit.at, stopId: visit.stopId };
      const leader = house.as(project.trainer).visit;
      const report = { language: 'hu', text: 'Méheket láttunk.\nKenyeret is.' };
      await leader.reportStop({ ...stop, report });
      await visit.manager.reportStop({ ...stop, report: { language: 'sl', text: 'Videli smo čebele.' } });
      expect((await leader.stop(stop)).report).toMatchObject({ language: 'sl', text: 'Videli smo čebele.' });
      expect(await leader.stopRecords(visit.at)).toEqual([{ stopId: visit.stopId, photos: 0, reported: true }]);
      await leader.reportStop({ ...stop, report: null });
      await expect(leader.reportStop({ ...stop, report: null })).rejects.toThrow('request.not_found');
      expect((await leader.stop(stop)).report).toBeNull();
      await visit.manager.removePart({ ...visit.at, part: 'stop', id: visit.stopId });
    });
  });
});
