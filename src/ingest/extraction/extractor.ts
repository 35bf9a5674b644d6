import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ExtractionInput,
  MOST_BYTES,
  type Extraction,
  type ExtractionFailure,
  failed,
} from './extraction.ts';

export type ExtractorOptions = {
  /** For one document, including the start of the process if necessary, in milliseconds. */
  readonly timeMs: number;
  /** Of the process in total, in MB; it starts with about 100. */
  readonly memoryMb: number;
  /** How long an idle process lives, in milliseconds. */
  readonly idleMs: number;
  /** Maximum number of waiting documents. */
  readonly waiting: number;
  /** Whether analyses hold the vectors of sentences, which takes some 4 ms a sentence and 40 MB. */
  readonly encodes: boolean;
};

const DEFAULTS: ExtractorOptions = {
  timeMs: 10_000,
  memoryMb: 512,
  idleMs: 30_000,
  waiting: 50,
  encodes: false,
};

/** A process that uses this share of its memory limit isn't reused. */
const WORN = 0.5;
/** The process may read files, for its modules, and start its watchdog thread. No network, writing or child processes. */
const PERMISSIONS = ['--permission', '--allow-fs-read=*', '--allow-worker'];

/**
 * Extracts articles from untrusted documents in a separate process, one after the other, within limits. A process that exceeds one is
 * killed and replaced; a healthy one is reused. Loads nothing in this process, and starts the other one with the first document.
 */
export class Extractor {
  readonly #limits: ExtractorOptions;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #isClosed = false;

  constructor(limits: Partial<ExtractorOptions> = {}) {
    this.#limits = { ...DEFAULTS, ...limits };
  }

  /** Extracts one document's article. Never rejects. */
  async extract(given: ExtractionInput): Promise<Extraction> {
    if (('bytes' in given ? given.bytes : given.text).length > MOST_BYTES) return failed('too_large');
    if (this.#waiting >= this.#limits.waiting) return failed('busy');
    this.#waiting++;
    const extraction = this.#last
      .then(() => (this.#isClosed ? failed('busy') : this.#extractNow(given)))
      .catch(() => {
        // The system may be out of memory or file handles for a moment.
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

  /** Ends the process after the current document, and drops waiting ones. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
    this.#end();
  }

  async #extractNow(given: ExtractionInput): Promise<Extraction> {
    clearTimeout(this.#idle);
    // The system may have killed an idle process.
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

function startChild({ memoryMb, encodes }: ExtractorOptions): ChildProcess {
  const args = [String(memoryMb), ...(encodes ? ['encode'] : [])];
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), args, {
    execArgv: [...PERMISSIONS, `--max-old-space-size=${memoryMb}`],
    // Documents mustn't see the environment, nor parsers write to our output.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // Errors of an abandoned process don't matter.
  child.on('error', () => {});
  return child;
}

/** Sets whether the child process keeps this one alive. */
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
  { timeMs, memoryMb }: ExtractorOptions,
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const end = (failure: ExtractionFailure): void =>
    resolve({ extraction: failed(failure), isHealthy: false });
  const onMessage = (message: unknown): void => {
    // This is what child.ts sends.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { extraction, rss } = message as { readonly extraction: Extraction; readonly rss: number };
    resolve({ extraction, isHealthy: rss < WORN * memoryMb * 1024 * 1024 });
  };
  // SIGKILL comes from the watchdog, SIGABRT from V8 when its heap is full.
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
