import { pino, type Logger } from 'pino';

/**
 * Structured logs. What could name a person (addresses, names, cookies, bodies, query strings) is never passed in;
 * the redaction is the second line of defence.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'email',
        '*.email',
        'recipient',
        '*.recipient',
        'name',
        '*.name',
        'cookie',
        '*.cookie',
        'authorization',
        '*.authorization',
        'token',
        '*.token',
        'params',
        '*.params',
      ],
      censor: '[redacted]',
    },
    serializers: {
      err: (error: Error) => ({ type: error.name, message: withoutValues(error), stack: stackOf(error) }),
    },
  });
}

/** A database error's text repeats the values of the statement: only its first line without parameters is kept. */
function withoutValues(error: Error): string {
  return (error.message.split('\n')[0] ?? '').replace(/\S+@\S+/g, '[address]').slice(0, 300);
}

/** The frames alone: the head of a stack repeats the message. */
function stackOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}
