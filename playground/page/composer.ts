import { type Attachment, upload } from './attachments.ts';
import type { SlashCommand } from './commands.ts';
import { createDraftEditor } from './draft-editor.ts';
import { type Draft, setText, startDraft } from './draft.ts';
import { button, el } from './dom.ts';
import { chooserButton } from './file-picker.ts';
import { createPlainEditor } from './plain-editor.ts';
import { createPopup } from './popup.ts';
import type { Suggest } from './suggestions.ts';
import { createTray } from './tray.ts';
import { wording } from './wording.ts';

export type ComposerActions = {
  readonly onCommand: (draft: Draft) => void;
  readonly onText: (text: string, attachments: readonly Attachment[]) => void;
  readonly suggest: Suggest;
};

export type Composer = {
  readonly element: HTMLElement;
  /** Puts a command into the composer, ready to be filled in. */
  fill(command: SlashCommand): void;
  focus(): void;
  /** Takes files from elsewhere on the page: into the command that is being written, or to go with a message. */
  attach(files: readonly File[]): void;
  /** Offers other commands from now on, under another name; a command that is not among them is left. */
  offer(commands: readonly SlashCommand[], label: string): void;
  /** Takes a key typed elsewhere on the page: `/` opens the commands. */
  type(text: string): void;
};

/** The box at the bottom: plain words, or a command with its options, and the popup over it. */
export function createComposer(actions: ComposerActions): Composer {
  const popup = createPopup();
  let last: Draft | null = null;
  let editing: SlashCommand | null = null;

  const fault = el('p', { class: 'fault', role: 'alert' });
  const send = button({ class: 'send', 'aria-label': wording.composer.send }, () => submit());
  const plus = chooserButton(
    { class: 'plus', 'aria-label': wording.composer.attach, title: wording.composer.attach },
    (files) => attach(files),
    null,
    true,
  );
  const line = el('div', { class: 'line' });
  const showFault = (message: string): void => {
    fault.textContent = message;
  };
  const tray = createTray(upload, showFault, () => plain.focus());
  const box = el('div', { class: 'box' }, tray.element, line);
  const element = el('div', { class: 'composer' }, popup.element, box, fault);

  const plain = createPlainEditor(popup, {
    onPick: (command, rest) => {
      const draft = startDraft(command);
      const first = draft.fields[0]?.option.name;
      edit(first === undefined || rest === '' ? draft : setText(draft, first, rest));
    },
    onSend: (text) => {
      const attachments = tray.attachments();
      showFault(attachments === null ? wording.attachment.stillGoing : '');
      if (attachments === null || (text === '' && attachments.length === 0)) return false;
      tray.clear();
      actions.onText(text, attachments);
      return true;
    },
    onRecall: () => {
      if (last !== null) edit(last);
    },
  });
  const editor = createDraftEditor(popup, {
    suggest: actions.suggest,
    upload,
    onSend: (draft) => {
      last = draft;
      leave();
      actions.onCommand(draft);
    },
    onCancel: () => leave(),
    onFault: showFault,
  });

  const show = (...shown: readonly HTMLElement[]): void => {
    popup.hide();
    showFault('');
    line.replaceChildren(...shown, send);
  };
  function edit(draft: Draft): void {
    editing = draft.command;
    show(editor.element);
    editor.edit(draft);
  }
  function leave(): void {
    close();
    plain.focus();
  }
  function close(): void {
    editor.close();
    plain.clear();
    show(plus, plain.element);
  }
  function attach(files: readonly File[]): void {
    const [first] = files;
    if (!editor.isOpen()) {
      tray.add(files);
      plain.focus();
    } else if (first !== undefined) {
      editor.attach(first);
    }
  }
  function submit(): void {
    if (editor.isOpen()) editor.submit();
    else plain.submit();
  }

  show(plus, plain.element);
  return {
    element,
    attach,
    offer(commands, label) {
      plain.offer(commands, label);
      if (editor.isOpen() && editing !== null && !commands.includes(editing)) close();
      if (last !== null && !commands.includes(last.command)) last = null;
    },
    fill: (command) => edit(startDraft(command)),
    focus: () => (editor.isOpen() ? editor.focus() : plain.focus()),
    type: (text) => {
      if (!editor.isOpen()) plain.type(text);
    },
  };
}
