import { filterCommands, fullName, type SlashCommand } from './commands.ts';
import { el } from './dom.ts';
import type { Popup } from './popup.ts';
import { wording } from './wording.ts';

export type PlainActions = {
  /** A command was picked; `rest` is what was typed after its name. */
  onPick(command: SlashCommand, rest: string): void;
  /** Words, or none where only files are sent; false keeps them in the box. */
  onSend(text: string): boolean;
  /** ArrowUp in an empty box. */
  onRecall(): void;
};

export type PlainEditor = {
  readonly element: HTMLElement;
  focus(): void;
  clear(): void;
  submit(): void;
  type(text: string): void;
  /** What is offered from now on, and what the box is called. */
  offer(commands: readonly SlashCommand[], label: string): void;
};

/** The box for plain words. A text that begins with a slash opens the list of commands. */
export function createPlainEditor(popup: Popup, actions: PlainActions): PlainEditor {
  let commands: readonly SlashCommand[] = [];
  const area = el('textarea', {
    rows: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    placeholder: wording.composer.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'send',
    maxlength: 2000,
  });

  const refresh = (): void => {
    const text = area.value;
    if (!text.startsWith('/') || text.includes('\n')) {
      popup.hide();
      return;
    }
    const typed = typedCommand(commands, text);
    if (typed !== null) {
      actions.onPick(typed.command, typed.rest);
      return;
    }
    popup.show(area, {
      title: wording.popup.commands,
      empty: wording.popup.noCommand,
      eager: true,
      items: filterCommands(commands, text.slice(1)).map((command) => ({
        title: `/${fullName(command)}`,
        detail: command.description,
        pick: () => actions.onPick(command, ''),
      })),
    });
  };
  const clear = (): void => {
    area.value = '';
    popup.hide();
  };
  const submit = (): void => {
    const text = area.value.trim();
    if (actions.onSend(text)) clear();
  };

  area.addEventListener('input', refresh);
  area.addEventListener('focus', refresh);
  area.addEventListener('blur', () => popup.hide());
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || !take(event.key, event.shiftKey)) return;
    event.preventDefault();
  });

  /** Acts on a key; false leaves it to the browser. */
  function take(key: string, shift: boolean): boolean {
    switch (key) {
      case 'ArrowUp':
        if (popup.isOpen()) popup.move(-1);
        else if (area.value === '') actions.onRecall();
        else return false;
        return true;
      case 'ArrowDown':
        if (!popup.isOpen()) return false;
        popup.move(1);
        return true;
      case 'Tab':
        return !shift && popup.isOpen() && popup.pick();
      case 'Enter':
        if (shift) return false;
        if (!popup.isOpen() || !popup.pick()) submit();
        return true;
      case 'Escape':
        if (!popup.isOpen()) return false;
        popup.hide();
        return true;
      default:
        return false;
    }
  }

  return {
    element: area,
    focus: () => area.focus(),
    clear,
    submit,
    offer(offered, label) {
      commands = offered;
      area.setAttribute('aria-label', label);
    },
    type: (text) => {
      area.value = text;
      area.focus();
      refresh();
    },
  };
}

/** The command that a text names in full and a space ends: `/who ` or `/article add `. */
function typedCommand(
  commands: readonly SlashCommand[],
  text: string,
): { readonly command: SlashCommand; readonly rest: string } | null {
  const typed = text.toLowerCase();
  const command = commands.find((candidate) => typed.startsWith(`/${fullName(candidate).toLowerCase()} `));
  return command === undefined ? null : { command, rest: text.slice(fullName(command).length + 2) };
}
