import { snowflake } from './page/session.ts';

/** A file that the page has handed over. */
type AttachedBytes = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** As the browser called it; "application/octet-stream" where it did not know. */
  readonly contentType: string;
};

/** The files that were attached on the page, in memory alone: the newest few, and so many bytes. */
export type Attachments = {
  /** Keeps a file and gives the snowflake under which it is attached. The oldest make room for it. */
  keep(file: AttachedBytes): string;
  get(id: string): AttachedBytes | undefined;
  /** The file behind the `url` of an attachment; undefined where it is none of ours, or had to make room. */
  read(url: string): AttachedBytes | undefined;
};

/** The largest file in bytes, which is what a real interaction states as its `attachment_size_limit`. */
export const FILE_LIMIT = 10 * 1024 * 1024;

const FILES_KEPT = 16;
const BYTES_KEPT = 4 * FILE_LIMIT;

const OWN_URL = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?\/attachments\/(\d{1,20})\/[^/?#]+$/;

/** Makes an empty store of attached files. */
export function createAttachments(clock: () => number = Date.now): Attachments {
  const files = new Map<string, AttachedBytes>();
  let held = 0;
  let sequence = 0;
  const get = (id: string): AttachedBytes | undefined => files.get(id);
  return {
    keep(file) {
      sequence += 1;
      const id = snowflake(clock(), sequence);
      files.set(id, file);
      held += file.bytes.length;
      // A map lists its oldest entry first.
      for (const [oldest, { bytes }] of files) {
        if (files.size <= FILES_KEPT && held <= BYTES_KEPT) break;
        files.delete(oldest);
        held -= bytes.length;
      }
      return id;
    },
    get,
    read: (url) => get(OWN_URL.exec(url)?.[1] ?? ''),
  };
}

/**
 * A file's name as Discord keeps it: of a plain alphabet, without a path. `title` is what it was called, without its ending,
 * where that is something else.
 */
export function attachedName(given: string): { readonly filename: string; readonly title: string | null } {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const filename = base
    .normalize('NFKD')
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[^\w.-]/g, '')
    .replace(/^\.+/, '');
  const ending = /\.\w+$/.exec(base)?.[0] ?? '';
  const isBare = filename === '' || `.${filename}` === ending;
  const kept = isBare ? `unknown${ending}` : filename;
  return { filename: kept, title: kept === base ? null : base.slice(0, base.length - ending.length) };
}
