import { attended, type AttendanceStatus } from '../attendance/attendance.ts';

/**
 * What somebody must have done before an event: completed a curriculum, in any version, or attended a module. A module
 * is known by the first of its kind, so that the same module of a later version counts.
 */
export interface Prerequisite {
  readonly kind: 'curriculum' | 'module';
  readonly subjectId: string;
}

/** What a person has behind them. */
export interface TrainingRecord {
  readonly curriculumIds: ReadonlySet<string>;
  readonly moduleIds: ReadonlySet<string>;
}

/** The prerequisites that are not met, in their order; all of an event's are required together. */
export function missingPrerequisites<P extends Prerequisite>(required: readonly P[], record: TrainingRecord): P[] {
  const done = { curriculum: record.curriculumIds, module: record.moduleIds };
  return required.filter(({ kind, subjectId }) => !done[kind].has(subjectId));
}

/** A session of some event that teaches a module, and what is known of one person in it. */
export interface ModuleSession {
  readonly eventId: string;
  readonly moduleId: string;
  readonly status: AttendanceStatus | null;
}

/** The modules of which somebody attended every session of one event. */
export function attendedModules(sessions: readonly ModuleSession[]): Set<string> {
  const groups = Map.groupBy(sessions, ({ eventId, moduleId }) => `${eventId}/${moduleId}`);
  const whole = [...groups.values()].filter((group) => group.every(({ status }) => status && attended(status)));
  return new Set(whole.map((group) => group[0]!.moduleId));
}
