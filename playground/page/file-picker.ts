import { type AttachedFile, formatSize } from './attachments.ts';
import { button, el } from './dom.ts';
import { wording } from './wording.ts';

/** A button that opens the browser's file chooser. */
export function chooserButton(
  attributes: { readonly [name: string]: string | number | boolean },
  onFiles: (files: readonly File[]) => void,
  label: string | null,
  isMultiple = false,
): HTMLButtonElement {
  return button(
    attributes,
    () => {
      const chooser = el('input', { type: 'file', multiple: isMultiple });
      chooser.addEventListener('change', () => onFiles([...(chooser.files ?? [])]));
      chooser.click();
    },
    label,
  );
}

/** A field that holds one file: a button that says which. */
export type FilePicker = {
  readonly element: HTMLButtonElement;
  show(file: AttachedFile | null): void;
};

/** @param name what the file is for; it begins the button's accessible name */
export function filePicker(
  name: string,
  attributes: { readonly [name: string]: string },
  onFile: (file: File) => void,
): FilePicker {
  const { choose, chooseOther, going } = wording.attachment;
  const element = chooserButton(
    { class: 'picker', ...attributes },
    ([file]) => {
      if (file !== undefined) onFile(file);
    },
    choose,
  );
  const show = (file: AttachedFile | null): void => {
    element.classList.toggle('filled', file !== null);
    element.setAttribute('aria-busy', String(file !== null && file.attachment === null));
    if (file === null) {
      element.replaceChildren(choose);
      element.setAttribute('aria-label', `${name}: ${choose}`);
      return;
    }
    const about = file.attachment === null ? going : formatSize(file.size);
    element.replaceChildren(
      el('span', { class: 'picker-name' }, file.name),
      el('span', { class: 'picker-size' }, about),
    );
    element.setAttribute('aria-label', `${name}: ${file.name}, ${about}; ${chooseOther}`);
  };
  show(null);
  return { element, show };
}
