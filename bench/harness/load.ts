import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A request that a client of the load sends. */
export interface LoadRequest {
  readonly path: string;
  /** Posted as JSON; a request without a body is a GET. */
  readonly body?: unknown;
}

export interface Load {
  readonly origin: string;
  readonly headers?: Record<string, string>;
  /** Taken by the clients one after the other. */
  readonly requests: readonly LoadRequest[];
  /** Whether the requests begin again when all are taken; else the load ends there. */
  readonly repeat?: boolean;
  readonly clients: number;
  /** The load ends after this time at the latest. */
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  /** Milliseconds that 95 of 100 requests waited for their answer at most. */
  readonly p95: number;
}

/** Puts load on the server from a process of its own, so that clients and server do not share an event loop. */
export function putLoad(load: Load): Promise<LoadResult> {
  const { hostname } = new URL(load.origin);
  if (hostname !== '127.0.0.1') throw new Error(`load is put on this machine only, not on ${hostname}`);
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('load-process.ts', import.meta.url)));
    child.once('message', (result: LoadResult | { error: string }) => {
      if ('error' in result) reject(new Error(result.error));
      else resolve(result);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the load ended early, with code ${code}`)));
    child.send(load);
  });
}
