import { findEvent } from '@sens/db/event';
import { findParticipantImport, listKnownPeople } from '@sens/db/participant';
import { DomainError, languageCode, line, sideCode, uuid } from '@sens/domain';
import { matchPeople, mergeInput, type MatchedRow } from '@sens/domain/participant';
import { toLocale } from '@sens/messages';
import { z } from 'zod';
import { loadMissingPrerequisites } from '../curriculum/load-missing-prerequisites.ts';
import { projectProcedure, router } from '../trpc.ts';
import { confirmImport } from './confirm-import.ts';
import { listPeopleOf } from './list-people.ts';
import { loadPerson, previewMerge } from './load-person.ts';
import { decideDistinct, mergePeople, undoMerge } from './merge-people.ts';
import { previewImport } from './preview-import.ts';
import { suspectDuplicates } from './suspect-duplicates.ts';

const pair = z.object({ keptId: uuid, otherId: uuid });

export const participantRouter = router({
  /** The people of the project, a page at a time. */
  list: projectProcedure('manager')
    .input(
      z.object({
        locale: languageCode,
        search: z.string().max(200).default(''),
        duplicates: z.boolean().default(false),
        page: z.number().int().min(1).max(10_000).default(1),
      }),
    )
    .query(({ ctx: { deps }, input: { projectId, locale, ...asked } }) =>
      listPeopleOf(deps.db, projectId, toLocale(locale), asked),
    ),

  /** A person with all of their records, found by any of them. */
  byId: projectProcedure('manager')
    .input(z.object({ participantId: uuid }))
    .query(({ ctx: { deps }, input }) => loadPerson(deps.db, input.projectId, input.participantId)),

  /** Pairs of records that are likely one person, and pairs that were found to be two. */
  duplicates: projectProcedure('manager').query(({ ctx: { deps }, input }) =>
    suspectDuplicates(deps.db, input.projectId),
  ),

  previewMerge: projectProcedure('manager')
    .input(pair)
    .query(({ ctx: { deps }, input: { projectId, ...people } }) => previewMerge(deps.db, projectId, people)),

  merge: projectProcedure('manager')
    .input(mergeInput)
    .mutation(({ ctx, input: { projectId, ...merge } }) =>
      mergePeople(ctx.deps, { projectId, accountId: ctx.account.id }, merge),
    ),

  undoMerge: projectProcedure('manager')
    .input(z.object({ mergeId: uuid }))
    .mutation(({ ctx, input: { projectId, mergeId } }) =>
      undoMerge(ctx.deps, { projectId, accountId: ctx.account.id }, mergeId),
    ),

  /** That two records are two people, or that this is open again. */
  decideDistinct: projectProcedure('manager')
    .input(z.object({ participantIds: z.tuple([uuid, uuid]), distinct: z.boolean() }))
    .mutation(({ ctx, input: { projectId, ...decision } }) =>
      decideDistinct(ctx.deps, { projectId, accountId: ctx.account.id }, decision),
    ),

  /** Reads a list (.xlsx or .csv, at most 5 MB) and keeps it for a preview. */
  previewImport: projectProcedure('manager')
    .input(
      z.object({
        eventId: uuid,
        side: sideCode,
        locale: languageCode,
        fileName: line(200),
        content: z.base64().max(7_000_000),
      }),
    )
    .mutation(({ ctx, input }) => previewImport(ctx.deps, ctx.account.id, input)),

  /** The rows of a list with what is wrong with each and whom it matches as things stand now. */
  importPreview: projectProcedure('manager')
    .input(z.object({ importId: uuid }))
    .query(async ({ ctx: { deps }, input: { projectId, importId } }) => {
      const list = await findParticipantImport(deps.db, projectId, importId);
      const event = list && (await findEvent(deps.db, projectId, { id: list.eventId }));
      if (!list || !event) throw new DomainError('request.not_found', {});
      const { fileName, side, notImported, skipped, confirmedAt, result } = list;
      const known = confirmedAt ? [] : await listKnownPeople(deps.db, projectId);
      const knownById = new Map(known.map((person) => [person.id, person]));
      const matched = matchPeople(list.rows, known);
      const ids = new Set(matched.flatMap(({ match }) => match.personId ?? []));
      const { required, missing } = await loadMissingPrerequisites(deps.db, { projectId, eventId: event.id }, [...ids]);
      const missingOf = ({ kind, personId }: MatchedRow['match']) =>
        kind === 'blocked' ? [] : kind === 'same' && personId ? (missing.get(personId) ?? []) : required;
      const rows = matched.map((row) => ({
        ...row,
        /** Whom of the project the row is, or resembles. */
        known: knownById.get(row.match.personId ?? '') ?? null,
        /** What the event asks for and the person has not done; somebody new has done nothing of it. */
        missing: missingOf(row.match).map(({ kind, title }) => ({ kind, title })),
      }));
      return {
        event: { id: event.id, title: event.title },
        fileName,
        side,
        notImported,
        skipped,
        confirmedAt,
        result,
        rows,
      };
    }),

  confirmImport: projectProcedure('manager')
    .input(
      z.object({
        importId: uuid,
        lines: z.array(z.number().int().min(1)).max(5000),
        /** Why those may come who have not done what the event asks for. */
        waiverReason: line(300).optional(),
      }),
    )
    .mutation(({ ctx, input: { waiverReason, ...input } }) =>
      confirmImport(ctx.deps, ctx.account.id, { ...input, waiverReason: waiverReason ?? null }),
    ),
});
