import { type Logger, pino } from 'pino';

const PLACES_KEPT = 5;
/** A frame of a stack that names a place: "at answer (file:///src/ask.ts:12:3)". */
const PLACE = /^at \S.*:\d+:\d+\)?$/;

/** A logger of JSON lines. Tokens, questions and articles are never handed to it. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Where in the code an error comes from. Its message is left out: it may quote a person's question. */
export function placesOf(error: Error): readonly string[] {
  const { message, stack = '' } = error;
  const at = stack.indexOf(`${message}\n`);
  // Where a stack does not hold the error's message, nobody knows what it says.
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PLACE.test(line))
    .slice(0, PLACES_KEPT);
}

/** What may be logged of an error that nothing more is known of: its name and places. */
export function describeError(error: unknown): { readonly error: string; readonly at?: readonly string[] } {
  return error instanceof Error ? { error: error.name, at: placesOf(error) } : { error: typeof error };
}
