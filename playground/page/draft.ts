import { type Choice, type CommandOption, fullName, type SlashCommand } from './commands.ts';
import type { AttachedFile, Attachment } from './attachments.ts';
import { wording } from './wording.ts';

/** An option being filled in. `choice`: picked from a list, until the text is edited again. */
export type Field = {
  readonly option: CommandOption;
  readonly text: string;
  readonly choice: Choice | null;
  /** What was chosen for an option that takes a file. */
  readonly file: AttachedFile | null;
};

/** A command before it is sent. */
export type Draft = { readonly command: SlashCommand; readonly fields: readonly Field[] };

/** A value as it is sent; of a file the id, with the file's own description beside it. */
export type OptionValue = {
  readonly option: CommandOption;
  readonly value: string | number | boolean;
  readonly attachment?: Attachment;
};

/**
 * Begins with the required options; with the first option where none is required, so that typing can go on. One to be chosen from
 * a list is not begun with: the Enter that is to send the command would choose.
 */
export function startDraft(command: SlashCommand): Draft {
  const required = command.options.filter((option) => option.required);
  const first = command.options.slice(0, 1).filter(({ choices }) => choices.length === 0);
  const shown = required.length > 0 ? required : first;
  return { command, fields: shown.map(emptyField) };
}

function emptyField(option: CommandOption): Field {
  return { option, text: '', choice: null, file: null };
}

export function addField(draft: Draft, option: CommandOption): Draft {
  return { ...draft, fields: [...draft.fields, emptyField(option)] };
}

export function removeField(draft: Draft, name: string): Draft {
  return { ...draft, fields: draft.fields.filter((field) => field.option.name !== name) };
}

export function setText(draft: Draft, name: string, text: string): Draft {
  return change(draft, name, { text, choice: null });
}

export function choose(draft: Draft, name: string, choice: Choice): Draft {
  return change(draft, name, { text: choice.name, choice });
}

/** Puts a file into an option, or takes it out. */
export function setFile(draft: Draft, name: string, file: AttachedFile | null): Draft {
  return change(draft, name, { text: file?.name ?? '', file });
}

/** The option that a file goes to which is dropped: the first that has none, else the first that takes one. */
export function optionForFile(draft: Draft): CommandOption | undefined {
  const taking = draft.command.options.filter(({ type }) => type === 'attachment');
  const filled = new Set(draft.fields.filter(({ file }) => file !== null).map(({ option }) => option));
  return taking.find((option) => !filled.has(option)) ?? taking[0];
}

function change(draft: Draft, name: string, to: Partial<Pick<Field, 'text' | 'choice' | 'file'>>): Draft {
  const fields = draft.fields.map((field) => (field.option.name === name ? { ...field, ...to } : field));
  return { ...draft, fields };
}

/** The options that could still be added, in declared order. */
export function optionsLeft(draft: Draft): readonly CommandOption[] {
  return draft.command.options.filter((option) => draft.fields.every((field) => field.option !== option));
}

/** The fixed choices that fit the text of a field; all while it holds a picked one. */
export function fittingChoices(field: Field): readonly Choice[] {
  const typed = field.choice === null ? field.text.trim().toLowerCase() : '';
  return field.option.choices.filter((choice) => choice.name.toLowerCase().includes(typed));
}

export type FieldReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      readonly attachment?: Attachment;
    }
  | { readonly kind: 'fault'; readonly message: string };

/** What a field would send, or why it cannot be sent: the checks that Discord's client makes. */
export function readField({ option, text, choice, file }: Field): FieldReading {
  if (file !== null) {
    return file.attachment === null
      ? { kind: 'fault', message: wording.attachment.stillGoing }
      : { kind: 'value', value: file.attachment.id, attachment: file.attachment };
  }
  if (choice !== null) return { kind: 'value', value: choice.value };
  const typed = option.type === 'string' ? text : text.trim();
  if (typed.trim() === '') {
    return option.required ? { kind: 'fault', message: wording.fault.required } : { kind: 'empty' };
  }
  if (option.choices.length > 0) {
    const named = option.choices.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
    if (named === undefined) return { kind: 'fault', message: wording.fault.notAChoice };
    return { kind: 'value', value: named.value };
  }
  if (option.type === 'string') {
    const length = typed.length;
    const fault = outside(option, length) ? wording.fault.length(option.min ?? 0, option.max) : null;
    return fault === null ? { kind: 'value', value: typed } : { kind: 'fault', message: fault };
  }
  const value = Number(typed);
  if (!Number.isFinite(value) || (option.type === 'integer' && !Number.isSafeInteger(value))) {
    return { kind: 'fault', message: wording.fault.notANumber(option.type === 'integer') };
  }
  if (outside(option, value)) return { kind: 'fault', message: wording.fault.range(option.min, option.max) };
  return { kind: 'value', value };
}

function outside({ min, max }: CommandOption, size: number): boolean {
  return (min !== null && size < min) || (max !== null && size > max);
}

/** The values to send, in the order they were filled in. What cannot be sent is left out. */
export function readDraft(draft: Draft): readonly OptionValue[] {
  return draft.fields.flatMap((field) => {
    const reading = readField(field);
    if (reading.kind !== 'value') return [];
    const { kind: _, ...sent } = reading;
    return [{ option: field.option, ...sent }];
  });
}

/** A filled-in command as one line: `/who question: the mayor private: True`. */
export function inFull({ command, fields }: Draft): string {
  const filled = fields
    .filter(({ text }) => text !== '')
    .map(({ option, text }) => `${option.name}: ${text}`);
  return [`/${fullName(command)}`, ...filled].join(' ');
}

/** The first field that cannot be sent as it is. */
export function firstFault(draft: Draft): { readonly name: string; readonly message: string } | null {
  for (const field of draft.fields) {
    const reading = readField(field);
    if (reading.kind === 'fault') return { name: field.option.name, message: reading.message };
  }
  return null;
}
