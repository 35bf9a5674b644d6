import type { MessageCommand } from './commands.ts';
import { button, el } from './dom.ts';
import { wording } from './wording.ts';

/** Opens the menu of a message at a point of the window, in CSS pixels. The focus returns to where it was. */
export function openMessageMenu(
  at: { readonly x: number; readonly y: number },
  commands: readonly MessageCommand[],
  onPick: (command: MessageCommand) => void,
): void {
  const before = document.activeElement;
  const items = commands.map((command) =>
    button(
      { role: 'menuitem', tabindex: -1 },
      () => {
        close();
        onPick(command);
      },
      command.name,
    ),
  );
  const menu = el(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': wording.menu.apps },
    el('div', { class: 'menu-title', 'aria-hidden': 'true' }, wording.menu.apps),
    ...(items.length === 0 ? [el('div', { class: 'menu-none' }, wording.menu.none)] : items),
  );
  menu.tabIndex = -1;

  const closing = new AbortController();
  function close(): void {
    closing.abort();
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
  }
  const step = (by: number): void => {
    const from = items.findIndex((item) => item === document.activeElement);
    items.at((from + by + items.length) % items.length)?.focus();
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) close();
    },
    { signal: closing.signal },
  );

  document.body.append(menu);
  const margin = 8;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(margin, Math.min(at.x, innerWidth - width - margin))}px`;
  menu.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`;
  (items[0] ?? menu).focus();
}
