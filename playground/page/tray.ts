import { type AttachedFile, type Attachment, formatSize, type Upload } from './attachments.ts';
import { button, el } from './dom.ts';
import { fileCard } from './file-box.ts';
import { wording } from './wording.ts';

/** Discord's most files with one message. */
const MOST = 10;

/** The files that wait to be sent with a message. */
export type Tray = {
  readonly element: HTMLElement;
  add(files: readonly File[]): void;
  /** What is held, in the order it was chosen; null while a file is on its way. */
  attachments(): readonly Attachment[] | null;
  clear(): void;
};

/** @param onFault says why a file was not taken; '' takes it back */
export function createTray(
  upload: (file: File) => Promise<Upload>,
  onFault: (sentence: string) => void,
  onRemoved: () => void,
): Tray {
  const element = el('ul', { class: 'tray', 'aria-label': wording.composer.attached, hidden: true });
  const rows = new Map<HTMLElement, AttachedFile>();

  const drop = (row: HTMLElement): void => {
    rows.delete(row);
    row.remove();
    element.hidden = rows.size === 0;
  };
  const draw = (row: HTMLElement, file: AttachedFile): void => {
    rows.set(row, file);
    const remove = wording.attachment.remove(file.name);
    row.replaceChildren(
      fileCard(
        file.name,
        file.attachment === null ? wording.attachment.going : formatSize(file.size),
        button({ class: 'remove', 'aria-label': remove, title: remove }, () => {
          drop(row);
          onFault('');
          onRemoved();
        }),
      ),
    );
  };
  const addOne = async (file: File): Promise<void> => {
    const { name, size } = file;
    const row = el('li', {});
    draw(row, { name, size, attachment: null });
    element.append(row);
    element.hidden = false;
    const uploaded = await upload(file);
    if (!rows.has(row)) return;
    if (uploaded.ok) {
      draw(row, { name, size, attachment: uploaded.attachment });
    } else {
      drop(row);
      onFault(uploaded.sentence);
    }
  };

  return {
    element,
    add(files) {
      const room = MOST - rows.size;
      onFault(files.length > room ? wording.attachment.tooMany(MOST) : '');
      for (const file of files.slice(0, room)) void addOne(file);
    },
    attachments() {
      const held = [...rows.values()].flatMap(({ attachment }) => attachment ?? []);
      return held.length === rows.size ? held : null;
    },
    clear() {
      for (const row of rows.keys()) drop(row);
    },
  };
}
