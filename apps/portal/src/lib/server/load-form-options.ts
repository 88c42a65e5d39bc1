import { timeZonesOf } from './time-zones.ts';

/** What the form of an event offers to choose from. */
export async function loadFormOptions(locals: App.Locals, project: { id: string; sides: readonly string[] }) {
  const options = await locals.api.event.formOptions.query({ projectId: project.id });
  return { ...options, timeZones: [...new Set(project.sides.flatMap(timeZonesOf))] };
}
