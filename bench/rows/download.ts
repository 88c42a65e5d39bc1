import { request, type IncomingMessage } from 'node:http';
import type { Server } from '../harness/server.ts';

export interface Download {
  /** Until the last byte. */
  readonly seconds: number;
  /** Until the first byte of the body. */
  readonly milliseconds: number;
  /** By how many megabytes the server's resident memory was larger than before, at its peak. */
  readonly grownBy: number;
  readonly lines: number;
}

/** Takes a download as fast as it comes and throws it away, watching the server's memory meanwhile. */
export async function download(server: Server, address: string, cookie: string): Promise<Download> {
  const before = server.memory();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, server.memory())), 50);
  const start = performance.now();
  try {
    const response = await open(address, cookie);
    let first: number | undefined;
    let lines = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      first ??= performance.now() - start;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
    }
    const seconds = (performance.now() - start) / 1000;
    if (first === undefined) throw new Error(`${address} gave nothing`);
    return { seconds, milliseconds: first, grownBy: peak - before, lines };
  } finally {
    clearInterval(watch);
  }
}

function open(address: string, cookie: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers: { cookie } }, (response) => {
      if (response.statusCode === 200) resolve(response);
      else reject(new Error(`${address} answered ${response.statusCode}`));
    });
    sent.on('error', reject);
    sent.end();
  });
}
