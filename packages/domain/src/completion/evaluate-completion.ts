import type { SessionAttendance } from '../attendance/summarise-attendance.ts';

/** When a person has completed an event, or a training the curriculum version it runs. */
export interface CompletionRule {
  /** Share of the planned minutes that must be attended, from 0 to 1. */
  readonly minimumShare: number;
}

/** The answer with the figures it rests on, for whoever asks why. */
export interface Completion {
  readonly completed: boolean;
  readonly minutes: number;
  readonly plannedMinutes: number;
  /** `minutes` / `plannedMinutes`, from 0 to 1. */
  readonly share: number;
  /** The day of the last session attended; the day of completion when the rule is met. */
  readonly lastDay: string | null;
}

/**
 * Evaluates the rule over every session of the event. Sessions still to come count as planned and not attended, so
 * nobody completes before enough has taken place.
 */
export function evaluateCompletion(rule: CompletionRule, sessions: readonly SessionAttendance[]): Completion {
  const plannedMinutes = sessions.reduce((sum, { sessionMinutes }) => sum + sessionMinutes, 0);
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const share = plannedMinutes === 0 ? 0 : minutes / plannedMinutes;
  const days = sessions.filter((session) => session.minutes > 0).map(({ day }) => day);
  return {
    completed: minutes > 0 && share >= rule.minimumShare,
    minutes,
    plannedMinutes,
    share,
    lastDay: days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last)),
  };
}
