import { redact } from './redact.ts';

/** What is known of a request without naming anybody: the route's pattern, not its address. */
export interface RequestFacts {
  readonly requestId: string;
  readonly reference: string;
  readonly method: string;
  readonly route: string | null;
}

/** One line of JSON for an error nobody foresaw. */
export function errorEntry(error: unknown, facts: RequestFacts, time: Date): string {
  const known = error instanceof Error ? error : new Error(String(error));
  return JSON.stringify({
    level: 'error',
    time: time.toISOString(),
    part: 'portal',
    ...facts,
    name: known.name,
    message: redact(known.message),
    stack: stackFrames(known),
  });
}

/** The frames alone: the first lines of a stack repeat the message. */
const stackFrames = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);

/** Standard error is where the operator's collector listens. */
export function logError(error: unknown, facts: RequestFacts): void {
  process.stderr.write(`${errorEntry(error, facts, new Date())}\n`);
}
