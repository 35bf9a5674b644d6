import type { Button, Component, Select } from './components.ts';
import { button, el } from './dom.ts';
import { fileBox, type FileLink } from './file-box.ts';
import type { Press } from './interactions.ts';
import { link, type MarkdownActions, renderMarkdown } from './render-markdown.ts';
import { COMPONENT } from './wire.ts';
import { wording } from './wording.ts';

/** What components of a message can do. */
export type MessageActions = MarkdownActions & {
  readonly onPress: (press: Press, pressed: HTMLElement) => void;
  /** The files that came with the message, by name. */
  readonly files: ReadonlyMap<string, FileLink>;
};

/** Renders the components of a message as Discord lays them out. */
export function renderComponents(
  components: readonly Component[],
  actions: MessageActions,
): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...components.map((component) => render(component, actions)));
  return made;
}

function render(component: Component, actions: MessageActions): HTMLElement {
  switch (component.kind) {
    case 'text':
      return el('div', { class: 'text' }, renderMarkdown(component.content, actions));
    case 'container':
      return container(component.accent, renderComponents(component.children, actions));
    case 'section':
      return el(
        'div',
        { class: 'section' },
        el('div', { class: 'section-texts' }, renderComponents(component.children, actions)),
        component.accessory === null ? null : render(component.accessory, actions),
      );
    case 'separator':
      return el('hr', {
        class: `separator${component.line ? ' line' : ''}${component.large ? ' large' : ''}`,
      });
    case 'row':
      return el('div', { class: 'row' }, renderComponents(component.children, actions));
    case 'button':
      return renderButton(component, actions);
    case 'select':
      return renderSelect(component, actions);
    case 'file': {
      const file = actions.files.get(component.name);
      return file === undefined
        ? el('p', { class: 'unknown' }, wording.file.missing(component.name))
        : fileBox(file);
    }
    case 'textInput':
      return unknown(COMPONENT.textInput);
    case 'fileUpload':
      return unknown(COMPONENT.fileUpload);
    case 'label':
      return unknown(COMPONENT.label);
    case 'unknown':
      break;
  }
  return unknown(component.type);
}

function unknown(type: number): HTMLElement {
  return el('p', { class: 'unknown' }, wording.message.unknownComponent(type));
}

function container(accent: number | null, content: Node): HTMLElement {
  const box = el('div', { class: accent === null ? 'container' : 'container accent' }, content);
  // A style set from script is allowed where the page's policy forbids one written into the markup.
  if (accent !== null) box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  return box;
}

function renderButton(component: Button, actions: MessageActions): HTMLElement {
  const emoji = component.emoji === '' ? null : el('span', { 'aria-hidden': 'true' }, component.emoji);
  if (component.style === 'link') {
    const label = el('span', {}, ...(emoji === null ? [] : [emoji, ' ']), component.label);
    const anchor = link(component.url, label, 'button link');
    anchor.append(
      el('span', { class: 'icon-out', 'aria-hidden': 'true' }),
      el('span', { class: 'unseen' }, ` (${wording.message.opensInNewTab})`),
    );
    return anchor;
  }
  const pressed = button(
    { class: `button ${component.style}`, disabled: component.disabled },
    () => actions.onPress({ customId: component.customId, type: COMPONENT.button }, pressed),
    emoji,
    el('span', {}, component.label),
  );
  return pressed;
}

function renderSelect(component: Select, actions: MessageActions): HTMLElement {
  const select = selectElement(component);
  select.addEventListener('change', () => {
    actions.onPress({ customId: component.customId, type: COMPONENT.select, values: [select.value] }, select);
  });
  return select;
}

/** A choice of one, with its placeholder in front. */
export function selectElement(component: Select): HTMLSelectElement {
  const { placeholder, options } = component;
  const chosen = options.some((option) => option.selected);
  return el(
    'select',
    { class: 'select', disabled: component.disabled, 'aria-label': placeholder },
    chosen ? null : el('option', { value: '', selected: true, disabled: true }, placeholder),
    ...options.map((option) =>
      el(
        'option',
        { value: option.value, selected: option.selected },
        option.description === '' ? option.label : `${option.label} · ${option.description}`,
      ),
    ),
  );
}
