import type { Bytes } from './extraction.ts';

export type Kind = 'html' | 'pdf' | 'markdown' | 'text';

const BY_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
]);
const BY_TYPE: ReadonlyMap<string, Kind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['text/plain', 'text'],
]);
/** How many bytes are sniffed, as in the MIME Sniffing Standard. */
const LOOKED_AT = 1445;

/** Whether a Content-Type may be an article's. True for none and for generic ones. */
export function isReadableType(contentType: string | undefined): boolean {
  const type = essence(contentType);
  return (
    type === '' || type === 'application/octet-stream' || type === 'binary/octet-stream' || BY_TYPE.has(type)
  );
}

/**
 * The kind of a document, by PDF signature, file extension, Content-Type, and start of the content.
 * Undefined if none of them tells.
 */
export function kindOf({ bytes, contentType, name }: Bytes): Kind | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const told =
    BY_EXTENSION.get(/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '') ??
    BY_TYPE.get(essence(contentType));
  // Servers send pages as text/plain, and people save them as .txt.
  if (told === undefined || told === 'text')
    return /^[^\w]*<(?:!doctype html|html|head|body)\b/i.test(start.trimStart()) ? 'html' : told;
  return told;
}

function essence(contentType: string | undefined): string {
  return contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
}
