import type { AttachedFile, Upload } from './attachments.ts';
import { comboBox, fitToText } from './combo-box.ts';
import { type CommandOption, fullName } from './commands.ts';
import {
  addField,
  choose,
  type Draft,
  type Field,
  firstFault,
  fittingChoices,
  optionForFile,
  optionsLeft,
  readField,
  removeField,
  setFile,
  setText,
} from './draft.ts';
import { button, el, freshId } from './dom.ts';
import { aboutOption, fileOptionBox } from './file-option-box.ts';
import type { FilePicker } from './file-picker.ts';
import type { Popup, PopupItem } from './popup.ts';
import { createSuggestions, type Suggest } from './suggestions.ts';
import { wording } from './wording.ts';

export type DraftActions = {
  readonly suggest: Suggest;
  readonly upload: (file: File) => Promise<Upload>;
  readonly onSend: (draft: Draft) => void;
  readonly onCancel: () => void;
  /** Why the draft cannot be sent; '' when the fault is being mended. */
  readonly onFault: (message: string) => void;
};

export type DraftEditor = {
  readonly element: HTMLElement;
  edit(draft: Draft): void;
  /** Puts a file into the option that takes one. */
  attach(file: File): void;
  close(): void;
  isOpen(): boolean;
  focus(): void;
  submit(): void;
};

