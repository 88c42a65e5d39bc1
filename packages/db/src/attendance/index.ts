export * from './arrival-windows.ts';
export * from './queries.ts';
export * from './session-attendance.ts';
export * from './take-marks.ts';
