import { z } from 'zod';
import { DomainError } from '../shared/error.ts';
import { uuid } from '../shared/fields.ts';
import { changeableFields, checkProject, partnerInput, reportingPeriodInput } from './project-parts.ts';

/**
 * The facts of a project as they are to be. Partners and periods with an id are changed, those without one are new,
 * and those that are missing go. Its address, funding period and content languages stay as they were made.
 */
export const projectUpdate = z
  .object({
    ...changeableFields,
    partners: z
      .array(partnerInput.extend({ id: uuid.optional() }))
      .min(1, { message: 'project.lead_partner_needed' })
      .max(40),
    reportingPeriods: z.array(reportingPeriodInput.extend({ id: uuid.optional() })).max(40),
    /** The state that whoever changes it has seen. */
    revision: z.string().max(64),
  })
  .superRefine(checkProject);
export type ProjectUpdate = z.output<typeof projectUpdate>;

/** What stands in the database before the change. */
export interface ProjectNow {
  readonly sides: readonly string[];
  /** `organises`: an event names it, so that it cannot be deleted. */
  readonly partners: readonly { readonly id: string; readonly side: string; readonly organises: boolean }[];
  readonly periods: readonly { readonly id: string }[];
}

/** What goes with the change. */
export interface Departures {
  readonly sides: readonly string[];
  /** Partners that no event names. */
  readonly deleted: readonly string[];
  /** Partners that leave, but stay among the organisations because of the events they organise. */
  readonly resigned: readonly string[];
  readonly periods: readonly string[];
}

/**
 * What leaves the project when it becomes what is wanted.
 *
 * @throws DomainError `request.not_found` for a partner or period that is not the project's
 */
export function listDepartures(now: ProjectNow, wanted: ProjectUpdate): Departures {
  const leaving = without(now.partners, wanted.partners);
  return {
    sides: now.sides.filter((side) => !wanted.sides.includes(side)),
    deleted: leaving.filter(({ organises }) => !organises).map(({ id }) => id),
    resigned: leaving.filter(({ organises }) => organises).map(({ id }) => id),
    periods: without(now.periods, wanted.reportingPeriods).map(({ id }) => id),
  };
}

function without<Row extends { id: string }>(rows: readonly Row[], wanted: readonly { id?: string | undefined }[]) {
  const kept = new Set(wanted.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const left = rows.filter(({ id }) => !kept.has(id));
  if (rows.length - left.length !== wanted.filter(({ id }) => id !== undefined).length) {
    throw new DomainError('request.not_found', {});
  }
  return left;
}

/**
 * A side that something still belongs to stays.
 *
 * @param used the sides of events, people, lists and the organisations that stay
 * @throws DomainError `project.side_in_use`
 */
export function assertSidesFree(leaving: readonly string[], used: readonly string[]): void {
  const side = leaving.find((code) => used.includes(code));
  if (side !== undefined) throw new DomainError('project.side_in_use', { side });
}
