import { newId } from '@sens/db';
import { listConsentEntries } from '@sens/db/consent';
import { findRegistrationPlace, findRegistration } from '@sens/db/registration';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptEarlierConsents } from '../src/consent/add-photo-purpose.ts';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

const words = (text: string) => ({
  title: { sl: `${text} sl`, en: text },
  text: { sl: `Strinjam se: ${text}`, en: `I agree: ${text}` },
});

describe.each(serverEngines)('consents on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let eventId: string;
  beforeAll(async () => {
    house = await openHouse(kind);
    project = await mintProject(house);
    eventId = (await mintEvent(house, project)).id;
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager).consent;
  const at = () => ({ projectId: project.projectId });
  const register = (ticked: string[], shown: { purposeId: string; version: number }[], email?: string) =>
    house.as(null).registration.register({
      ...at(),
      eventId,
      ...formOf({ consents: { shown, ticked }, ...(email ? { email } : {}) }),
    });
  const entriesOf = async (accessCode: string) => {
    const place = await findRegistrationPlace(house.deps.db, accessCode);
    const registration = await findRegistration(house.deps.db, project.projectId, place!.id);
    const entries = await listConsentEntries(house.deps.db, project.projectId, [registration!.participantId]);
    return entries.map(({ version, given, locale, text }) => ({ version, given, locale, text: text['sl'] }));
  };

  it('leave a mark at the roll call and in the list for whoever did not agree to photographs, and nothing else', async () => {
    const event = await mintEvent(house, project);
    const here = { ...at(), eventId: event.id };
    const [photo] = await house.as(null).consent.current(at());
    const { purposeId, version } = photo!;
    const ticked = { shown: [{ purposeId, version }], ticked: [purposeId] };
    const register = (familyName: string, consents = ticked) =>
      house.as(null).registration.register({ ...here, ...formOf({ familyName, consents }) });
    await register('Da');
    await register('Ne', { ...ticked, ticked: [] });
    await register('Nevprašan', { shown: [], ticked: [] });
    const { accessCode } = await register('Umik');
    await house.as(null).consent.chooseByAccessCode({ accessCode, purposeId, version, given: false, locale: 'sl' });

    const marks = [
      ['Da', false],
      ['Ne', true],
      ['Nevprašan', true],
      ['Umik', true],
    ];
    const list = await house.as(project.manager).registration.list(here);
    expect(list.map(({ familyName, noPhotos }) => [familyName, noPhotos])).toEqual(marks);
    const sessionId = event.sessions[0]!.id;
    const { people } = await house.as(project.trainer).attendance.roster({ ...at(), sessionId });
    expect(people.map(({ familyName, noPhotos }) => [familyName, noPhotos]).toSorted()).toEqual(marks);
    const known = [
      'registrationId',
      'givenName',
      'familyName',
      'side',
      'organisationName',
      'status',
      'minutes',
      'markId',
    ];
    const mark = ['conflict', 'remark', 'arrivedAt', 'leftAt', 'markedAt', 'device', 'sequence', 'basedOn'];
    const more = [...mark, 'source', 'clockSkewSeconds', 'markedBy', 'ticketHash', 'noPhotos'];
    expect(Object.keys(people[0]!)).toEqual([...known, ...more]);
  });

  it('begin with photographs, in the languages of the project', async () => {
    const current = await house.as(null).consent.current(at());
    expect(current.map(({ key, version, text }) => ({ key, version, languages: Object.keys(text).sort() }))).toEqual([
      { key: 'photo', version: 1, languages: ['en', 'sl'] },
    ]);
  });

  it('are asked for only once published, whole and with what is new', async () => {
    const { purposeId } = await manager().create({ ...at(), title: { en: 'News' }, text: { en: 'I agree' } });
    await expect(manager().publish({ ...at(), purposeId })).rejects.toThrow('consent.languages_missing');
    expect((await house.as(null).consent.current(at())).length).toBe(1);
    await manager().writeDraft({ ...at(), purposeId, ...words('News') });
    await manager().publish({ ...at(), purposeId });
    await expect(manager().publish({ ...at(), purposeId })).rejects.toThrow('consent.nothing_to_publish');

    await manager().writeDraft({ ...at(), purposeId, ...words('News twice') });
    await expect(manager().publish({ ...at(), purposeId })).rejects.toThrow('consent.changes_needed');
    const versions = (await manager().list(at())).filter((version) => version.purposeId === purposeId);
    expect(versions.map(({ version, title, publishedAt }) => [version, title['en'], publishedAt !== null])).toEqual([
      [2, 'News twice', false],
      [1, 'News', true],
    ]);
  });

  it('are recorded with version and language, withdrawn and given again, and nothing is lost', async () => {
    const { purposeId } = await manager().create({ ...at(), ...words('Survey') });
    await manager().publish({ ...at(), purposeId });
    const shown = [{ purposeId, version: 1 }];
    const { accessCode } = await register([purposeId], shown);
    const first = { version: 1, given: true, locale: 'sl', text: 'Strinjam se: Survey' };
    expect(await entriesOf(accessCode)).toEqual([first]);

    await manager().writeDraft({ ...at(), purposeId, ...words('Survey II'), changes: { sl: 'Novo.', en: 'New.' } });
    await manager().publish({ ...at(), purposeId });
    const own = async () => {
      const all = await house.as(null).consent.byAccessCode({ accessCode });
      const mine = all.find((consent) => consent.purposeId === purposeId)!;
      return { given: mine.last?.given, agreed: mine.last?.text['en'], current: mine.current.version };
    };
    expect(await own()).toEqual({ given: true, agreed: 'I agree: Survey', current: 2 });

    const choose = (given: boolean) =>
      house.as(null).consent.chooseByAccessCode({ accessCode, purposeId, version: 2, given, locale: 'en' });
    await choose(false);
    await choose(false);
    expect(await own()).toEqual({ given: false, agreed: 'I agree: Survey', current: 2 });
    await choose(true);
    expect(await entriesOf(accessCode)).toEqual([
      first,
      { version: 1, given: false, locale: 'en', text: 'Strinjam se: Survey' },
      { version: 2, given: true, locale: 'en', text: 'Strinjam se: Survey II' },
    ]);
    const people = await manager().people(at());
    expect(
      people.filter((entry) => entry.purposeId === purposeId).map(({ version, given }) => ({ version, given })),
    ).toEqual([{ version: 2, given: true }]);
  });

  it('are refused for a version nobody published, and for somebody else', async () => {
    const [photo] = await house.as(null).consent.current(at());
    const { purposeId } = photo!;
    await expect(register([purposeId], [{ purposeId, version: 9 }])).rejects.toThrow('request.invalid');
    const { accessCode } = await register([], [{ purposeId, version: 1 }], 'own@example.org');
    expect(await entriesOf(accessCode)).toEqual([{ version: 1, given: false, locale: 'sl', text: photo!.text['sl'] }]);
    const mine = { id: project.auditor.id, email: 'own@example.org' };
    const [person] = await house.as(mine).consent.mine();
    const choice = { participantId: person!.id, purposeId, version: 1, given: true, locale: 'en' };
    await expect(house.as(project.trainer).consent.chooseMine(choice)).rejects.toThrow('request.not_found');
    await house.as(mine).consent.chooseMine(choice);
    expect((await entriesOf(accessCode)).map(({ given }) => given)).toEqual([false, true]);
  });

  it('take in what was agreed to before there were versions, once', async () => {
    const { accessCode } = await register([], []);
    const place = await findRegistrationPlace(house.deps.db, accessCode);
    const registration = await findRegistration(house.deps.db, project.projectId, place!.id);
    await house.deps.db.execute(`insert into consent
      (project_id, id, participant_id, purpose, text_version, locale, source, given_at) values
      ('${project.projectId}', '${newId()}', '${registration!.participantId}', 'photo', 1, 'sl', 'import', '2026-01-02')`);
    await adoptEarlierConsents(house.deps);
    await adoptEarlierConsents(house.deps);
    const [photo] = await house.as(null).consent.current(at());
    expect(await entriesOf(accessCode)).toEqual([{ version: 1, given: true, locale: 'sl', text: photo!.text['sl'] }]);
  });

  it('leave as CSV with managers alone', async () => {
    const get = async (email: string) => {
      const cookie = await signIn(house, email);
      return house.app.request(`/api/projects/${project.projectId}/consents.csv?locale=en`, { headers: { cookie } });
    };
    expect((await get(project.trainer.email)).status).toBe(404);
    expect((await get(project.auditor.email)).status).toBe(404);
    const answer = await get(project.manager.email);
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]!.replace(/^\uFEFF/, '')).toBe(
      'Family name,Given name,E-mail address,Consent,State,Version,Language,Date and time',
    );
    expect(lines.length).toBe((await manager().people(at())).length + 2);
  });
});
