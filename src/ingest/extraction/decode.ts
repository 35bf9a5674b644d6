import sniffEncoding from 'html-encoding-sniffer';

/** The share of invalid characters above which a text isn't in its declared encoding. */
const MOST_BROKEN = 0.1;

/**
 * Decodes bytes by byte order mark, header, or `meta` tags, as in the HTML Standard, and corrects two common
 * mistakes: valid UTF-8 is decoded as such, whatever it's declared as (other text hardly ever looks like it), and
 * mostly invalid UTF-8 as windows-1252.
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

/** Whether bytes are UTF-8 with at least one non-ASCII character, which distinguishes it from 7-bit encodings. */
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
    // The Standard's "replacement" encoding, for text that must not be decoded.
    return '';
  }
}
