import { placeOfRecord, rolesInRecord } from '#lib/server/record/open-record.ts';
import type { LayoutServerLoad } from './$types';

/** The record of an event: for managers, the trainers who lead it, and auditors. */
export const load: LayoutServerLoad = async (event) => {
  const { project, at } = await placeOfRecord(event);
  const [record, may] = await Promise.all([
    event.locals.api.record.event.query(at),
    rolesInRecord(event.locals, project.id),
  ]);
  return { project, record, ...may, fundingPeriod: project.fundingPeriod };
};
