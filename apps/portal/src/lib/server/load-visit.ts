import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';
import { assertId, projectIdOf } from './open-project.ts';

/** Where a page of a visit's plan is, for its form actions. */
export async function visitPlace(event: { locals: App.Locals; params: { project: string; event: string } }) {
  assertId(event.locals, event.params.event);
  return { projectId: await projectIdOf(event), eventId: event.params.event };
}

/** The plan of a study visit and the event it belongs to. */
export async function loadVisit(locals: App.Locals, at: { projectId: string; eventId: string }) {
  assertId(locals, at.eventId);
  const [event, plan] = await Promise.all([locals.api.event.byId.query(at), locals.api.visit.plan.query(at)]);
  // Other events have no journey of their own.
  if (event.kind !== 'study_visit') error(404, errorText(locals.locale, 'request.not_found', {}));
  return { event: { id: event.id, title: event.title, timeZone: event.timeZone, status: event.status }, plan };
}
