import { listAbsenceNotes } from '@sens/db/record';
import { uuid } from '@sens/domain';
import { absenceNoteInput, joinLogChoices, joinLogInput, noteDecisionInput, reasonInput } from '@sens/domain/record';
import { z } from 'zod';
import { placeOf } from '../registration/place-of.ts';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { addNote } from './add-absence-note.ts';
import { assertMayRecord } from './assert-may-record.ts';
import { confirmLog } from './confirm-join-log.ts';
import { decideNote } from './decide-absence-note.ts';
import { finaliseSession, reopenSession } from './finalise-session.ts';
import { loadHours } from './load-hours.ts';
import { loadJoinLog } from './load-join-log.ts';
import { loadOwnRecord, loadPersonRecord } from './load-person.ts';
import { loadRecord, loadSessionRecord } from './load-record.ts';
import { previewJoinLog } from './preview-join-log.ts';

const ofEvent = z.object({ eventId: uuid });
const ofLog = z.object({ logId: uuid });
const accessCode = z.object({ accessCode: z.string().max(100) });

/** Of an event: for managers and the trainers who lead it, and for auditors to read. */
const reading = projectProcedure('trainer', 'manager', 'auditor')
  .input(ofEvent)
  .use(async ({ ctx, input, next }) => {
    await assertMayRecord(ctx.deps.db, ctx, input, 'read');
    return next();
  });
const changing = projectProcedure('trainer', 'manager')
  .input(ofEvent)
  .use(async ({ ctx, input, next }) => {
    await assertMayRecord(ctx.deps.db, ctx, input);
    return next({ ctx: { by: { accountId: ctx.account.id, manages: ctx.roles.includes('manager') } } });
  });

export const recordRouter = router({
  /** The sessions of an event with what is open in each. */
  event: reading.query(({ ctx, input }) => loadRecord(ctx.deps, input)),

  session: reading
    .input(z.object({ sessionId: uuid }))
    .query(({ ctx, input }) => loadSessionRecord(ctx.deps, input, input.sessionId)),

  person: reading
    .input(z.object({ registrationId: uuid }))
    .query(({ ctx, input }) => loadPersonRecord(ctx.deps, input, input.registrationId)),

  /** The hours of everybody, held against the completion rule. */
  hours: reading.query(({ ctx, input }) => loadHours(ctx.deps, input)),

  finalise: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid }))
    .mutation(({ ctx, input }) =>
      finaliseSession(ctx.deps, { accountId: ctx.account.id, manages: ctx.roles.includes('manager') }, input),
    ),

  reopen: projectProcedure('manager')
    .input(reasonInput.extend({ sessionId: uuid }))
    .mutation(({ ctx, input }) => reopenSession(ctx.deps, ctx.account.id, input, input.reason)),

  /** Reads a platform's log of who joined a session (at most 5 MB) and keeps it for a preview. */
  previewLog: changing
    .input(joinLogInput.extend({ sessionId: uuid }))
    .mutation(({ ctx, input: { fileName, content, ...at } }) =>
      previewJoinLog(ctx.deps, ctx.by, at, { fileName, content }),
    ),

  /** The people of a log with whom they are as things stand now, or what became of it. */
  log: changing.input(ofLog).query(({ ctx, input: { logId, ...at } }) => loadJoinLog(ctx.deps, ctx.by, at, logId)),

  confirmLog: changing
    .input(joinLogChoices.extend(ofLog.shape))
    .mutation(({ ctx, input: { projectId, eventId, logId, ...choices } }) =>
      confirmLog(ctx.deps, ctx.by, { projectId, eventId }, logId, choices),
    ),

  notes: reading.query(({ ctx, input: { projectId, eventId } }) =>
    listAbsenceNotes(ctx.deps.db, projectId, { eventId }),
  ),

  /** Notes an absence for somebody. */
  addNote: changing
    .input(absenceNoteInput.extend({ registrationId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, registrationId, ...input } }) =>
      addNote(ctx.deps, { projectId, eventId, registrationId }, { kind: 'account', accountId: ctx.account.id }, input),
    ),

  decideNote: changing
    .input(noteDecisionInput.extend({ noteId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      decideNote(ctx.deps, { projectId, eventId }, ctx.account.id, input),
    ),

  /** What somebody sees of their own attendance; null without a confirmed place. */
  own: publicProcedure.input(accessCode).query(({ ctx, input }) => loadOwnRecord(ctx.deps, input.accessCode)),

  addOwnNote: publicProcedure
    .input(absenceNoteInput.extend(accessCode.shape))
    .mutation(async ({ ctx: { deps }, input: { accessCode: code, ...input } }) => {
      const { projectId, eventId, id: registrationId } = await placeOf(deps, code);
      return addNote(deps, { projectId, eventId, registrationId }, { kind: 'participant' }, input);
    }),
});
