import type { Server } from './server.ts';

const every = 50;

/** Runs something, watching how large the resident memory of a server becomes meanwhile, in megabytes. */
export async function watchMemory<T>(server: Server, act: () => Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = server.memory();
  const watch = setInterval(() => (peak = Math.max(peak, server.memory())), every);
  try {
    const result = await act();
    return { result, peak };
  } finally {
    clearInterval(watch);
  }
}
