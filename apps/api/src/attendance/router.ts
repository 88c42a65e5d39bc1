import { listMarks, listRoster } from '@sens/db/attendance';
import { findSession, listSessionsOfTrainer } from '@sens/db/event';
import { listFinalised } from '@sens/db/record';
import { findByTicket } from '@sens/db/registration';
import { DomainError, uuid } from '@sens/domain';
import { arrivalMinutes, attendanceMarkBatch, senderInput, walkInInput } from '@sens/domain/attendance';
import { parseCode } from '@sens/domain/certificate';
import { z } from 'zod';
import { loadNoPhotos } from '../consent/load-no-photos.ts';
import { placeOf } from '../registration/place-of.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { addWalkIn } from './add-walk-in.ts';
import { loadArrivalPlace, ownPlace } from './arrival-place.ts';
import { arrive } from './arrive.ts';
import { assertMayMark, type Marker } from './assert-may-mark.ts';
import { closeArrivalWindow, openArrivalWindow } from './change-arrival-window.ts';
import { limitArrivals } from './limit-arrivals.ts';
import { showArrivals } from './show-arrivals.ts';
import { submitMarks } from './submit-marks.ts';

const day = 24 * 3600 * 1000;

const markerOf = ({ account, roles }: { account: { id: string }; roles: readonly string[] }): Marker => ({
  accountId: account.id,
  manages: roles.includes('manager'),
});

const arrivalCode = z.string().max(50);

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
      await assertMayMark(ctx.deps.db, markerOf(ctx), projectId, [sessionId]);
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
      await assertMayMark(ctx.deps.db, markerOf(ctx), projectId, [sessionId]);
      const code = parseCode(ticketCode);
      return code ? findByTicket(ctx.deps.db, projectId, sessionId, code) : null;
    }),

  /** All marks of one person in one session, in order of arrival. */
  history: projectProcedure('trainer', 'manager', 'auditor')
    .input(z.object({ sessionId: uuid, registrationId: uuid }))
    .query(async ({ ctx, input: { projectId, sessionId, registrationId } }) => {
      if (!ctx.roles.includes('auditor')) await assertMayMark(ctx.deps.db, markerOf(ctx), projectId, [sessionId]);
      return listMarks(ctx.deps.db, projectId, { sessionIds: [sessionId], registrationIds: [registrationId] });
    }),

  /** Marks from a phone; safe to send again. */
  submit: projectProcedure('trainer', 'manager')
    .input(senderInput.extend({ marks: attendanceMarkBatch }))
    .mutation(({ ctx, input: { projectId, marks, ...sender } }) =>
      submitMarks(ctx.deps, markerOf(ctx), projectId, marks, sender),
    ),

  /** Somebody who walked in, from a phone; safe to send again. */
  walkIn: projectProcedure('trainer', 'manager')
    .input(senderInput.extend({ walkIn: walkInInput }))
    .mutation(({ ctx, input: { projectId, walkIn, ...sender } }) =>
      addWalkIn(ctx.deps, markerOf(ctx), projectId, walkIn, sender),
    ),

  /** What the room's screen shows. */
  arrivals: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid }))
    .query(async ({ ctx, input: { projectId, sessionId } }) => {
      await assertMayMark(ctx.deps.db, markerOf(ctx), projectId, [sessionId]);
      return showArrivals(ctx.deps, projectId, sessionId);
    }),

  openArrivals: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid, minutes: arrivalMinutes }))
    .mutation(({ ctx, input: { projectId, sessionId, minutes } }) =>
      openArrivalWindow(ctx.deps, markerOf(ctx), { projectId, sessionId }, minutes),
    ),

  closeArrivals: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid }))
    .mutation(({ ctx, input: { projectId, sessionId } }) =>
      closeArrivalWindow(ctx.deps, markerOf(ctx), { projectId, sessionId }),
    ),

  /** The page behind the code on the room's screen. */
  arrivalPlace: publicProcedure
    .input(z.object({ projectSlug: z.string().max(100), sessionId: uuid }))
    .query(({ ctx, input }) =>
      loadArrivalPlace(ctx.deps, input.projectSlug, input.sessionId, ctx.account?.email ?? null),
    ),

  /** Somebody who is signed in marks their own arrival. */
  arrive: signedInProcedure
    .input(z.object({ projectId: uuid, registrationId: uuid, code: arrivalCode }))
    .mutation(async ({ ctx, input: { code, ...at } }) => {
      await limitArrivals(ctx.clientAddress, at.registrationId);
      return arrive(ctx.deps, await ownPlace(ctx.deps, ctx.account.email, at), code);
    }),

  /** The same by the private link of a registration. */
  arriveByAccessCode: publicProcedure
    .input(z.object({ accessCode: z.string().max(100), code: arrivalCode }))
    .mutation(async ({ ctx, input }) => {
      const place = await placeOf(ctx.deps, input.accessCode);
      await limitArrivals(ctx.clientAddress, place.id);
      return arrive(ctx.deps, place, input.code);
    }),
});
