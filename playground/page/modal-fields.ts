import { type AttachedFile, type Attachment, upload } from './attachments.ts';
import type { Component, FileUpload, Select, TextInput } from './components.ts';
import { el } from './dom.ts';
import { filePicker } from './file-picker.ts';
import type { Json } from './json.ts';
import { selectElement } from './render-components.ts';
import { COMPONENT } from './wire.ts';
import { wording } from './wording.ts';

/** One field of a form. */
export type FormField = {
  readonly customId: string;
  readonly element: HTMLElement;
  /** What takes the focus. */
  readonly input: HTMLElement;
  /** The component as it is submitted. */
  value(): Json;
  attachments(): readonly Attachment[];
  /** Why this cannot be submitted; '' if it can. */
  fault(): string;
  /** What was typed, to be given back to the same form later; null where it is as the form came. */
  typed(): string | null;
};

/** The field for a component of a form; null if there is none for it. */
export function formField(
  component: Component | null,
  label: string,
  typed: string | undefined,
): FormField | null {
  if (component?.kind === 'textInput') return textField(component, typed);
  if (component?.kind === 'select') return selectField(component);
  return component?.kind === 'fileUpload' ? fileField(component, label) : null;
}

function textField(component: TextInput, typed: string | undefined): FormField {
  const attributes = { placeholder: component.placeholder };
  const input = component.paragraph
    ? el('textarea', { rows: 8, ...attributes })
    : el('input', { type: 'text', autocomplete: 'off', ...attributes });
  input.value = typed ?? component.value;
  const most = component.max ?? 4000;
  // No "maxlength": it would cut off a pasted text in silence.
  const count = el('span', { class: 'count', 'aria-hidden': 'true' });
  const showCount = (): void => {
    count.textContent = `${input.value.length}/${most}`;
    count.classList.toggle('over', input.value.length > most);
  };
  input.addEventListener('input', showCount);
  showCount();
  const isCounted = component.paragraph || component.max !== null;
  return {
    customId: component.customId,
    element: el('div', { class: 'counted' }, input, isCounted ? count : null),
    input,
    value: () => ({ type: COMPONENT.textInput, custom_id: component.customId, value: input.value }),
    attachments: () => [],
    fault() {
      const { length } = input.value;
      if (length === 0) return component.required ? wording.modal.required : '';
      const least = component.min ?? 0;
      return length < least || length > most ? wording.fault.length(least, most) : '';
    },
    typed: () => (input.value === component.value ? null : input.value),
  };
}

function selectField(component: Select): FormField {
  const input = selectElement(component);
  return {
    customId: component.customId,
    element: input,
    input,
    value: () => ({
      type: COMPONENT.select,
      custom_id: component.customId,
      values: input.value === '' ? [] : [input.value],
    }),
    attachments: () => [],
    fault: () => (component.required && input.value === '' ? wording.modal.required : ''),
    typed: () => null,
  };
}

function fileField(component: FileUpload, label: string): FormField {
  let held: AttachedFile | null = null;
  let refused = '';
  const hint = el('p', { class: 'modal-fault', role: 'alert' });
  const picker = filePicker(label, {}, (file) => void take(file));
  const say = (sentence: string): void => {
    refused = sentence;
    hint.textContent = sentence;
  };
  const take = async (file: File): Promise<void> => {
    const { name, size } = file;
    const mine: AttachedFile = { name, size, attachment: null };
    held = mine;
    picker.show(held);
    say('');
    const uploaded = await upload(file);
    // Another file was chosen meanwhile.
    if (held !== mine) return;
    held = uploaded.ok ? { name, size, attachment: uploaded.attachment } : null;
    picker.show(held);
    if (!uploaded.ok) say(uploaded.sentence);
  };
  const attachments = (): readonly Attachment[] =>
    held === null || held.attachment === null ? [] : [held.attachment];
  return {
    customId: component.customId,
    element: el('div', {}, picker.element, hint),
    input: picker.element,
    value: () => ({
      type: COMPONENT.fileUpload,
      custom_id: component.customId,
      values: attachments().map(({ id }) => id),
    }),
    attachments,
    fault() {
      if (held !== null && held.attachment === null) return wording.attachment.stillGoing;
      return component.required && held === null ? refused || wording.modal.required : '';
    },
    typed: () => null,
  };
}
