import { el } from './dom.ts';
import { wording } from './wording.ts';

/** Takes files that are dropped anywhere on the page, or pasted, and says so while one is held over it. */
export function takeDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const sign = el('div', { class: 'drop-sign', hidden: true }, el('p', {}, wording.attachment.drop));
  document.body.append(sign);

  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    // Without this the browser would leave the page and show the file.
    event.preventDefault();
    sign.hidden = !isOpen();
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && isOpen()) onFiles(files);
  });
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || !isOpen()) return;
    event.preventDefault();
    onFiles(files);
  });
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Whether no form lies over the page. */
function isOpen(): boolean {
  return document.querySelector('dialog[open]') === null;
}
