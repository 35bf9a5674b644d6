import sniffEncoding from 'html-encoding-sniffer';

/** Above this share of characters that cannot be, a text is in another encoding than it says. */
const MOST_BROKEN = 0.1;

/**
 * The text of bytes: by a byte order mark, the header, or the page's own `meta` tags, as the HTML Standard has it. Two mistakes that
 * servers make are mended: bytes that are UTF-8 throughout are, whatever they are called (no other text looks like it by chance); and
 * what is called UTF-8 and is mostly not, is windows-1252.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const told = sniffEncoding(bytes, {
    defaultEncoding: 'UTF-8',
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
  if (!/^utf-16/i.test(told) && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const text = decodeAs(told, bytes);
  return /^utf-8$/i.test(told) && isBroken(text) ? decodeAs('windows-1252', bytes) : text;
}

/** Whether bytes are UTF-8 with at least one character beyond ASCII, which tells it from encodings of seven bits. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isBroken(text: string): boolean {
  let broken = 0;
  let beyond = 0;
  for (const [run] of text.matchAll(/[^\0-\u007F]+/g)) {
    beyond += run.length;
    broken += run.split('\uFFFD').length - 1;
  }
  return broken > beyond * MOST_BROKEN;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // "replacement" is the Standard's name for encodings that nobody should read.
    return '';
  }
}
