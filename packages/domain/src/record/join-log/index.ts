export * from './decide-log-marks.ts';
export * from './gather-log-people.ts';
export * from './join-log-input.ts';
export * from './read-join-log.ts';
export * from './unite-intervals.ts';
