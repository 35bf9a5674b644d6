import { Worker } from 'node:worker_threads';
import { type Bytes, type Reading, type ReadingFailure, failed } from './reading.ts';

export type ReaderLimits = {
  /** For one reading, with the start of the thread if it has to be (milliseconds). */
  readonly timeMs: number;
  /** Of the thread's JavaScript heap, and as much again outside of it (MB). */
  readonly memoryMb: number;
  /** How long the thread waits for more to read before it ends and gives its memory back (milliseconds). */
  readonly idleMs: number;
  /** How many may wait. */
  readonly waiting: number;
};

const READER_LIMITS: ReaderLimits = { timeMs: 10_000, memoryMb: 256, idleMs: 30_000, waiting: 50 };

/** How often the memory outside of the heap is looked at, which V8 does not bound (milliseconds). */
const WATCH_MS = 50;

/**
 * Reads documents of strangers in a thread of its own, one after the other, within limits. A thread that passes one is ended and the
 * next reading gets a new one; a healthy one is used again. Nothing of what it needs is loaded here, nor before the first reading.
 */
export class Reader {
  readonly #limits: ReaderLimits;
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.#limits = { ...READER_LIMITS, ...limits };
  }

  /** Reads one document; never rejects. */
  async read(given: Bytes): Promise<Reading> {
    if (this.#waiting >= this.#limits.waiting) return failed('busy');
    this.#waiting++;
    const reading = this.#last.then(() => this.#readNow(given));
    this.#last = reading.catch(() => {});
    try {
      return await reading;
    } catch {
      await this.#end();
      return failed('broken_reader');
    } finally {
      this.#waiting--;
    }
  }

  /** Ends the thread, after what is being read. */
  async close(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #readNow(given: Bytes): Promise<Reading> {
    clearTimeout(this.#idle);
    const thread = (this.#thread ??= startThread(this.#limits));
    thread.ref();
    const { reading, isHealthy } = await answerOf(thread, given, this.#limits);
    if (!isHealthy) await this.#end();
    else {
      thread.unref();
      this.#idle = setTimeout(() => void this.#end(), this.#limits.idleMs).unref();
    }
    return reading;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}

function startThread({ memoryMb }: ReaderLimits): Worker {
  return new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // A document has no business with the environment, nor a library that reads one with our output.
    env: {},
    stdout: true,
    stderr: true,
  });
}

type Answer = { readonly reading: Reading; readonly isHealthy: boolean };

async function answerOf(thread: Worker, given: Bytes, { timeMs, memoryMb }: ReaderLimits): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const end = (failure: ReadingFailure): void => resolve({ reading: failed(failure), isHealthy: false });
  // What comes is what readBytes gave, copied.
  const onMessage = (reading: Reading): void => resolve({ reading, isHealthy: true });
  const onError = (error: unknown): void => {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    end(isFull ? 'too_much_memory' : 'broken_reader');
  };
  const onExit = (): void => end('broken_reader');
  thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  const late = setTimeout(end, timeMs, 'too_slow');
  const watch = setInterval(() => {
    void memoryOutside(thread).then((mb) => mb > memoryMb && end('too_much_memory'));
  }, WATCH_MS);
  // A copy, for what is handed over is gone, and the caller's bytes may be part of a larger buffer.
  const bytes = new Uint8Array(given.bytes);
  thread.postMessage({ ...given, bytes }, [bytes.buffer]);
  const answer = await promise;
  clearTimeout(late);
  clearInterval(watch);
  thread.off('message', onMessage).off('exit', onExit);
  // A thread that is being ended may fail on its way, which no longer concerns anybody.
  if (answer.isHealthy) thread.off('error', onError);
  return answer;
}

/** The memory of a thread outside of its heap, in MB; of one that has ended, none. */
async function memoryOutside(thread: Worker): Promise<number> {
  try {
    const { external_memory: bytes } = await thread.getHeapStatistics();
    return bytes / 1024 / 1024;
  } catch {
    return 0;
  }
}
