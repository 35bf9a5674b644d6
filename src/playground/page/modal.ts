import type { Component, Modal, Select, TextInput } from './components.ts';
import { button, el, freshId } from './dom.ts';
import type { Json } from './json.ts';
import { selectElement } from './render-components.ts';
import { renderMarkdown } from './render-markdown.ts';
import { COMPONENT } from './wire.ts';
import { wording } from './wording.ts';

type Part = { readonly element: HTMLElement; submitted(): readonly Json[] };

/** Opens a form over the page; `onSubmit` gets its components with what was filled in, as Discord sends them. */
export function openModal(modal: Modal, onSubmit: (components: readonly Json[]) => void): void {
  const titleId = freshId('modal-title');
  const parts = modal.children.map(part);
  const form = el('form', { method: 'dialog' });
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  const close = (): void => dialog.close();
  form.append(
    el(
      'header',
      {},
      el('h2', { id: titleId }, modal.title),
      button({ class: 'close', 'aria-label': wording.modal.close }, close),
    ),
    el('div', { class: 'modal-body' }, ...parts.map(({ element }) => element)),
    el(
      'footer',
      {},
      button({ class: 'button secondary' }, close, wording.modal.cancel),
      el('button', { type: 'submit', class: 'button primary' }, wording.modal.submit),
    ),
  );
  form.addEventListener('submit', (event) => {
    // The page's policy forbids forms to go anywhere; this one goes to the bot.
    event.preventDefault();
    const components = parts.flatMap((each) => each.submitted());
    close();
    onSubmit(components);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.modal-body :is(input, textarea, select)')?.focus();
}

function part(component: Component): Part {
  switch (component.kind) {
    case 'text': {
      const element = el(
        'div',
        { class: 'text' },
        renderMarkdown(component.content, { onCommand: () => {} }),
      );
      return { element, submitted: () => [] };
    }
    case 'label': {
      const inner = field(component.child);
      const element = labelled(component.label, component.description, inner.input);
      return { element, submitted: () => [{ type: COMPONENT.label, component: inner.value() }] };
    }
    case 'row': {
      const child = component.children[0] ?? null;
      const inner = field(child);
      const element = labelled(child?.kind === 'textInput' ? child.label : '', '', inner.input);
      return { element, submitted: () => [{ type: COMPONENT.row, components: [inner.value()] }] };
    }
    case 'container':
    case 'section':
    case 'separator':
    case 'button':
    case 'select':
    case 'textInput':
    case 'unknown':
      break;
  }
  return { element: el('p', {}, unknown(component)), submitted: () => [] };
}

function unknown(component: Component | null): string {
  return wording.message.unknownComponent(component?.kind === 'unknown' ? component.type : 0);
}

function labelled(label: string, description: string, input: HTMLElement): HTMLElement {
  const required = input.hasAttribute('required')
    ? el('span', { class: 'star', 'aria-hidden': 'true' }, ' *')
    : null;
  return el(
    'label',
    { class: 'modal-field' },
    el('span', { class: 'modal-label' }, label, required),
    description === '' ? null : el('span', { class: 'modal-description' }, description),
    input,
  );
}

function field(component: Component | null): { readonly input: HTMLElement; value(): Json } {
  if (component?.kind === 'textInput') return textField(component);
  if (component?.kind === 'select') return selectField(component);
  return { input: el('p', {}, unknown(component)), value: () => ({}) };
}

function textField(component: TextInput): { readonly input: HTMLElement; value(): Json } {
  const attributes = {
    placeholder: component.placeholder,
    required: component.required,
    ...(component.min === null ? {} : { minlength: component.min }),
    maxlength: component.max ?? 4000,
  };
  const input = component.paragraph
    ? el('textarea', { rows: 8, ...attributes })
    : el('input', { type: 'text', ...attributes });
  input.value = component.value;
  return {
    input,
    value: () => ({ type: COMPONENT.textInput, custom_id: component.customId, value: input.value }),
  };
}

function selectField(component: Select): { readonly input: HTMLElement; value(): Json } {
  const input = selectElement(component);
  input.required = component.required;
  return {
    input,
    value: () => ({
      type: COMPONENT.select,
      custom_id: component.customId,
      values: input.value === '' ? [] : [input.value],
    }),
  };
}
