import { isAuditAction } from '@sens/domain/audit';
import { auditText, formatDateTime, m, personName, type Locale } from '@sens/messages';
import type { ApiOutputs } from '#lib/server/api.ts';
import { assertId } from '#lib/server/open-project.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  assertId(locals, params.event);
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const [event, history] = await Promise.all([locals.api.event.byId.query(at), locals.api.event.history.query(at)]);
  return {
    event: { id: event.id, title: event.title },
    entries: history.map((entry) => ({
      id: entry.id,
      when: formatDateTime(locals.locale, entry.at, event.timeZone),
      who: entry.accountName ?? m.manage_event_edit_history_actor(locals.locale, { actor: entry.actor }),
      ...describe(locals.locale, entry),
    })),
  };
};

/** What happened, and what the entry says besides. */
function describe(locale: Locale, entry: ApiOutputs['event']['history'][number]) {
  const aspects = entry.changes.map((aspect) => m.manage_event_edit_aspect(locale, { aspect })).join(', ');
  return {
    what: isAuditAction(entry.action) ? auditText(locale, entry.action) : entry.action,
    more: [
      ...(entry.givenName !== null && entry.familyName !== null
        ? [personName(locale, { givenName: entry.givenName, familyName: entry.familyName })]
        : []),
      ...(entry.notify === false ? [m.workspace_not_told(locale)] : []),
      ...(aspects ? [m.manage_event_edit_history_changed(locale, { aspects })] : []),
      ...(entry.told === null ? [] : [m.manage_event_edit_history_told(locale, { count: entry.told })]),
      ...(entry.from === null || entry.action !== 'event.duplicated'
        ? []
        : [m.manage_event_edit_history_duplicated(locale, { slug: entry.from })]),
    ],
  };
}
