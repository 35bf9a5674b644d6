import { once } from 'node:events';
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LibraryId } from '../../src/library/library-id.ts';
import type { StorePlace } from '../../src/library/store/open-store.ts';

/** What a process of its own is to do: open a store and add articles, one after the other, until it is ended. */
export type AddingTask = {
  readonly place: StorePlace;
  readonly library: LibraryId;
  readonly prefix: string;
  readonly count?: number;
};

/** A process that adds articles. */
export type AddingProcess = {
  /** Has it begin; it may have been started long before. */
  readonly begin: (task: AddingTask) => void;
  /** The ids of the articles whose adding was acknowledged, so far. */
  readonly acknowledged: readonly string[];
  /** Resolves when the first adding is acknowledged, or will never be. */
  readonly first: Promise<void>;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<unknown>;
  /** Ends it in the middle of whatever it does. */
  readonly kill: () => void;
};

/** Starts a process that loads the program, and then waits for its task. */
export function startAdding(): AddingProcess {
  const child = fork(fileURLToPath(new URL('./store-process-child.ts', import.meta.url)), {
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'node-compile-cache') },
  });
  const acknowledged: string[] = [];
  const { promise: first, resolve } = Promise.withResolvers<void>();
  child.on('message', (id) => {
    if (typeof id === 'string') acknowledged.push(id);
    resolve();
  });
  child.once('close', () => {
    resolve();
  });
  const ended = once(child, 'close');
  return {
    begin: (task) => child.send(task),
    acknowledged,
    first,
    ended,
    kill: () => child.kill('SIGKILL'),
  };
}
