import { el, freshId } from './dom.ts';

export type PopupItem = { readonly title: string; readonly detail: string; pick(): void };

type PopupContent = {
  readonly title: string;
  readonly items: readonly PopupItem[];
  /** Said instead of items when there are none. */
  readonly empty: string;
  /** Whether the first item is ready to be taken; otherwise an arrow key takes it up. */
  readonly eager: boolean;
};

/** The list above the composer. The field that has the focus keeps it and names the active item (ARIA combobox). */
export type Popup = {
  readonly element: HTMLElement;
  show(owner: HTMLElement, content: PopupContent): void;
  hide(): void;
  isOpen(): boolean;
  /** Moves the active item, around the ends. */
  move(step: 1 | -1): void;
  /** Takes the active item; false when none is active. */
  pick(): boolean;
};

export function createPopup(): Popup {
  const listId = freshId('popup');
  const title = el('div', { class: 'popup-title', id: freshId('popup-title') });
  const list = el('ul', { role: 'listbox', id: listId, 'aria-labelledby': title.id });
  const note = el('p', { class: 'popup-note', role: 'status' });
  const element = el('div', { class: 'popup', hidden: true }, title, list, note);
  // Pressing an item must not take the focus from the field.
  element.addEventListener('mousedown', (event) => event.preventDefault());

  let owner: HTMLElement | null = null;
  let items: readonly PopupItem[] = [];
  let active = -1;

  const setActive = (index: number): void => {
    active = index;
    for (const [at, row] of [...list.children].entries()) {
      row.setAttribute('aria-selected', String(at === index));
      if (at === index) row.scrollIntoView({ block: 'nearest' });
    }
    const row = list.children[index];
    if (row === undefined) owner?.removeAttribute('aria-activedescendant');
    else owner?.setAttribute('aria-activedescendant', row.id);
  };

  const hide = (): void => {
    element.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    items = [];
    active = -1;
  };

  const row = (item: PopupItem, at: number): HTMLElement => {
    const made = el(
      'li',
      { role: 'option', id: `${listId}-${at}`, 'aria-selected': 'false' },
      el('span', { class: 'popup-name' }, item.title),
      item.detail === '' ? null : el('span', { class: 'popup-detail' }, item.detail),
    );
    made.addEventListener('click', () => item.pick());
    return made;
  };

  return {
    element,
    show(field, content) {
      if (owner !== field) hide();
      owner = field;
      items = content.items;
      title.textContent = content.title;
      list.replaceChildren(...items.map(row));
      note.textContent = items.length === 0 ? content.empty : '';
      note.hidden = items.length > 0;
      element.hidden = false;
      owner.setAttribute('aria-expanded', String(items.length > 0));
      owner.setAttribute('aria-controls', listId);
      setActive(content.eager && items.length > 0 ? 0 : -1);
    },
    hide,
    isOpen: () => !element.hidden,
    move(step) {
      if (items.length === 0) return;
      const from = active === -1 && step === -1 ? 0 : active;
      setActive((from + step + items.length) % items.length);
    },
    pick() {
      const item = items[active];
      item?.pick();
      return item !== undefined;
    },
  };
}
