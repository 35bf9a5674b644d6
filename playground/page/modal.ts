import type { Attachment } from './attachments.ts';
import type { Component, Modal } from './components.ts';
import { button, el, freshId } from './dom.ts';
import type { Json } from './json.ts';
import { type FormField, formField } from './modal-fields.ts';
import { renderMarkdown } from './render-markdown.ts';
import { COMPONENT } from './wire.ts';
import { wording } from './wording.ts';

/** A form's components as Discord sends them when it is submitted, and the files in it. */
export type FilledForm = {
  readonly components: readonly Json[];
  readonly attachments: readonly Attachment[];
};

/** What came of a form that was sent: why it failed, or what is to be shown once the form is gone. */
export type FormOutcome =
  | { readonly ok: true; readonly show: () => void }
  | { readonly ok: false; readonly sentence: string };

/** What was typed into forms that were not submitted: by the form's custom_id, then the field's. */
export type Unsent = Map<string, ReadonlyMap<string, string>>;

type Part = {
  readonly element: HTMLElement;
  readonly field: FormField | null;
  submitted(): readonly Json[];
  /** Says why the field cannot be submitted; whether it can. */
  check(): boolean;
};

/**
 * Opens a form over the page, which `onSubmit` sends when it is filled in. What was typed into a form that is closed without is in
 * `unsent`, and comes back with it.
 */
export function openModal(
  modal: Modal,
  unsent: Unsent,
  onSubmit: (filled: FilledForm) => Promise<FormOutcome>,
): void {
  const titleId = freshId('modal-title');
  const parts = modal.children.map((component) => part(component, unsent.get(modal.customId)));
  const fields = parts.flatMap(({ field }) => field ?? []);
  const form = el('form', { method: 'dialog', novalidate: true });
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  const submit = el('button', { type: 'submit', class: 'button primary' }, wording.modal.submit);
  const notice = el('p', { class: 'modal-fault', role: 'alert' });
  const close = (): void => dialog.close();
  form.append(
    el(
      'header',
      {},
      el('h2', { id: titleId }, modal.title),
      button({ class: 'close', 'aria-label': wording.modal.close }, close),
    ),
    el('div', { class: 'modal-body' }, ...parts.map(({ element }) => element)),
    el('footer', {}, notice, button({ class: 'button secondary' }, close, wording.modal.cancel), submit),
  );

  let isSent = false;
  const send = async (): Promise<void> => {
    notice.textContent = '';
    const wrong = parts.filter((each) => !each.check());
    wrong[0]?.field?.input.focus();
    if (wrong.length > 0 || form.classList.contains('busy')) return;
    form.classList.add('busy');
    submit.classList.add('pressed');
    const outcome = await onSubmit({
      components: parts.flatMap((each) => each.submitted()),
      attachments: fields.flatMap((field) => field.attachments()),
    });
    form.classList.remove('busy');
    submit.classList.remove('pressed');
    if (!outcome.ok) {
      notice.textContent = outcome.sentence;
      return;
    }
    isSent = true;
    // The focus goes back to where it was before that changes.
    close();
    outcome.show();
  };
  form.addEventListener('submit', (event) => {
    // The page's policy forbids forms to go anywhere; this one goes to the bot.
    event.preventDefault();
    void send();
  });
  dialog.addEventListener('close', () => {
    const typed = fields.flatMap((field) => {
      const words = field.typed();
      return words === null ? [] : [[field.customId, words] as const];
    });
    if (isSent || typed.length === 0) unsent.delete(modal.customId);
    else unsent.set(modal.customId, new Map(typed));
    dialog.remove();
    // The browser gave the focus back while the page was still inert: Chromium would drop what is typed there.
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return;
    focused.blur();
    focused.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.input.focus();
}

function part(component: Component, typed: ReadonlyMap<string, string> | undefined): Part {
  if (component.kind === 'text') {
    const text = renderMarkdown(component.content, { onCommand: () => {} });
    return textPart(el('div', { class: 'text' }, text));
  }
  const child = childOf(component);
  const isLabel = component.kind === 'label';
  const label = isLabel ? component.label : child?.kind === 'textInput' ? child.label : '';
  const field = formField(
    child,
    label,
    child !== null && 'customId' in child ? typed?.get(child.customId) : undefined,
  );
  if (field === null) {
    return textPart(
      el('p', {}, wording.message.unknownComponent(child?.kind === 'unknown' ? child.type : 0)),
    );
  }
  const fault = el('span', { class: 'modal-fault', role: 'alert', id: freshId('fault') });
  field.input.setAttribute('aria-describedby', fault.id);
  const required = child !== null && 'required' in child && child.required;
  field.input.setAttribute('aria-required', String(required));
  const say = (sentence: string): void => {
    fault.textContent = sentence;
    field.input.setAttribute('aria-invalid', String(sentence !== ''));
  };
  field.input.addEventListener('input', () => say(''));
  return {
    element: labelled(label, isLabel ? component.description : '', required, field, fault),
    field,
    submitted: () =>
      isLabel
        ? [{ type: COMPONENT.label, component: field.value() }]
        : [{ type: COMPONENT.row, components: [field.value()] }],
    check() {
      const sentence = field.fault();
      say(sentence);
      return sentence === '';
    },
  };
}

function childOf(component: Component): Component | null {
  if (component.kind === 'label') return component.child;
  return component.kind === 'row' ? (component.children[0] ?? null) : component;
}

function textPart(element: HTMLElement): Part {
  return { element, field: null, submitted: () => [], check: () => true };
}

function labelled(
  label: string,
  description: string,
  required: boolean,
  field: FormField,
  fault: HTMLElement,
): HTMLElement {
  field.input.id = freshId('field');
  return el(
    'div',
    { class: 'modal-field' },
    el(
      'label',
      { class: 'modal-label', for: field.input.id },
      label,
      required ? el('span', { class: 'star', 'aria-hidden': 'true' }, ' *') : null,
    ),
    description === '' ? null : el('span', { class: 'modal-description' }, description),
    field.element,
    fault,
  );
}
