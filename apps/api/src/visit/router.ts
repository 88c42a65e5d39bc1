import { findEvent } from '@sens/db/event';
import { DomainError, paragraphs, uuid } from '@sens/domain';
import { givenAnswers } from '@sens/domain/question';
import {
  costInput,
  headcountBatch,
  hostInput,
  legInput,
  roomsInput,
  roomWishInput,
  stopInput,
  stopPhotoInput,
  stopReportInput,
  visitSettings,
} from '@sens/domain/visit';
import { z } from 'zod';
import { placeOf } from '../registration/place-of.ts';
import { projectProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts';
import { addLikeRooms, assignBed, dropRoom, loadRooms, suggestBeds, wishToShare } from './assign-rooms.ts';
import { boardTraveller } from './board-traveller.ts';
import { changeCost, dropCost } from './change-costs.ts';
import { changeHost, changeLeg, changeSettings, changeStop, removePart } from './change-plan.ts';
import { changeTraveller, loadOwnJourney } from './change-traveller.ts';
import { addPhoto, dropPhoto, reportStop } from './document-stop.ts';
import { confirmByHost, loadHostPage } from './host-page.ts';
import { loadCosts } from './load-costs.ts';
import { assertLeads, loadDossier } from './load-dossier.ts';
import { eventOfLeg, loadLegRoster } from './load-leg-roster.ts';
import { listOwnVisits, loadPlan, loadPublicJourney } from './load-plan.ts';
import { listStopRecords, loadStop } from './load-stop.ts';
import { submitHeadcounts } from './submit-headcounts.ts';
import { tellVisit } from './tell-travellers.ts';

const accessCode = z.object({ accessCode: z.string().max(100) });
const eventPlace = z.object({ eventId: uuid });
/** A part of the journey that is there already, or null for a new one. */
const part = eventPlace.extend({ id: uuid.nullable() });
const day = 24 * 3600 * 1000;

/** For managers and those who lead the visit. */
const leading = projectProcedure('manager', 'trainer')
  .input(eventPlace)
  .use(async ({ ctx, input, next }) => {
    await assertLeads(ctx.deps.db, ctx, input);
    return next();
  });
const ofStop = z.object({ stopId: uuid });

export const visitRouter = router({
  /** The journey of a public event, and what its registration form asks. */
  journey: publicProcedure
    .input(eventPlace.extend({ projectId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const event = await findEvent(deps.db, projectId, { id: eventId });
      if (!event || event.status === 'draft') throw new DomainError('request.not_found', {});
      return loadPublicJourney(deps.db, { projectId, eventId });
    }),

  /** The journey of the person behind a private link. */
  byAccessCode: publicProcedure
    .input(accessCode)
    .query(async ({ ctx: { deps }, input }) =>
      loadOwnJourney(deps.db, await placeOf(deps, input.accessCode), deps.now()),
    ),

  /** Chooses and says anew through the private link. */
  changeByAccessCode: publicProcedure
    .input(accessCode.extend({ boarding: givenAnswers.optional(), needs: givenAnswers.optional() }))
    .mutation(async ({ ctx: { deps }, input: { boarding, needs, ...input } }) => {
      await changeTraveller(deps, await placeOf(deps, input.accessCode), { boarding, needs });
    }),

  /** What a host sees through the link it was given. */
  hostPage: publicProcedure.input(accessCode).query(({ ctx, input }) => loadHostPage(ctx.deps, input.accessCode)),

  /** A host says that the group is expected. */
  confirmHost: publicProcedure
    .input(accessCode.extend({ remark: paragraphs(1000).optional() }))
    .mutation(({ ctx, input }) => confirmByHost(ctx.deps, input.accessCode, input.remark ?? null)),

  /** The visits the signed-in person leads, over all projects, until some days after they end. */
  mine: signedInProcedure.query(({ ctx: { deps, account } }) =>
    listOwnVisits(deps.db, account.id, new Date(deps.now().getTime() - 14 * day)),
  ),

  plan: projectProcedure('manager')
    .input(eventPlace)
    .query(({ ctx, input }) => loadPlan(ctx.deps.db, input)),

  changeSettings: projectProcedure('manager')
    .input(eventPlace.extend({ settings: visitSettings }))
    .mutation(({ ctx, input: { settings, ...at } }) => changeSettings(ctx.deps, ctx.account.id, at, settings)),

  changeHost: projectProcedure('manager')
    .input(part.extend({ host: hostInput }))
    .mutation(({ ctx, input: { id, host, ...at } }) => changeHost(ctx.deps, ctx.account.id, at, id, host)),

  changeStop: projectProcedure('manager')
    .input(part.extend({ stop: stopInput }))
    .mutation(({ ctx, input: { id, stop, ...at } }) => changeStop(ctx.deps, ctx.account.id, at, id, stop)),

  changeLeg: projectProcedure('manager')
    .input(part.extend({ leg: legInput }))
    .mutation(({ ctx, input: { id, leg, ...at } }) => changeLeg(ctx.deps, ctx.account.id, at, id, leg)),

  removePart: projectProcedure('manager')
    .input(eventPlace.extend({ part: z.enum(['host', 'stop', 'leg']), id: uuid }))
    .mutation(({ ctx, input: { part: kind, id, ...at } }) => removePart(ctx.deps, ctx.account.id, at, kind, id)),

  /** Puts a traveller on a leg or takes them off it. */
  board: projectProcedure('manager')
    .input(eventPlace.extend({ legId: uuid, registrationId: uuid, boards: z.boolean(), pickUpId: uuid.nullable() }))
    .mutation(({ ctx, input: { projectId, eventId, ...given } }) =>
      boardTraveller(ctx.deps, ctx.account.id, { projectId, eventId }, given),
    ),

  rooms: projectProcedure('manager')
    .input(eventPlace)
    .query(({ ctx, input }) => loadRooms(ctx.deps.db, input)),

  addRooms: projectProcedure('manager')
    .input(eventPlace.extend({ rooms: roomsInput }))
    .mutation(({ ctx, input: { rooms, ...at } }) => addLikeRooms(ctx.deps, ctx.account.id, at, rooms)),

  removeRoom: projectProcedure('manager')
    .input(eventPlace.extend({ roomId: uuid }))
    .mutation(({ ctx, input: { roomId, ...at } }) => dropRoom(ctx.deps, ctx.account.id, at, roomId)),

  /** Gives a bed to everybody who has none. */
  suggestRooms: projectProcedure('manager')
    .input(eventPlace)
    .mutation(({ ctx, input }) => suggestBeds(ctx.deps, ctx.account.id, input)),

  assignRoom: projectProcedure('manager')
    .input(
      eventPlace.extend({ registrationId: uuid, roomId: uuid.nullable(), leaveRoomId: uuid.nullable().default(null) }),
    )
    .mutation(({ ctx, input: { projectId, eventId, ...given } }) =>
      assignBed(ctx.deps, ctx.account.id, { projectId, eventId }, given),
    ),

  wishRoom: projectProcedure('manager')
    .input(eventPlace.extend({ wish: roomWishInput, wanted: z.boolean() }))
    .mutation(({ ctx, input: { wish, wanted, ...at } }) =>
      wishToShare(ctx.deps, ctx.account.id, at, { ...wish, wanted }),
    ),

  /** What the visit costs, line by line and by payer, side, leg and person. */
  costs: projectProcedure('manager')
    .input(eventPlace)
    .query(async ({ ctx, input }) => {
      const { shares: _, ...costs } = await loadCosts(ctx.deps.db, input);
      return costs;
    }),

  changeCost: projectProcedure('manager')
    .input(part.extend({ cost: costInput }))
    .mutation(({ ctx, input: { id, cost, ...at } }) => changeCost(ctx.deps, ctx.account.id, at, id, cost)),

  removeCost: projectProcedure('manager')
    .input(eventPlace.extend({ id: uuid }))
    .mutation(({ ctx, input: { id, ...at } }) => dropCost(ctx.deps, ctx.account.id, at, id)),

  /** How many pictures and reports the stops have. */
  stopRecords: leading.query(({ ctx, input }) => listStopRecords(ctx.deps, input)),

  /** What is kept of a stop, and who must not be in its pictures. */
  stop: leading.input(ofStop).query(({ ctx, input }) => loadStop(ctx.deps, input)),

  reportStop: leading
    .input(ofStop.extend({ report: stopReportInput.nullable() }))
    .mutation(({ ctx, input: { report, ...at } }) => reportStop(ctx.deps, ctx.account.id, at, report)),

  /** Keeps a picture of a stop as evidence: a PNG, JPEG or WebP file as base64. */
  addPhoto: leading
    .input(ofStop.extend({ photo: stopPhotoInput }))
    .mutation(({ ctx, input: { photo, ...at } }) => addPhoto(ctx.deps, ctx.account.id, at, photo)),

  removePhoto: leading
    .input(ofStop.extend({ evidenceId: uuid }))
    .mutation(({ ctx, input: { evidenceId, ...at } }) => dropPhoto(ctx.deps, ctx.account.id, at, evidenceId)),

  /** Sends the joining instructions now, to whoever was told something else or nothing. */
  tell: projectProcedure('manager')
    .input(eventPlace)
    .mutation(async ({ ctx, input }) => ({ told: await tellVisit(ctx.deps, input, ctx.account.id) })),

  /** What its leaders have with them; those who lead it and managers alone. */
  dossier: projectProcedure('manager', 'trainer')
    .input(eventPlace)
    .query(async ({ ctx, input }) => {
      await assertLeads(ctx.deps.db, ctx, input);
      return { readAt: ctx.deps.now(), ...(await loadDossier(ctx.deps.db, input)) };
    }),

  /** Who rides on a leg and who has boarded. */
  legRoster: projectProcedure('manager', 'trainer')
    .input(z.object({ legId: uuid }))
    .query(async ({ ctx, input: { projectId, legId } }) => {
      const at = await eventOfLeg(ctx.deps.db, projectId, legId);
      await assertLeads(ctx.deps.db, ctx, at);
      return loadLegRoster(ctx.deps, at, legId);
    }),

  /** Taps of a headcount from a phone; safe to send again. */
  submitHeadcounts: projectProcedure('manager', 'trainer')
    .input(z.object({ taps: headcountBatch }))
    .mutation(({ ctx, input: { projectId, taps } }) =>
      submitHeadcounts(
        ctx.deps,
        { accountId: ctx.account.id, manages: ctx.roles.includes('manager') },
        projectId,
        taps,
      ),
    ),
});
