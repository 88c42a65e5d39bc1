import { isActive, type RegistrationStatus } from '@sens/domain/registration';
import { isIssued, workspaceTabs, type WorkspaceTab } from '#lib/manage/workspace.ts';
import { findPeople } from '@sens/domain/participant';
import { sortPeople } from './sort-people.ts';

/**
 * Everything an event's workspace shows, for the tab and the search its address names.
 *
 * @param query the address's query: `tab`, `q`, `show`, `cancel` (a registration), `up` (a registration), `revoke` (a
 *   certificate)
 */
export async function loadWorkspace(
  locals: App.Locals,
  at: { projectId: string; eventId: string },
  query: URLSearchParams,
) {
  const { api, locale } = locals;
  const [event, registrations, candidates, runs, evidence] = await Promise.all([
    api.event.byId.query(at),
    api.registration.list.query(at),
    api.certificate.candidates.query(at),
    api.certificate.runs.query(at),
    api.evidence.count.query(at),
  ]);
  const active = registrations.filter(({ status }) => isActive(status));
  const waiting = active
    .filter(({ status }) => status === 'waitlisted')
    .sort((one, other) => one.queueRank - other.queueRank || one.position - other.position);
  const pending = active.filter(({ status }) => status === 'pending');
  const seated = active.filter(({ status }) => status === 'confirmed' || status === 'offered');
  const ended = registrations.filter(({ status }) => !isActive(status));
  const attended = sortPeople(locale, candidates);
  const issued = attended.filter(isIssued);

  const wanted = query.get('tab');
  const tab = workspaceTabs.find((known) => known === wanted) ?? 'registered';
  const record = tab === 'sessions' ? await loadSessionRecords(api, at) : null;
  const search = query.get('q')?.trim() ?? '';
  const show = query.get('show') === 'cancelled' ? ('cancelled' as const) : ('active' as const);
  const counts: Record<WorkspaceTab, number> = {
    registered: seated.length,
    pending: pending.length,
    waiting: waiting.length,
    attended: attended.length,
    certificates: issued.length,
    sessions: event.sessions.length,
  };
  return {
    ...{ event, tab, counts, search, show, pending, waiting, attended, issued, runs, record, evidence },
    registered: sortPeople(locale, findPeople(show === 'active' ? seated : ended, search)),
    earned: attended.filter((person) => person.completedOn !== null && !isIssued(person)),
    told: toldOf(registrations),
    toCancel: active.find(({ id }) => id === query.get('cancel')) ?? null,
    toMoveUp: waiting.find(({ id }) => id === query.get('up')) ?? null,
    toRevoke: issued.find(({ certificateId }) => certificateId === query.get('revoke')) ?? null,
  };
}

/** Which sessions are finalised, and the sheets that were printed for the days of the event. */
async function loadSessionRecords(api: App.Locals['api'], at: { projectId: string; eventId: string }) {
  const [{ sessions }, sheets] = await Promise.all([api.record.event.query(at), api.evidence.sheets.query(at)]);
  return { finalised: sessions.filter(({ finalised }) => finalised).map(({ id }) => id), sheets };
}

/** Who hears of it by mail when the event is cancelled or changed, and how many must be told in another way. */
export function toldOf(registrations: readonly { status: RegistrationStatus; email: string | null }[]) {
  const active = registrations.filter(({ status }) => isActive(status));
  const reachable = active.filter(({ email }) => email !== null);
  const waiting = reachable.filter(({ status }) => status === 'waitlisted').length;
  return {
    all: reachable.length,
    waiting,
    registered: reachable.length - waiting,
    withoutEmail: active.length - reachable.length,
  };
}
