import { listMarks, listRoster } from '@sens/db/attendance';
import { findSession, leads, listSessionsOfTrainer } from '@sens/db/event';
import { listFinalised } from '@sens/db/record';
import { findByTicket } from '@sens/db/registration';
import { DomainError, uuid } from '@sens/domain';
import { attendanceMarkBatch } from '@sens/domain/attendance';
import { parseCode } from '@sens/domain/certificate';
import { z } from 'zod';
import { loadNoPhotos } from '../consent/load-no-photos.ts';
import type { Deps } from '../shared/deps.ts';
import { projectProcedure, router, signedInProcedure } from '../trpc.ts';
import { submitMarks } from './submit-marks.ts';

const day = 24 * 3600 * 1000;

/** Trainers read and mark the sessions they lead, managers all of the project. */
async function assertMayRead(
  deps: Deps,
  by: { account: { id: string }; roles: string[] },
  projectId: string,
  sessionId: string,
) {
  if (by.roles.includes('manager') || (await leads(deps.db, by.account.id, projectId, { sessionId }))) return;
  throw new DomainError('request.forbidden', {});
}

export const attendanceRouter = router({
  /** The sessions somebody leads around today, over all projects. */
  mySessions: signedInProcedure.query(({ ctx: { deps, account } }) => {
    const now = deps.now().getTime();
    return listSessionsOfTrainer(deps.db, account.id, new Date(now - 60 * day), new Date(now + 120 * day));
  }),

  /** Who is expected in a session and what has been marked, as of `readAt` by the server's clock. */
  roster: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid }))
    .query(async ({ ctx, input: { projectId, sessionId } }) => {
      await assertMayRead(ctx.deps, ctx, projectId, sessionId);
      const readAt = ctx.deps.now();
      const session = await findSession(ctx.deps.db, projectId, sessionId);
      if (!session) throw new DomainError('request.not_found', {});
      const [found, finalised, noPhotos] = await Promise.all([
        listRoster(ctx.deps.db, projectId, sessionId),
        listFinalised(ctx.deps.db, projectId, [sessionId]),
        loadNoPhotos(ctx.deps, projectId, session.eventId),
      ]);
      const people = found.map(({ participantId, ...person }) => ({ ...person, noPhotos: noPhotos(participantId) }));
      return { readAt, session: { ...session, finalised: finalised.length > 0 }, people };
    }),

  /** Whose ticket a code is, among those registered for the session's event; null: nobody's here. */
  byTicket: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid, ticketCode: z.string().max(100) }))
    .query(async ({ ctx, input: { projectId, sessionId, ticketCode } }) => {
      await assertMayRead(ctx.deps, ctx, projectId, sessionId);
      const code = parseCode(ticketCode);
      return code ? findByTicket(ctx.deps.db, projectId, sessionId, code) : null;
    }),

  /** All marks of one person in one session, in order of arrival. */
  history: projectProcedure('trainer', 'manager', 'auditor')
    .input(z.object({ sessionId: uuid, registrationId: uuid }))
    .query(async ({ ctx, input: { projectId, sessionId, registrationId } }) => {
      if (!ctx.roles.includes('auditor')) await assertMayRead(ctx.deps, ctx, projectId, sessionId);
      return listMarks(ctx.deps.db, projectId, { sessionIds: [sessionId], registrationIds: [registrationId] });
    }),

  /** Marks from a phone; safe to send again. */
  submit: projectProcedure('trainer', 'manager')
    .input(z.object({ marks: attendanceMarkBatch }))
    .mutation(({ ctx, input: { projectId, marks } }) =>
      submitMarks(ctx.deps, { accountId: ctx.account.id, manages: ctx.roles.includes('manager') }, projectId, marks),
    ),
});
