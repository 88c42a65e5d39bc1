import { listConsentVersions, listCurrentConsents, listPeopleOfMailbox, listStandingConsents } from '@sens/db/consent';
import { findRegistration } from '@sens/db/registration';
import { DomainError, languageCode, uuid } from '@sens/domain';
import { consentChoice, consentTextInput } from '@sens/domain/consent';
import { z } from 'zod';
import { placeOf } from '../registration/place-of.ts';
import type { Deps } from '../shared/deps.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { createConsent, publishConsent, writeConsentDraft } from './change-consents.ts';
import { chooseConsent } from './choose-consent.ts';
import { loadOwnConsents } from './load-own-consents.ts';

const accessCode = z.object({ accessCode: z.string().max(100) });
const choice = consentChoice.extend({ locale: languageCode });
const purpose = z.object({ purposeId: uuid });

/** The person behind a private link. */
async function personBehind(deps: Deps, typed: string) {
  const place = await placeOf(deps, typed);
  const registration = await findRegistration(deps.db, place.projectId, place.id);
  if (!registration) throw new DomainError('request.not_found', {});
  return { projectId: place.projectId, participantId: registration.participantId };
}

export const consentRouter = router({
  /** What a registration form of the project asks for. */
  current: publicProcedure
    .input(z.object({ projectId: uuid }))
    .query(({ ctx, input }) => listCurrentConsents(ctx.deps.db, input.projectId)),

  /** How the person behind a private link stands on each consent. */
  byAccessCode: publicProcedure.input(accessCode).query(async ({ ctx: { deps }, input }) => {
    const { projectId, participantId } = await personBehind(deps, input.accessCode);
    return loadOwnConsents(deps.db, projectId, participantId);
  }),

  /** Gives or withdraws a consent through the private link. */
  chooseByAccessCode: publicProcedure
    .input(choice.extend(accessCode.shape))
    .mutation(async ({ ctx: { deps }, input: { accessCode: code, locale, ...said } }) => {
      const person = await personBehind(deps, code);
      await chooseConsent(deps, { ...person, locale, actor: { kind: 'participant' } }, said);
    }),

  /** The signed-in person's own, by their mailbox, over all projects. */
  mine: signedInProcedure.query(async ({ ctx: { deps, account } }) => {
    const people = await listPeopleOfMailbox(deps.db, account.email);
    return Promise.all(
      people.map(async (person) => ({
        ...person,
        consents: await loadOwnConsents(deps.db, person.projectId, person.id),
      })),
    );
  }),

  /** Gives or withdraws one of the signed-in person's own. */
  chooseMine: signedInProcedure
    .input(choice.extend({ participantId: uuid }))
    .mutation(async ({ ctx: { deps, account }, input: { participantId, locale, ...said } }) => {
      const person = (await listPeopleOfMailbox(deps.db, account.email)).find(({ id }) => id === participantId);
      if (!person) throw new DomainError('request.not_found', {});
      const who = { projectId: person.projectId, participantId, locale };
      await chooseConsent(deps, { ...who, actor: { kind: 'account', accountId: account.id } }, said);
    }),

  /** Every version of every consent, and how many people stand on it. */
  list: projectProcedure('manager').query(async ({ ctx: { deps }, input: { projectId } }) => {
    const [versions, standing] = await Promise.all([
      listConsentVersions(deps.db, projectId),
      listStandingConsents(deps.db, projectId),
    ]);
    return versions.map((version) => {
      const ofVersion = standing.filter(
        (entry) => entry.purposeId === version.purposeId && entry.version === version.version,
      );
      const given = ofVersion.filter((entry) => entry.given).length;
      return { ...version, given, notGiven: ofVersion.length - given };
    });
  }),

  /** Who stands how on what they were asked. */
  people: projectProcedure('manager').query(({ ctx, input }) => listStandingConsents(ctx.deps.db, input.projectId)),

  create: projectProcedure('manager')
    .input(consentTextInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      createConsent(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  writeDraft: projectProcedure('manager')
    .input(consentTextInput.extend(purpose.shape))
    .mutation(({ ctx, input: { projectId, purposeId, ...input } }) =>
      writeConsentDraft(ctx.deps, { projectId, purposeId }, ctx.account.id, input),
    ),

  publish: projectProcedure('manager')
    .input(purpose)
    .mutation(({ ctx, input }) => publishConsent(ctx.deps, input, ctx.account.id)),
});
