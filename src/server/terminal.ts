import { printable } from '../cli/terminal-text.ts';
import { errorCode } from '../runtime/error-code.ts';
import { describeError } from '../runtime/log.ts';
import { wording } from '../wording.ts';

/** A job can't go on. The message is one line for the person who started it. */
export class CannotGoOn extends Error {}

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
export function end(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`, () => process.exit(1));
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
