import { attended } from '../attendance/attendance.ts';
import type { SessionAttendance } from '../attendance/summarise-attendance.ts';
import type { AssessmentResult } from './assessment.ts';

/** When a person has completed an event, or a training the curriculum version it runs. */
export interface CompletionRule {
  /** Share of the planned minutes that must be attended, from 0 to 1. */
  readonly minimumShare: number;
  /** How many sessions may be missed; null when only the share counts. */
  readonly allowedAbsences: number | null;
  /** Modules of which every session must be attended. */
  readonly mandatoryModuleIds: readonly string[];
  readonly assessmentRequired: boolean;
}

/** The rule of an event that runs no curriculum. */
export const shareAlone = (minimumShare: number): CompletionRule => ({
  minimumShare,
  allowedAbsences: null,
  mandatoryModuleIds: [],
  assessmentRequired: false,
});

/** One line of the answer: a criterion of the rule, whether it is met, and the figures it rests on. */
export type Criterion =
  | {
      readonly kind: 'share';
      readonly met: boolean;
      readonly minutes: number;
      readonly plannedMinutes: number;
      readonly share: number;
      readonly minimumShare: number;
    }
  | {
      readonly kind: 'modules';
      readonly met: boolean;
      readonly mandatory: number;
      /** The mandatory modules that are not attended in full, or that no session of the event teaches. */
      readonly missingModuleIds: readonly string[];
    }
  | { readonly kind: 'absences'; readonly met: boolean; readonly absences: number; readonly allowed: number }
  | { readonly kind: 'assessment'; readonly met: boolean; readonly passed: boolean | null };

/** The answer with the figures it rests on, for whoever asks why. */
export interface Completion {
  /** Every criterion is met. */
  readonly completed: boolean;
  /** The criteria of the rule in a fixed order; those the rule does not ask for are left out. */
  readonly criteria: readonly Criterion[];
  readonly minutes: number;
  readonly plannedMinutes: number;
  /** `minutes` / `plannedMinutes`, from 0 to 1. */
  readonly share: number;
  /** The day of the last session attended. */
  readonly lastDay: string | null;
  /** The last session attended, or the assessment where the rule asks for one and it came later. */
  readonly completedOn: string | null;
}

/**
 * Evaluates the rule over every session of the event. Sessions still to come count as planned and not attended, so
 * nobody completes before enough has taken place; excused is missed all the same.
 *
 * @param assessment what the trainers found, null while they have not
 */
export function evaluateCompletion(
  rule: CompletionRule,
  sessions: readonly SessionAttendance[],
  assessment: AssessmentResult | null = null,
): Completion {
  const plannedMinutes = sessions.reduce((sum, { sessionMinutes }) => sum + sessionMinutes, 0);
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const share = plannedMinutes === 0 ? 0 : minutes / plannedMinutes;
  const days = sessions.filter((session) => session.minutes > 0).map(({ day }) => day);
  const lastDay = latest(days);

  const criteria: Criterion[] = [
    {
      kind: 'share',
      // Nobody completes without having come, even where no share is asked for.
      met: minutes > 0 && share >= rule.minimumShare,
      ...{ minutes, plannedMinutes, share, minimumShare: rule.minimumShare },
    },
  ];
  if (rule.mandatoryModuleIds.length > 0) criteria.push(modules(rule.mandatoryModuleIds, sessions));
  if (rule.allowedAbsences !== null) criteria.push(absences(rule.allowedAbsences, sessions));
  if (rule.assessmentRequired) {
    criteria.push({ kind: 'assessment', met: assessment?.passed === true, passed: assessment?.passed ?? null });
  }

  const completed = criteria.every(({ met }) => met);
  const decisive = rule.assessmentRequired && assessment ? [...days, assessment.day] : days;
  const completedOn = completed ? latest(decisive) : null;
  return { completed, criteria, minutes, plannedMinutes, share, lastDay, completedOn };
}

function modules(mandatory: readonly string[], sessions: readonly SessionAttendance[]): Criterion {
  const missingModuleIds = mandatory.filter((id) => {
    const ofModule = sessions.filter(({ moduleId }) => moduleId === id);
    return ofModule.length === 0 || ofModule.some((session) => !cameTo(session));
  });
  return { kind: 'modules', met: missingModuleIds.length === 0, mandatory: mandatory.length, missingModuleIds };
}

function absences(allowed: number, sessions: readonly SessionAttendance[]): Criterion {
  const missed = sessions.filter((session) => !cameTo(session)).length;
  return { kind: 'absences', met: missed <= allowed, absences: missed, allowed };
}

/** Whether the person attended some of the session. */
const cameTo = ({ status, minutes }: SessionAttendance): boolean => status !== null && attended(status) && minutes > 0;

const latest = (days: readonly string[]): string | null =>
  days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last));
