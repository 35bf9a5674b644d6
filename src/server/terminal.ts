import { printable } from '../cli/terminal-text.ts';
import { errorCode } from '../runtime/error-code.ts';
import { describeError } from '../runtime/log.ts';
import { wording } from '../wording.ts';

/**
 * What a job's exit code means, the same for every job: it's done; it couldn't be done, or nothing was found; the command or a setting
 * is wrong, so that trying again is pointless; the person stopped it.
 */
export const EXIT = { done: 0, notDone: 1, wrong: 2, stopped: 130 } as const;

/** A job can't go on. The message is one line for the person who started it. */
export class CannotGoOn extends Error {
  readonly exitCode: number = EXIT.notDone;
}

/** The command is wrong. The message says what's right. */
export class WrongCommand extends CannotGoOn {
  override readonly exitCode = EXIT.wrong;
}

/** Prints a job's output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a message to standard error, apart from the job's output. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Reports an unexpected error and exits. */
export function endOnFault(error: unknown): void {
  // An unexpected error's message may quote an article, and standard error may be logged.
  const { error: kind, at = [] } = describeError(error);
  end(wording.terminal.interrupted(errorCode(error) ?? kind, at));
}

/** Prints why the process ends, and exits even if other work is still running. */
export function end(sentence: string, exitCode: number = EXIT.notDone): void {
  process.stderr.write(`${printable(sentence)}\n`, () => process.exit(exitCode));
}

/** How long work may take before somebody at a terminal is told what it is, in milliseconds. */
const UNTOLD_MS = 1000;

/** Tells somebody at a terminal what takes long, until it's done. A script sees nothing of it. */
export async function during<T>(
  sentence: string,
  work: Promise<T>,
  screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  untoldMs = UNTOLD_MS,
): Promise<T> {
  if (!screen.isTTY) return work;
  let isTold = false;
  const timer = setTimeout(() => {
    isTold = true;
    screen.write(`${sentence} …`);
  }, untoldMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // Back to the start of the line, and erases it.
    if (isTold) screen.write('\r\u001B[2K');
  }
}

/** On SIGTERM or SIGINT, runs `stop` and exits. Returns a function that does so at once. */
export function stopOnSignal(stop: () => Promise<void>): () => void {
  let isStopping = false;
  const stopOnce = (): void => {
    if (isStopping) return;
    isStopping = true;
    say(wording.terminal.stopping);
    void stop().then(() => process.exit(0), endOnFault);
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);
  return stopOnce;
}
