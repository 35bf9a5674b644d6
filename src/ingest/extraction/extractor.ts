import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ExtractionInput,
  MOST_BYTES,
  type Extraction,
  type ExtractionFailure,
  failed,
} from './extraction.ts';

export type ExtractorLimits = {
  /** For one reading, with the start of the process if it has to be (milliseconds). */
  readonly timeMs: number;
  /** Of the process, all in all (MB). Some 100 of it are there before anything is read. */
  readonly memoryMb: number;
  /** How long the process waits for more to read before it ends and gives its memory back (milliseconds). */
  readonly idleMs: number;
  /** How many may wait. */
  readonly waiting: number;
};

const EXTRACTOR_LIMITS: ExtractorLimits = { timeMs: 10_000, memoryMb: 512, idleMs: 30_000, waiting: 50 };

/** A process that has come to this share of its memory is not used again: documents leave it in pieces. */
const WORN = 0.5;
/** What the process may: read the modules that it runs, and have a thread for its watchdog. No network, no writing, no processes. */
const PERMISSIONS = ['--permission', '--allow-fs-read=*', '--allow-worker'];

/**
 * Reads documents of strangers in a process of its own, one after the other, within limits. A process that passes one is ended and the
 * next reading gets a new one; a healthy one is used again. Nothing of what it needs is loaded here, nor before the first reading.
 */
export class Extractor {
  readonly #limits: ExtractorLimits;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #isClosed = false;

  constructor(limits: Partial<ExtractorLimits> = {}) {
    this.#limits = { ...EXTRACTOR_LIMITS, ...limits };
  }

  /** Reads one document; never rejects. */
  async extract(given: ExtractionInput): Promise<Extraction> {
    if (('bytes' in given ? given.bytes : given.text).length > MOST_BYTES) return failed('too_large');
    if (this.#waiting >= this.#limits.waiting) return failed('busy');
    this.#waiting++;
    const extraction = this.#last
      .then(() => (this.#isClosed ? failed('busy') : this.#extractNow(given)))
      .catch(() => {
        // A machine out of memory or of files cannot start a process; the next document may find it recovered.
        this.#end();
        return failed('broken_reader');
      });
    this.#last = extraction;
    try {
      return await extraction;
    } finally {
      this.#waiting--;
    }
  }

  /** Ends the process, after what is being read; what still waits is not read any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
    this.#end();
  }

  async #extractNow(given: ExtractionInput): Promise<Extraction> {
    clearTimeout(this.#idle);
    // One that has nothing to do may be ended by whoever is short of memory.
    if (this.#child?.connected !== true) this.#child = startChild(this.#limits);
    const child = this.#child;
    setRef(child, true);
    const { extraction, isHealthy } = await answerOf(child, given, this.#limits);
    setRef(child, false);
    if (isHealthy) this.#idle = setTimeout(() => this.#end(), this.#limits.idleMs).unref();
    else this.#end();
    return extraction;
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function startChild({ memoryMb }: ExtractorLimits): ChildProcess {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [String(memoryMb)], {
    execArgv: [...PERMISSIONS, `--max-old-space-size=${memoryMb}`],
    // A document has no business with the environment, nor a library that reads one with our output.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // What a process says after it was given up concerns nobody.
  child.on('error', () => {});
  return child;
}

/** Whether this process waits for the other before it ends. */
function setRef(child: ChildProcess, isWaiting: boolean): void {
  if (isWaiting) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

type Answer = { readonly extraction: Extraction; readonly isHealthy: boolean };

async function answerOf(
  child: ChildProcess,
  given: ExtractionInput,
  { timeMs, memoryMb }: ExtractorLimits,
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const end = (failure: ExtractionFailure): void =>
    resolve({ extraction: failed(failure), isHealthy: false });
  const onMessage = (message: unknown): void => {
    // What comes is what child.ts sends, copied.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { extraction, rss } = message as { readonly extraction: Extraction; readonly rss: number };
    resolve({ extraction, isHealthy: rss < WORN * memoryMb * 1024 * 1024 });
  };
  // The watchdog kills; V8 aborts when its heap is full.
  const onExit = (_code: number | null, signal: NodeJS.Signals | null): void =>
    end(signal === 'SIGKILL' || signal === 'SIGABRT' ? 'too_much_memory' : 'broken_reader');
  const onError = (): void => end('broken_reader');
  child.on('message', onMessage).on('exit', onExit).on('error', onError);
  const late = setTimeout(end, timeMs, 'too_slow');
  child.send(given);
  const answer = await promise;
  clearTimeout(late);
  child.off('message', onMessage).off('exit', onExit).off('error', onError);
  return answer;
}
