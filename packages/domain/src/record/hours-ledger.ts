import type { SessionAttendance } from '../attendance/summarise-attendance.ts';

/** Minutes of one kind of unit: a module, or the event as a whole. */
export interface Hours {
  readonly planned: number;
  readonly attended: number;
  /** Minutes of the sessions missed with an excuse. They are not attended; the rule says how many may be missed. */
  readonly excused: number;
}

export interface ModuleHours extends Hours {
  /** null: sessions that teach no module. */
  readonly moduleId: string | null;
}

/** The hours of one person at one event: in all, and by module in the order in which the modules are first taught. */
export function sumHours(sessions: readonly SessionAttendance[]): { total: Hours; modules: ModuleHours[] } {
  const modules = [...Map.groupBy(sessions, ({ moduleId }) => moduleId)].map(([moduleId, taught]) => ({
    moduleId,
    ...add(taught),
  }));
  return { total: add(sessions), modules };
}

function add(sessions: readonly SessionAttendance[]): Hours {
  const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
  return {
    planned: sum(sessions.map(({ sessionMinutes }) => sessionMinutes)),
    attended: sum(sessions.map(({ minutes }) => minutes)),
    excused: sum(sessions.filter(({ status }) => status === 'excused').map(({ sessionMinutes }) => sessionMinutes)),
  };
}
