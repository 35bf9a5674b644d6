import module from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread starts with, what goes to it, and what comes back from it. */
export type WorkerSettings = { readonly folder: string | undefined };
export type ToWorker = { readonly id: number; readonly text: string };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'encoded'; readonly id: number; readonly vector: Float32Array };

export type EncoderThreadOptions = {
  /** Where the model's files are, if not in their package. */
  readonly folder?: string;
  /** Called once if there will be no vectors, with a clause that follows "the sentence encoder …". */
  readonly onProblem?: (problem: string) => void;
};

/** Texts whose vectors are remembered (2 KB each). */
const REMEMBERED = 256;
/** Texts that may wait: with more, the answer is quicker without a vector. */
const MOST_WAITING = 64;
/** Characters of a text that can matter: the encoder reads 128 tokens of at most 16 characters. */
const MAX_LENGTH = 8192;

/**
 * The sentence encoder in a thread of its own, for questions: the event loop goes on while it loads and works. The thread keeps
 * a process alive only while a text waits.
 */
export class EncoderThread {
  readonly #onProblem: (problem: string) => void;
  readonly #waiting = new Map<number, (vector: Float32Array | undefined) => void>();
  /** The least recently asked first. */
  readonly #remembered = new Map<string, Promise<Float32Array | undefined>>();
  #worker: Worker | undefined;
  #isReady = false;
  #lastId = 0;

  /** Starts the thread, and loads the model there. */
  constructor({ folder, onProblem = () => undefined }: EncoderThreadOptions = {}) {
    this.#onProblem = onProblem;
    const worker = new Worker(new URL('encoder-worker.ts', import.meta.url), {
      name: 'sentence encoder',
      workerData: { folder } satisfies WorkerSettings,
      // The process's own may not suit a file.
      execArgv: [],
      env: workerEnvironment(),
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 },
    });
    worker.on('message', (message: FromWorker) => {
      this.#receive(message);
    });
    worker.on('error', (error) => {
      this.#fail(`stopped (${error instanceof Error ? error.message : String(error)})`);
    });
    worker.on('exit', () => {
      this.#fail('stopped');
    });
    // After the listeners, which would undo it.
    worker.unref();
    this.#worker = worker;
  }

  /** Whether the model is loaded, so that a vector is a few milliseconds away. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * The text's vector, at unit length; undefined if the encoder can't be had or too many texts wait. Never rejects. Waits for
   * the model if it's still loading. The vector is shared: don't write into it.
   */
  encode(text: string): Promise<Float32Array | undefined> {
    const read = text.slice(0, MAX_LENGTH);
    const known = this.#remembered.get(read);
    if (known !== undefined) {
      this.#remembered.delete(read);
      this.#remembered.set(read, known);
      return known;
    }
    if (this.#worker === undefined || this.#waiting.size >= MOST_WAITING) return Promise.resolve(undefined);
    const vector = this.#ask(this.#worker, read);
    this.#remember(read, vector);
    return vector;
  }

  /** Ends the thread. Texts that wait get no vector. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#stop();
    await worker?.terminate();
  }

  #ask(worker: Worker, text: string): Promise<Float32Array | undefined> {
    const { promise, resolve } = Promise.withResolvers<Float32Array | undefined>();
    const id = ++this.#lastId;
    this.#waiting.set(id, resolve);
    worker.ref();
    worker.postMessage({ id, text } satisfies ToWorker);
    return promise;
  }

  #remember(text: string, vector: Promise<Float32Array | undefined>): void {
    this.#remembered.set(text, vector);
    if (this.#remembered.size <= REMEMBERED) return;
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined) this.#remembered.delete(oldest);
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready': {
        this.#isReady = true;
        return;
      }
      case 'failed': {
        this.#fail(message.problem);
        return;
      }
      case 'encoded': {
        this.#waiting.get(message.id)?.(message.vector);
        this.#waiting.delete(message.id);
        if (this.#waiting.size === 0) this.#worker?.unref();
      }
    }
  }

  #fail(problem: string): void {
    if (this.#worker === undefined) return;
    this.#stop();
    this.#onProblem(problem);
  }

  #stop(): void {
    this.#worker?.unref();
    this.#worker = undefined;
    this.#isReady = false;
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
    this.#remembered.clear();
  }
}

/** A thread doesn't share the process's compile cache by itself; without it, taking the types off costs 20 MB and half the time. */
function workerEnvironment(): NodeJS.ProcessEnv {
  const cache = module.getCompileCacheDir();
  // Each version of Node.js has a folder of its own in the one that it is given.
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(cache) };
}
