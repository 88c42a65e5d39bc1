/** What must not be left behind, whichever way the run ends: servers, folders, databases. */
const tasks: (() => Promise<void>)[] = [];

/** Remembers how to undo something; the last is undone first. */
export function onTidyUp(task: () => Promise<void>): void {
  tasks.push(task);
}

/** Undoes everything, once; what fails is said and does not keep the rest from being undone. */
export async function tidyUp(): Promise<void> {
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    await task().catch((error: unknown) => console.error(error));
  }
}

/** A signal ends the run as its end would. */
export function tidyUpOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void tidyUp().finally(() => process.exit(code)));
  }
}
