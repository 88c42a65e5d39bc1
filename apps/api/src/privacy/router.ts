import { listPeopleOfMailbox } from '@sens/db/consent';
import { countIdentities, listPrivacyRequests, searchPeople } from '@sens/db/privacy';
import { DomainError, uuid } from '@sens/domain';
import { nameKey } from '@sens/domain/participant';
import {
  correctionRequest,
  ownDetailsInput,
  personCorrection,
  requestDecision,
  retentionEnd,
  retentionInput,
} from '@sens/domain/privacy';
import { z } from 'zod';
import type { Deps } from '../shared/deps.ts';
import { projectProcedure, router, signedInProcedure } from '../trpc.ts';
import { eraseEverybody, setRetention } from './change-retention.ts';
import { closeRequest, correctDetails, requestCorrection } from './correct-person.ts';
import { erasePerson } from './erase-person.ts';
import { loadHeld } from './load-held.ts';
import { loadRetention } from './load-retention.ts';

const person = z.object({ participantId: uuid });

/** One of the people of the signed-in mailbox, and who acts. */
async function ownPerson(deps: Deps, account: { id: string; email: string }, participantId: string) {
  const found = (await listPeopleOfMailbox(deps.db, account.email)).find(({ id }) => id === participantId);
  if (!found) throw new DomainError('request.not_found', {});
  const actor = { kind: 'account' as const, accountId: account.id };
  return { at: { projectId: found.projectId, participantId }, actor };
}

export const privacyRouter = router({
  /** Everything held about the signed-in person, by their mailbox, over all projects. */
  mine: signedInProcedure.query(async ({ ctx: { deps, account } }) => {
    const people = await listPeopleOfMailbox(deps.db, account.email);
    return Promise.all(
      people.map(async ({ id, projectId, projectName }) => ({
        projectName,
        ...(await loadHeld(deps.db, { projectId, participantId: id }, deps.now())),
      })),
    );
  }),

  /** Corrects what the person may correct themselves. */
  correctMine: signedInProcedure
    .input(person.extend(ownDetailsInput.shape))
    .mutation(async ({ ctx: { deps, account }, input: { participantId, ...input } }) => {
      const { at, actor } = await ownPerson(deps, account, participantId);
      await correctDetails(deps, at, actor, input);
    }),

  /** Asks for a correction that a manager makes. */
  requestMine: signedInProcedure
    .input(person.extend(correctionRequest.shape))
    .mutation(async ({ ctx: { deps, account }, input: { participantId, message } }) => {
      const { at, actor } = await ownPerson(deps, account, participantId);
      await requestCorrection(deps, at, actor, message);
    }),

  /** Erases the person's own data, as far as no obligation lasts. */
  eraseMine: signedInProcedure.input(person).mutation(async ({ ctx: { deps, account }, input }) => {
    const { at, actor } = await ownPerson(deps, account, input.participantId);
    return erasePerson(deps, at, actor);
  }),

  /** What people asked, with the day by which they must have an answer. */
  requests: projectProcedure('manager').query(({ ctx, input }) => listPrivacyRequests(ctx.deps.db, input.projectId)),

  /** Finds who asked in another way. */
  search: projectProcedure('manager')
    .input(z.object({ text: z.string().trim().min(2).max(200) }))
    .query(({ ctx, input: { projectId, text } }) =>
      searchPeople(ctx.deps.db, projectId, {
        name: nameKey({ givenName: '', familyName: text }),
        email: text.toLowerCase(),
      }),
    ),

  /** What is held about a person, in numbers, and what erasing would do. */
  preview: projectProcedure('manager')
    .input(person)
    .query(async ({ ctx: { deps }, input }) => {
      const held = await loadHeld(deps.db, input, deps.now());
      const { givenName, familyName, email, phone, place, organisationName, restrictedAt } = held.person;
      return {
        person: { givenName, familyName, email, phone, place, organisationName, restrictedAt },
        goes: {
          contact: [email, phone].filter((value) => value !== null).length,
          consents: held.consents.length,
          answers: held.answers.filter(({ required, sensitive }) => !required || sensitive).length,
          mails: held.mails.length,
        },
        stays: {
          registrations: held.registrations.length,
          attendance: held.attendance.length,
          certificates: held.certificates.length,
        },
        erasure: held.erasure,
      };
    }),

  erase: projectProcedure('manager')
    .input(person)
    .mutation(({ ctx, input }) => erasePerson(ctx.deps, input, { kind: 'account', accountId: ctx.account.id })),

  correct: projectProcedure('manager')
    .input(person.extend(personCorrection.shape))
    .mutation(({ ctx, input: { projectId, participantId, ...input } }) =>
      correctDetails(ctx.deps, { projectId, participantId }, { kind: 'account', accountId: ctx.account.id }, input),
    ),

  /** Closes a request as done or refused. */
  close: projectProcedure('manager')
    .input(z.object({ requestId: uuid, decision: requestDecision }))
    .mutation(({ ctx, input: { projectId, requestId: id, decision } }) =>
      closeRequest(ctx.deps, { projectId, id }, ctx.account.id, decision),
    ),

  /** The rule of retention, its end, and how many people it is about. */
  retention: projectProcedure('manager').query(async ({ ctx: { deps }, input: { projectId } }) => {
    const rule = await loadRetention(deps.db, projectId);
    const until = retentionEnd(rule);
    const isOver = until !== null && until < deps.now().toISOString().slice(0, 10);
    return { ...rule, until, isOver, people: await countIdentities(deps.db, projectId) };
  }),

  setRetention: projectProcedure('manager')
    .input(retentionInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      setRetention(ctx.deps, { projectId, accountId: ctx.account.id }, input),
    ),

  /** Starts to replace all identities, once the obligation is over. */
  eraseEverybody: projectProcedure('manager').mutation(({ ctx, input: { projectId } }) =>
    eraseEverybody(ctx.deps, { projectId, accountId: ctx.account.id }),
  ),
});
