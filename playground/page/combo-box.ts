import { el } from './dom.ts';

/** A one-line field over which a list may open (ARIA combobox). */
export function comboBox(attributes: { readonly [name: string]: string }): HTMLInputElement {
  return el('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'send',
    ...attributes,
  });
}

/** Widens the field with its text, for browsers without `field-sizing`. */
export function fitToText(input: HTMLInputElement): void {
  input.size = Math.min(60, Math.max(2, input.value.length + 1));
}
