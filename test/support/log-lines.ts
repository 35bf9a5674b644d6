import { pino } from 'pino';
import type { Logger } from 'pino';
import { isObject } from './discord-rules/checks.ts';
import type { Json } from './discord-rules/checks.ts';

/** A logger that keeps its lines for the test to read, every level included. */
export function logLines(): {
  readonly log: Logger;
  readonly lines: () => readonly Json[];
  readonly text: () => string;
} {
  const written: string[] = [];
  const log = pino({ level: 'trace', base: null }, { write: (line) => void written.push(line) });
  return {
    log,
    lines: () => written.map((line): unknown => JSON.parse(line)).filter(isObject),
    text: () => written.join(''),
  };
}
