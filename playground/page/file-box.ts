import { formatSize } from './attachments.ts';
import { type Child, el } from './dom.ts';
import { wording } from './wording.ts';

/** A file that can be downloaded. */
export type FileLink = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
};

/** A file under a message: its name, its size, and the way to have it. */
export function fileBox({ name, size, url }: FileLink): HTMLElement {
  const download = wording.file.download(name);
  return fileCard(
    name,
    formatSize(size),
    el('a', { class: 'download', href: url, download: name, 'aria-label': download, title: download }),
  );
}

/** The outline of a file, with what can be done with it. */
export function fileCard(name: string, about: string, ...actions: readonly Child[]): HTMLElement {
  return el(
    'div',
    { class: 'file' },
    el('span', { class: 'file-icon', 'aria-hidden': 'true' }),
    el(
      'div',
      { class: 'file-about' },
      el('div', { class: 'file-name' }, name),
      el('div', { class: 'file-size' }, about),
    ),
    ...actions,
  );
}
