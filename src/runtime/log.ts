import { type Logger, pino } from 'pino';

const PLACES_KEPT = 5;
/** A stack frame with a location, such as "at answer (file:///src/ask.ts:12:3)". */
const PLACE = /^at \S.*:\d+:\d+\)?$/;

/** Creates a logger of JSON lines. Never pass it tokens, questions or articles. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** An error's stack without its message, which may quote a person's question. */
export function placesOf(error: Error): readonly string[] {
  const { message, stack = '' } = error;
  const at = stack.indexOf(`${message}\n`);
  // A stack without the error's message may contain anything.
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PLACE.test(line))
    .slice(0, PLACES_KEPT);
}

/** What may be logged of an unexpected error: its name and stack frames. */
export function describeError(error: unknown): { readonly error: string; readonly at?: readonly string[] } {
  return error instanceof Error ? { error: error.name, at: placesOf(error) } : { error: typeof error };
}
