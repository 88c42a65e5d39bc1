export * from './attendance.ts';
export * from './attendance-mark.ts';
export * from './describe-row.ts';
export * from './merge-marks.ts';
export * from './refuse-mark.ts';
export * from './roll-call-input.ts';
export * from './summarise-attendance.ts';
