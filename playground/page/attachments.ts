import { type Json, isObject, number, text } from './json.ts';
import { ATTACHMENT_SIZE_LIMIT } from './wire.ts';
import { wording } from './wording.ts';

/** A file that the server holds, as Discord describes it in an interaction. */
export type Attachment = Json & {
  readonly id: string;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
};

/** A file that was chosen; `attachment` once the server holds it. */
export type AttachedFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly attachment: Attachment | null;
};

/** What became of a file that was chosen; `sentence` says why it was not taken. */
export type Upload =
  | { readonly ok: true; readonly attachment: Attachment }
  | { readonly ok: false; readonly sentence: string };

/** Hands a file to the page's server, which holds it for the interaction to come. Never throws. */
export async function upload(file: File): Promise<Upload> {
  if (file.size > ATTACHMENT_SIZE_LIMIT) return refused(wording.attachment.tooLarge(file.name));
  try {
    const query = new URLSearchParams({ name: file.name, type: file.type });
    const response = await fetch(`/attachments?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (response.status === 413) return refused(wording.attachment.tooLarge(file.name));
    const attachment = response.ok ? readAttachment(await response.json()) : null;
    return attachment === null ? refused(wording.attachment.refused(file.name)) : { ok: true, attachment };
  } catch {
    return refused(wording.attachment.unreachable(file.name));
  }
}

function refused(sentence: string): Upload {
  return { ok: false, sentence };
}

function readAttachment(json: unknown): Attachment | null {
  if (!isObject(json)) return null;
  const id = text(json, 'id');
  const url = text(json, 'url');
  if (id === '' || url === '') return null;
  return { ...json, id, url, filename: text(json, 'filename'), size: number(json, 'size') ?? 0 };
}

/** A size as Discord writes it: "12.3 KB". */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${rounded(kilobytes)} KB` : `${rounded(kilobytes / 1024)} MB`;
}

function rounded(size: number): string {
  return String(Math.round(size * 100) / 100);
}
