import type { SlashCommand } from './commands.ts';
import { createDraftEditor } from './draft-editor.ts';
import { type Draft, setText, startDraft } from './draft.ts';
import { button, el } from './dom.ts';
import { createPlainEditor } from './plain-editor.ts';
import { createPopup } from './popup.ts';
import type { Suggest } from './suggestions.ts';
import { wording } from './wording.ts';

export type ComposerActions = {
  readonly onCommand: (draft: Draft) => void;
  readonly onText: (text: string) => void;
  readonly suggest: Suggest;
};

export type Composer = {
  readonly element: HTMLElement;
  /** Puts a command into the composer, ready to be filled in. */
  fill(command: SlashCommand): void;
  focus(): void;
  /** Takes a key typed elsewhere on the page: `/` opens the commands. */
  type(text: string): void;
};

/** The box at the bottom: plain words, or a command with its options, and the popup over it. */
export function createComposer(commands: readonly SlashCommand[], actions: ComposerActions): Composer {
  const popup = createPopup();
  let last: Draft | null = null;

  const fault = el('p', { class: 'fault', role: 'alert' });
  const send = button({ class: 'send', 'aria-label': wording.composer.send }, () => submit());
  const box = el('div', { class: 'box' });
  const element = el('div', { class: 'composer' }, popup.element, box, fault);

  const showFault = (message: string): void => {
    fault.textContent = message;
  };

  const plain = createPlainEditor(commands, popup, {
    onPick: (command, rest) => {
      const draft = startDraft(command);
      const first = draft.fields[0]?.option.name;
      edit(first === undefined || rest === '' ? draft : setText(draft, first, rest));
    },
    onSend: (text) => actions.onText(text),
    onRecall: () => {
      if (last !== null) edit(last);
    },
  });
  const editor = createDraftEditor(popup, {
    suggest: actions.suggest,
    onSend: (draft) => {
      last = draft;
      leave();
      actions.onCommand(draft);
    },
    onCancel: () => leave(),
    onFault: showFault,
  });

  const show = (shown: HTMLElement): void => {
    popup.hide();
    showFault('');
    box.replaceChildren(shown, send);
  };
  function edit(draft: Draft): void {
    show(editor.element);
    editor.edit(draft);
  }
  function leave(): void {
    editor.close();
    plain.clear();
    show(plain.element);
    plain.focus();
  }
  function submit(): void {
    if (editor.isOpen()) editor.submit();
    else plain.submit();
  }

  show(plain.element);
  return {
    element,
    fill: (command) => edit(startDraft(command)),
    focus: () => (editor.isOpen() ? editor.focus() : plain.focus()),
    type: (text) => {
      if (!editor.isOpen()) plain.type(text);
    },
  };
}