/** A command with one box for each option, and a last box that offers the options left. */
export function createDraftEditor(popup: Popup, actions: DraftActions): DraftEditor {
  const element = el('div', { class: 'draft', role: 'group' });
  const suggestions = createSuggestions(actions.suggest);
  const inputs = new Map<string, HTMLElement>();
  const pickers = new Map<string, FilePicker>();
  const tail = comboBox({ class: 'tail', 'aria-label': wording.composer.addOption });
  let draft: Draft | null = null;

  /** Rebuilds the boxes after one came or went. Typing changes none, so the caret stays where it is. */
  const rebuild = (current: Draft): void => {
    draft = current;
    inputs.clear();
    pickers.clear();
    const left = optionsLeft(current).length;
    tail.value = '';
    tail.placeholder = left === 0 ? '' : `+${left} optional`;
    element.setAttribute('aria-label', wording.composer.command(fullName(current.command)));
    element.replaceChildren(
      el('span', { class: 'command-name' }, `/${fullName(current.command)}`),
      ...current.fields.map((field) =>
        field.option.type === 'attachment' ? fileBox(field) : fieldBox(field),
      ),
      tail,
      button({ class: 'cancel', 'aria-label': wording.composer.cancel }, actions.onCancel),
    );
  };

  const fieldBox = (field: Field): HTMLElement => {
    const { option } = field;
    const describedBy = freshId('about');
    const input = comboBox({
      value: field.text,
      'aria-describedby': describedBy,
      'aria-required': String(option.required),
      inputmode: option.type === 'integer' ? 'numeric' : option.type === 'number' ? 'decimal' : 'text',
    });
    fitToText(input);
    inputs.set(option.name, input);
    input.addEventListener('input', () => {
      if (draft === null) return;
      draft = setText(draft, option.name, input.value);
      fitToText(input);
      markFault(input, '');
      suggestFor(option, input);
    });
    input.addEventListener('focus', () => suggestFor(option, input));
    input.addEventListener('blur', () => {
      popup.hide();
      suggestions.cancel();
    });
    input.addEventListener('keydown', (event) => onKey(event, input, () => backOut(option)));
    const about = aboutOption(option);
    return el(
      'label',
      { class: 'field', title: about },
      el('span', { class: 'field-name' }, option.name),
      input,
      el('span', { class: 'unseen', id: describedBy }, about),
    );
  };

  /** Backspace empties the box first, and then takes it away. */
  const fileBox = (field: Field): HTMLElement => {
    const { option } = field;
    const { element: box, picker } = fileOptionBox(field, {
      onFile: (file) => void take(option, file),
      onErase: () => {
        const isFilled = draft?.fields.some((each) => each.option === option && each.file !== null);
        if (isFilled === true) put(option, null);
        else backOut(option);
      },
      onCancel: actions.onCancel,
    });
    inputs.set(option.name, picker.element);
    pickers.set(option.name, picker);
    return box;
  };

  const put = (option: CommandOption, file: AttachedFile | null): void => {
    if (draft === null) return;
    draft = setFile(draft, option.name, file);
    pickers.get(option.name)?.show(file);
    const input = inputs.get(option.name);
    if (input !== undefined) markFault(input, '');
  };

  const take = async (option: CommandOption, file: File): Promise<void> => {
    const { name, size } = file;
    const mine: AttachedFile = { name, size, attachment: null };
    put(option, mine);
    focusAfter(option.name);
    const uploaded = await actions.upload(file);
    // The command was left, or another file chosen, meanwhile.
    if (draft?.fields.every((field) => field.file !== mine) !== false) return;
    put(option, uploaded.ok ? { name, size, attachment: uploaded.attachment } : null);
    if (!uploaded.ok) actions.onFault(uploaded.sentence);
  };

  const suggestFor = (option: CommandOption, input: HTMLInputElement): void => {
    const field = draft?.fields.find((candidate) => candidate.option === option);
    if (draft === null || field === undefined) return;
    const show = (items: readonly PopupItem[], eager: boolean): void => {
      const title = `${option.name} · ${option.description}`;
      popup.show(input, { title, items, eager, empty: wording.popup.noChoice });
    };
    const asItem = (choice: Field['choice'] & {}): PopupItem => ({
      title: choice.name,
      detail: '',
      pick: () => {
        if (draft === null) return;
        draft = choose(draft, option.name, choice);
        input.value = choice.name;
        fitToText(input);
        markFault(input, '');
        focusAfter(option.name);
      },
    });
    if (option.choices.length > 0) {
      show(fittingChoices(field).map(asItem), field.choice === null);
    } else if (option.autocomplete) {
      suggestions.ask(draft, field, (choices) => {
        if (document.activeElement !== input) return;
        if (choices.length === 0) popup.hide();
        else show(choices.map(asItem), false);
      });
    } else {
      popup.hide();
    }
  };

  const offerOptions = (): void => {
    if (draft === null) return;
    const typed = tail.value.trim().toLowerCase();
    const left = optionsLeft(draft).filter((option) => option.name.toLowerCase().startsWith(typed));
    if (left.length === 0) {
      popup.hide();
      return;
    }
    popup.show(tail, {
      title: wording.popup.options,
      empty: '',
      eager: typed !== '',
      items: left.map((option) => ({
        title: option.name,
        detail: option.description,
        pick: () => {
          if (draft === null) return;
          rebuild(addField(draft, option));
          inputs.get(option.name)?.focus();
        },
      })),
    });
  };

  const markFault = (input: HTMLElement, message: string): void => {
    input.toggleAttribute('aria-invalid', message !== '');
    if (message !== '') input.setAttribute('aria-invalid', 'true');
    actions.onFault(message);
  };

  const submit = (): void => {
    if (draft === null) return;
    const fault = firstFault(draft);
    if (fault === null) {
      actions.onSend(draft);
      return;
    }
    const input = inputs.get(fault.name);
    if (input === undefined) return;
    input.focus();
    markFault(input, fault.message);
  };

  /** Backspace in an empty box: an optional box goes, a required one gives the focus back. */
  const backOut = (option: CommandOption): void => {
    if (draft === null) return;
    const at = draft.fields.findIndex((field) => field.option === option);
    const before = draft.fields[at - 1]?.option.name;
    if (!option.required) rebuild(removeField(draft, option.name));
    else if (before === undefined) actions.onCancel();
    if (before !== undefined) inputs.get(before)?.focus();
    else if (!option.required) tail.focus();
  };

  const focusAfter = (name: string): void => {
    const names = [...inputs.keys()];
    const next = names[names.indexOf(name) + 1];
    (next === undefined ? tail : (inputs.get(next) ?? tail)).focus();
  };

  const backFromTail = (): void => {
    const name = draft?.fields.at(-1)?.option.name;
    if (name === undefined) actions.onCancel();
    else inputs.get(name)?.focus();
  };

  const onKey = (event: KeyboardEvent, input: HTMLInputElement, onEmptyBackspace: () => void): void => {
    if (event.isComposing) return;
    const taken = ((): boolean => {
      switch (event.key) {
        case 'ArrowUp':
        case 'ArrowDown':
          if (popup.isOpen()) popup.move(event.key === 'ArrowUp' ? -1 : 1);
          return true;
        case 'Tab':
          return !event.shiftKey && popup.isOpen() && popup.pick();
        case 'Enter':
          if (!popup.isOpen() || !popup.pick()) submit();
          return true;
        case 'Backspace':
          if (input.value !== '') return false;
          onEmptyBackspace();
          return true;
        case 'Escape':
          if (popup.isOpen()) popup.hide();
          else actions.onCancel();
          return true;
        default:
          return false;
      }
    })();
    if (taken) event.preventDefault();
  };

  tail.addEventListener('input', offerOptions);
  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('blur', () => popup.hide());
  tail.addEventListener('keydown', (event) => onKey(event, tail, backFromTail));
  // A press beside the boxes means the last one, as in any text field.
  element.addEventListener('mousedown', (event) => {
    if (event.target !== element) return;
    event.preventDefault();
    tail.focus();
  });

  const focus = (): void => {
    const open = draft?.fields.find((field) => readField(field).kind !== 'value');
    const input =
      open === undefined ? inputs.get(draft?.fields.at(-1)?.option.name ?? '') : inputs.get(open.option.name);
    (input ?? tail).focus();
  };

  const attach = (file: File): void => {
    const option = draft === null ? undefined : optionForFile(draft);
    if (draft === null || option === undefined) {
      actions.onFault(wording.attachment.noneTaken);
      return;
    }
    if (!inputs.has(option.name)) rebuild(addField(draft, option));
    void take(option, file);
  };

  return {
    element,
    attach,
    edit: (next) => {
      rebuild(next);
      focus();
    },
    close: () => {
      draft = null;
      suggestions.cancel();
    },
    isOpen: () => draft !== null,
    focus,
    submit,
  };
}
