import { printable } from '../cli/terminal-text.ts';
import { errorCode } from '../runtime/error-code.ts';
import { describeError } from '../runtime/log.ts';
import { wording } from '../wording.ts';

/** Why a job cannot go on, as one line for the person who started it. */
export class CannotGoOn extends Error {}

/** Prints what a job has to give. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says something to the person at the terminal, apart from what the job prints. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Says on what fault of its own the process ends, and ends it. */
export function endOnFault(error: unknown): void {
  // The message of an error that nobody expected may quote an article, and standard error may be somebody's log.
  const { error: kind, at = [] } = describeError(error);
  end(wording.terminal.interrupted(errorCode(error) ?? kind, at));
}

/** Says why the process ends, and ends it: what was begun may keep it from ending by itself. */
export function end(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`, () => process.exit(1));
}

/** Ends the process in good order when it is asked to: what is being answered is finished first. Gives what does so at once. */
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
