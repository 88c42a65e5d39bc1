import { request, type IncomingMessage } from 'node:http';
import { watchMemory } from '../harness/memory.ts';
import { startServer, type Server } from '../harness/server.ts';

export interface Download {
  /** Until the last byte. */
  readonly seconds: number;
  /** Until the first byte of the body. */
  readonly milliseconds: number;
  /** By how many megabytes the server's resident memory at its peak was larger than when it was idle. */
  readonly grownBy: number;
  readonly lines: number;
}

export interface IdleServer {
  readonly server: Server;
  /** Its resident memory in megabytes before it had anything to do. */
  readonly idle: number;
}

/** A server that has served nobody yet: what others asked for before would stand in its memory. */
export async function startIdleServer(url: string): Promise<IdleServer> {
  const server = await startServer({ DATABASE_URL: url });
  return { server, idle: server.memory() };
}

/** Takes a download as fast as it comes and throws it away, watching the server's memory meanwhile. */
export async function download({ server, idle }: IdleServer, address: string, cookie: string): Promise<Download> {
  const { result, peak } = await watchMemory(server, async () => {
    const start = performance.now();
    const response = await open(address, cookie);
    let first: number | undefined;
    let lines = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      first ??= performance.now() - start;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
    }
    const seconds = (performance.now() - start) / 1000;
    if (first === undefined) throw new Error(`${address} gave nothing`);
    return { seconds, milliseconds: first, lines };
  });
  return { ...result, grownBy: peak - idle };
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
