import { undoMilliseconds } from './outbox-entry.ts';

/** Something the trainer did, and the marks it made. */
export interface Action {
  readonly markIds: readonly string[];
  /** What was done, in the language of the page. */
  readonly text: string;
}

/** The actions of the last ten seconds; the latest is undone first. */
export class UndoStack {
  #actions: readonly Action[] = $state.raw([]);
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  get latest(): Action | undefined {
    return this.#actions.at(-1);
  }

  push(action: Action): void {
    this.#actions = [...this.#actions, action];
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#drop(action);
    }, undoMilliseconds);
    this.#timers.add(timer);
  }

  pop(): Action | undefined {
    const action = this.latest;
    if (action) this.#drop(action);
    return action;
  }

  /** What was sent cannot be undone any more. */
  clear(): void {
    this.#actions = [];
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #drop(action: Action): void {
    this.#actions = this.#actions.filter((other) => other !== action);
  }
}
