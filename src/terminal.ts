import { printable } from './cli/terminal-text.ts';
import { wording } from './wording.ts';

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

/** Ends the process in good order when it is asked to: what is being answered is finished first. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return;
    isStopping = true;
    say(wording.terminal.stopping);
    void stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
