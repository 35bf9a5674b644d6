import type { CommandOption } from './commands.ts';
import type { Field } from './draft.ts';
import { el, freshId } from './dom.ts';
import { type FilePicker, filePicker } from './file-picker.ts';

/** The box of a command's option that takes a file: Enter opens the chooser. */
export function fileOptionBox(
  { option, file }: Field,
  actions: {
    readonly onFile: (file: File) => void;
    /** Backspace. */
    readonly onErase: () => void;
    readonly onCancel: () => void;
  },
): { readonly element: HTMLElement; readonly picker: FilePicker } {
  const about = el('span', { class: 'unseen', id: freshId('about') }, aboutOption(option));
  const picker = filePicker(option.name, { 'aria-describedby': about.id }, actions.onFile);
  picker.show(file);
  picker.element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.onCancel();
    else if (event.key === 'Backspace' || event.key === 'Delete') actions.onErase();
    else return;
    event.preventDefault();
  });
  const element = el(
    'div',
    { class: 'field', title: aboutOption(option) },
    el('span', { class: 'field-name', 'aria-hidden': 'true' }, option.name),
    picker.element,
    about,
  );
  return { element, picker };
}

/** What an option is for, as its box says. */
export function aboutOption({ description, required }: CommandOption): string {
  return required ? description : `${description} (optional)`;
}
