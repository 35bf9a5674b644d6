import { wording } from '../src/wording.ts';
import type { Command, Option, OptionValue } from './command.ts';

/** Valid options, or a sentence that says what is wrong. */
export type Checked =
  | { readonly ok: true; readonly given: ReadonlyMap<string, OptionValue> }
  | { readonly ok: false; readonly sentence: string };

/**
 * Checks options against the command's declaration. Discord's client does that too, but other senders may not. Drops unknown options
 * and empty texts.
 */
export function checkOptions(
  command: Pick<Command, 'options'>,
  given: ReadonlyMap<string, OptionValue>,
): Checked {
  const checked = new Map<string, OptionValue>();
  for (const [name, option] of Object.entries(command.options)) {
    const value = given.get(name);
    const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '');
    if (isEmpty) {
      if (isRequired(option)) return { ok: false, sentence: wording.notice.missing(name) };
      continue;
    }
    const sentence = faultOf(name, option, value);
    if (sentence !== undefined) return { ok: false, sentence };
    checked.set(name, value);
  }
  return { ok: true, given: checked };
}

function isRequired(option: Option): boolean {
  return option.type === 'text' && option.required === true;
}

function faultOf(name: string, option: Option, value: OptionValue): string | undefined {
  const { notice } = wording;
  switch (option.type) {
    case 'text':
      if (typeof value !== 'string') return notice.wrongType(name);
      return value.length > option.longest ? notice.tooLong(name, option.longest) : undefined;
    case 'whole number': {
      if (typeof value !== 'number') return notice.wrongType(name);
      const isIn = Number.isInteger(value) && value >= option.least && value <= option.most;
      return isIn ? undefined : notice.outOfRange(name, option.least, option.most);
    }
    case 'file':
      return typeof value === 'object' ? undefined : notice.wrongType(name);
    case 'flag':
      return typeof value === 'boolean' ? undefined : notice.wrongType(name);
    default:
      return option satisfies never;
  }
}
