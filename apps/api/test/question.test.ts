import { newId } from '@sens/db';
import { listAudit } from '@sens/db/audit';
import { findRegistrationPlace } from '@sens/db/registration';
import { FieldsError } from '@sens/domain';
import { serverEngines } from '@sens/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, mintEvent, mintProject, openHouse, signIn, type House, type MintedProject } from './house.ts';

describe.each(serverEngines)('questions on %s', (kind) => {
  let house: House;
  let project: MintedProject;
  let now = new Date();
  beforeAll(async () => {
    house = await openHouse(kind, { now: () => now });
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  const manager = () => house.as(project.manager).question;
  const at = () => ({ projectId: project.projectId });
  const text = { kind: 'short_text' as const, wording: { en: 'What?' }, required: false, sensitive: false };
  const diet = {
    ...{ ...text, kind: 'choice' as const, wording: { en: 'Diet?' }, required: true },
    ...{ sensitive: true, reason: { en: 'For lunch.' } },
    options: [{ label: { en: 'Vegan' } }, { label: { en: '=Meat' } }],
  };
  const register = (eventId: string, answers: Record<string, unknown>) =>
    house.as(null).registration.register({ ...at(), eventId, ...formOf({ answers }) });

  /** Retires what earlier tests asked, so that each sees its own questions. */
  async function ask(...inputs: Parameters<ReturnType<typeof manager>['create']>[0][]) {
    for (const { id } of await manager().list(at())) await manager().retire({ ...at(), questionId: id, retired: true });
    const ids: string[] = [];
    for (const input of inputs) ids.push((await manager().create(input)).questionId);
    const { id: eventId } = await mintEvent(house, project);
    return { eventId, ids, asked: await house.as(null).question.asked({ ...at(), eventId }) };
  }

  it('are answered with the registration, which is refused by question where they are not', async () => {
    const { eventId, asked } = await ask({ ...at(), ...diet }, { ...at(), ...text });
    const [first, second] = asked;
    const vegan = first!.options[0]!.id;
    const issues = await register(eventId, { [second!.id]: 'a\u0000b', other: 'x' }).catch((error: Error) =>
      error.cause instanceof FieldsError ? error.cause.fields : error,
    );
    expect(issues).toEqual({
      'answers.other': { code: 'question.unknown', params: {} },
      [`answers.${first!.id}`]: { code: 'field.required', params: {} },
      [`answers.${second!.id}`]: { code: 'field.text_controls', params: {} },
    });
    expect(await house.as(project.manager).registration.list({ ...at(), eventId })).toEqual([]);

    const { accessCode } = await register(eventId, { [first!.id]: vegan, [second!.id]: '<b>Bees</b>' });
    const own = await house.as(null).question.byAccessCode({ accessCode });
    expect(own.answers.map(({ value, wording }) => [wording['en'], value])).toEqual([
      ['Diet?', vegan],
      ['What?', '<b>Bees</b>'],
    ]);
    const seen = async (who: typeof project.manager) =>
      (await house.as(who).question.answers({ ...at(), eventId })).answers.map(({ value }) => value);
    expect(await seen(project.manager)).toEqual([vegan, '<b>Bees</b>']);
    expect(await seen(project.trainer)).toEqual(['<b>Bees</b>']);
    const { person } = await house.as(null).registration.byAccessCode({ accessCode });
    const mine = await house.as({ id: newId(), email: person.email! }).question.mine();
    expect(mine.map(({ value, wording }) => [wording['en'], value])).toEqual([
      ['Diet?', vegan],
      ['What?', '<b>Bees</b>'],
    ]);
    expect(await house.as({ id: newId(), email: 'somebody@example.org' }).question.mine()).toEqual([]);
  });

  it('may be answered again while the event lasts, and the trail names the questions alone', async () => {
    const { eventId, ids } = await ask({ ...at(), ...text }, { ...at(), ...text, wording: { en: 'Why?' } });
    const [what, why] = [ids[0]!, ids[1]!];
    const { accessCode } = await register(eventId, { [what]: 'Secret one', [why]: 'Secret two' });
    const answer = (answers: Record<string, unknown>) =>
      house.as(null).question.answerByAccessCode({ accessCode, answers });
    const values = async () =>
      (await house.as(null).question.byAccessCode({ accessCode })).answers.map(({ value }) => value);
    await answer({ [what]: 'Secret three' });
    expect(await values()).toEqual(['Secret three']);
    await answer({ [what]: 'Secret three' });
    await expect(answer({ [newId()]: 'x' })).rejects.toThrow('request.invalid');
    const { id } = (await findRegistrationPlace(house.deps.db, accessCode))!;
    const trail = (await listAudit(house.deps.db, project.projectId, id)).filter(
      ({ action }) => action === 'registration.answered',
    );
    expect(trail.map(({ detail }) => detail)).toEqual([{ eventId, questionIds: [what, why] }]);

    const before = now;
    now = new Date(now.getTime() + 30 * 24 * 3600 * 1000);
    await expect(answer({ [what]: 'Late' })).rejects.toThrow('registration.event_over');
    expect((await house.as(null).question.byAccessCode({ accessCode })).asked).toEqual([]);
    now = before;
    await house.as(null).registration.cancelByAccessCode({ accessCode });
    await expect(answer({ [what]: 'Late' })).rejects.toThrow('registration.already_cancelled');
  });

  it('keep their meaning once answered, and their answers when retired', async () => {
    const { eventId, asked } = await ask({ ...at(), ...diet });
    const { id: questionId, options } = asked[0]!;
    const { accessCode } = await register(eventId, { [questionId]: options[0]!.id });
    const change = (values: object) =>
      manager().change({ ...at(), questionId, ...diet, options: [...options], ...values });
    await expect(change({ kind: 'several' })).rejects.toThrow('question.kind_fixed');
    await expect(change({ sensitive: false })).rejects.toThrow('question.sensitive_fixed');
    await expect(change({ options: diet.options })).rejects.toThrow('question.option_chosen');
    await expect(change({ options: [...options, { id: newId(), label: { en: 'x' } }] })).rejects.toThrow(
      'request.invalid',
    );
    await change({ wording: { en: 'Your diet?' } });
    await manager().retire({ ...at(), questionId, retired: true });
    expect(await house.as(null).question.asked({ ...at(), eventId })).toEqual([]);
    const own = await house.as(null).question.byAccessCode({ accessCode });
    expect(own.answers.map(({ wording }) => wording)).toEqual([{ en: 'Diet?' }]);
  });

  it('can be left out of one event or added to it, and are never those of another project', async () => {
    const { eventId, ids } = await ask({ ...at(), ...text }, { ...at(), ...text, eventKinds: ['training'] });
    const askedIds = async () => (await house.as(null).question.asked({ ...at(), eventId })).map(({ id }) => id);
    expect(await askedIds()).toEqual([ids[0]]);
    await manager().decide({ ...at(), eventId, asked: [ids[1]!] });
    expect(await askedIds()).toEqual([ids[1]]);
    const exceptions = (await manager().ofEvent({ ...at(), eventId })).map(({ isException }) => isException);
    expect(exceptions).toEqual([true, true]);

    const foreign = await mintProject(house);
    const other = house.as(foreign.manager).question;
    const there = { projectId: foreign.projectId };
    await expect(manager().decide({ ...at(), eventId, asked: [newId()] })).rejects.toThrow('request.not_found');
    await expect(other.decide({ ...there, eventId, asked: [] })).rejects.toThrow('request.not_found');
    await expect(other.retire({ ...there, questionId: ids[0]!, retired: true })).rejects.toThrow('request.not_found');
    expect(await other.answers({ ...there, eventId })).toEqual({ questions: [], answers: [] });
  });

  it('are downloaded by managers alone, and nothing in them runs as a formula', async () => {
    const { eventId, asked } = await ask({ ...at(), ...diet }, { ...at(), ...text });
    await register(eventId, { [asked[0]!.id]: asked[0]!.options[1]!.id, [asked[1]!.id]: '=1+1' });
    const get = async (email: string) =>
      house.app.request(`/api/projects/${project.projectId}/events/${eventId}/answers.csv?locale=en`, {
        headers: { cookie: await signIn(house, email) },
      });
    expect((await get(project.trainer.email)).status).toBe(404);
    const csv = await (await get(project.manager.email)).text();
    expect(csv.split('\r\n')[0]).toContain('Diet?,What?');
    expect(csv.split('\r\n')[1]).toMatch(/,'=Meat,'=1\+1$/);
  });
});
