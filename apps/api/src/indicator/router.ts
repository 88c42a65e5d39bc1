import {
  breakDownParticipations,
  countCompletions,
  countParticipations,
  listEventActivity,
  listLedger,
} from '@sens/db/indicator';
import { listReportingPeriods, listSides } from '@sens/db/project';
import { uuid } from '@sens/domain';
import { counts, groupByCurriculum, groupByOrganiser, participationFilter, sumActivity } from '@sens/domain/indicator';
import { locales } from '@sens/messages';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { adoptedProcedures } from './adopted-procedures.ts';
import { checkLedger } from './check-ledger.ts';
import { loadMarks } from './load-marks.ts';
import { loadPublicFigures } from './load-public-figures.ts';
import { reportProcedures } from './report-procedures.ts';

const pageSize = 100;

export const indicatorRouter = router({
  ...adoptedProcedures,
  ...reportProcedures,

  /** The figures that everybody may read, small ones suppressed; not found where the project does not publish them. */
  publicFigures: publicProcedure
    .input(z.object({ slug: z.string().max(100), locale: z.enum(locales) }))
    .query(({ ctx: { deps }, input }) => loadPublicFigures(deps, input.slug, input.locale)),

  /** The marks that a row of the ledger is made of. */
  marks: projectProcedure('manager', 'auditor')
    .input(z.object({ eventId: uuid, participantId: uuid }))
    .query(({ ctx, input }) => loadMarks(ctx.deps, input)),

  /** Registrations, participations, completions and hours of each event, and by curriculum and organiser. */
  activity: projectProcedure('manager', 'auditor').query(async ({ ctx: { deps }, input }) => {
    const events = await listEventActivity(deps.db, input.projectId);
    return {
      events,
      curricula: groupByCurriculum(events),
      organisers: groupByOrganiser(events),
      total: sumActivity(events),
    };
  }),

  /** Whether the ledger says what the marks say. */
  checkLedger: projectProcedure('manager', 'auditor').query(({ ctx, input }) => checkLedger(ctx.deps, input.projectId)),

  /** Participations, participants and completions by side and in all. */
  summary: projectProcedure('manager', 'auditor')
    .input(z.object({ filter: participationFilter }))
    .query(async ({ ctx: { deps }, input: { projectId, filter } }) => {
      const [participations, completions, sides, periods] = await Promise.all([
        countParticipations(deps.db, projectId, filter),
        countCompletions(deps.db, projectId, filter),
        listSides(deps.db, projectId),
        listReportingPeriods(deps.db, projectId),
      ]);
      const numbersOf = (side: string | null) => {
        const counted = participations.find((row) => row.side === side);
        return {
          side,
          participations: counted?.participations ?? 0,
          participants: counted?.participants ?? 0,
          completions: completions.find((row) => row.side === side)?.completions ?? 0,
        };
      };
      return { sides: sides.map(numbersOf), total: numbersOf(null), periods };
    }),

  /** Participations and participants by side, gender, age band and quarter. */
  breakdown: projectProcedure('manager', 'auditor')
    .input(z.object({ filter: participationFilter }))
    .query(({ ctx: { deps }, input: { projectId, filter } }) => breakDownParticipations(deps.db, projectId, filter)),

  /** The rows behind a number, a page at a time. */
  rows: projectProcedure('manager', 'auditor')
    .input(
      z.object({
        filter: participationFilter,
        count: z.enum(counts),
        after: z.object({ firstDay: z.iso.date(), eventId: z.uuid(), participantId: z.uuid() }).optional(),
      }),
    )
    .query(async ({ ctx: { deps }, input: { projectId, filter, count, after } }) => {
      const found = await listLedger(deps.db, projectId, filter, count, { after, limit: pageSize + 1 });
      const rows = found.slice(0, pageSize);
      const last = rows.at(-1);
      const more = found.length > pageSize && last;
      return {
        rows,
        next: more ? { firstDay: last.firstDay, eventId: last.eventId, participantId: last.participantId } : null,
      };
    }),
});
