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
/** How much of the bytes is looked at; the HTML Standard's sniffing looks at no more than 1,445. */
const LOOKED_AT = 1445;

/** Whether bytes of a Content-Type may be an article; those of none, and of the general ones, may. */
export function isReadableType(contentType: string | undefined): boolean {
  const type = essence(contentType);
  return (
    type === '' || type === 'application/octet-stream' || type === 'binary/octet-stream' || BY_TYPE.has(type)
  );
}

/**
 * What bytes are: a PDF says so itself; else the name of the file tells, the type that was sent with it, and at last how it begins.
 * Nothing if none of them tells.
 */
export function kindOf({ bytes, contentType, name }: Bytes): Kind | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const told =
    BY_EXTENSION.get(/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '') ??
    BY_TYPE.get(essence(contentType));
  // Servers call much "text/plain" that is a page, and a page saved as .txt is one still.
  if (told === undefined || told === 'text')
    return /^[^\w]*<(?:!doctype html|html|head|body)\b/i.test(start.trimStart()) ? 'html' : told;
  return told;
}

function essence(contentType: string | undefined): string {
  return contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
}
